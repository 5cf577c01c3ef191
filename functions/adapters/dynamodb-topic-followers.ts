import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import type { Reader } from '../core/reader.ts';
import type { BadReader } from '../core/stored-reader.ts';
import { customTopicPrefix } from '../core/topic.ts';
import { expiryOf, fromItem, type Item, type ReaderItems, readerSort } from './dynamodb-reader-items.ts';
import {
  dueIndex,
  expiryAttribute,
  followedSort,
  followersPartition,
  readerPartition,
  tableKeys,
} from './dynamodb-table.ts';

const { partition, sort } = tableKeys;
/** Parts of the table that are scanned at once: four read about 10,000 units a second, which a new table allows. */
export const scanSegments = 4;

const indexedKey = { [partition]: followersPartition(''), [sort]: 'INDEXED' };
/** How far a pass has come: for each segment the last key that it read, `begin`, or `end`. */
const Indexed = z.object({
  segments: z.array(z.union([z.enum(['begin', 'end']), z.record(z.string(), z.string())])).length(scanSegments),
});
type Indexed = z.infer<typeof Indexed>;

const customOf = (topics: unknown): string[] =>
  Array.isArray(topics)
    ? topics.filter((topic) => typeof topic === 'string' && topic.startsWith(customTopicPrefix))
    : [];

/**
 * Which readers may have a custom topic: an item for each topic in its reader's partition, which the index of who is due lists
 * under the topic. It is written before the reader who has the topic, and no change of topics deletes it. So a crash in
 * between leaves an item too many, never one too few, and `following` reads the readers themselves. Moving and erasing a reader
 * includes these items, as they are in the partition.
 */
export const topicFollowers = ({
  client,
  table,
  items: { alive, itemOf },
}: {
  client: DynamoDBDocumentClient;
  table: string;
  items: Pick<ReaderItems, 'alive' | 'itemOf'>;
}) => {
  const itemFor = (id: string, topic: string, expires: number | undefined): Item => ({
    [partition]: readerPartition(id),
    [sort]: followedSort(topic),
    [dueIndex.partition]: followersPartition(topic),
    [dueIndex.sort]: id,
    ...(expires !== undefined && { [expiryAttribute]: expires }),
  });

  /** Notes the custom topics of a reader who is about to be written. */
  const note = async (reader: Reader): Promise<void> => {
    const write = (topic: string) =>
      client.send(new PutCommand({ TableName: table, Item: itemFor(reader.id, topic, expiryOf(reader)) }));
    await Promise.all(customOf(reader.topics).map(write));
  };

  /** Notes a topic of a stored reader, unless it is noted: what was noted by now may be for longer. */
  const noteOnce = async (id: string, topic: string, expires: number | undefined): Promise<void> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: itemFor(id, topic, expires),
          ConditionExpression: 'attribute_not_exists(#key)',
          ExpressionAttributeNames: { '#key': partition },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  /** See `ReaderStore.following`. */
  async function* following(topic: string, bad: (reader: BadReader) => void): AsyncGenerator<Reader> {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: dueIndex.name,
        KeyConditionExpression: '#topic = :topic',
        ExpressionAttributeNames: { '#topic': dueIndex.partition },
        ExpressionAttributeValues: { ':topic': followersPartition(topic) },
      },
    );
    for await (const { Items = [] } of pages)
      for (const noted of Items) {
        const item = await itemOf(String(noted[partition]).slice(readerPartition('').length));
        if (!item) continue;
        const stored = fromItem(item);
        if (stored.bad) bad(stored.bad);
        if (stored.ok && stored.reader.topics.includes(topic)) yield stored.reader;
      }
  }

  const noteItem = async (item: Item): Promise<void> => {
    const id = String(item[partition]).slice(readerPartition('').length);
    const stored = fromItem(item);
    const expires = stored.ok ? expiryOf(stored.reader) : undefined;
    await Promise.all(customOf(item.topics).map((topic) => noteOnce(id, topic, expires)));
  };
  /** Notes the topics of the readers on the next page of a segment. Returns how far it came. */
  const notePage = async (from: Indexed['segments'][number], segment: number): Promise<Indexed['segments'][number]> => {
    if (from === 'end') return from;
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: table,
        Segment: segment,
        TotalSegments: scanSegments,
        FilterExpression: '#sort = :reader',
        ExpressionAttributeNames: { '#sort': sort },
        ExpressionAttributeValues: { ':reader': readerSort },
        ...(from !== 'begin' && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of Items) if (alive(item)) await noteItem(item);
    return LastEvaluatedKey ? { [partition]: LastEvaluatedKey[partition], [sort]: LastEvaluatedKey[sort] } : 'end';
  };

  /** See `ReaderStore.indexTopics`. */
  const indexTopics = async (inTime: () => boolean): Promise<boolean> => {
    const read = await client.send(new GetCommand({ TableName: table, Key: indexedKey, ConsistentRead: true }));
    const isComplete = (at: Indexed['segments']) => at.every((segment) => segment === 'end');
    let segments: Indexed['segments'] =
      Indexed.safeParse(read.Item).data?.segments ?? Array.from({ length: scanSegments }, () => 'begin' as const);
    if (isComplete(segments)) return true;
    while (!isComplete(segments) && inTime()) segments = await Promise.all(segments.map(notePage));
    await client.send(new PutCommand({ TableName: table, Item: { ...indexedKey, segments } satisfies Item }));
    return isComplete(segments);
  };

  return { note, following, indexTopics };
};
