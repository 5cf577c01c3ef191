import { Entry } from '../core/article.ts';
import type { Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { keys } from './keys.ts';
import { readStored, type Stored } from './stored.ts';

/** The index: an entry for each article under each of its topics, and one among all articles. */

/** Where an entry is: a topic, or `allArticles`; when its article arrived; the article's id. */
export interface EntryPlace {
  topic: string;
  arrivedAt: string;
  id: string;
}

export const entryKey = ({ topic, arrivedAt, id }: EntryPlace): string => keys.entry(topic, arrivedAt, id);

/** The article's id in an entry's key. */
export const entryArticle = (key: string): string => key.slice(key.lastIndexOf('-') + 1, -'.json'.length);

/** What the keys of an article's entries have in common, whatever the topic. */
export const entryName = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** The entry among all articles of a name. */
export const entryNamed = (topic: string, name: string): string => `${keys.entries(topic)}${name}`;

/** When the article of an entry's key arrived; undefined for other keys. */
export const entryArrival = keys.entryArrival;

/** What a listing of entries is limited to: arrivals after `from`, or keys after `after`, up to and including `to`. */
interface Span {
  from?: string;
  to?: string;
  after?: string;
}

/** A topic's entries with their size in bytes and their ETag, oldest first. Lists only as many as are read. */
export async function* listSizedEntries(
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  { from, to, after }: Span = {},
): AsyncGenerator<{ key: string; size: number; etag: string }> {
  const startAfter = after ?? (from === undefined ? undefined : keys.entriesThrough(topic, from));
  const last = to === undefined ? undefined : keys.entriesThrough(topic, to);
  for await (const { key, size, etag } of store.list({
    prefix: keys.entries(topic),
    ...(startAfter !== undefined && { startAfter }),
  })) {
    if (last !== undefined && key > last) return;
    yield { key, size, etag };
  }
}

/** The keys of a topic's entries, oldest first. Lists only as many as are read. */
export async function* listEntries(
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  span?: Span,
): AsyncGenerator<string> {
  for await (const { key } of listSizedEntries(store, topic, span)) yield key;
}

/** Whether an article arrived under a topic after an instant. */
export const hasEntriesSince = async (
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  instant: string,
): Promise<boolean> => {
  for await (const _ of listEntries(store, topic, { from: instant })) return true;
  return false;
};

/** How many entries of a topic arrived after an instant. */
export const countEntriesSince = async (
  store: Pick<ObjectStore, 'list'>,
  topic: string,
  instant: string,
): Promise<number> => {
  let count = 0;
  for await (const _ of listEntries(store, topic, { from: instant })) count++;
  return count;
};

/** Whether an article is indexed under a topic. */
export const hasEntry = async (store: Pick<ObjectStore, 'head'>, place: EntryPlace): Promise<boolean> =>
  (await store.head(entryKey(place))) !== undefined;

/** Reads an entry by its key. Missing: it was withdrawn. */
export const readEntry = (store: Pick<ObjectStore, 'get'>, key: string): Promise<Stored<Entry>> =>
  readStored(store, key, { schema: Entry });

/** The same article's entry among all articles, which lacks only the words that matched. */
export const readEntryAmongAll = (store: Pick<ObjectStore, 'get'>, key: string): Promise<Stored<Entry>> =>
  readEntry(store, keys.entryAmongAll(key));

export const writeEntry = async (store: Pick<ObjectStore, 'put'>, place: EntryPlace, entry: Entry): Promise<void> => {
  await store.put(entryKey(place), JSON.stringify(entry), { contentType: 'application/json' });
};

export const deleteEntry = (store: Pick<ObjectStore, 'delete'>, place: EntryPlace): Promise<void> =>
  store.delete(entryKey(place));

/** Topics that have entries and whose ids have this prefix. */
export async function* listIndexedTopics(store: Pick<ObjectStore, 'folders'>, start = ''): AsyncGenerator<string> {
  for await (const folder of store.folders(keys.entriesOfTopics(start))) yield keys.entriesTopic(folder);
}

/** When the articles of a window arrived, whatever their topic, oldest first. */
export async function* listArrivals(store: Pick<ObjectStore, 'list'>, { from, to }: Window): AsyncGenerator<string> {
  for await (const key of listEntries(store, allArticles, { from, to })) {
    const arrivedAt = entryArrival(key);
    if (arrivedAt !== undefined) yield arrivedAt;
  }
}
