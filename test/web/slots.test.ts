import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type Cadence,
  dateIn,
  nextSlot,
  Schedule,
  slotAt,
  slotMinutes,
  startOfDay,
} from '../../functions/core/slot.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { saveChoices } from '../../functions/web/readers/preferences.ts';
import { zoneNamed, zones } from '../../functions/web/readers/zones.ts';
import { aMessage, aReader, desk } from '../kit/run.ts';

const decade = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2036, 0, 1) };
const anInstant = fc.integer(decade).map((time) => new Date(time).toISOString());
const aZone = fc.constantFrom(...zones);
const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const aDay = fc.integer({ min: 1, max: 7 });
const aCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.constantFrom<Cadence>({ every: 'day' }, { every: 'weekday' }),
  fc.uniqueArray(aDay, { minLength: 1 }).map((days) => ({ every: 'chosen' as const, days })),
  aDay.map((day) => ({ every: 'week' as const, day })),
  fc.integer({ min: 1, max: 31 }).map((day) => ({ every: 'month' as const, day })),
);
const aSchedule: fc.Arbitrary<Schedule> = fc.record({ cadence: aCadence, at: aTime, zone: aZone });

const local = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

const falls = (cadence: Cadence, date: Temporal.PlainDate): boolean =>
  ({
    day: () => true,
    weekday: () => date.dayOfWeek < 6,
    chosen: () => cadence.every === 'chosen' && cadence.days.includes(date.dayOfWeek),
    week: () => cadence.every === 'week' && cadence.day === date.dayOfWeek,
    month: () =>
      cadence.every === 'month' &&
      (date.day === cadence.day || (date.day === date.daysInMonth && cadence.day > date.daysInMonth)),
  })[cadence.every]();

describe('when a digest is due', () => {
  it('is a slot: later than now, on a quarter of an hour, on a day and at the hour that were asked for', () => {
    fc.assert(
      fc.property(aSchedule, anInstant, (schedule, now) => {
        const slot = nextSlot(schedule, now);
        expect(slot > now).toBe(true);
        expect(Date.parse(slot) % (slotMinutes * 60_000)).toBe(0);
        const there = local(slot, schedule.zone);
        const asked = there.toPlainDate().toZonedDateTime({ timeZone: schedule.zone, plainTime: schedule.at });
        // At the hour that was asked for; where that hour is skipped that day, as much later as was skipped.
        expect(there.epochMilliseconds).toBe(asked.epochMilliseconds);
        expect(falls(schedule.cadence, there.toPlainDate())).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('skips no day and repeats none, whatever the clocks do', () => {
    fc.assert(
      fc.property(aSchedule, anInstant, (schedule, start) => {
        let slot = nextSlot(schedule, start);
        for (let turn = 0; turn < 4; turn++) {
          const next = nextSlot(schedule, slot);
          const [from, to] = [local(slot, schedule.zone).toPlainDate(), local(next, schedule.zone).toPlainDate()];
          for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to) < 0; day = day.add({ days: 1 }))
            expect(falls(schedule.cadence, day)).toBe(false);
          expect(Temporal.PlainDate.compare(from, to)).toBe(-1);
          slot = next;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same at any time between two slots', () => {
    fc.assert(
      fc.property(aSchedule, anInstant, fc.double({ min: 0, max: 1, noNaN: true }), (schedule, now, part) => {
        const slot = nextSlot(schedule, now);
        const between = Date.parse(now) + Math.floor(part * (Date.parse(slot) - 1 - Date.parse(now)));
        expect(nextSlot(schedule, new Date(between).toISOString())).toBe(slot);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in every zone, around each change of its clocks in ten years', () => {
    let changes = 0;
    for (const zone of zones) {
      let at = Temporal.Instant.fromEpochMilliseconds(decade.min).toZonedDateTimeISO(zone);
      for (let steps = 0; steps < 3; steps++) {
        const change = at.getTimeZoneTransition('next');
        if (!change || change.epochMilliseconds > decade.max) break;
        changes++;
        const before = new Date(change.epochMilliseconds - 3 * 3_600_000).toISOString();
        const schedule: Schedule = { cadence: { every: 'day' }, at: '02:30', zone };
        const first = nextSlot(schedule, before);
        const second = nextSlot(schedule, first);
        expect(local(first, zone).toPlainDate().until(local(second, zone).toPlainDate()).days).toBe(1);
        at = change.add({ days: 40 });
      }
    }
    expect(changes).toBeGreaterThan(200);
  });

  const cases: [string, Schedule, string, string[]][] = [
    [
      'an hour that does not exist moves on by what was skipped',
      { cadence: { every: 'day' }, at: '02:30', zone: 'Europe/Berlin' },
      '2026-03-28T12:00:00.000Z',
      ['2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'],
    ],
    [
      'an hour that happens twice is taken once, the first time',
      { cadence: { every: 'day' }, at: '02:30', zone: 'Europe/Berlin' },
      '2026-10-24T12:00:00.000Z',
      ['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'],
    ],
    [
      'a change of half an hour',
      { cadence: { every: 'day' }, at: '02:15', zone: 'Australia/Lord_Howe' },
      '2026-10-03T00:00:00.000Z',
      ['2026-10-03T15:45:00.000Z', '2026-10-04T15:15:00.000Z'],
    ],
    [
      'a zone of 45 minutes',
      { cadence: { every: 'weekday' }, at: '06:00', zone: 'Asia/Kathmandu' },
      '2026-11-20T01:00:00.000Z',
      ['2026-11-23T00:15:00.000Z'],
    ],
    [
      'the last day of months that are too short',
      { cadence: { every: 'month', day: 31 }, at: '07:30', zone: 'UTC' },
      '2028-01-31T07:30:00.000Z',
      ['2028-02-29T07:30:00.000Z', '2028-03-31T07:30:00.000Z', '2028-04-30T07:30:00.000Z'],
    ],
  ];
  cases.push(
    [
      'a weekday by the calendar of the place, which may be a day ahead of UTC',
      { cadence: { every: 'weekday' }, at: '06:15', zone: 'Pacific/Auckland' },
      '2026-11-19T18:00:00.000Z',
      ['2026-11-22T17:15:00.000Z'],
    ],
    [
      'a weekday by the calendar of the place, which may be a day behind UTC',
      { cadence: { every: 'chosen', days: [5] }, at: '21:00', zone: 'Pacific/Honolulu' },
      '2026-11-19T12:00:00.000Z',
      ['2026-11-21T07:00:00.000Z'],
    ],
    [
      'midnight that does not exist, as in Santiago',
      { cadence: { every: 'day' }, at: '00:00', zone: 'America/Santiago' },
      '2026-09-05T05:00:00.000Z',
      ['2026-09-06T04:00:00.000Z', '2026-09-07T03:00:00.000Z'],
    ],
    [
      'an hour that happens twice in Havana, once',
      { cadence: { every: 'day' }, at: '00:30', zone: 'America/Havana' },
      '2026-10-31T12:00:00.000Z',
      ['2026-11-01T04:30:00.000Z', '2026-11-02T05:30:00.000Z'],
    ],
    [
      'a place that stopped changing its clocks lately',
      { cadence: { every: 'week', day: 1 }, at: '07:00', zone: 'America/Asuncion' },
      '2027-06-01T12:00:00.000Z',
      ['2027-06-07T10:00:00.000Z'],
    ],
    [
      'the last day of a short month a day ahead of UTC',
      { cadence: { every: 'month', day: 30 }, at: '08:00', zone: 'Pacific/Kiritimati' },
      '2027-02-01T00:00:00.000Z',
      ['2027-02-27T18:00:00.000Z', '2027-03-29T18:00:00.000Z'],
    ],
  );
  it.each(cases)('%s', (_, schedule, start, expected) => {
    let now = start;
    for (const slot of expected) {
      now = nextSlot(schedule, now);
      expect(now).toBe(slot);
    }
  });

  it('tells the slot that a moment belongs to', () => {
    expect(slotAt('2026-11-22T08:14:59.999Z')).toBe('2026-11-22T08:00:00.000Z');
    expect(slotAt('2026-11-22T08:15:00.000Z')).toBe('2026-11-22T08:15:00.000Z');
  });

  it('begins days where they begin: at midnight, or at the first moment after it', () => {
    expect(startOfDay({ date: '2026-12-24', zone: 'Asia/Karachi' })).toBe('2026-12-23T19:00:00.000Z');
    expect(startOfDay({ date: '2026-04-24', zone: 'Africa/Cairo' })).toBe('2026-04-23T22:00:00.000Z');
    expect(startOfDay({ date: '2026-12-31', zone: 'Pacific/Apia', plusDays: 1 })).toBe('2026-12-31T11:00:00.000Z');
    expect(dateIn('Pacific/Apia', '2026-12-31T11:00:00.000Z')).toBe('2027-01-01');
  });

  it('knows every zone by its name, and most by their city', () => {
    for (const zone of zones) {
      expect(zoneNamed(zone.toLowerCase())).toBe(zone);
      expect(Schedule.shape.zone.safeParse(zone).success).toBe(true);
    }
    expect(['karachi', 'New York', ' São  Paulo', 'Asia/Calcutta', 'kyiv', 'UTC'].map(zoneNamed)).toEqual([
      'Asia/Karachi',
      'America/New_York',
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Europe/Kyiv',
      'UTC',
    ]);
    expect(['kiev', 'Saigon', "St. John's", 'Asia/Dacca', 'europe/UZHGOROD', 'GB', 'zulu'].map(zoneNamed)).toEqual([
      'Europe/Kyiv',
      'Asia/Ho_Chi_Minh',
      'America/St_Johns',
      'Asia/Dhaka',
      'Europe/Kyiv',
      'Europe/London',
      'UTC',
    ]);
    // Hours rather than places: ICU would guess Dhaka, Kolkata, Anchorage, Panama, and turn a sign round.
    for (const hour of ['BST', 'ist', 'AST', 'EST', 'CET', 'Etc/GMT+5', 'GMT-3', 'SystemV/EST5'])
      expect([hour, zoneNamed(hour)]).toEqual([hour, undefined]);
    expect(['Atlantis', '+05:00', '', '../etc'].map(zoneNamed)).toEqual([undefined, undefined, undefined, undefined]);
    expect(Schedule.shape.zone.safeParse('+05:00').success).toBe(false);
  });
});

describe('a reader who moves to another time zone', () => {
  it.each([
    ['Pacific/Auckland', 'America/Los_Angeles'],
    ['America/Los_Angeles', 'Pacific/Auckland'],
    ['Asia/Kathmandu', 'Europe/Kyiv'],
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ])('from %s to %s and back gets each hour of news once, at the new zone’s time', async (home, away) => {
    const at = desk([]);
    const first = nextSlot({ cadence: { every: 'day' }, at: '07:00', zone: home }, '2026-03-01T00:00:00.000Z');
    const schedule = (zone: string): Schedule => ({ cadence: { every: 'day' }, at: '07:00', zone });
    at.readers.kept.set(
      'ada',
      aReader('ada', { schedule: schedule(home), due: first, coveredUntil: '2026-02-28T12:00:00.000Z' }),
    );
    const reader = () => at.readers.kept.get('ada')!;
    const windows: { from: string; to: string }[] = [];
    const slots: string[] = [];
    const nextDigest = async () => {
      const { due, coveredUntil: from } = reader();
      at.clock.set(due!);
      const to = new Date(Date.parse(due!) - 120_000).toISOString();
      const message = aMessage({
        run: `slot-${due}`,
        at: due!,
        to,
        recipients: [{ readerId: 'ada', from, topics: ['rail'] }],
      });
      const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 1 };
      await deliver(at, settings, {
        message: { ...message, chunk: '000000-0000' },
        deadline: Number.POSITIVE_INFINITY,
      });
      windows.push({ from, to });
      slots.push(`${local(due!, reader().schedule.zone).toPlainTime()}`);
    };
    const moveTo = async (zone: string) => {
      at.clock.advance(3_600_000);
      const { topics, language, length, minStories } = reader();
      const choices = { topics, language, length, minStories, schedule: schedule(zone) };
      await saveChoices(at as unknown as AppContext, 'ada', choices);
    };
    await nextDigest();
    await moveTo(away);
    await nextDigest();
    await nextDigest();
    await moveTo(home);
    await nextDigest();
    expect(at.inbox).toHaveLength(4);
    expect(slots).toEqual(['07:00:00', '07:00:00', '07:00:00', '07:00:00']);
    for (const [index, { from }] of windows.entries()) if (index > 0) expect(from).toBe(windows[index - 1]!.to);
    expect(Date.parse(reader().due!) - at.clock.now().getTime()).toBeLessThanOrEqual(86_400_000);
  });
});
