import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { reindex } from '../../functions/ingest/reindex.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { countedStore, measured, type Requests } from '../../test/kit/measure/counted-store.ts';
import { withMadeIndex } from '../../test/kit/measure/made-index.ts';
import { silent } from '../../test/kit/run.ts';

export interface ReindexCosts {
  what: string;
  /** Entries of the index that were read one by one. */
  read: number;
  /** Goes that it took, each of which had too little time for a whole pass. */
  goes: number;
  cpuMs: number;
  requests: Requests;
}

/**
 * What a pass for a new topic over `days` of `perDay` articles costs, cut off after every `perGo` articles that are read one by one,
 * and what the next pass costs, for another topic. Only reads of the index are measured: the topics match nothing, so no
 * article has to be ingested again.
 */
export const reindexCosts = async ({
  days,
  perDay,
  perGo,
}: {
  days: number;
  perDay: number;
  perGo: number;
}): Promise<ReindexCosts[]> => {
  const memory = memoryObjectStore();
  const since = '2026-01-01T00:00:00.000Z';
  const bucket = countedStore(withMadeIndex(memory, { from: since, days, perDay }));
  await memory.put(keys.topics, 'topics:\n  - { id: trade, title: Trade, match: { any: [tariff] } }\n');
  const write = (id: string) =>
    memory.put(keys.customTopic(id), JSON.stringify({ id, title: id, match: { any: [`${id} unheard of`] } }));
  // A clock that runs out of time after a number of reads of entries.
  let reads = 0;
  const clock = {
    now: () => new Date(Date.parse('2026-03-01T00:00:00.000Z') + Math.floor(reads / perGo) * 3_600_000),
  };
  const { get } = bucket.store;
  const store = {
    ...bucket.store,
    get: (...asked: Parameters<typeof get>) => {
      if (asked[0].startsWith(keys.entries(allArticles))) reads++;
      return get(...asked);
    },
  };
  const ports = {
    store,
    clock,
    log: silent,
    topics: topicShelf({ store, clock: systemClock, log: silent, freshSeconds: 0 }),
  };
  await memory.put(keys.topicsIndexed, JSON.stringify({ schema: 1, rules: {} }));
  const costs: ReindexCosts[] = [];
  for (const [what, id] of [
    ['first pass', 'own-first'],
    ['next pass', 'own-second'],
  ] as const) {
    await write(id);
    const before = reads;
    let goes = 0;
    const { cpuMs, requests } = await measured(bucket, async () => {
      for (let unfinished = true; unfinished; goes++) {
        const { next } = await reindex(ports, { since }, new Date(clock.now().getTime() + 1));
        unfinished = next !== null;
      }
    });
    costs.push({ what, read: reads - before, goes, cpuMs, requests });
  }
  return costs;
};
