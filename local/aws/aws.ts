import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { buildApp } from 'fauxqs';
import { Hono } from 'hono';
import { dueIndex, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import type { Clock } from '../../functions/core/ports.ts';
import { queueNames } from '../../functions/core/queues.ts';
import type { Secrets } from '../../functions/core/secrets.ts';
import { articlesPrefix } from '../../functions/store/articles.ts';
import { inboundPrefix } from '../../functions/store/newsletter-records.ts';
import { requestsPrefix } from '../../functions/store/runs.ts';
import { type Bedrock, createBedrock } from './bedrock.ts';
import { type BucketChange, onBucketChange, type S3Server } from './bucket-changes.ts';
import { notification } from './bucket-event.ts';
import { bucketMirror } from './bucket-mirror.ts';
import { conditionalWrites } from './conditional-writes.ts';
import { createExecutions, type Executions } from './executions.ts';
import { listen } from './listen.ts';
import { type Caller, refusalOf } from './loopback-only.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { createRecords } from './record-files.ts';
import { openCredentials, openSecrets, secretsEndpoint } from './secrets-endpoint.ts';
import { configurationSet, createSes, type Ses } from './ses.ts';
import { StorageFault } from './storage-fault.ts';
import { tableReady } from './table-ready.ts';

const region = 'us-east-1';
const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const account = '000000000000';
const name = 'broadsheet';
/** Where SES's events of sends are kept, in files. */
const sendsBucket = `${name}-sends`;
const stateMachineArn = `arn:aws:states:${region}:${account}:stateMachine:${name}`;
const secretArn = `arn:aws:secretsmanager:${region}:${account}:secret:${name}`;
const credentialsArn = `${secretArn}-source-credentials`;
/** The canary's key: another one at each start serves as well. */
const canary = { arn: `${secretArn}-canary`, key: randomBytes(36).toString('base64url') };

/** The queues that functions drain, and one for what AWS hands to `start` itself. Each has a dead-letter queue named after it. */
const localQueueNames = [...queueNames, 'start'] as const;
export type LocalQueueName = (typeof localQueueNames)[number];

/** The queue that is notified of changes to objects under a prefix. */
export const announced: Record<string, LocalQueueName> = {
  [articlesPrefix]: 'ingest',
  'pictures/wanted/': 'pictures',
  [inboundPrefix]: 'inbound',
  'topics/': 'reindex',
  [requestsPrefix]: 'start',
};

export interface LocalQueue {
  url: string;
  deadLetterUrl: string;
  /** How many messages it holds, including those that are hidden or delayed. */
  left(): Promise<number>;
}

export interface LocalAws {
  /** The variables with which the SDK's clients find this AWS, and the names in the functions' environments. */
  environment: Record<string, string>;
  queues: Record<LocalQueueName, LocalQueue>;
  ses: Ses;
  bedrock: Bedrock;
  outbox: Outbox;
  secrets: Secrets;
  executions: Executions;
  /** Notifies the function responsible for a key of a change in the bucket. */
  announce(change: BucketChange): Promise<void>;
  stop(): Promise<void>;
}

export interface LocalAwsOptions {
  clock: Clock;
  /** Where state is kept between starts; without it, state is lost. */
  data?: string;
  /** How long a message stays hidden while a function processes it. Seconds; 30 by default. */
  visibilitySeconds?: number;
  /** How often a message is tried before it is dead-lettered; 5 by default. */
  maxReceives?: number;
  /** Called for each file in the data folder that cannot be read and is skipped. */
  onUnreadable?: (path: string) => void;
  /** Called if something cannot be written to the data folder; the call that wrote it fails. */
  onStorageFault?: (fault: StorageFault) => void;
}

/** The largest object. The default of fauxqs, 11 MiB, is less than an article file may have. Bytes. */
const objectBytes = 64 * 1_048_576;

/** The host in the queue URLs of fauxqs. Few machines can resolve it, so callers use 127.0.0.1 instead. */
const queueHost = `sqs.${region}.localhost`;
const hasQueueUrl = (body: unknown): body is { QueueUrl: string } =>
  typeof (body as { QueueUrl?: unknown } | null)?.QueueUrl === 'string';

const startDynamo = async (path?: string) => {
  const server = dynalite({ createTableMs: 0, ...(path ? { path } : {}) });
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const refusal = refusalOf({ ...request.headers, method: request.method ?? '' } as Caller);
    if (refusal) response.writeHead(403, { 'content-type': 'text/plain' }).end(`${refusal}\n`);
    else for (const answer of answers) answer.call(server, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
};

/**
 * Opens the embedded DynamoDB. If a process was killed while it created the table, the table stays incomplete and empty, so
 * it is deleted.
 */
const openDynamo = async (path?: string): ReturnType<typeof startDynamo> => {
  const dynamo = await startDynamo(path);
  if (path === undefined) return dynamo;
  const client = new DynamoDBClient({ region, endpoint: dynamo.url, credentials: localCredentials });
  const made = await client.send(new DescribeTableCommand({ TableName: name })).catch(() => undefined);
  client.destroy();
  if (made?.Table?.TableStatus !== 'CREATING') return dynamo;
  await dynamo.stop();
  await rm(path, { recursive: true });
  return startDynamo(path);
};

const createTable = async (dynamo: DynamoDBClient) => {
  const { TableNames } = await dynamo.send(new ListTablesCommand({}));
  if (TableNames?.includes(name)) return;
  const keySchema = ({ partition, sort }: { partition: string; sort: string }) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  const attributes = [tableKeys.partition, tableKeys.sort, dueIndex.partition, dueIndex.sort];
  await dynamo.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
      KeySchema: keySchema(tableKeys),
      GlobalSecondaryIndexes: [
        { IndexName: dueIndex.name, KeySchema: keySchema(dueIndex), Projection: { ProjectionType: 'ALL' } },
      ],
    }),
  );
  await tableReady(dynamo, name);
};

/** What fauxqs says of a queue. */
interface QueueCounts {
  name: string;
  approximateMessageCount: number;
  approximateInflightCount: number;
  approximateDelayedCount: number;
}

/** One call to SNS. Its AWS Query protocol needs no client. */
const sns = async (endpoint: string, call: Record<string, string>): Promise<void> => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(call).toString() });
  if (!response.ok) throw new Error(`${call.Action}: ${await response.text()}`);
};

const eventsTopic = `arn:aws:sns:${region}:${account}:ses-events`;
const publishEvent = (endpoint: string, event: unknown) =>
  sns(endpoint, { Action: 'Publish', TopicArn: eventsTopic, Message: JSON.stringify(event) });
/** Creates the topic of SES's events other than those of sends, and subscribes a queue to it. */
const subscribeToEvents = async (endpoint: string, queueArn: string) => {
  await sns(endpoint, { Action: 'CreateTopic', Name: 'ses-events' });
  await sns(endpoint, { Action: 'Subscribe', TopicArn: eventsTopic, Protocol: 'sqs', Endpoint: queueArn });
};

/** Tells of every file with events of sends. */
const announceSends = (server: S3Server, clock: Clock, tell: (message: string) => Promise<unknown>) =>
  onBucketChange({
    server,
    bucket: sendsBucket,
    tell: (change) => tell(notification({ bucket: sendsBucket, at: clock.now(), change })),
  });

/** What the SDK's clients and the functions' environments need to know about this AWS. */
const environmentOf = ({
  storage,
  dynamo,
  services,
  queues,
  maxReceives,
}: {
  storage: string;
  dynamo: string;
  services: string;
  queues: LocalAws['queues'];
  maxReceives: number;
}): Record<string, string> => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_ENDPOINT_URL_S3: storage,
  AWS_ENDPOINT_URL_SQS: storage,
  AWS_ENDPOINT_URL_DYNAMODB: dynamo,
  AWS_ENDPOINT_URL_SES: `${services}/ses`,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `${services}/secrets`,
  AWS_ENDPOINT_URL_SFN: `${services}/states`,
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `${services}/bedrock`,
  BUCKET: name,
  SENDS_BUCKET: sendsBucket,
  TABLE: name,
  ...Object.fromEntries(
    localQueueNames.flatMap((queue) => {
      const prefix = queue.toUpperCase();
      const { url, deadLetterUrl } = queues[queue];
      return [
        [`${prefix}_QUEUE_URL`, url],
        [`${prefix}_DEAD_QUEUE_URL`, deadLetterUrl],
        [`${prefix}_TRIES`, String(maxReceives)],
      ];
    }),
  ),
  SECRETS_ARN: secretArn,
  SOURCE_CREDENTIALS_ARN: credentialsArn,
  CANARY_KEY_ARN: canary.arn,
  RUN_STATE_MACHINE_ARN: stateMachineArn,
  CONFIGURATION_SET: configurationSet,
});

/** The small endpoints of this machine, each below a path of its own. */
const servicesApp = ({
  ses,
  bedrock,
  executions,
  secrets,
  onStorageFault,
}: {
  ses: Ses;
  bedrock: Bedrock;
  executions: Executions;
  secrets: Hono;
  onStorageFault: (fault: StorageFault) => void;
}): Hono => {
  const endpoints = new Hono();
  endpoints.route('/bedrock', bedrock.app);
  endpoints.route('/ses', ses.app);
  endpoints.route('/secrets', secrets);
  endpoints.route('/states', executions.app);
  endpoints.onError((fault, context) => {
    if (fault instanceof StorageFault) onStorageFault(fault);
    return context.json({ __type: 'InternalServerError', message: fault.message }, 500);
  });
  return endpoints;
};

/**
 * Starts the AWS services that Broadsheet needs in this process, on free ports of 127.0.0.1: S3, SQS and SNS (fauxqs),
 * DynamoDB (dynalite), and small endpoints for SES, Secrets Manager, Step Functions and
 * Bedrock. Then creates the bucket, the queues
 * with their dead-letter queues, the table, the bucket's notifications, and the SNS subscription and the bucket of files that carry
 * SES's events to the feedback queue.
 */
export const startAws = async (options: LocalAwsOptions): Promise<LocalAws> => {
  const { clock, data, visibilitySeconds = 30, maxReceives = 5 } = options;
  const { onUnreadable = () => {}, onStorageFault = () => {} } = options;
  if (data) await mkdir(data, { recursive: true });
  // First, because nothing else in the folder can be used without the secrets.
  const secrets = await openSecrets(data && join(data, 'secrets.json'));
  const credentials = {
    arn: credentialsArn,
    text: openCredentials(data && join(data, 'source-credentials.json')),
  };
  const [outbox, dynamo] = await Promise.all([
    openOutbox(data && join(data, 'outbox'), onUnreadable),
    openDynamo(data && join(data, 'table')),
  ]);
  const reporting = async <Value>(work: () => Promise<Value> | undefined): Promise<Value | undefined> => {
    try {
      return await work();
    } catch (fault) {
      if (fault instanceof StorageFault) onStorageFault(fault);
      throw fault;
    }
  };

  const fauxqs = buildApp({ logger: false, defaultRegion: region });
  const mirror = data ? bucketMirror({ server: fauxqs, bucket: name, folder: join(data, 'bucket') }) : undefined;
  fauxqs.addHook('onRequest', async ({ headers, method }, reply) => {
    const refusal = refusalOf({ ...headers, method } as Caller);
    if (refusal) await reply.code(403).type('text/plain').send(`${refusal}\n`);
  });
  fauxqs.addHook('preHandler', async ({ body }) => {
    if (hasQueueUrl(body)) body.QueueUrl = body.QueueUrl.replace('//127.0.0.1', `//${queueHost}`);
  });
  // Takes precedence over fauxqs's own parser for everything except SQS and SNS.
  fauxqs.addContentTypeParser(/^/, { parseAs: 'buffer', bodyLimit: objectBytes }, (_, body, done) => done(null, body));
  conditionalWrites(fauxqs);
  const announce = async (change: BucketChange) => {
    const queue = Object.entries(announced).find(([prefix]) => change.key.startsWith(prefix))?.[1];
    const body = notification({ bucket: name, at: clock.now(), change });
    if (queue) await sqs.send(new SendMessageCommand({ QueueUrl: urlOf(queue), MessageBody: body }));
  };
  onBucketChange({
    server: fauxqs,
    bucket: name,
    tell: async (change) => {
      await reporting(() => mirror?.keep(change.key));
      await announce(change);
    },
  });
  announceSends(fauxqs, clock, (MessageBody) =>
    sqs.send(new SendMessageCommand({ QueueUrl: urlOf('feedback'), MessageBody })),
  );
  const storage = await fauxqs.listen({ host: '127.0.0.1', port: 0 });

  const ses = createSes({
    clock,
    outbox,
    onStorageFault,
    publish: (event) => (event.eventType === 'Send' ? records.add(event) : publishEvent(storage, event)),
  });
  const executions = createExecutions({ clock, ...(data && { folder: join(data, 'runs') }) });
  const bedrock = createBedrock();
  const keyRoutes = secretsEndpoint({ arn: secretArn, secrets, credentials, canary });
  const app = servicesApp({ ses, bedrock, executions, secrets: keyRoutes, onStorageFault });
  const services = await listen({ app });

  const client = { region, credentials: localCredentials };
  const s3 = new S3Client({ ...client, endpoint: storage });
  const sqs = new SQSClient({ ...client, endpoint: storage });
  const records = createRecords({ s3, bucket: sendsBucket });
  const db = new DynamoDBClient({ ...client, endpoint: dynamo.url });
  const urlOf = (queue: string) => `${storage}/${account}/${queue}`;
  const arnOf = (queue: string) => `arn:aws:sqs:${region}:${account}:${queue}`;
  const createQueue = async (queue: string, attributes: Record<string, string>) =>
    sqs.send(new CreateQueueCommand({ QueueName: queue, Attributes: attributes }));
  const createQueues = async (name: LocalQueueName) => {
    // Sources are polled one at a time for each host, which only a FIFO queue does; its name says what it is.
    const isFifo = name === 'poll';
    const [queue, dead] = [name, `${name}-dead`].map((one) => (isFifo ? `${one}.fifo` : one)) as [string, string];
    const kind: Record<string, string> = isFifo ? { FifoQueue: 'true' } : {};
    await createQueue(dead, kind);
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf(dead), maxReceiveCount: String(maxReceives) });
    await createQueue(queue, { ...kind, VisibilityTimeout: String(visibilitySeconds), RedrivePolicy });
    const left = async () => {
      const all = (await fauxqs.inject('/_fauxqs/queues')).json<QueueCounts[]>();
      const { approximateMessageCount, approximateInflightCount, approximateDelayedCount } = all.find(
        (one) => one.name === queue,
      )!;
      return approximateMessageCount + approximateInflightCount + approximateDelayedCount;
    };
    return [name, { url: urlOf(queue), deadLetterUrl: urlOf(dead), left }] as const;
  };
  const [, , , ...queueUrls] = await Promise.all([
    s3.send(new CreateBucketCommand({ Bucket: name })).then(() => mirror?.restore(onUnreadable)),
    s3.send(new CreateBucketCommand({ Bucket: sendsBucket })),
    createTable(db),
    ...localQueueNames.map(createQueues),
  ]);
  const queues = Object.fromEntries(queueUrls) as LocalAws['queues'];
  await subscribeToEvents(storage, arnOf('feedback'));
  db.destroy();

  return {
    environment: environmentOf({ storage, dynamo: dynamo.url, services: services.url, queues, maxReceives }),
    queues,
    ses,
    bedrock,
    outbox,
    secrets,
    executions,
    announce,
    stop: async () => {
      executions.stop();
      for (const client of [s3, sqs]) client.destroy();
      await Promise.all([services.stop(), fauxqs.close(), dynamo.stop()]);
    },
  };
};
