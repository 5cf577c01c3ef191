import { random } from '../../test/kit/random.ts';

/** How things are compared: side by side in interleaved rounds, by processor time, which other processes hardly affect. */

/** Microseconds of processor time of one call, for each round, by the name that tables print. */
export type Samples<Name extends string> = Record<Name, number[]>;

/** How long a task is called in each round and before the first, in milliseconds of processor time. */
export interface RoundLength {
  milliseconds: number;
  warmUp: number;
}
/** Somebody who takes part in rounds. */
export interface Contestant {
  warmUp(length: RoundLength): Promise<void>;
  /** Microseconds of processor time of one call, the average of a round. */
  round(): Promise<number>;
}

/** Calls of a task, and the microseconds of processor time of each of them on average. */
const timed = async (task: () => unknown, calls: number): Promise<number> => {
  const since = process.cpuUsage();
  for (let call = 0; call < calls; call++) {
    const result = task();
    // Awaiting a plain value would let other work in.
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(since);
  return (user + system) / calls;
};

/** A task of this process as a contestant. */
export const contestantOf = (task: () => unknown): Contestant => {
  let calls = 1;
  return {
    warmUp: async ({ milliseconds, warmUp }) => {
      let [spent, made, each] = [0, 0, 0];
      for (let batch = 1; spent < warmUp * 1000 && made < 5_000; batch *= 2) {
        each = await timed(task, batch);
        spent += each * batch;
        made += batch;
      }
      calls = Math.max(1, Math.round((milliseconds * 1000) / Math.max(each, 0.1)));
    },
    round: () => timed(task, calls),
  };
};

/**
 * Measures contestants in `rounds` rounds, of about the same processor time for each. Each round begins with another one, so that
 * what slows the machine down for a while slows all of them.
 */
export const sideBySide = async <Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { rounds, ...length }: RoundLength & { rounds: number },
): Promise<Samples<Name>> => {
  const all = Object.entries(contestants) as [Name, Contestant][];
  for (const [, contestant] of all) await contestant.warmUp(length);
  const samples = Object.fromEntries(all.map(([name]) => [name, [] as number[]])) as Samples<Name>;
  for (let round = 0; round < rounds; round++)
    for (let place = 0; place < all.length; place++) {
      const [name, contestant] = all[(round + place) % all.length]!;
      samples[name].push(await contestant.round());
    }
  return samples;
};

/** The value below which a share of the values is, 0.5 for the median. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
};
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Ratio {
  /** How many times as long the peer takes: the median over rounds. */
  ratio: number;
  /** The interval that holds it with 95 % confidence: of 2,000 bootstrap samples of the rounds. */
  low: number;
  high: number;
}

/** Compares each round with the same round, so that a slow minute of the machine is in both. */
export const ratioOf = (peer: readonly number[], own: readonly number[]): Ratio => {
  const each = peer.map((time, round) => time / own[round]!);
  const next = random(each.length);
  const drawn = Array.from({ length: 2_000 }, () => median(each.map(() => each[Math.floor(next() * each.length)]!)));
  return { ratio: median(each), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
};

/** The ratio of the fastest rounds, which a busy machine changes least. */
export const bestRatio = (peer: readonly number[], own: readonly number[]): number =>
  Math.min(...peer) / Math.min(...own);

/** The power of x with which y grows: the slope of log y over log x by least squares. */
export const exponentOf = (points: readonly (readonly [x: number, y: number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const shared = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return shared / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};
