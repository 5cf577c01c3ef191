import { absolute, type Feed, type FeedItem, type FeedMember, type FeedReading } from './feed-reading.ts';
import { type Piece, partsOf } from './split-items.ts';
import { wishesIn } from './wishes.ts';
import {
  childrenOf,
  elementIn,
  type Inherited,
  type Prefixes,
  prefixesIn,
  relationOf,
  textOf,
  wordsOf,
  type XmlElement,
} from './xml.ts';
import {
  atomItem,
  atomWords,
  cdfItem,
  embargoIn,
  type Head,
  pageIn,
  personsIn,
  rssItem,
  sitemapItem,
} from './xml-items.ts';

type Kind = Exclude<Feed['format'], 'json' | 'wordpress'>;
type Refusal = Extract<FeedReading, { ok: false }>;

const refusal = (code: Refusal['code'], reason: string): Refusal => ({ ok: false, code, reason });

/** The first elements of feeds; `channel` is of RSS too, where its outermost element is missing. */
const kinds: Readonly<Record<string, Kind>> = {
  rss: 'rss',
  rdf: 'rdf',
  feed: 'atom',
  channel: 'cdf',
  urlset: 'sitemap',
};
/** What items are called, and in feeds that mix the two formats up. */
const itemNames: Readonly<Record<Kind, readonly string[]>> = {
  rss: ['item', 'entry'],
  rdf: ['item'],
  atom: ['entry', 'item'],
  cdf: ['item'],
  sitemap: ['url'],
};
const known = 'RSS, RDF, Atom, JSON Feed and news sitemaps are read';

/** The largest item, in characters, and as much of a feed's own words as is looked at. */
const maxItemLength = 1_000_000;
const maxHeadLength = 200_000;

/** Where something that opens at a place ends, behind its end; -1 if it does not. */
const endOfMarkup = (source: string, at: number): number => {
  const behind = (end: string) => {
    const place = source.indexOf(end, at);
    return place < 0 ? -1 : place + end.length;
  };
  if (source.startsWith('<!--', at)) return behind('-->');
  if (source.startsWith('<?', at)) return behind('>');
  // A document type may hold declarations, which hold ">".
  const subset = /^<!doctype[^>[]{0,1000}\[/i.exec(source.slice(at, at + 1100));
  if (!subset) return behind('>');
  const end = /\]\s{0,100}>/.exec(source.slice(at));
  return end ? at + end.index + end[0].length : -1;
};

/** Elements of the messages that programs write before a feed. */
const messages = /^<\/?(?:br|b|i|p|div|span|font|strong|pre|hr)[\s/>]/i;
/** So many marks before the first element of a feed are looked at. */
const maxMarks = 200;

/** The place of the root element: after declarations, comments and whatever else stands before it. */
const rootPlace = (source: string): number => {
  let at = source.indexOf('<');
  for (let marks = 0; at >= 0 && marks < maxMarks; marks++) {
    const isMessage = messages.test(source.slice(at, at + 10));
    if (!isMessage && !/[!?]/.test(source[at + 1] ?? '')) return at;
    const end = isMessage ? at + 1 : endOfMarkup(source, at);
    at = end < 0 ? -1 : source.indexOf('<', end);
  }
  return at;
};

/** The entities that a document type defines: none is read, since one may stand for anything. */
const entitiesIn = (prologue: string): string[] =>
  [...prologue.matchAll(/<!ENTITY\s+([\w.:-]{1,60})\s/gi)].slice(0, 1000).map(([, name]) => name!);

const referenceTo = (entities: readonly string[]): RegExp | undefined =>
  entities.length === 0
    ? undefined
    : new RegExp(`&(?:${entities.map((name) => name.replaceAll('.', '\\.')).join('|')});`);

/** What a web page links to as its feed. */
const feedOfPage = (source: string): string | undefined => {
  const links = source.slice(0, 100_000).match(/<link\b[^>]{1,1000}>/gi) ?? [];
  const link = links.find((one) => /application\/(?:rss|atom|feed|rdf)\+?(?:xml|json)?/i.test(one));
  return /\bhref\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})'|([^\s>"']{1,500}))/i
    .exec(link ?? '')
    ?.slice(1)
    .find(Boolean);
};

/** Why XML, or something else, is not a feed. */
const shapeOf = (source: string, place: number, { prefix, name }: { prefix: string; name: string }): Refusal => {
  const local = name.toLowerCase();
  if (local === 'html' || local === 'head' || local === 'body' || /<!doctype\s+html/i.test(source.slice(0, place))) {
    const href = feedOfPage(source);
    const reason = `This is an HTML page, not a feed${href ? `; it links to ${href}` : ''}.`;
    return { ...refusal('unknown-format', reason), isPage: true };
  }
  if (place < 0 || !name)
    return refusal('unknown-format', `There is no XML in it: this is plain text, not a feed. ${known}.`);
  if (local === 'opml')
    return refusal('unknown-format', 'This is an OPML list of feeds, not a feed: import it as that.');
  if (local === 'sitemapindex') {
    const maps = [...source.slice(0, maxHeadLength).matchAll(/<loc>\s*([^<\s]{1,500})\s*<\/loc>/gi)].map(
      ([, loc]) => loc!,
    );
    const news = maps.find((loc) => /news/i.test(loc)) ?? maps[0];
    return refusal(
      'unknown-format',
      `This is a list of sitemaps, not a feed${news ? `; it links to ${news}` : ''}. Give the address of a news sitemap.`,
    );
  }
  return refusal('unknown-format', `This XML is not a feed: its first element is <${prefix}${name}>. ${known}.`);
};

/** Whether a feed that begins with a channel is CDF, which has in attributes what RSS has in elements. */
const isCdf = (source: string): boolean =>
  /^<[^>]{0,2000}\s(?:href|base)\s*=/i.test(source) ||
  /<item\s[^<>]{0,2000}?\b(?:href|lastmod)\s*=|<abstract[\s>]/i.test(source);

/** The root element of a feed, and where it begins; or why the source is not a feed. */
const rootOf = (source: string) => {
  const place = rootPlace(source);
  const [, prefix = '', name = ''] =
    /^<([\w.-]{1,50}:)?([\w.-]{1,50})(?=[\s/>])/.exec(place < 0 ? '' : source.slice(place, place + 200)) ?? [];
  const kind = kinds[name.toLowerCase()];
  if (!kind) return shapeOf(source, place, { prefix, name });
  return {
    ok: true as const,
    kind: kind === 'cdf' && !isCdf(source.slice(place, place + maxHeadLength)) ? ('rss' as const) : kind,
    place,
    end: `</${prefix}${name}`,
    entities: entitiesIn(source.slice(0, place)),
  };
};

const isAddress = (text: string | undefined): text is string => /^https?:\/\/./i.test(text ?? '');

/** The page and the own address of a feed, as it writes them. */
const placesOf = (kind: Kind, channel: XmlElement | undefined) => {
  const links = childrenOf(channel, 'atom:link', 'link');
  const self = links.find((link) => relationOf(link) === 'self');
  const plain = links.find((link) => link.name === 'link' && !link.attributes.href);
  const page = textOf(plain) ?? pageIn(links)?.attributes.href?.trim();
  return {
    page: page ?? (kind === 'cdf' ? channel?.attributes.href?.trim() : undefined),
    self: self?.attributes.href?.trim(),
  };
};

const headOf = (kind: Kind, root: XmlElement | undefined, url: string | undefined): Head & { channel?: XmlElement } => {
  const channel = kind === 'atom' ? root : (childrenOf(root, 'channel')[0] ?? root);
  const isAtom = kind === 'atom';
  const { page, self } = placesOf(kind, channel);
  // Links in Atom are relative to the feed, those in RSS to the site.
  const around = (isAtom ? [url, page, self] : [page, self, url]).find(isAddress);
  const bases = [root?.attributes['xml:base'], root?.attributes.base, channel?.attributes['xml:base']];
  const base = bases.reduce((outer, one) => absolute(one?.trim(), outer) ?? outer, around) ?? page;
  const [title] = childrenOf(channel, 'title', 'dc:title');
  return {
    ...(channel && { channel }),
    title: isAtom ? atomWords(title) : wordsOf(title),
    base,
    language: textOf(childrenOf(channel, 'language', 'dc:language')[0]) ?? channel?.language,
    authors: isAtom ? personsIn(channel) : [],
    // Some templates write the address of the site, or the feed's own id, as the id of each item.
    ids: [page, self, absolute(page, base), textOf(childrenOf(channel, 'id')[0])],
    embargo: embargoIn(channel),
  };
};

interface Context {
  kind: Kind;
  head: Head;
  prefixes: Prefixes;
  /** A reference to one of the entities that the feed defines itself. */
  ownEntity: RegExp | undefined;
}

const readItem = (kind: Kind, element: XmlElement, head: Head): FeedItem | undefined => {
  if (kind === 'atom') return atomItem(element, head);
  if (kind === 'cdf') return cdfItem(element, head);
  return kind === 'sitemap' ? sitemapItem(element) : rssItem(element, head);
};

const malformed = (reason: string): FeedMember => ({ ok: false, code: 'malformed', reason });

/** One item; undefined for a page in a sitemap that is not news. */
const memberOf = (piece: Piece, { kind, head, prefixes, ownEntity }: Context): FeedMember | undefined => {
  if (piece.fault && !piece.isOpen) return malformed(`The item cannot be read. ${piece.fault}.`);
  if (piece.source.length > maxItemLength)
    return { ok: false, code: 'too-large', reason: 'The item is larger than 1 MB.' };
  const [entity] = ownEntity?.exec(piece.source) ?? [];
  if (entity)
    return malformed(
      `The item uses ${entity}, which the feed defines itself. Such entities are not read: write the words.`,
    );
  const opening = elementIn(piece.source.slice(0, piece.source.indexOf('>') + 1), prefixes);
  const own = opening ? prefixesIn(opening.element.attributes, prefixes, { isAtom: kind === 'atom' }) : prefixes;
  const around: Inherited = { base: head.base, language: head.language };
  const read = elementIn(piece.source, own, around);
  if (!read) return malformed('The item is nested deeper, or has more elements, than any article has.');
  if (!read.closed)
    return malformed(
      piece.fault
        ? `The item cannot be read. ${piece.fault}.`
        : 'The item cannot be read: one of its elements is not closed.',
    );
  const item = readItem(kind, read.element, head);
  return item && { ok: true, item };
};

/** Controls that no text has are the signs that windows-1252 has in their places: programs copy bytes as numbers. */
const withoutWindowsControls = (source: string): string =>
  source.replace(/[\x80-\x84\x86-\x9f]/g, (one) => new TextDecoder('windows-1252').decode(Buffer.from(one, 'latin1')));

/**
 * Reads a feed in XML. `url`: where it was found. Entities that it defines itself are not expanded, an item that uses one
 * is not read; what is not well-formed costs the item that it stands in. Never throws.
 */
export const xmlFeed = (written: string, { url }: { url?: string | undefined } = {}): FeedReading => {
  const source = withoutWindowsControls(written);
  const root = rootOf(source);
  if (!root.ok) return root;
  const { kind, place, end, entities } = root;
  const isAtom = kind === 'atom';
  const { rest, pieces } = itemNames[kind]
    .map((name) => partsOf(source.slice(place), name))
    .reduce((usual, other) => (usual.pieces.length > 0 ? usual : other));
  const isCut = !new RegExp(end.replaceAll('.', '\\.'), 'i').test(source.slice(place));
  const cut = `The feed is cut off: there is no ${end}> at its end.`;
  if (isCut && pieces.every(({ fault }) => fault !== undefined)) return refusal('malformed', cut);
  const ownEntity = referenceTo(entities);
  if (pieces.length === 0 && ownEntity?.test(rest))
    return refusal('malformed', 'A feed must not define entities of its own.');
  const [opening = ''] = /^<[^>]{0,20000}>/.exec(rest.slice(0, 20_002)) ?? [];
  const prefixes = prefixesIn(elementIn(opening, new Map())?.element.attributes ?? {}, undefined, { isAtom });
  const { channel, ...head } = headOf(kind, elementIn(rest.slice(0, maxHeadLength), prefixes)?.element, url);
  const members = pieces.flatMap((piece) => memberOf(piece, { kind, head, prefixes, ownEntity }) ?? []);
  if (kind === 'sitemap' && members.length === 0)
    return refusal(
      'unknown-format',
      'This is a sitemap without news, not a feed. Give the address of a news sitemap or of a feed.',
    );
  return {
    ok: true,
    feed: {
      format: kind,
      title: ownEntity?.test(rest) ? undefined : head.title,
      language: head.language,
      members,
      ...(isCut && pieces.at(-1)?.fault === undefined && { cut }),
      wishes: wishesIn(channel),
    },
  };
};
