import { hashOf } from '../core/article-id.ts';
import { type FeedItem, type KnownItem, keyOfItem, type Marks } from '../store/polled-items.ts';

/** Which items of a feed are new, which have changed, and which are known under other names. Pure. */

const digits = 16;
/** Known items that are remembered: several times what any usual feed holds. */
const maxKnown = 2000;
/** A feed of at least this many items, nearly all under unknown ids, may have given its old items new ids. */
const minReset = 3;

const bare = (text: string | undefined) =>
  (text ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A link without what differs from one request to the next. */
const steady = (link: string) => {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|at_\w+)$/.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
};

/** The hashes by which an item is recognised. */
const marksOf = ({ guid, link, title, html, text, summary }: FeedItem): Marks => ({
  ...(guid && { guid: hashOf(guid, digits) }),
  ...(link && { link: hashOf(steady(link), digits) }),
  ...(bare(title) && { title: hashOf(bare(title), digits) }),
  content: hashOf([title, html, text, summary].map(bare).join('\n'), digits),
});

/** An item to write, under the key of an earlier version if it has one. */
export interface ItemToWrite {
  item: FeedItem;
  key: string;
  isNew: boolean;
}

export interface Matched {
  write: ItemToWrite[];
  /** What is known after this feed, without marks of what is pending. */
  known: KnownItem[];
  /** Items under new ids whose titles are known, which are not written again. */
  renamed: number;
  /** Nothing in the feed was known, though earlier ones were. */
  mayHaveMissed: boolean;
  /** Items that were published too long ago. */
  tooOld: number;
}

/** Whether an item has so much text that another with the same is no coincidence; "Weather" every day is. */
const isTelling = ({ html, text, summary }: FeedItem): boolean =>
  Math.max(...[html, text, summary].map((one) => bare(one).length)) >= 100;

/** Values that occur more than once: an id that a feed repeats identifies nothing. */
const repeated = (values: readonly (string | undefined)[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(
    values.filter((value): value is string => value !== undefined && (seen.has(value) || !seen.add(value))),
  );
};

const byMark = (known: readonly KnownItem[], mark: keyof Marks) =>
  new Map(known.flatMap((one) => (one[mark] === undefined ? [] : [[one[mark], one] as const])));

const dayOf = (written: string | undefined, now: Date): string | undefined => {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) || at > now.getTime() + 86_400_000 || at < 0
    ? undefined
    : new Date(at).toISOString().slice(0, 10);
};

/**
 * Compares a feed with the items that are known. An item is known by its guid and its link and, where those have changed,
 * by its content. If nearly all items have unknown ids but most titles are known, the feed has given them new ids: those
 * are remembered and not written again. `now` decides on which day an item without a date belongs, and which are too old.
 */
export const matchItems = (
  items: readonly FeedItem[],
  known: readonly KnownItem[],
  { source, maxAgeDays, now }: { source: string; maxAgeDays: number; now: Date },
): Matched => {
  const marked = items.map((item) => ({ item, marks: marksOf(item) }));
  const guids = repeated(marked.map(({ marks }) => marks.guid));
  const links = repeated(marked.map(({ marks }) => marks.link));
  const [byGuid, byLink, byContent, byTitle] = (['guid', 'link', 'content', 'title'] as const).map((mark) =>
    byMark(known, mark),
  ) as [Map<string, KnownItem>, Map<string, KnownItem>, Map<string, KnownItem>, Map<string, KnownItem>];
  const identify = ({ guid, link, content }: Marks, item: FeedItem): KnownItem | undefined =>
    (guid !== undefined && !guids.has(guid) ? byGuid.get(guid) : undefined) ??
    (link !== undefined && !links.has(link) ? byLink.get(link) : undefined) ??
    (isTelling(item) ? byContent.get(content) : undefined);
  const found = marked.map(({ item, marks }) => ({ item, marks, earlier: identify(marks, item) }));
  const unknown = found.filter(({ earlier }) => !earlier);
  const titled = unknown.filter(({ marks }) => marks.title !== undefined && byTitle.has(marks.title));
  const isReset =
    known.length > 0 &&
    unknown.length >= minReset &&
    unknown.length >= items.length * 0.8 &&
    titled.length > unknown.length / 2;

  const write: ItemToWrite[] = [];
  const kept = new Map<string, KnownItem>(known.map((one) => [one.key, one]));
  const remember = (key: string, marks: Marks) => {
    // What was seen last stays longest.
    kept.delete(key);
    kept.set(key, { ...marks, key });
  };
  const oldest = now.getTime() - maxAgeDays * 86_400_000;
  const written = new Set<string>();
  let renamed = 0;
  let tooOld = 0;
  for (const { item, marks, earlier } of found) {
    const same = earlier ?? (isReset && marks.title !== undefined ? byTitle.get(marks.title) : undefined);
    if (same) {
      if (!earlier) renamed++;
      if (written.has(same.key)) continue;
      written.add(same.key);
      if (same.pending || (earlier && same.content !== marks.content))
        write.push({ item, key: same.key, isNew: same.pending === true });
      remember(same.key, marks);
    } else if (Date.parse(item.published ?? '') < oldest) {
      tooOld++;
    } else {
      const day = dayOf(item.published, now) ?? now.toISOString().slice(0, 10);
      const guid = marks.guid !== undefined && !guids.has(marks.guid) ? item.guid : undefined;
      const link = marks.link !== undefined && !links.has(marks.link) ? item.link : undefined;
      const named = keyOfItem(source, { day, name: guid ?? link ?? marks.content });
      // Another item has this name already: a feed may use an id again.
      const key = kept.has(named) ? keyOfItem(source, { day, name: JSON.stringify(marks) }) : named;
      if (written.has(key)) continue;
      written.add(key);
      write.push({ item, key, isNew: true });
      remember(key, marks);
    }
  }
  const mayHaveMissed =
    known.length > 0 && items.length > 0 && !isReset && found.every(({ earlier }) => !earlier) && write.length > 0;
  return { write, known: [...kept.values()].slice(-maxKnown), renamed, mayHaveMissed, tooOld };
};
