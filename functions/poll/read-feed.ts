import { parseFeed } from 'feedsmith';
import type { FeedItem } from '../store/polled-items.ts';

/** What a feed asks of those who poll it. */
export interface Wishes {
  /** The least time between two polls. */
  seconds?: number;
  /** Hours (0–23) and days (0: Sunday) at which it must not be polled; GMT. */
  skipHours: number[];
  skipDays: number[];
}

/** A feed as it was received. `rejected` counts items that cannot be read. */
export interface Feed {
  title?: string | undefined;
  language?: string | undefined;
  items: FeedItem[];
  rejected: number;
  wishes: Wishes;
}

export type FeedReading = { ok: true; feed: Feed } | { ok: false; reason: string };

/** What feedsmith makes of a text, with its dates as they are written. */
const parsed = (text: string) => parseFeed(text);
type Parsed = ReturnType<typeof parsed>;
type Of<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type Listed<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** Decodes a feed: the header wins, then a byte order mark, then what the XML declares; UTF-8 otherwise. */
const textOf = (body: Buffer, contentType: string | undefined): string => {
  const start = body.subarray(0, 200).toString('latin1');
  const mark = start.startsWith('\u00FE\u00FF')
    ? 'utf-16be'
    : start.startsWith('\u00FF\u00FE')
      ? 'utf-16le'
      : undefined;
  const named = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  const declared = /^[^<]{0,10}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1];
  for (const label of [mark, named, declared])
    try {
      if (label) return new TextDecoder(label).decode(body);
    } catch {
      // The next one counts: no decoder knows this name.
    }
  return new TextDecoder().decode(body);
};

const periods: Record<string, number> = {
  hourly: 3600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const numbersIn = (text: string, name: string): string[] =>
  [
    ...(new RegExp(`<skip${name}s>([\\s\\S]{0,2000}?)</skip${name}s>`, 'i').exec(text)?.[1] ?? '').matchAll(
      />\s*([^<>]+?)\s*</g,
    ),
  ].map(([, value]) => value!.toLowerCase());

/** What stands before the first item: hours and days to skip are read here, because feedsmith drops them if there is one. */
const wishesOf = (
  text: string,
  feed: { ttl?: number; sy?: { updatePeriod?: string; updateFrequency?: number } },
): Wishes => {
  const { updatePeriod, updateFrequency = 1 } = feed.sy ?? {};
  const period = periods[updatePeriod?.toLowerCase() ?? ''];
  const asked = Math.max((feed.ttl ?? 0) * 60, period === undefined ? 0 : period / Math.max(1, updateFrequency));
  const head = text.slice(0, 20_000);
  return {
    ...(asked > 0 && { seconds: asked }),
    // Some count the hours from 1 to 24; 24 is then midnight.
    skipHours: numbersIn(head, 'Hour')
      .map(Number)
      .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
      .map((hour) => hour % 24),
    skipDays: numbersIn(head, 'Day')
      .map((day) => weekdays.indexOf(day))
      .filter((day) => day >= 0),
  };
};

const absolute = (address: string | undefined, base: string): string | undefined =>
  address !== undefined && address.length <= 2000 && URL.canParse(address, base)
    ? new URL(address, base).href
    : undefined;

const words = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
const listed = <One>(values: readonly (One | undefined)[]): One[] => values.filter((value) => value !== undefined);

type RssItem = Listed<Of<'rss'>['items']>;

const rssLink = ({ link, guid }: RssItem): string | undefined =>
  link ?? (guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : undefined);

/** The full text if there is one; a description then is the summary. */
const rssTexts = ({ content, description, media, itunes }: RssItem): Pick<FeedItem, 'html' | 'summary'> =>
  content?.encoded === undefined
    ? { html: description ?? media?.description?.value ?? itunes?.summary }
    : { html: content.encoded, summary: description };

const rssDates = ({ pubDate, dc, dcterms, atom }: RssItem): Pick<FeedItem, 'published' | 'updated'> => ({
  published: words(pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0]),
  updated: words(atom?.updated),
});

const rssItem = (item: RssItem, base: string): FeedItem => ({
  guid: item.guid?.value,
  link: absolute(rssLink(item), base),
  title: item.title ?? item.media?.title?.value ?? item.dc?.titles?.[0],
  ...rssTexts(item),
  ...rssDates(item),
  authors: listed([
    ...(item.dc?.creators ?? []),
    ...(item.authors ?? []).map((one) => (typeof one === 'string' ? one : one.name)),
  ]),
  categories: listed((item.categories ?? []).map(({ name }) => name)),
  enclosures: listed((item.enclosures ?? []).map(({ url, type }) => (url ? { url, type } : undefined))),
  language: item.dc?.languages?.[0],
  publisher: item.source?.title,
});

const rdfItem = (item: Listed<Of<'rdf'>['items']>, base: string): FeedItem => ({
  guid: item.rdf?.about,
  link: absolute(item.link ?? item.rdf?.about, base),
  title: item.title ?? item.dc?.titles?.[0],
  html: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0],
  published: words(item.dc?.dates?.[0]),
  authors: [...(item.dc?.creators ?? [])],
  categories: [...(item.dc?.subjects ?? [])],
  enclosures: [],
  language: item.dc?.languages?.[0],
});

/** The page among Atom's links: what has no `rel`, or says that it is the same thing. */
const pageIn = (links: Of<'atom'>['links']): string | undefined =>
  links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;

type AtomItem = Listed<Of<'atom'>['entries']>;

const atomTexts = ({ content, summary, media }: AtomItem): Pick<FeedItem, 'html' | 'text' | 'summary'> => ({
  ...(/html/i.test(content?.type ?? '') ? { html: content?.value } : { text: content?.value }),
  summary: summary?.value ?? media?.description?.value ?? media?.groups?.[0]?.description?.value,
});

const atomItem = (entry: AtomItem, base: string): FeedItem => ({
  guid: entry.id,
  link: absolute(pageIn(entry.links), absolute(entry.xml?.base, base) ?? base),
  title: entry.title?.value,
  ...atomTexts(entry),
  published: words(entry.published ?? entry.updated),
  updated: words(entry.updated),
  authors: listed((entry.authors ?? []).map(({ name }) => name)),
  categories: listed((entry.categories ?? []).map(({ term, label }) => label ?? term)),
  enclosures: listed(
    (entry.links ?? []).map(({ rel, href, type }) => (rel === 'enclosure' && href ? { url: href, type } : undefined)),
  ),
  language: entry.content?.xml?.lang ?? entry.xml?.lang,
  publisher: entry.source?.title?.value,
});

const jsonItem = (item: Listed<Of<'json'>['items']>, base: string): FeedItem => ({
  guid: item.id === undefined ? undefined : String(item.id),
  link: absolute(item.url ?? item.external_url, base),
  title: item.title,
  html: item.content_html,
  text: item.content_text,
  summary: item.summary,
  published: words(item.date_published ?? item.date_modified),
  updated: words(item.date_modified),
  authors: listed((item.authors ?? []).map(({ name }) => name)),
  categories: [...(item.tags ?? [])],
  enclosures: listed(
    (item.attachments ?? []).map(({ url, mime_type }) => (url ? { url, type: mime_type } : undefined)),
  ),
  language: item.language,
});

const jsonItems = ({ items = [], home_page_url: base }: Of<'json'>, url: string): FeedItem[] =>
  items.map((item) => jsonItem(item, base ?? url));

const feedIn = (text: string, url: string): Omit<Feed, 'rejected'> => {
  const { format, feed } = parsed(text);
  switch (format) {
    case 'json':
      return {
        title: feed.title,
        language: feed.language,
        items: jsonItems(feed, url),
        wishes: { skipHours: [], skipDays: [] },
      };
    case 'atom': {
      const base = absolute(feed.xml?.base, url) ?? url;
      return {
        title: feed.title?.value,
        language: feed.xml?.lang,
        items: (feed.entries ?? []).map((entry) => atomItem(entry, base)),
        wishes: wishesOf(text, feed),
      };
    }
    case 'rss':
    case 'rdf': {
      const base = absolute(feed.link, url) ?? url;
      const language = format === 'rss' ? (feed.language ?? feed.dc?.languages?.[0]) : feed.dc?.languages?.[0];
      const items =
        format === 'rss'
          ? (feed.items ?? []).map((item) => rssItem(item, base))
          : (feed.items ?? []).map((item) => rdfItem(item, base));
      return { title: feed.title, language, items, wishes: wishesOf(text, feed) };
    }
  }
};

const tails: Record<string, string> = { rss: '</channel></rss>', 'rdf:rdf': '</rdf:RDF>', feed: '</feed>' };
const maxPieces = 2000;

/** Reads a broken feed item by item, so that one that is broken costs no other. Undefined if none can be read. */
const pieceByPiece = (text: string, url: string): Feed | undefined => {
  const root = /<(rss|rdf:RDF|feed)[\s>]/i.exec(text)?.[1]?.toLowerCase();
  const first = /<(item|entry)[\s>]/.exec(text);
  if (!root || !first) return undefined;
  const name = first[1]!;
  const marks = [...text.matchAll(new RegExp(`<${name}[\\s>]`, 'g'))].slice(0, maxPieces).map(({ index }) => index);
  const head =
    text.slice(0, marks[0]) +
    (root === 'rdf:rdf' && !text.slice(0, marks[0]).includes('</channel>') ? '</channel>' : '');
  let feed: Feed | undefined;
  let rejected = 0;
  for (const [at, mark] of marks.entries()) {
    const piece = text.slice(mark, marks[at + 1]);
    const end = piece.lastIndexOf(`</${name}>`);
    try {
      const read = feedIn(`${head}${end < 0 ? piece : piece.slice(0, end + name.length + 3)}${tails[root]}`, url);
      if (read.items.length === 0) rejected++;
      feed = feed ? { ...feed, items: [...feed.items, ...read.items] } : { ...read, rejected: 0 };
    } catch {
      rejected++;
    }
  }
  return feed && { ...feed, rejected };
};

/** What an answer is that is no feed, with what to do about it. */
const shapeOf = (text: string): string => {
  const start = text.slice(0, 100_000).trimStart();
  if (/^(?:<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html)[\s>]/i.test(start)) {
    const [link] = start.match(/<link\b[^>]*type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)[^>]*>/i) ?? [];
    const [, href] = /href\s*=\s*["']?([^"'\s>]{1,500})/i.exec(link ?? '') ?? [];
    return `This is an HTML page, not a feed${href ? `; it links to ${href.split('?')[0]}` : ''}.`;
  }
  if (start === '') return 'The answer is empty.';
  if (/^<(?:\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<?(?:sitemapindex|urlset)[\s>]/i.test(start))
    return 'This is a sitemap, not a feed.';
  if (/^<opml[\s>]/i.test(start.replace(/^<\?xml[\s\S]*?\?>\s*/, '')))
    return 'This is an OPML list of feeds, not a feed.';
  if (/^[[{]/.test(start)) return 'This is JSON, but not a JSON Feed.';
  if (start.startsWith('<')) return 'This is XML, but not a feed that can be read.';
  return 'This is plain text, not a feed.';
};

/** Reads a feed: RSS, RDF, Atom or JSON Feed. `url` is where it was found. Never throws. */
export const readFeed = (
  body: Buffer,
  { url, contentType }: { url: string; contentType?: string | undefined },
): FeedReading => {
  const text = textOf(body, contentType);
  try {
    return { ok: true, feed: { ...feedIn(text, url), rejected: 0 } };
  } catch {
    const feed = pieceByPiece(text, url);
    return feed ? { ok: true, feed } : { ok: false, reason: shapeOf(text) };
  }
};
