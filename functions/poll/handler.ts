import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodbPollStates } from '../adapters/dynamodb-poll-states.ts';
import { lambda } from '../adapters/lambda.ts';
import { nodeFetchPage } from '../adapters/node-fetch-page.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { secretsManagerCredentials } from '../adapters/secrets-manager-credentials.ts';
import { workOffBatch } from '../adapters/sqs-batch.ts';
import { sqsDeadLetters } from '../adapters/sqs-dead-letters.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock, FetchPage } from '../core/ports.ts';
import { sourceShelf } from '../store/sources.ts';
import { Env } from './env.ts';
import { pollBatch } from './poll-batch.ts';

/** Builds the function that the poll queue feeds from its environment. `fetchPage` is given by tests only. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
  fetchPage: FetchPage = nodeFetchPage(),
) => {
  const env = Env.parse(environment);
  const log = powertoolsLog({ service: 'poll' });
  const metrics = powertoolsMetrics({ service: 'poll' });
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const ports = {
    store,
    states: dynamodbPollStates({ client, table: env.TABLE }),
    fetchPage,
    credentials: secretsManagerCredentials({
      client: new SecretsManagerClient(),
      arn: env.SOURCE_CREDENTIALS_ARN,
      clock,
    }),
    clock,
    log,
    metrics,
    random: Math.random,
    sleep: async (milliseconds: number) => {
      await sleep(milliseconds);
    },
    siteUrl: env.SITE_URL,
  };
  const sources = sourceShelf(store);
  const retrying = {
    deadLetters: sqsDeadLetters({ client: new SQSClient(), url: env.POLL_DEAD_QUEUE_URL }),
    tries: env.POLL_TRIES,
    log,
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    metrics.written(() => workOffBatch(event, retrying, (messages) => pollBatch(ports, messages, sources)));
};

export const handler = lambda(createHandler);
