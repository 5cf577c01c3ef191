import { playRound, type RoundOptions, type RoundResult } from './round.ts';

export interface Tally {
  rounds: number;
  deaths: number;
  faults: number;
  mails: number;
  readers: number;
  runs: number;
  poisoned: number;
  failed: { options: RoundOptions; broken: string[]; faults: string[] }[];
}

export const emptyTally = (): Tally => ({
  rounds: 0,
  deaths: 0,
  faults: 0,
  mails: 0,
  readers: 0,
  runs: 0,
  poisoned: 0,
  failed: [],
});

const add = (tally: Tally, options: RoundOptions, result: RoundResult): void => {
  tally.rounds++;
  tally.deaths += result.faults.filter((fault) => /kill/.test(fault)).length;
  tally.faults += result.faults.length;
  tally.mails += result.mails;
  tally.readers += result.readers;
  tally.runs += result.runs;
  if (result.poisoned) tally.poisoned++;
  if (result.broken.length > 0) tally.failed.push({ options, broken: result.broken, faults: result.faults });
};

/** Plays rounds whose faults strike at random: one a seed, up to eight faults in each. */
export const playRandom = async (tally: Tally, { from, count }: { from: number; count: number }): Promise<void> => {
  for (let seed = from; seed < from + count; seed++) {
    const options = { seed, faults: 1 + (seed % 8) };
    add(tally, options, await playRound(options));
  }
};

/**
 * Plays one morning again and again, and kills in each the process that makes the next call: before it has its effect,
 * and after it had. So every place where a process waits for something is a place where it dies once. `step` takes
 * every so many-th call only.
 */
export const playEveryDeath = async (
  tally: Tally,
  { seed, step = 1 }: { seed: number; step?: number },
): Promise<void> => {
  const { calls } = await playRound({ seed, faults: 0 });
  for (let call = 1; call <= calls; call += step)
    for (const when of ['before', 'after'] as const) {
      const options = { seed, faults: 0, killAt: { call, when } };
      add(tally, options, await playRound(options));
    }
};
