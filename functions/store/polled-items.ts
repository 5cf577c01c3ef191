import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { hashOf } from '../core/article-id.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Source } from '../core/source.ts';
import type { FeedItem } from '../feeds/feed-reading.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, valueIfFound, writeStored } from './stored.ts';

/** The items of sources: each is an article's original, and is remembered so that it is taken in once. */

/** What the JSON of an item calls itself. */
export const polledItemSchema = 'broadsheet-item-1';

/** Hashes by which an item is recognised. */
const Marks = z.object({
  guid: z.string().optional(),
  link: z.string().optional(),
  title: z.string().optional(),
  content: z.string(),
});
export type Marks = z.infer<typeof Marks>;

/**
 * An item that was taken in, or is about to be: `pending` items are written again after a crash. `pageTries`: it is still
 * without its page, which could not be fetched so many times.
 */
const KnownItem = Marks.extend({
  key: z.string(),
  pending: z.literal(true).optional(),
  pageTries: z.int().min(0).optional(),
});
export type KnownItem = z.infer<typeof KnownItem>;

const KnownItems = z.object({ schema: z.literal(1), items: z.array(KnownItem) });

/** The items of a source that are known, the most recently seen last. */
export const readKnownItems = (
  store: Pick<ObjectStore, 'get'>,
  source: string,
): Promise<Stored<z.infer<typeof KnownItems>>> => readStored(store, keys.knownItems(source), { schema: KnownItems });

export const writeKnownItems = async (
  store: Pick<ObjectStore, 'put'>,
  source: string,
  items: readonly KnownItem[],
): Promise<void> => {
  await writeStored(store, keys.knownItems(source), { schema: 1, items });
};

/** The key of a new item. `name` tells it from the others of its source. */
export const keyOfItem = (source: string, { day, name }: { day: string; name: string }): string =>
  keys.polledItem(source, day, hashOf(name, 20));

/** The page of an item. `late`: it came after the item was taken in with its own text, which then stays. */
const ItemPage = z.object({ url: z.string(), html: z.string(), late: z.literal(true).optional() });
export type ItemPage = z.infer<typeof ItemPage>;

/** An item of a source with what its feed says of all items, and its page. */
export interface ItemOfSource {
  source: Source;
  item: FeedItem;
  feed: { title?: string | undefined; language?: string | undefined };
  page?: ItemPage | undefined;
}

/** An item as it is stored, under the names of a JSON Feed. The same input gives the same value. */
export const itemDocument = ({ source, item, feed, page }: ItemOfSource) => ({
  schema: polledItemSchema,
  source: source.id,
  id: item.guid,
  url: item.link,
  title: item.title,
  content_html: item.html,
  content_text: item.text,
  // A text must be there, so that an item with a title only is rejected as that.
  summary: item.html === undefined && item.text === undefined ? '' : undefined,
  date_published: item.published,
  date_modified: item.updated,
  authors: item.authors.map((name) => ({ name })),
  tags: item.categories,
  picture: item.picture,
  attachments: item.enclosures.map(({ url, type }) => ({ url, mime_type: type })),
  language: source.language ?? item.language ?? feed.language,
  publisher: source.title ?? item.publisher ?? feed.title,
  topics: source.topics,
  // By themselves: a feed may call anything "text" or "date".
  fields: item.fields,
  page,
});

/** Writes an item of a source. The same input gives the same bytes. */
export const writeItem = async (store: Pick<ObjectStore, 'put'>, key: string, written: ItemOfSource): Promise<void> => {
  await writeStored(store, key, itemDocument(written));
};

/** What is stored of an item, as far as its page depends on it; the rest is kept as it is. */
const StoredItem = z.looseObject({
  schema: z.literal(polledItemSchema),
  url: z.string().optional(),
  page: ItemPage.optional(),
});

/** Reads what is stored of an item; undefined if there is nothing or something else. */
export const readStoredItem = async (
  store: Pick<ObjectStore, 'get'>,
  key: string,
): Promise<z.infer<typeof StoredItem> | undefined> =>
  valueIfFound(await readStored(store, key, { schema: StoredItem }));

/** Adds the page of an item that was taken in without it. Nothing else of the item changes. */
export const addPage = async (store: Pick<ObjectStore, 'get' | 'put'>, key: string, page: ItemPage): Promise<void> => {
  const item = await readStoredItem(store, key);
  if (item) await writeStored(store, key, { ...item, page: { ...page, late: true } });
};

/** How many items of a source are stored for each of these days (ISO dates, ascending, without gaps). */
export const countItemsOfDays = async (
  store: Pick<ObjectStore, 'list'>,
  source: string,
  days: readonly string[],
): Promise<number[]> => {
  const counts = new Map(days.map((day) => [day, 0]));
  const prefix = keys.polledItems(source);
  for await (const { key } of store.list({ prefix, startAfter: `${prefix}${days[0]}` })) {
    const day = key.slice(prefix.length).split('/')[0]!;
    if (counts.has(day)) counts.set(day, counts.get(day)! + 1);
  }
  return days.map((day) => counts.get(day)!);
};

/** What a host's robots.txt says. `status` is that of the answer; 0 if there was none. */
const Robots = z.object({ schema: z.literal(1), at: Instant, status: z.int(), text: z.string() });
export type Robots = z.infer<typeof Robots>;

export const readRobots = async (store: Pick<ObjectStore, 'get'>, host: string): Promise<Robots | undefined> =>
  valueIfFound(await readStored(store, keys.robots(host), { schema: Robots }));

export const writeRobots = async (
  store: Pick<ObjectStore, 'put'>,
  host: string,
  robots: Omit<Robots, 'schema'>,
): Promise<void> => {
  await writeStored(store, keys.robots(host), { schema: 1, ...robots });
};
