import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import { type Article, Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import { Edition, type Window } from '../core/edition.ts';
import { keys, windowName } from '../core/keys.ts';
import type { Clock, Log, ObjectStore } from '../core/ports.ts';
import { Topic, TopicId } from '../core/topic.ts';
import { parseTopics } from '../core/topics-file.ts';
import { storiesOnce } from './printed.ts';

const dayMilliseconds = 86_400_000;
/** Days that a topic's chart goes back, today included. */
const chartDays = 14;
const headlinesShown = 3;
/** Editions that a card's headlines are taken from. */
const editionsRead = 2;
const readAtOnce = 16;
/** Articles that a query is tried on, and how much of each. */
const recentMost = 300;
const recentCharacters = 20_000;

interface NewsHeadline {
  text: string;
  language: string;
  /** A page of this site or of the publisher. */
  href: string | null;
}

/** What a card shows of a topic. */
export interface TopicNews {
  /** Articles that arrived on each of the last days (UTC), oldest first. */
  perDay: number[];
  /** Newest first. */
  headlines: NewsHeadline[];
}

/** What is kept of an article to try queries on: its text as far as `recentCharacters`. */
export type RecentArticle = Pick<Article, 'title' | 'text' | 'language' | 'arrivedAt'>;

/** What pages show of topics, kept for a while in this process. */
export interface Newsstand {
  /** The topics everyone may choose, in the order of the topics file. */
  topics(): Promise<Topic[]>;
  /** A topic of the file or somebody's own; undefined where there is none. */
  topic(id: string): Promise<Topic | undefined>;
  news(topic: string): Promise<TopicNews>;
  /** Windows of a topic's editions that begin at or after one instant and before another, latest first. */
  windows(topic: string, span: { from: Date; before: Date }): Promise<Window[]>;
  /** The window of a topic's first edition. */
  firstWindow(topic: string): Promise<Window | undefined>;
  edition(topic: string, window: Window): Promise<Edition | undefined>;
  /** Whether anything arrived under a topic after an instant. */
  hasNewsSince(topic: string, instant: string): Promise<boolean>;
  /** The newest articles of all topics of the last week, for trying a query. */
  recent(): Promise<RecentArticle[]>;
}

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** The words an untitled article opens with. */
const opening = ({ article, sentences }: Entry): string => {
  const first = sentences.find(({ residue }) => !residue);
  const words = (first ? printSpans(article.text, first.spans) : article.text.slice(0, 200)).split(/\s+/u);
  return words.length > 16 ? `${words.slice(0, 15).join(' ')} …` : words.join(' ');
};

const dayOf = (instant: string | number) => Math.floor(new Date(instant).getTime() / dayMilliseconds);

/** Opens a newsstand on a bucket. Holds some 30 MB at most, whatever the bucket holds. */
export const openNewsstand = ({
  store,
  clock,
  log,
  keepMilliseconds,
}: {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  keepMilliseconds: number;
}): Newsstand => {
  const ttl = Math.max(1, keepMilliseconds);

  const readTopics = async (): Promise<Topic[] | undefined> => {
    const file = await store.get(keys.topics);
    if (!file) return undefined;
    const parsed = parseTopics(file.body.toString('utf8'));
    if (!parsed.ok)
      log.warn('The topics file has problems; its sound topics are shown.', { problems: parsed.problems });
    return parsed.topics;
  };

  const readEdition = async (key: string): Promise<Edition | undefined> => {
    const object = await store.get(key);
    return object && Edition.safeParse(parseJson(object.body)).data;
  };

  const editions = new LRUCache<string, Edition>({
    maxSize: 1000,
    sizeCalculation: ({ stories }) => 1 + stories.length,
    fetchMethod: readEdition,
  });

  const entryKeysSince = async (topic: string, instant: string): Promise<string[]> => {
    const found: string[] = [];
    const query = { prefix: keys.entries(topic), startAfter: keys.entriesThrough(topic, instant) };
    for await (const { key } of store.list(query)) found.push(key);
    return found;
  };

  const readEntries = async (entryKeys: string[]): Promise<Entry[]> => {
    const read = await pMap(
      entryKeys,
      async (key) => {
        const object = await store.get(key);
        return object && Entry.safeParse(parseJson(object.body)).data;
      },
      { concurrency: readAtOnce },
    );
    return read.filter((entry) => entry !== undefined);
  };

  const listWindows: Newsstand['windows'] = async (topic, { from, before }) => {
    const found: Window[] = [];
    const query = { prefix: keys.editions(topic), startAfter: keys.editionsFrom(topic, from.toISOString()) };
    for await (const { key } of store.list(query)) {
      const window = keys.editionWindow(key);
      if (window && window.from >= before.toISOString()) break;
      if (window) found.push(window);
    }
    return found.reverse();
  };

  const readNews = async (topic: string): Promise<TopicNews> => {
    const now = clock.now().getTime();
    const firstDay = dayOf(now) - chartDays + 1;
    const since = new Date(firstDay * dayMilliseconds - 1).toISOString();
    const entryKeys = await entryKeysSince(topic, since);
    const perDay = Array<number>(chartDays).fill(0);
    for (const key of entryKeys) {
      const arrival = keys.entryArrival(key);
      const day = arrival === undefined ? -1 : dayOf(arrival) - firstDay;
      if (day in perDay) perDay[day]!++;
    }
    const windows = await listWindows(topic, {
      from: new Date(now - chartDays * dayMilliseconds),
      before: new Date(now),
    });
    const printed = await Promise.all(
      windows.slice(0, editionsRead).map((window) => editions.fetch(keys.edition(topic, window))),
    );
    const headlines: NewsHeadline[] = storiesOnce(printed.filter((edition) => edition !== undefined))
      .slice(0, headlinesShown)
      .map(({ story: { id, headline, language }, window }) => ({
        text: headline.text,
        language,
        href: `/topics/${topic}/${windowName(window)}/${id}`,
      }));
    if (headlines.length === 0)
      for (const entry of (await readEntries(entryKeys.slice(-headlinesShown))).reverse())
        headlines.push({
          text: entry.article.title ?? opening(entry),
          language: entry.article.language,
          href: entry.article.url,
        });
    return { perDay, headlines };
  };

  const recentArticles = async (): Promise<RecentArticle[]> => {
    const since = new Date(clock.now().getTime() - 7 * dayMilliseconds).toISOString();
    const newest = await pMap(await stand.topics(), ({ id }) => entryKeysSince(id, since), { concurrency: readAtOnce });
    const byArticle = new Map<string, string>();
    for (const key of newest.flatMap((entryKeys) => entryKeys.slice(-100)))
      byArticle.set(key.slice(key.lastIndexOf('/') + 1), key);
    const chosen = [...byArticle.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, recentMost);
    const entries = await readEntries(chosen.map(([, key]) => key));
    return entries.map(({ article: { title, text, language, arrivedAt } }) => ({
      title,
      text: text.slice(0, recentCharacters),
      language,
      arrivedAt,
    }));
  };

  // What cannot be read again just now is shown as it was.
  const kept = { ttl, allowStaleOnFetchRejection: true, noDeleteOnFetchRejection: true } as const;
  const topicsFile = new LRUCache<'all', Topic[]>({ max: 1, ...kept, fetchMethod: readTopics });
  const ownTopics = new LRUCache<string, Topic>({
    max: 500,
    fetchMethod: async (id) => {
      const object = await store.get(keys.customTopic(id));
      return object && Topic.safeParse(parseJson(object.body)).data;
    },
  });
  const cards = new LRUCache<string, TopicNews>({ max: 1000, ...kept, fetchMethod: readNews });
  const corpus = new LRUCache<'all', RecentArticle[]>({ max: 1, ...kept, fetchMethod: recentArticles });

  const stand: Newsstand = {
    topics: async () => (await topicsFile.fetch('all')) ?? [],
    async topic(id) {
      if (!TopicId.safeParse(id).success) return undefined;
      return (await stand.topics()).find((topic) => topic.id === id) ?? (await ownTopics.fetch(id));
    },
    news: async (topic) => (await cards.fetch(topic)) ?? { perDay: [], headlines: [] },
    windows: listWindows,
    async firstWindow(topic) {
      for await (const { key } of store.list({ prefix: keys.editions(topic) })) {
        const window = keys.editionWindow(key);
        if (window) return window;
      }
      return undefined;
    },
    edition: (topic, window) => editions.fetch(keys.edition(topic, window)),
    async hasNewsSince(topic, instant) {
      const query = { prefix: keys.entries(topic), startAfter: keys.entriesThrough(topic, instant) };
      for await (const _ of store.list(query)) return true;
      return false;
    },
    recent: async () => (await corpus.fetch('all')) ?? [],
  };
  return stand;
};
