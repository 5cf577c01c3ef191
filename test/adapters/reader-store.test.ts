import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import dynalite from 'dynalite';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import type { ReaderStore } from '../../functions/core/ports.ts';
import { pendingSeconds, type Reader } from '../../functions/core/reader.ts';
import { dueIndex, readerPartition } from '../../functions/core/table.ts';

const reader = (id: string, more: Partial<Reader> = {}): Reader => ({
  id,
  address: `${id}@example.com`,
  state: 'active',
  topics: ['trade'],
  schedule: { cadence: { every: 'day' }, at: '07:30', zone: 'Asia/Karachi' },
  language: 'en',
  length: 'full',
  minStories: 1,
  pausedUntil: null,
  coveredUntil: '2026-01-01T00:00:00.000Z',
  due: '2026-01-02T02:30:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  confirmedAt: '2026-01-01T00:05:00.000Z',
  softBounces: [],
  version: 0,
  ...more,
});

const gather = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('the reader store on DynamoDB', () => {
  const server = dynalite({ createTableMs: 0 });
  let client: DynamoDBDocumentClient;
  let store: ReaderStore;
  let table: string;
  let now = new Date();
  let tables = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    client = DynamoDBDocumentClient.from(
      new DynamoDBClient({
        endpoint: `http://127.0.0.1:${port}`,
        region: 'eu-west-1',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      }),
    );
  });

  afterAll(async () => {
    client.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  beforeEach(async () => {
    now = new Date('2026-01-01T00:10:00Z');
    table = `readers-${++tables}`;
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', dueIndex.partition, dueIndex.sort].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: dueIndex.name,
            KeySchema: [
              { AttributeName: dueIndex.partition, KeyType: 'HASH' },
              { AttributeName: dueIndex.sort, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
      }),
    );
    store = dynamodbReaderStore({ client, table, clock: { now: () => now } });
  });

  it('gives back what was put, and nothing for a stranger', async () => {
    expect(await store.get('nobody')).toBeUndefined();
    expect(await store.put(reader('amal'), 'new')).toBe('ok');
    expect(await store.get('amal')).toEqual(reader('amal'));
  });

  it('creates a reader once', async () => {
    expect(await store.put(reader('amal'), 'new')).toBe('ok');
    expect(await store.put(reader('amal', { language: 'ur' }), 'new')).toBe('conflict');
    expect((await store.get('amal'))?.language).toBe('en');
  });

  it('replaces only the version that was read', async () => {
    await store.put(reader('amal'), 'new');
    expect(await store.put(reader('amal', { version: 1, language: 'ur' }), 0)).toBe('ok');
    expect(await store.put(reader('amal', { version: 1, language: 'de' }), 0)).toBe('conflict');
    expect(await store.put(reader('bo', { version: 1 }), 0)).toBe('conflict');
    expect(await store.get('amal')).toEqual(reader('amal', { version: 1, language: 'ur' }));
  });

  it('lets one of two writers win', async () => {
    await store.put(reader('amal'), 'new');
    const outcomes = await Promise.all(
      ['de', 'fr', 'es'].map((language) =>
        store.put(reader('amal', { version: 1, language: language as Reader['language'] }), 0),
      ),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'ok']);
  });

  it('forgets a sign-up that nobody confirmed, even before the table does', async () => {
    const pending = reader('amal', { state: 'pending', due: null, confirmedAt: null });
    await store.put(pending, 'new');
    expect(await store.get('amal')).toEqual(pending);
    now = new Date(Date.parse(pending.createdAt) + pendingSeconds * 1000);
    expect(await store.get('amal')).toBeUndefined();
    expect(await gather(store.all())).toEqual([]);
    const again = { ...pending, createdAt: now.toISOString() };
    expect(await store.put(again, 'new')).toBe('ok');
    await store.put(reader('amal', { version: 1 }), 0);
    now = new Date('2036-01-01T00:00:00Z');
    expect((await store.get('amal'))?.state).toBe('active');
  });

  it('streams who is due, in the order of their slots within a shard, and nobody else', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `reader-${index}`);
    const dueAt = (index: number) => new Date(Date.UTC(2026, 0, 2, 0, 15 * (index % 20))).toISOString();
    await Promise.all(ids.map((id, index) => store.put(reader(id, { due: dueAt(index) }), 'new')));
    await store.put(reader('left', { state: 'left', due: null }), 'new');
    const until = dueAt(9);
    const due = await gather(store.due(until));
    expect(due.map(({ id }) => id).sort()).toEqual(ids.filter((_, index) => dueAt(index) <= until).sort());
    expect(due.filter((other, index) => index > 0 && other.due! < due[index - 1]!.due!).length).toBeLessThan(8);
    const [first] = due;
    await store.put({ ...first!, version: 1, due: '2027-01-01T00:00:00.000Z' }, 0);
    expect((await gather(store.due(until))).map(({ id }) => id)).not.toContain(first!.id);
    expect(await gather(store.all())).toHaveLength(61);
  });

  it('erases a reader and everything kept about them, and nobody else', async () => {
    await store.put(reader('amal'), 'new');
    await store.put(reader('bo'), 'new');
    for (let digest = 0; digest < 60; digest++)
      await client.send(
        new PutCommand({ TableName: table, Item: { pk: readerPartition('amal'), sk: `DIGEST#${digest}`, digest } }),
      );
    await store.erase('amal');
    await store.erase('amal');
    expect(await store.get('amal')).toBeUndefined();
    const { Items } = await client.send(new ScanCommand({ TableName: table }));
    expect(Items?.map(({ pk }) => pk)).toEqual([readerPartition('bo')]);
  });

  it('names the item that is not a reader', async () => {
    await client.send(new PutCommand({ TableName: table, Item: { pk: readerPartition('odd'), sk: 'READER', id: 7 } }));
    await expect(store.get('odd')).rejects.toThrow('reader item READER#odd');
  });
});
