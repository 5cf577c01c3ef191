import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { workOffBatch } from '../adapters/sqs-batch.ts';
import { sqsDeadLetters } from '../adapters/sqs-dead-letters.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { sourceShelf } from '../store/sources.ts';
import { Env } from './env.ts';
import { inboundBatch } from './inbound-batch.ts';

/** Builds the function that S3's notifications of received mails reach through a queue, from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'inbound' });
  const metrics = powertoolsMetrics({ service: 'inbound' });
  const ports = { store, clock, log, metrics, sources: sourceShelf(store), inboundDomain: env.INBOUND_DOMAIN };
  const retrying = {
    deadLetters: sqsDeadLetters({ client: new SQSClient(), url: env.INBOUND_DEAD_QUEUE_URL }),
    tries: env.INBOUND_TRIES,
    log,
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    metrics.written(() => workOffBatch(event, retrying, (messages) => inboundBatch(ports, messages)));
};

export const handler = lambda(createHandler);
