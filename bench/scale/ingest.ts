import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { countedStore, measured, type Requests } from '../../test/kit/measure/counted-store.ts';
import { madeArticles } from '../../test/kit/measure/made-articles.ts';
import { silent } from '../../test/kit/run.ts';

const articles = 300;
const warmUp = 50;

/** What one new article of some 3,200 characters costs `ingest` with a number of topics; requests are those of one article. */
export const ingestCosts = async (topics: number): Promise<{ cpuMs: number; requests: Requests }> => {
  const memory = memoryObjectStore();
  const bucket = countedStore(memory);
  // Each topic matches every article.
  const lines = Array.from(
    { length: topics },
    (_, index) => `  - { id: t${index}, title: T, match: { everything: true } }`,
  );
  await memory.put(
    keys.topics,
    `topics:\n${lines.join('\n')}\n  - { id: none, title: None, match: { any: [unheard] } }\n`,
  );
  const made = madeArticles(articles + warmUp, { analysed: false });
  const ports = {
    store: bucket.store,
    clock: systemClock,
    log: silent,
    topics: topicShelf({ store: memory, clock: systemClock, log: silent, freshSeconds: 3600 }),
  };
  const objects = made.map(({ article: { title, text } }, index) => ({
    key: `articles/made/${index}.json`,
    body: JSON.stringify({ title, text, date: '2026-01-01' }),
  }));
  for (const { key, body } of objects) await memory.put(key, body);
  for (const { key } of objects.slice(0, warmUp)) await ingest(ports, { key });
  const { cpuMs, requests } = await measured(bucket, async () => {
    for (const { key } of objects.slice(warmUp)) await ingest(ports, { key });
  });
  const each = (count: number) => count / articles;
  return {
    cpuMs: each(cpuMs),
    requests: { gets: each(requests.gets), puts: each(requests.puts), lists: each(requests.lists) },
  };
};
