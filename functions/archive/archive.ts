import { LRUCache } from 'lru-cache';
import type { Article, Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Edition, Window } from '../core/edition.ts';
import { maxEntries } from '../core/max-entries.ts';
import type { Clock, Log, ObjectStore } from '../core/ports.ts';
import { allArticles, TopicId } from '../core/topic.ts';
import { windowName } from '../core/window-name.ts';
import { firstCorrectionAt, openCorrections } from '../store/corrections.ts';
import { listWindows } from '../store/editions.ts';
import { hasEntriesSince } from '../store/entries.ts';
import type { HomePage, ListedTopic, TopicNews } from '../store/home-page.ts';
import { type ShownCorrection, shownCorrections } from '../store/shown-corrections.ts';
import { type Stored, valueIfFound } from '../store/stored.ts';
import { findTopic, readTopicsInForce, type TopicLookup, type TopicsInForce } from '../store/topic-catalog.ts';
import { withdrawalsMilliseconds } from '../store/withdrawals.ts';
import { type Files, openFiles } from './printed-editions.ts';
import { type Beginnings, openBeginnings } from './story-beginnings.ts';
import { newsOf, opening, readHomePage, unprintedRule } from './topic-news.ts';

const dayMilliseconds = 86_400_000;
/** How many articles a query is tried on, and how much of each. */
const maxRecent = 300;
const recentCharacters = 20_000;
const briefSentences = 2;

const noNews: TopicNews = { perDay: [], headlines: [] };

/** The part of an article that is kept for trying queries: its first `recentCharacters` of text. */
export interface RecentArticle extends Pick<Article, 'id' | 'publisher' | 'title' | 'text' | 'language' | 'arrivedAt'> {
  /** Its first sentences that are no caption, by-line or the like. */
  brief: string;
}

/** How an article begins, in its own sentences; its first words if it has none. */
const beginning = (text: string, sentences: Entry['sentences']): string =>
  sentences
    .filter(({ residue }) => !residue)
    .slice(0, briefSentences)
    .map(({ spans }) => printSpans(text, spans))
    .join(' ') || opening(text);

/** What pages show about topics, cached in this process. */
export interface Archive extends Omit<Files, 'entryKeysSince' | 'entries' | 'current'>, Beginnings {
  /** The topics that everyone can choose, in the order of the topics file. */
  topics(): Promise<ListedTopic[]>;
  /** A topic of the file or a custom one; undefined if there is none or it cannot be read. */
  topic(id: string): Promise<ListedTopic | undefined>;
  /** The same, with the distinction between the two. */
  find(id: string): Promise<Exclude<TopicLookup, { state: 'found' }> | { state: 'found'; topic: ListedTopic }>;
  news(topic: string): Promise<TopicNews>;
  /** The window of a topic's first edition. */
  firstWindow(topic: string): Promise<Window | undefined>;
  /** Whether an article arrived under a topic after an instant. */
  hasNewsSince(topic: string, instant: string): Promise<boolean>;
  /** The corrections under a topic from an instant on, as they may be shown, oldest first; also those that were dismissed. */
  corrections(topic: string, from: string): Promise<ShownCorrection[]>;
  /** When the first correction of all was found. */
  firstCorrection(): Promise<string | undefined>;
  /** The newest articles of the last week, with or without a topic, for trying a query. */
  recent(): Promise<RecentArticle[]>;
}

/** Topics by their ids, in that order, without those that are gone. */
export const topicsOf = async (archive: Pick<Archive, 'topic'>, ids: readonly string[]): Promise<ListedTopic[]> => {
  const found = await Promise.all(ids.map((id) => archive.topic(id)));
  return found.filter((topic) => topic !== undefined);
};

/** The latest articles of any topic: a day's, or a week's if those are few. */
const readRecent = async (files: Files, now: Date): Promise<RecentArticle[]> => {
  const arrivedWithin = (days: number) =>
    files.entryKeysSince(allArticles, new Date(now.getTime() - days * dayMilliseconds).toISOString());
  // If one day has enough articles, listing a whole week would be wasteful.
  const today = await arrivedWithin(1);
  const found = today.length >= maxRecent ? today : await arrivedWithin(7);
  const entries = await files.entries(found.slice(-maxRecent).reverse());
  return entries.map(({ article: { id, publisher, title, text, language, arrivedAt }, sentences }) => ({
    id,
    publisher,
    title,
    brief: beginning(text, sentences),
    text: text.slice(0, recentCharacters),
    language,
    arrivedAt,
  }));
};

/** The topics in force; logged if the file cannot be used and is another one than the known. */
const readTopics = async (
  { store, log }: { store: ObjectStore; log: Log },
  known?: TopicsInForce,
): Promise<TopicsInForce> => {
  const inForce = await readTopicsInForce(store, known);
  const { file, problems } = inForce;
  if (inForce !== known && (file === 'faulty' || file === 'missing'))
    log.warn('the topics file cannot be used, so the last topics in force are shown', {
      event: 'topics.faulty',
      file,
      problems,
    });
  return inForce;
};

/** Opens the archive of a bucket. Caches about 30 MB at most, however large the bucket is. */
export const openArchive = ({
  store,
  clock,
  log,
  keepMilliseconds,
}: {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  keepMilliseconds: number;
}): Archive => {
  const ttl = Math.max(1, keepMilliseconds);
  const files = openFiles({ store, clock, freshMilliseconds: Math.min(ttl, withdrawalsMilliseconds) });

  const editions = new LRUCache<string, Stored<Edition>, { topic: string; window: Window }>({
    maxSize: 1000,
    sizeCalculation: (stored) => 1 + (valueIfFound(stored)?.stories.length ?? 0),
    fetchMethod: (_key, _stale, { context: { topic, window } }) => files.readPrinted(topic, window),
  });
  const readPrinted: Files['readPrinted'] = async (topic, window) => {
    const name = `${topic} ${windowName(window)}`;
    const stored = (await editions.fetch(name, { context: { topic, window } }))!;
    // It may still be compiled, or repaired.
    if (stored.state !== 'found') editions.delete(name);
    return stored;
  };
  const printed: Files['printed'] = async (topic, window) => valueIfFound(await readPrinted(topic, window));
  // The printed edition is cached; what may still be shown of it is checked each time.
  const edition: Files['edition'] = async (topic, window) => {
    const found = await printed(topic, window);
    return found && files.current(found);
  };

  // If it cannot be read again at the moment, the cached one is shown.
  const kept = { ttl, allowStaleOnFetchRejection: true, noDeleteOnFetchRejection: true } as const;
  const fronts = new LRUCache<'all', { front: HomePage | undefined }>({
    max: 1,
    ...kept,
    fetchMethod: async () => ({ front: await readHomePage({ store, clock }) }),
  });
  const topicsInForce = new LRUCache<'all', TopicsInForce>({
    max: 1,
    ...kept,
    fetchMethod: (_, stale) => readTopics({ store, log }, stale),
  });
  const inForce = async () => (await topicsInForce.fetch('all'))!;
  const customTopics = new LRUCache<string, ListedTopic>(maxEntries(500));
  const cards = new LRUCache<string, TopicNews>({
    ...maxEntries(1000),
    ...kept,
    fetchMethod: (topic) => {
      const now = clock.now();
      const unprinted = async () => {
        const review = (await inForce()).topics.find(({ id }) => id === topic)?.review;
        return unprintedRule(store, { topic, review, now });
      };
      return newsOf({ ...files, edition }, { topic, now, unprinted });
    },
  });
  const corpus = new LRUCache<'all', RecentArticle[]>({
    max: 1,
    ...kept,
    fetchMethod: () => readRecent(files, clock.now()),
  });
  const { ofTopic } = openCorrections(store, Math.min(ttl, withdrawalsMilliseconds));
  const front = async () => (await fronts.fetch('all'))?.front;

  const stand: Archive = {
    topics: async () => (await front())?.topics ?? [...(await inForce()).topics],
    async topic(id) {
      const found = await stand.find(id);
      return found.state === 'found' ? found.topic : undefined;
    },
    async find(id) {
      if (!TopicId.safeParse(id).success) return { state: 'gone' };
      const known = (await stand.topics()).find((topic) => topic.id === id) ?? customTopics.get(id);
      if (known) return { state: 'found', topic: known };
      const found = await findTopic(store, await inForce(), id);
      if (found.state === 'found') customTopics.set(id, found.topic);
      return found;
    },
    async news(topic) {
      const news = (await front())?.news ?? {};
      const found = (Object.hasOwn(news, topic) ? news[topic] : await cards.fetch(topic)) ?? noNews;
      const { stands } = await files.standing(found.headlines.flatMap(({ article }) => article ?? []));
      const headlines = found.headlines
        .filter(({ article, text }) => !article || stands(article, text))
        .map(({ brief, ...headline }) => ({
          ...headline,
          ...(brief && { brief: brief.filter((text) => !headline.article || stands(headline.article, text)) }),
        }));
      return { ...found, headlines };
    },
    ...files,
    async firstWindow(topic) {
      for await (const window of listWindows(store, topic)) return window;
      return undefined;
    },
    edition,
    printed,
    readPrinted,
    ...openBeginnings({ windows: files.windows, printed }, { freshMilliseconds: keepMilliseconds }),
    corrections: async (topic, from) => shownCorrections(files, (await ofTopic(topic, from)).corrections),
    firstCorrection: () => firstCorrectionAt(store),
    hasNewsSince: (topic, instant) => hasEntriesSince(store, topic, instant),
    recent: async () => (await corpus.fetch('all')) ?? [],
  };
  return stand;
};
