import pMap from 'p-map';
import { stringify } from 'yaml';
import { OperationalError, UsageError } from '../../cli/operational-error.ts';
import type { Output } from '../../cli/output.ts';
import type { ReadArticle } from '../../cli/read-articles.ts';
import { addressIn, gatherFile, gatherOpml, isFileName, newSources, sameFeedKey } from '../../cli/sources-add.ts';
import { type Finder, feedsOfPage, lookAt, noFeedAt } from '../../cli/sources-find.ts';
import { looksLikeOpml, type OpmlFeed } from '../../cli/sources-opml.ts';
import { languageOf, suggestTopics } from '../../cli/topics-suggest.ts';
import type { Clock, FetchPage, PageAnswer } from '../../functions/core/ports.ts';
import type { Language } from '../../functions/core/reader.ts';
import { hostOf, Source } from '../../functions/core/source.ts';
import { Topic } from '../../functions/core/topic.ts';
import { type Feed, itemsOf } from '../../functions/feeds/feed-reading.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { matchItems } from '../../functions/poll/match-items.ts';
import type { NewSource } from '../../functions/store/edit-sources.ts';
import { itemDocument } from '../../functions/store/polled-items.ts';
import { publishedAt } from '../../functions/text/published.ts';
import type { Offer } from './offered-topics.ts';

const hostsAtOnce = 10;
const dayMilliseconds = 86_400_000;

/** An article of a feed, and when it was published as far as its feed says so. */
type FeedArticle = ReadArticle & { source: string; publisher: string | null; published: string | undefined };

/** The feeds that a person has named, as far as they can be read. */
export interface OwnFeeds {
  sources: NewSource[];
  /** Which source came of each address that was given, so that a later start need not look again. */
  found: Record<string, string>;
  articles: FeedArticle[];
  /** Of each feed with nothing to read, why, as a sentence. */
  quiet: string[];
}

/**
 * Two ways to fetch that share answers: what `look` has got, the first `poll` of the address gets without another request.
 * Servers are then asked once, although feeds are looked at before they are polled.
 */
export const handOver = (fetchPage: FetchPage): { look: FetchPage; poll: FetchPage } => {
  const answers = new Map<string, PageAnswer>();
  return {
    look: async (request) => {
      const known = answers.get(request.url);
      if (known) return known;
      const answer = await fetchPage(request);
      answers.set(request.url, answer);
      // A feed that has moved for good is polled where it was found.
      if (answer.outcome === 'answered') answers.set(answer.url, { ...answer, redirects: [] });
      return answer;
    },
    poll: async (request) => {
      const known = answers.get(request.url);
      answers.delete(request.url);
      return known ?? fetchPage(request);
    },
  };
};

/** The port in an address, which whoever writes it allows. */
const portsOf = (url: string): number[] | undefined => {
  const { port } = new URL(url);
  return port === '' ? undefined : [Number(port)];
};

type Found = { ok: true; url: string; feed: Feed } | { ok: false; reason: string };

/** The feed at an address or, where a page of a site is, its best feed; else a sentence that says why there is none. */
const feedAt = async (finder: Finder, url: string): Promise<Found> => {
  const looked = await lookAt(finder, url);
  if (looked.kind === 'feed') return { ok: true, url: looked.url, feed: looked.feed };
  if (looked.kind !== 'page') return { ok: false, reason: `${url} was left out: ${looked.reason}` };
  const { feeds, unread } = await feedsOfPage(finder, looked);
  const [best] = feeds;
  return best ? { ok: true, url: best.url, feed: best.feed } : { ok: false, reason: noFeedAt(url, unread) };
};

/** The feeds that are meant by what a person has given: an address, or a file or an address of an OPML list. */
const meantBy = async (
  finder: Finder,
  given: string,
): Promise<{ feeds: OpmlFeed[]; isOpml: boolean; faults: string[] }> => {
  try {
    if (isFileName(given)) return await gatherFile(given);
    const url = addressIn(given);
    const looked = await lookAt({ ...finder, ports: portsOf(url) }, url);
    if ('text' in looked && looksLikeOpml(looked.text)) return gatherOpml(looked.text, given);
    return { feeds: [{ url }], isOpml: false, faults: [] };
  } catch (fault) {
    if (!(fault instanceof OperationalError || fault instanceof UsageError)) throw fault;
    return { feeds: [], isOpml: false, faults: [fault.message] };
  }
};

/** The articles of a feed as `ingest` would read them after a poll. */
const articlesOf = (feed: Feed, source: Source, clock: Clock): FeedArticle[] => {
  const now = clock.now();
  const { write } = matchItems(itemsOf(feed), [], { source: source.id, maxAgeDays: source.maxAgeDays, now });
  const articles: FeedArticle[] = [];
  for (const { key, item } of write) {
    const bytes = Buffer.from(JSON.stringify(itemDocument({ source, item, feed })));
    const read = readObject({ key, bytes, now });
    for (const member of read.ok ? read.members : []) {
      if (!member.ok) continue;
      const { title, text, language, publisher, published } = member.draft;
      const date = published.precision === 'day' ? published.date : undefined;
      articles.push({ title, text, language, source: source.id, publisher, published: date });
    }
  }
  return articles;
};

/** Why nothing of a feed is taken in, as a sentence. */
const quietWords = (feed: Feed, { url, maxAgeDays }: Source, clock: Clock): string => {
  const name = feed.title ?? url;
  const items = itemsOf(feed);
  if (feed.members.length === 0) return `${name} has no items at the moment.`;
  const [broken] = feed.members.flatMap((member) => (member.ok ? [] : [member.reason]));
  if (items.length === 0) return `No item of ${name} can be read. ${broken}`;
  const dates = items.flatMap(({ published }) => publishedAt(published) ?? []);
  const newest = dates.length === items.length ? Math.max(...dates) : Number.POSITIVE_INFINITY;
  return newest < clock.now().getTime() - maxAgeDays * dayMilliseconds
    ? `${name} has nothing from the last ${maxAgeDays} days: its newest item is of ${new Date(newest).toISOString().slice(0, 10)}.`
    : `The items of ${name} have no text that can be used.`;
};

const maxFaultsShown = 10;
/** What an address cannot be reached by if this machine has no network. */
const isOffline = (reason: string) => /cannot be found\.$|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EAI_AGAIN/.test(reason);

/**
 * Looks at each address and OPML list once, one request at a time for each host, and finds their feeds. What cannot be used
 * is printed in a sentence, and the others go on. `known` are the sources of earlier starts, and `before` what came of the
 * addresses then: these are not looked at again. Rejects with an OperationalError if no feed at all is left.
 */
export const gatherOwnFeeds = async (
  given: readonly string[],
  {
    fetchPage,
    siteUrl,
    clock,
    output,
    known,
    before,
  }: {
    fetchPage: FetchPage;
    siteUrl: string;
    clock: Clock;
    output: Output;
    known: readonly Pick<Source, 'id' | 'url'>[];
    before: Readonly<Record<string, string>>;
  },
): Promise<OwnFeeds> => {
  const knownKeys = new Set(known.map(({ url }) => sameFeedKey(url)));
  const finder = { fetchPage, siteUrl };
  const faults: string[] = [];
  const sources: NewSource[] = [];
  const found: Record<string, string> = { ...before };
  const articles: FeedArticle[] = [];
  const quiet: string[] = [];
  const meant: { feed: OpmlFeed; isOpml: boolean }[] = [];
  const isKnown = (address: string) => URL.canParse(address) && knownKeys.has(sameFeedKey(address));
  for (const one of given) {
    if (isKnown(found[one] ?? one)) continue;
    const { feeds, isOpml, faults: unusable } = await meantBy(finder, one);
    faults.push(...unusable);
    faults.push(
      ...feeds
        .filter(({ credentials }) => credentials)
        .map(({ url }) => `${url} was left out: npm start does not sign in. A deployed stage does.`),
    );
    meant.push(
      ...feeds
        .filter(({ url, credentials }) => !credentials && !isKnown(found[url] ?? url))
        .map((feed) => ({ feed: { ...feed, ...(!isOpml && { title: undefined }) }, isOpml })),
    );
  }
  const bar = output.progress('Reading feeds', meant.length);
  const looked: (Extract<Found, { ok: true }> & { named: OpmlFeed; isOpml: boolean })[] = [];
  await pMap(
    Map.groupBy(meant, ({ feed }) => hostOf(feed.url)).values(),
    async (ofHost) => {
      for (const { feed: named, isOpml } of ofHost) {
        const one = await feedAt({ ...finder, ports: portsOf(named.url) }, named.url);
        bar.step();
        if (one.ok) looked.push({ ...one, named, isOpml });
        else faults.push(one.reason);
      }
    },
    { concurrency: hostsAtOnce },
  );
  bar.stop();
  // In the order in which they were given, whichever answered first.
  looked.sort(
    (one, other) =>
      meant.findIndex(({ feed }) => feed === one.named) - meant.findIndex(({ feed }) => feed === other.named),
  );
  for (const { url, feed, named, isOpml } of looked) {
    found[named.url] = url;
    const title = isOpml ? (named.title ?? feed.title) : feed.title;
    const { added } = newSources(
      { feeds: [{ url, title, language: named.language }], isOpml: isOpml && named.title !== undefined },
      [...known, ...sources],
      { fullText: false, ...(portsOf(url) && { port: portsOf(url)! }) },
    );
    for (const source of added.map((one) => Source.parse(one))) {
      const own = articlesOf(feed, source, clock);
      articles.push(...own);
      if (own.length === 0) quiet.push(quietWords(feed, source, clock));
    }
    sources.push(...added);
  }
  for (const fault of faults.slice(0, maxFaultsShown)) output.warn(fault);
  if (faults.length > maxFaultsShown) output.warn(`${faults.length - maxFaultsShown} more were left out.`);
  if (faults.length > 0 && sources.length === 0 && faults.every(isOffline))
    output.warn('This machine seems to have no connection to the internet.');
  if (sources.length + known.length === 0)
    throw new OperationalError('None of the feeds could be read, so there is nothing to show. Nothing was stored.');
  return { sources, found, articles, quiet };
};

/** Titles of the topics that have what no other has, in the languages of mails. */
const titles: Record<'everything' | 'rest', Record<Language, string>> = {
  everything: { en: 'Everything', de: 'Alles', fr: 'Tout', es: 'Todo', ar: 'كل الأخبار', ur: 'تمام خبریں' },
  rest: {
    en: 'Other news',
    de: 'Weitere Nachrichten',
    fr: 'Autres actualités',
    es: 'Otras noticias',
    ar: 'أخبار أخرى',
    ur: 'دیگر خبریں',
  },
};

/** How far back a first digest goes, by the dates in the feeds: a week or, of feeds that are quieter, a month. Days. */
const newsDays = [7, 30] as const;
const minNews = 3;

/** The days in which a first digest of articles looks for news, and how many articles are of these days. */
export const recentIn = (
  articles: readonly Pick<FeedArticle, 'published'>[],
  now: Date,
): { days: number; count: number } => {
  const within = (days: number) =>
    articles.filter(
      ({ published }) => published === undefined || Date.parse(published) >= now.getTime() - days * dayMilliseconds,
    ).length;
  const days = newsDays.find((some) => within(some) >= minNews) ?? newsDays.at(-1)!;
  return { days, count: within(days) };
};

/**
 * Topics for the articles of feeds: those that they share and one for the rest, so that each article is in one; a single one
 * for everything if they share too little. What the feeds date within the last `days` is news.
 */
export const topicsForFeeds = (articles: readonly FeedArticle[], days: number): Offer => {
  const language = languageOf(articles);
  const suggested = suggestTopics(articles);
  const phrases = suggested.flatMap(({ topic }) => topic.match.any);
  const isAll = suggested.length === 0;
  const rest = Topic.parse({
    id: isAll ? 'everything' : 'other-news',
    title: titles[isAll ? 'everything' : 'rest'][language],
    match: { everything: true, none: phrases.slice(0, 500) },
  });
  const topics = [...suggested.map(({ topic }) => topic), rest].map((topic) => ({ ...topic, maxAgeDays: days }));
  return {
    yaml: `# Suggested by what the feeds brought in: change titles and terms as you like.\n${stringify({ topics })}`,
    topics,
    suggested: true,
    problems: [],
  };
};
