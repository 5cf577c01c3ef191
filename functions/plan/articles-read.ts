import pMap from 'p-map';
import type { ObjectStore } from '../core/ports.ts';
import {
  dayMilliseconds,
  minuteMilliseconds,
  readDayCounts,
  settledBy,
  writeDayCounts,
} from '../store/arrival-counts.ts';
import { listArrivals } from '../store/entries.ts';

/** A window longer than this is not counted: one reader who was away for a year must not keep a run waiting. */
const maxWindowMilliseconds = 32 * dayMilliseconds;
const listingsAtOnce = 16;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

type Counting = Pick<ObjectStore, 'get' | 'list' | 'put'>;

/** When the articles between two instants arrived, in milliseconds, in order. */
const arrivalsIn = async (store: Counting, from: number, to: number): Promise<number[]> => {
  const found: number[] = [];
  for await (const arrivedAt of listArrivals(store, { from: iso(from), to: iso(to) }))
    found.push(Date.parse(arrivedAt));
  return found;
};

/**
 * The minutes' counts of a day up to `end`, before which all is over. Hours that are not stored yet are counted from one
 * listing, and stored for the next run.
 */
const minutesOf = async (
  store: Counting,
  { day, end }: { day: number; end: number },
  onNotStored: (fault: unknown) => void,
): Promise<readonly number[]> => {
  const needed = Math.min(dayMilliseconds, end - day) / minuteMilliseconds;
  const stored = await readDayCounts(store, day);
  if (stored.length >= needed) return stored.slice(0, needed);
  const minutes = Array.from({ length: needed }, (_, minute) => stored[minute] ?? 0);
  // What arrived exactly at the end of a minute belongs to it, like what arrived at the end of a window.
  for (const at of await arrivalsIn(store, day + stored.length * minuteMilliseconds, day + needed * minuteMilliseconds))
    minutes[Math.floor((at - 1 - day) / minuteMilliseconds)]!++;
  await writeDayCounts(store, day, minutes).catch(onNotStored);
  return minutes;
};

/**
 * How many articles of any topic arrived in each of the windows that begin at `froms` and end at `to`; windows of more
 * than 32 days are left out. Hours that are over are counted once, minute by minute, and stored with their day: a week of
 * 100,000 articles a day is eight small reads at once, instead of 700 listings one after the other. Only the last hours, and
 * the rest of a minute in which a window begins, are listed. An article that is withdrawn after its hour was counted stays
 * in the count: it was read. `onNotStored` is called if counts cannot be stored; the next run counts again.
 */
export const articlesRead = async (
  store: Counting,
  {
    froms,
    to,
    onNotStored = () => {},
  }: { froms: Iterable<string>; to: string; onNotStored?: (fault: unknown) => void },
): Promise<Map<string, number>> => {
  const end = Date.parse(to);
  const begins = [...new Set(froms)].filter((from) => end - Date.parse(from) <= maxWindowMilliseconds);
  if (begins.length === 0) return new Map();
  const first = Math.min(end, ...begins.map((from) => Date.parse(from)));
  const firstDay = Math.floor(first / dayMilliseconds) * dayMilliseconds;
  const settled = Math.max(firstDay, settledBy(end));
  const days = Array.from(
    { length: Math.ceil((settled - firstDay) / dayMilliseconds) },
    (_, index) => firstDay + index * dayMilliseconds,
  );
  const [counted, latest] = await Promise.all([
    pMap(days, (day) => minutesOf(store, { day, end: settled }, onNotStored), { concurrency: listingsAtOnce }),
    arrivalsIn(store, Math.max(first, settled), end),
  ]);
  /** Arrivals after the beginning of each minute, in one list from the first day on. */
  const after = [...counted.flat(), latest.length];
  for (let index = after.length - 2; index >= 0; index--) after[index]! += after[index + 1]!;

  const count = async (from: string): Promise<number> => {
    const at = Date.parse(from);
    if (at >= settled) return latest.filter((arrived) => arrived > at).length;
    const minute = Math.ceil((at - firstDay) / minuteMilliseconds);
    const next = firstDay + minute * minuteMilliseconds;
    return after[minute]! + (at === next ? 0 : (await arrivalsIn(store, at, next)).length);
  };
  return new Map(
    await pMap(begins, async (from) => [from, await count(from)] as const, { concurrency: listingsAtOnce }),
  );
};
