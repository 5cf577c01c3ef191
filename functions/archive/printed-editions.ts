import pMap from 'p-map';
import type { Entry } from '../core/article.ts';
import type { Edition, Window } from '../core/edition.ts';
import type { ObjectStore } from '../core/ports.ts';
import { listWindows, readEditionOrPreview } from '../store/editions.ts';
import { listEntries, readEntry } from '../store/entries.ts';
import { refsOf, standingEdition } from '../store/standing-edition.ts';
import { valueIfFound } from '../store/stored.ts';
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
  /** An edition of the archive or of a preview (reached only by its own links), without what was withdrawn since. */
  edition(topic: string, window: Window): Promise<Edition | undefined>;
  /** The same as it was printed, which must not be shown. */
  printed(topic: string, window: Window): Promise<Edition | undefined>;
  /** Whether an edition that `edition` does not return was printed and cannot be read. */
  isUnreadable(topic: string, window: Window): Promise<boolean>;
  /** The part of a printed edition that may still be shown. */
  current(edition: Edition): Promise<Edition>;
  standing: Withdrawals['standing'];
}

export const openFiles = ({
  store,
  freshMilliseconds,
}: {
  store: ObjectStore;
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
    async windows(topic, { from, before }) {
      const found: Window[] = [];
      for await (const window of listWindows(store, topic, { from: from.toISOString() })) {
        if (window.from >= before.toISOString()) break;
        found.push(window);
      }
      return found.reverse();
    },
    standing: withdrawals.standing,
    async current(edition) {
      return standingEdition(edition, await withdrawals.standing(edition.stories.flatMap(refsOf)));
    },
    async edition(topic, window) {
      const printed = await files.printed(topic, window);
      return printed && files.current(printed);
    },
    async isUnreadable(topic, window) {
      return (await readEditionOrPreview(store, { topic, window })).state === 'unreadable';
    },
    async printed(topic, window) {
      return valueIfFound(await readEditionOrPreview(store, { topic, window }));
    },
  };
  return files;
};
