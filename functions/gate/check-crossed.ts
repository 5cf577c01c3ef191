import { bearsOutFigure } from './bears-out-figure.ts';
import type { Doubt } from './doubt.ts';
import { isDescription, namesIn } from './names-in.ts';
import type { Evidence } from './prepare-passage.ts';
import type { Quantity } from './quantities.ts';
import type { Word } from './reading.ts';
import type { Claim, Places } from './support.ts';

/**
 * Figures of two that the passages give to the other one, in a sentence each: "Halden won 2-0 and Orme lost 1-3" of "Halden won 3-1.
 * Orme lost 0-2."
 */

interface Holding {
  name: readonly Word[];
  figure: Quantity;
}

const joint = /^(?:and|while|whereas|but|against)$/u;
/** How far from its figure somebody is named. */
const reach = 12;

const isYear = ({ isYear: isOne, unit }: Quantity): boolean => isOne && unit === '';

/** The names and figures of a sentence before and behind a joint, if each side has one name and figures. */
const sidesOf = ({ read }: Claim): [Holding[], Holding[]][] => {
  const names = namesIn(read.words).filter((name) => !isDescription(read.words, name) && !name[0]!.isQuoted);
  const figures = read.quantities.filter((one) => !isYear(one) && !read.words[one.from]!.isQuoted);
  if (figures.length < 2 || names.length < 2) return [];
  return read.words
    .filter(({ word, at }) => joint.test(word) && at > 0)
    .map(({ at: middle }): [Holding[], Holding[]] => {
      const isBefore = (at: number) => at < middle;
      const sideOf = (before: boolean): Holding[] =>
        figures
          .filter(({ from }) => isBefore(from) === before)
          .flatMap((figure) => {
            const name = names
              .filter((one) => isBefore(one[0]!.at) === before && Math.abs(one[0]!.at - figure.from) <= reach)
              .sort((one, other) => Math.abs(one[0]!.at - figure.from) - Math.abs(other[0]!.at - figure.from))[0];
            return name ? [{ name, figure }] : [];
          });
      return [sideOf(true), sideOf(false)];
    });
};

const hasName = (places: Places, name: readonly Word[], evidence: Evidence): boolean =>
  name.some(({ at }) => places.isIn(at, evidence));

/** Whether all sentences of the passages that have a figure have the other name, and not the own one. */
const isOnlyOfOther = (claim: Claim, places: Places, { figure, name }: Holding, other: readonly Word[]): boolean => {
  const told = claim.evidence.filter(({ read }) =>
    read.quantities.some((one) => one.unit === figure.unit && bearsOutFigure(figure, one)),
  );
  return (
    told.some((evidence) => hasName(places, other, evidence)) &&
    !told.some((evidence) => name.some(({ at }) => places.hasWord(at, evidence)))
  );
};

/** Figures of two things or people that have changed places. */
export const checkCrossed = (claim: Claim, places: Places): Doubt[] => {
  for (const [before, behind] of sidesOf(claim))
    for (const one of before)
      for (const other of behind) {
        if (one.figure.unit !== other.figure.unit || one.figure.value === other.figure.value) continue;
        if (!isOnlyOfOther(claim, places, one, other.name) || !isOnlyOfOther(claim, places, other, one.name)) continue;
        const { words, text } = claim.read;
        const said = text.slice(words[one.figure.from]!.start, words[other.figure.to - 1]!.end);
        return [
          {
            sign: 'swapped',
            code: 'merged',
            words: said,
            why: 'The cited passages have these figures the other way round.',
          },
        ];
      }
  return [];
};
