import { z } from 'zod';
import { keys } from '../core/keys.ts';
import { type Clock, instantOf, type Log, type ObjectStore, type Runs } from '../core/ports.ts';
import { RunInput, runName } from '../core/run.ts';

export interface Ports {
  store: ObjectStore;
  runs: Runs;
  clock: Clock;
  log: Log;
}

export type Started =
  | { outcome: 'started' | 'already-started'; run: string }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'gone' };

const maxBytes = 1_000_000;

/** Starts the run of an input. Its name follows from the input, so the same ask again is the same run. */
const begin = async ({ runs, clock, log }: Ports, input: RunInput): Promise<Started> => {
  const run = runName(input, clock.now());
  const outcome = await runs.start({ name: run, input });
  log.info(outcome === 'started' ? 'A run was started.' : 'The run had been started before.', { run });
  return { outcome, run };
};

/**
 * Starts the run of a slot. Whoever keeps the schedule may call twice, or late; one slot stays one run.
 */
export const startScheduled = (ports: Ports, slot: string): Promise<Started> =>
  begin(ports, RunInput.parse({ kind: 'scheduled', slot }));

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new SyntaxError(`not JSON: ${(error as Error).message}`);
  }
};

/** What an object asks for: an input of the run, whose kind and id may be left to the object's name. */
const asked = (name: string, text: string): { ok: true; input: RunInput } | { ok: false; reason: string } => {
  const json = readJson(text);
  if (json instanceof SyntaxError) return { ok: false, reason: json.message };
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, reason: 'not a JSON object' };
  const input = RunInput.safeParse({ kind: 'request', id: name, ...json });
  return input.success ? { ok: true, input: input.data } : { ok: false, reason: z.prettifyError(input.error) };
};

/**
 * Starts the run that an object under `requests/` asks for: `requests/monday.json` is the run `request-monday`, however
 * often it is dropped. One that cannot be understood is set aside under `rejected/` with the reason.
 */
export const startRequested = async (ports: Ports, key: string): Promise<Started> => {
  const { store, clock, log } = ports;
  const object = await store.get(key, { maxBytes: maxBytes + 1 });
  if (!object) return { outcome: 'gone' };
  const name = key.slice(keys.requests.length).replace(/\.json$/, '');
  const ask =
    object.body.length > maxBytes
      ? ({ ok: false, reason: `more than ${maxBytes} bytes` } as const)
      : asked(name, object.body.toString('utf8'));
  if (ask.ok) return begin(ports, ask.input);
  const { reason } = ask;
  const refusal = { schema: 1, key, etag: object.etag, code: 'bad-request', reason, at: instantOf(clock.now()) };
  await store.put(keys.rejected(key), `${JSON.stringify(refusal, null, 2)}\n`, { contentType: 'application/json' });
  log.warn('A request cannot be understood.', { key, reason });
  return { outcome: 'refused', reason };
};
