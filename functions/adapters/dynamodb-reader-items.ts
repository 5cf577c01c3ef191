import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb';
import { isCanary } from '../core/canary-proof.ts';
import { Throttled, Unreadable } from '../core/errors.ts';
import type { Clock } from '../core/ports.ts';
import { lastAsked, pendingSeconds, type Reader } from '../core/reader.ts';
import { type BadReader, parseStoredReader, type StoredReader } from '../core/stored-reader.ts';
import { dueSortOf } from './dynamodb-due.ts';
import { dueIndex, dueShards, expiryAttribute, readerPartition, tableKeys } from './dynamodb-table.ts';

/** The items of readers in the table, and how they are read, written and deleted. */

const { partition, sort } = tableKeys;
/** The sort key of the item that is the reader. */
export const readerSort = 'READER';
/** The sort key of the item that says where a reader has moved to. */
export const movedSort = 'MOVED';
const batchSize = 25;
const maxWriteTries = 6;

/** A shard that depends on the reader only, so a reader is never in two. */
const shardOf = (id: string): string => {
  let sum = 0;
  for (const unit of id) sum = (sum * 31 + unit.charCodeAt(0)) >>> 0;
  return dueShards[sum % dueShards.length]!;
};

/** When the items of a reader who has not confirmed expire, in seconds since 1970; undefined for others. */
export const expiryOf = (reader: Reader): number | undefined =>
  reader.state === 'pending' ? Math.floor(Date.parse(lastAsked(reader)) / 1000) + pendingSeconds : undefined;

const toItem = (reader: Reader) => ({
  [partition]: readerPartition(reader.id),
  [sort]: readerSort,
  ...reader,
  // The schedule never mails the canary, and it counts among no readers.
  ...(reader.due !== null &&
    !isCanary(reader.address) && {
      [dueIndex.partition]: shardOf(reader.id),
      [dueIndex.sort]: dueSortOf(reader.due, reader.id),
    }),
  ...(reader.state === 'pending' && { [expiryAttribute]: expiryOf(reader) }),
});

export const fromItem = (item: Record<string, unknown>): StoredReader =>
  parseStoredReader(item, String(item[partition]).slice(readerPartition('').length));

export type Item = Record<string, unknown>;

/** The readers of a stream of items. Calls `bad` for those that cannot be read; without it, throws at the end. */
export async function* readersOf(
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

/** Reads and writes items of readers in one table. */
export type ReaderItems = ReturnType<typeof createReaderItems>;
export const createReaderItems = ({
  client,
  table,
  clock,
}: {
  client: DynamoDBDocumentClient;
  table: string;
  clock: Clock;
}) => {
  const secondsNow = () => Math.floor(clock.now().getTime() / 1000);
  const alive = (item: Record<string, unknown>) =>
    typeof item[expiryAttribute] !== 'number' || item[expiryAttribute] > secondsNow();

  const writeItems = async (requests: ({ DeleteRequest: { Key: Item } } | { PutRequest: { Item: Item } })[]) => {
    let left = requests;
    for (let tries = 0; left.length > 0; tries++) {
      if (tries === maxWriteTries) throw new Throttled(`${left.length} items are still to be written or erased`);
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = (UnprocessedItems?.[table] ?? []) as typeof left;
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** tries));
    }
  };
  const deleteItems = (found: Item[]) =>
    writeItems(found.map((item) => ({ DeleteRequest: { Key: { [partition]: item[partition], [sort]: item[sort] } } })));

  /** Everything stored about a reader besides the reader and where they moved to. */
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
      yield Items.filter((item) => item[sort] !== readerSort && item[sort] !== movedSort);
  }

  const itemAt = async (id: string, at: string): Promise<Item | undefined> => {
    const Key = { [partition]: readerPartition(id), [sort]: at };
    return (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };

  const itemOf = async (id: string) => {
    const item = await itemAt(id, readerSort);
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

  return { secondsNow, alive, writeItems, deleteItems, belongings, itemAt, itemOf, write, versionIs };
};
