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

describe('what is sure in other words passes', () => {
  it.each([
    ['Officers had to use a net to catch the goat in Orme.', 'Officers used a net to catch the goat in Orme.'],
    [
      'The council met in Orme, prompting the two neighbouring towns of Tarn and Ellery to restore their ferry.',
      'The towns of Tarn and Ellery restored their ferry.',
    ],
    [
      'The coin was likely to have come to Orme by sea, Moss said.',
      'The coin had probably come to Orme by sea, Moss said.',
    ],
    ['Ada Moss asked Tom Hale to open the fair in Orme.', 'Tom Hale was asked to open the fair in Orme.'],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('what is said with another certainty is refused', () => {
  it.each([
    // A later step than that of the passages.
    [
      'Tom Hale will stand trial over the theft of a tram in Orme. Ada Moss has asked for 200 chairs.',
      'Tom Hale has been convicted over the theft of a tram in Orme.',
    ],
    [
      'Nell Varga is in negotiations to direct the musical about Orme.',
      'Nell Varga signs a contract to direct the musical about Orme.',
    ],
    // Less than the passages are sure of.
    [
      'The ferry company has launched a marketing campaign in Orme with free tea.',
      'The ferry company is considering a marketing campaign in Orme.',
    ],
    ['Ada Moss announced that she is running for mayor of Orme.', 'Ada Moss is considering running for mayor of Orme.'],
    // More than they are sure of.
    [
      'The old dairy building in Orme burned. Moss says it will likely be a total loss.',
      'It is a total loss, Moss said.',
    ],
    // What somebody claims of another, who is named first.
    [
      'Nell Varga has accused Tom Hale of pushing her into the harbour.',
      'Tom Hale pushed Nell Varga into the harbour.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).not.toEqual([]));
});
