import { keys } from '../core/keys.ts';
import type { ObjectStore } from '../core/ports.ts';
import { ownPrefix, type Topic, TopicId } from '../core/topic.ts';
import { topicMatcher } from '../text/match.ts';
import type { RecentArticle } from './newsstand.ts';

/**
 * Keeps a topic of somebody's own: readers with the same query share it. Writing it is what has the last days of articles
 * indexed under it, which is why it is written at sign-up and not only when the reader confirms: by then their first
 * digest finds its news. It is written again by whoever chooses it, and before they are, because its age is what saves a
 * topic that nobody seems to use from being retired.
 */
export const keepOwnTopic = async ({ store }: { store: ObjectStore }, topic: Topic): Promise<void> => {
  await store.put(keys.customTopic(topic.id), JSON.stringify(topic), { contentType: 'application/json' });
};

/** Writes a topic again as it is, so that it is not retired for a while, whoever still uses it; public ones never are. */
export const keepOwnTopicOn = async ({ store }: { store: ObjectStore }, topic: string): Promise<void> => {
  if (!topic.startsWith(ownPrefix) || !TopicId.safeParse(topic).success) return;
  const kept = await store.get(keys.customTopic(topic));
  if (kept) await store.put(keys.customTopic(topic), kept.body, { contentType: 'application/json' });
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
