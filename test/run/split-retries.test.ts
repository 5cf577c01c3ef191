import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestSort, readerPartition, tableKeys } from '../../functions/adapters/dynamodb-table.ts';
import { splitRetries } from '../../functions/adapters/split-retries.ts';
import { sqsDeadLetters } from '../../functions/adapters/sqs-dead-letters.ts';
import { type LedgerItem, owedDigest } from '../../functions/core/ledger.ts';
import { createHandler as createDeliverHandler } from '../../functions/deliver/handler.ts';
import { createHandler as createFeedbackHandler } from '../../functions/feedback/handler.ts';
import { createHandler as createIngestHandler } from '../../functions/ingest/handler.ts';
import type { LocalQueueName } from '../../local/aws/aws.ts';
import { type QueueFunction, startPump } from '../../local/aws/pump.ts';
import { aMessage, silent, slot, windowEnd, yesterday } from '../kit/run.ts';
import { type Servers, startServers } from '../kit/servers.ts';

describe('a message that fails at every try', () => {
  let servers: Servers;
  let sqs: SQSClient;
  beforeAll(async () => {
    servers = await startServers({ visibilitySeconds: 1, maxReceives: 2 });
    Object.assign(process.env, {
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      POWERTOOLS_METRICS_DISABLED: 'true',
      SITE_URL: 'http://127.0.0.1:9',
    });
    sqs = new SQSClient();
  });
  afterAll(async () => {
    sqs.destroy();
    await servers.stop();
  });

  const dead = async (queue: 'deliver' | 'feedback' | 'ingest') => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: servers.queues[queue].deadLetterUrl,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ['reason'],
      }),
    );
    return Messages.map(({ Body, MessageAttributes }) => [Body, MessageAttributes?.reason?.StringValue]);
  };

  const worked = async (queue: LocalQueueName, run: QueueFunction) => {
    const pump = startPump({ sqs, queue: servers.queues[queue], run, onError: () => {} });
    await pump.drained();
    await pump.stop();
  };

  it.each([
    ['SES’s first message to a topic', 'Successfully validated SNS topic for Amazon SES event publishing.'],
    [
      'the same in an envelope',
      JSON.stringify({ Type: 'Notification', Message: 'Successfully validated SNS topic for Amazon SES.\n' }),
    ],
    ['a subscription to confirm', JSON.stringify({ Type: 'SubscriptionConfirmation', Token: 't' })],
    ['a subscription that ended', JSON.stringify({ Type: 'UnsubscribeConfirmation', Token: 't' })],
    [
      'an identity that was set up',
      JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: '' }),
    ],
    ['an event of a kind to come', JSON.stringify({ eventType: 'Teleport', mail: { messageId: 'm', tags: {} } })],
  ])('is not dead-lettered if it is only to be ignored: %s', async (_, body) => {
    const { url } = servers.queues.feedback;
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    await worked('feedback', createFeedbackHandler(process.env) as QueueFunction);
    expect(await dead('feedback')).toEqual([]);
  });

  it.each([
    ['deliver', createDeliverHandler, '{"schema":2}', /the message is not a deliver message.*must be 1/s],
    ['deliver', createDeliverHandler, 'nothing', /the message is not JSON/],
    ['feedback', createFeedbackHandler, '{"eventType":"Bounced"}', /not an event of SES.*eventType/s],
    ['ingest', createIngestHandler, '{"Records":[{}]}', /1 of its keys cannot be read/],
  ] as const)('waits with its reason beside it: %s', async (queue, createHandler, body, reason) => {
    const { url } = servers.queues[queue];
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    await worked(queue, createHandler(process.env) as QueueFunction);
    expect(await dead(queue)).toEqual([[body, expect.stringMatching(reason)]]);
  });

  it("settles each digest of a file of SES's events, whatever one of them holds, and then says which file", async () => {
    const db = DynamoDBDocumentClient.from(new DynamoDBClient());
    const window = { from: yesterday, to: windowEnd };
    const unknown = (run: string): LedgerItem => ({
      ...{ state: 'unknown', run, at: slot, window, attempts: 1, updatedAt: slot, graceUntil: slot, stories: [] },
    });
    const keyOf = (reader: string) => ({
      [tableKeys.partition]: readerPartition(reader),
      [tableKeys.sort]: digestSort(owedDigest(yesterday)),
    });
    const names = Array.from({ length: 30 }, (_, index) => `lost-${index}`);
    for (const reader of names)
      await db.send(
        new PutCommand({ TableName: servers.environment.TABLE, Item: { ...keyOf(reader), ...unknown('r') } }),
      );
    const sent = (reader: string) =>
      JSON.stringify({
        eventType: 'Send',
        send: {},
        mail: {
          ...{ messageId: `m-${reader}`, timestamp: slot, destination: [`${reader}@example.org`] },
          tags: {
            run: ['r'],
            reader: [reader],
            digest: [Buffer.from(owedDigest(yesterday)).toString('base64url')],
            to: [Buffer.from(windowEnd).toString('base64url')],
          },
        },
      });
    const s3 = new S3Client();
    const Bucket = servers.environment.SENDS_BUCKET;
    const lines = names.map(sent);
    await s3.send(new PutObjectCommand({ Bucket, Key: 'sends/good', Body: `${lines.slice(0, 20).join('\n')}\n` }));
    const bad = ['{"eventType":"Sent"}', ...lines.slice(20), 'torn {'];
    await s3.send(new PutObjectCommand({ Bucket, Key: 'sends/2026/bad one', Body: `${bad.join('\n')}\n` }));
    await worked('feedback', createFeedbackHandler(process.env) as QueueFunction);
    const states = await Promise.all(
      names.map(async (reader) => {
        const { Item } = await db.send(
          new GetCommand({ TableName: servers.environment.TABLE, Key: keyOf(reader), ConsistentRead: true }),
        );
        return [Item?.state, Item?.messageId];
      }),
    );
    expect(states).toEqual(names.map((reader) => ['accepted', `m-${reader}`]));
    const reason = /2 of the 12 events in sends\/2026\/bad one could not be processed, the first: Malformed/;
    expect(await dead('feedback')).toEqual([
      [expect.stringContaining('sends/2026/bad+one'), expect.stringMatching(reason)],
    ]);
    // A message that comes back after the file was deleted has nothing left to do.
    const { url } = servers.queues.feedback;
    const gone = JSON.stringify({ Records: [{ s3: { object: { key: 'sends/of-last-week' } } }] });
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: gone }));
    await worked('feedback', createFeedbackHandler(process.env) as QueueFunction);
    expect(await dead('feedback')).toEqual([]);
    db.destroy();
    s3.destroy();
  });

  it('says how many recipients are undecided, and why', async () => {
    const { url } = servers.queues.deliver;
    const db = DynamoDBDocumentClient.from(new DynamoDBClient());
    const reserved: LedgerItem = {
      state: 'reserved',
      run: 'slot-0715',
      at: slot,
      window: { from: yesterday, to: windowEnd },
      attempts: 1,
      updatedAt: slot,
      leaseUntil: new Date(Date.now() + 60_000).toISOString(),
      stories: [],
    };
    const Key = { [tableKeys.partition]: readerPartition('ada'), [tableKeys.sort]: digestSort(owedDigest(yesterday)) };
    await db.send(new PutCommand({ TableName: servers.environment.TABLE, Item: { ...Key, ...reserved } }));
    const body = JSON.stringify(aMessage());
    await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    await worked('deliver', createDeliverHandler(process.env) as QueueFunction);
    db.destroy();
    expect(await dead('deliver')).toEqual([[body, '1 × unknown, in-work']]);
  });

  it('is received again before its last try, and if it cannot be dead-lettered', async () => {
    const deadLetters = {
      add: () => Promise.reject(new Error('no queue')),
    };
    const received = [
      { id: 'a', body: '{', receives: 2 },
      { id: 'b', body: '{', receives: 1 },
      { id: 'c', body: '{', receives: 2 },
    ];
    const failed = new Map([
      ['a', 'not JSON'],
      ['b', 'not JSON'],
    ]);
    expect(await splitRetries({ deadLetters, tries: 2, log: silent }, received, failed)).toEqual(['a', 'b']);
  });

  it('has a reason that SQS accepts, whatever is in the fault', async () => {
    const url = servers.queues.ingest.deadLetterUrl;
    await sqsDeadLetters({ client: sqs, url }).add({ body: '{}', reason: `a\u0000b\uD800${'x'.repeat(5000)}` });
    expect(await dead('ingest')).toEqual([['{}', expect.stringMatching(/^a b\uFFFDx{900,}$/)]]);
  });
});
