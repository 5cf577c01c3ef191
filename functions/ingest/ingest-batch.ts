import pMap from 'p-map';
import { describeFault } from '../core/errors.ts';
import type { Metrics } from '../core/ports.ts';
import { objectKeys } from '../store/bucket-events.ts';
import { type Ingested, type IngestPorts, ingest } from './ingest.ts';

const objectsAtOnce = 10;

/**
 * Works off messages of the ingest queue, each object once however many messages tell of it. Gives back the messages
 * that are not done with: those whose object failed or changed meanwhile, those that are no notification of S3, and
 * those of which a key cannot be read, though their other keys are worked off.
 */
export const ingestBatch = async (
  ports: IngestPorts & { metrics: Metrics },
  messages: readonly { id: string; body: string }[],
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const { log, metrics } = ports;
  const failed = new Map<string, string>();
  const tellers = new Map<string, string[]>();
  const requested = new Set<string>();
  for (const { id, body } of messages) {
    const found = objectKeys(body);
    if (!found) {
      log.error('a message is not an S3 notification', {
        event: 's3-notification.malformed',
        messageId: id,
        body: body.slice(0, 500),
      });
      failed.set(id, 'the message is no notification of S3');
    } else if (found.malformed > 0) {
      log.error('an S3 notification has keys that cannot be read', {
        event: 's3-notification.malformed',
        messageId: id,
        body: body.slice(0, 500),
      });
      failed.set(id, `${found.malformed} of its keys cannot be read`);
    }
    for (const key of found?.keys ?? []) {
      tellers.set(key, [...(tellers.get(key) ?? []), id]);
      if (found?.isRequest) requested.add(key);
    }
  }
  await pMap(
    tellers,
    async ([key, ids]) => {
      let ingested: Ingested | undefined;
      let reason = 'it changes faster than it can be indexed';
      try {
        ingested = await ingest(ports, { key, isRequest: requested.has(key) });
        log.info('object ingested', { event: 'object.ingested', key, ...ingested });
      } catch (error) {
        log.error('an object could not be ingested', { event: 'object.not-ingested', key, error: error as Error });
        reason = describeFault(error);
      }
      if (!ingested || ingested.outcome === 'superseded') for (const id of ids) failed.set(id, `${key}: ${reason}`);
      else count(metrics, ingested);
    },
    { concurrency: objectsAtOnce },
  );
  return { failed };
};

const count = (metrics: Metrics, ingested: Ingested): void => {
  if (ingested.outcome === 'indexed') metrics.add('ArticlesIngested', 'Count', ingested.articles);
  if (ingested.outcome === 'indexed' || ingested.outcome === 'rejected') {
    // What is rightly withheld is no mistake, and raises no alarm.
    metrics.add('ArticlesRejected', 'Count', ingested.rejected - ingested.withheld);
    if (ingested.withheld > 0) metrics.add('ArticlesWithheld', 'Count', ingested.withheld);
  }
  if (ingested.outcome === 'withdrawn') metrics.add('ArticlesWithdrawn', 'Count', ingested.articles);
};
