import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { rejection, type Wire, type WireOutcome } from '../draft.ts';
import { paragraphsOf, shapeOf } from '../markup.ts';

/** As much of the DOM as is asked of a page. */
interface Element {
  remove(): void;
  textContent: string | null;
  outerHTML: string;
  getAttribute(name: string): string | null;
}
interface Page {
  title: string;
  documentElement: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

type Described = Pick<Wire, 'title' | 'author' | 'publisher' | 'url' | 'language' | 'date'> & { body?: string };

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const text = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined;
  return Array.isArray(value) ? text(value[0]) : undefined;
};

/** Names in schema.org's many ways: words, a thing with a name, or a list of either. */
const nameOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  return text(value) ?? text(record(value).name);
};

const isArticle = (thing: Record<string, unknown>) =>
  [thing['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type)));

/** The things that a page describes in JSON-LD, graphs laid flat. A block that is not JSON is passed over. */
const thingsIn = (source: string): Record<string, unknown>[] => {
  try {
    return [JSON.parse(source)]
      .flat()
      .flatMap((thing) => [record(thing), ...[record(thing)['@graph'] ?? []].flat().map(record)]);
  } catch {
    return [];
  }
};

/** What schema.org's JSON-LD says of the article. */
const jsonLd = (document: Page): Described => {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = blocks.flatMap((block) => thingsIn(block.textContent ?? '')).find(isArticle);
  if (!article) return {};
  const page = article.mainEntityOfPage;
  const body = text(article.articleBody);
  return {
    title: text(article.headline) ?? text(article.name),
    author: nameOf(article.author),
    publisher: nameOf(article.publisher),
    url: text(article.url) ?? text(page) ?? text(record(page)['@id']),
    language: text(article.inLanguage),
    date: text(article.datePublished) ?? text(article.dateCreated),
    ...(body !== undefined && { body }),
  };
};

/** What Open Graph, `meta` elements and the page itself say, each in the order of how much it can be relied on. */
const metadata = (document: Page): Described => {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (found) return found;
    }
    return undefined;
  };
  const publisher = meta('og:site_name', 'application-name', 'dc.publisher', 'DC.publisher');
  const heading = document.querySelector('article h1, main h1, h1')?.textContent?.trim();
  const author = meta('author', 'article:author', 'parsely-author', 'dc.creator', 'DC.creator');
  const byline = document.querySelector('[rel="author"], [itemprop="author"]')?.textContent?.trim();
  return {
    title:
      meta('og:title', 'twitter:title', 'dc.title', 'DC.title') ?? (heading || withoutSite(document.title, publisher)),
    // Open Graph has authors as addresses of their pages, which are not names.
    author: author && !/^https?:/.test(author) ? author : byline,
    publisher,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: document.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language', 'dc.language'),
    date:
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'parsely-pub-date',
        'dc.date',
        'DC.date',
        'dcterms.created',
      ) ??
      document
        .querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]')
        ?.getAttribute('datetime'),
  };
};

/** A page title less the name of the site that follows it. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined => {
  const [last, ...rest] = (title ?? '').split(/\s+[|–—·-]\s+/).reverse();
  return site && rest.length > 0 && last?.toLowerCase() === site.toLowerCase() ? rest.reverse().join(' – ') : title;
};

/** Classes and ids that the page's own style hides from everybody, on any screen. */
const hiding = /(?:^|[{},;])\s*([.#][\w-]+)\s*\{[^{}]*(?:display\s*:\s*none|visibility\s*:\s*hidden)[^{}]*\}/g;

/** What stands in the text and is not of it, by the names that pages give such boxes. */
const boxes = [
  'newsletter',
  'signup',
  'sign-up',
  'subscribe',
  'paywall',
  'related',
  'read-more',
  'promo',
  'share',
  'consent',
]
  .flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`])
  .join(', ');

/** What a page hides and its boxes; nothing that is a large part of it, which must be the text or hold it. */
const apartIn = (document: Page): Element[] => {
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n');
  const everywhere = styles.replace(/\/\*.*?\*\//gs, '').replace(/@\w[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const hidden = [...everywhere.matchAll(hiding)].slice(0, 50).map(([, selector]) => selector!);
  const most = (document.documentElement?.textContent?.length ?? 0) / 4;
  return [boxes, ...hidden]
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .filter(({ textContent }) => (textContent?.length ?? 0) < most);
};

const letters = (paragraphs: readonly string[]) => paragraphs.reduce((sum, { length }) => sum + length, 0);

/**
 * A web page: the main text as Readability finds it, or the whole body of a page too short for it to judge. What the
 * page tells machines in JSON-LD goes before Open Graph and `meta`, and those before what it shows.
 */
export const html = (source: string): WireOutcome => {
  const { tooDeep, tooMany } = shapeOf(source);
  if (tooDeep) return rejection('malformed', 'The page is nested deeper than any article is.');
  if (tooMany) return rejection('malformed', 'The page has more elements than any article has.');
  try {
    return { ok: true, wire: wireOf(source) };
  } catch (error) {
    return rejection('malformed', `The page cannot be read: ${(error as Error).message}.`);
  }
};

const wireOf = (source: string): Wire => {
  // A page may leave out its outermost elements; this parser does not put them back.
  const page = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`;
  const document = parseHTML(page).document as unknown as Page;
  if (!document.documentElement) return { paragraphs: paragraphsOf(source) };
  const { body, ...described } = jsonLd(document);
  const shown = metadata(document);
  for (const apart of apartIn(document)) apart.remove();
  const whole = paragraphsOf((document.querySelector('article, main') ?? document.documentElement).outerHTML);
  const found = new Readability(document as never, { charThreshold: 250 }).parse();
  const main = paragraphsOf(found?.content ?? '');
  const read = letters(main) > 0 ? main : whole;
  // A page that hides its text from readers without scripts often still tells it to machines.
  const told = body === undefined ? [] : body.split(/\n+/);
  const paragraphs = letters(told) > 2 * letters(read) ? told : read;
  const wire: Wire = { ...shown, paragraphs };
  for (const [field, value] of Object.entries(described)) if (value) Object.assign(wire, { [field]: value });
  return { ...wire, author: wire.author ?? found?.byline };
};
