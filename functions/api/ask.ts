import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Malformed } from '../core/errors.ts';
import type { Clock, ObjectStore, Runs } from '../core/ports.ts';
import { Report, RunInput } from '../core/run.ts';
import { inOneLine } from '../store/plain-issues.ts';
import { hasRequest, keepRequest, readPlan, readReport } from '../store/runs.ts';
import { startRun } from '../store/start-run.ts';
import { type Stored, valueIfFound } from '../store/stored.ts';

/** What an operator requests: the input of the run without its kind and id. */
export type Ask = Omit<Extract<z.input<typeof RunInput>, { kind: 'request' }>, 'kind' | 'id'>;

export interface AskPorts {
  store: ObjectStore;
  runs: Runs;
  clock: Clock;
}

export type Asked =
  | { outcome: 'started' | 'already-started'; run: string }
  /** The key was used for something else. */
  | { outcome: 'key-taken'; run: string }
  | { outcome: 'refused'; reason: string };

/**
 * Starts the run that an operator requests. The same key with the same request is the same run, and its mails go out once;
 * if the run failed, repeating the request continues it. The same key with another request starts nothing.
 */
export const ask = async (
  { store, runs, clock }: AskPorts,
  { key, asked }: { key: string; asked: Ask },
): Promise<Asked> => {
  const id = createHash('sha256').update(key).digest('hex').slice(0, 24);
  const parsed = RunInput.safeParse({ kind: 'request', id, ...asked });
  if (!parsed.success)
    return { outcome: 'refused', reason: `${inOneLine(parsed.error).replace(/^./, (first) => first.toUpperCase())}.` };
  const started = await startRun({ store, runs, clock }, parsed.data);
  const { outcome, run } = started;
  if (outcome === 'name-taken') return { outcome: 'key-taken', run };
  // Stored so that the run is known from the start. If a crash prevents this, the plan soon shows the same.
  await keepRequest(store, run, parsed.data);
  return { outcome, run };
};

/** The state of a run. */
export const RunStatus = z.discriminatedUnion('status', [
  z.object({ id: z.string(), status: z.literal('started') }),
  z.object({ id: z.string(), status: z.literal('running'), selected: z.int(), editions: z.int() }),
  z.object({ id: z.string(), status: z.literal('reported'), report: Report }),
]);
export type RunStatus = z.infer<typeof RunStatus>;

/** The stored value; undefined if there is none. Throws `Malformed` if it is damaged. */
const soundOrMissing = <Value>(stored: Stored<Value>): Value | undefined => {
  if (stored.state === 'unreadable') throw new Malformed(`${stored.key} cannot be read. ${stored.reason}`);
  return valueIfFound(stored);
};

/** The state of a run, judged by the objects it has written; undefined if there are none. Throws `Malformed` if they are damaged. */
export const runStatus = async (store: ObjectStore, id: string): Promise<RunStatus | undefined> => {
  const report = soundOrMissing(await readReport(store, id));
  if (report) return { id, status: 'reported', report };
  const plan = soundOrMissing(await readPlan(store, id));
  if (plan) return { id, status: 'running', selected: plan.selected, editions: plan.editions };
  return (await hasRequest(store, id)) ? { id, status: 'started' } : undefined;
};
