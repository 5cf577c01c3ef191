import type { Clock, ObjectStore } from '../core/ports.ts';
import { entryName } from '../store/entries.ts';
import { type HourArticle, hourOver, readHourArticles, writeHourArticles } from '../store/hour-articles.ts';

/** An hour with more articles than this, some 100 MB, is not kept in one object. */
const maxArticles = 20_000;

/** An hour that a pass is reading. */
interface Hour {
  kept: Promise<ReadonlyMap<string, HourArticle>>;
  seen: Map<string, HourArticle>;
  /** How many of those seen were read from the index. */
  read: number;
  /** Whether the pass began before this hour, and so sees all of it. */
  isWhole: boolean;
}

/** Reads the articles of a pass by the hour, and has the next pass find what had to be read one by one. */
export const openHours = ({ store, clock }: { store: ObjectStore; clock: Clock }) => {
  const hours = new Map<number, Hour>();
  let last: number | undefined;
  const open = (hour: number): Hour => {
    const known = hours.get(hour);
    if (known) return known;
    const opened = { kept: readHourArticles(store, hour), seen: new Map(), read: 0, isWhole: hours.size > 0 };
    hours.set(hour, opened);
    return opened;
  };
  const close = async (hour: number): Promise<void> => {
    const { kept, seen, read, isWhole } = hours.get(hour)!;
    hours.delete(hour);
    if (read === 0 || seen.size > maxArticles) return;
    await writeHourArticles(store, hour, isWhole ? seen : new Map([...(await kept), ...seen]));
  };
  return {
    /** The article of an entry's key and ETag, read with `read` if it is not kept. Keys come in order. */
    async articleAt(
      { key, etag }: { key: string; etag: string },
      read: () => Promise<Omit<HourArticle, 'etag'> | undefined>,
    ): Promise<Omit<HourArticle, 'etag'> | undefined> {
      const hour = hourOver(key, clock.now());
      if (hour === undefined) return read();
      const opened = open(hour);
      const name = entryName(key);
      const kept = (await opened.kept).get(name);
      const article = kept?.etag === etag ? kept : await read();
      if (!article) return undefined;
      if (article !== kept) opened.read++;
      const { object, title, text } = article;
      opened.seen.set(name, { etag, object, title, text });
      return article;
    },
    /** Keeps the hours before a key's, all of whose articles were read. Called in the order of keys. */
    async passed(key: string): Promise<void> {
      const hour = hourOver(key, clock.now());
      if (last !== undefined && hour !== last && hours.has(last)) await close(last);
      last = hour;
    },
    /** Keeps the last hour, when nothing follows. */
    async end(): Promise<void> {
      if (last !== undefined && hours.has(last)) await close(last);
    },
  };
};
