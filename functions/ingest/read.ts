import { createHash } from 'node:crypto';
import { correctionNotice } from '../text/correction-notes.ts';
import { decoded } from '../text/decode-bytes.ts';
import { detectLanguage } from '../text/language.ts';
import { inertField, inertLine, inertText, languageTag, webAddress } from './clean.ts';
import { type BatchMember, type Draft, type RawArticle, type RawOutcome, type Rejection, rejection } from './draft.ts';
import { eml } from './formats/eml.ts';
import { feed } from './formats/feed.ts';
import { html } from './formats/html.ts';
import { json, type Labels } from './formats/json.ts';
import { jsonLines, lineLabels, type MarkedLabels } from './formats/jsonl.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { withPage } from './formats/polled.ts';
import { damageIn } from './garbled.ts';
import { inflated, tooLarge } from './inflate.ts';
import { publishedOn } from './published.ts';
import { holdsInText, withheld } from './release.ts';

const megabyte = 1_000_000;

/** The largest article, in bytes before decoding. */
const maxPerArticle = megabyte;
/** Pages carry scripts, styles and pictures along that weigh many times what their text does. */
const maxPerPage = 5 * megabyte;

/** What a file's name says it is, and how many bytes (inflated) of it are read. Feeds are parsed whole, lines are not. */
const formats = {
  txt: { format: 'text', most: maxPerArticle },
  md: { format: 'markdown', most: maxPerArticle },
  markdown: { format: 'markdown', most: maxPerArticle },
  html: { format: 'html', most: maxPerPage },
  htm: { format: 'html', most: maxPerPage },
  // A JSON file may be a feed; where it is one article, it is held to the size of one.
  json: { format: 'json', most: 10 * megabyte },
  jsonl: { format: 'lines', most: 50 * megabyte },
  ndjson: { format: 'lines', most: 50 * megabyte },
  xml: { format: 'feed', most: 10 * megabyte },
  rss: { format: 'feed', most: 10 * megabyte },
  atom: { format: 'feed', most: 10 * megabyte },
  // Attachments count, though they are not read.
  eml: { format: 'mail', most: 10 * megabyte },
} as const;

const known = 'txt, md, html, json, jsonl, xml (RSS, Atom) or eml, each also as .gz';

const namedAs = (key: string) => {
  const [, extension, gz] = /\.(\w+?)(\.gz)?$/i.exec(key) ?? [];
  const format = Object.entries(formats).find(([name]) => name === extension?.toLowerCase())?.[1];
  return format && { ...format, gzipped: gz !== undefined };
};

/** The format that an object's name says it has, `text` or `markdown`; undefined for a name that says none. */
export const formatNamed = (key: string): string | undefined => namedAs(key)?.format;

/** How many bytes of an object are worth fetching: one more than may be read, so that too many can be told. */
export const bytesWorthReading = (key: string): number => (namedAs(key)?.most ?? 0) + 1;

/** One article of an object, or why it is none. `place` says where in a batch, in a publisher's words. */
export type Member = { member?: number; place?: string } & (
  | { ok: true; draft: Draft }
  | ({ ok: false; item?: string } & Rejection)
);

/**
 * What an object's bytes are. The members of a batch are read while they are walked through, once. `rolling`: it is a
 * feed, of which an item that drops off the end has rolled on and is not withdrawn.
 */
export type Reading = { ok: true; rolling: boolean; members: Iterable<Member> } | ({ ok: false } & Rejection);

/** Whether an object that cannot be read any more is a feed, by its name and whether it held a batch before. */
export const isFeedNamed = (key: string, { wasBatch }: { wasBatch: boolean }): boolean => {
  const format = namedAs(key)?.format;
  return format === 'feed' || (format === 'json' && wasBatch);
};

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
interface ReadObserver {
  /** The characters of the whole file, and the encoding that its bytes are in. */
  onText?(text: string, encoding: string): void;
  /** What the format found in the file before it was cleaned, and the article made of it. */
  onArticle?(draft: Draft, raw: RawArticle): void;
}
interface ReadOptions {
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

const draftOf = (key: string, raw: RawArticle, { now, observer, usual }: ReadOptions): Drafted => {
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

/** The only member of a file that is one article: its id needs no place. */
const single = (key: string, outcome: RawOutcome, options: ReadOptions): Reading => {
  if (!outcome.ok) return outcome;
  const drafted = draftOf(key, outcome.raw, options);
  return drafted.ok ? { ok: true, rolling: false, members: [drafted] } : drafted;
};

/** Articles in one file: what is remembered of them is read and written whole. */
const maxMembers = 20_000;

const fingerprint = (...parts: readonly (string | null | undefined)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);

/**
 * What may tell an article from the others of its batch, the first that does before the second: the id that the
 * publisher gives it or else its link; its link; these with its title. Empty where it has neither id nor link, unless it
 * may not go by its `place`: in a feed that changes with each new item.
 */
const namesOf = ({ item, url, title }: Labels, { rolling }: { rolling: boolean }): string[] => {
  const id = inertField(item, 500);
  const link = inertField(url, 500);
  if (id === null && link === null && !rolling) return [];
  const titled = title ? [`${id ?? link ?? ''}\n${inertField(title, 300)}`] : [];
  return [...new Set([...(id === null ? [] : [id]), ...(link === null ? [] : [link]), ...titled])];
};

/** The names that different members of a batch have, which therefore tell none of them from the others. */
const repeatedNames = (labels: Iterable<MarkedLabels>, options: { rolling: boolean }): Set<string> => {
  const marks = new Map<string, string>();
  const repeated = new Set<string>();
  let count = 0;
  for (const one of labels) {
    if (++count > maxMembers) break;
    for (const name of namesOf(one, options)) {
      const other = marks.get(name);
      if (other === undefined) marks.set(name, one.mark);
      else if (other !== one.mark) repeated.add(name);
    }
  }
  return repeated;
};

/**
 * The members of a batch. What tells an article from the others is its identity: an id that a publisher repeats is none,
 * so then its link decides, then its title, then its text. A second one that is the same in all of these is rejected.
 */
function* batch(
  key: string,
  members: Iterable<BatchMember>,
  { labels, rolling, ...options }: { labels: Iterable<MarkedLabels>; rolling: boolean } & ReadOptions,
): Generator<Member> {
  const repeated = repeatedNames(labels, { rolling });
  const seen = new Set<string>();
  let count = 0;
  for (const outcome of members) {
    const { member, place } = outcome;
    if (++count > maxMembers) {
      yield { member, place, ...rejection('too-large', `A file holds ${maxMembers} articles at most. Split it.`) };
      return;
    }
    if (!outcome.ok) {
      yield outcome;
      continue;
    }
    const { raw } = outcome;
    const names = namesOf(raw, { rolling });
    const last = names.at(-1);
    const item =
      names.find((name) => !repeated.has(name)) ??
      (last !== undefined || rolling ? `${last ?? ''}\n${fingerprint(...raw.paragraphs)}` : undefined);
    if (item !== undefined && seen.has(item)) {
      yield { member, place, ...rejection('duplicate', `The file contains this article twice, ${called(raw)}.`) };
      continue;
    }
    if (item !== undefined) seen.add(item);
    const drafted = draftOf(key, raw, options);
    yield drafted.ok
      ? { member, place, ok: true, draft: { ...drafted.draft, member, ...(item !== undefined && { item }) } }
      : { member, place, ...(drafted.code === 'withheld' && item !== undefined && { item }), ...drafted };
  }
}

/** The language that a feed's items are written in, taken together: their titles are too short to tell on their own. */
const usualLanguage = (members: readonly BatchMember[]): string => {
  const titles = members.slice(0, 20).flatMap((member) => (member.ok && member.raw.title ? [member.raw.title] : []));
  return detectLanguage(inertText(titles));
};

const called = ({ item, url, title }: Labels) =>
  item
    ? `with the id "${item}"`
    : url
      ? `with the link "${url}"`
      : title
        ? `with the title "${title}"`
        : 'without id and link';

const characters = (bytes: Buffer, format: string, observer: ReadObserver | undefined) => {
  const source = decoded(bytes, {
    declares: format === 'html' || format === 'feed',
    html: format === 'html',
    several: format === 'feed' || format === 'json',
  });
  if (source.ok) observer?.onText?.(source.text, source.encoding);
  return source;
};

interface Asked {
  key: string;
  bytes: Buffer;
  now?: Date;
  observer?: ReadObserver;
}

/** The format that an object's name says and its bytes, inflated. */
const unpacked = (
  key: string,
  bytes: Buffer,
):
  | { ok: true; format: (typeof formats)[keyof typeof formats]['format']; bytes: Buffer }
  | ({ ok: false } & Rejection) => {
  const named = namedAs(key);
  if (!named) return rejection('unknown-format', `The name must end in ${known}.`);
  const { format, most } = named;
  const inflatedBytes = inflated(bytes, { most, named: named.gzipped });
  if (!inflatedBytes.ok) return inflatedBytes;
  if (inflatedBytes.bytes.length > most) return tooLarge(most);
  if (inflatedBytes.bytes.length === 0) return rejection('empty', 'The file is empty.');
  return { ok: true, format, bytes: inflatedBytes.bytes };
};

/** Articles that were read whole from one file. */
const members = (
  key: string,
  found: readonly BatchMember[],
  { rolling, ...options }: { rolling: boolean } & ReadOptions,
): Reading => {
  const labels = found.flatMap((member) =>
    member.ok ? [{ ...member.raw, mark: fingerprint(member.raw.title, ...member.raw.paragraphs) }] : [],
  );
  const usual = usualLanguage(found);
  return { ok: true, rolling, members: batch(key, found, { labels, rolling, usual, ...options }) };
};

/**
 * Reads the bytes of an object under `articles/` as its name says, mails included. Never throws: what cannot be read comes
 * back with a reason, and so does what is withheld at `now`. Without `now` the time is not considered: then the same key
 * and bytes always give the same drafts, which is what lets `verify` read an article again.
 */
export const readAny = async (asked: Asked): Promise<Reading> => {
  const { key, bytes, now, observer } = asked;
  if (formatNamed(key) !== 'mail') return readObject(asked);
  const mail = unpacked(key, bytes);
  if (!mail.ok) return mail;
  const read = await eml(mail.bytes);
  return read.ok ? members(key, read.members, { rolling: false, now, observer }) : read;
};

/** Reads everything but mails, as `readAny` does. */
export const readObject = ({ key, bytes, now, observer }: Asked): Reading => {
  const options: ReadOptions = { now, observer };
  const file = unpacked(key, bytes);
  if (!file.ok) return file;
  const { format } = file;
  if (format === 'lines') {
    const labels = lineLabels(file.bytes, maxPerArticle);
    const lines = batch(key, jsonLines(file.bytes, maxPerArticle), { labels, rolling: false, ...options });
    return { ok: true, rolling: false, members: lines };
  }
  const source = characters(file.bytes, format, observer);
  if (!source.ok) return source;
  if (!source.text.trim()) return rejection('empty', 'The file is empty.');
  switch (format) {
    case 'text':
      return /^\s*<(?:!doctype html|html)\b/i.test(source.text)
        ? rejection('unknown-format', 'This is a web page. Give it a name that ends in .html.')
        : single(key, plainText(source.text), options);
    case 'markdown':
      return single(key, markdown(source.text), options);
    case 'json': {
      const read = json(source.text);
      if (read.ok && 'members' in read) return members(key, read.members, { rolling: true, ...options });
      // A polled item may have its page with it.
      const max = read.ok && read.raw.page !== undefined ? maxPerPage : maxPerArticle;
      return file.bytes.length > max ? tooLarge(max) : single(key, withPage(read), options);
    }
    case 'html':
      return single(key, html(source.text), options);
    case 'feed': {
      const read = feed(source.text);
      return read.ok ? members(key, read.members, { rolling: true, ...options }) : read;
    }
    case 'mail':
      return rejection('unknown-format', 'A mail is read by `readAny`.');
  }
};
