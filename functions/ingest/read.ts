import { detectLanguage } from '../text/language.ts';
import { inertField, inertLine, inertText, languageTag, webAddress } from './clean.ts';
import { decoded, inflated, tooLarge } from './decode.ts';
import { type Draft, type Rejection, rejection, type Wire, type WireOutcome } from './draft.ts';
import { feed } from './formats/feed.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonLines } from './formats/jsonl.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { damageIn } from './garbled.ts';
import { paragraphsOf } from './markup.ts';
import { publishedOn } from './published.ts';

const megabyte = 1_000_000;

/** The largest article, in bytes before decoding. */
const mostPerArticle = megabyte;

/** What a file's name says it is, and how many bytes (inflated) of it are read. Feeds are parsed whole, lines are not. */
const formats = {
  txt: { format: 'text', most: mostPerArticle },
  md: { format: 'markdown', most: mostPerArticle },
  markdown: { format: 'markdown', most: mostPerArticle },
  html: { format: 'html', most: mostPerArticle },
  htm: { format: 'html', most: mostPerArticle },
  json: { format: 'json', most: mostPerArticle },
  jsonl: { format: 'lines', most: 50 * megabyte },
  ndjson: { format: 'lines', most: 50 * megabyte },
  xml: { format: 'feed', most: 10 * megabyte },
  rss: { format: 'feed', most: 10 * megabyte },
  atom: { format: 'feed', most: 10 * megabyte },
} as const;

const known = 'txt, md, html, json, jsonl or xml (RSS, Atom), each also as .gz';

const namedAs = (key: string) => {
  const [, extension, gz] = /\.(\w+?)(\.gz)?$/i.exec(key) ?? [];
  const format = Object.entries(formats).find(([name]) => name === extension?.toLowerCase())?.[1];
  return format && { ...format, gzipped: gz !== undefined };
};

/** How many bytes of an object are worth fetching: one more than may be read, so that too many can be told. */
export const bytesWorthReading = (key: string): number => (namedAs(key)?.most ?? 0) + 1;

/** One article of an object, or why it is none. `place` says where in a batch, in a publisher's words. */
export type Member = { member?: number; place?: string } & ({ ok: true; draft: Draft } | ({ ok: false } & Rejection));

/** What an object's bytes are. The members of a batch are read while they are walked through, once. */
export type Reading = { ok: true; members: Iterable<Member> } | ({ ok: false } & Rejection);

/** True for feeds: an item that drops off the end of one has rolled on and is not withdrawn. */
export const isRolling = (key: string): boolean => namedAs(key)?.format === 'feed';

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

/** Words for people, of which some publishers make markup. */
const unmarked = (words: string | null | undefined) =>
  words && /<[a-z!/]/i.test(words) ? paragraphsOf(words).join(' ') : words;

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

const draftOf = (key: string, wire: Wire): { ok: true; draft: Draft } | ({ ok: false } & Rejection) => {
  const title = inertField(unmarked(wire.title), 300);
  const author = inertField(unmarked(wire.author), 200);
  const text = inertText(withoutFrame(wire.paragraphs, { title, author }));
  if (!/[\p{L}\p{N}]/u.test(text)) return rejection('no-text', 'There is no text in it.');
  const language = languageTag(wire.language) ?? detectLanguage(text);
  const damage = damageIn(text, language);
  if (damage) return rejection('encoding', damage);
  return {
    ok: true,
    draft: {
      publisher: inertField(unmarked(wire.publisher), 120) ?? publisherOf(key),
      title,
      author,
      url: webAddress(wire.url, wire.base ?? undefined),
      language,
      published: publishedOn(wire.date),
      text,
    },
  };
};

/** The only member of a file that is one article: its id needs no place. */
const single = (key: string, outcome: WireOutcome): Reading => {
  if (!outcome.ok) return outcome;
  const drafted = draftOf(key, outcome.wire);
  return drafted.ok ? { ok: true, members: [drafted] } : drafted;
};

/** Articles in one file: what is remembered of them is read and written whole. */
const mostMembers = 20_000;

/** The members of a batch. What it calls an article is its identity, so a second one of that name is turned away. */
function* batch(key: string, members: Iterable<{ member: number; place: string } & WireOutcome>): Generator<Member> {
  const seen = new Set<string>();
  let count = 0;
  for (const outcome of members) {
    const { member, place } = outcome;
    if (++count > mostMembers) {
      yield { member, place, ...rejection('too-large', `A file holds ${mostMembers} articles at most. Split it.`) };
      return;
    }
    if (!outcome.ok) {
      yield outcome;
      continue;
    }
    const item = inertField(outcome.wire.item, 500);
    if (item !== null && seen.has(item)) {
      yield { member, place, ...rejection('duplicate', `Its id "${item}" was used before in the same file.`) };
      continue;
    }
    if (item !== null) seen.add(item);
    const drafted = draftOf(key, outcome.wire);
    yield drafted.ok
      ? { member, place, ok: true, draft: { ...drafted.draft, member, ...(item !== null && { item }) } }
      : { member, place, ...drafted };
  }
}

/**
 * Reads the bytes of an object under `articles/` as its name says. Never throws: what cannot be read comes back with a
 * reason. The same key and bytes always give the same drafts, which is what lets `verify` read an article again.
 */
export const readObject = ({ key, bytes }: { key: string; bytes: Buffer }): Reading => {
  const named = namedAs(key);
  if (!named) return rejection('unknown-format', `The name must end in ${known}.`);
  const { format, most } = named;
  const unpacked = inflated(bytes, { most, named: named.gzipped });
  if (!unpacked.ok) return unpacked;
  if (unpacked.bytes.length > most) return tooLarge(most);
  if (unpacked.bytes.length === 0) return rejection('empty', 'The file is empty.');
  if (format === 'lines') return { ok: true, members: batch(key, jsonLines(unpacked.bytes, mostPerArticle)) };

  const source = decoded(unpacked.bytes, { declares: format === 'html' || format === 'feed', html: format === 'html' });
  if (!source.ok) return source;
  if (!source.text.trim()) return rejection('empty', 'The file is empty.');
  switch (format) {
    case 'text':
      return /^\s*<(?:!doctype html|html)\b/i.test(source.text)
        ? rejection('unknown-format', 'This is a web page. Give it a name that ends in .html.')
        : single(key, plainText(source.text));
    case 'markdown':
      return single(key, markdown(source.text));
    case 'json':
      return single(key, json(source.text));
    case 'html':
      return single(key, html(source.text));
    case 'feed': {
      const read = feed(source.text);
      return read.ok ? { ok: true, members: batch(key, read.members) } : read;
    }
  }
};
