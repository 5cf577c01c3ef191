import type { Clock, Log, ObjectStore, Runs } from '../core/ports.ts';
import { RunInput } from '../core/run.ts';
import { writeRejection } from '../store/rejections.ts';
import { readRunRequest } from '../store/run-requests.ts';
import { type Started as StartedRun, startRun } from '../store/start-run.ts';

export interface Ports {
  store: ObjectStore;
  runs: Runs;
  clock: Clock;
  log: Log;
}

export type Started =
  | StartedRun
  | { outcome: 'rejected'; reason: string }
  /** The object was deleted in the meantime. */
  | { outcome: 'gone' }
  /** A folder that the S3 console created, which is not a request. */
  | { outcome: 'folder' };

const startLines = {
  started: { event: 'run.started', message: 'run started' },
  'already-started': { event: 'run.already-started', message: 'the run had been started before' },
  'name-taken': { event: 'run.name-taken', message: 'the name belongs to a run of another request' },
} as const;

/** Starts the run of an input. The input determines its name, so repeating the request is the same run. */
const begin = async (ports: Ports, input: RunInput): Promise<StartedRun> => {
  const started = await startRun(ports, input);
  const { event, message } = startLines[started.outcome];
  ports.log.info(message, { event, run: started.run });
  return started;
};

/**
 * Starts the run of a slot. The schedule may call twice or late; a slot has one run.
 */
export const startScheduled = (ports: Ports, slot: string): Promise<Started> =>
  begin(ports, RunInput.parse({ kind: 'scheduled', slot }));

/**
 * Starts the run that an object under `requests/` asks for: `requests/monday.json` is the run `request-monday`, however
 * often it is dropped. If it is dropped again after the run failed, the run continues. A request that cannot be carried out
 * gets a rejection under `rejected/` with the reason.
 */
export const startRequested = async (ports: Ports, key: string): Promise<Started> => {
  const { store, clock, log } = ports;
  if (key.endsWith('/')) return { outcome: 'folder' };
  const request = await readRunRequest(store, key);
  if (request.state === 'missing') return { outcome: 'gone' };
  const reject = async (code: string, reason: string): Promise<Started> => {
    await writeRejection({ store, clock }, { key, etag: request.etag, code, reason });
    log.warn('a request was rejected', { event: 'request.rejected', key, code, reason });
    return { outcome: 'rejected', reason };
  };
  if (request.state === 'unreadable') return reject('bad-request', request.reason);
  const started = await begin(ports, request.input);
  if (started.outcome !== 'name-taken') return started;
  return reject(
    'name-taken',
    `Nothing was started: the run ${started.run} was started under this name for another request. Drop the request under ` +
      'another name.',
  );
};
