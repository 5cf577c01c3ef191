import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { type Rejection, rejection, type Wire, type WireOutcome } from '../draft.ts';
import { paragraphsOf } from '../markup.ts';
import { paragraphsOfLines } from './plain-text.ts';

type FeedMember = { member: number; place: string } & WireOutcome;
type FeedOutcome = { ok: true; members: FeedMember[] } | ({ ok: false } & Rejection);

const words = (markup: string | undefined) => (markup === undefined ? undefined : paragraphsOf(markup).join(' '));

const memberOf = (member: number, wire: Wire): FeedMember => ({ member, place: `item ${member + 1}`, ok: true, wire });

/** RSS 2.0 and its elders: text in `content:encoded`, else `description`, both HTML. */
const rss = (source: string): FeedMember[] => {
  const feed = parseRssFeed(source);
  return (feed.items ?? []).map((item, member) => {
    const html = item.content?.encoded ?? item.description;
    const link = item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value);
    return memberOf(member, {
      item: item.guid?.value ?? item.link,
      title: words(item.title),
      author: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)]
        .filter(Boolean)
        .join(', '),
      // A feed of other people's news names them item by item.
      publisher: words(item.source?.title) ?? item.dc?.publishers?.[0] ?? words(feed.title),
      url: link,
      base: feed.link,
      language: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0],
      date: item.pubDate ?? item.dc?.dates?.[0],
      paragraphs: paragraphsOf(html ?? ''),
    });
  });
};

/** Atom: text in `content`, else `summary`, each plain or HTML as its `type` says. */
const atom = (source: string): FeedMember[] => {
  const feed = parseAtomFeed(source);
  const titleOf = (title: { value: string; type?: string } | undefined) =>
    title?.type === 'html' || title?.type === 'xhtml' ? words(title.value) : title?.value;
  const pageOf = (links: readonly { href?: string; rel?: string }[] | undefined) =>
    links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return (feed.entries ?? []).map((entry, member) => {
    const held = entry.content?.value === undefined ? entry.summary : entry.content;
    const html = held?.type !== undefined && /html/i.test(held.type);
    const text = held?.value ?? '';
    return memberOf(member, {
      item: entry.id ?? pageOf(entry.links),
      title: titleOf(entry.title),
      author: (entry.authors ?? feed.authors ?? [])
        .map(({ name }) => name)
        .filter(Boolean)
        .join(', '),
      publisher: titleOf(entry.source?.title ?? feed.title),
      url: pageOf(entry.links),
      base: pageOf(feed.links),
      language: entry.xml?.lang ?? feed.xml?.lang,
      date: entry.published ?? entry.updated,
      paragraphs: html ? paragraphsOf(text) : paragraphsOfLines(text),
    });
  });
};

/** An RSS 2.0 or Atom file: one article per item. Entities that the file defines itself are not taken. */
export const feed = (source: string): FeedOutcome => {
  const [, prefix = '', name] = /<([\w.-]+:)?(rss|feed)[\s>]/i.exec(source.slice(0, 100_000)) ?? [];
  const root = name?.toLowerCase();
  if (!root) return rejection('unknown-format', 'This XML is neither RSS 2.0 nor Atom.');
  if (/<!ENTITY/i.test(source)) return rejection('malformed', 'A feed must not define entities of its own.');
  const end = `</${prefix}${name}>`;
  if (!source.includes(end)) return rejection('malformed', `The feed is cut off: there is no ${end} at its end.`);
  try {
    return { ok: true, members: root === 'rss' ? rss(source) : atom(source) };
  } catch (error) {
    return rejection('malformed', `The feed cannot be read: ${(error as Error).message}.`);
  }
};
