import { describeFault } from '../core/errors.ts';
import type { Metrics } from '../core/ports.ts';
import { workOffObjects } from '../store/object-messages.ts';
import { type Ingested, type IngestPorts, ingest } from './ingest.ts';

const objectsAtOnce = 10;

/** Works off messages of the ingest queue. Returns the messages that are not done with, with their reasons. */
export const ingestBatch = async (
  ports: IngestPorts & { metrics: Metrics },
  messages: readonly { id: string; body: string }[],
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const { log, metrics } = ports;
  const onMalformed = ({ id, body }: { id: string; body: string }, reason: string): void =>
    log.error('an S3 notification cannot be read', {
      event: 's3-notification.malformed',
      messageId: id,
      reason,
      body: body.slice(0, 500),
    });
  return workOffObjects(messages, { atOnce: objectsAtOnce, onMalformed }, async (key, isRequest) => {
    try {
      const ingested = await ingest(ports, { key, isRequest });
      log.info('object ingested', { event: 'object.ingested', key, ...ingested });
      if (ingested.outcome === 'superseded') return 'it changes faster than it can be indexed';
      count(metrics, ingested);
      return undefined;
    } catch (error) {
      log.error('an object could not be ingested', { event: 'object.not-ingested', key, error: error as Error });
      return describeFault(error);
    }
  });
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
