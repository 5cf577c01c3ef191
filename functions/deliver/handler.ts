import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodbBreaker } from '../adapters/dynamodb-breaker.ts';
import { dynamodbDocuments } from '../adapters/dynamodb-documents.ts';
import { dynamodbLedger } from '../adapters/dynamodb-ledger.ts';
import { dynamodbOptOuts } from '../adapters/dynamodb-opt-outs.ts';
import { dynamodbRateLimiter } from '../adapters/dynamodb-rate-limiter.ts';
import { dynamodbReaderStore } from '../adapters/dynamodb-reader-store.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { secretsManagerSecrets } from '../adapters/secrets-manager-secrets.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { sesSender } from '../adapters/ses-sender.ts';
import { workOffBatch } from '../adapters/sqs-batch.ts';
import { sqsDeadLetters } from '../adapters/sqs-dead-letters.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { mailsAtOnce } from '../capacity/capacity.ts';
import type { Clock } from '../core/ports.ts';
import type { Ports } from './deliver.ts';
import { deliverBatch } from './deliver-batch.ts';
import { Env } from './env.ts';
import { openMailRenderer } from './mail-renderer.ts';
import { openOwedCorrections } from './owed-corrections.ts';
import { sharedPace } from './pace.ts';

/** The part of the function's time that is kept for finishing sends and writing the receipt. */
const reserveMilliseconds = 20_000;

/** Builds the function that the deliver queue feeds from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const client = dynamodbDocuments();
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const secrets = secretsManagerSecrets({
    client: new SecretsManagerClient(),
    arn: env.SECRETS_ARN,
    linkKeysArn: env.LINK_KEYS_ARN,
    clock,
  });
  const metrics = powertoolsMetrics({ service: 'deliver' });
  const log = powertoolsLog({ service: 'deliver' });
  const ledger = dynamodbLedger({ client, table: env.TABLE });
  const ports: Ports = {
    store,
    readers: dynamodbReaderStore({ client, table: env.TABLE, clock }),
    optOuts: dynamodbOptOuts({ client, table: env.TABLE, clock }),
    ledger,
    owedCorrections: openOwedCorrections({ store, ledger }),
    breaker: dynamodbBreaker({ client, table: env.TABLE, clock }),
    mailer: sesMailer({ client: sesSender(), configurationSet: env.CONFIGURATION_SET }),
    renderer: openMailRenderer({ store, siteUrl: env.SITE_URL, secrets, log, metrics }),
    pace: sharedPace({ rateLimiter: dynamodbRateLimiter({ client, table: env.TABLE, name: 'ses-rate' }) }),
    clock,
    log,
    sleep,
    random: Math.random,
  };
  const retrying = {
    deadLetters: sqsDeadLetters({ client: new SQSClient(), url: env.DELIVER_DEAD_QUEUE_URL }),
    tries: env.DELIVER_TRIES,
    log: ports.log,
  };
  const settings = { leaseSeconds: env.LEASE_SECONDS, graceSeconds: env.GRACE_SECONDS, concurrency: mailsAtOnce };
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    metrics.written(() => {
      const deadline = Date.now() + context.getRemainingTimeInMillis() - reserveMilliseconds;
      return workOffBatch(event, retrying, (messages) =>
        deliverBatch({ ...ports, metrics }, settings, { messages, deadline }),
      );
    });
};

export const handler = lambda(createHandler);
