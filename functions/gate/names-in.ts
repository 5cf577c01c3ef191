import { bodies } from '../text/en/bodies.ts';
import { pronounOfFirstName } from '../text/first-names.ts';
import type { Word } from './reading.ts';

/** Names of several words, and what they name. */

/** The words of each name: "Ada Moss" is one, "Castlegate's Ada Moss" two. */
export const namesIn = (words: readonly Word[]): Word[][] => {
  const names: Word[][] = [];
  for (const word of words) {
    if (!word.isName) continue;
    const before = names.at(-1)?.at(-1);
    if (before?.at === word.at - 1 && /^[\s.-]+$/u.test(word.gap) && !before.isPossessive) names.at(-1)!.push(word);
    else names.push([word]);
  }
  return names;
};

/** Whether a name only describes: "the Ukrainian-born champion", "the American", "a San Francisco start-up". */
export const isDescription = (words: readonly Word[], name: readonly Word[]): boolean => {
  const last = name.at(-1)!;
  const next = words[last.at + 1];
  if (last.isPossessive) return false;
  if (next && /^[ -]$/u.test(next.gap) && !next.capital && /^(?:NOUN|ADJ)$/u.test(next.pos) && next.isContent)
    return true;
  const before = words.slice(Math.max(0, last.at - 5), last.at);
  return (
    name.length === 1 &&
    /(?:ese|ish|an|i|ch)$/u.test(last.word) &&
    before.some(({ word }) => word === 'the' || word === 'a')
  );
};

export type NameKind = 'person' | 'place' | 'thing';

/** What a name names, by its first name or the preposition before it; "thing" where neither tells. */
export const kindOfName = (words: readonly Word[], [first, ...rest]: readonly Word[]): NameKind => {
  const isBody = rest.length > 0 && bodies.has(rest.at(-1)!.word);
  // "George Hall" may be a person, "George Hall Hospital" is none.
  const mayBePerson = !isBody || rest.length < 2;
  if (mayBePerson && [first!, ...rest].some(({ word }) => pronounOfFirstName(word) !== undefined)) return 'person';
  const at = words[first!.at - 1]?.word === 'the' ? first!.at - 2 : first!.at - 1;
  if (/^(?:in|at|near|outside|inside|across|around|towards?|into|through)$/u.test(words[at]?.word ?? ''))
    return 'place';
  const isFullName = rest.length === 1 && words[first!.at - 1]?.word !== 'the' && !isBody;
  return isFullName ? 'person' : 'thing';
};
