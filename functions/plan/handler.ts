import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbBreaker } from '../adapters/dynamodb-breaker.ts';
import { dynamodbLedger } from '../adapters/dynamodb-ledger.ts';
import { dynamodbReaderStore } from '../adapters/dynamodb-reader-store.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { secretsManagerReaderSecret } from '../adapters/secrets-manager-secrets.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { parseAddress } from '../core/address.ts';
import { Malformed } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { PlanInput, type PlanOutput } from '../core/run.ts';
import { idOfAddress } from '../store/find-reader.ts';
import { Env } from './env.ts';
import { type Ports, plan } from './plan.ts';

const partSize = 1000;

/** Builds the Plan step of the state machine from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = Env.parse(environment);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const readerSecret = secretsManagerReaderSecret({ client: new SecretsManagerClient(), arn: env.SECRETS_ARN, clock });
  const readers = dynamodbReaderStore({ client, table: env.TABLE, clock });
  const metrics = powertoolsMetrics({ service: 'plan' });
  const ports: Ports = {
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    readers,
    ledger: dynamodbLedger({ client, table: env.TABLE }),
    breaker: dynamodbBreaker({ client, table: env.TABLE, clock }),
    metrics,
    mailer: sesMailer({ client: new SESClient() }),
    clock,
    log: powertoolsLog({ service: 'plan' }),
    async readerIdOf(typed) {
      const parsed = parseAddress(typed);
      if (!parsed.ok) throw new Malformed(`not an address that can be written to: ${parsed.code}`);
      return idOfAddress(readers, parsed.address, await readerSecret());
    },
  };
  const settings = {
    settleSeconds: env.SETTLE_SECONDS,
    shareSeconds: env.SHARE_SECONDS,
    deliverConcurrency: env.DELIVER_CONCURRENCY,
    partSize,
  };
  return (input: unknown): Promise<PlanOutput> => metrics.written(() => plan(ports, settings, PlanInput.parse(input)));
};

export const handler = lambda(createHandler);
