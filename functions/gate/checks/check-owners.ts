import type { Doubt } from '../doubt.ts';
import { isDescription, namesIn } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Two figures that belong the other way round, "Moss 40, Hale 60" of "Hale 40, Moss 60", wherever the passages have them. */

/** A figure with the name that it is said of, or the noun that it counts. */
interface Owned {
  figure: Word;
  owner: readonly Word[];
}

/** How far from its name a figure stands: behind it, or before it. */
const reach = { behind: 12, before: 5 };

/** Each figure with the noun that it counts. */
const countedIn = ({ words, dates }: ReadSentence, isWanted: (word: Word) => boolean): Owned[] =>
  words.flatMap((figure): Owned[] => {
    const isFigure = (figure.number || figure.pos === 'NUM') && !figure.isQuoted && isWanted(figure);
    if (!isFigure || dates.some(({ from, to }) => figure.at >= from && figure.at < to)) return [];
    const behind = words.slice(figure.at + 1, figure.at + 4);
    const end = behind.findIndex(({ gap, pos }) => /[,;:.]/u.test(gap) || !/^(?:NOUN|ADJ|VERB)$/u.test(pos));
    const noun = behind.slice(0, end < 0 ? 3 : end).findLast(({ pos }) => pos === 'NOUN');
    return noun ? [{ figure, owner: [noun] }] : [];
  });

/** Each figure with the nearest name before it, or the next one. */
const namedIn = ({ words, dates }: ReadSentence, isWanted: (word: Word) => boolean): Owned[] => {
  const figures = words.filter(
    (word) =>
      word.number && !word.isQuoted && isWanted(word) && !dates.some(({ from, to }) => word.at >= from && word.at < to),
  );
  if (figures.length === 0) return [];
  const names = namesIn(words).filter((name) => !isDescription(words, name));
  return figures.flatMap((figure): Owned[] => {
    const before = names.findLast((name) => name.at(-1)!.at < figure.at && figure.at - name.at(-1)!.at <= reach.behind);
    const name = before ?? names.find((one) => one[0]!.at > figure.at && one[0]!.at - figure.at <= reach.before);
    return name ? [{ figure, owner: name }] : [];
  });
};

/** Whether the passage has the figure of the same name or thing. */
const isSameOwner = (places: Places, said: Owned, told: Owned, evidence: Evidence): boolean =>
  said.owner.some(({ at }) =>
    places.of(at).some((one) => one.evidence === evidence && told.owner.some((word) => word.at === one.at)),
  );

/** Two figures of which the passages have each with what belongs to the other one, and neither with its own. */
const exchangedIn = (claim: Claim, places: Places, read: typeof namedIn): [Owned, Owned] | undefined => {
  const owned = read(claim.read, () => true);
  if (owned.length < 2) return undefined;
  const wanted = new Set(owned.map(({ figure }) => figure.word));
  const told = claim.evidence.flatMap((evidence) =>
    [...wanted].some((word) => evidence.places.has(word))
      ? read(evidence.read, ({ word }) => wanted.has(word)).map((one) => ({ ...one, evidence }))
      : [],
  );
  const isOf = (figure: Owned, owner: Owned): boolean =>
    told.some((one) => one.figure.word === figure.figure.word && isSameOwner(places, owner, one, one.evidence));
  const isExchanged = (one: Owned, other: Owned): boolean =>
    one.owner !== other.owner &&
    one.figure.word !== other.figure.word &&
    !isOf(one, one) &&
    !isOf(other, other) &&
    isOf(one, other) &&
    isOf(other, one);
  for (const [index, one] of owned.entries()) {
    const other = owned.slice(index + 1).find((next) => isExchanged(one, next));
    if (other) return [one, other];
  }
  return undefined;
};

/** Two figures that have changed places, and with them what they count or of whom they are said. */
export const checkOwners = (claim: Claim, places: Places): Doubt[] => {
  const found = exchangedIn(claim, places, namedIn) ?? exchangedIn(claim, places, countedIn);
  if (!found) return [];
  const [one, other] = found;
  const words = claim.read.text.slice(one.figure.start, other.figure.end);
  const why = `The cited passages have "${one.figure.word}" where this has "${other.figure.word}".`;
  return [{ sign: 'swapped', code: 'merged', words, why }];
};
