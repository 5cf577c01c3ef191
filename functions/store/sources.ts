import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { Source } from '../core/source.ts';
import { keys } from './keys.ts';
import { NewsletterSource } from './newsletter-source.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';
import { commonProblem, placeIn, readYamlFile, type YamlForm, type YamlProblem } from './yaml-file.ts';

/**
 * The only place that decides which sources exist. From a file with mistakes, the valid sources are used and those that
 * it lacks stay as they were: only a file without mistakes removes a source. Without a file there are none.
 */

export interface SourcesInForce {
  sources: readonly Source[];
  /** Sources whose news comes by mail. */
  newsletters: readonly NewsletterSource[];
  /** The ETag of the sources file; null if there is none. */
  etag: string | null;
  problems: readonly YamlProblem[];
}

/** The sources last read from the file. */
const KeptSources = z.object({
  schema: z.literal(1),
  etag: z.string(),
  at: Instant,
  sources: z.array(Source),
  newsletters: z.array(NewsletterSource).default([]),
});

/** An entry of the file: the address of a feed, or the senders of a newsletter. */
const ListedSource = z
  .strictObject({
    ...Source.shape,
    url: Source.shape.url.optional(),
    fullText: z.boolean().optional(),
    newsletter: NewsletterSource.shape.newsletter.optional(),
  })
  .superRefine((listed, context) => {
    const say = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    if (listed.newsletter === undefined) {
      if (listed.url === undefined)
        say('url', `${forms['sources[].url']} For a newsletter, write "newsletter" instead.`);
      return;
    }
    if (listed.url !== undefined) say('newsletter', 'A source has either "url" or "newsletter". Remove one of them.');
    for (const name of ['fullText', 'ports', 'signIn'] as const)
      if (listed[name] !== undefined) say(name, `A newsletter has no "${name}": remove the line.`);
  });

/** The sources file: `sources:` with a list of sources whose ids differ. */
const SourcesFile = z
  .strictObject({ sources: z.array(ListedSource).max(50_000) })
  .superRefine(({ sources }, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of sources.entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: ['sources', index, 'id'], message: `The id "${id}" is used twice.` });
      seen.add(id);
    }
  });

/** The sources of a file by their kind. */
interface SourcesByKind {
  sources: Source[];
  newsletters: NewsletterSource[];
}

const example = 'begin with "sources:" and under it, for each source, "- id: harbour" and "url: https://…"';

/** What belongs at each place of the file, as a sentence. `[]` stands for the items of a list. */
const forms: Record<string, string> = {
  '': `This is not a valid sources file: ${example}.`,
  sources: `"sources:" must have a list under it: ${example}.`,
  'sources[]': 'A source needs "id:" and "url:", each on a line of its own.',
  'sources[].id': 'Give the source an id: lower-case letters, digits and hyphens, in quotes if it is a number.',
  'sources[].newsletter':
    'Under "newsletter:" write "from:" with its senders, such as [letter@harbour.example, harbour.example].',
  'sources[].newsletter.from': '"from" is a list of at most 20 senders, such as [letter@harbour.example].',
  'sources[].newsletter.from[]': 'A sender is a mail address, or a domain whose addresses are all meant.',
  'sources[].url': 'Give the address of the feed, such as https://news.example/feed.xml.',
  'sources[].title': 'Give the source a title, in quotes if it is a number, or remove the line.',
  'sources[].language': 'Write the language as a tag in quotes, such as "en" or "no", or remove the line.',
  'sources[].topics': '"topics" is a list of ids of topics, such as [trade, elections]. Remove the line to allow all.',
  'sources[].topics[]': 'An id of a topic has lower-case letters, digits and hyphens.',
  'sources[].fullText': 'Write "fullText: true" or "fullText: false", or remove the line.',
  'sources[].maxAgeDays': 'Write "maxAgeDays" as a whole number of days from 1 to 3650.',
  'sources[].paused': 'Write "paused: true" or "paused: false", or remove the line.',
  'sources[].signIn': 'Write "signIn: true" if the source needs its user name and password, or remove the line.',
  'sources[].ports': '"ports" is a list of at most ten port numbers, such as [8080].',
  'sources[].ports[]': 'A port is a whole number from 1 to 65535.',
};
const keysOf: Record<string, string> = {
  '': 'the file may only have "sources"',
  'sources[]':
    'a source may have "id", "url" or "newsletter", "title", "language", "topics", "fullText", "maxAgeDays", "paused", "signIn" and "ports"',
  'sources[].newsletter': 'a newsletter has only "from"',
};

const inWords = (issue: z.core.$ZodRawIssue): string | undefined =>
  commonProblem(issue, keysOf) ?? forms[placeIn(issue.path)];

const form: YamlForm<typeof SourcesFile> = { schema: SourcesFile, inWords };

/** The sources of a list by their kind; what is neither is left out, and so is a second one of an id. */
const byKind = (listed: readonly unknown[]): SourcesByKind => {
  const sources: Source[] = [];
  const newsletters: NewsletterSource[] = [];
  const seen = new Set<string>();
  for (const one of listed) {
    const feed = Source.safeParse(one).data;
    const newsletter = NewsletterSource.safeParse(one).data;
    const { id } = feed ?? newsletter ?? {};
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (feed) sources.push(feed);
    if (newsletter) newsletters.push(newsletter);
  }
  return { sources, newsletters };
};

/** The valid sources of a file with problems: the first of each id. */
const soundSources = (content: unknown): SourcesByKind => {
  const listed = (content as { sources?: unknown } | null)?.sources;
  const candidates = Array.isArray(listed) ? listed.slice(0, 50_000) : [];
  return byKind(candidates.filter((one) => !JSON.stringify(one)?.includes('\uFFFD')));
};

/** Reads the bytes of a sources file. Never throws; of a file with problems, what is returned can be used. */
export const readSourcesFile = (
  body: Buffer,
): SourcesByKind & ({ ok: true } | { ok: false; problems: YamlProblem[] }) => {
  const read = readYamlFile(body, form);
  if (read.ok) return { ok: true, ...byKind(read.value.sources) };
  return { ok: false, ...soundSources(read.content), problems: read.problems };
};

/** Reads the sources in force. `earlier` is returned again if the file has not changed since. */
export const readSourcesInForce = async (
  store: Pick<ObjectStore, 'get' | 'head'>,
  earlier?: SourcesInForce,
): Promise<SourcesInForce> => {
  if (earlier && ((await store.head(keys.sources))?.etag ?? null) === earlier.etag) return earlier;
  const object = await store.get(keys.sources);
  if (!object) return { sources: [], newsletters: [], etag: null, problems: [] };
  const read = readSourcesFile(object.body);
  const { sources, newsletters } = read;
  if (read.ok) return { sources, newsletters, etag: object.etag, problems: [] };
  const kept = valueIfFound(await readStored(store, keys.sourcesInForce, { schema: KeptSources }));
  const ids = new Set([...sources, ...newsletters].map(({ id }) => id));
  const others = <Kind extends { id: string }>(all: readonly Kind[] = []) => all.filter(({ id }) => !ids.has(id));
  return {
    sources: [...sources, ...others(kept?.sources)],
    newsletters: [...newsletters, ...others(kept?.newsletters)],
    etag: object.etag,
    problems: read.problems,
  };
};

/** Stores a copy of the sources in force, for when the file has mistakes. Writes only if it is of another version. */
export const keepSourcesInForce = async (
  store: Pick<ObjectStore, 'get' | 'put'>,
  clock: Clock,
  { etag, sources, newsletters }: SourcesInForce,
): Promise<void> => {
  if (etag === null) return;
  const kept = valueIfFound(await readStored(store, keys.sourcesInForce, { schema: KeptSources }));
  if (kept?.etag === etag) return;
  await writeStored(store, keys.sourcesInForce, { schema: 1, etag, at: instantOf(clock.now()), sources, newsletters });
};

/** The sources in force, read again only if the file has changed. */
export const sourceShelf = (store: Pick<ObjectStore, 'get' | 'head'>): (() => Promise<SourcesInForce>) => {
  let known: SourcesInForce | undefined;
  return async () => {
    known = await readSourcesInForce(store, known);
    return known;
  };
};
