import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.stop());

const mail = (to: string, configurationSet?: string) =>
  new SendRawEmailCommand({
    Source: 'paper@example.org',
    Destinations: [to],
    RawMessage: { Data: Buffer.from(`From: paper@example.org\r\nTo: ${to}\r\nSubject: Morning\r\n\r\nNews.\r\n`) },
    Tags: [
      { Name: 'run', Value: 'r1' },
      { Name: 'reader', Value: 'abc' },
    ],
    ConfigurationSetName: configurationSet,
  });

/** The events that have arrived in the feedback queue, as SNS wraps them, or in files that S3 announces. */
const events = async () => {
  const sqs = new SQSClient();
  const s3 = new S3Client();
  const found: Record<string, never>[] = [];
  for (;;) {
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: servers.queues.feedback.url, MaxNumberOfMessages: 10 }),
    );
    if (!Messages?.length) return found;
    for (const { Body } of Messages) {
      const { Message, Records } = JSON.parse(Body!);
      if (Message) found.push(JSON.parse(Message));
      else {
        const Key = Records[0].s3.object.key;
        const { Body: file } = await s3.send(new GetObjectCommand({ Bucket: Records[0].s3.bucket.name, Key }));
        for (const line of (await file!.transformToString()).trimEnd().split('\n')) found.push(JSON.parse(line));
      }
    }
  }
};

describe('the local SES', () => {
  it('keeps each email in the outbox and counts it against the daily quota', async () => {
    const client = new SESClient();
    const { MessageId } = await client.send(mail('amina@example.org'));
    expect(servers.outbox.mails).toEqual([
      expect.objectContaining({
        messageId: MessageId,
        to: ['amina@example.org'],
        subject: 'Morning',
        tags: { run: 'r1', reader: 'abc' },
      }),
    ]);
    const { SentLast24Hours, MaxSendRate } = await client.send(new GetSendQuotaCommand({}));
    expect([SentLast24Hours, MaxSendRate]).toEqual([1, 500]);
  });

  it.each([
    ['success', ['Send', 'Delivery']],
    ['bounce', ['Send', 'Bounce']],
    ['suppressionlist', ['Send', 'Bounce']],
    ['complaint', ['Send', 'Delivery', 'Complaint']],
    ['ooto', ['Send', 'Delivery', 'Bounce']],
  ])('reports what becomes of a mail to %s@simulator as SES does', async (box, expected) => {
    await new SESClient().send(mail(`${box}@simulator.amazonses.com`, 'broadsheet'));
    const seen = (await events()) as unknown as { eventType: string; mail: { tags: Record<string, string[]> } }[];
    expect(seen.map(({ eventType }) => eventType)).toEqual(expected);
    expect(seen[0]!.mail.tags).toMatchObject({ run: ['r1'], reader: ['abc'] });
  });

  it('rejects as SES does, when told to', async () => {
    const client = new SESClient({ maxAttempts: 1 });
    const verdicts = ['throttle', 'quota-spent', 'reject', 'unavailable'] as const;
    const errors = [];
    for (const verdict of verdicts) {
      servers.ses.judge = () => verdict;
      errors.push(await client.send(mail('amina@example.org')).catch(({ name, message }) => `${name}: ${message}`));
    }
    servers.ses.judge = () => 'accept';
    expect(errors).toEqual([
      'Throttling: Maximum sending rate exceeded.',
      'Throttling: Daily message quota exceeded.',
      'MessageRejected: Email address is not verified.',
      'ServiceUnavailable: The service is unable to handle the request.',
    ]);
  });

  it('can accept an email and lose the response', async () => {
    const before = servers.outbox.mails.length;
    servers.ses.judge = () => 'accept-and-lose-answer';
    await expect(new SESClient({ maxAttempts: 1 }).send(mail('amina@example.org'))).rejects.toThrow();
    servers.ses.judge = () => 'accept';
    expect(servers.outbox.mails).toHaveLength(before + 1);
  });

  it('can hold back its events', async () => {
    servers.ses.holdEvents = true;
    await new SESClient().send(mail('amina@example.org', 'broadsheet'));
    expect(await events()).toEqual([]);
    await servers.ses.releaseEvents();
    expect(await events()).toHaveLength(2);
  });
});

it('returns the secret by its ARN and no other', async () => {
  const client = new SecretsManagerClient();
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: process.env.SECRETS_ARN }));
  expect(JSON.parse(SecretString!)).toEqual(servers.secrets);
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'other' }))).rejects.toThrow(
    "Can't find the specified secret.",
  );
});

it('starts an execution once per name', async () => {
  servers.executions.run = async ({ input }) => ({ did: input });
  const client = new SFNClient();
  const start = new StartExecutionCommand({
    stateMachineArn: process.env.RUN_STATE_MACHINE_ARN,
    name: 'slot-1',
    input: '{"kind":"scheduled"}',
  });
  const { executionArn } = await client.send(start);
  await servers.executions.all.get('slot-1')!.ended;
  await expect(client.send(start)).rejects.toThrow('Execution Already Exists');
  const { status, output } = await client.send(new DescribeExecutionCommand({ executionArn }));
  expect([status, output]).toEqual(['SUCCEEDED', '{"did":{"kind":"scheduled"}}']);
});

it('restarts unfinished executions after a kill, and no others', async () => {
  const data = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const first = await startServers({ data });
  first.executions.run = ({ name }) => {
    if (name === 'slot-1') return Promise.resolve({});
    return name === 'slot-2' ? Promise.reject(new Error('broken')) : new Promise(() => {});
  };
  for (const name of ['slot-1', 'slot-2', 'slot-3']) first.executions.start({ name, input: { slot: name } });
  await Promise.all(['slot-1', 'slot-2'].map((name) => first.executions.all.get(name)!.ended));
  expect(await readdir(join(data, 'runs'))).toEqual(['slot-3.json']);
  await first.stop();

  const second = await startServers({ data });
  const ran: unknown[] = [];
  second.executions.run = async (execution) => ran.push(execution);
  expect(await second.executions.resume()).toEqual({ resumed: 1, unreadable: [] });
  await second.executions.all.get('slot-3')!.ended;
  expect(ran).toEqual([{ name: 'slot-3', input: { slot: 'slot-3' } }]);
  expect(await second.executions.resume()).toEqual({ resumed: 0, unreadable: [] });
  await second.stop();
  await rm(data, { recursive: true });
});

it('keeps bucket, table, emails and secrets between starts', async () => {
  const data = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const keys = ['articles/The Post/été ~ 100%.txt', 'articles/odd//..key', `articles/${'Паром '.repeat(30)}+/1.txt`];
  const first = await startServers({ data });
  const s3 = new S3Client();
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: first.environment.BUCKET, Key, Body: Key }));
  await s3.send(new PutObjectCommand({ Bucket: first.environment.BUCKET, Key: 'gone', Body: 'x' }));
  await s3.send(new DeleteObjectCommand({ Bucket: first.environment.BUCKET, Key: 'gone' }));
  const item = { pk: { S: 'READER#1' }, sk: { S: 'READER' } };
  await new DynamoDBClient().send(new PutItemCommand({ TableName: first.environment.TABLE, Item: item }));
  await new SESClient().send(mail('amina@example.org'));
  await first.stop();

  const second = await startServers({ data });
  const reopened = new S3Client();
  const { Contents } = await reopened.send(new ListObjectsV2Command({ Bucket: second.environment.BUCKET }));
  expect(Contents?.map(({ Key }) => Key).sort()).toEqual([...keys].sort());
  for (const Key of keys) {
    const { Body } = await reopened.send(new GetObjectCommand({ Bucket: second.environment.BUCKET, Key }));
    expect(await Body?.transformToString()).toBe(Key);
  }
  const { Item } = await new DynamoDBClient().send(
    new GetItemCommand({ TableName: second.environment.TABLE, Key: item }),
  );
  expect(Item).toEqual(item);
  expect(second.secrets).toEqual(first.secrets);
  expect(second.outbox.mails.map(({ name }) => name)).toEqual(['00001-amina-morning']);
  expect(await readdir(join(data, 'outbox'))).toEqual(['00001-amina-morning.eml', '00001-amina-morning.json']);
  await second.stop();
  await rm(data, { recursive: true });
});
