import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { maxEntries } from '../core/max-entries.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { bareWords } from '../text/bare-words.ts';
import { shinglesOf } from '../text/shingles.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';

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

/** A text for looking for texts in it, however its letters and marks are composed. */
const bareText = (text: string): string => bareWords(text.normalize('NFC'));

/** Words of an article that a correction took back: an object of its own for each, so that none is lost to another. */
const TakenBack = z.object({ schema: z.literal(1), id: z.string(), at: Instant, texts: z.array(z.string().min(1)) });

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

/**
 * Records texts of an article that were wrong. They no longer stand, also in versions of it that are still to come; everything
 * else does, as far as its publisher says it. `name` is that of the correction; doing it again replaces the record.
 */
export const writeTakenBack = async (
  { store, clock }: { store: Pick<ObjectStore, 'put'>; clock: Clock },
  { since, id, name, texts }: ArticleRef & { name: string; texts: readonly string[] },
): Promise<void> => {
  const wrong = [...new Set(texts.map(bareText))].filter((text) => text !== '').sort();
  const body = { schema: 1 as const, id, at: instantOf(clock.now()), texts: wrong };
  await writeStored(store, keys.takenBack(since, id, name), body satisfies z.infer<typeof TakenBack>);
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

/** What is left of an article by one record: the runs of words that it still has (without them, all), less wrong texts. */
interface Left {
  standing?: ReadonlySet<number>;
  wrong: readonly string[];
}

const saysOnly = ({ standing, wrong }: Left, words: string): boolean => {
  const bare = wrong.length > 0 ? bareText(words) : '';
  if (wrong.some((text) => bare.includes(text))) return false;
  if (!standing) return true;
  const hashes = shinglesOf(words);
  return hashes.length > 0 && hashes.every((hash) => standing.has(hash));
};

/** Opens the withdrawals of a bucket. Throws if the bucket cannot be read, rather than guess what may be shown. */
export const openWithdrawals = (store: ObjectStore, freshMilliseconds = withdrawalsMilliseconds): Withdrawals => {
  const days = new LRUCache<string, ReadonlyMap<string, string>>({
    ...maxEntries(maxDays),
    ttl: Math.max(1, freshMilliseconds),
    fetchMethod: async (day) => {
      const etags = new Map<string, string>();
      for await (const { key, etag } of store.list({ prefix: keys.withdrawals(day) })) etags.set(key, etag);
      return etags;
    },
  });
  const markers = new LRUCache<string, Left, string>({
    ...maxEntries(maxMarkers),
    fetchMethod: async (_name, _stale, { context: key }) => {
      // If it cannot be read, nothing of the article may be shown.
      const nothing: Left = { standing: new Set(), wrong: [] };
      if (keys.withdrawalOf(key) !== key) {
        const read = valueIfFound(await readStored(store, key, { schema: TakenBack }));
        return read ? { wrong: read.texts } : nothing;
      }
      const read = valueIfFound(await readStored(store, key, { schema: Withdrawal }));
      return read ? { standing: new Set(read.standing), wrong: [] } : nothing;
    },
  });
  return {
    async standing(articles) {
      const wanted = new Set(articles.map(({ since }) => since.slice(0, 10)));
      const listed = await Promise.all([...wanted].map((day) => days.fetch(day)));
      const etags = listed.flatMap((day) => [...(day ?? [])]);
      const left = new Map<string, Left[]>();
      if (etags.length > 0) {
        const asked = new Set(articles.map(({ since, id }) => keys.withdrawal(since, id)));
        await pMap(
          etags.filter(([key]) => asked.has(keys.withdrawalOf(key))),
          async ([key, etag]) => {
            const found = (await markers.fetch(`${key} ${etag}`, { context: key }))!;
            const article = keys.withdrawalOf(key);
            left.set(article, [...(left.get(article) ?? []), found]);
          },
          { concurrency: readsAtOnce },
        );
      }
      const leftOf = ({ since, id }: ArticleRef): readonly Left[] => left.get(keys.withdrawal(since, id)) ?? [];
      return {
        isMarked: (article) => leftOf(article).length > 0,
        stands: (article, words) =>
          leftOf(article).every((one) => (words === undefined ? one.standing?.size !== 0 : saysOnly(one, words))),
      };
    },
  };
};
