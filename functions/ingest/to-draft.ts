import { correctionNotice } from '../text/correction-notes.ts';
import { detectLanguage } from '../text/language.ts';
import { publishedOn } from '../text/published.ts';
import { inertField, inertLine, inertText, languageTag, webAddress } from './clean.ts';
import { type Draft, type RawArticle, type Rejection, rejection } from './draft.ts';
import { damageIn } from './garbled.ts';
import { holdsInText, withheld } from './release.ts';

/** Words of a name that stay small, unless they open it. */
const minorWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'und',
  'y',
  'de',
  'del',
  'al',
]);

/** `articles/field-and-furrow/2021/x.md` → `Field and Furrow`; null for a file directly under `articles/`. */
const publisherOf = (key: string): string | null => {
  const [, folder, file] = key.split('/');
  if (!folder || file === undefined) return null;
  const words = folder.split(/[-_\s]+/).filter(Boolean);
  return inertField(
    words
      .map((word, index) => (index > 0 && minorWords.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
      .join(' '),
    120,
  );
};

const same = (one: string, other: string) => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

const dateWords =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|\d{4}|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[:.]\d\d|[ap]m|published|updated|posted|at|on)\b/g;

/**
 * A text less what its page prints above it: the title said again, the author's name, the date. At most three lines at
 * the beginning, and never the last one.
 */
const withoutFrame = (
  paragraphs: readonly string[],
  { title, author }: { title: string | null; author: string | null },
): readonly string[] => {
  const isFrame = (paragraph: string) => {
    const line = inertLine(paragraph.slice(0, 1000));
    if (title !== null && same(line, title)) return true;
    if (line.length > 150) return false;
    const rest = line
      .toLowerCase()
      .replace(author?.toLowerCase() ?? '', '')
      .replace(dateWords, '')
      .replace(/^\P{L}*(?:by|von|por|par|di)\b/u, '');
    return !/[\p{L}\p{N}]/u.test(rest);
  };
  let start = 0;
  while (start < 3 && start < paragraphs.length - 1 && isFrame(paragraphs[start]!)) start++;
  return paragraphs.slice(start);
};

/** How an object was read, for those who ask why. */
export interface ReadObserver {
  /** The characters of the whole file, and the encoding that its bytes are in. */
  onText?(text: string, encoding: string): void;
  /** What the format found in the file before it was cleaned, and the article made of it. */
  onArticle?(draft: Draft, raw: RawArticle): void;
}
/** What decides how the articles of an object are read. */
export interface ReadOptions {
  now: Date | undefined;
  observer: ReadObserver | undefined;
  /** The language of the feed that an item is in, where the item's own words do not tell. */
  usual?: string;
}

/** The picture of an article whose page is at `url`; undefined where it has none that can be shown. */
const pictureOf = ({ picture, base }: RawArticle, url: string | null): Draft['picture'] => {
  const address = picture && webAddress(picture.url, base ?? url ?? undefined);
  return address
    ? { url: address, alt: inertField(picture.alt, 300), credit: inertField(picture.credit, 120) }
    : undefined;
};

/**
 * The draft of what a format found of one article in the object `key`, or why there is none: it is withheld at `now`, has no text,
 * or its characters are damaged.
 */
export const draftOf = (key: string, raw: RawArticle, { now, observer, usual }: ReadOptions): Drafted => {
  const told = holdsInText(raw.title, raw.paragraphs);
  const published = publishedOn(raw.date);
  const held = withheld([...(raw.holds ?? []), ...told.holds], { date: raw.date, published, now });
  const drafted = draftAs(key, raw, { told, published, usual });
  if (held) {
    const isKill = drafted.ok && held.until === undefined && correctionNotice(drafted.draft)?.kind === 'kill';
    return { ok: false, ...held, ...(isKill && { notice: drafted.draft }) };
  }
  if (drafted.ok) observer?.onArticle?.(drafted.draft, raw);
  return drafted;
};

type Drafted = { ok: true; draft: Draft } | ({ ok: false } & Rejection);

/** The draft of an article, whatever holds it back. */
const draftAs = (
  key: string,
  raw: RawArticle,
  {
    told,
    published,
    usual,
  }: {
    told: ReturnType<typeof holdsInText>;
    published: Draft['published'];
    usual: ReadOptions['usual'];
  },
): Drafted => {
  const title = inertField(told.title, 300);
  const author = inertField(raw.author, 120);
  const text = inertText(withoutFrame(told.paragraphs, { title, author }));
  if (!/[\p{L}\p{N}]/u.test(text)) return rejection('no-text', 'There is no text in it.');
  const language = languageTag(raw.language) ?? detectLanguage(title ? `${title}\n${text}` : text, usual);
  const damage = damageIn(text, language);
  if (damage) return rejection('encoding', damage);
  const url = webAddress(raw.url, raw.base ?? undefined);
  const picture = pictureOf(raw, url);
  const draft: Draft = {
    publisher: inertField(raw.publisher, 80) ?? publisherOf(key),
    title,
    author,
    url,
    language,
    published,
    ...(picture && { picture }),
    text,
    ...(raw.onlyTopics && { onlyTopics: raw.onlyTopics }),
    ...(raw.about && raw.about.length > 0 && { about: raw.about }),
  };
  return { ok: true, draft };
};
