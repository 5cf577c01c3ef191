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

describe('who says it may be called otherwise', () => {
  it.each([
    // A newspaper that was named long before.
    [
      `The Orme Herald opened an office in Tarn. The rent is low. It has two desks. The harbour froze in May, killing nine swans, the newspaper
reported.`,
      'The harbour froze in May, killing nine swans, the Orme Herald reported.',
    ],
    // Another sentence tells nearly as much of it.
    [
      `Divers say that Tom Hale was hit in Orme near the quay at about seven. Police say Tom Hale was hit in Orme by a grey tram near the quay.`,
      'A grey tram hit Tom Hale in Orme near the quay, police say.',
    ],
    // "Called" leaves it to the blogger as "argues" does.
    [
      'A blogger in Orme argues that the new stairs are useless because they end in the river.',
      'A blogger in Orme called the new stairs useless because they end in the river.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toEqual([]));
});

describe('somebody else who says it is refused', () => {
  it.each([
    // The place is the same, but not the person.
    [
      `Orme Police Chief Ned Alder met the council. Orme Museum Director Ida Proll tells the Herald she worries that the way guards are handling
this case will lead to a ban on visitors.`,
      'Orme Police Chief Ned Alder worries that the way guards are handling this case will lead to a ban on visitors.',
    ],
    // A name that is taken for a verb or an adverb.
    [
      'Lynch said his client owned a green tram, and a red one was seen. Prosecutor Nell Varga said that the case was hard.',
      'Prosecutor Nell Varga said that his client owned a green tram.',
    ],
    [
      'Heavy winds forced the ferry to change its course, Tarn Radio reports. The Orme Museum opened.',
      'Heavy winds forced the ferry to change its course, according to the Orme Museum.',
    ],
    [
      'Rival towns are behind the leaked papers, a state-run Orme newspaper alleged Tuesday.',
      'Rival towns are behind the leaked papers.',
    ],
  ])('%s\n%s', (passage, sentence) => expect(codesOf(passage, sentence)).toContain('claimant'));
});
