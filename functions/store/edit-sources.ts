import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ObjectStore } from '../core/ports.ts';
import type { Source } from '../core/source.ts';
import { keys } from './keys.ts';
import type { NewsletterSource } from './newsletter-source.ts';
import { readSourcesFile } from './sources.ts';
import type { YamlProblem } from './yaml-file.ts';

/**
 * Changes to the sources file. The file is the operator's own: its comments, its order and its way of writing values
 * stay.
 */

/** A source to be added; what is left out of it has its default. */
export type NewSource = Pick<Source, 'id' | 'url'> & Partial<Omit<Source, 'id' | 'url'>>;

/** A newsletter to be added. */
type NewNewsletter = Pick<NewsletterSource, 'id' | 'newsletter'> & Partial<NewsletterSource>;

export type SourcesEdit =
  | { action: 'add'; sources: readonly (NewSource | NewNewsletter)[] }
  | { action: 'remove'; id: string }
  | { action: 'pause' | 'resume'; id: string };

/** The file as it is now: empty text and a null ETag if there is none. */
export interface SourcesText {
  text: string;
  etag: string | null;
}

const indexOf = (list: YAMLSeq, id: string) => list.items.findIndex((item) => isMap(item) && item.get('id') === id);

/** The list of sources of a document, made if the file has none. */
const listIn = (document: Document): YAMLSeq => {
  const listed = document.get('sources', true);
  if (isSeq(listed)) return listed;
  const made = document.createNode([]) as YAMLSeq;
  document.set('sources', made);
  return made;
};

/** Whether the items of the list begin below the first letter of `sources`, as YAML allows. */
const isOutdented = (text: string) => /^sources:[^\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*-/m.test(text);

/** A text with an edit made. The text has no mistakes; an id that is not in it changes nothing. */
const editedSources = (text: string, edit: SourcesEdit): string => {
  const document = parseDocument(text, { stringKeys: true });
  const list = listIn(document);
  if (edit.action === 'add') {
    // A list on one line would become one long line.
    if (list.items.length === 0) list.flow = false;
    for (const source of edit.sources) list.add(document.createNode(source));
  } else {
    const index = indexOf(list, edit.id);
    if (index < 0) return text;
    if (edit.action === 'remove') list.items.splice(index, 1);
    else (list.items[index] as YAMLMap).set('paused', edit.action === 'pause');
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: !isOutdented(text) });
};

/** Reads the sources file to change it, with its mistakes: a file that has any is for its author to correct. */
export const readSourcesText = async (
  store: Pick<ObjectStore, 'get'>,
): Promise<SourcesText & { sources: Source[]; newsletters: NewsletterSource[]; problems: readonly YamlProblem[] }> => {
  const object = await store.get(keys.sources);
  if (!object) return { text: '', etag: null, sources: [], newsletters: [], problems: [] };
  const read = readSourcesFile(object.body);
  const text = object.body.toString('utf8').replace(/^\uFEFF/, '');
  return {
    text,
    etag: object.etag,
    sources: read.sources,
    newsletters: read.newsletters,
    problems: read.ok ? [] : read.problems,
  };
};

/**
 * Stores the sources file with an edit made. `faulty`: the edit would make mistakes; `conflict`: someone else changed the
 * file since it was read. Nothing is written then.
 */
export const writeSourcesEdit = async (
  store: Pick<ObjectStore, 'head' | 'put'>,
  { text, etag }: SourcesText,
  edit: SourcesEdit,
): Promise<{ outcome: 'written' | 'conflict' } | { outcome: 'faulty'; problems: readonly YamlProblem[] }> => {
  const edited = editedSources(text, edit);
  const read = readSourcesFile(Buffer.from(edited));
  if (!read.ok) return { outcome: 'faulty', problems: read.problems };
  if (((await store.head(keys.sources))?.etag ?? null) !== etag) return { outcome: 'conflict' };
  await store.put(keys.sources, edited, { contentType: 'application/yaml' });
  return { outcome: 'written' };
};

/** The key of the sources file, to name it in messages. */
export const sourcesFileKey = keys.sources;
