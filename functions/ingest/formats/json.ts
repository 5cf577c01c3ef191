import { z } from 'zod';
import { record } from '../../core/record.ts';
import { absolute } from '../../feeds/feed-reading.ts';
import { isPost, type JsonFrame, jsonFrame, pictureOfJsonItem, pictureOfPost } from '../../feeds/json-feed.ts';
import { namesIn } from '../../feeds/json-names.ts';
import { authorNames, fullestOf, looksLikeMarkup, paragraphsOf, plainWords } from '../../text/markup.ts';
import { type BatchMember, type RawArticle, type RawOutcome, type Rejection, rejection } from '../draft.ts';
import { type Hold, holdsInFields } from '../release.ts';
import { fieldFault } from './fields.ts';
import { isNinjs, ninjs } from './ninjs.ts';
import { paragraphsOfLines } from './plain-text.ts';
import { withPolledFields } from './polled.ts';

/** A title or a text that a CMS wraps: WordPress has `{ "rendered": "…" }`. */
const unwrapped = (value: unknown): unknown => {
  const { rendered, html, value: inner, text } = record(value);
  return [rendered, html, inner, text].find((one) => typeof one === 'string') ?? value;
};
const Words = z.preprocess(unwrapped, z.string().nullish());
/** Words that an article can do without: anything else there is as if nothing was. */
const MaybeWords = z.preprocess(
  (value) => (typeof unwrapped(value) === 'string' ? unwrapped(value) : undefined),
  Words,
);
const Id = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : unwrapped(value)),
  z.string().optional().catch(undefined),
);
/** A text may come as a list of its paragraphs. */
const Text = z.preprocess(
  (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n\n') : unwrapped(value),
  z.string().nullish(),
);
const When = z.union([z.string(), z.int()]).nullish().catch(undefined);
const Names = z
  .unknown()
  .optional()
  .transform((value) => authorNames(namesIn(value).map(plainWords)));

const dates = [
  'date',
  'published',
  'published_at',
  'datePublished',
  'date_published',
  'publishedAt',
  'pubDate',
  'publication_date',
  'publicationDate',
  'date_gmt',
] as const;
const texts = ['text', 'body', 'content', 'content_html', 'content_text', 'articleBody', 'summary'] as const;
const links = ['url', 'link', 'permalink', 'external_url', 'canonical_url'] as const;
const languages = ['language', 'lang', 'inLanguage'] as const;
const each = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;

/** An article as JSON. Text, title and date may go by any of the names that are usual; HTML in the text is read as such. */
const JsonArticle = z.object({
  id: Id,
  guid: Id,
  title: Words,
  headline: Words,
  author: Names,
  authors: Names,
  byline: Names,
  _embedded: z
    .unknown()
    .optional()
    .transform((value) => authorNames(namesIn(record(value).author).map(plainWords))),
  publisher: Names,
  ...each(dates, When),
  ...each(links, MaybeWords),
  ...each(languages, MaybeWords),
  ...each(texts, Text),
});
type JsonArticle = z.infer<typeof JsonArticle>;

/** The paragraphs of a text that is plain, or HTML all the same. */
const paragraphsOfEither = (text: string): string[] =>
  looksLikeMarkup(text) ? paragraphsOf(text) : paragraphsOfLines(text);

const first = <Name extends keyof JsonArticle>(article: JsonArticle, names: readonly Name[]) =>
  names.map((name) => article[name]).find((value) => value !== null && value !== undefined && value !== '');

/** The paragraphs of the field that has the article's text. */
const paragraphsIn = (article: JsonArticle, value: object): string[] => {
  const fields = texts.map((name) => {
    const isHtml = name === 'content_html' || typeof record(record(value)[name]).rendered === 'string';
    return (isHtml ? paragraphsOf : paragraphsOfEither)(article[name] ?? '');
  });
  return fields[fullestOf(fields)] ?? [];
};

/** What tells an article from others in its batch, before the rest of it is read. */
export type Labels = Pick<RawArticle, 'item' | 'url' | 'title'>;

const labelsIn = (article: JsonArticle): Labels => {
  const title = article.title ?? article.headline;
  return {
    item: article.id ?? article.guid,
    url: first(article, links),
    ...(title && { title: plainWords(title) }),
  };
};

/** One article that JSON holds: of any CMS, or IPTC ninjs. */
export const articleIn = (value: unknown): RawOutcome => {
  if (isNinjs(value)) return ninjs(value);
  const read = JsonArticle.safeParse(value);
  if (!read.success) return rejection('malformed', fieldFault(value, read.error.issues[0]!));
  const article = read.data;
  if (texts.every((name) => article[name] === undefined || article[name] === null))
    return rejection(
      'malformed',
      'The article has no "text", "body" or "content", nor "content_html" or "content_text".',
    );
  return {
    ok: true,
    raw: {
      ...labelsIn(article),
      author: article.author ?? article.authors ?? article.byline ?? article._embedded,
      publisher: article.publisher,
      language: first(article, languages),
      date: first(article, dates),
      picture: pictureIn(value, first(article, links)),
      holds: holdsInFields(value as Record<string, unknown>),
      paragraphs: paragraphsIn(article, value as object),
    },
  };
};

/** The picture of an article, relative to `page` where that is absolute. */
const pictureIn = (value: unknown, page: string | null | undefined): RawArticle['picture'] => {
  const fields = record(value);
  if (isPost(value)) return pictureOfPost(fields);
  const { url, alt, credit, caption } = record(fields.picture ?? fields.image);
  const words = (one: unknown) => (typeof one === 'string' && one.trim() ? plainWords(one) : undefined);
  if (typeof url === 'string') return { url, alt: words(alt) ?? words(caption), credit: words(credit) };
  return pictureOfJsonItem(fields, absolute(page ?? undefined));
};

/** How an article in a batch names itself; nothing where it cannot be read. */
export const labelsOf = (value: unknown): Labels => {
  if (isNinjs(value)) {
    const { uri, headline } = record(value);
    return { ...(typeof uri === 'string' && { item: uri }), ...(typeof headline === 'string' && { title: headline }) };
  }
  const read = JsonArticle.safeParse(value);
  return read.success ? labelsIn(read.data) : {};
};

/** No article is nested deeper; what is, is there to break readers. */
const maxDepth = 100;

const isNestedDeeper = (source: string): boolean => {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (isQuoted) {
      if (character === '\\') at++;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > maxDepth) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
};

/** Where JSON is broken, in words of ours. */
const brokenAt = (error: unknown): string => {
  const message = String((error as Error).message).slice(0, 500);
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line && column) return `: it breaks at line ${line}, character ${column}`;
  if (/end of JSON|Unterminated/.test(message)) return ': it ends before it is complete';
  const [, token] = /^Unexpected token '(.)'/u.exec(message) ?? [];
  return token ? `: the character ${token === '"' ? "'\"'" : `"${token}"`} stands where it must not` : '';
};

/** The value of a JSON text, or why it has none. */
export const parsedJson = (source: string): { ok: true; value: unknown } | ({ ok: false } & Rejection) => {
  if (isNestedDeeper(source))
    return rejection('malformed', `The JSON is nested deeper than ${maxDepth} levels, which no article is.`);
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    return rejection('malformed', `This is not valid JSON${brokenAt(error)}.`);
  }
};

/** The articles of a JSON Feed or a list of posts. What a feed says of itself, and what holds it back, hold for each of them. */
const membersOf = (
  { format, items, title, language, authors, base }: JsonFrame,
  holds: readonly Hold[],
): BatchMember[] =>
  items.map((item, member) => {
    const at = { member, place: `${format === 'wordpress' ? 'post' : 'item'} ${member + 1}` };
    const outcome = articleIn(item);
    if (!outcome.ok) return { ...at, ...outcome };
    const { raw } = outcome;
    return {
      ...at,
      ok: true,
      raw: {
        ...raw,
        author: raw.author ?? authorNames(authors),
        publisher: raw.publisher ?? title,
        base,
        language: raw.language ?? language,
        holds: [...holds, ...(raw.holds ?? [])],
      },
    };
  });

const listNames = ['articles', 'posts', 'entries', 'stories', 'results', 'news', 'data', 'documents'];

/**
 * A JSON file: one article, `{ title | headline, date | published | …, author, publisher, url, language, text | body |
 * content … }` or IPTC ninjs, or the items of a JSON Feed, or the posts of WordPress's REST interface.
 */
export const json = (source: string): RawOutcome | { ok: true; members: BatchMember[] } => {
  const parsed = parsedJson(source);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const fields = record(value);
  const isArticle = isNinjs(value) || texts.some((name) => fields[name] !== undefined && fields[name] !== null);
  const frame = isArticle ? undefined : jsonFrame(value);
  if (frame) return { ok: true, members: membersOf(frame, holdsInFields(fields)) };
  if (Array.isArray(value))
    return rejection('malformed', 'This is a list. Put one article per line into a .jsonl file instead.');
  const list = isArticle ? undefined : listNames.find((name) => Array.isArray(fields[name]));
  if (list)
    return rejection(
      'malformed',
      `This holds a list of "${list}". Put one article per line into a .jsonl file, or send a JSON Feed, which has them under "items".`,
    );
  return withPolledFields(articleIn(value), value);
};
