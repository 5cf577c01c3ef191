import type { Word } from './reading.ts';
import type { Refusal } from './refusal.ts';
import type { Claim, Found, Places } from './support.ts';

const reach = 6;

/** What a negation reverses: the next word with a meaning, or the one before. */
const reversedBy = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at + 1, at + reach).find(({ isContent, isName }) => isContent || isName) ??
  words.slice(Math.max(0, at - reach), at).findLast(({ isContent, isName }) => isContent || isName);

const negativeWord = /^(?:un|in|im|il|ir|dis|non)[a-z]{4,}|less$/u;

/** Whether something is negated in the sentence of a passage around a place. */
const isNegative = ({ evidence: { read } }: Found): boolean =>
  read.words.some(
    ({ word }) =>
      read.assertion.negations.has(word) ||
      read.assertion.negativeVerbs.has(word) ||
      /^(?:only|few|little|hardly|barely|rarely|yet|until|without|halt(?:ed)?|stopped|cancelled|dropped|abandoned|clear(?:ed)?|free)$/u.test(
        word,
      ) ||
      negativeWord.test(word),
  );

/** Negations of an English sentence where the passages negate nothing. */
export const checkNegations = ({ read }: Claim, places: Places): Refusal[] => {
  const { words, assertion, text } = read;
  return words.flatMap((word): Refusal[] => {
    if (!assertion.negations.has(word.word) || word.isQuoted) return [];
    const reversed = reversedBy(words, word.at);
    if (!reversed) return [];
    const found = places.of(reversed.at);
    if (found.length === 0 || found.some(isNegative)) return [];
    const span = [word, reversed].sort((one, other) => one.at - other.at) as [Word, Word];
    return [
      { code: 'negation', words: text.slice(span[0].start, span[1].end), why: 'The cited passages do not deny this.' },
    ];
  });
};
