import { z } from 'zod';
import { Instant } from '../core/article.ts';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** A topic as pages list it. */
export const ListedTopic = z.object({ id: z.string(), title: z.string(), description: z.string() });
export type ListedTopic = z.infer<typeof ListedTopic>;

/** What a card shows about a topic. */
export const TopicNews = z.object({
  /** Articles that arrived on each of the last days (UTC), oldest first. */
  perDay: z.array(z.int().min(0)),
  /** Newest first. `href`: a page of this site or of the publisher. */
  headlines: z.array(
    z.object({
      text: z.string(),
      language: z.string(),
      href: z.string().nullable(),
      /** The first sentences of the story, from the same article. */
      brief: z.array(z.string()).optional(),
      publisher: z.string().nullable().optional(),
      /** The article that it comes from, and when its first version arrived. */
      article: z.object({ since: Instant, id: z.string() }).optional(),
    }),
  ),
  /** The page of the edition that the first headline is from. */
  edition: z.string().optional(),
});
export type TopicNews = z.infer<typeof TopicNews>;

/** What the home page shows to every visitor, prepared once for all of them. */
export const HomePage = z.object({
  schema: z.literal(1),
  at: Instant,
  /** The ETag of the topics file that it was prepared from; null if there was none. */
  topicsEtag: z.string().nullable(),
  topics: z.array(ListedTopic),
  /** The cards, by topic. */
  news: z.record(z.string(), TopicNews),
});
export type HomePage = z.infer<typeof HomePage>;

export const loadHomePage = (store: Pick<ObjectStore, 'get'>): Promise<Stored<HomePage>> =>
  readStored(store, keys.front, { schema: HomePage });

export const storeHomePage = (store: Pick<ObjectStore, 'put'>, page: HomePage): Promise<void> =>
  writeStored(store, keys.front, page);
