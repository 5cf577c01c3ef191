import type { Published } from '../../functions/core/article.ts';
import { articleId } from '../../functions/core/article-id.ts';
import type { LeftOut } from '../../functions/core/edition.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { languageTag } from '../../functions/ingest/clean.ts';
import type { Draft, RawArticle } from '../../functions/ingest/draft.ts';
import { bytesWorthReading } from '../../functions/ingest/file-names.ts';
import { readAny } from '../../functions/ingest/read.ts';
import { listWindows, readEdition } from '../../functions/store/editions.ts';
import { entryKey, readEntry } from '../../functions/store/entries.ts';
import { findManifest, type Known } from '../../functions/store/manifests.ts';
import { readRejection } from '../../functions/store/rejections.ts';
import { valueIfFound } from '../../functions/store/stored.ts';
import { analyse } from '../../functions/text/analyse.ts';
import { residueRuleOf } from '../../functions/text/residue.ts';

const maxQuoted = 100;

const leftOutReasons: Record<LeftOut['code'], string> = {
  'near-copy': 'it is a near copy of another article',
  'by-editor': 'an editor holds or dropped its story',
  'old-news': 'it adds nothing to earlier news',
  'old-on-arrival': 'it was already old when it arrived, so it is background',
  'over-cap': 'the edition already had as many stories as it may have',
  'over-capacity': 'the window had more articles than an edition is made from, and this is not among the newest',
  'too-short': 'it is too short',
  'too-long': 'it is too long',
  'no-sentences': 'it has no sentence that can be printed',
  unreadable: 'its index entry could not be read',
};

/** How one article of a file was read. */
export interface HowRead {
  id: string;
  title: string | null;
  publisher: { name: string | null; from: 'file' | 'folder' };
  date: { published: Published; written?: string; line?: { number: number; text: string } };
  language: { tag: string; from: 'file' | 'text' };
  sentences: number;
  neverPrinted: { text: string; rule: string }[];
}
/** What an edition did with an article. */
export interface Use {
  edition: string;
  story?: string;
  headline?: string;
  as: 'report' | 'near-copy' | 'left-out';
  /** The report's number, the article that it is a copy of, or why it was left out. */
  detail: string;
}
/** What the index and the editions have of an article. */
export interface Indexed {
  id: string;
  state: 'indexed' | 'withdrawn' | 'unfinished';
  arrivedAt: string;
  firstArrivedAt?: string;
  earlierVersions: string[];
  topics: { topic: string; words: string[] | 'unreadable' }[];
  uses: Use[];
}
export type FileState = { state: 'read' | 'gone' } | { state: 'rejected'; reason: string };

const shorten = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted).trimEnd()}…` : line;
};
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
        rule: residueRuleOf(draft.text, span, draft.language),
      })),
  };
};

/** Reads an object again, ignoring embargoes, which hold for a time only. */
export const readFile = async (
  store: ObjectStore,
  key: string,
): Promise<{ file: FileState; encoding?: string; articles: HowRead[] }> => {
  const object = await store.get(key, { maxBytes: bytesWorthReading(key) });
  if (!object) return { file: { state: 'gone' }, articles: [] };
  let encoding: string | undefined;
  let fileText: string | undefined;
  let raw: RawArticle | undefined;
  const reading = await readAny({
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

/** What the editions of a topic did with an article: those whose window it arrived in. */
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

/** Looks up what the index and the editions have of an article. */
export const findIndexed = async (store: ObjectStore, known: Known): Promise<Indexed> => {
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

/** What the store holds about an object. */
export const readRecords = async (store: ObjectStore, key: string) => {
  const [manifest, rejected] = await Promise.all([findManifest(store, key), readRejection(store, key)]);
  return {
    isKnown: manifest.state !== 'missing',
    manifest: valueIfFound(manifest),
    rejected: valueIfFound(rejected),
  };
};
export type Records = Awaited<ReturnType<typeof readRecords>>;
export type FileReading = Awaited<ReturnType<typeof readFile>>;
