import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'port',
    text: `The harbour of Orme was closed because of a strike by its pilots. The price of herring fell by a third. In response to letters
from readers, the Tarn Gazette printed a map of the moor. Rosa Quill sold the ferry to a rival in March. The drought emptied the ponds
of Lisk. As a result, the mill stood still for a month. The guild fears that the fair will be harder to run owing to a surge in rents.
Ida Bahn threw her hat on the deck in anger at a ruling of the umpire. The keeper waved to his wife from the tower.`.replaceAll(
      '\n',
      ' ',
    ),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);
const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['port'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a reason', () => {
  it.each([
    'A strike by its pilots led to the closure of the harbour of Orme.',
    'The mill stood still for a month because the drought emptied the ponds of Lisk.',
    'The guild fears that the fair will be harder to run due to rising rents.',
    'Ida Bahn threw her hat on the deck because of a ruling of the umpire.',
  ])('is that of the passages: %s', (text) => expect(codesOf(text)).not.toContain('cause'));

  it.each([
    'The harbour of Orme was closed because the price of herring fell.',
    'Rosa Quill sold the ferry because the Tarn Gazette printed a map.',
    'The price of herring fell due to rising rents.',
    'The keeper waved from the tower in anger at a ruling of the umpire.',
    'The sale of the ferry was sparked by a strike of its pilots.',
  ])('is not taken from elsewhere in them: %s', (text) => expect(codesOf(text)).toContain('cause'));
});
