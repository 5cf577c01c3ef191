import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { shinglesOf } from '../text/shingles.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound } from './stored.ts';

/**
 * What publishers took back. Editions, and mails made of them, are written once; what of them may still be shown is
 * asked here whenever they are read. One object for each article of which anything was taken back, by the day on which
 * its first version arrived: a page asks for the days of its articles, most of which hold nothing.
 */

const Withdrawal = z.object({
  schema: z.literal(1),
  id: z.string(),
  key: z.string(),
  at: Instant,
  /** Hashes of the runs of words that the article still has; none where it was taken back as a whole. */
  standing: z.array(z.int().min(0)),
});

/** An article as whoever prints it knows it: when its first version arrived and its id. */
export interface ArticleRef {
  since: string;
  id: string;
}

export interface Standing {
  /** Whether words of an article may be shown; without words: whether anything of it may. */
  stands(article: ArticleRef, words?: string): boolean;
  /** Whether anything of an article was ever taken back. */
  isMarked(article: ArticleRef): boolean;
}

/** Says what stands of an article: the texts given, and nothing else; nothing where there are none. */
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
  /** What stands of these articles. One listing for each of their days, kept as long as `freshMilliseconds`. */
  standing(articles: readonly ArticleRef[]): Promise<Standing>;
}

/** How long a listing is used, so that what is withdrawn goes at once and a busy page does not ask for each visitor. */
export const withdrawalsMilliseconds = 5_000;
const maxDays = 1000;
const maxMarkers = 5000;
const readsAtOnce = 16;

/** Opens what was withdrawn from a bucket. Throws where the bucket cannot be read: what may be shown is not guessed. */
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
      // Where it cannot be read nothing is known to stand.
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
