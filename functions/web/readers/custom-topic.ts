import type { RecentArticle } from '../../archive/archive.ts';
import type { ObjectStore } from '../../core/ports.ts';
import type { Reader } from '../../core/reader.ts';
import type { MatchRule, Topic } from '../../core/topic.ts';
import { readIndexedRules, writeCustomTopic } from '../../store/custom-topics.ts';
import { topicMatcher } from '../../text/match.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { AppContext } from '../app-context.ts';
import { overLimit } from '../routes/limits.ts';

/**
 * Keeps a topic of somebody's own: readers with the same query share it. Writing it is what has the last days of articles
 * indexed under it, so it is written only for readers who confirmed. It is written again by whoever chooses it, and
 * before they are, because its age is what saves a topic that nobody seems to use from being retired.
 */
export const keepCustomTopic = async ({ store }: { store: ObjectStore }, topic: Topic): Promise<void> => {
  await writeCustomTopic(store, topic);
};

/** Whether the last days of articles have been indexed under a topic, so that a digest can be made of them. */
export const isIndexed = async ({ store }: { store: ObjectStore }, { id }: Topic): Promise<boolean> => {
  const indexed = await readIndexedRules(store);
  return indexed.state === 'found' && Object.hasOwn(indexed.value.rules, id);
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

/** Languages in which a word that joins others is told from one that says something. */
const languages = ['en', 'es', 'de', 'fr', 'ar', 'ur', 'it', 'nl', 'pt', 'sv', 'tr'];
/** Fewer articles than this say nothing of how many a rule will match. */
const minArticles = 30;
/** A topic that matches more of the articles than this is no topic. */
const maxShare = 1 / 3;

/** Whether a phrase has a word that says something: longer than a letter, and no article, preposition or the like. */
const saysSomething = (phrase: string): boolean =>
  tokensOf(phrase).some(({ start, end }) => {
    const word = phrase.slice(start, end).toLowerCase();
    return end - start > 1 && !languages.some((language) => stopWords(language).has(word));
  });

/** Whether a rule is held to something: one needed phrase, or each of the alternatives, says something. */
const isHeld = ({ any, all }: MatchRule): boolean =>
  all.some(saysSomething) || (any.length > 0 && any.every(saysSomething));

/** Why a topic of somebody's own is refused: it is made of words that every article has, or matches too many of them. */
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
 * Whether a topic of somebody's own may be asked for: it is narrow enough, and not one of many from this network or for
 * this reader. What they have already is not asked about.
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
