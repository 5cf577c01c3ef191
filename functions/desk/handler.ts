import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { handle } from 'hono/aws-lambda';
import { dynamodbCounters } from '../adapters/dynamodb-counters.ts';
import { dynamodbPollStates } from '../adapters/dynamodb-poll-states.ts';
import { dynamodbReaderCounts } from '../adapters/dynamodb-reader-counts.ts';
import { lambda } from '../adapters/lambda.ts';
import { lambdaCompiler } from '../adapters/lambda-compiler.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { secretsManagerKey, secretsManagerSecrets } from '../adapters/secrets-manager-secrets.ts';
import { patientMailer, sesMailer } from '../adapters/ses-mailer.ts';
import { sqsQueue } from '../adapters/sqs-queue.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import type { CompileItem } from '../core/run.ts';
import { behindPageCache } from '../http/behind-page-cache.ts';
import { bodyMilliseconds, type PagesFunction } from '../http/pages-function.ts';
import { createDesk } from './desk-app.ts';
import { Env } from './env.ts';

/** How long a draft is waited for. If it takes longer, the page says so, and the next request finds more of it done. */
const compileMilliseconds = 25_000;

/** Builds the function that serves the editors' desk from its environment; `compile` replaces the compile function. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
  compile?: (item: CompileItem) => Promise<unknown>,
): PagesFunction => {
  const env = Env.parse(environment);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient());
  const app = createDesk({
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    compile:
      compile ??
      lambdaCompiler({
        client: new LambdaClient({ maxAttempts: 1, requestHandler: { requestTimeout: compileMilliseconds } }),
        functionName: env.COMPILE_FUNCTION,
      }),
    pollStates: dynamodbPollStates({ client: documents, table: env.TABLE }),
    readerCounts: dynamodbReaderCounts({ client: documents, table: env.TABLE }),
    ingestQueue: sqsQueue({ client: new SQSClient(), url: env.INGEST_QUEUE_URL }),
    counters: dynamodbCounters({ client: documents, table: env.TABLE }),
    mailer: patientMailer(
      sesMailer({ client: new SESClient({ maxAttempts: 1 }), configurationSet: env.CONFIGURATION_SET }),
    ),
    clock,
    log: powertoolsLog({ service: 'desk' }),
    newId: randomUUID,
    secrets: secretsManagerSecrets({ client: new SecretsManagerClient(), arn: env.SECRETS_ARN, clock }),
    settings: {
      siteUrl: env.SITE_URL,
      productName: env.PRODUCT_NAME,
      editors: env.EDITORS,
      zone: env.ZONE,
      answerMilliseconds: env.ANSWER_MILLISECONDS,
      bodyMilliseconds,
    },
  });
  const pages = handle(app) as unknown as PagesFunction;
  const { PAGE_CACHE_KEY_ARN: arn } = env;
  if (arn === undefined) return pages;
  return behindPageCache(pages, secretsManagerKey({ client: new SecretsManagerClient(), arn, clock }));
};

export const handler: PagesFunction = lambda(createHandler);
