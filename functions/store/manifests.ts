import { z } from 'zod';
import { Instant } from '../core/article.ts';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles, TopicId } from '../core/topic.ts';
import { keys } from './keys.ts';
import { readStored, type Stored } from './stored.ts';

/** An article of an object, and where it is in the index. */
export const Known = z.object({
  id: z.string(),
  member: z.int().min(0).optional(),
  item: z.string().optional(),
  arrivedAt: Instant,
  /** Topics it has an entry under, each at `arrivedAt`; also `allArticles` unless it is withdrawn. */
  topics: z.array(z.union([TopicId, z.literal(allArticles)])),
  /**
   * Written before its entries are changed, so that a crash leaves no entry that is not recorded: `arriving` for the first
   * time, or `rewriting` existing entries, when `topics` are those before and after.
   */
  pending: z.enum(['arriving', 'rewriting']).optional(),
  /** Withdrawn after readers could see it: if it comes back with the same text, it is not news. */
  gone: z.literal(true).optional(),
  /** A hash of its words; two versions with the same one differ at most in spaces, letter case and punctuation. */
  content: z.string().optional(),
  /** When its first version arrived, if this is a later one. */
  since: Instant.optional(),
  /** Versions that readers could see before this one, oldest first, each with its entries in the index. */
  earlier: z
    .array(z.object({ arrivedAt: Instant, topics: z.array(TopicId), content: z.string().optional() }))
    .optional(),
  /** Some of it was withdrawn, so `keys.withdrawal` says what remains. */
  marked: z.literal(true).optional(),
});
export type Known = z.infer<typeof Known>;

/** Whether it is in the index, with or without topics. */
export const isRead = ({ topics }: Known): boolean => topics.includes(allArticles);

/** Whether readers of any topic could see it. */
export const isUnderTopics = ({ topics }: Known): boolean => topics.some((topic) => topic !== allArticles);

/** The result of ingesting one object, because of which ingesting it again changes nothing. */
export const Manifest = z.object({
  schema: z.literal(1),
  key: z.string(),
  etag: z.string(),
  /** The object was deleted; `etag` is its last one. */
  removed: z.literal(true).optional(),
  /** How many of its items were rejected. */
  rejected: z.int().min(0),
  /** The earliest time at which something withheld in it may be read. */
  withheldUntil: Instant.optional(),
  articles: z.array(Known),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest of an object and its exact text, by which a write in the meantime is detected. */
export const readManifest = async (
  store: ObjectStore,
  objectKey: string,
): Promise<{ manifest: Manifest; words: string } | undefined> => {
  const stored = await store.get(keys.ingested(objectKey));
  if (!stored) return undefined;
  const words = stored.body.toString();
  return { manifest: Manifest.parse(JSON.parse(words)), words };
};

/** The manifest of an object, for callers that only read it. */
export const findManifest = (store: Pick<ObjectStore, 'get'>, objectKey: string): Promise<Stored<Manifest>> =>
  readStored(store, manifestKey(objectKey), { schema: Manifest });

/** Objects beside the manifests that are none. */
const notManifests = new Set([keys.topicsIndexed, keys.customTopicsSnapshot]);

/** The manifests of all objects, in the order of their keys. */
export async function* listManifests(
  store: Pick<ObjectStore, 'get' | 'list'>,
): AsyncGenerator<{ key: string; manifest: Stored<Manifest> }> {
  for await (const { key } of store.list({ prefix: keys.manifests }))
    if (!notManifests.has(key)) yield { key, manifest: await readStored(store, key, { schema: Manifest }) };
}

/** Stores a manifest. Returns its exact text, by which a write in the meantime is detected. */
export const writeManifest = async (
  store: Pick<ObjectStore, 'put'>,
  { key, ...manifest }: Omit<Manifest, 'schema'>,
): Promise<string> => {
  const words = JSON.stringify({ schema: 1, key, ...manifest } satisfies Manifest);
  await store.put(manifestKey(key), words, { contentType: 'application/json' });
  return words;
};

/** The key of an object's manifest. */
export const manifestKey = keys.ingested;
