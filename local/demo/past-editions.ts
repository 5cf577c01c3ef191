import { setImmediate as others } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { compileEdition } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { listWindows } from '../../functions/store/editions.ts';
import { entryArrival, listEntries } from '../../functions/store/entries.ts';
import { openTopicCatalog } from '../../functions/store/topic-catalog.ts';
import { faultWarning } from '../product.ts';
import type { NewsFolder } from './news-folder.ts';
import type { Start } from './send-digests.ts';

const dayMilliseconds = 86_400_000;
const cachedObjects = 2000;

/** Reads each object once: an article is news of one day and background of the two weeks after it. */
const readOnce = (store: ObjectStore): ObjectStore => {
  const cache = new LRUCache<string, ReturnType<ObjectStore['get']>>({ max: cachedObjects });
  return {
    ...store,
    get: (key) => {
      const known = cache.get(key) ?? store.get(key);
      cache.set(key, known);
      return known;
    },
  };
};

/**
 * Compiles the daily editions of topics before an instant that daily readers would have been sent, for the archive: one for
 * each day with news, unless it exists. The days begin at the hour of `before`. Nothing is mailed, so no mail is rendered.
 * Ends early if `signal` is aborted. Returns how many editions were compiled.
 */
const compilePast = async ({
  store,
  topics,
  before,
  siteUrl,
  signal,
}: {
  store: ObjectStore;
  topics: readonly string[];
  before: string;
  siteUrl: string;
  signal: AbortSignal;
}): Promise<number> => {
  const once = readOnce(store);
  const catalog = openTopicCatalog(once, { freshMilliseconds: Number.POSITIVE_INFINITY });
  const settings = Settings.parse({});
  const until = Date.parse(before);
  let compiled = 0;
  for (const topic of topics) {
    const days = new Set<number>();
    for await (const key of listEntries(store, topic, { to: before })) {
      const arrived = entryArrival(key);
      if (arrived) days.add(Math.floor((until - Date.parse(arrived)) / dayMilliseconds));
    }
    const printed = new Set<string>();
    for await (const { from } of listWindows(store, topic)) printed.add(from);
    // The latest days first, because they are the first that a visitor sees.
    for (const ago of [...days].sort((a, b) => a - b)) {
      if (signal.aborted) return compiled;
      const [from, to] = [ago + 1, ago].map((days) => new Date(until - days * dayMilliseconds).toISOString());
      if (printed.has(from!)) continue;
      await compileEdition(
        { store: once, render: (input) => renderEdition({ ...input, siteUrl }), catalog },
        { topic, window: { from: from!, to: to! }, languages: [], settings },
      );
      compiled++;
      await others();
    }
  }
  return compiled;
};

/** When the first digests of the readers begin: what arrived before is in the archive only. Undefined without a digest. */
const firstCovered = async ({ readers, ledger }: NewsFolder): Promise<string | undefined> => {
  const starts: string[] = [];
  for await (const { id } of readers.all(() => {}))
    for await (const { window } of ledger.list(id)) starts.push(window.from);
  return starts.sort()[0];
};

/** Compiles the archive of the time before the first digests while everything else goes on. Returns what ends it. */
export const fillArchive = ({ product, archive, offer, output }: Start): (() => Promise<void>) => {
  const stopping = new AbortController();
  const fill = async () => {
    const before = await firstCovered(archive);
    if (before === undefined) return;
    const topics = offer.topics.map(({ id }) => id);
    const { store } = archive;
    await compilePast({ store, topics, before, siteUrl: product.site.url, signal: stopping.signal });
  };
  const filling = fill().catch((fault) => {
    if (!stopping.signal.aborted) output.warn(faultWarning(fault));
  });
  return async () => {
    stopping.abort();
    await filling;
  };
};
