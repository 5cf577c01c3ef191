import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { readDecisions } from '../store/desk-decisions.ts';
import { entryArticle, listEntries, listSizedEntries, readEntry, readEntryAmongAll } from '../store/entries.ts';
import { openWithdrawals } from '../store/withdrawals.ts';
import { releasedEntries } from './released.ts';
import type { Settings } from './settings.ts';
import type { Dropped } from './stories/select.ts';

/** Reads of the index under way at once: S3 answers in tens of milliseconds, so this is some hundreds a second. */
const reads = 24;
const day = 86_400_000;

/**
 * Reads index objects. What is gone by then was withdrawn. For one that cannot be read the article's entry
 * among all articles is used, which lacks only the matched words; if that cannot be read either, the article is dropped.
 */
const read = async (store: ObjectStore, entryKeys: Iterable<string> | AsyncIterable<string>) => {
  const entries: Entry[] = [];
  const dropped: Dropped[] = [];
  const unreadable: string[] = [];
  await pMap(
    entryKeys,
    async (key) => {
      const entry = await readEntry(store, key);
      if (entry.state === 'found') entries.push(entry.value);
      if (entry.state !== 'unreadable') return;
      unreadable.push(key);
      const amongAll = await readEntryAmongAll(store, key);
      if (amongAll.state === 'found') entries.push(amongAll.value);
      else dropped.push({ code: 'unreadable', articleId: entryArticle(key) });
    },
    { concurrency: reads },
  );
  return { entries, dropped, unreadable };
};

/**
 * The newest articles of a window for which an edition has room. The others are dropped unread: of a topic with so many, an
 * edition tells a few stories anyway.
 */
const newestOf = async (
  store: ObjectStore,
  { topic, window, settings }: { topic: string; window: Window; settings: Settings },
): Promise<{ keys: string[]; dropped: Dropped[] }> => {
  const listed: { key: string; size: number }[] = [];
  let first = 0;
  let bytes = 0;
  for await (const entry of listSizedEntries(store, topic, window)) {
    listed.push(entry);
    bytes += entry.size;
    while (
      listed.length - first > settings.maxArticles ||
      (bytes > settings.maxArticleBytes && first < listed.length - 1)
    )
      bytes -= listed[first++]!.size;
  }
  return {
    keys: listed.slice(first).map(({ key }) => key),
    dropped: listed.slice(0, first).map(({ key }) => ({ code: 'over-capacity', articleId: entryArticle(key) })),
  };
};

/**
 * Entries with what still stands of their articles: a publisher or an editor may have taken words of them back, or all of them.
 * An item that only corrects another one is no news itself; nothing of it stands.
 */
const standingEntries = async (store: ObjectStore, entries: readonly Entry[]): Promise<Entry[]> => {
  const refOf = ({ article: { id, since, arrivedAt } }: Entry) => ({ id, since: since ?? arrivedAt });
  const { stands, isMarked } = await openWithdrawals(store).standing(entries.map(refOf));
  return entries.flatMap((entry): Entry[] => {
    const ref = refOf(entry);
    if (!isMarked(ref)) return [entry];
    if (!stands(ref)) return [];
    const { title, text } = entry.article;
    const sentences = entry.sentences.map((one) =>
      one.residue || stands(ref, printSpans(text, one.spans)) ? one : { ...one, residue: true },
    );
    return [
      {
        ...entry,
        article: { ...entry.article, title: title !== null && stands(ref, title) ? title : null },
        sentences,
      },
    ];
  });
};

/**
 * What an edition is made from: the articles of a topic in a window and those before it, and what editors decided, with the
 * keys of index entries that cannot be read. Throws `Malformed` if a decision cannot be read.
 */
export const readArticlesOf = async (
  store: ObjectStore,
  { topic, window, settings }: { topic: string; window: Window; settings: Settings },
) => {
  const decisions = await readDecisions(store, { topic, to: window.to });
  const past: string[] = [];
  const from = new Date(Date.parse(window.from) - settings.backgroundDays * day).toISOString();
  for await (const key of listEntries(store, topic, { from, to: window.from })) {
    past.push(key);
    if (past.length > settings.backgroundArticles) past.shift();
  }
  const before = await read(store, past);
  const newest = await newestOf(store, { topic, window, settings });
  const { entries: indexed, dropped, unreadable } = await read(store, newest.keys);
  const entries = await standingEntries(store, indexed);
  const released = await releasedEntries(store, { topic, window, decisions, background: before.entries });
  const isReleased = new Set(released.map(({ article }) => article.id));
  return {
    entries: [...released, ...entries],
    background: before.entries.filter(({ article }) => !isReleased.has(article.id)),
    dropped: [...newest.dropped, ...dropped],
    decisions,
    unreadable: [...before.unreadable, ...unreadable],
  };
};
