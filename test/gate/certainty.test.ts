import { describe, expect, it } from '@jest/globals';
import { checkSentence, preparePassages, type RefusalCode } from '../../functions/gate/check-sentence.ts';

/** The codes of the refusals of a sentence by one passage. */
const codesOf = (passage: string, sentence: string): RefusalCode[] => {
  const prepared = preparePassages([
    { id: 'one', text: passage, language: 'en', published: { precision: 'day', date: '2026-09-10' }, publisher: null },
  ]);
  const verdict = checkSentence({ text: sentence, cites: ['one'], language: 'en' }, prepared);
  return verdict.ok ? [] : verdict.reasons.map(({ code }) => code);
};

describe('what the passages are as sure of passes', () => {
  it.each([
    // A headline has no auxiliary, and the present tense for what is going on.
    [
      'Police in Orme are investigating 14 thefts at the harbour after a regatta.',
      'Orme police investigating 14 thefts at harbour after regatta',
    ],
    [
      'Police in Orme are investigating 14 thefts that were reported at the harbour.',
      'Police in Orme investigate 14 thefts that were reported at the harbour.',
    ],
    ['Nell Varga will star in the musical at the Harbour Theatre.', 'Nell Varga to star in musical at Harbour Theatre'],
    // What nobody is able to do may not happen; whoever was able to did it.
    [
      'The other passengers were able to escape without injury, Moss said.',
      'The other passengers escaped without injury, Moss said.',
    ],
    ['The ferry was going west near Orme in thick fog.', 'The ferry went west near Orme in thick fog.'],
    // Who expects it may stand behind.
    [
      'Council officials said they expect to move the market to the school for a month.',
      'Repairs will force the market to the school for a month, council officials expect.',
    ],
    [
      'The cause of the fire may have been a faulty heater.',
      'The cause of the fire is uncertain, a faulty heater is possible.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what the passages are less sure of is refused', () => {
  it.each([
    [
      'Both ferries appear to have kept the old engines from the yard in Orme.',
      'Both ferries have kept the old engines from the yard in Orme.',
    ],
    ['Tom Hale was about to sign the treaty in Orme.', 'Tom Hale signed the treaty in Orme.'],
    ['A possible meteor was seen over the hills of Orme.', 'A meteor was seen over the hills of Orme.'],
    ['Workers are closing the bridge at Orme.', 'Workers closed the bridge at Orme.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('modality'));
});
