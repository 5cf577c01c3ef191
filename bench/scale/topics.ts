import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import type { Entry } from '../../functions/core/article.ts';
import { customTopicPrefix } from '../../functions/core/topic.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { countedStore, measured, type Requests } from '../../test/kit/measure/counted-store.ts';
import { madeArticles } from '../../test/kit/measure/made-articles.ts';
import { madeTopics } from '../../test/kit/measure/made-topics.ts';
import { silent } from '../../test/kit/run.ts';

const customTopicsFrom = (entries: readonly Entry[], count: number) =>
  madeTopics(entries, count, {
    phrases: 2,
    idOf: (number) => `${customTopicPrefix}${String(number).padStart(6, '0')}`,
  });

export interface TopicCosts {
  what: string;
  cpuMs: number;
  requests: Requests;
}

/**
 * What `count` custom topics cost `ingest`: at a start that reads them one by one, at a start with the snapshot, at a look
 * that finds nothing new, at one that finds a new topic, and to match one article of some 500 words.
 */
export const topicCosts = async (count: number): Promise<TopicCosts[]> => {
  const memory = memoryObjectStore();
  const entries = madeArticles(300, { analysed: false });
  for (const topic of customTopicsFrom(entries, count))
    await memory.put(keys.customTopic(topic.id), JSON.stringify(topic));
  await memory.put(keys.topics, 'topics:\n  - { id: trade, title: Trade, match: { any: [tariff] } }\n');
  const bucket = countedStore(memory);
  const start = () => topicShelf({ store: bucket.store, clock: systemClock, log: silent, freshSeconds: 0 });
  const costs: TopicCosts[] = [];
  const note = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const { result, ...cost } = await measured(bucket, work);
    costs.push({ what, ...cost });
    return result;
  };
  await note('start without a snapshot', start());
  const topics = start();
  await note('start with the snapshot', topics);
  await note('look that finds nothing new', topics);
  await memory.put(keys.customTopic('own-new'), JSON.stringify({ ...customTopicsFrom(entries, 1)[0]!, id: 'own-new' }));
  const { match } = await note('look that finds a new topic', topics);
  for (const { article } of entries.slice(0, 50)) match(article);
  const matched = await measured(bucket, async () => entries.map(({ article }) => match(article)));
  costs.push({ what: 'match an article', cpuMs: matched.cpuMs / entries.length, requests: matched.requests });
  return costs;
};
