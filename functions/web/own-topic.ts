import { keys } from '../core/keys.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { topicMatcher } from '../text/match.ts';
import type { RecentArticle } from './newsstand.ts';

/**
 * Keeps a topic of somebody's own, once: readers with the same query share it. Writing it is what has the last days
 * of articles indexed under it, which is why it is written at sign-up and not only when the reader confirms: by then
 * their first digest finds its news.
 */
export const keepOwnTopic = async ({ store }: { store: ObjectStore }, topic: Topic): Promise<void> => {
  if (await store.head(keys.customTopic(topic.id))) return;
  await store.put(keys.customTopic(topic.id), JSON.stringify(topic), { contentType: 'application/json' });
};

/** What a topic would have brought: how many of some articles match it, and the newest of them. */
export const previewTopic = (
  topic: Topic,
  articles: readonly RecentArticle[],
): { matching: RecentArticle[]; outOf: number } => {
  const matches = topicMatcher([topic]);
  const matching = articles.filter((article) => matches(article).length > 0);
  matching.sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
  return { matching, outOf: articles.length };
};
