import { introducedIn } from '../../text/en/introduced.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { isIntroduced, isRepeat, type Passage } from './passages.ts';
import type { Unit } from './units.ts';

/** Words count a little less than proportionally, so that a long sentence that says much is not passed over. */
const lengthPower = 0.8;
/** Exchanges of one unit for another, at most. */
const maxExchanges = 20;

/** A subject that is mentioned for the first time. */
const introduces = /^(?:An?|At least|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{N}+)\s/iu;
/** Share of its content that such an opening has in common with the brief's if it is about the same event. */
const againShare = 0.3;
/** A heading may stand before the first sentence of a report. */
const openingSentences = 2;

const introductions = new WeakMap<Passage, ReadonlySet<string>>();

/** What a sentence speaks of for the first time; known for English. */
const introducedBy = (passage: Passage): ReadonlySet<string> => {
  const known = introductions.get(passage);
  if (known) return known;
  const found: ReadonlySet<string> = isReadAsEnglish(passage.language) ? introducedIn(passage.text) : new Set();
  introductions.set(passage, found);
  return found;
};

export interface Limit {
  words: number;
  sentences: number;
}

const weightOf = ({ concepts, worth }: Unit, weights: Float64Array, covered?: Uint8Array): number => {
  let sum = 0;
  for (const id of concepts) if (!covered?.[id]) sum += weights[id]!;
  return worth * sum;
};

/** Weight per word of a unit on its own. */
export const densityOf = (unit: Unit, weights: Float64Array): number =>
  weightOf(unit, weights) / unit.words ** lengthPower;

const repeatsAny = (unit: Unit, chosen: readonly Unit[]): boolean =>
  chosen.some((other) => other.passages.some((one) => unit.passages.some((two) => isRepeat(one, two))));

/**
 * Whether a unit opens the report of an earlier day than the opener's: it tells as news what the opener has gone on from
 * ("People were told to boil their water", after the notice was withdrawn).
 */
const isOlderNews = ({ passages: [first], day }: Unit, opener: Unit): boolean =>
  first!.position === 0 && day !== undefined && opener.day !== undefined && day < opener.day;

/**
 * Whether a unit opens another report with the same event as if nobody had heard of it: "A passenger ferry ran aground" after
 * "The Grey Heron ran aground", or "after an explosion in a silo" after "An explosion blew the roof off a silo".
 */
const beginsAgain = ({ passages: [first] }: Unit, [opener]: readonly Unit[]): boolean => {
  const { text, position, content, report } = first!;
  const known = opener!.passages[0]!;
  const mayBegin = position < openingSentences && content.intersection(known.content).size >= againShare * content.size;
  if (!mayBegin) return false;
  if (position === 0 && introduces.test(text)) return true;
  return report !== known.report && !introducedBy(first!).isDisjointFrom(introducedBy(known));
};

/** Whether what a unit refers to as known ("The cull …") is introduced by others. */
const isIntroducedBy = (unit: Unit, chosen: readonly Unit[]): boolean =>
  isIntroduced(unit.passages[0]!, (stem) =>
    chosen.some((other) => other !== unit && other.passages.some(({ content }) => content.has(stem))),
  );

/** For each unit in turn: the concepts that it is the first to contain, and the weight that they add. */
export const contributionsOf = (
  chosen: readonly Unit[],
  weights: Float64Array,
): { unit: Unit; weight: number; added: number[] }[] => {
  const covered = new Uint8Array(weights.length);
  return chosen.map((unit) => {
    const added = unit.concepts.filter((id) => !covered[id]);
    const weight = weightOf(unit, weights, covered);
    for (const id of added) covered[id] = 1;
    return { unit, weight, added };
  });
};

/**
 * The units that cover the most weight within the limit: an opener, then greedily by weight per word, then the best
 * exchanges. The opener stays. Several openers are tried and the result of most weight is kept. A unit of less than
 * `filler` times the density of the best opener is not worth its space.
 */
export const cover = ({
  openers,
  units,
  weights,
  limit,
  filler,
}: {
  openers: readonly Unit[];
  units: readonly Unit[];
  weights: Float64Array;
  limit: Limit;
  filler: number;
}): Unit[] => {
  const covered = new Uint8Array(weights.length);
  const gain = (unit: Unit) => weightOf(unit, weights, covered);
  /** Marks the concepts of the chosen units as covered and returns their weight. */
  const mark = (chosen: readonly Unit[]) => {
    covered.fill(0);
    let sum = 0;
    for (const unit of chosen) {
      sum += gain(unit);
      for (const id of unit.concepts) covered[id] = 1;
    }
    return sum;
  };
  const room = (chosen: readonly Unit[]): Limit => ({
    words: chosen.reduce((left, { words }) => left - words, limit.words),
    sentences: chosen.reduce((left, { passages }) => left - passages.length, limit.sentences),
  });
  const hasRoom = (unit: Unit, left: Limit) => unit.words <= left.words && unit.passages.length <= left.sentences;
  const canJoin = (unit: Unit, chosen: readonly Unit[]) =>
    !repeatsAny(unit, chosen) &&
    !isOlderNews(unit, chosen[0]!) &&
    !beginsAgain(unit, chosen) &&
    isIntroducedBy(unit, chosen);
  const minDensity = filler * Math.max(0, ...openers.map((unit) => densityOf(unit, weights)));

  const fill = (chosen: readonly Unit[]): Unit[] => {
    const filled = [...chosen];
    for (;;) {
      mark(filled);
      const left = room(filled);
      let best: Unit | undefined;
      let max = minDensity;
      for (const unit of units) {
        if (!hasRoom(unit, left)) continue;
        const density = gain(unit) / unit.words ** lengthPower;
        if (density > max && canJoin(unit, filled)) {
          best = unit;
          max = density;
        }
      }
      if (!best) return filled;
      filled.push(best);
    }
  };

  const exchange = (chosen: Unit[]): Unit[] => {
    let current = chosen;
    for (let round = 0; round < maxExchanges; round++) {
      let better: Unit[] | undefined;
      let max = mark(current) + 1e-9;
      for (const out of current.slice(1)) {
        const rest = current.filter((unit) => unit !== out);
        const left = room(rest);
        const base = mark(rest);
        for (const unit of units) {
          if (unit === out || !hasRoom(unit, left)) continue;
          const sum = base + gain(unit);
          // What the one that goes introduced must not stay without it.
          const isWhole = () => rest.slice(1).every((one) => isIntroducedBy(one, [...rest, unit]));
          if (sum > max && canJoin(unit, rest) && isWhole()) {
            better = [...rest, unit];
            max = sum;
          }
        }
      }
      if (!better) return current;
      current = fill(better);
    }
    return current;
  };

  let best: Unit[] = [];
  let max = 0;
  for (const opener of openers) {
    const candidate = exchange(fill([opener]));
    const sum = mark(candidate);
    if (sum > max) {
      best = candidate;
      max = sum;
    }
  }
  return best;
};
