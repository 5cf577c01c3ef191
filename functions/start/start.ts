import { inOneLine, jsonProblem } from '../core/plain-issues.ts';
import type { Clock, Log, ObjectStore, Runs } from '../core/ports.ts';
import { RunInput } from '../core/run.ts';
import { writeRejection } from '../store/rejections.ts';
import { requestName } from '../store/runs.ts';
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
  /** The object was deleted meanwhile. */
  | { outcome: 'gone' }
  /** A folder that the S3 console made, not a request. */
  | { outcome: 'folder' };

const maxBytes = 1_000_000;

const startLines = {
  started: { event: 'run.started', message: 'run started' },
  'already-started': { event: 'run.already-started', message: 'the run had been started before' },
  'name-taken': { event: 'run.name-taken', message: 'the name belongs to a run of another request' },
} as const;

/** Starts the run of an input. Its name follows from the input, so the same request again is the same run. */
const begin = async (ports: Ports, input: RunInput): Promise<StartedRun> => {
  const started = await startRun(ports, input);
  const { event, message } = startLines[started.outcome];
  ports.log.info(message, { event, run: started.run });
  return started;
};

/**
 * Starts the run of a slot. The schedule may call twice, or late; one slot is still one run.
 */
export const startScheduled = (ports: Ports, slot: string): Promise<Started> =>
  begin(ports, RunInput.parse({ kind: 'scheduled', slot }));

/** The input of the run that an object requests; kind and id may be left out, and then follow from its name. */
const asked = (name: string, body: Buffer): { ok: true; input: RunInput } | { ok: false; reason: string } => {
  const no = (reason: string) => ({ ok: false, reason }) as const;
  if (body.length > maxBytes) return no(`The object has more than ${maxBytes} bytes.`);
  const text = body.toString('utf8').replace(/^\uFEFF/, '');
  const problem = jsonProblem(text);
  if (problem) return no(`This is not JSON: ${problem}.`);
  const json: unknown = JSON.parse(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return no(
      'This is not a JSON object: it must look like {"topics": ["trade"], "addresses": ["name@news.example"]}.',
    );
  const input = RunInput.safeParse({ kind: 'request', id: name, ...json });
  if (input.success) return { ok: true, input: input.data };
  const isNamed = 'id' in json || input.error.issues.every(({ path }) => path[0] !== 'id');
  return no(
    isNamed
      ? `This request cannot be carried out: ${inOneLine(input.error)}.`
      : 'The name of the object cannot name a run: use 1 to 60 letters, digits, hyphens and underscores, then .json, ' +
          'directly under requests/.',
  );
};

/**
 * Starts the run that an object under `requests/` requests: `requests/monday.json` is the run `request-monday`, however
 * often it is dropped. Dropped again after the run failed, it is the run's next attempt. A request that cannot be
 * carried out is rejected, with the reason under `rejected/`.
 */
export const startRequested = async (ports: Ports, key: string): Promise<Started> => {
  const { store, clock, log } = ports;
  if (key.endsWith('/')) return { outcome: 'folder' };
  const object = await store.get(key, { maxBytes: maxBytes + 1 });
  if (!object) return { outcome: 'gone' };
  const reject = async (code: string, reason: string): Promise<Started> => {
    await writeRejection({ store, clock }, { key, etag: object.etag, code, reason });
    log.warn('a request was rejected', { event: 'request.rejected', key, code, reason });
    return { outcome: 'rejected', reason };
  };
  const ask = asked(requestName(key), object.body);
  if (!ask.ok) return reject('bad-request', ask.reason);
  const started = await begin(ports, ask.input);
  if (started.outcome !== 'name-taken') return started;
  return reject(
    'name-taken',
    `Nothing was started: the run ${started.run} was asked for something else under this name. Drop the request under ` +
      'another name.',
  );
};
