import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { inertLine, webAddress } from '../clean.ts';
import { type RawArticle, type RawOutcome, rejection } from '../draft.ts';
import { authorNames, paragraphsOf, shapeOf } from '../markup.ts';
import { publishedOn } from '../published.ts';
import { holdsInFields, holdsInText } from '../release.ts';
import { addressesIn, articlesIn, bodyIn, headlineIn, type Thing, thingNames, wordsIn } from './json-ld.ts';

/** As much of the DOM as is asked of a page. */
interface Node {
  nodeType: number;
  data?: string;
  textContent: string | null;
  parentNode: Node | null;
  childNodes: Iterable<Node>;
}
interface Element extends Node {
  localName: string;
  attributes: Iterable<{ name: string; value: string }>;
  outerHTML: string;
  remove(): void;
  contains(other: Node): boolean;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
}
interface Page {
  title: string;
  documentElement: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** Words that a page gives in one place are read so far, and so many of its elements of a kind are looked at. */
const limits = { words: 5000, alike: 100 };

const first = (elements: Iterable<Element>): Element[] => [...elements].slice(0, limits.alike);
const wordsOf = (element: Element | null | undefined): string =>
  inertLine((element?.textContent ?? '').slice(0, limits.words));

/** What two writings of one title have in common. */
const lettersOf = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The heading of the article: the one that says what the page's title says, not the name of the site above it. */
const headingOf = (document: Page, titles: readonly string[]): Element | undefined => {
  const headings = first(document.querySelectorAll('h1'));
  const known = titles.map(lettersOf).filter((title) => title.length > 0);
  const told = headings.filter((heading) => {
    const letters = lettersOf(wordsOf(heading));
    return letters.length > 0 && known.some((title) => title.includes(letters));
  });
  const [longest] = told.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return longest ?? document.querySelector('article h1, main h1, h1') ?? undefined;
};

/** Boxes that hold other articles, by element and by the names that pages give them. */
const boxNames = /^(?:article|aside|nav|footer|li)$/;
const cardNames = /card|teaser|related|promo|rail|recommend|most-?read/i;

/**
 * Tells what stands in the story from what stands in the cards of other articles: every box around it must hold the
 * story's heading or, where the page has none, most of its text.
 */
const storyOf = (document: Page, heading: Element | undefined) => {
  const half = (document.documentElement?.textContent?.length ?? 0) / 2;
  const known = new Map<Node, boolean>();
  const isOpen = (box: Element): boolean => {
    const isCard =
      boxNames.test(box.localName) ||
      cardNames.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`);
    return !isCard || (heading ? box.contains(heading) : (box.textContent?.length ?? 0) > half);
  };
  return (element: Element): boolean => {
    for (let node = element.parentNode; node && node.nodeType === 1; node = node.parentNode) {
      const box = node as Element;
      if (box.localName === 'body' || box.localName === 'head') return true;
      const open = known.get(box) ?? isOpen(box);
      known.set(box, open);
      if (!open) return false;
    }
    return true;
  };
};

/** The `meta` elements of a page by name, those in cards of other articles apart. */
const metaOf = (document: Page, isOfStory: (element: Element) => boolean) => {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!.slice(0, limits.words).trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.slice(0, 100).trim().toLowerCase();
      if (name && content && !contents.has(name) && isOfStory(meta)) contents.set(name, content);
    }
  }
  const meta = (...names: string[]) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
  return { meta, fields: Object.fromEntries(contents) };
};

/** A page title less the name of the site that follows it. */
const withoutSite = (title: string, site: string | undefined): string => {
  const [last, ...rest] = title.split(/ [|–—·-] /).reverse();
  return site && rest.length > 0 && last?.toLowerCase() === site.toLowerCase() ? rest.reverse().join(' – ') : title;
};

const publishedLabel =
  /^(?:first |originally )?(?:published|posted|veröffentlicht|publicado|publié|pubblicato)(?: (?:on|at|am|el|le|il))?\s?:?\s(.{6,60})/iu;
const isDay = (written: string) => publishedOn(written).precision === 'day';
const datePart = (words: string): string | undefined => {
  const [written = ''] = words.split(/ ?[|•·] ?|,? (?:last )?updated\b/i);
  return isDay(written) ? written : undefined;
};

/** "By Frida Nor": names of two words or more, each with a capital. */
const byline =
  /^(?:By|Von|Por|Par) (\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:de|la|del|van|von|der|bin|al|and|und|y|et) ){0,3}\p{Lu}[\p{L}\p{M}.'’-]*){1,8})$/u;

/** What stands between the heading and the first long paragraph: who wrote it, and when it was published. */
const linesUnder = (paragraphs: readonly string[], heading: Element | undefined): string[] => {
  const title = lettersOf(wordsOf(heading));
  if (!title) return [];
  const lines = paragraphs.map((paragraph) => inertLine(paragraph.slice(0, 400)));
  const from = lines.findIndex((line) => lettersOf(line) === title);
  const rest = from < 0 ? [] : lines.slice(from + 1, from + 9);
  const text = rest.findIndex((line) => line.length > 120);
  return text < 0 ? rest : rest.slice(0, text);
};

/** Addresses that lead to the article: with a host that others can reach, and no bare front page where there is better. */
const addressOf = (
  document: Page,
  told: readonly string[],
  meta: (name: string) => string | undefined,
): string | null => {
  const links = [...document.querySelectorAll('link[rel][href]')]
    .filter((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel')!.slice(0, 100)))
    .map((link) => link.getAttribute('href')!);
  const candidates = [...told.slice(0, 8), ...links.slice(0, 8), meta('og:url'), meta('twitter:url')];
  const base = webAddress(document.querySelector('base[href]')?.getAttribute('href')) ?? undefined;
  const usable = candidates
    .map((candidate) => webAddress(candidate, base))
    .filter((address) => address !== null && /\.(?=[^.]*[a-z])[^.]+$/i.test(new URL(address).hostname));
  return usable.find((address) => !/^[^/]*\/\/[^/]+\/?$/.test(address!)) ?? usable[0] ?? null;
};

/** Style sheets are read so far, and so many of their rules that hide something count. */
const styleLimits = { characters: 200_000, body: 2000, rules: 50 };
const hides = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/;

/** Classes and ids that the page's own style hides from everybody, on any screen: rules within `@media` do not count. */
const hiddenIn = (styles: string): Set<string> => {
  const css = styles.slice(0, styleLimits.characters);
  const hidden = new Set<string>();
  let selector = '';
  for (let at = 0; at < css.length && hidden.size < styleLimits.rules; ) {
    const one = css[at]!;
    if (one === '/' && css[at + 1] === '*') {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) break;
      at = end + 2;
    } else if (one === '{') {
      const isNested = selector.trimStart().startsWith('@');
      const from = at + 1;
      for (let depth = 1; depth > 0 && ++at < css.length; )
        if (css[at] === '}' || (css[at] === '{' && isNested)) depth += css[at] === '{' ? 1 : -1;
      if (!isNested && hides.test(css.slice(from, Math.min(at, from + styleLimits.body))))
        for (const name of selector.split(',').slice(0, styleLimits.rules))
          if (/^\s*[.#][\w-]{1,100}\s*$/.test(name.slice(0, 200))) hidden.add(name.trim());
      selector = '';
      at++;
    } else {
      selector = one === '}' || one === ';' ? '' : selector + one;
      at++;
    }
  }
  return hidden;
};

/** What stands in the text and is not of it, by the names that pages give such boxes. */
const boxes = /newsletter|signup|sign-up|subscribe|paywall|related|read-more|promo|share|consent/;

/**
 * Beyond these Readability takes seconds, or minutes: a page's elements, their depth, and the sum of their depths. A page
 * of two thousand elements comes to some thirty thousand.
 */
const readable = { elements: 6000, depth: 100, work: 120_000 };

/** No attribute that is read is longer; white space in a row says no more than so much of it. */
const maxAttributeLength = 2000;
const longestGap = /\s{200,}/g;

/**
 * What a page hides and its boxes, nothing that is a large part of it, which must be the text or hold it; and whether
 * the page is too large for Readability. Attributes and gaps of no reasonable length are cut on the way.
 */
const lookedThrough = (document: Page): { apart: Element[]; isLarge: boolean } => {
  const hidden = hiddenIn([...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'));
  const most = (document.documentElement?.textContent?.length ?? 0) / 4;
  const apart: Element[] = [];
  let elements = 0;
  let deepest = 0;
  let work = 0;
  const isApart = (element: Element): boolean => {
    const [names, id] = [element.getAttribute('class') ?? '', element.getAttribute('id') ?? ''];
    if (boxes.test(names) || boxes.test(id) || hidden.has(`#${id}`)) return true;
    return hidden.size > 0 && names !== '' && names.split(/\s+/).some((name) => hidden.has(`.${name}`));
  };
  const visit = (node: Node, depth: number): number => {
    if (node.nodeType === 3) {
      const data = node.data ?? '';
      if (data.length > 200) node.data = data.replace(longestGap, ' ');
      return data.length;
    }
    if (node.nodeType !== 1) return 0;
    const element = node as Element;
    elements++;
    work += depth;
    deepest = Math.max(deepest, depth);
    for (const { name, value } of [...element.attributes])
      if (value.length > maxAttributeLength) element.removeAttribute(name);
    let length = 0;
    for (const child of [...element.childNodes]) length += visit(child, depth + 1);
    if (length < most && isApart(element)) apart.push(element);
    return length;
  };
  if (document.documentElement) visit(document.documentElement, 1);
  return { apart, isLarge: elements > readable.elements || deepest > readable.depth || work > readable.work };
};

const letters = (paragraphs: readonly string[]) => paragraphs.reduce((sum, { length }) => sum + length, 0);

/**
 * A web page: the main text as Readability finds it, or the whole body of a page too short or too large for it to judge.
 * What the page tells machines in JSON-LD goes before Open Graph and `meta`, and those before what it shows; of each
 * field the first that can be used counts. What belongs to the cards of other articles describes none of it.
 */
export const html = (source: string): RawOutcome => {
  const { tooDeep, tooMany } = shapeOf(source);
  if (tooDeep) return rejection('malformed', 'The page is nested deeper than any article is.');
  if (tooMany) return rejection('malformed', 'The page has more elements than any article has.');
  try {
    return { ok: true, raw: articleOf(source) };
  } catch (error) {
    return rejection('malformed', `The page cannot be read: ${(error as Error).message}.`);
  }
};

/** Which of the articles that JSON-LD describes is the page's own: the only one, or the one whose headline it shows. */
const ownOf = (articles: readonly Thing[], shown: readonly string[]): Thing | undefined => {
  if (articles.length < 2 || shown.length === 0) return articles[0];
  return articles.find((article) => {
    const headline = lettersOf((headlineIn(article) ?? '').slice(0, limits.words));
    return (
      headline !== '' &&
      shown.some((title) => lettersOf(title).includes(headline) || headline.includes(lettersOf(title)))
    );
  });
};

/** What pages call the time before which they must not be told, in their `meta` elements. */
const embargoNames = [
  'embargo',
  'embargoed',
  'embargo-until',
  'embargo-date',
  'embargodate',
  'not-before',
  'publish_at',
];

/** What a page tells machines about its article, and what it shows of it. */
const detailsOf = (document: Page) => {
  const pageTitle = wordsOf(document.querySelector('title'));
  const articles = articlesIn(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent ?? ''),
  );
  const ogTitle = document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.slice(0, limits.words);
  const firstHeadline = articles[0] && headlineIn(articles[0]);
  const heading = headingOf(document, [pageTitle, ogTitle ?? '', firstHeadline ?? '']);
  const headingWords = wordsOf(heading);
  const shown = [ogTitle ?? '', headingWords, pageTitle].filter((title) => lettersOf(title) !== '');
  const isOfStory = storyOf(document, heading);
  return {
    pageTitle,
    heading,
    headingWords,
    isOfStory,
    thing: ownOf(articles, shown) ?? {},
    ...metaOf(document, isOfStory),
    described: (selector: string) => first(document.querySelectorAll(selector)).filter(isOfStory),
  };
};
type Details = ReturnType<typeof detailsOf>;

/** Names in boxes of other articles, of which Readability may take one for the byline. */
const foreignNamesIn = (document: Page, { isOfStory }: Details): Set<string> =>
  new Set(
    first(document.querySelectorAll('[rel="author"], [itemprop*="author"], [class*="byline"], [class*="author"]'))
      .filter((element) => !isOfStory(element))
      .map((element) => lettersOf(wordsOf(element))),
  );

/** The paragraphs of a page's article. Takes out of the document what stands apart from it. */
const textOf = (document: Page, { heading, thing }: Details) => {
  const { apart, isLarge } = lookedThrough(document);
  for (const box of apart) box.remove();
  const roots = first(document.querySelectorAll('article, main'));
  const root = (heading && roots.find((one) => one.contains(heading))) ?? roots[0] ?? document.documentElement!;
  const whole = paragraphsOf(root.outerHTML);
  // Readability changes the document, so the lines under the heading are read before.
  const lines = linesUnder(whole, heading);
  const found = isLarge ? null : new Readability(document as never, { charThreshold: 250 }).parse();
  const main = paragraphsOf(found?.content ?? '');
  const read = letters(main) > 0 ? main : whole;
  // A page that hides its text from readers without scripts often still tells it to machines.
  const body = bodyIn(thing);
  return {
    paragraphs: letters(body) > 2 * letters(read) ? body : read,
    whole,
    lines,
    byline: inertLine((found?.byline ?? '').slice(0, limits.words)),
  };
};

/** The times that a page shows of its article, those to rely on first. */
const timesIn = ({ described }: Details): (string | undefined)[] =>
  [
    ...described('[itemprop="datePublished"], time[pubdate]'),
    ...described('article time[datetime], main time[datetime]'),
  ].map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? undefined);

/** The date of an article: of the places that name one, the first that can be read, or else the first. */
const dateOf = (
  { thing, meta }: Details,
  { shownTimes, lines }: { shownTimes: readonly (string | undefined)[]; lines: readonly string[] },
): string | undefined => {
  const dates = [
    wordsIn(thing.datePublished),
    wordsIn(thing.dateCreated),
    ...publishedNames.map((name) => meta(name)),
    ...shownTimes,
    ...lines.map((line) => publishedLabel.exec(line)?.[1] ?? line).map(datePart),
  ];
  return dates.find((date) => date && publishedOn(date).precision !== 'unknown') ?? dates.find(Boolean);
};

const articleOf = (source: string): RawArticle => {
  // A page may leave out its outermost elements; this parser does not put them back.
  const page = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`;
  const document = parseHTML(page).document as unknown as Page;
  if (!document.documentElement) return { paragraphs: paragraphsOf(source) };
  const details = detailsOf(document);
  const { thing, meta, fields, described, pageTitle, headingWords } = details;
  const shownNames = described('[rel="author"], [itemprop="author"]').map(wordsOf);
  const url = addressOf(document, addressesIn(thing), meta);
  const language = document.documentElement.getAttribute('lang') ?? meta('og:locale', 'language', 'dc.language');
  const foreignNames = foreignNamesIn(document, details);
  // Elements are taken out of the document with the text, so what is shown of the date is looked up before.
  const shownTimes = timesIn(details);
  const text = textOf(document, details);
  const publisher = thingNames(thing.publisher).join(', ') || meta('og:site_name', 'application-name', 'dc.publisher');
  const names = [
    thingNames(thing.author),
    [meta('author', 'article:author', 'parsely-author', 'dc.creator')],
    shownNames.slice(0, 1),
    text.lines.flatMap((line) => byline.exec(line)?.[1] ?? []).slice(0, 1),
    foreignNames.has(lettersOf(text.byline)) ? [] : [text.byline],
  ];
  return {
    title:
      headlineIn(thing) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      (headingWords || withoutSite(pageTitle, publisher)),
    author: names.map(authorNames).find((name) => name !== undefined),
    publisher,
    url,
    language: wordsIn(thing.inLanguage) ?? language,
    date: dateOf(details, { shownTimes, lines: text.lines }),
    holds: [
      ...holdsInFields({ embargo: meta(...embargoNames) }),
      ...holdsInFields(thing),
      ...holdsInFields(fields),
      // Readability takes a short line above the text for a label and drops it.
      ...[text.lines, text.whole].flatMap((shown) => holdsInText(undefined, shown).holds),
    ],
    paragraphs: text.paragraphs,
  };
};

/** Names that pages have for the day on which an article was published, those to rely on first. */
const publishedNames = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'parsely-pub-date',
  'dc.date',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.issued',
  'publish-date',
  'publication_date',
  'og:published_time',
  'sailthru.date',
];
