import { Parser } from 'htmlparser2';
import type { Credentials, FetchPage } from '../functions/core/ports.ts';
import { absolute, type Feed, itemsOf } from '../functions/feeds/feed-reading.ts';
import { readFeed } from '../functions/feeds/read-feed.ts';
import { feedTypes, statusInWords } from '../functions/poll/poll.ts';
import { userAgent } from '../functions/site/user-agent.ts';
import { decoded } from '../functions/text/decode-bytes.ts';
import type { Output } from './output.ts';

/** What finding feeds needs: a fetcher that refuses private networks, and the site's address for the User-Agent. */
export interface Finder {
  fetchPage: FetchPage;
  siteUrl: string;
  /** Ports that may be used besides 80 and 443. */
  ports?: readonly number[] | undefined;
  /** Sent to their own origin only. */
  credentials?: Credentials | undefined;
}

/** What is at an address. `page`: a web page; `other`: anything else, with the reason why it is not a feed. */
export type Looked =
  | { kind: 'feed'; url: string; feed: Feed }
  | { kind: 'page' | 'other'; url: string; text: string; reason: string }
  | { kind: 'unreachable'; url: string; reason: string };

/** Where sites keep their feed if no page of theirs says so. */
const wellKnown = ['/feed', '/rss', '/feed.xml', '/atom.xml', '/index.xml'];
/** How many of the feeds that a page links to are looked at. */
const maxLinked = 10;
/** Items with less text than this are teasers. Characters. */
const fullLength = 500;

/**
 * Fetches an address once and says what is there. `url` is where a feed has moved to for good, else the address itself.
 * Never throws.
 */
export const lookAt = async ({ fetchPage, siteUrl, ports, credentials }: Finder, url: string): Promise<Looked> => {
  const headers = { 'user-agent': userAgent(siteUrl), accept: feedTypes };
  const answer = await fetchPage({ url: new URL(url).href, headers, credentials, ...(ports && { ports }) });
  if (answer.outcome !== 'answered') {
    const port = /^Port (\d+) is not allowed/.exec(answer.reason)?.[1];
    const reason = port === undefined ? answer.reason : `Port ${port} is not used unless you add --port ${port}.`;
    return { kind: 'unreachable', url, reason };
  }
  if (answer.status !== 200) return { kind: 'unreachable', url, reason: statusInWords(answer.status) };
  const contentType = answer.headers['content-type'];
  const read = readFeed(answer.body, { url: answer.url, contentType });
  const isMoved = answer.redirects.every(({ status }) => status === 301 || status === 308);
  if (read.ok) return { kind: 'feed', url: isMoved ? answer.url : url, feed: read.feed };
  const characters = decoded(answer.body, { declares: true, html: true });
  const isPage = read.isPage === true || /html/i.test(contentType ?? '');
  const text = characters.ok ? characters.text : '';
  return { kind: isPage ? 'page' : 'other', url: answer.url, text, reason: read.reason };
};

/** The addresses of feeds that a web page links to, absolute, in its order. */
const feedLinksIn = (html: string, pageUrl: string): string[] => {
  const links = new Set<string>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag: (name, { rel = '', type = '', href }) => {
      if (name === 'base') base = absolute(href?.trim(), pageUrl) ?? base;
      if (name !== 'link' || !/(^|\s)alternate(\s|$)/i.test(rel)) return;
      if (!/^\s*application\/(rss|atom|rdf|feed)\+(xml|json)\b|^\s*application\/json\s*(;|$)/i.test(type)) return;
      const address = absolute(href?.trim(), base);
      // WordPress links each page's own data in the same way.
      if (address !== undefined && /^https?:/.test(address) && !address.includes('/wp-json/')) links.add(address);
    },
  });
  parser.end(html.slice(0, 2_000_000));
  return [...links];
};

/** The characters of text that an item of a feed usually has: the median. */
export const textLengthOf = (feed: Feed): number => {
  const lengths = itemsOf(feed).map(({ html, text }) => (html?.replaceAll(/<[^>]*>/g, '') ?? text ?? '').trim().length);
  return lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
};

export const isFull = (feed: Feed): boolean => textLengthOf(feed) >= fullLength;

export type FoundFeed = Extract<Looked, { kind: 'feed' }>;

/** Prints feeds that were found. */
export const sayFeeds = (output: Output, feeds: readonly FoundFeed[]): void =>
  output.table(
    ['Feed', 'Title', 'Texts'],
    feeds.map(({ url, feed }) => [url, feed.title ?? '', isFull(feed) ? 'whole' : 'teasers']),
  );

/** Comments on articles are not news. */
const isOfComments = ({ url, feed }: FoundFeed) =>
  /\bcomments?\b/i.test(new URL(url).pathname) || /^comments\b/i.test(feed.title ?? '');
const rank = (found: FoundFeed) => (isOfComments(found) ? 2 : isFull(found.feed) ? 0 : 1);

/**
 * Finds the feeds of a site's page: those it links to or, if none of them can be read, the first at a well-known path. The
 * best comes first: feeds with whole texts before those with teasers, and those of comments last. One request at a time.
 */
export const feedsOfPage = async (finder: Finder, { text, url }: { text: string; url: string }) => {
  const found: FoundFeed[] = [];
  const unread: string[] = [];
  for (const link of feedLinksIn(text, url).slice(0, maxLinked)) {
    const looked = await lookAt(finder, link);
    if (looked.kind !== 'feed') unread.push(`${link}: ${looked.reason}`);
    else if (!found.some((one) => one.url === looked.url)) found.push(looked);
  }
  for (const path of wellKnown) {
    if (found.length > 0) break;
    const looked = await lookAt(finder, new URL(path, url).href);
    if (looked.kind === 'feed') found.push(looked);
  }
  return { feeds: found.sort((one, other) => rank(one) - rank(other)), unread };
};

/** What to do where a site has no feed that can be found. */
export const noFeedAt = (url: string, unread: readonly string[]): string =>
  `${url} is a web page, and no feed was found that it links to, nor at ${wellKnown.join(', ')}. ` +
  `Give the address of the feed itself.${unread.map((one) => ` It links to ${one}`).join('')}`;
