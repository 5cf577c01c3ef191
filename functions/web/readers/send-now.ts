import pMap from 'p-map';
import type { Reader } from '../../core/reader.ts';
import { type RunInput, runName } from '../../core/run.ts';
import { overLimit } from '../../http/limits.ts';
import type { AppContext, WebPorts } from '../app-context.ts';

const startRun = async (
  { runs, clock }: Pick<WebPorts, 'runs' | 'clock'>,
  asked: { readerId: string; occasion?: 'first' | 'now' },
): Promise<void> => {
  const input: RunInput = { kind: 'reader', ...asked };
  await runs.start({ name: runName(input, clock.now()), input });
};

/**
 * Starts the digest that follows a sign-up; only a new reader's is called their first. If it fails, the reader loses
 * nothing: the schedule covers the same news later.
 */
export const startFirstDigest = async (
  ports: Pick<WebPorts, 'runs' | 'clock' | 'log'>,
  { id, isFirst }: { id: string; isFirst: boolean },
): Promise<void> => {
  try {
    await startRun(ports, { readerId: id, ...(isFirst && { occasion: 'first' as const }) });
  } catch (error) {
    ports.log.error('a first digest could not be started; the schedule will send it', {
      event: 'digest.first-not-started',
      reader: id,
      error,
    });
  }
};

export type SendNow =
  | { outcome: 'started' }
  | { outcome: 'nothing-new' }
  | { outcome: 'over-limit'; retryAfterSeconds: number };

/**
 * Sends a reader what arrived since their last digest, at most three times a day. If nothing arrived, it says so at
 * once, and that does not count. The run shares the ledger with the schedule, so the next digest repeats nothing.
 */
export const sendNow = async (
  app: AppContext,
  { reader, network }: { reader: Reader; network: string },
): Promise<SendNow> => {
  const news = await pMap(
    reader.topics,
    (topic) => app.archive.hasNewsSince(topic, reader.behind?.[topic] ?? reader.coveredUntil),
    { concurrency: 10 },
  );
  if (!news.includes(true)) return { outcome: 'nothing-new' };
  const { readerSecret } = await app.secrets();
  const limit = await overLimit(app, { what: 'now', readerId: reader.id, network, secret: readerSecret });
  if (limit.over) return { outcome: 'over-limit', retryAfterSeconds: limit.retryAfterSeconds };
  await startRun(app, { readerId: reader.id, occasion: 'now' });
  app.log.info('a reader requested a digest', { event: 'digest.requested', reader: reader.id });
  return { outcome: 'started' };
};
