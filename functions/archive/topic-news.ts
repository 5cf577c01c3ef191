import type { Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Edition, Story } from '../core/edition.ts';
import { Malformed } from '../core/errors.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { pathTo } from '../site/site-paths.ts';
import { storyPath } from '../site/story-path.ts';
import { keptOut, readDecisions } from '../store/desk-decisions.ts';
import { entryArrival, entryArticle } from '../store/entries.ts';
import { type HomePage, ListedTopic, loadHomePage, storeHomePage, type TopicNews } from '../store/home-page.ts';
import { policyOf } from '../store/review.ts';
import { headlineRef } from '../store/standing-edition.ts';
import { valueIfFound } from '../store/stored.ts';
import { readTopicsInForce, topicsFileEtag } from '../store/topic-catalog.ts';
import { datelineLength } from '../text/datelines.ts';
import { type Files, openFiles } from './printed-editions.ts';
import { type PrintedStory, storiesOnce } from './printed-story.ts';

/** Topics shown as cards; the rest are in a plain list, so that a page of 200 topics stays small. */
export const cardsShown = 12;

const dayMilliseconds = 86_400_000;
/** Days that a topic's chart goes back, today included. */
const chartDays = 14;
const headlinesShown = 3;
const briefSentences = 2;
/** Editions that a card's headlines are taken from: some have the window of a single reader, with little in it. */
const maxEditions = 12;
/** The home page is prepared at the end of every slot's run; after four missed runs it is no longer used. */
const oldMilliseconds = 3_600_000;

/** The first words of a text behind its dateline, for an article without a title; with "…" where the text goes on. */
export const opening = (text: string): string => {
  const words = text.slice(datelineLength(text)).slice(0, 400).trim().split(/\s+/u);
  return words.length > 16 ? `${words.slice(0, 15).join(' ')}…` : words.join(' ');
};

const titleOf = ({ article: { title, text }, sentences }: Entry): string => {
  const first = sentences.find(({ residue }) => !residue);
  return title ?? opening(first ? printSpans(text, first.spans) : text);
};

/** Each article once, as its latest version; entries come oldest first. */
const latestVersions = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.article.id, entry])).values(),
];

const dayOf = (instant: string | number) => Math.floor(new Date(instant).getTime() / dayMilliseconds);

/** How a story begins: of its first sentences those of the headline's article, and who published that. */
const opened = ({ brief, headline, sources }: Story): Pick<TopicNews['headlines'][number], 'brief' | 'publisher'> => {
  const sentences = brief.slice(0, briefSentences).filter(({ source }) => source === headline.source);
  const publisher = sources.find(({ number }) => number === headline.source)?.publisher ?? null;
  return { brief: sentences.map(({ text }) => text).filter((text) => text !== headline.text), publisher };
};

/**
 * Which articles of a topic may be named to the public before an edition has them: none if editors must approve it or what
 * they decided cannot be read, and none that they hold or drop.
 */
export const unprintedRule = async (
  store: Pick<ObjectStore, 'get' | 'list'>,
  { topic, review, now }: { topic: string; review: Topic['review'] | undefined; now: Date },
): Promise<(articleId: string) => boolean> => {
  if (policyOf({ review }) === 'hold') return () => false;
  try {
    const to = instantOf(now);
    const out = keptOut(await readDecisions(store, { topic, to }), to);
    const ids = new Set(
      out.flatMap(({ decided }) => ('reports' in decided ? decided.reports.map(({ id }) => id) : [])),
    );
    return (id) => !ids.has(id);
  } catch (fault) {
    if (fault instanceof Malformed) return () => false;
    throw fault;
  }
};

/**
 * What a topic's card shows now: the latest stories or, if none has been printed yet and `unprinted` allows it, the latest
 * articles.
 */
export const newsOf = async (
  files: Files,
  { topic, now, unprinted }: { topic: string; now: Date; unprinted: () => Promise<(articleId: string) => boolean> },
): Promise<TopicNews> => {
  const firstDay = dayOf(now.getTime()) - chartDays + 1;
  const since = new Date(firstDay * dayMilliseconds - 1).toISOString();
  const from = new Date(now.getTime() - chartDays * dayMilliseconds);
  const [entryKeys, windows] = await Promise.all([
    files.entryKeysSince(topic, since),
    files.windows(topic, { from, before: now }),
  ]);
  const perDay = Array<number>(chartDays).fill(0);
  for (const key of entryKeys) {
    const arrival = entryArrival(key);
    const day = arrival === undefined ? -1 : dayOf(arrival) - firstDay;
    if (day in perDay) perDay[day]!++;
  }
  const printed: Edition[] = [];
  let stories: PrintedStory[] = [];
  for (const window of windows.slice(0, maxEditions)) {
    const edition = await files.edition(topic, window);
    if (edition) printed.push(edition);
    stories = storiesOnce(printed);
    if (stories.length >= headlinesShown) break;
  }
  const headlines: TopicNews['headlines'] = stories.slice(0, headlinesShown).map(({ story }) => ({
    text: story.headline.text,
    language: story.language,
    href: storyPath(topic, story),
    ...opened(story),
    article: headlineRef(story),
  }));
  const latest = stories[0];
  if (headlines.length === 0 && entryKeys.length > 0) {
    const mayShow = await unprinted();
    const shown = entryKeys.filter((key) => mayShow(entryArticle(key))).slice(-headlinesShown);
    for (const entry of latestVersions(await files.entries(shown)).reverse())
      headlines.push({
        text: titleOf(entry),
        language: entry.article.language,
        href: entry.article.url,
        article: { since: entry.article.since ?? entry.article.arrivedAt, id: entry.article.id },
      });
  }
  return { perDay, headlines, ...(latest && { edition: pathTo('edition', { topic, window: latest.window }) }) };
};

/**
 * Stores what the cards of the home page show, looked up once for all visitors, so that a visit needs one read.
 * If several runs end together, their order does not matter: each looks up the same things.
 */
export const writeHomePage = async ({ store, clock }: { store: ObjectStore; clock: Clock }): Promise<void> => {
  const now = clock.now();
  const inForce = await readTopicsInForce(store);
  const topics = inForce.topics.map((topic) => ListedTopic.parse(topic));
  const files = openFiles({ store, clock });
  const cards = topics.slice(0, cardsShown).map(async ({ id }) => {
    const review = inForce.topics.find((topic) => topic.id === id)?.review;
    const unprinted = () => unprintedRule(store, { topic: id, review, now });
    return [id, await newsOf(files, { topic: id, now, unprinted })] as const;
  });
  const front: HomePage = {
    schema: 1,
    at: instantOf(now),
    topicsEtag: inForce.etag,
    topics,
    news: Object.fromEntries(await Promise.all(cards)),
  };
  await storeHomePage(store, front);
};

/** The stored home page; undefined if there is none, it is damaged or old, or the topics file has changed since. */
export const readHomePage = async ({
  store,
  clock,
}: {
  store: ObjectStore;
  clock: Clock;
}): Promise<HomePage | undefined> => {
  const [etag, stored] = await Promise.all([topicsFileEtag(store), loadHomePage(store)]);
  const front = valueIfFound(stored);
  if (!front || front.topicsEtag !== etag) return undefined;
  return clock.now().getTime() - Date.parse(front.at) < oldMilliseconds ? front : undefined;
};
