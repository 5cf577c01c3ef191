import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { z } from 'zod';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { Edition, type Story } from '../../functions/core/edition.ts';
import type { Clock, Ledger, ObjectStore, ReaderStore } from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { keys } from '../../functions/store/keys.ts';
import { isRead, isUnderTopics, Manifest, Rejected } from '../../functions/store/manifests.ts';

/** A digest that was mailed, with the stories it told. */
export interface Mailed {
  reader: Reader;
  at: string;
  stories: (Story & { topic: string })[];
}

/** What lies in the bucket and the table, through the adapters that the functions use. */
export interface NewsFolder {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Ledger;
  /** What became of what publishers dropped. */
  articles(): Promise<{ indexed: number; unmatched: number; rejected: Rejected[] }>;
  /** Ids of the topics that some article is under. */
  topicsWithArticles(): Promise<Set<string>>;
  /** Every digest that was mailed to a reader, oldest first, with those of its stories that can be read. */
  digests(): Promise<Mailed[]>;
}

/** Opens the archive of the AWS that the process environment names. */
export const openNewsFolder = ({
  bucket,
  table,
  clock,
}: {
  bucket: string;
  table: string;
  clock: Clock;
}): NewsFolder => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const store = s3ObjectStore({ client: new S3Client(), bucket });
  const readers = dynamodbReaderStore({ client, table, clock });
  const ledger = dynamodbLedger({ client, table });

  /** A stored object; undefined where it is missing or cannot be read, which its own function says. */
  const readAs = async <Kept>(schema: z.ZodType<Kept>, key: string): Promise<Kept | undefined> => {
    const object = await store.get(key);
    try {
      return schema.safeParse(object && JSON.parse(object.body.toString())).data;
    } catch {
      return undefined;
    }
  };
  const parsed = async <Kept>(schema: z.ZodType<Kept>, prefix: string): Promise<Kept[]> => {
    const found: Kept[] = [];
    for await (const { key } of store.list({ prefix })) {
      const data = await readAs(schema, key);
      if (data) found.push(data);
    }
    return found;
  };

  const editions = new Map<string, Promise<Edition | undefined>>();
  const edition = (key: string) => {
    const known = editions.get(key);
    if (known) return known;
    const read = readAs(Edition, key);
    editions.set(key, read);
    return read;
  };

  return {
    store,
    readers,
    ledger,
    articles: async () => {
      const known = (await parsed(Manifest, 'ingested/')).flatMap(({ articles }) => articles.filter(isRead));
      const rejected = await parsed(Rejected, 'rejected/');
      return { indexed: known.length, unmatched: known.filter((one) => !isUnderTopics(one)).length, rejected };
    },
    topicsWithArticles: async () => {
      const topics = new Set<string>();
      for await (const entries of store.folders(keys.entriesOfTopics(''))) topics.add(keys.entriesTopic(entries));
      return topics;
    },
    digests: async () => {
      const mailed: Mailed[] = [];
      for await (const reader of readers.all(() => {}))
        for await (const item of ledger.list(reader.id)) {
          if (item.state !== 'accepted' || item.stories.length === 0) continue;
          const stories = await Promise.all(
            item.stories.map(async ({ topic, window, storyId }) => {
              const story = (await edition(keys.edition(topic, window)))?.stories.find(({ id }) => id === storyId);
              return story && { ...story, topic };
            }),
          );
          mailed.push({ reader, at: item.at, stories: stories.filter((story) => story !== undefined) });
        }
      return mailed.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
};
