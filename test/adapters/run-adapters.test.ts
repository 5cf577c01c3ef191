import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { ReceiveMessageCommand, type SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dynamodbBreaker } from '../../functions/adapters/dynamodb-breaker.ts';
import { dynamodbCounters } from '../../functions/adapters/dynamodb-counters.ts';
import { dynamodbRateLimiter } from '../../functions/adapters/dynamodb-rate-limiter.ts';
import { breakerPartition, counterPartition } from '../../functions/adapters/dynamodb-table.ts';
import { memoryBreaker, memoryCounters, memoryRateLimiter } from '../../functions/adapters/memory/memory-tables.ts';
import { sfnRuns } from '../../functions/adapters/sfn-runs.ts';
import { sqsQueue } from '../../functions/adapters/sqs-queue.ts';
import type { Breaker } from '../../functions/core/breaker.ts';
import type { Counters, RateLimiter } from '../../functions/core/ports.ts';
import { handClock, type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
let db: DynamoDBDocumentClient;
let sqs: SQSClient;
const clock = handClock('2026-03-02T07:30:00.000Z');
beforeAll(async () => {
  servers = await startServers();
  db = DynamoDBDocumentClient.from(new DynamoDBClient());
  sqs = new SQSClient();
});
afterAll(async () => {
  db.destroy();
  sqs.destroy();
  await servers.stop();
});

const tables: [string, () => { counters: Counters; breaker: Breaker; turns: RateLimiter }][] = [
  ['in memory', () => ({ counters: memoryCounters(), breaker: memoryBreaker(clock), turns: memoryRateLimiter() })],
  [
    'in DynamoDB',
    () => {
      const table = servers.environment.TABLE!;
      return {
        counters: dynamodbCounters({ client: db, table }),
        breaker: dynamodbBreaker({ client: db, table, clock }),
        turns: dynamodbRateLimiter({ client: db, table, name: 'line' }),
      };
    },
  ],
];

describe.each(tables)('counters %s', (_where, open) => {
  it('add up within their window and start anew in the next', async () => {
    const { counters } = open();
    const at = (seconds: number) => new Date(Date.parse('2026-03-02T07:30:00.000Z') + seconds * 1000);
    const add = (seconds: number, by?: number) =>
      counters.add({ name: 'mails', windowSeconds: 10, ...(by === undefined ? {} : { by }) }, at(seconds));
    expect(await add(0)).toBe(1);
    expect(await add(9.9, 4)).toBe(5);
    expect(await add(10)).toBe(1);
    expect(await counters.add({ name: 'others', windowSeconds: 10 }, at(0))).toBe(1);
  });

  it('lose none of many who add at once', async () => {
    const { counters } = open();
    const totals = await Promise.all(
      Array.from({ length: 20 }, () => counters.add({ name: 'crowd', windowSeconds: 60 }, clock.now())),
    );
    expect(totals.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe.each(tables)('turns %s', (_where, open) => {
  it('are given to one each, spaced evenly, however many ask at once', async () => {
    const { turns } = open();
    const firsts = await Promise.all(
      Array.from({ length: 12 }, () => turns.claim({ count: 2, spacing: 10.5, from: 1000 })),
    );
    const expected = Array.from({ length: 12 }, (_, index) => 1000 + index * 21);
    expect(firsts.sort((a, b) => a - b)).toEqual(expected);
  });

  it('start at the present after a pause, and are not saved up', async () => {
    const { turns } = open();
    await turns.claim({ count: 1, spacing: 10, from: 5000 });
    expect(await turns.claim({ count: 1, spacing: 10, from: 9000 })).toBe(9000);
    expect(await turns.claim({ count: 1, spacing: 10, from: 9000 })).toBe(9010);
  });
});

describe.each(tables)('a line of turns %s', (_where, open) => {
  it('that a machine with a wrong clock moved years ahead begins anew at the present', async () => {
    const { turns } = open();
    await turns.claim({ count: 1, spacing: 10, from: Date.parse('2036-01-01T00:00:00Z') });
    const now = Date.parse('2026-03-02T07:30:00Z');
    expect(await turns.claim({ count: 1, spacing: 10, from: now })).toBe(now);
    expect(await turns.claim({ count: 1, spacing: 10, from: now })).toBe(now + 10);
  });
});

describe.each(tables)('the breaker %s', (_where, open) => {
  it('counts for all, opens, and waits for a person', async () => {
    const { breaker } = open();
    await Promise.all(Array.from({ length: 6 }, () => breaker.record({ sends: 200, bounces: 10, complaints: 0 })));
    expect(await breaker.stopped()).toBeUndefined();
    const { stopped } = await breaker.record({ sends: 0, bounces: 1, complaints: 0 });
    expect(stopped).toEqual({
      at: '2026-03-02T07:30:00.000Z',
      reason: '61 of 1,200 mails of the last 24 hours bounced',
    });
    await breaker.reset();
    expect(await breaker.stopped()).toBeUndefined();
  });
});

describe('an item in DynamoDB that cannot be read', () => {
  const plant = (pk: string, sk: string, more: Record<string, unknown>) =>
    db.send(new PutCommand({ TableName: servers.environment.TABLE!, Item: { pk, sk, ...more } }));
  const table = () => servers.environment.TABLE!;

  it('of a counter: it begins anew', async () => {
    const counters = dynamodbCounters({ client: db, table: table() });
    const window = Math.floor(clock.now().getTime() / 1000 / 60);
    await plant(counterPartition('odd'), `WINDOW#${window}`, { total: 'many' });
    const add = () => counters.add({ name: 'odd', windowSeconds: 60, by: 2 }, clock.now());
    expect([await add(), await add()]).toEqual([2, 4]);
  });

  it('of a line of turns: it begins anew at the present', async () => {
    await plant(counterPartition('odd-line'), 'TURNS', { next: 'soon' });
    const turns = dynamodbRateLimiter({ client: db, table: table(), name: 'odd-line' });
    expect(await turns.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5000);
    expect(await turns.claim({ count: 1, spacing: 10, from: 5000 })).toBe(5010);
  });

  it.each([
    ['its counts begin anew', { hours: [{ hour: 'now', sends: -1 }], stopped: null, version: 3 }, false],
    ['its counts begin anew, whatever its version is', { hours: 7, stopped: null, version: 'new' }, false],
    ['one that may be open stays open until a person looks', { hours: [], stopped: true }, true],
    [
      'one that an earlier version wrote goes on',
      { blocks: [{ sends: 1, bounces: 0, complaints: 0 }], version: 9 },
      false,
    ],
  ])('of the breaker: %s', async (_, item, isStopped) => {
    const breaker = dynamodbBreaker({ client: db, table: table(), clock });
    await plant(breakerPartition, breakerPartition, item);
    expect((await breaker.stopped()) !== undefined).toBe(isStopped);
    expect((await breaker.record({ sends: 5 })).hours).toMatchObject([{ sends: 5 }]);
    await breaker.reset();
    expect(await breaker.stopped()).toBeUndefined();
  });
});

describe('a queue on SQS', () => {
  const all = async (url: string) => {
    const bodies: string[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) return bodies;
      bodies.push(...Messages.map(({ Body }) => Body!));
    }
  };

  it('takes any number of messages of any size that SQS takes', async () => {
    const url = servers.queues.deliver.url;
    const messages = Array.from({ length: 43 }, (_, index) => ({ index, text: 'x'.repeat((index % 5) * 40_000) }));
    expect(await sqsQueue({ client: sqs, url }).send(messages)).toBe(43);
    const indexes = (await all(url)).map((body) => (JSON.parse(body) as { index: number }).index);
    expect(indexes.sort((a, b) => a - b)).toEqual(messages.map(({ index }) => index));
  });

  it('sends again what SQS refused for a while, and says so when it goes on', async () => {
    const sent: string[][] = [];
    let refusals = 2;
    let keptEach = 1;
    const client = {
      send: async ({ input }: SendMessageBatchCommand) => {
        const entries = input.Entries!;
        sent.push(entries.map(({ MessageBody }) => MessageBody!));
        const refused = refusals-- > 0 ? entries.slice(keptEach) : [];
        return { Failed: refused.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' })) };
      },
    } as unknown as SQSClient;
    expect(await sqsQueue({ client, url: 'u' }).send([1, 2, 3])).toBe(3);
    expect(sent).toEqual([['1', '2', '3'], ['2', '3'], ['3']]);
    [refusals, keptEach] = [100, 0];
    await expect(sqsQueue({ client, url: 'u' }).send([1, 2])).rejects.toThrow('refused 2 messages 6 times');
    await expect(sqsQueue({ client, url: 'u' }).send(['x'.repeat(300_000)])).rejects.toThrow(
      'more than the queue takes',
    );
  });
});

describe('runs on Step Functions', () => {
  it('start once under a name', async () => {
    servers.executions.run = async () => ({});
    const client = new SFNClient();
    const runs = sfnRuns({ client, stateMachineArn: servers.environment.RUN_STATE_MACHINE_ARN! });
    const run = { name: 'slot-20260302T073000Z', input: { kind: 'scheduled', slot: '2026-03-02T07:30:00.000Z' } };
    expect(await runs.start(run)).toBe('started');
    await servers.executions.all.get(run.name)!.ended;
    expect(await runs.start(run)).toBe('already-started');
    client.destroy();
  });
});
