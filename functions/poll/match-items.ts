import { hashOf } from '../core/article-id.ts';
import type { FeedItem } from '../feeds/feed-reading.ts';
import { type KnownItem, keyOfItem, type Marks } from '../store/polled-items.ts';
import { publishedAt } from '../text/published.ts';

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
const marksOf = ({ guid, link, title, html, text }: FeedItem): Marks => ({
  ...(guid && { guid: hashOf(guid, digits) }),
  ...(link && { link: hashOf(steady(link), digits) }),
  ...(bare(title) && { title: hashOf(bare(title), digits) }),
  content: hashOf([title, html, text].map(bare).join('\n'), digits),
});

/** An item to write, under the key of an earlier version if it has one. */
export interface ItemToWrite {
  item: FeedItem;
  key: string;
  isNew: boolean;
}

export interface Matched {
  write: ItemToWrite[];
  /** What is known after this feed. Only items that an earlier poll left unfinished and that are not in it are pending. */
  known: KnownItem[];
  /** Items under new ids whose titles are known, which are not written again. */
  renamed: number;
  /** Nothing in the feed was known, though earlier ones were. */
  mayHaveMissed: boolean;
}

/** Whether an item has so much text that another with the same cannot be chance; "Weather" every day is. */
const isTelling = ({ html, text }: FeedItem): boolean =>
  Math.max(...[html, text].map((one) => bare(one).length)) >= 100;

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
  const at = publishedAt(written);
  return at === undefined || at > now.getTime() + 86_400_000 || at < 0
    ? undefined
    : new Date(at).toISOString().slice(0, 10);
};

/** An item with what identifies it in its feed, and the known item that it is. */
interface Identified {
  item: FeedItem;
  marks: Marks;
  /** Its guid and link, unless the feed has them more than once. */
  own: { guid?: string | undefined; link?: string | undefined };
  earlier: KnownItem | undefined;
}

const identified = (items: readonly FeedItem[], known: readonly KnownItem[]): Identified[] => {
  const marked = items.map((item) => ({ item, marks: marksOf(item) }));
  const [guids, links] = (['guid', 'link'] as const).map((mark) => repeated(marked.map(({ marks }) => marks[mark])));
  const [byGuid, byLink, byContent] = (['guid', 'link', 'content'] as const).map((mark) => byMark(known, mark));
  return marked.map(({ item, marks }) => {
    const guid = marks.guid !== undefined && !guids!.has(marks.guid) ? marks.guid : undefined;
    const link = marks.link !== undefined && !links!.has(marks.link) ? marks.link : undefined;
    const isByContent = (guid === undefined && link === undefined) || isTelling(item);
    const earlier =
      byGuid!.get(guid ?? '') ?? byLink!.get(link ?? '') ?? (isByContent ? byContent!.get(marks.content) : undefined);
    return { item, marks, own: { guid, link }, earlier };
  });
};

/** The day under which an item was written. */
const dayOfKey = (key: string) => /\/(\d{4}-\d\d-\d\d)\//.exec(key)?.[1];

/**
 * If a feed has given its old items new ids, the known item that each is; otherwise none. The same title alone does not make
 * an item old, because there is weather every day: its text or its day must be the same too.
 */
const renamedIn = (
  found: readonly Identified[],
  known: readonly KnownItem[],
  now: Date,
): ReadonlyMap<Identified, KnownItem> => {
  const byTitle = Map.groupBy(known, ({ title }) => title ?? '');
  const unknown = found.filter(({ earlier }) => !earlier);
  const renamed = new Map(
    unknown.flatMap((one) => {
      const { item, marks } = one;
      const day = dayOf(item.published, now);
      const old = (marks.title === undefined ? [] : (byTitle.get(marks.title) ?? [])).find(
        ({ content, key }) => content === marks.content || (day !== undefined && dayOfKey(key) === day),
      );
      return old ? [[one, old] as const] : [];
    }),
  );
  const isReset =
    unknown.length >= minReset && unknown.length >= found.length * 0.8 && renamed.size > unknown.length / 2;
  return isReset ? renamed : new Map();
};

/**
 * Compares a feed with the items that are known. An item is known by its guid and its link and, where those have changed,
 * by its content. If nearly all items have unknown ids but most are known by title and text or day, the feed has given them
 * new ids: those are remembered and not written again. `now` decides on which day an item without a date belongs, and which are too old.
 */
export const matchItems = (
  items: readonly FeedItem[],
  known: readonly KnownItem[],
  { source, maxAgeDays, now }: { source: string; maxAgeDays: number; now: Date },
): Matched => {
  const found = identified(items, known);
  const renamedItems = renamedIn(found, known, now);
  const write: ItemToWrite[] = [];
  const kept = new Map<string, KnownItem>(known.map((one) => [one.key, one]));
  const seen = new Set<string>();
  const remember = (key: string, marks: Marks) => {
    const { pageTries } = kept.get(key) ?? {};
    // What was seen last stays longest.
    kept.delete(key);
    kept.set(key, { ...marks, key, ...(pageTries !== undefined && { pageTries }) });
    seen.add(key);
  };
  const keyOf = ({ item, marks, own }: Identified): string => {
    const day = dayOf(item.published, now) ?? now.toISOString().slice(0, 10);
    const named = keyOfItem(source, { day, name: own.guid ?? own.link ?? marks.content });
    // A feed may use an id again for another item.
    return kept.has(named) && !seen.has(named) ? keyOfItem(source, { day, name: JSON.stringify(marks) }) : named;
  };
  const oldest = now.getTime() - maxAgeDays * 86_400_000;
  let renamed = 0;
  for (const one of found) {
    const { item, marks, earlier } = one;
    const same = earlier ?? renamedItems.get(one);
    if (same && !seen.has(same.key)) {
      if (!earlier) renamed++;
      const isChanged = earlier !== undefined && same.content !== marks.content;
      if (same.pending || isChanged) write.push({ item, key: same.key, isNew: same.pending === true });
      remember(same.key, marks);
    } else if (same?.content !== marks.content && !((publishedAt(item.published) ?? oldest) < oldest)) {
      const key = keyOf(one);
      if (!seen.has(key)) write.push({ item, key, isNew: true });
      remember(key, marks);
    }
  }
  const mayHaveMissed = known.length > 0 && write.length > 0 && renamed === 0 && found.every(({ earlier }) => !earlier);
  return { write, known: [...kept.values()].slice(-maxKnown), renamed, mayHaveMissed };
};
