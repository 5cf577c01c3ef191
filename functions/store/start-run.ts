import type { Clock, ObjectStore, Runs } from '../core/ports.ts';
import { attemptName, type Report, RunInput, runName } from '../core/run.ts';
import { readPlan, readReport } from './runs.ts';
import { valueIfFound } from './stored.ts';

export interface Ports {
  store: Pick<ObjectStore, 'get'>;
  runs: Runs;
  clock: Clock;
}

export type Started =
  /** `already-started`: it is in progress, or has done everything. */
  | { outcome: 'started' | 'already-started'; run: string }
  /** The name belongs to a run with another request. */
  | { outcome: 'name-taken'; run: string };

const maxAttempts = 50;

/** A canonical form of each input, so that the order in which people are named does not matter. */
const canonical = (input: RunInput): RunInput =>
  input.kind === 'request'
    ? {
        ...input,
        readerIds: [...new Set(input.readerIds)].sort(),
        addresses: [...new Set(input.addresses)].sort(),
      }
    : input;

const isSame = (stored: unknown, input: RunInput): boolean => {
  const parsed = RunInput.safeParse(stored);
  return parsed.success && JSON.stringify(canonical(parsed.data)) === JSON.stringify(canonical(input));
};

/**
 * Whether a report leaves something to repeat. A slot's readers stay due and the next slot serves them; the people of
 * a request are served by no other run.
 */
const leftWork = ({ kind, problem, totals }: Report): boolean =>
  problem !== undefined || (kind === 'request' && totals.failed + totals.deferred + totals.unknown > 0);

/**
 * Starts the run of an input, unless the same run was requested before and is in progress or done. A run that failed, or
 * left people without their digest, is started again under the name of its next attempt. People who have the digest are
 * then skipped, because all attempts of a request share their ledger keys. Calling this any number of times, at once or
 * after a crash, is safe: each attempt has one name, and a name starts one execution.
 */
export const startRun = async ({ store, runs, clock }: Ports, asked: RunInput): Promise<Started> => {
  const input = canonical(asked);
  const name = runName(input, clock.now());
  for (let attempt = 1; ; attempt++) {
    const run = attemptName(name, attempt);
    const mayRunAgain = attempt < maxAttempts;
    const report = valueIfFound(await readReport(store, run));
    if (report) {
      const plan = valueIfFound(await readPlan(store, run));
      if (plan && !isSame(plan.input, input)) return { outcome: 'name-taken', run };
      if (mayRunAgain && leftWork(report)) continue;
      return { outcome: 'already-started', run };
    }
    if ((await runs.start({ name: run, input })) === 'started') return { outcome: 'started', run };
    const execution = await runs.describe(run);
    if (execution?.input !== undefined && !isSame(execution.input, input)) return { outcome: 'name-taken', run };
    if (mayRunAgain && execution?.state === 'failed') continue;
    return { outcome: 'already-started', run };
  }
};
