import type { ObjectStore } from '../core/ports.ts';
import { listArrivals } from '../store/entries.ts';

/** A window longer than this is not counted: one reader who was away for a year must not keep a run waiting. */
const maxWindowMilliseconds = 32 * 86_400_000;

/**
 * How many articles of any topic arrived in each of the windows that begin at `froms` and end at `to`. One
 * listing of the longest of them serves all, a thousand articles a request; windows of more than 32 days are left out.
 */
export const articlesRead = async (
  store: Pick<ObjectStore, 'list'>,
  { froms, to }: { froms: Iterable<string>; to: string },
): Promise<Map<string, number>> => {
  const begins = [...new Set(froms)]
    .filter((from) => Date.parse(to) - Date.parse(from) <= maxWindowMilliseconds)
    .sort();
  const counts = begins.map(() => 0);
  const [first] = begins;
  if (first === undefined) return new Map();
  let latest = 0;
  for await (const arrivedAt of listArrivals(store, { from: first, to })) {
    while (latest + 1 < begins.length && begins[latest + 1]! < arrivedAt) latest++;
    counts[latest]!++;
  }
  for (let index = counts.length - 2; index >= 0; index--) counts[index]! += counts[index + 1]!;
  return new Map(begins.map((from, index) => [from, counts[index]!]));
};
