import { Temporal } from 'temporal-polyfill';
import { remember } from './remember.ts';

const minuteMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
/** How far a zone is ahead of UTC in a minute, in milliseconds. The mails of a slot name few minutes in hundreds of zones. */
const offsetsIn = remember(600, (zone: string) =>
  remember(
    100,
    (start: number): number =>
      Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
  ),
);

/**
 * What calendar and clock show in a time zone at an instant (milliseconds since 1970): the day as a count of days since
 * 1 January 1970, its year and its weekday from Monday = 1, and the time as `HH:MM`.
 */
export const localTime = (
  zone: string,
  instant: number,
): { day: number; year: number; weekday: number; time: string } => {
  const start = Math.floor(instant / minuteMilliseconds) * minuteMilliseconds;
  const shown = new Date(instant + offsetsIn(zone)(start));
  return {
    day: Math.floor(shown.getTime() / dayMilliseconds),
    year: shown.getUTCFullYear(),
    weekday: shown.getUTCDay() || 7,
    time: shown.toISOString().slice(11, 16),
  };
};

/** The day that an instant falls on in a time zone, as the midnight in UTC with which that day begins there. */
export const localDay = (zone: string, at: Date): Date => new Date(localTime(zone, at.getTime()).day * dayMilliseconds);
