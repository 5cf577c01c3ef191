import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import pMap from 'p-map';
import { z } from 'zod';
import { Published } from '../functions/core/article.ts';
import type { AuditedSentence, AuditSource } from '../functions/gate/audit-sentences.ts';
import type { Draft } from '../functions/ingest/draft.ts';
import { formatNamed } from '../functions/ingest/file-names.ts';
import { readAny } from '../functions/ingest/read.ts';
import { articlesPrefix } from '../functions/store/articles.ts';
import { corpusFiles, largestFile } from './corpus-files.ts';
import { fetchPage } from './fetch-page.ts';
import { readText, refuseFile } from './files.ts';
import { UsageError } from './operational-error.ts';

/** Something that `audit` was given and could not read. */
export interface Unread {
  from: string;
  reason: string;
}

/** Where a text was read: its file or address, and the bytes with the name that says their format. */
interface Origin {
  from: string;
  key: string;
  bytes: Buffer;
}

/** What was read of a digest or of its sources. */
interface Documents {
  drafts: (Draft & Origin)[];
  unread: Unread[];
}

export interface ReadOptions {
  /** Whether addresses may lead to a private network. */
  private: boolean;
}

const pagesAtOnce = 4;
export const isUrl = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

const readBytes = async (from: string, key: string, bytes: Buffer, documents: Documents): Promise<void> => {
  const reading = await readAny({ key, bytes });
  if (!reading.ok) {
    documents.unread.push({ from, reason: reading.reason });
    return;
  }
  for (const member of reading.members)
    if (member.ok) documents.drafts.push({ ...member.draft, from, key, bytes });
    else documents.unread.push({ from: member.place ? `${from}, ${member.place}` : from, reason: member.reason });
};

const readFileInto = async (path: string, key: string, documents: Documents): Promise<void> => {
  const { size } = await stat(path).catch(refuseFile(path, 'read'));
  if (size > largestFile)
    documents.unread.push({ from: path, reason: `it has ${size} bytes; the limit is ${largestFile}` });
  else await readBytes(path, key, await readFile(path).catch(refuseFile(path, 'read')), documents);
};

const readPageInto = async (url: string, documents: Documents, options: ReadOptions): Promise<void> => {
  try {
    const { body, extension } = await fetchPage(url, options);
    await readBytes(url, `${articlesPrefix}${new URL(url).hostname}/page.${extension}`, body, documents);
  } catch (fault) {
    documents.unread.push({ from: url, reason: fault instanceof Error ? fault.message : String(fault) });
  }
};

/** A reason as the end of a sentence of ours. */
export const withoutStop = (reason: string): string => reason.replace(/\.$/u, '');

/** The entries of a list: a text file in which every line is an address, or, for `paths`, a file that exists. */
const listIn = async (path: string): Promise<string[] | undefined> => {
  if (!/\.(?:txt|list)$/i.test(path)) return undefined;
  const bytes = await readFile(path).catch(refuseFile(path, 'read'));
  // A list of addresses is ASCII or UTF-8; a text in another encoding is read as a text.
  const lines = (isUtf8(bytes) ? bytes.toString('utf8') : '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const entries = await Promise.all(
    lines.map(async (line) => {
      if (isUrl(line)) return line;
      const file = resolve(dirname(path), line);
      return line.length < 500 && (await stat(file).catch(() => undefined)) ? file : undefined;
    }),
  );
  return lines.length > 0 && entries.every((entry) => entry !== undefined) ? (entries as string[]) : undefined;
};

const readInto = async (from: string, documents: Documents, options: ReadOptions): Promise<void> => {
  if (isUrl(from)) return readPageInto(from, documents, options);
  const there = await stat(from).catch(refuseFile(from, 'read'));
  if (there.isDirectory()) {
    for (const { path, key } of await corpusFiles(from)) await readFileInto(path, key, documents);
    return;
  }
  const list = await listIn(from);
  if (list) await pMap(list, (entry) => readInto(entry, documents, options), { concurrency: pagesAtOnce });
  else await readFileInto(from, `${articlesPrefix}${basename(dirname(resolve(from)))}/${basename(from)}`, documents);
};

const read = async (from: string, options: ReadOptions): Promise<Documents> => {
  const documents: Documents = { drafts: [], unread: [] };
  await readInto(from, documents, options);
  return documents;
};

/** A text of a digest. */
export type AuditText = Pick<Draft, 'text' | 'language' | 'published'> & Origin;

/** A document of a digest, and its sources: what `audit` compares. */
export interface AuditInput {
  /** Texts of which each sentence is looked at. */
  texts: AuditText[];
  /** Sentences that were given one by one. */
  sentences: AuditedSentence[];
  sources: AuditSource[];
  unread: Unread[];
}

/** "2026-05-01", "2026-05", "2026": as precise as it is written. */
const dateGiven = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
  .transform((date): Published => {
    const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
    return Published.parse({ precision, date });
  });

const Given = z.object({
  language: z.string().default('en'),
  published: dateGiven.optional(),
  sentences: z
    .array(
      z.union([
        z.string(),
        z.object({ text: z.string(), language: z.string().optional(), links: z.array(z.string()).optional() }),
      ]),
    )
    .min(1)
    .max(10_000),
  sources: z
    .array(
      z.object({
        id: z.string().optional(),
        title: z.string().nullable().default(null),
        url: z
          .url({ protocol: /^https?$/ })
          .nullable()
          .default(null),
        publisher: z.string().nullable().default(null),
        language: z.string().optional(),
        published: dateGiven.optional(),
        text: z.string().min(1),
      }),
    )
    .default([]),
});

const unknownDay: Published = { precision: 'unknown' };

/** `{sentences, sources}` of a JSON file; undefined if the file is something else. */
const given = async (file: string): Promise<AuditInput | undefined> => {
  if (formatNamed(file) !== 'json') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readText(file));
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new UsageError(`${file} is not valid JSON.`);
    throw fault;
  }
  if (typeof parsed !== 'object' || parsed === null || !('sentences' in parsed)) return undefined;
  const checked = Given.safeParse(parsed);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UsageError(
      `${file} has sentences, but "${issue?.path.join('.') ?? ''}" is missing or of the wrong kind. See docs/how-to/audit-a-digest.md.`,
    );
  }
  const { language, published, sentences, sources } = checked.data;
  return {
    texts: [],
    sentences: sentences.map((one) =>
      typeof one === 'string'
        ? { text: one, language, published }
        : { text: one.text, language: one.language ?? language, published, links: one.links },
    ),
    sources: sources.map((source, index) => ({
      ...source,
      id: source.id ?? `source ${index + 1}`,
      language: source.language ?? language,
      published: source.published ?? unknownDay,
    })),
    unread: [],
  };
};

const asSource = (draft: Draft & Origin, index: number): AuditSource => ({
  id: `${index + 1}`,
  title: draft.title ?? draft.from,
  url: draft.url ?? (isUrl(draft.from) ? draft.from : null),
  publisher: draft.publisher,
  language: draft.language,
  published: draft.published,
  text: draft.text,
});

/**
 * Reads a digest (a file of any format that articles may have, a list of addresses, an address, or JSON with sentences) and its
 * sources (a folder, a file, a list). Throws UsageError if there is nothing to audit, or nothing to audit it against.
 */
export const readAudit = async (
  digest: string,
  sources: string | undefined,
  options: ReadOptions,
): Promise<AuditInput> => {
  const own = isUrl(digest) ? undefined : await given(digest);
  const { drafts, unread } = own ? { drafts: [], unread: [] } : await read(digest, options);
  if (!own && drafts.length === 0)
    throw new UsageError(`${digest} cannot be audited: ${withoutStop(unread[0]?.reason ?? 'it is empty')}.`);
  const found = sources === undefined ? { drafts: [], unread: [] } : await read(sources, options);
  const all = [...(own?.sources ?? []), ...found.drafts.map(asSource)];
  if (all.length === 0)
    throw new UsageError(
      sources === undefined
        ? 'There is nothing to compare with. Name the sources with --sources.'
        : `${sources} has no article that could be read${found.unread[0] ? `: ${withoutStop(found.unread[0].reason)}` : ''}.`,
    );
  return { texts: drafts, sentences: own?.sentences ?? [], sources: all, unread: [...unread, ...found.unread] };
};
