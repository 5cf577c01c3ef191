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

/** The last word of names of bodies and places. */
const isBody =
  /^(?:town|city|united|rovers|county|council|court|bank|group|party|university|college|school|institute|ministry|agency|department|museum|hospital|airport|airlines?|station|street|road|bridge|park|river|lake|island|islands|bay|hill|beach|center|centre|club|league|cup|open|house|news|times|post|magazine|company|corporation|inc|ltd|plc|holdings|industries|energy|motors|states|kingdom|korea|zealand|africa|republic|union|front|alliance|association|society|authority|office|commission|committee|force|forces|guard|navy|army|police|board|trust|foundation|games|prize|award|act|treaty|star|wars|day|week|eve|year|church|cathedral|valley|coast|sea|ocean|mountains?|zoo|monde|theatre|stadium)$/u;

export type NameKind = 'person' | 'place' | 'thing';

/** What a name names, by its first name or the preposition before it; "thing" where neither tells. */
export const kindOfName = (words: readonly Word[], [first, ...rest]: readonly Word[]): NameKind => {
  if ([first!, ...rest].some(({ word }) => pronounOfFirstName(word) !== undefined)) return 'person';
  const at = words[first!.at - 1]?.word === 'the' ? first!.at - 2 : first!.at - 1;
  if (/^(?:in|at|near|outside|inside|across|around|towards?|into|through)$/u.test(words[at]?.word ?? ''))
    return 'place';
  const isFullName = rest.length === 1 && words[first!.at - 1]?.word !== 'the' && !isBody.test(rest[0]!.word);
  return isFullName ? 'person' : 'thing';
};
