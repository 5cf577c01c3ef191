import type { RecentArticle } from '../../archive/archive.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Reader } from '../../core/reader.ts';
import type { MatchRule, Topic } from '../../core/topic.ts';
import { overLimit } from '../../http/limits.ts';
import { readIndexedRules, writeCustomTopic } from '../../store/custom-topics.ts';
import { topicMatcher } from '../../text/match.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Stores a custom topic, which readers with the same query share. Writing it makes `reindex` index the last days of
 * articles under it, so it is written only for readers who have confirmed. It is written again for every reader who
 * chooses it, before the reader is, because a topic that was written recently is not retired.
 */
export const keepCustomTopic = async ({ store }: { store: ObjectStore }, topic: Topic): Promise<void> => {
  await writeCustomTopic(store, topic);
};

/** Whether the last days of articles have been indexed under a topic, so that a digest can include them. */
export const isIndexed = async ({ store }: { store: ObjectStore }, { id }: Pick<Topic, 'id'>): Promise<boolean> => {
  const indexed = await readIndexedRules(store);
  return indexed.state === 'found' && Object.hasOwn(indexed.value.rules, id);
};

/** What a topic would have matched: how many of the given articles, and the newest of them. */
export const previewTopic = (
  topic: Topic,
  articles: readonly RecentArticle[],
): { matching: RecentArticle[]; outOf: number } => {
  const matches = topicMatcher([topic]);
  const matching = articles.filter((article) => matches(article).length > 0);
  matching.sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
  return { matching, outOf: articles.length };
};

/** Languages in which function words are distinguished from content words. */
const languages = ['en', 'es', 'de', 'fr', 'ar', 'ur', 'it', 'nl', 'pt', 'sv', 'tr'];
/** With fewer articles than this, the share that a rule matches means nothing. */
const minArticles = 30;
/** A topic that matches a larger share of the articles than this is too broad. */
const maxShare = 1 / 3;

/** Whether a phrase has a content word: longer than a letter, and not an article, preposition or the like. */
const saysSomething = (phrase: string): boolean =>
  tokensOf(phrase).some(({ start, end }) => {
    const word = phrase.slice(start, end).toLowerCase();
    return end - start > 1 && !languages.some((language) => stopWords(language).has(word));
  });

/** Whether a rule is selective: a required phrase, or each of the alternatives, has a content word. */
const isHeld = ({ any, all }: MatchRule): boolean =>
  all.some(saysSomething) || (any.length > 0 && any.every(saysSomething));

/** Why a custom topic is refused: it consists of words that every article has, or matches too many articles. */
export const tooBroad = (topic: Topic, articles: readonly RecentArticle[]): 'too-common' | 'too-broad' | undefined => {
  if (!isHeld(topic.match)) return 'too-common';
  const { matching, outOf } = previewTopic(topic, articles);
  return outOf >= minArticles && matching.length > outOf * maxShare ? 'too-broad' : undefined;
};

export type CustomTopicCheck =
  | { ok: true }
  | { ok: false; problem: 'problem-query-too-common' | 'problem-query-too-broad' }
  | { ok: false; retryAfterSeconds: number };

/**
 * Whether a custom topic may be added: it is narrow enough, and neither this network nor this reader has requested too
 * many. Topics that they already have are not checked.
 */
export const checkCustomTopic = async (
  app: AppContext,
  { topic, network, reader }: { topic: Topic; network: string; reader?: Pick<Reader, 'id' | 'topics'> },
): Promise<CustomTopicCheck> => {
  if (reader?.topics.includes(topic.id)) return { ok: true };
  const { readerSecret } = await app.secrets();
  const limited = { network, secret: readerSecret, ...(reader && { readerId: reader.id }) };
  const tried = await overLimit(app, { what: 'preview', ...limited });
  if (tried.over) return { ok: false, retryAfterSeconds: tried.retryAfterSeconds };
  const reason = tooBroad(topic, await app.archive.recent());
  if (reason) return { ok: false, problem: `problem-query-${reason}` };
  const asked = await overLimit(app, { what: 'custom-topic', ...limited });
  return asked.over ? { ok: false, retryAfterSeconds: asked.retryAfterSeconds } : { ok: true };
};
