import { type BatchMember, type RawArticle, type Rejection, rejection } from '../draft.ts';
import { authorNames, fullestOf, hasWords, paragraphsOf } from '../markup.ts';
import { holdsInFields } from '../release.ts';
import { paragraphsOfEither } from './json.ts';
import { paragraphsOfLines } from './plain-text.ts';
import { childrenOf, elementIn, markupOf, type Prefixes, prefixesIn, textOf, wordsOf, type XmlElement } from './xml.ts';

type FeedOutcome = { ok: true; members: BatchMember[] } | ({ ok: false } & Rejection);

/** What a feed says of itself, which holds for each of its items. */
interface Head {
  title: string | undefined;
  link: string | undefined;
  /** What relative links are relative to. */
  base: string | undefined;
  language: string | undefined;
  authors: string | undefined;
  ids: readonly (string | undefined)[];
}

type Kind = 'rss' | 'rdf' | 'atom';

const absolute = (address: string | undefined, base: string | undefined): string | undefined =>
  address !== undefined && address.length <= 2000 && URL.canParse(address, base)
    ? new URL(address, base).href
    : undefined;

/** What links in an element are relative to: `xml:base` counts from the place around it. */
const baseIn = (element: XmlElement | undefined, around: string | undefined): string | undefined =>
  absolute(element?.attributes['xml:base']?.trim(), around) ?? around;

const languageIn = (...elements: (XmlElement | undefined)[]): string | undefined =>
  elements.map((element) => element?.attributes['xml:lang']?.trim()).find(Boolean);

/** Atom's page among links: what has no `rel` or says that it is the same thing, in HTML where several are. */
const pageIn = (links: readonly XmlElement[]): XmlElement | undefined => {
  const pages = links.filter(({ attributes: { rel, href } }) => href && (!rel || rel.toLowerCase() === 'alternate'));
  return pages.find(({ attributes: { type } }) => type && /html/i.test(type)) ?? pages[0];
};

const selfIn = (links: readonly XmlElement[]) =>
  links.find(({ attributes: { rel } }) => rel?.toLowerCase() === 'self')?.attributes.href?.trim();

/** The paragraphs of an Atom text, which says of itself whether it is plain, HTML or XHTML. */
const atomParagraphs = (element: XmlElement): string[] => {
  const type = element.attributes.type?.toLowerCase() ?? 'text';
  if (element.children.length > 0 || /html/.test(type)) return paragraphsOf(markupOf(element));
  return paragraphsOfEither(element.text);
};

const atomWords = (element: XmlElement | undefined): string | undefined => {
  if (!element) return undefined;
  const isMarkup = element.children.length > 0 || /html/i.test(element.attributes.type ?? '');
  return isMarkup ? wordsOf(element) : textOf(element);
};

/** Descriptions of sound and pictures, which are all the text that many such items have. */
const described = (item: XmlElement): XmlElement[] => {
  const groups = childrenOf(item, 'media:group');
  const media = [
    item,
    ...childrenOf(item, 'media:content'),
    ...groups,
    ...groups.flatMap((one) => childrenOf(one, 'media:content')),
  ];
  return [
    ...childrenOf(item, 'itunes:summary', 'googleplay:description'),
    ...media.flatMap((one) => childrenOf(one, 'media:description')),
    ...childrenOf(item, 'itunes:subtitle'),
  ];
};

/** The element that has the item's text, and its paragraphs. */
const toldIn = (
  candidates: readonly (readonly [element: XmlElement, paragraphs: (element: XmlElement) => string[]])[],
): { element?: XmlElement; paragraphs: string[] } => {
  const read = candidates.map(([element, paragraphs]) => ({ element, paragraphs: paragraphs(element) }));
  return read[fullestOf(read.map(({ paragraphs }) => paragraphs))] ?? { paragraphs: [] };
};

const rssParagraphs = (element: XmlElement) => paragraphsOf(markupOf(element));
const descriptionParagraphs = (element: XmlElement) =>
  element.children.length > 0 || /<\/?[a-z]/i.test(element.text)
    ? rssParagraphs(element)
    : paragraphsOfLines(element.text);

const isAddress = (text: string | undefined): text is string => /^https?:\/\/./i.test(text ?? '');

/** Elements that say when an item may be told, by the names that `holdsInFields` knows. */
const holdsIn = (item: XmlElement) => {
  const fields: Record<string, unknown> = {};
  for (const child of item.children) {
    const [local = ''] = child.name.split(':').slice(-1);
    // A publisher's own elements only; those of the standards mean other things by these names.
    if (['title', 'description', 'link', 'guid', 'id', 'published', 'category'].includes(local)) continue;
    fields[local] ??=
      textOf(child) ?? child.attributes.until ?? child.attributes.value ?? (/^embargo/.test(local) ? true : '');
  }
  const [control] = childrenOf(item, 'app:control');
  if (textOf(childrenOf(control, 'app:draft')[0])?.toLowerCase() === 'yes') fields.draft = true;
  return holdsInFields(fields);
};

/** RSS 2.0 and its elders, and RSS 1.0: text in `content:encoded`, else `description`, both HTML. */
const rssWire = (item: XmlElement, head: Head): RawArticle => {
  const guid = childrenOf(item, 'guid')[0];
  const id = textOf(guid) ?? item.attributes['rdf:about']?.trim();
  const sounds = [...childrenOf(item, 'enclosure'), ...childrenOf(item, 'media:content')].map(
    ({ attributes: { url } }) => url?.trim(),
  );
  const [link] = childrenOf(item, 'link');
  const page = pageIn(childrenOf(item, 'atom:link', 'link'));
  const isPermanent = guid?.attributes.ispermalink?.trim().toLowerCase() !== 'false';
  const url = [textOf(link), page?.attributes.href?.trim(), isPermanent && isAddress(id) ? id : undefined].find(
    (address) => address !== undefined && !sounds.includes(address),
  );
  const told = toldIn([
    ...childrenOf(item, 'content:encoded', 'description').map((one) => [one, rssParagraphs] as const),
    ...childrenOf(item, 'content', 'atom:content', 'atom:summary').map((one) => [one, atomParagraphs] as const),
    ...described(item).map((one) => [one, descriptionParagraphs] as const),
    ...childrenOf(item, 'dc:description', 'dcterms:abstract').map((one) => [one, rssParagraphs] as const),
  ]);
  const names = childrenOf(item, 'dc:creator', 'author').map(wordsOf);
  return {
    item: id !== undefined && head.ids.includes(id) ? undefined : id,
    title: wordsOf(childrenOf(item, 'title', 'media:title', 'itunes:title', 'dc:title')[0]),
    author: authorNames(names) ?? authorNames(childrenOf(item, 'itunes:author').map(wordsOf)),
    // A feed of other people's news names them item by item.
    publisher: wordsOf(childrenOf(item, 'source', 'dc:publisher')[0]) ?? head.title,
    url,
    base: baseIn(textOf(link) === url ? link : page, baseIn(item, head.base)),
    language:
      languageIn(told.element) ?? textOf(childrenOf(item, 'dc:language')[0]) ?? languageIn(item) ?? head.language,
    date: textOf(
      childrenOf(
        item,
        'pubdate',
        'dc:date',
        'dcterms:issued',
        'dcterms:created',
        'dcterms:date',
        'atom:published',
        'atom:updated',
      )[0],
    ),
    holds: holdsIn(item),
    paragraphs: told.paragraphs,
  };
};

/** Atom: text in `content`, else `summary`, each plain or HTML as its `type` says. */
const atomWire = (entry: XmlElement, head: Head): RawArticle => {
  const page = pageIn(childrenOf(entry, 'link'));
  const id = textOf(childrenOf(entry, 'id')[0]);
  const told = toldIn([
    ...childrenOf(entry, 'content', 'summary').map((one) => [one, atomParagraphs] as const),
    ...described(entry).map((one) => [one, descriptionParagraphs] as const),
  ]);
  const [source] = childrenOf(entry, 'source');
  return {
    item: id !== undefined && head.ids.includes(id) ? undefined : id,
    title: atomWords(childrenOf(entry, 'title')[0]),
    author: personsIn(entry) ?? head.authors,
    publisher: atomWords(childrenOf(source, 'title')[0]) ?? head.title,
    url: page?.attributes.href?.trim(),
    base: baseIn(page, baseIn(entry, head.base)),
    language: languageIn(told.element, entry) ?? languageOfXhtml(told.element) ?? head.language,
    date: textOf(childrenOf(entry, 'published', 'issued', 'created', 'updated', 'modified')[0]),
    holds: holdsIn(entry),
    paragraphs: told.paragraphs,
  };
};

/** XHTML may say its language on the `div` that Atom has it wrapped in. */
const languageOfXhtml = (element: XmlElement | undefined) => {
  const div = element?.children.find(({ name }) => /(?:^|:)div$/.test(name));
  return languageIn(div) ?? div?.attributes.lang;
};

const personsIn = (element: XmlElement | undefined): string | undefined =>
  authorNames([
    ...childrenOf(element, 'author').map((author) => textOf(childrenOf(author, 'name')[0])),
    ...childrenOf(element, 'dc:creator').map(wordsOf),
  ]);

const headOf = (kind: Kind, root: XmlElement | undefined): Head => {
  const channel = kind === 'atom' ? root : childrenOf(root, 'channel')[0];
  const links = childrenOf(channel, 'atom:link', 'link');
  const page =
    textOf(childrenOf(channel, 'link').find((link) => !link.attributes.href)) ?? pageIn(links)?.attributes.href?.trim();
  const self = selfIn(links);
  const around = isAddress(page) ? page : isAddress(self) ? self : undefined;
  const base = baseIn(channel === root ? undefined : channel, baseIn(root, around)) ?? page;
  return {
    title: kind === 'atom' ? atomWords(childrenOf(channel, 'title')[0]) : wordsOf(childrenOf(channel, 'title')[0]),
    link: page,
    base,
    language: textOf(childrenOf(channel, 'language', 'dc:language')[0]) ?? languageIn(channel, root),
    authors: kind === 'atom' ? personsIn(channel) : undefined,
    // Some templates write the address of the site, or the feed's own id, as the id of each item.
    ids: [page, self, absolute(page, base), textOf(childrenOf(channel, 'id')[0])],
  };
};

/** One item's part of a feed's source, or what is wrong with where it begins and ends. */
type Piece = { source: string; fault?: string };

/** Items beyond this are not looked at: more than any file may hold. */
const maxPieces = 20_001;

/** The next place of something in a source; looked for again only once it is passed. */
const nextPlace = (source: string, what: string) => {
  let place = 0;
  return (from: number): number => {
    if (place >= 0 && place < from) place = source.indexOf(what, from);
    return place;
  };
};

/** Where comments and CDATA sections of a feed end, from marks that open them on. */
const sectionEnds = (source: string) => {
  const [sectionEnd, commentEnd, sectionStart] = [']]>', '-->', '<![CDATA['].map((what) => nextPlace(source, what)) as [
    (from: number) => number,
    (from: number) => number,
    (from: number) => number,
  ];
  /**
   * The place behind a section that begins before `at`; undefined where it is not closed: where it has no end, or the
   * item ends and another section begins before that.
   */
  return (mark: string, at: number, itemEnd: number): number | undefined => {
    const isComment = mark === '<!--';
    const end = isComment ? commentEnd(at) : sectionEnd(at);
    const again = isComment ? -1 : sectionStart(at);
    const isOpen = end < 0 || (itemEnd >= 0 && itemEnd < end && again >= 0 && itemEnd < again && again < end);
    return isOpen ? undefined : end + 3;
  };
};

/**
 * The items of a feed, each by itself, so that one that is broken costs no other. `rest` is the feed without them.
 * Walks through the source once.
 */
const partsOf = (source: string, local: string): { rest: string; pieces: Piece[] } => {
  const marks = new RegExp(`<!\\[CDATA\\[|<!--|<(\\/?)((?:[\\w.-]{1,50}:)?${local})(?=[\\s/>])`, 'gi');
  const behindSection = sectionEnds(source);
  const pieces: Piece[] = [];
  const rest: string[] = [];
  let name: string | undefined;
  let start = -1;
  let after = 0;
  let fault: string | undefined;
  let itemEndAfter: ReturnType<typeof nextPlace> | undefined;
  const close = (end: number) => {
    pieces.push({ source: source.slice(start, end), ...(fault !== undefined && { fault }) });
    start = -1;
    fault = undefined;
    after = end;
  };
  const open = (place: number, tag: string, at: number) => {
    name = tag;
    itemEndAfter ??= nextPlace(source, `</${name}`);
    if (start >= 0) {
      fault ??= `It is not closed: there is no </${name}> before the next <${name}>`;
      close(place);
    }
    rest.push(source.slice(after, place));
    const end = source.indexOf('>', at);
    start = place;
    if (source[end - 1] === '/') close(end + 1);
  };
  for (let match = marks.exec(source); match && pieces.length < maxPieces; match = marks.exec(source)) {
    const [mark, slash, tag] = match;
    const at = marks.lastIndex;
    if (tag === undefined) {
      const behind = behindSection(mark, at, itemEndAfter?.(at) ?? -1);
      if (behind !== undefined) marks.lastIndex = behind;
      else if (start >= 0) fault = `A ${mark === '<!--' ? 'comment' : 'CDATA section'} in it is not closed`;
    } else if (name === undefined || tag === name) {
      const end = source.indexOf('>', at);
      if (!slash) open(match.index, tag, at);
      else if (start >= 0) close(end < 0 ? source.length : end + 1);
    }
  }
  if (start >= 0) {
    fault ??= 'The feed ends before it does';
    close(source.length);
  }
  rest.push(source.slice(after));
  // Between items there is nothing but white space.
  return { rest: [rest[0] ?? '', ...(rest.length > 1 ? [rest.at(-1)!] : [])].join(' '), pieces };
};

/** The place of the root element: after declarations, comments and whatever else stands before it. */
const rootPlace = (source: string): number => {
  let at = source.indexOf('<');
  while (at >= 0 && /[!?]/.test(source[at + 1] ?? '')) {
    const end = source.startsWith('<!--', at) ? source.indexOf('-->', at) : source.indexOf('>', at);
    at = end < 0 ? -1 : source.indexOf('<', end);
  }
  return at;
};

const kinds: Readonly<Record<string, Kind>> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };
const known = 'RSS 2.0, RSS 1.0 (RDF) and Atom are read';

/** The largest item, in characters, and as much of a feed's own words as is looked at. */
const maxItemLength = 1_000_000;
const maxHeadLength = 200_000;

const helpful =
  'There is no text in it. Put it into "description", "content:encoded", "content", "summary", "itunes:summary" or "media:description".';

const memberOf = (
  piece: Piece,
  member: number,
  { kind, head, prefixes }: { kind: Kind; head: Head; prefixes: Prefixes },
): BatchMember => {
  const at = { member, place: `item ${member + 1}` };
  if (piece.fault) return { ...at, ...rejection('malformed', `The item cannot be read. ${piece.fault}.`) };
  if (piece.source.length > maxItemLength) return { ...at, ...rejection('too-large', 'The item is larger than 1 MB.') };
  const opening = elementIn(piece.source.slice(0, piece.source.indexOf('>') + 1), prefixes);
  const own = opening ? prefixesIn(opening.element.attributes, prefixes, { isAtom: kind === 'atom' }) : prefixes;
  const read = elementIn(piece.source, own);
  if (!read)
    return {
      ...at,
      ...rejection('malformed', 'The item is nested deeper, or has more elements, than any article has.'),
    };
  if (!read.closed)
    return { ...at, ...rejection('malformed', 'The item cannot be read: one of its elements is not closed.') };
  const raw = kind === 'atom' ? atomWire(read.element, head) : rssWire(read.element, head);
  return hasWords(raw.paragraphs) ? { ...at, ok: true, raw } : { ...at, ...rejection('no-text', helpful) };
};

/** The root element of a feed, and where it begins; or why the source is no feed. */
const rootOf = (source: string) => {
  const place = rootPlace(source);
  const [, prefix = '', name = ''] =
    /^<([\w.-]{1,50}:)?([\w.-]{1,50})(?=[\s/>])/.exec(source.slice(place, place + 200)) ?? [];
  const kind = kinds[name.toLowerCase()];
  if (place < 0 || !name) return rejection('unknown-format', `There is no XML in it. ${known}.`);
  if (name.toLowerCase() === 'html')
    return rejection('unknown-format', 'This is a web page. Give it a name that ends in .html.');
  if (!kind)
    return rejection('unknown-format', `This XML is no feed: its first element is <${prefix}${name}>. ${known}.`);
  if (/<!ENTITY/i.test(source.slice(0, place)))
    return rejection('malformed', 'A feed must not define entities of its own.');
  return { ok: true as const, kind, place, end: `</${prefix}${name}>` };
};

/** An RSS 2.0, RSS 1.0 or Atom file: one article per item. Entities that the file defines itself are not taken. */
export const feed = (source: string): FeedOutcome => {
  const root = rootOf(source);
  if (!root.ok) return root;
  const { kind, place, end } = root;
  const isAtom = kind === 'atom';
  const { rest, pieces } = partsOf(source.slice(place), isAtom ? 'entry' : 'item');
  const isCut = !source.includes(end);
  const cut = `The feed is cut off: there is no ${end} at its end.`;
  if (isCut && pieces.every(({ fault }) => fault !== undefined)) return rejection('malformed', cut);
  const [opening = ''] = /^<[^>]{0,20000}>/.exec(rest.slice(0, 20_002)) ?? [];
  const prefixes = prefixesIn(elementIn(opening, new Map())?.element.attributes ?? {}, undefined, { isAtom });
  const head = headOf(kind, elementIn(rest.slice(0, maxHeadLength), prefixes)?.element);
  const members = pieces.map((piece, member) => memberOf(piece, member, { kind, head, prefixes }));
  if (isCut && pieces.at(-1)?.fault === undefined)
    members.push({ member: pieces.length, place: 'the end', ...rejection('malformed', cut) });
  return { ok: true, members };
};
