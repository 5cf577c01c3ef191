import { Temporal } from 'temporal-polyfill';
import { remember } from './remember.ts';

const minuteMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
/** What calendar and clock of a zone show. */
interface LocalTime {
  /** Days since 1 January 1970. */
  day: number;
  year: number;
  /** From Monday = 1. */
  weekday: number;
  /** `HH:MM`. */
  time: string;
}

/** What a zone's clock shows in each minute. The mails of a slot name few minutes in hundreds of zones. */
const minutesIn = remember(600, (zone: string) =>
  remember(100, (start: number): LocalTime => {
    const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
    const shown = new Date(start + offsetNanoseconds / 1e6);
    return {
      day: Math.floor(shown.getTime() / dayMilliseconds),
      year: shown.getUTCFullYear(),
      weekday: shown.getUTCDay() || 7,
      time: shown.toISOString().slice(11, 16),
    };
  }),
);

/** What calendar and clock show in a time zone at an instant (milliseconds since 1970). */
export const localTime = (zone: string, instant: number): Readonly<LocalTime> =>
  minutesIn(zone)(Math.floor(instant / minuteMilliseconds) * minuteMilliseconds);

/** The day that an instant falls on in a time zone, as the midnight in UTC with which that day begins there. */
export const localDay = (zone: string, at: Date): Date => new Date(localTime(zone, at.getTime()).day * dayMilliseconds);
