import { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { parseJson } from './parse-json.ts';

/** How many articles of whatever topic arrived in each minute of an hour, once the hour is over. */

const minutesInHour = 60;
export const minuteMilliseconds = 60_000;
export const hourMilliseconds = minutesInHour * minuteMilliseconds;
/** An hour counts as over this long after its end: whatever was being indexed is in the index by then. */
export const settledMilliseconds = 60 * minuteMilliseconds;

/** The minutes' counts, each of the arrivals after the minute's beginning, up to and including its end. */
const HourCounts = z.object({ schema: z.literal(1), minutes: z.array(z.int().min(0)).length(minutesInHour) });

/**
 * The counts of an hour by its beginning (ms since 1970). Undefined if they are not stored, are damaged, or were written by
 * a machine whose clock was ahead: by the store's own clock the hour was not over then.
 */
export const readHourCounts = async (
  store: Pick<ObjectStore, 'get'>,
  hour: number,
): Promise<readonly number[] | undefined> => {
  const object = await store.get(keys.arrivalCounts(hour));
  if (!object || object.lastModified.getTime() < hour + hourMilliseconds + settledMilliseconds) return undefined;
  return HourCounts.safeParse(parseJson(object.body)).data?.minutes;
};

/** Stores the counts of an hour that is over. */
export const writeHourCounts = (
  store: Pick<ObjectStore, 'put'>,
  hour: number,
  minutes: readonly number[],
): Promise<void> =>
  store.put(keys.arrivalCounts(hour), JSON.stringify({ schema: 1, minutes }), { contentType: 'application/json' });

/** The minutes of an hour in which nothing arrived yet. */
export const noArrivals = (): number[] => Array.from({ length: minutesInHour }, () => 0);
