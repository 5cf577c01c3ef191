import { slight, span } from './rank-words.ts';
import type { Word } from './read-sentence.ts';

/** Words that could give a rank and do not. */

export const ordinals = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))$/u;

export const isCounted = (word: Word | undefined): boolean => word !== undefined && (word.number || word.pos === 'NUM');

/** "A few minutes", "about ten" */
const isSmallAmount = (words: readonly Word[], at: number): boolean =>
  /^(?:an?|about|around|some)$/u.test(words[at]?.word ?? '') &&
  /^(?:few|handful|couple|little|fraction|bit|matter|moment|minute|hour|day|week|month|year)$/u.test(
    words[at + 1]?.word ?? '',
  );

/** Whether "only" is "just": "only 30 months", "in one direction only". */
const isJust = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  // "Not only", "only to fall", "only moderately hurt"
  if (before?.word === 'not' || next?.word === 'to' || next?.pos === 'ADV') return true;
  if (slight.test(next?.word ?? '') || isSmallAmount(words, at + 1)) return true;
  return isCounted(next) || (before?.pos === 'NOUN' && next?.gap !== ' ') || next?.word === 'and';
};

/** "To last", "last year", "over the last month"; "on the last day" is the final one. */
const isTimePast = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.word;
  if (before === 'to') return true;
  const isFinal = before === 'the' && !/^(?:in|over|during|for|within)$/u.test(words[at - 2]?.word ?? '');
  return !isFinal && span.test(words[at + 1]?.word ?? '');
};

/** Words that could give a rank and do not: "to last 12 minutes", "only 30 months", "a fifth of", "the first six months". */
export const isNoRank = (words: readonly Word[], { word, pos, at }: Word): boolean => {
  const [before, next, after] = [words[at - 1]?.word, words[at + 1], words[at + 2]?.word ?? ''];
  if (word === 'only') return isJust(words, at);
  // "At least 16", "at last", "at best"
  if (before === 'at' && /^(?:least|most|last|first|best|worst)$/u.test(word)) return true;
  if (word === 'most' && next?.word === 'of') return true;
  if (word === 'last' && (pos === 'VERB' || isTimePast(words, at))) return true;
  if (/^(?:first|last)$/u.test(word)) return isCounted(next) && /^(?:minute|hour|day|week|month|year)s$/u.test(after);
  return ordinals.test(word) && before === 'a' && !/^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? '');
};
