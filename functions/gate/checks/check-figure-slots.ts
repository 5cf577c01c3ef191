import type { Doubt, Sign } from '../doubt.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import { ordinalOf, type Quantity } from '../reading/quantities.ts';
import type { ReadDate, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { areJoined, areOtherDates, isSameDate } from './check-dates.ts';
import { isPlainYear } from './figure-ties.ts';

/**
 * Figures and dates in whose place the passages have another one: "in just two months" of "in just nine months". What counts is the
 * words right beside them, so that a clause is found of which the rest is told in other words.
 */

interface Span {
  from: number;
  to: number;
}

/** How far to look on either side of a figure in the sentence, and in the passage. */
const reach = { said: 5, told: 7 };
/** What a word with a meaning counts, a name, for which a pronoun may stand, and a word without a meaning. */
const weights = { content: 1, name: 0.4, other: 0.3 };
/** The least share of the words beside a figure, what they must count, and by how much another figure must fit better. */
const least = {
  figure: { share: 0.6, weight: 1.3, margin: 0.9 },
  date: { share: 0.5, weight: 1, margin: 0.9 },
};

type Place = readonly [Evidence, Span];

/** How much a place counts that has not the word nearest to the figure. */
const withoutNearest = 0.5;

interface Beside {
  word: Word;
  weight: number;
  isBehind: boolean;
}

const weightOf = ({ isName, isContent, number }: Word): number =>
  isName ? weights.name : isContent || number ? weights.content : weights.other;

/** The words beside a figure in its clause, and other figures. */
const besideOf = ({ read: { words } }: Claim, { from, to }: Span): Beside[] =>
  words
    .slice(Math.max(0, from - reach.said), to + reach.said)
    .filter((word) => (word.at < from || word.at >= to) && word.clause === words[from]!.clause)
    .map((word) => ({ word, weight: weightOf(word), isBehind: word.at >= to }));

/** How much of what stands beside a figure stands beside another one in a passage, on the same side. */
const fitOf = (beside: readonly Beside[], places: Places, evidence: Evidence, { from, to }: Span): number => {
  const { words } = evidence.read;
  const [before, behind] = [words.slice(Math.max(0, from - reach.told), from), words.slice(to, to + reach.told)];
  return beside.reduce((sum, { word, weight, isBehind }) => {
    const near = isBehind ? behind : before;
    const isThere =
      weight !== weights.other && !word.number
        ? places.of(word.at).some((one) => one.evidence === evidence && near.some(({ at }) => at === one.at))
        : near.some((one) => one.word === word.word);
    return isThere ? sum + weight : sum;
  }, 0);
};

/** The word with a meaning that stands nearest to a figure. */
const nearestOf = (beside: readonly Beside[], { from, to }: Span): Beside | undefined =>
  beside
    .filter(({ weight }) => weight === weights.content)
    .sort((one, other) => stepsTo(one.word.at, from, to) - stepsTo(other.word.at, from, to))[0];

const stepsTo = (at: number, from: number, to: number): number => (at < from ? from - at : at - to + 1);

/** Whether another place fits so much better than those of the figure itself that it is the one of which the sentence tells. */
const isOtherInPlace = (
  claim: Claim,
  places: Places,
  said: Span,
  own: readonly Place[],
  rivals: readonly Place[],
  { share, weight: enough, margin }: (typeof least)['figure'],
): boolean => {
  const beside = besideOf(claim, said);
  const all = beside.reduce((sum, { weight }) => sum + weight, 0);
  const nearest = nearestOf(beside, said);
  const hasNearest = ([evidence, span]: Place): boolean =>
    nearest === undefined || fitOf([nearest], places, evidence, span) > 0;
  const best = (some: readonly Place[]): number =>
    Math.max(0, ...some.map(([evidence, span]) => fitOf(beside, places, evidence, span)));
  const rival = best(rivals.filter(hasNearest));
  const isFitting = rival >= enough && rival >= share * all;
  return isFitting && rival - Math.max(best(own.filter(hasNearest)), withoutNearest * best(own)) >= margin;
};

/** A figure, or a place in an order that is written as a word. */
type Ranked = Pick<Quantity, 'value' | 'unit' | 'isOrdinal' | 'from' | 'to'>;

const leastOrdinal = 3;

const ordinalsIn = (words: readonly Word[]): Ranked[] =>
  words.flatMap(({ word, at, number }) => {
    const value = number ? undefined : ordinalOf(word);
    return value === undefined || value < leastOrdinal
      ? []
      : [{ value, unit: '', isOrdinal: true, from: at, to: at + 1 }];
  });

const isOne = ({ value, isOrdinal }: Ranked): boolean => value <= 1 && !isOrdinal;

/** "In just two months" where the passages have "in just nine months". */
const checkFiguresInPlace = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  const figuresOf = ({ read: { quantities, words } }: Pick<Evidence, 'read'>): Ranked[] => [
    ...quantities.filter((one) => !isPlainYear(one)),
    ...ordinalsIn(words),
  ];
  const all = evidence.flatMap((one) => figuresOf(one).map((figure) => [one, figure] as const));
  const own = figuresOf({ read });
  return own.flatMap((said): Doubt[] => {
    if (read.words[said.from]!.isQuoted || isOne(said)) return [];
    const isSame = (one: Ranked) =>
      one.value === said.value ||
      ('hedge' in said && 'hedge' in one && bearsOutFigure(said as Quantity, one as Quantity));
    const same = all.filter(([, one]) => isSame(one));
    const rivals = all.filter(
      ([, one]) =>
        one.unit === said.unit &&
        one.isOrdinal === said.isOrdinal &&
        !isOne(one) &&
        !isSame(one) &&
        !own.some(({ value }) => value === one.value),
    );
    // A figure that no passage has is doubted as such.
    const isKnown = same.length > 0 || !('hedge' in said);
    return isKnown && isOtherInPlace(claim, places, said, same, rivals, least.figure)
      ? [doubt('figure-in-place', claim, said)]
      : [];
  });
};

/** "On Thursday" where the passages have "on Wednesday" between the same words. */
const checkDatesInPlace = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  const all = evidence.flatMap((one) => one.read.dates.map((date) => ({ evidence: one, date })));
  return read.dates.flatMap((said: ReadDate): Doubt[] => {
    if (read.words[said.from]?.isQuoted) return [];
    const same = all.filter((one) => isSameDate(said, claim, one));
    const rivals = all.filter(
      (one) =>
        !same.includes(one) &&
        areOtherDates(said, claim, one) &&
        !read.dates.some((date) => isSameDate(date, claim, one)) &&
        !same.some((other) => other.evidence === one.evidence && areJoined(one.date, other.date)),
    );
    const asSpans = (some: typeof all) => some.map((one) => [one.evidence, one.date] as const);
    return same.length > 0 && isOtherInPlace(claim, places, said, asSpans(same), asSpans(rivals), least.date)
      ? [doubt('date-in-place', claim, said)]
      : [];
  });
};

const doubt = (sign: Sign, { read: { text, words } }: Claim, { from, to }: Span): Doubt => ({
  sign,
  code: sign === 'date-in-place' ? 'date' : 'figure',
  words: text.slice(words[from]!.start, words[to - 1]!.end),
  why: 'The cited passages have another one between the same words.',
});

/** Figures and dates in whose place the passages have another one. */
export const checkFigureSlots = (claim: Claim, places: Places): Doubt[] => [
  ...checkFiguresInPlace(claim, places),
  ...checkDatesInPlace(claim, places),
];
