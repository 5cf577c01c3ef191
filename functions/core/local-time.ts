import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';

const minuteMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
/** How far a zone is ahead of UTC in a minute, in milliseconds. The mails of a slot name few minutes in hundreds of zones. */
const offsets = new LRUCache<string, number>({ max: 5_000 });
const offsetAt = (zone: string, start: number): number => {
  const id = `${start} ${zone}`;
  const known = offsets.get(id);
  if (known !== undefined) return known;
  const offset = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  offsets.set(id, offset);
  return offset;
};

/**
 * What calendar and clock show in a time zone at an instant (milliseconds since 1970): the day as a count of days since
 * 1 January 1970, its year and its weekday from Monday = 1, and the time as `HH:MM`.
 */
export const localTime = (
  zone: string,
  instant: number,
): { day: number; year: number; weekday: number; time: string } => {
  const shown = new Date(instant + offsetAt(zone, Math.floor(instant / minuteMilliseconds) * minuteMilliseconds));
  return {
    day: Math.floor(shown.getTime() / dayMilliseconds),
    year: shown.getUTCFullYear(),
    weekday: shown.getUTCDay() || 7,
    time: shown.toISOString().slice(11, 16),
  };
};

/** The day that an instant falls on in a time zone, as the midnight in UTC with which that day begins there. */
export const localDay = (zone: string, at: Date): Date => new Date(localTime(zone, at.getTime()).day * dayMilliseconds);
