import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from './article.ts';

/** Slots are this far apart; every reader's hour falls on one. */
export const slotMinutes = 15;

const Weekday = z.int().min(1).max(7);

/** How often a digest comes. Weekdays count from Monday = 1; a month without that day uses its last day. */
export const Cadence = z.discriminatedUnion('every', [
  z.object({ every: z.literal('day') }),
  z.object({ every: z.literal('weekday') }),
  z.object({ every: z.literal('chosen'), days: z.array(Weekday).min(1).max(7) }),
  z.object({ every: z.literal('week'), day: Weekday }),
  z.object({ every: z.literal('month'), day: z.int().min(1).max(31) }),
]);
export type Cadence = z.infer<typeof Cadence>;

// Creating a DateTimeFormat is slow and every stored reader is checked, so valid zones are remembered.
const goodZones = new Set<string>();
const goodZonesKept = 1000;

const isZone = (zone: string): boolean => {
  if (goodZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  if (/^[+-]/.test(zone)) return false;
  if (goodZones.size < goodZonesKept) goodZones.add(zone);
  return true;
};

export const Schedule = z.object({
  cadence: Cadence,
  /** Wall-clock time in the zone, on a quarter of an hour. */
  at: z.string().regex(/^([01]\d|2[0-3]):(00|15|30|45)$/),
  /** An IANA time zone. */
  zone: z.string().refine(isZone, 'not a known time zone'),
});
export type Schedule = z.infer<typeof Schedule>;

const falls = (cadence: Cadence, day: Temporal.PlainDate): boolean => {
  switch (cadence.every) {
    case 'day':
      return true;
    case 'weekday':
      return day.dayOfWeek <= 5;
    case 'chosen':
      return cadence.days.includes(day.dayOfWeek);
    case 'week':
      return day.dayOfWeek === cadence.day;
    case 'month':
      return day.day === Math.min(cadence.day, day.daysInMonth);
  }
};

/**
 * The first slot strictly after an instant at which a digest is due. A wall-clock time that a clock change
 * skips moves forward by the skipped amount (02:30 becomes 03:30); of one that occurs twice, only the first counts.
 */
export const nextSlot = ({ cadence, at, zone }: Schedule, after: Instant): Instant => {
  const from = Temporal.Instant.from(after);
  let day = from.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  for (let tries = 0; tries < 70; tries++, day = day.add({ days: 1 })) {
    if (!falls(cadence, day)) continue;
    const slot = day.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant();
    if (Temporal.Instant.compare(slot, from) > 0) return new Date(slot.epochMilliseconds).toISOString();
  }
  throw new RangeError(`no slot within 70 days of ${after} for ${zone} ${at}`);
};

/** The latest slot boundary at or before an instant. */
export const slotAt = (instant: Instant): Instant => {
  const size = slotMinutes * 60_000;
  return new Date(Math.floor(Date.parse(instant) / size) * size).toISOString();
};

/** The local date in a time zone. `YYYY-MM-DD`. */
export const dateIn = (zone: string, instant: Instant): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** When a day (`YYYY-MM-DD`, plus a number of days) begins in a time zone: its first moment that exists. */
export const startOfDay = ({ date, zone, plusDays = 0 }: { date: string; zone: string; plusDays?: number }): Instant =>
  new Date(
    Temporal.PlainDate.from(date).add({ days: plusDays }).toZonedDateTime(zone).toInstant().epochMilliseconds,
  ).toISOString();
