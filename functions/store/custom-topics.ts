import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { customTopicPrefix, Topic, TopicId } from '../core/topic.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** Custom topics, one object each, and the topics' rules that the index was last built with. */

const json = { contentType: 'application/json' };

/** Reads the custom topic under a key. Unreadable if the object is not a custom topic, or belongs to another key. */
export const readCustomTopic = (
  store: Pick<ObjectStore, 'get'>,
  key: string,
  { maxBytes }: { maxBytes?: number } = {},
): Promise<Stored<Topic>> =>
  readStored(store, key, { schema: Topic, belongs: ({ id }) => id === keys.customTopicId(key), maxBytes });

export const writeCustomTopic = async (store: Pick<ObjectStore, 'put'>, topic: Topic): Promise<void> => {
  await store.put(keys.customTopic(topic.id), JSON.stringify(Topic.parse(topic)), json);
};

/** Writes a custom topic again unchanged, so that it counts as used. Does nothing for other topics. */
export const touchCustomTopic = async (store: Pick<ObjectStore, 'get' | 'put'>, id: string): Promise<void> => {
  if (!id.startsWith(customTopicPrefix) || !TopicId.safeParse(id).success) return;
  const stored = await store.get(keys.customTopic(id));
  if (stored) await store.put(keys.customTopic(id), stored.body, json);
};

/** The custom topics there are, with the key, ETag and age of each object. */
export async function* listCustomTopics(
  store: Pick<ObjectStore, 'list'>,
): AsyncGenerator<{ id: string; key: string; etag: string; lastModified: Date }> {
  for await (const { key, etag, lastModified } of store.list({ prefix: keys.customTopics }))
    yield { id: keys.customTopicId(key), key, etag, lastModified };
}

/** An object of a custom topic, as a listing has it. */
export interface ListedCustomTopic {
  id: string;
  key: string;
  etag: string;
}

/** Keys in a range that is listed on its own: somewhat fewer than S3 returns at once, because topics come in between. */
const keysInRange = 800;
const rangesAtOnce = 50;

/**
 * The custom topics there are, in the order of their keys. Lists the ranges between known keys at the same time: 20,000
 * topics are some 25 requests, and as long as one or two of them. `known` are keys that may exist.
 */
export const listCustomTopicsAtOnce = async (
  store: Pick<ObjectStore, 'list'>,
  known: readonly string[],
): Promise<ListedCustomTopic[]> => {
  const ends = known.filter((_, index) => index % keysInRange === keysInRange - 1).sort();
  const ranges = [...ends, undefined].map((last, index) => ({ startAfter: ends[index - 1], last }));
  const listed = await pMap(
    ranges,
    async ({ startAfter, last }) => {
      const found: ListedCustomTopic[] = [];
      for await (const { key, etag } of store.list({
        prefix: keys.customTopics,
        ...(startAfter !== undefined && { startAfter }),
      })) {
        if (last !== undefined && key > last) break;
        found.push({ id: keys.customTopicId(key), key, etag });
      }
      return found;
    },
    { concurrency: rangesAtOnce },
  );
  return listed.flat();
};

/** The snapshot: each topic with the ETag of the object that it was read from. */
const Snapshot = z.object({
  schema: z.literal(1),
  topics: z.array(z.object({ etag: z.string(), topic: z.unknown() })),
});

/**
 * Reads the snapshot of custom topics, by key. It is a cache: an entry counts only as long as the topic's own object has
 * the same ETag. Entries that are not topics are left out.
 */
export const readCustomTopicsSnapshot = async (
  store: Pick<ObjectStore, 'get'>,
): Promise<Stored<Map<string, { etag: string; topic: Topic }>>> => {
  const stored = await readStored(store, keys.customTopicsSnapshot, { schema: Snapshot });
  if (stored.state !== 'found') return stored;
  const topics = new Map<string, { etag: string; topic: Topic }>();
  for (const { etag, topic } of stored.value.topics) {
    const { data } = Topic.safeParse(topic);
    if (data) topics.set(keys.customTopic(data.id), { etag, topic: data });
  }
  return { state: 'found', value: topics };
};

/** Writes the snapshot of custom topics in one object, so that a crash leaves the last one. */
export const writeCustomTopicsSnapshot = (
  store: Pick<ObjectStore, 'put'>,
  topics: readonly { etag: string; topic: Topic }[],
): Promise<void> => writeStored(store, keys.customTopicsSnapshot, { schema: 1, topics });

/** When a custom topic was last written; undefined if there is none. */
export const customTopicAge = async (store: Pick<ObjectStore, 'head'>, id: string): Promise<Date | undefined> =>
  (await store.head(keys.customTopic(id)))?.lastModified;

/**
 * Deletes a custom topic. Records that it is retired before it is deleted: without that record, a missing topic counts as
 * lost, and its news stays pending.
 */
export const retireCustomTopic = async (
  { store, clock }: { store: Pick<ObjectStore, 'put' | 'delete'>; clock: Clock },
  id: string,
): Promise<void> => {
  await writeStored(store, keys.retiredTopic(id), { schema: 1, at: instantOf(clock.now()) });
  await store.delete(keys.customTopic(id));
};

/**
 * A pass over articles for topics that are new, changed or gone (null), each with the rule that it had when the pass began.
 * What broke off goes on where it ended, whichever topics were added meanwhile.
 */
export const IndexPass = z.object({
  rules: z.record(TopicId, z.string().nullable()),
  /** Only articles that arrived after this. */
  since: Instant,
  /** `index`: the articles in the index, in order of arrival; `objects`: all objects of publishers. */
  over: z.enum(['index', 'objects']),
  /** The last key that was worked off. */
  after: z.string().optional(),
  /** Objects that somebody else was writing about, to be looked at once more. */
  again: z.array(z.string()).default([]),
});
export type IndexPass = z.infer<typeof IndexPass>;

/** The rules that the index was last built with, by topic, and the pass that broke off. */
export const IndexedRules = z.object({
  schema: z.literal(1),
  rules: z.record(TopicId, z.string()),
  // An earlier version of the code wrote it in another form; such a pass begins anew.
  pass: IndexPass.optional().catch(undefined),
});
export type IndexedRules = z.infer<typeof IndexedRules>;

export const readIndexedRules = (store: Pick<ObjectStore, 'get'>): Promise<Stored<IndexedRules>> =>
  readStored(store, keys.topicsIndexed, { schema: IndexedRules });

export const writeIndexedRules = (store: Pick<ObjectStore, 'put'>, indexed: IndexedRules): Promise<void> =>
  writeStored(store, keys.topicsIndexed, indexed);
