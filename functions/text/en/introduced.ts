import { taggedWords } from './parts-of-speech.ts';

/** Nouns that "a" does not introduce anything with: every report has a statement, a week and a number of something. */
const common = new Set(
  'year month week day hour minute second night morning afternoon evening weekend decade time moment while number lot series couple group pair few statement spokesman spokeswoman spokesperson interview report result move bid sign way case kind sort type part half quarter third percent record row total man woman person people'.split(
    ' ',
  ),
);
/** Words between "a" and the noun that it belongs to. */
const maxBetween = 5;

/** What an English sentence speaks of for the first time, as single nouns: "boy" and "well" of "a five-year-old boy … down an abandoned well". */
export const introducedIn = (sentence: string): ReadonlySet<string> => {
  const words = taggedWords(sentence);
  return new Set(
    words.flatMap(({ word }, at) => {
      if (word !== 'a' && word !== 'an') return [];
      const phrase = words.slice(at + 1, at + 2 + maxBetween);
      const end = phrase.findIndex(
        ({ pos, text }, index) => pos === 'NOUN' && text !== '-' && !isJoined(phrase, index),
      );
      const noun = phrase[end]?.word;
      return noun === undefined || common.has(noun) ? [] : [noun];
    }),
  );
};

/** Whether a noun only says more of what follows: "suicide bomber", "charter aircraft", "five-year-old boy". */
const isJoined = (phrase: readonly { pos: string; text: string }[], index: number): boolean => {
  const next = phrase[index + 1];
  return next !== undefined && (next.pos === 'NOUN' || /^[-‐‑]/u.test(next.text) || next.pos === 'ADJ');
};
