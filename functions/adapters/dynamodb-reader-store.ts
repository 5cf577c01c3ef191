import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { Malformed, Throttled, Unreadable } from '../core/errors.ts';
import type { Clock, ReaderStore } from '../core/ports.ts';
import { lastAsked, pendingSeconds, Reader } from '../core/reader.ts';
import { type BadReader, fieldsAtFault, readStored, repairStored, type StoredReader } from '../core/stored-reader.ts';
import { dueIndex, dueShards, expiryAttribute, readerPartition, tableKeys } from './dynamodb-table.ts';

const { partition, sort } = tableKeys;
const sortValue = 'READER';
/** The item under which there is word of a reader who moved. */
const movedSort = 'MOVED';
const batchSize = 25;
/** Parts of the table that are read at once: four read some 10,000 units a second, which a new table allows. */
const scanSegments = 4;
const eraseTries = 6;

/** A shard that depends on the reader only, so a reader never sits in two. */
const shardOf = (id: string): string => {
  let sum = 0;
  for (const unit of id) sum = (sum * 31 + unit.charCodeAt(0)) >>> 0;
  return `DUE#${sum % dueShards}`;
};

const Moved = z.object({ to: z.string().min(1), sameMailbox: z.boolean() });

const toItem = (reader: Reader) => ({
  [partition]: readerPartition(reader.id),
  [sort]: sortValue,
  ...reader,
  ...(reader.due !== null && {
    [dueIndex.partition]: shardOf(reader.id),
    [dueIndex.sort]: `${reader.due}#${reader.id}`,
  }),
  ...(reader.state === 'pending' && {
    [expiryAttribute]: Math.floor(Date.parse(lastAsked(reader)) / 1000) + pendingSeconds,
  }),
});

const fromItem = (item: Record<string, unknown>): StoredReader =>
  readStored(item, String(item[partition]).slice(readerPartition('').length));

/**
 * Readers in one DynamoDB table, one item each in the partition that everything about the reader shares.
 * A pending reader vanishes three days after signing up: by the table's time to live, and at once for whoever reads.
 */
export const dynamodbReaderStore = ({
  client,
  table,
  clock,
}: {
  client: DynamoDBDocumentClient;
  table: string;
  clock: Clock;
}): ReaderStore => {
  const secondsNow = () => Math.floor(clock.now().getTime() / 1000);
  const alive = (item: Record<string, unknown>) =>
    typeof item[expiryAttribute] !== 'number' || item[expiryAttribute] > secondsNow();

  type Item = Record<string, unknown>;
  const writeItems = async (requests: ({ DeleteRequest: { Key: Item } } | { PutRequest: { Item: Item } })[]) => {
    let left = requests;
    for (let tries = 0; left.length > 0; tries++) {
      if (tries === eraseTries) throw new Throttled(`${left.length} items are still to be written or erased`);
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = (UnprocessedItems?.[table] ?? []) as typeof left;
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** tries));
    }
  };
  const deleteItems = (found: Item[]) =>
    writeItems(found.map((item) => ({ DeleteRequest: { Key: { [partition]: item[partition], [sort]: item[sort] } } })));

  /** Everything kept about a reader beside the reader and the word of where they went. */
  async function* belongings(id: string): AsyncGenerator<Item[]> {
    const pages = paginateQuery(
      { client, pageSize: batchSize },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: '#key = :reader',
        ExpressionAttributeNames: { '#key': partition },
        ExpressionAttributeValues: { ':reader': readerPartition(id) },
      },
    );
    for await (const { Items = [] } of pages)
      yield Items.filter((item) => item[sort] !== sortValue && item[sort] !== movedSort);
  }

  const itemAt = async (id: string, at: string): Promise<Item | undefined> => {
    const Key = { [partition]: readerPartition(id), [sort]: at };
    return (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };

  const itemOf = async (id: string) => {
    const item = await itemAt(id, sortValue);
    return item && alive(item) ? item : undefined;
  };

  const write = async (reader: Reader, condition: Partial<PutCommandInput>): Promise<'ok' | 'conflict'> => {
    try {
      await client.send(new PutCommand({ TableName: table, Item: toItem(reader), ...condition }));
      return 'ok';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'conflict';
      throw error;
    }
  };
  const versionIs = (read: unknown): Partial<PutCommandInput> => ({
    ConditionExpression: '#version = :read',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':read': read },
  });

  /** The readers of a stream of items; `bad` is told of those that cannot be read. */
  async function* readersOf(
    pages: AsyncIterable<Record<string, unknown>[]>,
    bad: ((reader: BadReader) => void) | undefined,
  ): AsyncGenerator<Reader> {
    let first: BadReader | undefined;
    for await (const items of pages)
      for (const item of items) {
        const stored = fromItem(item);
        if (stored.bad) bad?.(stored.bad);
        if (stored.ok) yield stored.reader;
        else first ??= stored.bad;
      }
    if (first && !bad) throw new Unreadable('reader', first.id, first.problem);
  }

  return {
    async get(id) {
      const item = await itemOf(id);
      const stored = item && fromItem(item);
      if (stored?.ok === false) throw new Unreadable('reader', id, stored.bad.problem);
      return stored?.reader;
    },

    async put(reader, read) {
      const parsed = Reader.safeParse(reader);
      if (!parsed.success)
        throw new Malformed(`reader ${reader.id} cannot be written so: ${fieldsAtFault(parsed.error)}`);
      const condition: Partial<PutCommandInput> =
        read === 'new'
          ? {
              ConditionExpression: 'attribute_not_exists(#key) OR #expires <= :now',
              ExpressionAttributeNames: { '#key': partition, '#expires': expiryAttribute },
              ExpressionAttributeValues: { ':now': secondsNow() },
            }
          : versionIs(read);
      return write(reader, condition);
    },

    async repair(id) {
      const item = await itemOf(id);
      if (!item) return { outcome: 'gone' };
      const repaired = repairStored(item, id, clock.now());
      if (repaired.outcome !== 'repaired') return repaired;
      const unchanged =
        item.version === undefined
          ? {
              ConditionExpression: 'attribute_not_exists(#version)',
              ExpressionAttributeNames: { '#version': 'version' },
            }
          : versionIs(item.version);
      const { reader, replaced } = repaired;
      return (await write(reader, unchanged)) === 'ok' ? { outcome: 'repaired', replaced } : { outcome: 'conflict' };
    },

    async erase(id) {
      const former = Reader.shape.formerIds.catch(undefined).parse((await itemAt(id, sortValue))?.formerIds) ?? [];
      // The reader goes first: whoever is at work on their behalf finds nobody, and adds nothing more.
      await deleteItems([{ [partition]: readerPartition(id), [sort]: sortValue }]);
      for await (const items of belongings(id)) await deleteItems(items);
      for (const each of former) await deleteItems([{ [partition]: readerPartition(each), [sort]: movedSort }]);
    },

    async move(first, { to, into, sameMailbox }) {
      const copied = new Set<unknown>();
      const copy = async (id: string) => {
        for await (const items of belongings(first.id)) {
          const fresh = items.filter((item) => !copied.has(item[sort]));
          for (const item of fresh) copied.add(item[sort]);
          await writeItems(
            fresh.map((item) => ({ PutRequest: { Item: { ...item, [partition]: readerPartition(id) } } })),
          );
        }
      };
      const place = (from: Reader, version: number): Reader => {
        const there = to(from);
        return { ...there, formerIds: [...new Set([...(there.formerIds ?? []), from.id])].slice(-50), version };
      };
      // What was sent goes ahead, so that nobody who finds the reader there sends it again.
      let moved = place(first, into === 'new' ? 0 : into + 1);
      await copy(moved.id);
      if ((await this.put(moved, into)) === 'conflict') return undefined;
      const word = { [partition]: readerPartition(first.id), [sort]: movedSort, to: moved.id, sameMailbox };
      await client.send(new PutCommand({ TableName: table, Item: word }));
      for (let from: Reader | undefined = first; from; ) {
        try {
          await client.send(
            new DeleteCommand({
              TableName: table,
              Key: { [partition]: readerPartition(from.id), [sort]: sortValue },
              ConditionExpression: '#version = :read',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':read': from.version },
            }),
          );
          break;
        } catch (error) {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
          // Somebody wrote the reader since: a digest that went out, perhaps. It counts at the new place too.
          from = await this.get(from.id);
          if (!from) break;
          const again = place(from, moved.version + 1);
          if ((await this.put(again, moved.version)) === 'ok') moved = again;
        }
      }
      await copy(moved.id);
      for await (const items of belongings(first.id)) await deleteItems(items);
      return moved;
    },

    async movedTo(id) {
      const item = await itemAt(id, movedSort);
      return item && Moved.parse(item);
    },

    async *due(until, bad) {
      async function* found() {
        for (let shard = 0; shard < dueShards; shard++) {
          const pages = paginateQuery(
            { client },
            {
              TableName: table,
              IndexName: dueIndex.name,
              KeyConditionExpression: '#shard = :shard AND #due <= :until',
              ExpressionAttributeNames: { '#shard': dueIndex.partition, '#due': dueIndex.sort },
              // `~` sorts after `#`, so every reader due at that very instant is included.
              ExpressionAttributeValues: { ':shard': `DUE#${shard}`, ':until': `${until}~` },
            },
          );
          for await (const { Items = [] } of pages) yield Items;
        }
      }
      yield* readersOf(found(), bad);
    },

    async *all(bad) {
      async function* found() {
        let segments = Array.from({ length: scanSegments }, (_, Segment) =>
          paginateScan(
            { client },
            {
              TableName: table,
              Segment,
              TotalSegments: scanSegments,
              FilterExpression: '#sort = :reader',
              ExpressionAttributeNames: { '#sort': sort },
              ExpressionAttributeValues: { ':reader': sortValue },
            },
          ),
        );
        while (segments.length > 0) {
          const pages = await Promise.all(segments.map((segment) => segment.next()));
          yield pages.flatMap(({ value }) => (value?.Items ?? []).filter(alive));
          segments = segments.filter((_, index) => !pages[index]!.done);
        }
      }
      yield* readersOf(found(), bad);
    },
  };
};
