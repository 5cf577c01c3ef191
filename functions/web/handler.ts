import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { dynamodbCounters } from '../adapters/dynamodb-counters.ts';
import { dynamodbLedger } from '../adapters/dynamodb-ledger.ts';
import { dynamodbOptOuts } from '../adapters/dynamodb-opt-outs.ts';
import { dynamodbReaderStore } from '../adapters/dynamodb-reader-store.ts';
import { lambda } from '../adapters/lambda.ts';
import { lazyClient } from '../adapters/lazy-client.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { secretsManagerKey, secretsManagerSecrets } from '../adapters/secrets-manager-secrets.ts';
import { patientMailer, sesMailer } from '../adapters/ses-mailer.ts';
import { sfnRuns } from '../adapters/sfn-runs.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { type Clock, instantOf, type ObjectStore, type StoredObject } from '../core/ports.ts';
import { behindPageCache } from '../http/behind-page-cache.ts';
import { bodyMilliseconds, type PagesFunction } from '../http/pages-function.ts';
import { storeHomePage } from '../store/home-page.ts';
import { Env } from './env.ts';
import { createApp } from './web-app.ts';

/** Builds the function that serves the pages from its environment; `store` replaces its bucket. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
  store?: ObjectStore,
): PagesFunction => {
  const env = Env.parse(environment);
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = env.TABLE;
  const app = createApp({
    store: store ?? s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    readers: dynamodbReaderStore({ client: documents, table, clock }),
    optOuts: dynamodbOptOuts({ client: documents, table, clock }),
    ledger: dynamodbLedger({ client: documents, table }),
    counters: dynamodbCounters({ client: documents, table }),
    mailer: patientMailer(
      sesMailer({
        client: lazyClient(() => new SESClient({ maxAttempts: 1 })),
        configurationSet: env.CONFIGURATION_SET,
      }),
    ),
    runs: sfnRuns({ client: lazyClient(() => new SFNClient()), stateMachineArn: env.RUN_STATE_MACHINE_ARN }),
    clock,
    log: powertoolsLog({ service: 'web' }),
    newId: randomUUID,
    secrets: secretsManagerSecrets({
      client: lazyClient(() => new SecretsManagerClient()),
      arn: env.SECRETS_ARN,
      linkKeysArn: env.LINK_KEYS_ARN,
      clock,
    }),
    ...(env.CANARY_KEY_ARN && {
      canaryKey: secretsManagerKey({ client: new SecretsManagerClient(), arn: env.CANARY_KEY_ARN, clock }),
    }),
    settings: {
      siteUrl: env.SITE_URL,
      productName: env.PRODUCT_NAME,
      postalAddress: env.POSTAL_ADDRESS,
      ...(env.CONTACT !== undefined && { contact: env.CONTACT }),
      zone: env.ZONE,
      answerMilliseconds: env.ANSWER_MILLISECONDS,
      keepMilliseconds: env.KEEP_MILLISECONDS,
      bodyMilliseconds,
    },
  });
  const pages = handle(app) as unknown as PagesFunction;
  const { PAGE_CACHE_KEY_ARN: arn } = env;
  if (arn === undefined) return pages;
  return behindPageCache(pages, secretsManagerKey({ client: new SecretsManagerClient(), arn, clock }));
};

/** A bucket that has a home page of one topic and nothing else. */
const rehearsalStore = async (): Promise<ObjectStore> => {
  const objects = new Map<string, StoredObject>();
  const store = {
    get: async (key: string) => objects.get(key),
    head: async () => undefined,
    put: async (key: string, body: Buffer | string) =>
      void objects.set(key, { body: Buffer.from(body), etag: '-', lastModified: systemClock.now() }),
    async *list() {},
    async *folders() {},
  } as unknown as ObjectStore;
  const at = instantOf(systemClock.now());
  const headline = { text: '-', language: 'en', href: '/-', brief: ['-'], publisher: '-' };
  await storeHomePage(store, {
    schema: 1,
    at,
    topicsEtag: null,
    topics: [{ id: '-', title: '-', description: '-' }],
    news: { '-': { perDay: [1, 1, 1], headlines: [{ ...headline, article: { since: at, id: '-' } }], edition: '/-' } },
  });
  return store;
};

/**
 * Renders the home page once at cold start. Work that a process does only once, such as loading language data and making
 * the checks of what is stored, is then done while Lambda gives it a whole processor and no visitor waits. If it fails,
 * nothing else is affected. Returns what it rendered.
 */
export const rehearse = async (): ReturnType<PagesFunction> => {
  const ids = { BUCKET: '-', TABLE: '-', SECRETS_ARN: '-', RUN_STATE_MACHINE_ARN: '-' };
  const settings = { ...ids, SITE_URL: 'https://rehearsal.invalid', PRODUCT_NAME: '-' };
  const pages = createHandler(settings, systemClock, await rehearsalStore());
  const http = { method: 'GET', path: '/', sourceIp: '127.0.0.1' };
  const headers = { 'accept-encoding': 'gzip' };
  const requestContext = { http, domainName: 'rehearsal.invalid' };
  const event = { version: '2.0', rawPath: '/', rawQueryString: '', headers, requestContext };
  return pages(event as unknown as APIGatewayProxyEventV2, {} as Context);
};

await rehearse().catch(() => {});

export const handler: PagesFunction = lambda(createHandler, { isEager: true });
