import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, kindOfName, namesIn } from '../reading/names-in.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Names that stand, in the passages, apart from what the sentence says of them. */

/** How many words of its clause say what is said of a name. */
const leastWords = 3;
/** How much less of them the passages have near the name than elsewhere; a report may name its place once for all that happens there. */
const leastGap = { person: 0.25, thing: 0.25, place: 0.5 };

/** The words that say something of a name: those of its clause that the passages have, without other names. */
const saidOf = ({ read: { words } }: Claim, places: Places, [first]: readonly Word[]): Word[] =>
  words.filter(
    (word) =>
      isTold(word) && !word.isName && !word.isQuoted && word.clause === first!.clause && places.of(word.at).length > 0,
  );

/** Names of which the passages say nothing like what the sentence says, though they say it somewhere. */
export const checkApart = (claim: Claim, places: Places): Doubt[] => {
  const { evidence, read } = claim;
  const alignment = alignmentOf(claim, places);
  return namesIn(read.words).flatMap((name): Doubt[] => {
    const [first, last] = [name[0]!, name.at(-1)!];
    const isKnown = name.some(({ at }) => places.of(at).length > 0);
    if (first.isQuoted || !isKnown || isDescription(read.words, name)) return [];
    const said = saidOf(claim, places, name);
    if (said.length < leastWords) return [];
    const has = evidence.map((one) => new Set(said.filter((word) => alignment.placeOf(word, one) !== undefined)));
    const isNamed = evidence.map((one) => name.some(({ at }) => places.isIn(at, one)));
    const shareOf = (words: ReadonlySet<Word>) => words.size / said.length;
    let [best, near] = [0, 0];
    for (const [at, words] of has.entries()) {
      best = Math.max(best, shareOf(words));
      const next = evidence[at + 1]?.passage === evidence[at]!.passage;
      if (isNamed[at] || (next && isNamed[at + 1]))
        near = Math.max(near, shareOf(next ? words.union(has[at + 1]!) : words));
      if (at > 0 && isNamed[at - 1]) near = Math.max(near, shareOf(words));
    }
    const gap = best - near;
    if (gap < leastGap[kindOfName(read.words, name)]) return [];
    const words = read.text.slice(first.start, last.end);
    return [
      { sign: 'apart', code: 'merged', words, why: `The cited passages say this where they do not name "${words}".` },
    ];
  });
};
