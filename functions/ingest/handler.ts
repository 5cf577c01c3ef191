import { S3Client } from '@aws-sdk/client-s3';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMeasures } from '../adapters/powertools-measures.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import { ingestBatch } from './ingest-batch.ts';
import { topicShelf } from './topics.ts';

/** Builds the function that S3's notifications reach through a queue, from its environment. */
export const wire = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'ingest' });
  const measures = powertoolsMeasures({ service: 'ingest' });
  const topics = topicShelf({ store, clock, log, freshSeconds: env.TOPICS_FRESH_SECONDS });
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    measures.written(async () => {
      const messages = event.Records.map(({ messageId, body }) => ({ id: messageId, body }));
      const { again } = await ingestBatch({ store, clock, log, topics, measures }, messages);
      return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
    });
};

let wired: ReturnType<typeof wire> | undefined;

export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  wired ??= wire(process.env);
  return wired(event);
};
