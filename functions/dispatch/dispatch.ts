import { chunksOf } from '../core/chunks.ts';
import { Missing } from '../core/errors.ts';
import { keys } from '../core/keys.ts';
import type { Log, ObjectStore, Queue } from '../core/ports.ts';
import { type DeliverMessage, type DispatchInput, Plan, Recipient, type WatchState } from '../core/run.ts';

export interface Ports {
  store: ObjectStore;
  queue: Queue<DeliverMessage>;
  log: Log;
}

/** How long the watch goes on beyond twice the time that the pace allows: the lease, the grace time and some retries. */
const patienceSeconds = 1800;
/** Whatever the pace, the report is to come before the state machine's own end, which is after two days. */
const mostPatienceSeconds = 36 * 3600;

/**
 * Puts a planned run's recipients into the deliver queue, the longest due first, one part in memory at a time.
 * Doing it again sends messages again, which the ledger makes harmless. Throws `Missing` where there is no plan.
 */
export const dispatch = async ({ store, queue, log }: Ports, { run }: DispatchInput): Promise<WatchState> => {
  const stored = await store.get(keys.plan(run));
  if (!stored) throw new Missing(`run ${run} has no plan`);
  const { at, to, pace, parts, chunkSize, input, selected } = Plan.parse(JSON.parse(stored.body.toString()));

  const occasion = input.kind === 'reader' && input.occasion ? { occasion: input.occasion } : {};

  async function* messages(): AsyncGenerator<DeliverMessage> {
    for (const { part } of parts) {
      const object = await store.get(keys.recipients(run, part));
      if (!object) throw new Missing(`run ${run} has lost its recipients, part ${part}`);
      const lines = object.body.toString().trimEnd().split('\n');
      for (const { chunk, lines: chosen } of chunksOf(part, lines, chunkSize)) {
        const recipients = chosen.map((line) => Recipient.parse(JSON.parse(line)));
        yield { schema: 1, run, chunk, kind: input.kind, ...occasion, at, to, pace, recipients };
      }
    }
  }
  const chunks = await queue.send(messages());
  log.info('Dispatched.', { run, chunks, selected });
  const expected = selected / pace;
  return {
    run,
    chunks,
    complete: 0,
    waitSeconds: Math.max(5, Math.min(300, Math.ceil(expected / 10))),
    patienceSeconds: Math.min(Math.ceil(2 * expected) + patienceSeconds, mostPatienceSeconds),
    done: chunks === 0,
  };
};
