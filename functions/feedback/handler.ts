import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import pMap from 'p-map';
import { dynamodbBreaker } from '../adapters/dynamodb-breaker.ts';
import { dynamodbCounters } from '../adapters/dynamodb-counters.ts';
import { dynamodbDocuments } from '../adapters/dynamodb-documents.ts';
import { dynamodbLedger } from '../adapters/dynamodb-ledger.ts';
import { dynamodbOptOuts } from '../adapters/dynamodb-opt-outs.ts';
import { dynamodbReaderStore } from '../adapters/dynamodb-reader-store.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import type { Received } from '../adapters/split-retries.ts';
import { workOffBatch } from '../adapters/sqs-batch.ts';
import { sqsDeadLetters } from '../adapters/sqs-dead-letters.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { describeFault } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import type { Ports } from './feedback.ts';
import { eventsAtOnce, messageHandler } from './queue-message.ts';

/** Builds the function that receives SES's events from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const client = dynamodbDocuments();
  const log = powertoolsLog({ service: 'feedback' });
  const metrics = powertoolsMetrics({ service: 'feedback' });
  const ports: Ports = {
    readers: dynamodbReaderStore({ client, table: env.TABLE, clock }),
    optOuts: dynamodbOptOuts({ client, table: env.TABLE, clock }),
    ledger: dynamodbLedger({ client, table: env.TABLE }),
    breaker: dynamodbBreaker({ client, table: env.TABLE, clock }),
    counters: dynamodbCounters({ client, table: env.TABLE }),
    clock,
    log,
    metrics,
  };
  const retrying = {
    deadLetters: sqsDeadLetters({ client: new SQSClient(), url: env.FEEDBACK_DEAD_QUEUE_URL }),
    tries: env.FEEDBACK_TRIES,
    log,
  };
  const sends = s3ObjectStore({ client: new S3Client(), bucket: env.SENDS_BUCKET });
  const handleMessage = messageHandler({ ...ports, sends });
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    metrics.written(() =>
      workOffBatch(event, retrying, async (messages) => {
        const failed = new Map<string, string>();
        const handle = async ({ id, body }: Received): Promise<void> => {
          try {
            await handleMessage(id, body);
          } catch (error) {
            log.error('an event could not be processed', { event: 'feedback.failed', message: id, error });
            failed.set(id, describeFault(error));
          }
        };
        await pMap(messages, handle, { concurrency: eventsAtOnce });
        return { failed };
      }),
    );
};

export const handler = lambda(createHandler);
