import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { Source, Sources } from '../core/source.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';
import { commonProblem, placeIn, readYamlFile, type YamlForm, type YamlProblem } from './yaml-file.ts';

/**
 * The only place that decides which sources exist. From a file with mistakes, the valid sources are used and those that
 * it lacks stay as they were: only a file without mistakes removes a source. Without a file there are none.
 */

export interface SourcesInForce {
  sources: readonly Source[];
  /** The ETag of the sources file; null if there is none. */
  etag: string | null;
  problems: readonly YamlProblem[];
}

/** The sources last read from the file. */
const KeptSources = z.object({ schema: z.literal(1), etag: z.string(), at: Instant, sources: z.array(Source) });

const example = 'begin with "sources:" and under it, for each source, "- id: harbour" and "url: https://…"';

/** What belongs at each place of the file, as a sentence. `[]` stands for the items of a list. */
const forms: Record<string, string> = {
  '': `This is not a valid sources file: ${example}.`,
  sources: `"sources:" must have a list under it: ${example}.`,
  'sources[]': 'A source needs "id:" and "url:", each on a line of its own.',
  'sources[].id': 'Give the source an id: lower-case letters, digits and hyphens, in quotes if it is a number.',
  'sources[].url': 'Give the address of the feed, such as https://news.example/feed.xml.',
  'sources[].title': 'Give the source a title, in quotes if it is a number, or remove the line.',
  'sources[].language': 'Write the language as a tag in quotes, such as "en" or "no", or remove the line.',
  'sources[].topics': '"topics" is a list of ids of topics, such as [trade, elections]. Remove the line to allow all.',
  'sources[].topics[]': 'An id of a topic has lower-case letters, digits and hyphens.',
  'sources[].fullText': 'Write "fullText: true" or "fullText: false", or remove the line.',
  'sources[].maxAgeDays': 'Write "maxAgeDays" as a whole number of days from 1 to 3650.',
  'sources[].paused': 'Write "paused: true" or "paused: false", or remove the line.',
  'sources[].ports': '"ports" is a list of at most ten port numbers, such as [8080].',
  'sources[].ports[]': 'A port is a whole number from 1 to 65535.',
};
const keysOf: Record<string, string> = {
  '': 'the file may only have "sources"',
  'sources[]':
    'a source may have "id", "url", "title", "language", "topics", "fullText", "maxAgeDays", "paused" and "ports"',
};

const inWords = (issue: z.core.$ZodRawIssue): string | undefined =>
  commonProblem(issue, keysOf) ?? forms[placeIn(issue.path)];

const form: YamlForm<typeof Sources> = { schema: Sources, inWords };

/** The valid sources of a file with problems: the first of each id. */
const soundSources = (content: unknown): Source[] => {
  const listed = (content as { sources?: unknown } | null)?.sources;
  const sound = new Map<string, Source>();
  for (const candidate of Array.isArray(listed) ? listed.slice(0, 50_000) : []) {
    const { data } = Source.safeParse(candidate);
    if (data && !sound.has(data.id) && !JSON.stringify(data).includes('\uFFFD')) sound.set(data.id, data);
  }
  return [...sound.values()];
};

/** Reads the bytes of a sources file. Never throws; of a file with problems, `sources` are those that can be used. */
export const readSourcesFile = (
  body: Buffer,
): { ok: true; sources: Source[] } | { ok: false; sources: Source[]; problems: YamlProblem[] } => {
  const read = readYamlFile(body, form);
  if (read.ok) return { ok: true, sources: read.value.sources };
  return { ok: false, sources: soundSources(read.content), problems: read.problems };
};

/** Reads the sources in force. `earlier` is returned again if the file has not changed since. */
export const readSourcesInForce = async (
  store: Pick<ObjectStore, 'get' | 'head'>,
  earlier?: SourcesInForce,
): Promise<SourcesInForce> => {
  if (earlier && ((await store.head(keys.sources))?.etag ?? null) === earlier.etag) return earlier;
  const object = await store.get(keys.sources);
  if (!object) return { sources: [], etag: null, problems: [] };
  const read = readSourcesFile(object.body);
  if (read.ok) return { sources: read.sources, etag: object.etag, problems: [] };
  const kept = valueIfFound(await readStored(store, keys.sourcesInForce, { schema: KeptSources }));
  const ids = new Set(read.sources.map(({ id }) => id));
  const others = (kept?.sources ?? []).filter(({ id }) => !ids.has(id));
  return { sources: [...read.sources, ...others], etag: object.etag, problems: read.problems };
};

/** Stores a copy of the sources in force, for when the file has mistakes. Writes only if it is of another version. */
export const keepSourcesInForce = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  clock: Clock,
  { etag, sources }: SourcesInForce,
): Promise<void> => {
  if (etag === null) return;
  const kept = valueIfFound(await readStored(store, keys.sourcesInForce, { schema: KeptSources }));
  if (kept?.etag === etag) return;
  await writeStored(store, keys.sourcesInForce, { schema: 1, etag, at: instantOf(clock.now()), sources });
};

/** The sources in force, read again only if the file has changed. */
export const sourceShelf = (store: Pick<ObjectStore, 'get' | 'head'>): (() => Promise<SourcesInForce>) => {
  let known: SourcesInForce | undefined;
  return async () => {
    known = await readSourcesInForce(store, known);
    return known;
  };
};
