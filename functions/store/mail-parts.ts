import { createHash } from 'node:crypto';
import type { Shelf, Window } from '../core/edition.ts';
import { Malformed, Missing } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports.ts';
import type { Language } from '../core/reader.ts';
import { FragmentTable, type TopicSection } from './fragments.ts';
import { keys } from './keys.ts';
import { layoutVersion } from './layout-version.static.ts';
import { Layout, type StoredLayout } from './layouts.ts';
import { parseJson } from './parse-json.ts';
import { readStored, writeStored } from './stored.ts';

/** The result of reading a section. Only `found` counts as read, even if the section has no stories. */
export type SectionRead =
  | { state: 'found'; section: TopicSection }
  | { state: 'missing' }
  | { state: 'unreadable'; key: string; reason: string };

/** Identifies the bytes that a table of contents belongs to. */
export const fragmentsName = (body: Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 32);

const lastByte = ({ heading, closing, inBrief, stories }: FragmentTable): number =>
  Math.max(
    ...[
      heading,
      closing,
      inBrief,
      ...stories.flatMap(({ full, short, line, contents }) => [full, short, line, contents]),
    ]
      .filter((piece) => piece !== undefined)
      .flatMap(({ html, text }) => [html.end, text.end]),
  );

/**
 * Reads a topic's section for one window and language: its table of contents, and the fragments it points into. It is
 * unreadable if the table belongs to another section or to other fragments than those stored. Throws only if the bucket
 * cannot be read.
 */
export const readSection = async (
  store: ObjectStore,
  { topic, window, language, shelf = 'editions' }: { topic: string; window: Window; language: Language; shelf?: Shelf },
): Promise<SectionRead> => {
  const key = keys.fragmentTable(topic, window, language, shelf);
  const fragmentsKey = keys.fragments(topic, window, language, shelf);
  const [stored, fragments] = await Promise.all([store.get(key), store.get(fragmentsKey)]);
  if (!stored && !fragments) return { state: 'missing' };
  if (!stored || !fragments)
    return { state: 'unreadable', key: stored ? fragmentsKey : key, reason: 'The object is missing.' };
  const table = FragmentTable.safeParse(parseJson(stored.body)).data;
  if (!table) return { state: 'unreadable', key, reason: 'The object is not a table of fragments.' };
  const { from, to } = table.window;
  if (table.topic.id !== topic || from !== window.from || to !== window.to || table.language !== language)
    return { state: 'unreadable', key, reason: 'The table belongs to another edition.' };
  const { body } = fragments;
  if (lastByte(table) > body.length || (table.fragments !== undefined && table.fragments !== fragmentsName(body)))
    return { state: 'unreadable', key: fragmentsKey, reason: 'The fragments are not those that the table lists.' };
  return { state: 'found', section: { table, body } };
};

/** Writes an edition's fragments in one language, and their table of contents, which names their bytes. */
export const writeSection = async (
  store: Pick<ObjectStore, 'put'>,
  { topic, window, language, shelf }: { topic: string; window: Window; language: Language; shelf?: Shelf },
  { table, body }: TopicSection,
): Promise<void> => {
  await store.put(keys.fragments(topic, window, language, shelf), body, {
    contentType: 'text/html; charset=us-ascii',
  });
  const contents: FragmentTable = { ...table, fragments: fragmentsName(body) };
  await writeStored(store, keys.fragmentTable(topic, window, language, shelf), contents);
};

/** The key of a section's table of contents, for messages about it. */
export const sectionKey = (topic: string, window: Window, language: Language): string =>
  keys.fragmentTable(topic, window, language);

/** Whether the layout of this version exists in a language. */
export const hasLayout = async (store: Pick<ObjectStore, 'head'>, language: Language): Promise<boolean> =>
  (await store.head(keys.layout(layoutVersion, language))) !== undefined;

export const writeLayout = (store: Pick<ObjectStore, 'put'>, layout: StoredLayout): Promise<void> =>
  writeStored(store, keys.layout(layoutVersion, layout.language), layout);

/** Reads the layout of a language. Throws `Missing` or `Malformed` if there is none that can be used. */
export const readLayout = async (store: ObjectStore, language: Language): Promise<Layout> => {
  const key = keys.layout(layoutVersion, language);
  const remedy = 'Deploy again, or restart the local run, to write it.';
  const belongs = (layout: Layout) => layout.version === layoutVersion && layout.language === language;
  const stored = await readStored(store, key, { schema: Layout, belongs });
  if (stored.state === 'missing') throw new Missing(`The mail template ${key} is missing. ${remedy}`);
  if (stored.state === 'unreadable') throw new Malformed(`The mail template ${key} cannot be read. ${remedy}`);
  return stored.value;
};
