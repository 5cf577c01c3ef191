import { Parser } from 'htmlparser2';
import { paragraphsOf, plainWords } from '../text/markup.ts';
import { absolute } from './feed-reading.ts';

/** A part of a feed, with as much of its structure as feeds have. */
export interface XmlElement {
  /** In the usual prefix of its namespace, whichever the file uses: `title`, `dc:date`, `content:encoded`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** What stands between its tags, as it is written. */
  source: string;
  /** The characters that stand between its tags, less its children's. */
  text: string;
  /** What links in it are relative to, and its language: each its own or that of the nearest element around it. */
  base: string | undefined;
  language: string | undefined;
}

/** What holds for an element unless it says otherwise. */
export type Inherited = Partial<Pick<XmlElement, 'base' | 'language'>>;

/** Namespaces of elements that are read, by what their addresses have in common. */
const namespaces: readonly (readonly [prefix: string, address: RegExp])[] = [
  [
    '',
    /^https?:\/\/(?:www\.)?(?:purl\.org\/rss\/1\.0\/?$|w3\.org\/2005\/atom\/?$|purl\.org\/(?:atom|echo|pie)\/|example\.com\/(?:newformat#|necho)|my\.netscape\.com\/|channel\.netscape\.com\/|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|(?:sitemaps\.org|google\.com)\/schemas\/sitemap\/\d)/i,
  ],
  ['content', /purl\.org\/rss\/1\.0\/modules\/content/i],
  ['dcterms', /purl\.org\/dc\/terms/i],
  ['dc', /purl\.org\/(?:dc\/elements|rss\/1\.0\/modules\/dc)/i],
  ['itunes', /itunes\.(?:apple\.)?com\/dtds\/podcast|itunes\.com\/DTDs/i],
  ['media', /search\.yahoo\.com\/mrss/i],
  ['googleplay', /google\.com\/schemas\/play-podcasts/i],
  ['xhtml', /w3\.org\/1999\/xhtml/i],
  ['rdf', /w3\.org\/1999\/02\/22-rdf-syntax-ns/i],
  ['sy', /purl\.org\/rss\/1\.0\/modules\/syndication/i],
  ['news', /google\.com\/schemas\/sitemap-news/i],
  ['image', /google\.com\/schemas\/sitemap-image/i],
  ['app', /w3\.org\/2007\/app|purl\.org\/atom\/app/i],
];

/** Which prefix of a file stands for which usual one; what is not declared stands for itself. */
export type Prefixes = ReadonlyMap<string, string>;

const maxAddress = 200;

/**
 * The prefixes that an element declares, added to those around it. Names without a prefix are the feed's own, whatever it
 * declares for them, so that Atom's in an RSS feed keep theirs.
 */
export const prefixesIn = (
  attributes: Record<string, string>,
  around: Prefixes = new Map(),
  { isAtom = false }: { isAtom?: boolean } = {},
): Prefixes => {
  const prefixes = new Map(around);
  for (const [name, address] of Object.entries(attributes)) {
    const [, prefix] = /^xmlns:(.{1,50})$/i.exec(name) ?? [];
    if (prefix === undefined) continue;
    const [usual] = namespaces.find(([, pattern]) => pattern.test(address.trim().slice(0, maxAddress))) ?? [];
    if (usual === undefined) continue;
    const isForeignAtom = !isAtom && usual === '' && /atom/i.test(address);
    prefixes.set(prefix.toLowerCase(), isForeignAtom ? 'atom' : usual);
  }
  return prefixes;
};

const nameIn = (written: string, prefixes: Prefixes): string => {
  const [prefix, local] = written.includes(':') ? written.toLowerCase().split(':', 2) : ['', written.toLowerCase()];
  const usual = prefixes.get(prefix!) ?? prefix!;
  return usual ? `${usual}:${local}` : local!;
};

/** Attributes without a prefix belong to their element, and those of XML have one prefix only. */
const attributeIn = (written: string, prefixes: Prefixes): string =>
  written.includes(':') && !/^xml/i.test(written) ? nameIn(written, prefixes) : written.toLowerCase();

/** What no reference is: HTML's letters and quotation marks go without the semicolon, "&copy" and "&reg" may be of an address. */
const bare =
  /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|(?:[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|(?:ae|sz)lig|[lr]aquo|nbsp|amp|quot)(?![a-z\d=]))/gi;

/** The characters that text in XML stands for, each reference decoded once; HTML's names are understood as well. */
const characters = (text: string): string => {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({
    ontext: (data) => {
      decoded += data;
    },
  });
  parser.end(text.replace(bare, '&amp;').replaceAll('<', '&lt;'));
  return decoded;
};

/** Feeds are flat: what is nested deeper than the first is not looked at, and deeper than the second nothing is. */
const maxLookedAt = 8;
const maxDepth = 400;
const maxElements = 30_000;
const pieceLength = 4096;

/**
 * The first element of a piece of XML; `around`: what holds in it. `closed` is false where an element directly in it is
 * not closed, so that it has swallowed what follows. Undefined where there is no element, or where it is nested or has
 * parts beyond reason.
 */
export const elementIn = (
  source: string,
  prefixes: Prefixes,
  around: Inherited = {},
): { element: XmlElement; closed: boolean } | undefined => {
  const open: { element: XmlElement; start: number; raw: string }[] = [];
  let root: XmlElement | undefined;
  let isOver = false;
  let closed = true;
  let depth = 0;
  let elements = 0;
  let isCdata = false;
  const within = () => open.at(-1);
  const parser: Parser = new Parser(
    {
      onopentag: (name, given) => {
        depth++;
        elements++;
        if (isOver || depth > maxLookedAt) return;
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(given)) attributes[attributeIn(key, prefixes)] = characters(value);
        const { base, language } = within()?.element ?? around;
        const element: XmlElement = {
          name: nameIn(name, prefixes),
          attributes,
          children: [],
          source: '',
          text: '',
          base: absolute(attributes['xml:base']?.trim(), base) ?? base,
          language: attributes['xml:lang']?.trim() || language,
        };
        within()?.element.children.push(element);
        root ??= element;
        open.push({ element, start: parser.endIndex + 1, raw: '' });
      },
      oncdatastart: () => {
        isCdata = true;
      },
      oncdataend: () => {
        isCdata = false;
      },
      ontext: (data) => {
        const here = depth <= maxLookedAt ? within() : undefined;
        if (!here) return;
        if (isCdata) {
          here.element.text += characters(here.raw) + data;
          here.raw = '';
        } else here.raw += data;
      },
      onclosetag: (_, isImplied) => {
        depth--;
        if (isOver || depth >= maxLookedAt) return;
        const ended = open.pop();
        // Where the source ends within a tag, the parser closes what it never opened.
        if (!ended) return;
        ended.element.text += characters(ended.raw);
        ended.element.source = source.slice(ended.start, Math.max(ended.start, parser.startIndex));
        if (depth === 1 && isImplied && source[parser.endIndex - 1] !== '/') closed = false;
        if (depth === 0) isOver = true;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true },
  );
  for (let at = 0; at < source.length && !isOver; at += pieceLength) {
    parser.write(source.slice(at, at + pieceLength));
    if (depth > maxDepth || elements > maxElements) return undefined;
  }
  parser.end();
  return root && { element: root, closed };
};

/** The children of one of these names, the first name's before the second's. */
export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);

/** What stands in an element as HTML: its characters, or its tags where it is written with them. */
export const markupOf = ({ children, text, source }: XmlElement): string => {
  if (children.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  // An HTML parser takes such sections for comments.
  for (let start = source.indexOf('<![CDATA['); start >= 0; start = source.indexOf('<![CDATA[', at)) {
    const end = source.indexOf(']]>', start);
    if (end < 0) break;
    parts.push(
      source.slice(at, start),
      source
        .slice(start + 9, end)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;'),
    );
    at = end + 3;
  }
  return [...parts, source.slice(at)].join('').replace(/(<\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '$1');
};

const voidTags = /^(?:area|base|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * HTML of a feed in which every element that is closed within its own tag, as XML has it, is closed as HTML has it, and no
 * object is left open: a frame or an object would else take all that follows for its own. A slash may be the end of an
 * address without quotation marks.
 */
export const closedMarkup = (html: string): string => {
  const closed = html.replace(
    /<([a-z][\w:-]{0,40})((?:\s[^<>]{0,2000})?)\/>/gi,
    (tag, name: string, attributes: string) =>
      voidTags.test(name) || /=[^\s"'>]+$/.test(attributes) ? tag : `<${name}${attributes}></${name}>`,
  );
  return /<\/object\s*>/i.test(closed) ? closed : closed.replace(/<object(?=[\s>])[^<>]{0,2000}>/gi, '');
};

/**
 * HTML with the bare tags that are never closed as words: they are what the text is about, as in "The <b> tag". One with
 * attributes is there to do something.
 */
const withWordsInTags = (html: string): string => {
  if (!html.includes('<')) return html;
  const ends = new Map<string, number>();
  for (const [, name] of html.matchAll(/<\/([a-z][\w:-]{0,40})\s*>/gi))
    ends.set(name!.toLowerCase(), (ends.get(name!.toLowerCase()) ?? 0) + 1);
  return html.replace(/<([a-z][\w:-]{0,40})([^<>]{0,500})>/gi, (tag, name: string, rest: string) => {
    const left = ends.get(name.toLowerCase()) ?? 0;
    if (left > 0) ends.set(name.toLowerCase(), left - 1);
    return left > 0 || voidTags.test(name) || /[=/]/.test(rest) ? tag : tag.replace('<', '&lt;');
  });
};

const maxWords = 5000;

/** Words of a field that is HTML, as RSS has it. */
export const wordsOf = (element: XmlElement | undefined): string | undefined => {
  if (!element) return undefined;
  const words =
    element.children.length > 0
      ? paragraphsOf(closedMarkup(markupOf(element))).join(' ')
      : plainWords(withWordsInTags(closedMarkup(element.text.slice(0, maxWords))));
  return words.trim() || undefined;
};

/** Words of a field that is text: an address, a date, an id. */
export const textOf = (element: XmlElement | undefined): string | undefined => element?.text.trim() || undefined;

/** What a link leads to, by its name in the registry of relations, where Atom says that it may stand in full. */
export const relationOf = ({ attributes: { rel = '' } }: XmlElement): string =>
  rel
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');

/** The links of an item that lead to what is enclosed with it, as Atom writes enclosures. */
export const enclosureLinksOf = (item: XmlElement): XmlElement[] =>
  childrenOf(item, 'link', 'atom:link').filter((link) => relationOf(link) === 'enclosure');
