import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import { maxEntries } from '../core/max-entries.ts';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { type Claim, Correction, withPrinting } from '../corrections/correction.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, valueIfFound, writeStored } from './stored.ts';

/**
 * Corrections: one record each, and the same under each topic that printed it and among all, in the order of their times, so
 * that a topic's are one listing, which is empty for most.
 */

const readsAtOnce = 16;

const schema = Correction;

export const readCorrection = (store: Pick<ObjectStore, 'get'>, id: string): Promise<Stored<Correction>> =>
  readStored(store, keys.correction(id), { schema, belongs: (correction) => correction.id === id });

/** The corrections of one article, in the order of their ids. */
export async function* listCorrectionsOf(
  store: Pick<ObjectStore, 'get' | 'list'>,
  articleId: string,
): AsyncGenerator<Stored<Correction>> {
  for await (const { key } of store.list({ prefix: keys.correctionsOfArticle(articleId) }))
    yield readStored(store, key, { schema });
}

/** All corrections, or those from an instant on, oldest first. */
export async function* listCorrections(
  store: Pick<ObjectStore, 'get' | 'list'>,
  { from }: { from?: string | undefined } = {},
): AsyncGenerator<Stored<Correction>> {
  const prefix = keys.correctionsUnder(allArticles);
  const startAfter = from === undefined ? undefined : keys.correctionsFrom(allArticles, from);
  for await (const { key } of store.list({ prefix, ...(startAfter !== undefined && { startAfter }) }))
    yield readStored(store, key, { schema });
}

/** When the first correction of all was found; undefined if there is none. */
export const firstCorrectionAt = async (store: Pick<ObjectStore, 'list'>): Promise<string | undefined> => {
  for await (const { key } of store.list({ prefix: keys.correctionsUnder(allArticles) })) return keys.entryArrival(key);
  return undefined;
};

/** The claims of both, each once, with every printing of it and all the parts of a story that had it. */
const mergedClaims = (stored: readonly Claim[], found: readonly Claim[]): Claim[] => {
  const claims = new Map(stored.map((claim) => [claim.was, claim]));
  for (const claim of found) {
    const before = claims.get(claim.was)?.printedIn ?? [];
    claims.set(claim.was, { ...claim, printedIn: claim.printedIn.reduce(withPrinting, before) });
  }
  return [...claims.values()];
};

const write = async (store: Pick<ObjectStore, 'put'>, correction: Correction): Promise<void> => {
  const { id, at, topics } = correction;
  // The record comes first: it fixes the time under which the others are.
  await writeStored(store, keys.correction(id), correction);
  for (const topic of [allArticles, ...topics])
    await writeStored(store, keys.correctionUnder(topic, at, id), correction);
};

/**
 * Writes a correction. If it was written before, in part or as a whole, it keeps its time and whether it was dismissed, and
 * gains what was found since: repeating an event that broke off gives the same objects. Throws if the one that is stored
 * cannot be read.
 */
export const writeCorrection = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  correction: Correction,
): Promise<Correction> => {
  const before = await readCorrection(store, correction.id);
  if (before.state === 'unreadable')
    throw new Error(`The correction at ${before.key} cannot be read: ${before.reason}`);
  const stored = valueIfFound(before);
  const merged: Correction = stored
    ? {
        ...correction,
        at: stored.at,
        dismissed: stored.dismissed,
        topics: [...new Set([...stored.topics, ...correction.topics])],
        claims: mergedClaims(stored.claims, correction.claims),
      }
    : correction;
  await write(store, schema.parse(merged));
  return merged;
};

/** Writes a correction with some of its claims only; the others are those of a later one. */
export const replaceClaims = async (
  store: Pick<ObjectStore, 'put'>,
  correction: Correction,
  claims: readonly Claim[],
): Promise<void> => write(store, schema.parse({ ...correction, claims: [...claims] } satisfies Correction));

/** Records who dismissed a correction and why: it is no longer shown, and readers who were not told of it will not be. */
export const dismissCorrection = async (
  store: Pick<ObjectStore, 'put'>,
  correction: Correction,
  dismissed: NonNullable<Correction['dismissed']>,
): Promise<void> => write(store, schema.parse({ ...correction, dismissed } satisfies Correction));

/** A topic's corrections, and the keys of those that cannot be read. */
interface TopicCorrections {
  /** Oldest first; those that were dismissed are among them. */
  corrections: readonly Correction[];
  unreadable: readonly string[];
}

export interface Corrections {
  /**
   * The corrections of a topic from an instant on. Its listing is cached for `freshMilliseconds`, and each object for as
   * long as it does not change, so that a topic without corrections costs one listing for everyone in that time.
   */
  ofTopic(topic: string, from: string): Promise<TopicCorrections>;
}

/** How long a listing is cached: as long as those of withdrawals. */
const defaultFreshMilliseconds = 5_000;

/** Opens the corrections of a bucket. Throws if the bucket cannot be read. */
export const openCorrections = (
  store: Pick<ObjectStore, 'get' | 'list'>,
  freshMilliseconds = defaultFreshMilliseconds,
): Corrections => {
  const listings = new LRUCache<string, readonly { key: string; etag: string }[], { topic: string; from: string }>({
    ...maxEntries(2000),
    ttl: Math.max(1, freshMilliseconds),
    fetchMethod: async (_name, _stale, { context: { topic, from } }) => {
      const listed: { key: string; etag: string }[] = [];
      const query = { prefix: keys.correctionsUnder(topic), startAfter: keys.correctionsFrom(topic, from) };
      for await (const { key, etag } of store.list(query)) listed.push({ key, etag });
      return listed;
    },
  });
  const read = new LRUCache<string, Stored<Correction>, string>({
    ...maxEntries(2000),
    fetchMethod: (_name, _stale, { context: key }) => readStored(store, key, { schema }),
  });
  return {
    async ofTopic(topic, from) {
      const listed = (await listings.fetch(`${topic} ${from}`, { context: { topic, from } })) ?? [];
      const found = await pMap(
        listed,
        async ({ key, etag }) => {
          const name = `${key} ${etag}`;
          const stored = (await read.fetch(name, { context: key }))!;
          // It may be repaired under the same name.
          if (stored.state !== 'found') read.delete(name);
          return stored;
        },
        { concurrency: readsAtOnce },
      );
      return {
        corrections: found.flatMap((one) => valueIfFound(one) ?? []),
        unreadable: found.flatMap((one) => (one.state === 'unreadable' ? [one.key] : [])),
      };
    },
  };
};
