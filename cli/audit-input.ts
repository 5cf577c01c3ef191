import { isUtf8 } from 'node:buffer';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import pMap from 'p-map';
import type { AuditedSentence } from '../functions/gate/audit-sentences.ts';
import type { Draft } from '../functions/ingest/draft.ts';
import { readAny } from '../functions/ingest/read.ts';
import { articlesPrefix } from '../functions/store/articles.ts';
import { type NamedSource, readSentences } from './audit-json.ts';
import { corpusFiles, largestFile } from './corpus-files.ts';
import { fetchPage } from './fetch-page.ts';
import { refuseFile } from './files.ts';
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
  try {
    const { size } = await stat(path).catch(refuseFile(path, 'read'));
    if (size > largestFile)
      documents.unread.push({ from: path, reason: `it has ${size} bytes; the limit is ${largestFile}` });
    else await readBytes(path, key, await readFile(path).catch(refuseFile(path, 'read')), documents);
  } catch (fault) {
    // One file of many that cannot be opened does not stop the others from being read.
    if (!(fault instanceof UsageError)) throw fault;
    documents.unread.push({ from: path, reason: fault.message.replace(/^.* cannot be read: /su, '') });
  }
};

const readPageInto = async (url: string, documents: Documents, options: ReadOptions): Promise<void> => {
  try {
    const { body, extension } = await fetchPage(url, options);
    await readBytes(url, `${articlesPrefix}${new URL(url).hostname}/page.${extension}`, body, documents);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    documents.unread.push({ from: url, reason: reason.replace(`${url} `, 'it ') });
  }
};

/** A reason as the end of a sentence of ours. */
export const withoutStop = (reason: string): string => reason.replace(/\.$/u, '');

/** Whether a line is the name of a file: one word that has a folder or an extension, so no sentence. */
const isPath = (line: string): boolean => /^[^\s"“]*(?:\/[^\s/]+|\.[a-z]{2,8}(?:\.gz)?)\/?$/iu.test(line);

/** The entries of a list: a text file in which every line is an address or a file. One that does not exist is among them. */
const listIn = async (path: string): Promise<string[] | undefined> => {
  if (!/\.(?:txt|list)$/i.test(path)) return undefined;
  const bytes = await readFile(path).catch(refuseFile(path, 'read'));
  // A list of addresses is ASCII or UTF-8; a text in another encoding is read as a text.
  const lines = (isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/u, '') : '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const entries = await Promise.all(
    lines.map(async (line) => {
      if (isUrl(line)) return line;
      const file = isAbsolute(line) ? line : join(dirname(path), line);
      const isThere = line.length < 500 && (await stat(file).catch(() => undefined)) !== undefined;
      return isThere || isPath(line) ? file : undefined;
    }),
  );
  return lines.length > 0 && entries.every((entry) => entry !== undefined) ? [...new Set(entries)] : undefined;
};

const readFolderInto = async (folder: string, documents: Documents): Promise<void> => {
  for (const { path, key } of await corpusFiles(folder)) await readFileInto(path, key, documents);
};

const readPathInto = (path: string, documents: Documents): Promise<void> =>
  readFileInto(path, `${articlesPrefix}${basename(dirname(resolve(path)))}/${basename(path)}`, documents);

/** Reads an entry of a list. A list in a list is read as a text. */
const readEntry = async (entry: string, options: ReadOptions): Promise<Documents> => {
  const documents: Documents = { drafts: [], unread: [] };
  if (isUrl(entry)) await readPageInto(entry, documents, options);
  else if ((await stat(entry).catch(() => undefined))?.isDirectory()) await readFolderInto(entry, documents);
  else await readPathInto(entry, documents);
  return documents;
};

const read = async (from: string, options: ReadOptions): Promise<Documents> => {
  const isFile = !isUrl(from) && !(await stat(from).catch(refuseFile(from, 'read'))).isDirectory();
  const entries = (isFile && (await listIn(from))) || [from];
  const documents = await pMap(entries, (entry) => readEntry(entry, options), { concurrency: pagesAtOnce });
  return {
    drafts: documents.flatMap(({ drafts }) => drafts),
    unread: documents.flatMap(({ unread }) => unread),
  };
};

/** A text of a digest. */
export type AuditText = Pick<Draft, 'text' | 'language' | 'published'> & Origin;

/** A document of a digest, and its sources: what `audit` compares. */
export interface AuditInput {
  /** Texts of which each sentence is looked at. */
  texts: AuditText[];
  /** Sentences that were given one by one. */
  sentences: AuditedSentence[];
  sources: NamedSource[];
  unread: Unread[];
}

/** Sources with the files or addresses that they were read from as their ids. */
const asSources = (drafts: readonly (Draft & Origin)[]): NamedSource[] => {
  const counts = new Map<string, number>();
  return drafts.map((draft): NamedSource => {
    const count = (counts.get(draft.from) ?? 0) + 1;
    counts.set(draft.from, count);
    const { title, publisher, language, published, text, from } = draft;
    const url = draft.url ?? (isUrl(from) ? from : null);
    return { id: count > 1 ? `${from}#${count}` : from, from, title, url, publisher, language, published, text };
  });
};

/** The file or address that a name means, however it is written. */
const placeOf = (from: string): Promise<string> => (isUrl(from) ? Promise.resolve(from) : realpath(from));

/** Drafts of sources without the digest itself, which would bear out everything. */
const withoutDigest = async (digest: readonly Origin[], found: Documents): Promise<Documents> => {
  const own = new Set(await Promise.all(digest.map(({ from }) => placeOf(from))));
  const places = await Promise.all(found.drafts.map(({ from }) => placeOf(from)));
  const itself = [...new Set(found.drafts.flatMap(({ from }, at) => (own.has(places[at]!) ? [from] : [])))];
  return {
    drafts: found.drafts.filter((_, at) => !own.has(places[at]!)),
    unread: [...found.unread, ...itself.map((from) => ({ from, reason: 'it is the digest itself' }))],
  };
};

/**
 * Reads a digest (a file of any format that articles may have, a list of addresses, an address, or JSON with sentences) and its
 * sources (a folder, a file, a list). Throws UsageError if there is nothing to audit, or nothing to audit it against.
 */
export const readAudit = async (
  digest: string,
  sources: string | undefined,
  options: ReadOptions,
): Promise<AuditInput> => {
  const own = isUrl(digest) ? undefined : await readSentences(digest);
  const { drafts, unread } = own ? { drafts: [], unread: [] } : await read(digest, options);
  if (!own && drafts.length === 0)
    throw new UsageError(`${digest} cannot be audited: ${withoutStop(unread[0]?.reason ?? 'it is empty')}.`);
  const found =
    sources === undefined ? { drafts: [], unread: [] } : await withoutDigest(drafts, await read(sources, options));
  const all = [...(own?.sources ?? []), ...asSources(found.drafts)];
  if (all.length === 0)
    throw new UsageError(
      sources === undefined
        ? 'There is nothing to compare with. Name the sources with --sources.'
        : `${sources} has no article that could be read${found.unread[0] ? `: ${withoutStop(found.unread[0].reason)}` : ''}.`,
    );
  return { texts: drafts, sentences: own?.sentences ?? [], sources: all, unread: [...unread, ...found.unread] };
};
