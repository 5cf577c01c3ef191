import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import { dynamodbReaderStore } from '../adapters/dynamodb-reader-store.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import { Env } from './env.ts';
import { type Retired, retire } from './retire.ts';

/** The part of the function's time that is kept for finishing what is under way. */
const marginMilliseconds = 30_000;

type Retire = (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<Retired>;

/** Builds the function that a weekly schedule calls from its environment. */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock): Retire => {
  const env = Env.parse(environment);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const metrics = powertoolsMetrics({ service: 'retire' });
  const ports = {
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    readers: dynamodbReaderStore({ client, table: env.TABLE, clock }),
    clock,
    log: powertoolsLog({ service: 'retire' }),
    metrics,
  };
  return (_event, context) =>
    metrics.written(() =>
      retire(ports, new Date(clock.now().getTime() + context.getRemainingTimeInMillis() - marginMilliseconds)),
    );
};

export const handler: Retire = lambda(createHandler);
