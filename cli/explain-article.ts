import type { Published } from '../functions/core/article.ts';
import { articleId } from '../functions/core/article-id.ts';
import type { LeftOut } from '../functions/core/edition.ts';
import type { ObjectStore } from '../functions/core/ports.ts';
import { allArticles } from '../functions/core/topic.ts';
import { windowName } from '../functions/core/window-name.ts';
import { languageTag } from '../functions/ingest/clean.ts';
import type { Draft, RawArticle } from '../functions/ingest/draft.ts';
import { bytesWorthReading, formatNamed, readObject } from '../functions/ingest/read.ts';
import { listWindows, readEdition } from '../functions/store/editions.ts';
import { entryKey, readEntry } from '../functions/store/entries.ts';
import { findManifest, type Known } from '../functions/store/manifests.ts';
import { readRejection } from '../functions/store/rejections.ts';
import { valueIfFound } from '../functions/store/stored.ts';
import { analyse } from '../functions/text/analyse.ts';
import { residueRuleOf } from '../functions/text/residue.ts';
import type { Deployment } from './deployment.ts';
import type { Output } from './output.ts';

/** Articles of one file that are explained; the others can be asked for by id. */
const maxArticles = 20;
const maxQuoted = 100;

const formatNames: Readonly<Record<string, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  json: 'JSON',
  lines: 'JSON lines',
  feed: 'a feed',
};

const leftOutReasons: Record<LeftOut['code'], string> = {
  'near-copy': 'it is a near copy of another article',
  'old-news': 'it adds nothing to earlier news',
  'over-cap': 'the edition already had as many stories as it may have',
  'too-short': 'it is too short',
  'too-long': 'it is too long',
  'no-sentences': 'it has no sentence that can be printed',
  unreadable: 'its index entry could not be read',
};

/** How an object's bytes were read as one article. */
interface HowRead {
  id: string;
  title: string | null;
  publisher: { name: string | null; from: 'file' | 'folder' };
  date: { published: Published; written?: string; line?: { number: number; text: string } };
  language: { tag: string; from: 'file' | 'text' };
  sentences: number;
  neverPrinted: { text: string; rule: string }[];
}
/** Where an edition has an article. */
interface Use {
  edition: string;
  story?: string;
  headline?: string;
  as: 'report' | 'near-copy' | 'left-out';
  /** The report's number, the article that it is a copy of, or why it was left out. */
  detail: string;
}
interface Indexed {
  id: string;
  state: 'indexed' | 'withdrawn' | 'unfinished';
  arrivedAt: string;
  firstArrivedAt?: string;
  earlierVersions: string[];
  topics: { topic: string; words: string[] | 'unreadable' }[];
  uses: Use[];
}
type FileState = { state: 'read' | 'gone' } | { state: 'rejected'; reason: string };

const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted).trimEnd()}…` : line;
};
const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

const lineWith = (text: string | undefined, written: string): { number: number; text: string } | undefined => {
  const lines = text?.split(/\r\n?|\n/) ?? [];
  const index = lines.findIndex((line) => line.includes(written));
  return index < 0 ? undefined : { number: index + 1, text: shorten(lines[index]!) };
};

const howRead = (key: string, draft: Draft, raw: RawArticle, fileText: string | undefined): HowRead => {
  const written = raw.date === null || raw.date === undefined ? '' : String(raw.date).trim();
  const line = written ? lineWith(fileText, written) : undefined;
  const sentences = analyse(draft);
  return {
    id: articleId({ key, ...draft }),
    title: draft.title,
    publisher: { name: draft.publisher, from: raw.publisher ? 'file' : 'folder' },
    date: { published: draft.published, ...(written && { written: shorten(written) }), ...(line && { line }) },
    language: { tag: draft.language, from: languageTag(raw.language) ? 'file' : 'text' },
    sentences: sentences.length,
    neverPrinted: sentences
      .filter(({ residue }) => residue)
      .map((span) => ({
        text: shorten(draft.text.slice(span.start, span.end)),
        rule: residueRuleOf(draft.text, span),
      })),
  };
};

/** Reads an object again, without looking at embargoes that only hold for a time. */
const readFile = async (
  store: ObjectStore,
  key: string,
): Promise<{ file: FileState; encoding?: string; articles: HowRead[] }> => {
  const object = await store.get(key, { maxBytes: bytesWorthReading(key) });
  if (!object) return { file: { state: 'gone' }, articles: [] };
  let encoding: string | undefined;
  let fileText: string | undefined;
  let raw: RawArticle | undefined;
  const reading = readObject({
    key,
    bytes: object.body,
    observer: {
      onText: (text, name) => {
        fileText = text;
        encoding = name;
      },
      onArticle: (_, found) => {
        raw = found;
      },
    },
  });
  if (!reading.ok) return { file: { state: 'rejected', reason: reading.reason }, articles: [] };
  const articles: HowRead[] = [];
  for (const member of reading.members) if (member.ok && raw) articles.push(howRead(key, member.draft, raw, fileText));
  return { file: { state: 'read' }, ...(encoding !== undefined && { encoding }), articles };
};

/** The editions of a topic whose window an article arrived in, and what became of it there. */
const usesIn = async (store: ObjectStore, topic: string, { id, arrivedAt }: Known): Promise<Use[]> => {
  const uses: Use[] = [];
  for await (const window of listWindows(store, topic)) {
    if (arrivedAt <= window.from || arrivedAt > window.to) continue;
    const edition = valueIfFound(await readEdition(store, { topic, window }));
    const name = `${topic}/${windowName(window)}`;
    if (!edition) {
      uses.push({ edition: name, as: 'left-out', detail: 'the edition cannot be read' });
      continue;
    }
    for (const { id: story, headline, sources } of edition.stories) {
      const found = { edition: name, story, headline: headline.text };
      for (const { articleId: source, number, copies } of sources) {
        if (source === id) uses.push({ ...found, as: 'report', detail: String(number) });
        if (copies.some((copy) => copy.articleId === id)) uses.push({ ...found, as: 'near-copy', detail: source });
      }
    }
    for (const { code, articleIds } of edition.leftOut)
      if (code !== 'near-copy' && articleIds.includes(id))
        uses.push({ edition: name, as: 'left-out', detail: leftOutReasons[code] });
  }
  return uses;
};

const indexed = async (store: ObjectStore, known: Known): Promise<Indexed> => {
  const { id, arrivedAt, since, gone, pending, earlier = [] } = known;
  const topics = known.topics.filter((topic) => topic !== allArticles);
  const isIndexed = topics.length < known.topics.length;
  return {
    id,
    state: pending ? 'unfinished' : gone || !isIndexed ? 'withdrawn' : 'indexed',
    arrivedAt,
    ...(since !== undefined && { firstArrivedAt: since }),
    earlierVersions: earlier.map((version) => version.arrivedAt),
    topics: await Promise.all(
      topics.map(async (topic) => {
        const entry = await readEntry(store, entryKey({ topic, arrivedAt, id }));
        return { topic, words: entry.state === 'found' ? entry.value.matched : ('unreadable' as const) };
      }),
    ),
    uses: (await Promise.all(topics.map((topic) => usesIn(store, topic, known)))).flat(),
  };
};

const dateSentence = ({ published, written, line }: HowRead['date']): string => {
  const date = published.precision === 'unknown' ? 'unknown' : published.date;
  if (written === undefined) return `Date: ${date}. The file has no date where one is expected.`;
  const where = line ? `line ${line.number}: ${line.text}` : `"${written}"`;
  return published.precision === 'unknown'
    ? `Date: unknown. "${written}" cannot be read with certainty (${where}).`
    : `Date: ${date}, from ${where}`;
};

const sayHowRead = (output: Output, article: HowRead) => {
  const { title, publisher, date, language, sentences, neverPrinted } = article;
  output.say(`Article ${article.id}: ${title === null ? 'no title' : `"${title}"`}`);
  output.say(
    publisher.name === null
      ? '  Publisher: unknown.'
      : `  Publisher: ${publisher.name}, from the ${publisher.from === 'file' ? 'file' : "folder's name"}.`,
  );
  output.say(`  ${dateSentence(date)}`);
  output.say(`  Language: ${language.tag}, ${language.from === 'file' ? 'from the file' : 'detected in the text'}.`);
  output.say(`  Sentences: ${sentences}${neverPrinted.length > 0 ? `, never printed: ${neverPrinted.length}` : ''}.`);
  for (const { text, rule } of neverPrinted) output.say(`    ${rule}: "${text}"`);
};

const useSentence = ({ edition, story, headline, as, detail }: Use): string => {
  if (as === 'left-out') return `${edition}: not printed: ${detail}.`;
  const place = `${edition}/${story}: "${headline}"`;
  return as === 'report' ? `${place}, report ${detail}.` : `${place}, as a near copy of article ${detail}.`;
};

const sayIndexed = (output: Output, article: Indexed) => {
  if (article.state === 'unfinished') output.say('  It is being indexed, or indexing it was interrupted.');
  if (article.state === 'withdrawn') output.say('  It has been withdrawn.');
  output.say(`  Arrived: ${minute(article.arrivedAt)}.`);
  if (article.firstArrivedAt !== undefined)
    output.say(`  It is a revision. The first version arrived on ${minute(article.firstArrivedAt)}.`);
  if (article.topics.length === 0) output.say('  Topics: none.');
  for (const { topic, words } of article.topics)
    output.say(
      words === 'unreadable'
        ? `  Topic ${topic}: its index entry cannot be read.`
        : `  Topic ${topic}: matched ${words.map((word) => `"${word}"`).join(', ') || 'by taking every article'}.`,
    );
  if (article.topics.length > 0 && article.uses.length === 0) output.say('  No edition has it yet.');
  for (const use of article.uses) output.say(`  ${useSentence(use)}`);
};

/** What the store holds about an object. */
const readRecords = async (store: ObjectStore, key: string) => {
  const [manifest, rejected] = await Promise.all([findManifest(store, key), readRejection(store, key)]);
  return {
    isKnown: manifest.state !== 'missing',
    manifest: valueIfFound(manifest),
    rejected: valueIfFound(rejected),
  };
};
type Records = Awaited<ReturnType<typeof readRecords>>;
type FileReading = Awaited<ReturnType<typeof readFile>>;

const fileSentence = (key: string, { file, encoding, articles }: FileReading, isKnown: boolean): string => {
  if (file.state === 'gone')
    return isKnown ? 'The file is gone.' : 'There is no such file, and nothing is known of it.';
  if (file.state === 'rejected') return `The file cannot be read: ${file.reason}`;
  const format = formatNames[formatNamed(key) ?? ''];
  return `Read as ${format}${encoding === undefined ? '' : `, in ${encoding}`}; articles: ${articles.length}.`;
};

const sayRecords = (output: Output, { isKnown, manifest, rejected }: Records, state: FileState['state']) => {
  if (rejected && state !== 'rejected')
    output.say(
      `${rejected.code === 'withheld' ? 'Withheld' : 'Rejected'} on ${minute(rejected.at)}: ${rejected.reason}`,
    );
  const until = manifest?.withheldUntil;
  if (until !== undefined && rejected?.until !== until)
    output.say(`Something in it is withheld until ${minute(until)}.`);
  if (isKnown && !manifest) output.say('What is known of this file in the index cannot be read.');
  if (!isKnown && state === 'read') output.say('It has not been indexed yet.');
};

/**
 * Explains how the article or articles of an object were read and where they are used; with `id` only that article.
 * Returns the exit code: 1 if nothing is known of the object.
 */
export const explainArticle = async (
  { store }: Pick<Deployment, 'store'>,
  output: Output,
  { key, id }: { key: string; id?: string },
): Promise<number> => {
  const reading = await readFile(store, key);
  const records = await readRecords(store, key);
  const { file, encoding = null } = reading;
  const { manifest, rejected, isKnown } = records;
  const isWanted = (article: { id: string }) => id === undefined || article.id === id;
  const articles = reading.articles.filter(isWanted);
  const shown = articles.slice(0, maxArticles);
  const knownArticles = (manifest?.articles ?? []).filter(isWanted).slice(0, maxArticles);
  const known = await Promise.all(knownArticles.map((one) => indexed(store, one)));

  output.say(key);
  output.say(fileSentence(key, reading, isKnown));
  sayRecords(output, records, file.state);
  for (const article of shown) {
    output.say();
    sayHowRead(output, article);
    const place = known.find((one) => one.id === article.id);
    if (place) sayIndexed(output, place);
  }
  for (const place of known.filter((one) => !articles.some((article) => article.id === one.id))) {
    output.say();
    output.say(`Article ${place.id} is no longer in the file.`);
    sayIndexed(output, place);
  }
  if (articles.length > shown.length)
    output.say(`\nNot shown: ${articles.length - shown.length} more articles. Ask for one by its id.`);
  output.result({
    kind: 'article',
    key,
    file,
    format: formatNamed(key) ?? null,
    encoding,
    ...(rejected && { rejected: { at: rejected.at, code: rejected.code, reason: rejected.reason } }),
    ...(manifest?.withheldUntil !== undefined && { withheldUntil: manifest.withheldUntil }),
    articles: shown,
    index: known,
  });
  return file.state === 'gone' && !isKnown ? 1 : 0;
};
