import { authorNames, fullestOf, looksLikeMarkup, paragraphsOf } from '../text/markup.ts';
import { absolute, type FeedItem } from './feed-reading.ts';
import { pictureIn } from './pictures.ts';
import {
  childrenOf,
  closedMarkup,
  enclosureLinksOf,
  markupOf,
  relationOf,
  textOf,
  wordsOf,
  type XmlElement,
} from './xml.ts';

/** What a feed says of itself, which holds for each of its items. */
export interface Head {
  title: string | undefined;
  /** What relative links are relative to. */
  base: string | undefined;
  language: string | undefined;
  authors: string[];
  ids: readonly (string | undefined)[];
  /** Its embargo, by the names of its elements. */
  embargo: Record<string, unknown>;
}

/** Whether a link leads to the item itself, not to something beside it. */
const isSameThing = (link: XmlElement): boolean => ['', 'alternate'].includes(relationOf(link));

/** Atom's page among links: what has no `rel` or says that it is the same thing, in HTML where several are. */
export const pageIn = (links: readonly XmlElement[]): XmlElement | undefined => {
  const pages = links.filter((link) => link.attributes.href && isSameThing(link));
  return pages.find(({ attributes: { type } }) => type && /html/i.test(type)) ?? pages[0];
};

/** A text as it is found: HTML, or plain. */
type Told = { html: string; text?: undefined } | { text: string; html?: undefined };

/** Atom 0.3 says so of a text that is base64, Atom 1.0 by a type that is not a type of text. */
const isBase64 = ({ attributes: { mode, type = '' } }: XmlElement): boolean =>
  mode === undefined ? /^\w+\/\w/.test(type) && !/^text\/|xml|html/i.test(type) : mode.toLowerCase() === 'base64';

const decodedText = (element: XmlElement): string => {
  const compact = element.text.replace(/\s+/g, '');
  if (!isBase64(element) || !/^[a-z\d+/]+={0,2}$/i.test(compact)) return element.text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(compact, 'base64'));
  } catch {
    return element.text;
  }
};

/** An Atom text, which says of itself whether it is plain, HTML or XHTML. */
const atomTold = (element: XmlElement): Told => {
  if (element.children.length > 0) return { html: closedMarkup(markupOf(element)) };
  const text = decodedText(element);
  return /html/i.test(element.attributes.type ?? '') || looksLikeMarkup(text) ? { html: closedMarkup(text) } : { text };
};

/** The words of an Atom title or name: plain ones may hold anything that looks like a tag. */
export const atomWords = (element: XmlElement | undefined): string | undefined => {
  if (!element) return undefined;
  const { type = '' } = element.attributes;
  if (element.children.length === 0 && !/html/i.test(type)) return decodedText(element).trim() || undefined;
  return wordsOf(isBase64(element) ? { ...element, text: decodedText(element) } : element);
};

/** An RSS text, which is HTML even where its tags are not escaped. */
const rssTold = (element: XmlElement): Told => ({ html: closedMarkup(markupOf(element)) });
const descriptionTold = (element: XmlElement): Told =>
  element.children.length > 0 || /<\/?[a-z]/i.test(element.text) ? rssTold(element) : { text: element.text };

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

type Candidate = readonly [elements: readonly XmlElement[], read: (element: XmlElement) => Told];

/** The element that has the item's text, and the text. */
const toldIn = (candidates: readonly Candidate[]): { element?: XmlElement; told?: Told } => {
  const read = candidates
    .flatMap(([elements, told]) => elements.map((element) => ({ element, told: told(element) })))
    .filter(({ told }) => (told.html ?? told.text).trim() !== '');
  if (read.length < 2) return read[0] ?? {};
  return (
    read[fullestOf(read.map(({ told }) => (told.html === undefined ? [told.text] : paragraphsOf(told.html))))] ?? {}
  );
};

const isAddress = (text: string | undefined): text is string => /^https?:\/\/./i.test(text ?? '');

/** Names that elements of the standards share with those of publishers' own that say when an item may be told. */
const standardNames = new Set([
  'title',
  'description',
  'link',
  'guid',
  'id',
  'published',
  'category',
  'content',
  'encoded',
  'summary',
]);

/** What a publisher says of an item is short. */
const maxField = 300;

/** What a publisher says of an item in elements of its own. */
const fieldsIn = (item: XmlElement): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const child of item.children) {
    const [local = ''] = child.name.split(':').slice(-1);
    const { until, value } = child.attributes;
    const said = textOf(child) ?? until ?? value ?? (/^embargo/.test(local) ? true : undefined);
    if (said === undefined || standardNames.has(local)) continue;
    if (said === true || said.length <= maxField) fields[local] ??= said;
  }
  const [control] = childrenOf(item, 'app:control');
  if (textOf(childrenOf(control, 'app:draft')[0])?.toLowerCase() === 'yes') fields.draft = true;
  return fields;
};

/** What a feed says of when its items may be told. */
export const embargoIn = (channel: XmlElement | undefined): Record<string, unknown> =>
  channel
    ? Object.fromEntries(
        Object.entries(fieldsIn(channel)).filter(([name]) => /^(?:embargo|not[-_]?before|publish[-_]?at)/i.test(name)),
      )
    : {};

/** The names among what stands for authors, each once. */
const namesIn = (elements: readonly XmlElement[]): string[] => [
  ...new Set(
    elements.flatMap((element) => {
      const [named] = childrenOf(element, 'name', 'atom:name');
      return authorNames([named ? textOf(named) : element.children.length > 0 ? undefined : wordsOf(element)]) ?? [];
    }),
  ),
];

/** The authors of an Atom feed or entry. */
export const personsIn = (element: XmlElement | undefined): string[] =>
  namesIn(childrenOf(element, 'author', 'dc:creator'));

const categoriesIn = (item: XmlElement): string[] => [
  ...new Set(
    childrenOf(item, 'category', 'dc:subject', 'media:category').flatMap(
      (one) => (one.attributes.label ?? one.attributes.term)?.trim() || wordsOf(one) || [],
    ),
  ),
];

const enclosuresIn = (item: XmlElement): FeedItem['enclosures'] =>
  [
    ...childrenOf(item, 'enclosure', 'media:content'),
    ...childrenOf(item, 'media:group').flatMap((group) => childrenOf(group, 'media:content')),
    ...enclosureLinksOf(item),
  ].flatMap(({ base, attributes: { url, href, type } }) => {
    const address = absolute((url ?? href)?.trim(), base);
    return address === undefined ? [] : [{ url: address, ...(type && { type: type.trim() }) }];
  });

const firstText = (item: XmlElement, ...names: string[]): string | undefined =>
  childrenOf(item, ...names)
    .map(textOf)
    .find((text) => text !== undefined);

/** An address made absolute by the place where it stands, or left as it is written where it may be relative to nothing. */
const linkAt = (address: string | undefined, { base }: XmlElement): string | undefined =>
  absolute(address, base) ?? (isAddress(address) ? undefined : address);

/** A date of the first of these names that is there; of two by one name, the later one stands. */
const dateIn = (item: XmlElement, ...names: string[]): string | undefined => {
  for (const name of names) {
    const said = childrenOf(item, name)
      .map(textOf)
      .findLast((text) => text !== undefined);
    if (said !== undefined) return said;
  }
  return undefined;
};

const common = (item: XmlElement, { embargo }: Head) => ({
  categories: categoriesIn(item),
  enclosures: enclosuresIn(item),
  picture: pictureIn(item),
  fields: { ...embargo, ...fieldsIn(item) },
});

/** An id that an item does not have in common with its feed: one that it has leads to no item. */
const ownId = (id: string | undefined, { ids }: Head): string | undefined => (ids.includes(id) ? undefined : id);

/** RSS 2.0 and its elders, and RSS 1.0: text in `content:encoded`, else `description`, both HTML. */
export const rssItem = (item: XmlElement, head: Head): FeedItem => {
  const guid = childrenOf(item, 'guid')[0];
  const id = ownId(textOf(guid) ?? item.attributes['rdf:about']?.trim(), head);
  const sounds = [...childrenOf(item, 'enclosure'), ...childrenOf(item, 'media:content')].map(
    ({ attributes: { url } }) => url?.trim(),
  );
  const page = pageIn(childrenOf(item, 'atom:link', 'link'));
  const isPermanent = guid?.attributes.ispermalink?.trim().toLowerCase() !== 'false';
  const [link] = childrenOf(item, 'link').filter((one) => textOf(one) !== undefined);
  const links = [
    { address: textOf(link), at: link },
    { address: page?.attributes.href?.trim(), at: page },
    // What RSS 1.0 says an item is about is its name, which need not lead anywhere.
    { address: guid && isPermanent && isAddress(id) ? id : undefined, at: item },
  ];
  const chosen = links.find(({ address }) => address !== undefined && !sounds.includes(address));
  const { element, told } = toldIn([
    [childrenOf(item, 'content:encoded', 'description', 'fullitem', 'xhtml:body', 'body'), rssTold],
    [childrenOf(item, 'content', 'summary', 'atom:content', 'atom:summary'), atomTold],
    [described(item), descriptionTold],
    [childrenOf(item, 'dc:description', 'dcterms:abstract'), rssTold],
  ]);
  const authors = namesIn(childrenOf(item, 'dc:creator', 'author', 'atom:author', 'dc:author'));
  return {
    ...common(item, head),
    guid: id,
    link: chosen && linkAt(chosen.address, chosen.at ?? item),
    title: childrenOf(item, 'title', 'media:title', 'itunes:title', 'dc:title')
      .map(wordsOf)
      .find((words) => words !== undefined),
    ...told,
    published: dateIn(
      item,
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'dcterms:date',
      'atom:published',
      'published',
      'issued',
      'created',
      'atom:updated',
      'updated',
      'modified',
      'dcterms:modified',
    ),
    updated: dateIn(item, 'atom:updated', 'updated', 'modified', 'dcterms:modified'),
    authors: authors.length > 0 ? authors : namesIn(childrenOf(item, 'itunes:author')),
    // A feed of other people's news names them item by item.
    publisher: wordsOf(childrenOf(item, 'source', 'dc:publisher')[0]),
    language: element?.attributes['xml:lang']?.trim() || (firstText(item, 'dc:language') ?? (element ?? item).language),
  };
};

/** XHTML may say its language on the `div` that Atom has it wrapped in. */
const languageOfXhtml = (element: XmlElement | undefined) => {
  const div = element?.children.find(({ name }) => /(?:^|:)div$/.test(name));
  return div?.attributes['xml:lang']?.trim() || div?.attributes.lang?.trim();
};

/** An id is often the address of the page, or its path, as site generators write it. */
const pageOfId = (id: string | undefined, at: XmlElement | undefined): string | undefined => {
  if (id?.startsWith('/') && !/\s/.test(id)) return absolute(id, at?.base);
  return isAddress(id) ? id : undefined;
};

/** Atom: text in `content`, else `summary`, each plain or HTML as its `type` says. */
export const atomItem = (entry: XmlElement, head: Head): FeedItem => {
  const links = childrenOf(entry, 'link');
  // Some write the address between the tags, as in RSS.
  const page =
    pageIn(links) ?? links.find((link) => !link.attributes.href && isSameThing(link) && isAddress(textOf(link)));
  const [named] = childrenOf(entry, 'id');
  const id = ownId(textOf(named), head);
  const { element, told } = toldIn([
    [childrenOf(entry, 'content', 'summary'), atomTold],
    [described(entry), descriptionTold],
  ]);
  const [source] = childrenOf(entry, 'source');
  const persons = [personsIn(entry), personsIn(source), head.authors].find((names) => names.length > 0);
  const own = element?.attributes['xml:lang']?.trim();
  return {
    ...common(entry, head),
    guid: id,
    link: page ? linkAt(page.attributes.href?.trim() || textOf(page), page) : pageOfId(id, named),
    title: atomWords(childrenOf(entry, 'title')[0]) ?? wordsOf(childrenOf(entry, 'media:title', 'dc:title')[0]),
    ...told,
    published: dateIn(entry, 'published', 'issued', 'created', 'updated', 'modified', 'pubdate', 'dc:date'),
    updated: dateIn(entry, 'updated', 'modified'),
    authors: persons ?? [],
    publisher: atomWords(childrenOf(source, 'title')[0]),
    language:
      own || (entry.attributes['xml:lang']?.trim() ? entry.language : languageOfXhtml(element)) || entry.language,
  };
};

/** Channel Definition Format, which came before RSS: what matters stands in attributes. */
export const cdfItem = (item: XmlElement, head: Head): FeedItem => {
  const [anchor] = childrenOf(item, 'a');
  const [abstract] = childrenOf(item, 'abstract');
  return {
    ...common(item, head),
    link: linkAt((item.attributes.href ?? anchor?.attributes.href)?.trim(), item),
    title: wordsOf(childrenOf(item, 'title')[0]),
    ...(abstract && rssTold(abstract)),
    published: item.attributes.lastmod?.trim(),
    authors: [],
    language: item.language,
  };
};

/** A page in a news sitemap: it has no text. Undefined for a page that is not news. */
export const sitemapItem = (url: XmlElement): FeedItem | undefined => {
  const [news] = childrenOf(url, 'news:news');
  if (!news) return undefined;
  const [publication] = childrenOf(news, 'news:publication');
  const address = firstText(url, 'loc');
  return {
    guid: address,
    link: linkAt(address, url),
    title: wordsOf(childrenOf(news, 'news:title')[0]),
    published: firstText(news, 'news:publication_date') ?? firstText(url, 'lastmod'),
    updated: firstText(url, 'lastmod'),
    authors: [],
    categories: (firstText(news, 'news:keywords') ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
    enclosures: [],
    picture: pictureIn(url),
    language: publication && (firstText(publication, 'news:language') ?? url.language),
    publisher: publication && wordsOf(childrenOf(publication, 'news:name')[0]),
    fields: {},
  };
};
