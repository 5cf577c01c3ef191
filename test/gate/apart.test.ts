import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages } from '../../functions/gate/check-sentence.ts';

const text =
  `Harbour master Ada Moss opened the winter season of the Orme ferry on Friday. She thanked the crews for their patience.
Tickets will cost four crowns until the end of March.

The shipyard owner Gareth Plume told the council about his new dry dock. Forty welders have applied for work there. The first hull is
to be laid down in the summer after an inspection of the crane.`.replaceAll(/(?<!\n)\n(?!\n)/gu, ' ');
const prepared = preparePassages([
  { id: 'ferry', text, language: 'en', published: { precision: 'unknown' }, publisher: null },
]);
const reasonsFor = (sentence: string): string[] => {
  const verdict = checkSentence({ text: sentence, cites: ['ferry'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ why }) => why);
};
const why = (name: string) => `The cited passages say this where they do not name "${name}".`;

describe('a name that stands apart from what is said of it', () => {
  it.each([
    ['Ada Moss told the council about a new dry dock.', 'Ada Moss'],
    ['Ada Moss lays down the first hull after an inspection of the crane.', 'Ada Moss'],
    ['Gareth Plume opened the winter season of the ferry on Friday.', 'Gareth Plume'],
    ['Gareth Plume thanked the crews for their patience.', 'Gareth Plume'],
  ])('is refused: %s', (sentence, name) => expect(reasonsFor(sentence)).toContain(why(name)));

  it.each([
    'Ada Moss thanked the crews for their patience.',
    'Gareth Plume told the council about his dry dock, where forty welders have applied for work.',
    'Ada Moss opened the winter season of the ferry.',
  ])('is found beside it: %s', (sentence) =>
    expect(reasonsFor(sentence).filter((one) => one.includes('do not name'))).toEqual([]),
  );
});
