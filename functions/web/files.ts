import pMap from 'p-map';
import { Entry } from '../core/article.ts';
import { Edition, type Window } from '../core/edition.ts';
import { parseJson } from '../core/json.ts';
import { keys } from '../core/keys.ts';
import type { ObjectStore } from '../core/ports.ts';

const readAtOnce = 16;

/** What the bucket holds of topics, read as it is. */
export interface Files {
  /** Keys of the entries that arrived under a topic after an instant, oldest first. */
  entryKeysSince(topic: string, instant: string): Promise<string[]>;
  /** The entries under keys; what is gone or no entry is left out. */
  entries(entryKeys: readonly string[]): Promise<Entry[]>;
  /** Windows of a topic's editions that begin at or after one instant and before another, latest first. */
  windows(topic: string, span: { from: Date; before: Date }): Promise<Window[]>;
  /** An edition of the archive, or one of a preview, which only its own links lead to. */
  edition(topic: string, window: Window): Promise<Edition | undefined>;
}

export const openFiles = ({ store }: { store: ObjectStore }): Files => ({
  async entryKeysSince(topic, instant) {
    const found: string[] = [];
    const query = { prefix: keys.entries(topic), startAfter: keys.entriesThrough(topic, instant) };
    for await (const { key } of store.list(query)) found.push(key);
    return found;
  },
  async entries(entryKeys) {
    const read = async (key: string) => {
      const object = await store.get(key);
      return object && Entry.safeParse(parseJson(object.body)).data;
    };
    const found = await pMap(entryKeys, read, { concurrency: readAtOnce });
    return found.filter((entry) => entry !== undefined);
  },
  async windows(topic, { from, before }) {
    const found: Window[] = [];
    const query = { prefix: keys.editions(topic), startAfter: keys.editionsFrom(topic, from.toISOString()) };
    for await (const { key } of store.list(query)) {
      const window = keys.editionWindow(key);
      if (window && window.from >= before.toISOString()) break;
      if (window) found.push(window);
    }
    return found.reverse();
  },
  async edition(topic, window) {
    const object =
      (await store.get(keys.edition(topic, window))) ?? (await store.get(keys.edition(topic, window, 'previews')));
    return object && Edition.safeParse(parseJson(object.body)).data;
  },
});
