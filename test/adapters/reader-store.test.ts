import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import dynalite from 'dynalite';
import fc from 'fast-check';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { dueIndex, readerPartition } from '../../functions/adapters/dynamodb-table.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import type { ReaderStore } from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { nextSlot, type Schedule } from '../../functions/core/slot.ts';
import { tableReady } from '../../local/aws/table-ready.ts';
import { handClock } from '../kit/servers.ts';
import { reader, readerStoreContract } from './reader-store.contract.ts';

const began = '2026-01-01T00:10:00.000Z';

describe('the reader store in memory', () =>
  readerStoreContract(async () => {
    const clock = handClock(began);
    const store = memoryReaderStore(undefined, clock);
    return {
      store,
      plant: async (id, item) => void store.kept.set(id, item as Reader),
      setTime: clock.set,
    };
  }));

describe('the reader store on DynamoDB', () => {
  const server = dynalite({ createTableMs: 0 });
  let client: DynamoDBDocumentClient;
  let store: ReaderStore;
  let table: string;
  const clock = handClock(began);
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
    clock.set(began);
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
    await tableReady(client, table);
    store = dynamodbReaderStore({ client, table, clock });
  });

  readerStoreContract(async () => ({
    store,
    plant: async (id, item) => {
      // A damaged item still lies where the index of who is due finds it, whatever is written in it.
      await store.put(reader(id), 'new');
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { pk: readerPartition(id), sk: 'READER' } }),
      );
      const { pk, sk, duePk, dueSk } = Item!;
      await client.send(new PutCommand({ TableName: table, Item: { pk, sk, duePk, dueSk, ...item } }));
    },
    setTime: clock.set,
  }));

  it('moves a reader with everything stored about them, and records where they went', async () => {
    await store.put(reader('amal'), 'new');
    for (let digest = 0; digest < 60; digest++)
      await client.send(
        new PutCommand({ TableName: table, Item: { pk: readerPartition('amal'), sk: `DIGEST#${digest}`, digest } }),
      );
    const how = { to: (from: Reader) => ({ ...from, id: 'bo' }), into: 'new' as const, sameMailbox: true };
    const moved = await store.move(reader('amal'), how);
    expect(moved).toEqual(reader('bo', { address: 'amal@example.com', formerIds: ['amal'] }));
    expect([await store.get('amal'), await store.get('bo')]).toEqual([undefined, moved]);
    expect(await store.movedTo('amal')).toEqual({ to: 'bo', sameMailbox: true });
    const kept = async () => (await client.send(new ScanCommand({ TableName: table }))).Items!.map(({ pk }) => pk);
    expect((await kept()).filter((pk) => pk === readerPartition('bo'))).toHaveLength(61);
    expect((await kept()).filter((pk) => pk === readerPartition('amal'))).toHaveLength(1);
    const ids = [];
    for await (const { id } of store.all()) ids.push(id);
    expect(ids).toEqual(['bo']);
    await store.erase('bo');
    expect(await kept()).toEqual([]);
  });

  it('does not overwrite another reader, and moves what was written meanwhile', async () => {
    await store.put(reader('amal'), 'new');
    await store.put(reader('bo'), 'new');
    const to = (from: Reader) => ({ ...from, id: 'bo' });
    expect(await store.move(reader('amal'), { to, into: 'new', sameMailbox: false })).toBeUndefined();
    expect(await store.move(reader('amal'), { to, into: 7, sameMailbox: false })).toBeUndefined();
    expect([(await store.get('amal'))?.id, await store.movedTo('amal')]).toEqual(['amal', undefined]);
    await store.put(reader('amal', { version: 1, coveredUntil: '2026-01-09T00:00:00.000Z' }), 0);
    const moved = await store.move(reader('amal'), { to, into: 0, sameMailbox: false });
    expect(moved).toMatchObject({ id: 'bo', coveredUntil: '2026-01-09T00:00:00.000Z' });
    expect([await store.get('amal'), await store.get('bo')]).toEqual([undefined, moved]);
  });

  it('erases a reader and everything stored about them, and nobody else', async () => {
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

  const dueIds = async (until: string, of: ReaderStore = store) => {
    const ids: string[] = [];
    for await (const { id } of of.due(until, () => {})) ids.push(id);
    return ids.sort();
  };
  /** Who is due at a moment, and how many entries of the index that look reads, due or not. */
  const look = async (at: string) => {
    clock.set(at);
    let read = 0;
    const counting = Object.create(client) as DynamoDBDocumentClient;
    counting.send = (async (command: Parameters<typeof client.send>[0]) => {
      const answer = (await client.send(command)) as { ScannedCount?: number };
      read += answer.ScannedCount ?? 0;
      return answer;
    }) as typeof client.send;
    return { due: await dueIds(at, dynamodbReaderStore({ client: counting, table, clock })), read };
  };

  it("keeps a daily reader's place in the index, and reads a quarter of an hour until nobody is left who is due", async () => {
    const place = async () => {
      const Key = { pk: readerPartition('amal'), sk: 'READER' };
      const { duePk, dueSk } = (await client.send(new GetCommand({ TableName: table, Key }))).Item!;
      return { duePk, dueSk };
    };
    await store.put(reader('amal'), 'new');
    const before = await place();
    expect(await look('2026-01-02T02:15:00.000Z')).toEqual({ due: [], read: 1 });
    expect(await look('2026-01-02T02:30:00.000Z')).toEqual({ due: ['amal'], read: 1 });
    // They stay due until they are served, however long that takes.
    expect(await look('2026-01-02T21:00:00.000Z')).toEqual({ due: ['amal'], read: 1 });
    await store.put(reader('amal', { version: 1, due: '2026-01-03T02:30:00.000Z' }), 0);
    expect(await place()).toEqual(before);
    expect(await look('2026-01-02T21:15:00.000Z')).toEqual({ due: [], read: 1 });
    expect(await look('2026-01-02T21:30:00.000Z')).toEqual({ due: [], read: 0 });
    expect(await look('2026-01-03T02:15:00.000Z')).toEqual({ due: [], read: 0 });
    expect(await look('2026-01-03T02:30:00.000Z')).toEqual({ due: ['amal'], read: 1 });
  });

  it('finds readers that an earlier version indexed by date, and who was put back after a look at all who wait', async () => {
    await store.put(reader('amal'), 'new');
    const Key = { pk: readerPartition('amal'), sk: 'READER' };
    const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
    await client.send(new PutCommand({ TableName: table, Item: { ...Item, dueSk: '2026-01-02T02:30:00.000Z#amal' } }));
    clock.set('2026-01-02T09:00:00.000Z');
    expect(await dueIds('2026-01-02T09:00:00.000Z')).toEqual(['amal']);
    await store.put(reader('amal', { version: 1, due: '2026-01-05T02:30:00.000Z' }), 0);
    expect(await dueIds('2026-01-02T09:00:00.000Z')).toEqual([]);
    expect(await dueIds('9999-12-31T23:59:59.999Z')).toEqual(['amal']);
    await store.put(reader('amal', { version: 2, due: '2026-01-02T02:30:00.000Z' }), 1);
    expect(await dueIds('2026-01-02T09:15:00.000Z')).toEqual(['amal']);
  });

  it('misses nobody who is due, whatever the schedules, failed runs, broken-off looks and clocks', async () => {
    const schedules = fc.record({
      cadence: fc.constantFrom<Schedule['cadence']>({ every: 'day' }, { every: 'weekday' }, { every: 'week', day: 7 }),
      at: fc.constantFrom('00:00', '07:30', '07:45', '20:15', '23:45'),
      zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Karachi'),
    });
    const steps = fc.array(
      fc.record({
        quarters: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
        ahead: fc.oneof(
          { weight: 8, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) },
        ),
        isServed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        isBrokenOff: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
        change: fc.option(fc.tuple(fc.nat(3), schedules), { freq: 4 }),
      }),
      { minLength: 20, maxLength: 25 },
    );
    let rounds = 0;
    const property = fc.asyncProperty(
      fc.array(schedules, { minLength: 4, maxLength: 4 }),
      steps,
      async (first, moves) => {
        const names = first.map((_, index) => `round-${rounds}-${index}`);
        rounds++;
        // The clocks change in Berlin on 29 March.
        let now = Date.parse('2026-03-28T00:00:00.000Z');
        const readers = names.map((id, index) =>
          reader(id, { schedule: first[index]!, due: nextSlot(first[index]!, new Date(now).toISOString()) }),
        );
        for (const one of readers) await store.put(one, 'new');
        const change = async (index: number, more: Partial<Reader>) => {
          const old = readers[index]!;
          readers[index] = { ...old, ...more, version: old.version + 1 };
          await store.put(readers[index]!, old.version);
        };
        for (const { quarters, ahead, isServed, isBrokenOff, change: changed } of moves) {
          now += quarters * 900_000;
          const at = new Date(now + ahead * 900_000).toISOString();
          clock.set(at);
          if (isBrokenOff) {
            for await (const _ of store.due(at, () => {})) break;
          }
          const due = readers.filter((one) => one.due! <= at).map(({ id }) => id);
          expect(await dueIds(at)).toEqual(due.sort());
          for (const [index, one] of readers.entries())
            if (one.due! <= at && isServed[index]) await change(index, { due: nextSlot(one.schedule, at) });
          if (changed) await change(changed[0], { schedule: changed[1], due: nextSlot(changed[1], at) });
        }
        for (const id of names) await store.erase(id);
      },
    );
    await fc.assert(property, { numRuns: 6, seed: 16, endOnFailure: true });
  });

  const followers = async (of: ReaderStore, topic: string) => {
    const ids: string[] = [];
    for await (const { id } of of.following(topic, () => {})) ids.push(id);
    return ids.sort();
  };
  /** A client that fails at its nth call, before or after the call has its effect. */
  const failingAt = (nth: number, when: 'before' | 'after') => {
    let calls = 0;
    const failing = Object.create(client) as DynamoDBDocumentClient;
    failing.send = (async (command: Parameters<typeof client.send>[0]) => {
      const fails = ++calls === nth;
      if (fails && when === 'before') throw new Error('died');
      const answer = await client.send(command);
      if (fails) throw new Error('died');
      return answer;
    }) as typeof client.send;
    return { store: dynamodbReaderStore({ client: failing, table, clock }), calls: () => calls };
  };

  it('never lacks a follower of a custom topic, wherever the process dies that writes or moves the reader', async () => {
    const topics = ['own-otters', 'trade', 'own-herons'];
    let deaths = 0;
    for (const when of ['before', 'after'] as const)
      for (const change of ['put', 'move'] as const)
        for (let nth = 1; ; nth++) {
          const id = `${when}-${change}-${nth}`;
          const { store: dying, calls } = failingAt(nth, when);
          if (change === 'move') await store.put(reader(id, { topics }), 'new');
          const to = (from: Reader) => ({ ...from, id: `${id}-moved` });
          const work =
            change === 'put'
              ? dying.put(reader(id, { topics }), 'new')
              : dying.move(reader(id, { topics }), { to, into: 'new', sameMailbox: true });
          const died = await work.then(
            () => false,
            () => true,
          );
          const stored = (await Promise.all([id, `${id}-moved`].map((one) => store.get(one)))).filter(Boolean);
          for (const topic of ['own-otters', 'own-herons'])
            expect(await followers(store, topic)).toEqual(expect.arrayContaining(stored.map((one) => one!.id)));
          if (!died) {
            expect(calls()).toBeLessThan(nth);
            break;
          }
          deaths++;
        }
    expect(deaths).toBeGreaterThan(15);
  });

  it('finds readers from before followers were noted by one pass, which continues where it ended', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `reader-${index}`);
    for (const id of ids) await store.put(reader(id, { topics: ['own-otters'] }), 'new', 'topics-unchanged');
    await store.put(reader('newer', { topics: ['own-otters'] }), 'new');
    expect(await followers(store, 'own-otters')).toEqual(['newer']);
    expect(await store.indexTopics(() => false)).toBe(false);
    // A process that dies during the pass costs what it did not write down.
    await expect(failingAt(9, 'after').store.indexTopics(() => true)).rejects.toThrow('died');
    expect(await store.indexTopics(() => true)).toBe(true);
    expect(await followers(store, 'own-otters')).toEqual([...ids, 'newer'].sort());
    const { store: counted, calls } = failingAt(Number.POSITIVE_INFINITY, 'after');
    expect(await counted.indexTopics(() => true)).toBe(true);
    expect(calls()).toBe(1);
  });
});
