import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { articlesRead } from '../../functions/plan/articles-read.ts';
import { countedStore, measured, type Requests } from '../../test/kit/measure/counted-store.ts';
import { withMadeIndex } from '../../test/kit/measure/made-index.ts';

/** What it costs a plan to count the articles of its windows: daily, weekly and 50 others, the first time and the next. */
export const countCosts = async (perDay: number): Promise<{ what: string; cpuMs: number; requests: Requests }[]> => {
  const clock = { now: () => new Date('2026-01-09T06:00:00.000Z') };
  const bucket = countedStore(
    withMadeIndex(memoryObjectStore({ clock }), { from: '2026-01-01T00:00:00.000Z', days: 9, perDay, contents: 1 }),
  );
  const froms = ['2026-01-08T05:58:00.000Z', '2026-01-02T05:58:00.000Z'];
  for (let other = 0; other < 50; other++) froms.push(new Date(Date.UTC(2026, 0, 2, other, other, 12)).toISOString());
  const costs = [];
  for (const what of ['first plan', 'next plan'])
    costs.push({
      what,
      ...(await measured(bucket, () => articlesRead(bucket.store, { froms, to: '2026-01-09T05:58:00.000Z' }))),
    });
  return costs;
};
