import pMap from 'p-map';
import type { ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { entryKey } from '../store/entries.ts';
import { isUnderTopics, type Known, type Manifest } from '../store/manifests.ts';

/** Articles of an object as its manifest remembers them, and their places in the index. */

export const writesAtOnce = 16;

/** An article's entry under one topic. */
export interface Placed {
  topic: string;
  known: Known;
}

export const entriesOf = (known: Known): Placed[] => known.topics.map((topic) => ({ topic, known }));

/** The entries of an article and of its earlier versions. */
export const allEntriesOf = (known: Known): Placed[] => [
  ...entriesOf(known),
  ...(known.earlier ?? []).flatMap(({ arrivedAt, topics }) =>
    topics.map((topic) => ({ topic, known: { ...known, arrivedAt } })),
  ),
];

/** The key of an entry. */
export const placeOf = ({ topic, known: { arrivedAt, id } }: Placed): string => entryKey({ topic, arrivedAt, id });

/** Whether readers may have seen an article. */
export const wasSeen = (known: Known): boolean =>
  isUnderTopics(known) || known.gone === true || (known.earlier?.length ?? 0) > 0;

/** The article without the mark that its entries are being written. */
export const asSettled = ({ pending, ...known }: Known): Known => known;

/** What is remembered of a withdrawn article: that readers may have seen it. Undefined where nobody can have. */
export const asGone = (known: Known): Known | undefined => {
  if (!wasSeen(known)) return undefined;
  const { earlier, ...rest } = asSettled(known);
  return { ...rest, topics: [], gone: true, marked: true };
};

/** Deletes entries from the index. */
export const deleteEntries = async (store: ObjectStore, entries: readonly Placed[]): Promise<void> => {
  await pMap(entries, (entry) => store.delete(placeOf(entry)), { concurrency: writesAtOnce });
};

/** Settles one article: a first arrival that was broken off counts only if all its entries were written. */
const settle = async (store: ObjectStore, known: Known): Promise<Known> => {
  if (known.pending !== 'arriving') return known;
  const entries = entriesOf(known);
  const found = await Promise.all(entries.map((entry) => store.head(placeOf(entry))));
  const arrived = asSettled(known);
  // What it takes back of earlier versions may not have been taken back yet.
  if (found.every((entry) => entry !== undefined))
    return arrived.earlier ? { ...arrived, pending: 'rewriting' } : arrived;
  await deleteEntries(store, entries);
  const { earlier = [], ...rest } = arrived;
  const last = earlier.at(-1);
  if (!last) return { ...arrived, topics: [] };
  // A revision that was broken off has not begun.
  const { content: _, ...same } = rest;
  const restored: Known = { ...same, ...last, topics: [...last.topics, allArticles], pending: 'rewriting' };
  return earlier.length > 1 ? { ...restored, earlier: earlier.slice(0, -1) } : restored;
};

/**
 * The articles of a manifest by id. Those whose writing was broken off count as arrived only if all their entries were
 * written; otherwise the entries are deleted, because their window may be closed by now.
 */
export const settleKnown = async (
  store: ObjectStore,
  manifest: Manifest | undefined,
): Promise<ReadonlyMap<string, Known>> => {
  const settled = await pMap(manifest?.articles ?? [], (known) => settle(store, known), { concurrency: writesAtOnce });
  return new Map(settled.map((known) => [known.id, known]));
};
