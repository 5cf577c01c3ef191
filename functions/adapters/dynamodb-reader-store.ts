import { type DynamoDBDocumentClient, type PutCommandInput, paginateScan } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { Malformed, Unreadable } from '../core/errors.ts';
import type { Clock, ReaderStore } from '../core/ports.ts';
import { Reader } from '../core/reader.ts';
import { fieldsAtFault, repairStored } from '../core/stored-reader.ts';
import { dueItems } from './dynamodb-due.ts';
import { moveReader } from './dynamodb-move-reader.ts';
import {
  createReaderItems,
  fromItem,
  type Item,
  movedSort,
  type ReaderItems,
  readerSort,
  readersOf,
} from './dynamodb-reader-items.ts';
import { expiryAttribute, readerPartition, tableKeys } from './dynamodb-table.ts';
import { scanSegments, topicFollowers } from './dynamodb-topic-followers.ts';

const { partition, sort } = tableKeys;
const Moved = z.object({ to: z.string().min(1), sameMailbox: z.boolean() });

interface Table {
  client: DynamoDBDocumentClient;
  table: string;
}

/** Items of all readers, some segments of the table at a time. */
async function* allItems({ client, table }: Table, { alive }: ReaderItems): AsyncGenerator<Item[]> {
  let segments = Array.from({ length: scanSegments }, (_, Segment) =>
    paginateScan(
      { client },
      {
        TableName: table,
        Segment,
        TotalSegments: scanSegments,
        FilterExpression: '#sort = :reader',
        ExpressionAttributeNames: { '#sort': sort },
        ExpressionAttributeValues: { ':reader': readerSort },
      },
    ),
  );
  while (segments.length > 0) {
    const pages = await Promise.all(segments.map((segment) => segment.next()));
    yield pages.flatMap(({ value }) => (value?.Items ?? []).filter(alive));
    segments = segments.filter((_, index) => !pages[index]!.done);
  }
}

/**
 * Readers in one DynamoDB table, one item each in the partition that everything about the reader shares.
 * A pending reader disappears three days after signing up: by the table's time to live, and at once for anyone who reads.
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
  const items = createReaderItems({ client, table, clock });
  const followers = topicFollowers({ client, table, items });
  const { secondsNow, belongings, deleteItems, itemAt, itemOf, write, versionIs } = items;
  const store: ReaderStore = {
    async get(id) {
      const item = await itemOf(id);
      const stored = item && fromItem(item);
      if (stored?.ok === false) throw new Unreadable('reader', id, stored.bad.problem);
      return stored?.reader;
    },

    async put(reader, read, topics) {
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
      if (topics !== 'topics-unchanged') await followers.note(reader);
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
      await followers.note(reader);
      return (await write(reader, unchanged)) === 'ok' ? { outcome: 'repaired', replaced } : { outcome: 'conflict' };
    },

    async erase(id) {
      const former = Reader.shape.formerIds.catch(undefined).parse((await itemAt(id, readerSort))?.formerIds) ?? [];
      // The reader is deleted first, so that steps at work on their behalf find nobody and add nothing more.
      await deleteItems([{ [partition]: readerPartition(id), [sort]: readerSort }]);
      for await (const found of belongings(id)) await deleteItems(found);
      for (const each of former) await deleteItems([{ [partition]: readerPartition(each), [sort]: movedSort }]);
    },

    move: (first, how) => moveReader({ client, table, items, store }, first, how),

    async movedTo(id) {
      const item = await itemAt(id, movedSort);
      return item && Moved.parse(item);
    },

    due: (until, bad) => readersOf(dueItems({ client, table, clock }, until), bad),
    all: (bad) => readersOf(allItems({ client, table }, items), bad),
    following: followers.following,
    indexTopics: followers.indexTopics,
  };
  return store;
};
