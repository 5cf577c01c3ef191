import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { customTopicPrefix, Topic, TopicId } from '../core/topic.ts';
import { readCustomTopic } from './custom-topics.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound } from './stored.ts';
import { readTopicsFile } from './topics-file.ts';
import type { YamlProblem } from './yaml-file.ts';

/**
 * The only place that decides which topics exist. A missing topics file, or one with mistakes, is a configuration fault:
 * topics that it does not clearly define stay in force from the last readable version, of which ingest keeps a copy in
 * the bucket.
 */

/** The topics in force. */
export interface TopicsInForce {
  topics: readonly Topic[];
  /** The ETag of the topics file; null if there is none. */
  etag: string | null;
  /** `none`: there is no topics file and there never was one. */
  file: 'sound' | 'faulty' | 'missing' | 'none';
  problems: readonly YamlProblem[];
  /** False if the file has mistakes and no earlier version is known: a topic that is not listed may still exist. */
  complete: boolean;
}

/** The topic of an id. `gone`: removed on purpose. `unreadable`: it may exist, so its news stays pending. */
export type TopicLookup =
  | { state: 'found'; topic: Topic }
  | { state: 'gone' }
  | { state: 'unreadable'; key: string; reason: string };

/** The copy of the topics in force that outlives the topics file. */
const KeptTopics = z.object({ schema: z.literal(1), etag: z.string(), at: Instant, topics: z.array(Topic) });
type KeptTopics = z.infer<typeof KeptTopics>;

export const topicsFileKey = keys.topics;

/** Puts a topics file in force. */
export const writeTopicsFile = async (store: Pick<ObjectStore, 'put'>, yaml: string): Promise<void> => {
  await store.put(keys.topics, yaml, { contentType: 'application/yaml' });
};

/** The current ETag of the topics file; null if there is none. */
export const topicsFileEtag = async (store: Pick<ObjectStore, 'head'>): Promise<string | null> =>
  (await store.head(keys.topics))?.etag ?? null;

const readKept = async (store: ObjectStore): Promise<KeptTopics | undefined> =>
  valueIfFound(await readStored(store, keys.topicsInForce, { schema: KeptTopics }));

/**
 * Reads the topics in force. From a file with mistakes, the valid topics are used and those that it lacks stay as they
 * were: only a file without mistakes removes a topic. `known` is an earlier result, which is returned again if the file
 * has not changed since. Throws only if the bucket cannot be read.
 */
export const readTopicsInForce = async (store: ObjectStore, known?: TopicsInForce): Promise<TopicsInForce> => {
  const object = await store.get(keys.topics);
  const etag = object?.etag ?? null;
  if (known?.complete && known.file !== 'none' && known.etag === etag) return known;
  const read = object && readTopicsFile(object.body);
  if (read?.ok) return { topics: read.topics, etag, file: 'sound', problems: [], complete: true };
  const kept = await readKept(store);
  const written = read?.topics ?? [];
  const ids = new Set(written.map(({ id }) => id));
  return {
    topics: [...written, ...(kept?.topics ?? []).filter(({ id }) => !ids.has(id))],
    etag,
    file: read ? 'faulty' : kept ? 'missing' : 'none',
    problems: read?.problems ?? [],
    complete: kept !== undefined,
  };
};

/**
 * Stores a copy of the topics in force, for when the topics file cannot be read. Writes only if the copy is
 * from another version of the file. A file that is replaced in the meantime is read again, so that no older copy stays.
 */
export const keepTopicsInForce = async (store: ObjectStore, clock: Clock, inForce: TopicsInForce): Promise<void> => {
  for (let current = inForce; current.etag !== null && current.topics.length > 0; ) {
    const storedCopy = await store.head(keys.topicsInForce);
    if (storedCopy && (await readKept(store))?.etag === current.etag) return;
    const copy: KeptTopics = {
      schema: 1,
      etag: current.etag,
      at: instantOf(clock.now()),
      topics: [...current.topics],
    };
    await store.put(keys.topicsInForce, JSON.stringify(copy), { contentType: 'application/json' });
    if ((await topicsFileEtag(store)) === current.etag) return;
    current = await readTopicsInForce(store);
  }
};

/** Looks up a topic by its id, in the catalogue first and then among custom topics. Throws only if the bucket cannot be read. */
export const findTopic = async (store: ObjectStore, inForce: TopicsInForce, id: string): Promise<TopicLookup> => {
  const listed = inForce.topics.find((topic) => topic.id === id);
  if (listed) return { state: 'found', topic: listed };
  // No topic can have such an id.
  if (!TopicId.safeParse(id).success) return { state: 'gone' };
  const key = keys.customTopic(id);
  const custom = await readCustomTopic(store, key);
  if (custom.state === 'found') return { state: 'found', topic: custom.value };
  if (custom.state === 'unreadable') return { state: 'unreadable', key, reason: 'The object is not a custom topic.' };
  if (id.startsWith(customTopicPrefix))
    return (await store.head(keys.retiredTopic(id)))
      ? { state: 'gone' }
      : { state: 'unreadable', key, reason: 'The object is missing, and the topic was not retired.' };
  if (inForce.complete) return { state: 'gone' };
  const reason = inForce.file === 'faulty' ? 'The topics file has mistakes' : 'The topics file is missing';
  return { state: 'unreadable', key: keys.topics, reason: `${reason}, and no earlier version of it is known.` };
};

/** Looks up topics one at a time; the catalogue is read again at most every `freshMilliseconds`. */
export interface TopicCatalog {
  inForce(): Promise<TopicsInForce>;
  find(id: string): Promise<TopicLookup>;
}

/** Opens the catalogue of a bucket. Time is real time. */
export const openTopicCatalog = (
  store: ObjectStore,
  { freshMilliseconds, now = Date.now }: { freshMilliseconds: number; now?: () => number },
): TopicCatalog => {
  let known: TopicsInForce | undefined;
  let checked: { at: number; inForce: Promise<TopicsInForce> } | undefined;
  const check = async () => {
    known = await readTopicsInForce(store, known);
    return known;
  };
  const inForce = (): Promise<TopicsInForce> => {
    if (!checked || Math.abs(now() - checked.at) >= freshMilliseconds) {
      const begun = { at: now(), inForce: check() };
      checked = begun;
      begun.inForce.catch(() => {
        if (checked === begun) checked = undefined;
      });
    }
    return checked.inForce;
  };
  return { inForce, find: async (id) => findTopic(store, await inForce(), id) };
};
