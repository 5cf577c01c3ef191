import TinyQueue from 'tinyqueue';
import type { Vector } from '../../text/vectors.ts';
import { maxNeighbours, neighboursOf } from './neighbours.ts';

/**
 * Prior for the cohesion of a group: the similarity of two typical reports of one event, with the weight of this many
 * pairs. It decides while a group has few pairs of its own.
 */
const prior = { similarity: 0.27, pairs: 2 };
/** Two groups are one story if their similarity is at least this share of the lower of their cohesions. */
const minScore = 0.65;
/** Groups are kept apart if this share of the pairs between them is about different events. */
const minApartShare = 0.5;
const day = 86_400_000;
/** The similarity of reports more than a day apart in time is halved for every so many days. */
const halfLifeDays = 28;
/**
 * A report that states its day need be a little less like a story of that day: that they came together is evidence. Not so
 * for two single reports, whose likeness may be little more than a place and that day. It counts for stories of a few days at
 * most; a series over weeks has more than one event.
 */
const togetherFactor = 1.1;
const maxTogetherDays = 4;

/** A span of time, in milliseconds. */
export interface Time {
  from: number;
  to: number;
  /** The reports state when they were published, so that this is not merely when they arrived. */
  isStated: boolean;
}

/** Reports joined into one story so far, as the sum of their vectors. */
interface Group extends Vector {
  reports: number[];
  /** Product of the sum with itself, with the terms that only one report has. */
  squares: number;
  time: Time;
  /** Numbers of the groups that it may be joined with. */
  near: Set<number>;
  /** By number of another group: how many pairs of reports, one of each group, are about different events. */
  apart: Map<number, number>;
}

interface Candidate {
  value: number;
  a: number;
  b: number;
}

/** Orders candidates: the higher value first, of equals the lower numbers. */
const compareCandidates = (x: Candidate, y: Candidate): number => y.value - x.value || x.a - y.a || x.b - y.b;

/** Sum of two sparse vectors. */
const add = (a: Vector, b: Vector): Vector => {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float32Array(terms.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    terms[count] = Math.min(x, y);
    weights[count++] = (x <= y ? a.weights[i++]! : 0) + (y <= x ? b.weights[j++]! : 0);
  }
  for (; i < a.terms.length; i++) {
    terms[count] = a.terms[i]!;
    weights[count++] = a.weights[i]!;
  }
  for (; j < b.terms.length; j++) {
    terms[count] = b.terms[j]!;
    weights[count++] = b.weights[j]!;
  }
  return { terms: terms.slice(0, count), weights: weights.slice(0, count) };
};

const squared = ({ weights }: Vector): number => {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index]! ** 2;
  return sum;
};

/** Products with one vector after the other, which is scattered over as many numbers as there are terms, and cleared. */
const createProduct = (size: number) => {
  const dense = new Float32Array(size);
  return {
    scatter: ({ terms, weights }: Vector) => {
      for (let index = 0; index < terms.length; index++) dense[terms[index]!] = weights[index]!;
    },
    clear: ({ terms }: Vector) => {
      for (let index = 0; index < terms.length; index++) dense[terms[index]!] = 0;
    },
    product: ({ terms, weights }: Vector): number => {
      let sum = 0;
      for (let index = 0; index < terms.length; index++) sum += weights[index]! * dense[terms[index]!]!;
      return sum;
    },
  };
};

/** The average similarity of the reports of a group, drawn towards the prior if it has few pairs. */
const cohesion = ({ reports: { length }, squares }: Group): number => {
  const pairs = (length * (length - 1)) / 2;
  return ((squares - length) / 2 + prior.pairs * prior.similarity) / (pairs + prior.pairs);
};

/** The factor of a similarity by the time between two groups: more than 1 if they came together, half after `halfLifeDays`. */
const timeFactor = ({ time: a, reports: ones }: Group, { time: b, reports: others }: Group): number => {
  const apart = Math.max(0, a.from - b.to, b.from - a.to) / day;
  if (apart > 1) return 2 ** ((1 - apart) / halfLifeDays);
  const span = (Math.max(a.to, b.to) - Math.min(a.from, b.from)) / day;
  const isEvidence = a.isStated && b.isStated && span <= maxTogetherDays && ones.length + others.length > 2;
  return isEvidence ? togetherFactor : 1;
};

/**
 * Joins reports into stories, the most similar first (agglomerative clustering with average linkage). The similarity that
 * two groups need is not a constant but depends on their cohesion: groups whose reports agree closely must agree as
 * closely with one another. That keeps lookalike events apart however many reports there are, and works for collections of
 * different kinds without other settings. Returns groups of indices, in each group the most representative report first.
 */
export const agglomerate = ({
  vectors,
  size,
  times,
  areDifferentEvents = () => false,
  onJoin,
}: {
  vectors: readonly Vector[];
  size: number;
  times: readonly Time[];
  /** Whether two reports are about different events. Called only for pairs similar enough to be joined. */
  areDifferentEvents?: (a: number, b: number) => boolean;
  /** Called for each two groups of reports that are joined, with how alike they are and how alike they had to be. */
  onJoin?: ((join: { score: number; threshold: number; groups: [number[], number[]] }) => void) | undefined;
}): number[][] => {
  const near = neighboursOf(vectors, size);
  const groups: (Group | undefined)[] = vectors.map((vector, index) => ({
    ...vector,
    reports: [index],
    squares: 1,
    time: times[index]!,
    near: near[index]!,
    apart: new Map(),
  }));
  const { scatter, clear, product } = createProduct(size);
  const score = (a: Group, b: Group, sum: number): number =>
    ((sum / (a.reports.length * b.reports.length)) * timeFactor(a, b)) / Math.min(cohesion(a), cohesion(b));
  const areApart = (a: Group, b: Group, pairs: number | undefined): boolean =>
    pairs !== undefined && pairs >= minApartShare * a.reports.length * b.reports.length;

  /** Carries over to a joined group which others its parts are kept apart from. */
  const inheritApart = (joined: Group, number: number, parts: Candidate) => {
    for (const old of [parts.a, parts.b])
      for (const [other, pairs] of groups[old]!.apart) {
        if (other === parts.a || other === parts.b) continue;
        joined.apart.set(other, (joined.apart.get(other) ?? 0) + pairs);
        groups[other]!.apart.delete(old);
        groups[other]!.apart.set(number, joined.apart.get(other)!);
      }
  };

  const queue = new TinyQueue<Candidate>([], compareCandidates);
  const offer = (a: number, b: number, value: number) => {
    if (value >= minScore) queue.push({ value, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [index, group] of groups.entries()) {
    scatter(group!);
    for (const other of group!.near) {
      if (other < index) continue;
      const value = score(group!, groups[other]!, product(groups[other]!));
      if (value >= minScore && areDifferentEvents(index, other)) {
        group!.apart.set(other, 1);
        groups[other]!.apart.set(index, 1);
      } else offer(index, other, value);
    }
    clear(group!);
  }

  for (let best = queue.pop(); best; best = queue.pop()) {
    const a = groups[best.a];
    const b = groups[best.b];
    if (!a || !b) continue;
    onJoin?.({ score: best.value, threshold: minScore, groups: [a.reports, b.reports] });
    // The joined group has a new number, so that candidates in the queue with the old numbers are known to be outdated.
    const number = groups.length;
    scatter(a);
    const across = product(b);
    clear(a);
    const joined: Group = {
      ...add(a, b),
      reports: [...a.reports, ...b.reports],
      squares: a.squares + b.squares + 2 * across,
      time: {
        from: Math.min(a.time.from, b.time.from),
        to: Math.max(a.time.to, b.time.to),
        isStated: a.time.isStated && b.time.isStated,
      },
      near: new Set(),
      apart: new Map(),
    };
    inheritApart(joined, number, best);
    scatter(joined);
    const values: [number, number][] = [];
    for (const other of a.near.union(b.near)) {
      if (other === best.a || other === best.b) continue;
      const group = groups[other]!;
      group.near.delete(best.a);
      group.near.delete(best.b);
      values.push([other, score(joined, group, product(group))]);
    }
    clear(joined);
    groups[best.a] = undefined;
    groups[best.b] = undefined;
    groups.push(joined);
    values.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [other, value] of values.slice(0, 2 * maxNeighbours)) {
      joined.near.add(other);
      groups[other]!.near.add(number);
      if (!areApart(joined, groups[other]!, joined.apart.get(other))) offer(other, number, value);
    }
  }
  return groups.flatMap((group) => {
    if (!group) return [];
    scatter(group);
    // A report's product with itself is not what it has in common with the others.
    const central = group.reports.map((report) => {
      const vector = vectors[report]!;
      return { report, common: product(vector) - squared(vector) };
    });
    clear(group);
    return [central.sort((x, y) => y.common - x.common || x.report - y.report).map(({ report }) => report)];
  });
};
