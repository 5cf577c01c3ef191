import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbLedger } from '../../functions/adapters/dynamodb-ledger.ts';
import { dynamodbReaderStore } from '../../functions/adapters/dynamodb-reader-store.ts';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import type { Edition, Story, Window } from '../../functions/core/edition.ts';
import type { Clock, Ledger, ObjectStore, ReaderStore } from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { readEdition } from '../../functions/store/editions.ts';
import { listIndexedTopics } from '../../functions/store/entries.ts';
import { isRead, isUnderTopics, type Known, listManifests } from '../../functions/store/manifests.ts';
import { listRejections, type Rejected } from '../../functions/store/rejections.ts';
import { valueIfFound } from '../../functions/store/stored.ts';

/** A digest that was sent, with its stories. */
export interface Mailed {
  reader: Reader;
  at: string;
  stories: (Story & { topic: string })[];
}

/** Reads the bucket and the table, through the adapters that the functions use. */
export interface NewsFolder {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Ledger;
  /** How many articles were indexed and which files were rejected. */
  articles(): Promise<{ indexed: number; unmatched: number; rejected: Rejected[] }>;
  /** Ids of the topics that have articles. */
  topicsWithArticles(): Promise<Set<string>>;
  /** Every digest that was sent, oldest first, with those of its stories that can be read. */
  digests(): Promise<Mailed[]>;
}

/** Opens the bucket and the table of the AWS in the process environment. */
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

  const editions = new Map<string, Promise<Edition | undefined>>();
  const edition = (topic: string, window: Window) => {
    const name = `${topic} ${windowName(window)}`;
    const known = editions.get(name);
    if (known) return known;
    const read = readEdition(store, { topic, window }).then(valueIfFound);
    editions.set(name, read);
    return read;
  };

  return {
    store,
    readers,
    ledger,
    articles: async () => {
      const known: Known[] = [];
      for await (const { manifest } of listManifests(store))
        known.push(...(valueIfFound(manifest)?.articles.filter(isRead) ?? []));
      const rejected: Rejected[] = [];
      for await (const rejection of listRejections(store)) {
        const value = valueIfFound(rejection);
        if (value) rejected.push(value);
      }
      return { indexed: known.length, unmatched: known.filter((one) => !isUnderTopics(one)).length, rejected };
    },
    topicsWithArticles: async () => {
      const topics = new Set<string>();
      for await (const topic of listIndexedTopics(store)) topics.add(topic);
      return topics;
    },
    digests: async () => {
      const mailed: Mailed[] = [];
      for await (const reader of readers.all(() => {}))
        for await (const item of ledger.list(reader.id)) {
          if (item.state !== 'accepted' || item.stories.length === 0) continue;
          const stories = await Promise.all(
            item.stories.map(async ({ topic, window, storyId }) => {
              const story = (await edition(topic, window))?.stories.find(({ id }) => id === storyId);
              return story && { ...story, topic };
            }),
          );
          mailed.push({ reader, at: item.at, stories: stories.filter((story) => story !== undefined) });
        }
      return mailed.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
};
