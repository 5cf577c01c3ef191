import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { authorNames, paragraphsOf, shapeOf } from '../../text/markup.ts';
import { publishedOn } from '../../text/published.ts';
import { inertLine } from '../clean.ts';
import { type RawArticle, type RawOutcome, rejection } from '../draft.ts';
import { holdsInFields, holdsInText } from '../release.ts';
import { addressesIn, articlesIn, bodyIn, headlineIn, type Thing, thingNames, wordsIn } from './json-ld.ts';
import { lookedThrough } from './page/boxes.ts';
import { type Element, first, lettersOf, limits, type Page, weightOf, wordsOf } from './page/dom.ts';
import { addressOf, dateInAddress } from './page/own-address.ts';
import { storyOf } from './page/own-story.ts';
import { fuller, proseIn } from './page/prose.ts';

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

/** The `meta` elements of a page by name, those in cards of other articles apart. */
const metaOf = (document: Page, isOfStory: (element: Element) => boolean) => {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!.slice(0, limits.words).trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const names = meta.getAttribute(attribute)?.slice(0, 100).trim().toLowerCase() ?? '';
      // Of these three only `itemprop` may hold several names.
      for (const name of attribute === 'itemprop' ? names.split(/\s+/) : [names])
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

const letters = (paragraphs: readonly string[]) => paragraphs.reduce((sum, one) => sum + weightOf(one), 0);

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

/** What machines are told is the fuller text from so many times the length of what was found on. */
const fullBody = 1.3;

/** The paragraphs of a page's article. Takes out of the document what stands apart from it. */
const textOf = (document: Page, { heading, thing }: Details) => {
  const { apart, isLarge } = lookedThrough(document, heading);
  for (const box of apart) box.remove();
  const roots = first(document.querySelectorAll('article, main'));
  const root = (heading && roots.find((one) => one.contains(heading))) ?? roots[0] ?? document.documentElement!;
  const whole = paragraphsOf(root.outerHTML);
  const prose = proseIn(document, heading);
  // Readability changes the document, so the lines under the heading are read before.
  const lines = linesUnder(whole, heading);
  const found = isLarge ? null : new Readability(document as never, { charThreshold: 250 }).parse();
  const main = paragraphsOf(found?.content ?? '');
  const read = letters(main) > 0 ? fuller(main, prose) : whole;
  // A page that hides its text from readers without scripts often still tells it to machines.
  const body = bodyIn(thing);
  return {
    paragraphs: letters(body) > fullBody * letters(read) ? body : read,
    whole,
    lines,
    byline: inertLine((found?.byline ?? '').slice(0, limits.words)),
  };
};

/** So many boxes around a time are looked at for the heading that it stands by. */
const nearHeading = 4;

/** Whether an element stands in one small box with the heading, not merely on the same page. */
const standsBy = (element: Element, heading: Element | undefined): boolean => {
  let box = element.parentNode as Element | null;
  for (let level = 0; heading && box && level < nearHeading; level++) {
    if (box.localName === 'body' || box.localName === 'html') return false;
    if (box.contains(heading)) return true;
    box = box.parentNode as Element | null;
  }
  return false;
};

/** Times of a later change, by what pages call them. */
const isOfChange = (time: Element): boolean =>
  /modif|updat|edited/i.test(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`) &&
  !/publish|created/i.test(time.getAttribute('itemprop') ?? '');

/** The times that a page shows of its article, those to rely on first. */
const timesIn = ({ described, heading }: Details): (string | undefined)[] =>
  [
    ...described('[itemprop~="datePublished"], time[pubdate]'),
    ...described('[itemprop~="dateCreated"]'),
    ...described('article time[datetime], main time[datetime]').filter((time) => !isOfChange(time)),
    ...described('time[datetime]').filter((time) => !isOfChange(time) && standsBy(time, heading)),
  ].map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? undefined);

/** The date of an article: of the places that name one, the first that can be read, or else the first. */
const dateOf = (
  { thing, meta }: Details,
  {
    shownTimes,
    lines,
    url,
  }: { shownTimes: readonly (string | undefined)[]; lines: readonly string[]; url: string | null },
): string | undefined => {
  const dates = [
    wordsIn(thing.datePublished),
    wordsIn(thing.dateCreated),
    ...publishedNames.map((name) => meta(name)),
    ...shownTimes,
    ...lines.map((line) => publishedLabel.exec(line)?.[1] ?? line).map(datePart),
    dateInAddress(url),
  ];
  return dates.find((date) => date && publishedOn(date).precision !== 'unknown') ?? dates.find(Boolean);
};

/** The picture that a page offers to those who link to it, in Open Graph's words. */
const pictureOf = ({ meta }: Details): RawArticle['picture'] => {
  const url = meta('og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image', 'twitter:image:src');
  return url === undefined ? undefined : { url, alt: meta('og:image:alt', 'twitter:image:alt') };
};

const articleOf = (source: string): RawArticle => {
  // A page may leave out its outermost elements; this parser does not put them back.
  const page = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`;
  const document = parseHTML(page).document as unknown as Page;
  if (!document.documentElement) return { paragraphs: paragraphsOf(source) };
  const details = detailsOf(document);
  const { thing, meta, fields, described, pageTitle, headingWords } = details;
  const shownNames = described('[rel="author"], [itemprop~="author"]').map(wordsOf);
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
    picture: pictureOf(details),
    date: dateOf(details, { shownTimes, lines: text.lines, url }),
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
  'og:article:published_time',
  'article:published',
  'datepublished',
  'datecreated',
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
