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
    // What somebody tries or wishes may be told by another word for it.
    ['Crews in Orme were working to free the barge.', 'Crews in Orme were trying to free the barge.'],
    [
      'Ada Moss said that the new ferry risks losing its best passengers in Orme.',
      'Ada Moss said that the new ferry could lose its best passengers in Orme.',
    ],
    ['Tom Hale had hoped to move back to Orme to keep bees.', 'Tom Hale had wished to move back to Orme to keep bees.'],
    // What could only just be done was done, and so was what somebody was able to do.
    [
      'Nell Varga, who could only find one goose in Orme, went home.',
      'Nell Varga found only one goose in Orme and went home.',
    ],
    [
      'The Hales were even able to keep a goose alive until May.',
      'The Hales even managed to keep a goose alive until May.',
    ],
    // The noun says that it is only asked for.
    [
      'Tom Hale has ignored the demands of his sisters for him to return to Orme.',
      'Tom Hale has ignored the requests of his sisters to return to Orme.',
    ],
    [
      'Parents who refuse to row can lose up to 90 crowns under the new rules in Orme.',
      'Parents who refuse to row stand to lose up to 90 crowns under the new rules in Orme.',
    ],
    // What somebody must do may be a list.
    [
      "Tom Hale must pay a fine, surrender his rower's licence, and stay away from the quay in Orme.",
      "Tom Hale must give up his rower's licence, stay away from the quay in Orme and pay a fine.",
    ],
    // "Killing" says who died, and a future husband is engaged.
    [
      'A barge hit the quay in Orme on Monday, killing 17 geese and wounding dozens more.',
      'A barge that hit the quay in Orme left 17 geese dead.',
    ],
    // What was attempted stands beside what happened.
    [
      'Ned Alder died after falling from the quay in Orme while attempting to catch a goose.',
      'Ned Alder died after he fell from the quay in Orme going for a goose.',
    ],
    ['Two drivers are also to join the board in Orme.', 'Two drivers are to join the board in Orme.'],
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
    [
      'Ada Moss could appeal to the Tarn Court over the goose.',
      'Ada Moss will appeal to the Tarn Court over the goose.',
    ],
    [
      'The jury in Orme will now decide whether the former clerk should be sentenced to row.',
      'The jury in Orme has sentenced the former clerk to row.',
    ],
    ['The mayor of Orme may resign over the goose.', 'The mayor of Orme has resigned over the goose.'],
    // "Possible" and "a possibility" leave open what is told behind them.
    [
      "If he passes the test, it is possible he'll row barges while with the Orme regiment.",
      'Tom Hale will row barges while with the Orme regiment.',
    ],
    [
      "It's unlikely parking fines will be issued in Orme over the goose.",
      'Parking fines will be issued in Orme over the goose.',
    ],
    // Another verb, and what is only called for.
    ['The storm could affect barges and power lines in Orme.', 'The storm disrupted barges and power lines in Orme.'],
    [
      'On Monday Ada Moss called for an end to night rowing courses aimed at teenagers in Orme.',
      'Ada Moss has put an end to night rowing courses aimed at teenagers in Orme.',
    ],
    // What somebody claims of another, who is named first.
    [
      'Nell Varga has accused Tom Hale of pushing her into the harbour.',
      'Tom Hale pushed Nell Varga into the harbour.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).not.toEqual([]));
});
