import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import type { Edition, Shelf, Window } from '../core/edition.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { allArticles } from '../core/topic.ts';
import { listWindows, readEditionOrPreview } from '../store/editions.ts';
import {
  type EntryPlace,
  entryArrival,
  entryArticle,
  entryKey,
  hasEntry,
  listEntries,
  readEntry,
  readEntryAmongAll,
} from '../store/entries.ts';
import { refsOf, standingEdition } from '../store/standing-edition.ts';
import { type Stored, valueIfFound } from '../store/stored.ts';
import { openWithdrawals, type Withdrawals } from '../store/withdrawals.ts';

const readAtOnce = 16;

/** What the bucket has for each topic, without caching. */
export interface Files {
  /** Keys of the entries that arrived under a topic after an instant, oldest first. */
  entryKeysSince(topic: string, instant: string): Promise<string[]>;
  /** The entries under these keys, without missing and unreadable ones. */
  entries(entryKeys: readonly string[]): Promise<Entry[]>;
  /** Windows of a topic's editions that begin at or after one instant and before another, latest first. */
  windows(topic: string, span: { from: Date; before: Date }): Promise<Window[]>;
  /** The same for the editions of operators' previews, which are in no list. */
  previewWindows: Files['windows'];
  /** When the newest version of an article that is indexed under a topic arrived; undefined if there is none in the last year. */
  arrivalUnder(topic: string, id: string): Promise<string | undefined>;
  /** The same among all articles. */
  arrivalOf(id: string): Promise<string | undefined>;
  isIndexed(place: EntryPlace): Promise<boolean>;
  /** An article as it is indexed under a topic or, if it no longer is, among all articles. */
  entry(place: EntryPlace): Promise<Entry | undefined>;
  /** An edition of the archive or of a preview (reached only by its own links), without what was withdrawn since. */
  edition(topic: string, window: Window): Promise<Edition | undefined>;
  /** The same as it was printed, which must not be shown. */
  printed(topic: string, window: Window): Promise<Edition | undefined>;
  /** The same, telling an edition that was never printed from one that cannot be read. */
  readPrinted(topic: string, window: Window): Promise<Stored<Edition>>;
  /** The part of a printed edition that may still be shown. */
  current(edition: Edition): Promise<Edition>;
  standing: Withdrawals['standing'];
}

const dayMilliseconds = 86_400_000;
/** An article is looked for by its id alone in the last nine days, then in the month before, then in the rest of a year. */
const searchedDays = [9, 31, 325];

const windowsOf = async (
  store: ObjectStore,
  topic: string,
  { from, before, shelf }: { from: Date; before: Date; shelf?: Shelf },
): Promise<Window[]> => {
  const found: Window[] = [];
  for await (const window of listWindows(store, topic, { from: from.toISOString(), shelf })) {
    if (window.from >= before.toISOString()) break;
    found.push(window);
  }
  return found.reverse();
};

export const openFiles = ({
  store,
  clock,
  freshMilliseconds,
}: {
  store: ObjectStore;
  clock: Clock;
  /** How long a listing of withdrawals is cached. */
  freshMilliseconds?: number;
}): Files => {
  const withdrawals = openWithdrawals(store, freshMilliseconds);
  const files: Files = {
    async entryKeysSince(topic, instant) {
      const found: string[] = [];
      for await (const key of listEntries(store, topic, { from: instant })) found.push(key);
      return found;
    },
    async entries(entryKeys) {
      const read = async (key: string) => valueIfFound(await readEntry(store, key));
      const found = await pMap(entryKeys, read, { concurrency: readAtOnce });
      return found.filter((entry) => entry !== undefined);
    },
    windows: (topic, span) => windowsOf(store, topic, span),
    previewWindows: (topic, span) => windowsOf(store, topic, { ...span, shelf: 'previews' }),
    async arrivalUnder(topic, id) {
      let to = clock.now();
      for (const days of searchedDays) {
        const from = new Date(to.getTime() - days * dayMilliseconds);
        let found: string | undefined;
        for await (const key of listEntries(store, topic, { from: instantOf(from), to: instantOf(to) }))
          if (entryArticle(key) === id) found = entryArrival(key);
        if (found !== undefined) return found;
        to = from;
      }
      return undefined;
    },
    arrivalOf: (id) => files.arrivalUnder(allArticles, id),
    isIndexed: (place) => hasEntry(store, place),
    async entry(place) {
      const key = entryKey(place);
      return valueIfFound(await readEntry(store, key)) ?? valueIfFound(await readEntryAmongAll(store, key));
    },
    standing: withdrawals.standing,
    async current(edition) {
      return standingEdition(edition, await withdrawals.standing(edition.stories.flatMap(refsOf)));
    },
    async edition(topic, window) {
      const printed = await files.printed(topic, window);
      return printed && files.current(printed);
    },
    readPrinted: (topic, window) => readEditionOrPreview(store, { topic, window }),
    async printed(topic, window) {
      return valueIfFound(await files.readPrinted(topic, window));
    },
  };
  return files;
};
