import type { Doubt } from './doubt.ts';
import { isDescription, namesIn } from './names-in.ts';
import type { Evidence } from './prepare-passage.ts';
import type { ReadSentence, Word } from './reading.ts';
import type { Claim, Places } from './support.ts';

/** Two figures that belong to two names the other way round, "Moss 40, Hale 60" of "Hale 40, Moss 60", wherever the passages have them. */

/** A figure with the name that it is said of. */
interface Owned {
  figure: Word;
  name: readonly Word[];
}

/** How far from its name a figure stands: behind it, or before it. */
const reach = { behind: 12, before: 5 };

const ownersIn = ({ words, dates }: ReadSentence, isWanted: (word: Word) => boolean): Owned[] => {
  const figures = words.filter(
    (word) =>
      word.number && !word.isQuoted && isWanted(word) && !dates.some(({ from, to }) => word.at >= from && word.at < to),
  );
  if (figures.length === 0) return [];
  const names = namesIn(words).filter((name) => !isDescription(words, name));
  return figures.flatMap((figure): Owned[] => {
    const before = names.findLast((name) => name.at(-1)!.at < figure.at && figure.at - name.at(-1)!.at <= reach.behind);
    const name = before ?? names.find((one) => one[0]!.at > figure.at && one[0]!.at - figure.at <= reach.before);
    return name ? [{ figure, name }] : [];
  });
};

/** Whether a name of a passage is one of the sentence. */
const isSameName = (places: Places, said: Owned, told: Owned, evidence: Evidence): boolean =>
  said.name.some(({ at }) =>
    places.of(at).some((one) => one.evidence === evidence && told.name.some((word) => word.at === one.at)),
  );

/** Two names with a figure each, of which the passages have each figure with the other name, and never with its own. */
export const checkOwners = (claim: Claim, places: Places): Doubt[] => {
  const owned = ownersIn(claim.read, () => true);
  if (owned.length < 2) return [];
  const wanted = new Set(owned.map(({ figure }) => figure.word));
  const told = claim.evidence.flatMap((evidence) =>
    [...wanted].some((word) => evidence.places.has(word))
      ? ownersIn(evidence.read, ({ word }) => wanted.has(word)).map((one) => ({ ...one, evidence }))
      : [],
  );
  const isOf = (figure: Owned, name: Owned): boolean =>
    told.some((one) => one.figure.word === figure.figure.word && isSameName(places, name, one, one.evidence));
  for (const [index, one] of owned.entries())
    for (const other of owned.slice(index + 1)) {
      if (one.name === other.name || one.figure.word === other.figure.word) continue;
      if (isOf(one, one) || isOf(other, other) || !isOf(one, other) || !isOf(other, one)) continue;
      const words = claim.read.text.slice(one.figure.start, other.figure.end);
      const why = `The cited passages have "${one.figure.word}" of whom this has "${other.figure.word}".`;
      return [{ sign: 'swapped', code: 'merged', words, why }];
    }
  return [];
};
