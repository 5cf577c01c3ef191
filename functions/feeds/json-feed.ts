import { record } from '../core/record.ts';
import { authorNames, fullestOf, looksLikeMarkup, paragraphsOf, plainWords } from '../text/markup.ts';
import {
  absolute,
  type Feed,
  type FeedItem,
  type FeedMember,
  type FeedPicture,
  type FeedReading,
} from './feed-reading.ts';
import { namesIn } from './json-names.ts';
import { noWishes } from './wishes.ts';
import { closedMarkup } from './xml.ts';

/** Feeds in JSON: JSON Feed (https://www.jsonfeed.org/version/1.1/), and the posts of WordPress's REST interface. */

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
/** WordPress has each text as what it renders to. */
const renderedOf = (value: unknown): string | undefined => wordsOf(record(value).rendered) ?? wordsOf(value);
const titleOf = (value: unknown): string | undefined => {
  const written = renderedOf(value);
  return written === undefined ? undefined : plainWords(written).trim() || undefined;
};
const namesOf = (value: unknown): string[] => namesIn(value).flatMap((name) => authorNames([plainWords(name)]) ?? []);
/** The authors that an item or a feed names: JSON Feed 1.1 has a list, 1.0 had one. */
const authorsIn = ({ authors, author }: Record<string, unknown>): string[] | undefined =>
  [namesOf(authors), namesOf(author)].find((names) => names.length > 0);

/** The picture of an item of a JSON Feed: it gives no words for it. */
export const pictureOfJsonItem = (item: Record<string, unknown>, base: string | undefined): FeedPicture | undefined => {
  const attached = listOf(item.attachments)
    .map(record)
    .find(({ mime_type }) => /^image\//i.test(wordsOf(mime_type) ?? ''));
  const url = [item.image, item.banner_image, attached?.url].map(wordsOf).find((one) => one !== undefined);
  return url === undefined ? undefined : { url: absolute(url, base) ?? url, alt: wordsOf(attached?.title) };
};

/** The picture of a WordPress post, if it comes with its media. */
export const pictureOfPost = (post: Record<string, unknown>): FeedPicture | undefined => {
  const media = record(listOf(record(post._embedded)['wp:featuredmedia'])[0]);
  const [shared] = listOf(record(post.yoast_head_json).og_image).map(record);
  const address = [media.source_url, post.jetpack_featured_media_url, shared?.url]
    .map((one) => absolute(wordsOf(one)))
    .find((one) => one !== undefined);
  if (address === undefined) return undefined;
  const credit = titleOf(media.caption);
  return {
    url: address,
    alt: wordsOf(media.alt_text),
    ...(credit && /©|photo|foto|credit/i.test(credit) && { credit }),
  };
};

/** Texts are read as such; what a publisher says of an item is short. */
const maxField = 300;
const smallFieldsOf = (item: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => JSON.stringify(value).length <= maxField));

/** The text of an item: HTML before plain text before the summary, unless a later one is much fuller. */
const toldIn = (item: Record<string, unknown>): Pick<FeedItem, 'html' | 'text'> => {
  const html = wordsOf(item.content_html);
  const plain = [item.content_text, item.summary].flatMap((one) => wordsOf(one) ?? []);
  const told: Pick<FeedItem, 'html' | 'text'>[] = [
    ...(html === undefined ? [] : [{ html: closedMarkup(html) }]),
    ...plain.map((text) => (looksLikeMarkup(text) ? { html: closedMarkup(text) } : { text })),
  ];
  const fullest = fullestOf(told.map((one) => (one.html === undefined ? [one.text ?? ''] : paragraphsOf(one.html))));
  return told[Math.max(fullest, 0)] ?? {};
};

const jsonItem = (item: Record<string, unknown>, base: string | undefined, authors: string[]): FeedItem => {
  const id = typeof item.id === 'number' ? String(item.id) : wordsOf(item.id);
  const link = wordsOf(item.url) ?? wordsOf(item.external_url);
  return {
    guid: id,
    link: absolute(link, base) ?? link,
    title: titleOf(item.title),
    ...toldIn(item),
    published: wordsOf(item.date_published) ?? wordsOf(item.date_modified),
    updated: wordsOf(item.date_modified),
    authors: authorsIn(item) ?? authors,
    categories: listOf(item.tags).flatMap((tag) => wordsOf(tag) ?? []),
    enclosures: listOf(item.attachments)
      .map(record)
      .flatMap(({ url, mime_type }) => {
        const address = absolute(wordsOf(url), base);
        return address === undefined ? [] : [{ url: address, type: wordsOf(mime_type) }];
      }),
    picture: pictureOfJsonItem(item, base),
    language: wordsOf(item.language),
    fields: smallFieldsOf(item),
  };
};

/** WordPress has dates in the time of the site and in GMT, which it writes without a zone. */
const inGmt = (written: unknown): string | undefined => {
  const date = wordsOf(written);
  return date && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(date) ? `${date}Z` : date;
};

const postItem = (post: Record<string, unknown>): FeedItem => {
  const embedded = record(post._embedded);
  const html = renderedOf(post.content) ?? renderedOf(post.excerpt);
  return {
    guid: renderedOf(post.guid) ?? (typeof post.id === 'number' ? String(post.id) : undefined),
    link: wordsOf(post.link),
    title: titleOf(post.title),
    ...(html !== undefined && { html: closedMarkup(html) }),
    published: inGmt(post.date_gmt) ?? wordsOf(post.date),
    updated: inGmt(post.modified_gmt) ?? wordsOf(post.modified),
    authors: namesOf(embedded.author),
    categories: listOf(embedded['wp:term'])
      .flat()
      .flatMap((term) => titleOf(record(term).name) ?? []),
    enclosures: [],
    picture: pictureOfPost(post),
    language: wordsOf(post.lang),
    fields: smallFieldsOf(post),
  };
};

/** Whether a value is a post as WordPress's REST interface gives it. */
export const isPost = (value: unknown): boolean => {
  const { title, content, excerpt, link } = record(value);
  return (
    typeof link === 'string' &&
    typeof record(title).rendered === 'string' &&
    [content, excerpt].some((one) => typeof record(one).rendered === 'string')
  );
};

/** What JSON holds several articles in, with what it says of all of them. */
export interface JsonFrame {
  format: Extract<Feed['format'], 'json' | 'wordpress'>;
  items: readonly unknown[];
  title?: string | undefined;
  language?: string | undefined;
  authors: string[];
  /** What addresses in it are relative to. */
  base?: string | undefined;
}

/** The frame of a JSON Feed, of any version or none, or of a list of WordPress posts; undefined for anything else. */
export const jsonFrame = (value: unknown): JsonFrame | undefined => {
  if (Array.isArray(value)) return value.some(isPost) ? { format: 'wordpress', items: value, authors: [] } : undefined;
  const { items, ...head } = record(value);
  if (!Array.isArray(items)) return undefined;
  return {
    format: 'json',
    items,
    title: titleOf(head.title),
    language: wordsOf(head.language),
    authors: authorsIn(head) ?? [],
    base: [head.home_page_url, head.feed_url].map((one) => absolute(wordsOf(one))).find(Boolean),
  };
};

const memberOf = (value: unknown, { format, authors, base }: JsonFrame): FeedMember => {
  const item = record(value);
  if (Object.keys(item).length === 0)
    return { ok: false, code: 'malformed', reason: 'The item is not an object with fields.' };
  return { ok: true, item: format === 'wordpress' ? postItem(item) : jsonItem(item, base, authors) };
};

/** Reads a feed in JSON. `url`: where it was found. Never throws. */
export const jsonFeed = (source: string, { url }: { url?: string | undefined } = {}): FeedReading => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return {
      ok: false,
      code: 'malformed',
      reason: 'This is JSON that is broken or cut off, not a feed that can be read.',
    };
  }
  const frame = jsonFrame(value);
  if (!frame)
    return {
      ok: false,
      code: 'unknown-format',
      reason: 'This is JSON, but neither a JSON Feed nor a list of WordPress posts.',
    };
  const { format, title, language, items, base = absolute(url) } = frame;
  return {
    ok: true,
    feed: {
      format,
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
      members: items.map((item) => memberOf(item, { ...frame, base })),
      wishes: noWishes,
    },
  };
};
