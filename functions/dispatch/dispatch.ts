import { Malformed, Missing } from '../core/errors.ts';
import type { Log, ObjectStore, Queue } from '../core/ports.ts';
import type { DeliverMessage, DispatchInput, Plan, WatchState } from '../core/run.ts';
import { chunksOf } from '../store/chunks.ts';
import { parseRecipient, readPlan, readRecipientLines } from '../store/runs.ts';

export interface Ports {
  store: ObjectStore;
  queue: Queue<DeliverMessage>;
  log: Log;
}

/** How long the watch continues beyond twice the time that the pace takes: the lease, the grace time and some retries. */
const patienceSeconds = 1800;
/** Whatever the pace, the report must be written before the state machine times out after two days. */
const maxPatienceSeconds = 36 * 3600;

const planOf = async (store: ObjectStore, run: string): Promise<Plan> => {
  const stored = await readPlan(store, run);
  if (stored.state === 'missing') throw new Missing(`run ${run} has no plan`);
  if (stored.state === 'unreadable') throw new Malformed(`The plan of run ${run} cannot be read (${stored.key}).`);
  return stored.value;
};

/**
 * Puts a planned run's recipients into the deliver queue, the longest due first, one part in memory at a time.
 * Running it again sends the messages again, which the ledger makes harmless. Recipients that cannot be read get no message:
 * they stay due, and the report counts them as unknown. Throws `Missing` or `Malformed` if there is no usable plan.
 */
export const dispatch = async ({ store, queue, log }: Ports, { run }: DispatchInput): Promise<WatchState> => {
  const plan = await planOf(store, run);
  const { at, to, pace, parts, chunkSize, input, selected } = plan;

  const occasion = input.kind === 'reader' && input.occasion ? { occasion: input.occasion } : {};

  async function* messages(): AsyncGenerator<DeliverMessage> {
    for (const { part } of parts) {
      const found = await readRecipientLines(store, { run, part });
      const { key } = found;
      if (found.state === 'missing') log.error('recipients are missing', { event: 'recipients.missing', run, key });
      const lines = found.state === 'found' ? found.lines : [];
      for (const { chunk, lines: chosen } of chunksOf(part, lines, chunkSize)) {
        const read = chosen.map(parseRecipient);
        const recipients = read.filter((recipient) => recipient !== undefined);
        const count = read.length - recipients.length;
        if (count > 0)
          log.error('recipients cannot be read', { event: 'recipients.unreadable', run, key, chunk, count });
        if (recipients.length > 0)
          yield { schema: 1, run, chunk, kind: input.kind, ...occasion, at, to, pace, recipients };
      }
    }
  }
  const chunks = await queue.send(messages());
  log.info('run dispatched', { event: 'run.dispatched', run, chunks, selected });
  const expected = selected / pace;
  return {
    run,
    chunks,
    complete: 0,
    waitSeconds: Math.max(5, Math.min(300, Math.ceil(expected / 10))),
    patienceSeconds: Math.min(Math.ceil(2 * expected) + patienceSeconds, maxPatienceSeconds),
    done: chunks === 0,
  };
};
