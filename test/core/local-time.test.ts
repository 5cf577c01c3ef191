import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localDay, localTime } from '../../functions/core/local-time.ts';
import { remember } from '../../functions/core/remember.ts';

const zones = [
  'UTC',
  'Asia/Karachi',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/New_York',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
];

describe('the time on a reader’s clock', () => {
  it('is that of the calendar in every zone, also around changes of clocks', () => {
    const instant = fc.date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    // Clocks change in Berlin, New York and on Lord Howe Island; Samoa leaves out a day.
    const changes = ['2026-03-29T01:00Z', '2026-11-01T06:00Z', '2026-04-04T15:00Z', '2011-12-30T10:00Z'].map(
      Date.parse,
    );
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -90_000, max: 90_000 }))
      .map(([change, by]) => new Date(change + by));
    fc.assert(
      fc.property(fc.oneof(instant, near), fc.constantFrom(...zones), (at, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
        const { day, year, weekday, time } = localTime(zone, at.getTime());
        expect({ year, weekday, time }).toEqual({
          year: there.year,
          weekday: there.dayOfWeek,
          time: there.toPlainTime().toString().slice(0, 5),
        });
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(there.toPlainDate().toString());
        expect(localDay(zone, at).getTime()).toBe(day * 86_400_000);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused for a zone or an instant that there is not', () => {
    expect(() => localTime('Mars/Olympus', 0)).toThrow(RangeError);
    expect(() => localTime('UTC', Number.NaN)).toThrow(RangeError);
  });
});

describe('what is remembered', () => {
  it('is computed once until there is too much of it, and an error each time', () => {
    const computed: number[] = [];
    const half = remember(2, (number: number) => {
      computed.push(number);
      if (number < 0) throw new RangeError('negative');
      return number / 2;
    });
    expect([4, 4, 0, 0, 6, 6, 4].map(half)).toEqual([2, 2, 0, 0, 3, 3, 2]);
    expect(computed).toEqual([4, 0, 6, 4]);
    expect(() => half(-1)).toThrow('negative');
    expect(() => half(-1)).toThrow('negative');
  });
});
