import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { shinglesOf } from '../text/shingles.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound } from './stored.ts';

/**
 * What publishers withdrew. Editions, and mails made from them, are written once; whenever they are read, this decides
 * what may still be shown. There is one object for each article that was withdrawn in part or as a whole, by the day on
 * which its first version arrived: a page looks up the days of its articles, most of which have none.
 */

const Withdrawal = z.object({
  schema: z.literal(1),
  id: z.string(),
  key: z.string(),
  at: Instant,
  /** Hashes of the runs of words that the article still has; none if all of it was withdrawn. */
  standing: z.array(z.int().min(0)),
});

/** An article as known to code that prints it: its id, and when its first version arrived. */
export interface ArticleRef {
  since: string;
  id: string;
}

export interface Standing {
  /** Whether these words of an article may be shown; without words, whether anything of it may. */
  stands(article: ArticleRef, words?: string): boolean;
  /** Whether anything of an article was ever withdrawn. */
  isMarked(article: ArticleRef): boolean;
}

/** Records what remains of an article: only the given texts; nothing if there are none. */
export const writeWithdrawal = async (
  { store, clock }: { store: ObjectStore; clock: Clock },
  { since, id, key, standing }: ArticleRef & { key: string; standing: readonly string[] },
): Promise<void> => {
  const hashes = new Set(standing.flatMap((text) => [...shinglesOf(text)]));
  const body = { schema: 1 as const, id, key, at: instantOf(clock.now()), standing: [...hashes].sort((a, b) => a - b) };
  await store.put(keys.withdrawal(since, id), JSON.stringify(body satisfies z.infer<typeof Withdrawal>), {
    contentType: 'application/json',
  });
};

export interface Withdrawals {
  /** What remains of these articles. Lists each of their days once, cached for `freshMilliseconds`. */
  standing(articles: readonly ArticleRef[]): Promise<Standing>;
}

/** How long a listing is cached: short, so that withdrawn articles disappear at once, but not looked up for every visitor. */
export const withdrawalsMilliseconds = 5_000;
const maxDays = 1000;
const maxMarkers = 5000;
const readsAtOnce = 16;

/** Opens the withdrawals of a bucket. Throws if the bucket cannot be read, rather than guess what may be shown. */
export const openWithdrawals = (store: ObjectStore, freshMilliseconds = withdrawalsMilliseconds): Withdrawals => {
  const days = new LRUCache<string, ReadonlyMap<string, string>>({
    max: maxDays,
    ttl: Math.max(1, freshMilliseconds),
    fetchMethod: async (day) => {
      const etags = new Map<string, string>();
      for await (const { key, etag } of store.list({ prefix: keys.withdrawals(day) })) etags.set(key, etag);
      return etags;
    },
  });
  const markers = new LRUCache<string, ReadonlySet<number>, string>({
    max: maxMarkers,
    fetchMethod: async (_name, _stale, { context: key }) => {
      // If it cannot be read, nothing of the article may be shown.
      return new Set(valueIfFound(await readStored(store, key, { schema: Withdrawal }))?.standing);
    },
  });
  return {
    async standing(articles) {
      const wanted = new Set(articles.map(({ since }) => since.slice(0, 10)));
      const listed = await Promise.all([...wanted].map((day) => days.fetch(day)));
      const etags = new Map(listed.flatMap((day) => [...(day ?? [])]));
      const standing = new Map<string, ReadonlySet<number>>();
      if (etags.size > 0) {
        const marked = new Set(
          articles.map(({ since, id }) => keys.withdrawal(since, id)).filter((key) => etags.has(key)),
        );
        await pMap(
          marked,
          async (key) => {
            standing.set(key, (await markers.fetch(`${key} ${etags.get(key)}`, { context: key })) ?? new Set());
          },
          { concurrency: readsAtOnce },
        );
      }
      return {
        isMarked: ({ since, id }) => standing.has(keys.withdrawal(since, id)),
        stands: ({ since, id }, words) => {
          const stands = standing.get(keys.withdrawal(since, id));
          if (!stands) return true;
          if (words === undefined) return stands.size > 0;
          const hashes = shinglesOf(words);
          return hashes.length > 0 && hashes.every((hash) => stands.has(hash));
        },
      };
    },
  };
};
