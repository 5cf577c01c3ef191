import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

const prepared = preparePassages([
  {
    id: 'mill',
    text: `The borough of Selm gave the old mill 4 million crowns for a new roof. Ada Moss of Tarn won the women's rowing race in June. The
cargo of the barge was worth 30,000 crowns, Captain Ivo Hale said. Nils Gard missed the vote on the harbour dues. The choir hardly practised
in the hall of Orme that winter.`.replaceAll('\n', ' '),
    language: 'en',
    published: { precision: 'unknown' },
    publisher: null,
  },
]);

const codesOf = (text: string): RefusalCode[] => {
  const verdict = checkSentence({ text, cites: ['mill'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('a denial of what the passages tell', () => {
  it.each([
    'The old mill in Selm is not getting 4 million crowns for a new roof.',
    "The women's rowing race in June was not won by Ada Moss of Tarn.",
    "The barge's cargo was not worth 30,000 crowns.",
  ])('is refused whatever its verb, where nothing there says no: %s', (text) =>
    expect(codesOf(text)).toContain('negation'),
  );

  it.each([
    'The old mill in Selm is getting 4 million crowns for a new roof.',
    'Nils Gard did not take part in the vote on the harbour dues.',
    'The choir did not practise much in the hall of Orme that winter.',
  ])('is another thing than what is so, or was left undone: %s', (text) =>
    expect(codesOf(text)).not.toContain('negation'),
  );
});

describe('a possibility', () => {
  it('is refused where the passages leave nothing open, whatever its verb', () =>
    expect(codesOf('The old mill in Selm may receive 4 million crowns for a new roof.')).toContain('modality'));

  it('is looked for only in what may be so: a plain statement has none', () =>
    expect(codesOf('The old mill in Selm received 4 million crowns for a new roof.')).not.toContain('modality'));
});
