import { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { parseJson } from './parse-json.ts';

/** How many articles of whatever topic arrived in each minute of a day, for as many of its hours as are over. */

export const minuteMilliseconds = 60_000;
export const hourMilliseconds = 60 * minuteMilliseconds;
export const dayMilliseconds = 24 * hourMilliseconds;
/** An hour counts as over this long after its end: whatever was being indexed is in the index by then. */
const settledMilliseconds = 60 * minuteMilliseconds;

/** The end of the last hour that is over at a moment (ms since 1970). */
export const settledBy = (moment: number): number =>
  Math.floor((moment - settledMilliseconds) / hourMilliseconds) * hourMilliseconds;

/** The minutes' counts, each of the arrivals after the minute's beginning, up to and including its end. */
const DayCounts = z.object({
  schema: z.literal(1),
  minutes: z.array(z.int().min(0)).max(dayMilliseconds / minuteMilliseconds),
});

/**
 * The counts of a day by its beginning (ms since 1970), for its first hours or all of them; empty if they are not stored or
 * are damaged. What a machine wrote whose clock was ahead is left out: by the store's own clock those hours were not over.
 */
export const readDayCounts = async (store: Pick<ObjectStore, 'get'>, day: number): Promise<readonly number[]> => {
  const object = await store.get(keys.arrivalCounts(day));
  const minutes = object && DayCounts.safeParse(parseJson(object.body)).data?.minutes;
  if (!minutes) return [];
  const over = settledBy(
    Math.min(object.lastModified.getTime(), day + minutes.length * minuteMilliseconds + settledMilliseconds),
  );
  return minutes.slice(0, Math.max(0, (over - day) / minuteMilliseconds));
};

/** Stores the counts of a day's first hours, or of all of them. */
export const writeDayCounts = (
  store: Pick<ObjectStore, 'put'>,
  day: number,
  minutes: readonly number[],
): Promise<void> =>
  store.put(keys.arrivalCounts(day), JSON.stringify({ schema: 1, minutes }), { contentType: 'application/json' });
