import { Temporal } from 'temporal-polyfill';
import type { Published } from '../core/article.ts';
import type { LanguagePatterns } from './patterns.ts';
import type { Tense } from './tense.ts';

/**
 * One rule for each way of naming a date. Where the words can be read in two ways, the date is unknown.
 */

type DatePatterns = LanguagePatterns['dates'];

/** Words that name a date, with what their meaning depends on. */
export interface Reading {
  groups: Record<string, string | undefined>;
  published: Published;
  /** The day of the article, if it is known. */
  own: Temporal.PlainDate | undefined;
  tense: Tense;
  /** The clause describes how things stand. */
  isStanding: boolean;
  /** The text right before and after the words. */
  before: string;
  after: string;
  patterns: DatePatterns;
}

/** Reads one way of naming a date; undefined if the words name it another way. */
type DateRule = (reading: Reading) => Published | undefined;

const unknown: Published = { precision: 'unknown' };
const onDay = (date: Temporal.PlainDate): Published => ({ precision: 'day', date: date.toString() });
const onMonth = (date: { year: number; month: number }): Published => ({
  precision: 'month',
  date: `${date.year}-${String(date.month).padStart(2, '0')}`,
});
const onYear = (year: number): Published => ({ precision: 'year', date: String(year) });

/** Index in a list of alternatives like "january|jan". */
const indexOfName = (list: readonly string[], name: string) =>
  list.findIndex((names) => names.split('|').includes(name.toLowerCase()));

/** A day of the calendar; unknown if there is no such day. */
const calendarDay = (parts: { year: number; month: number; day: number }): Published => {
  try {
    return onDay(Temporal.PlainDate.from(parts, { overflow: 'reject' }));
  } catch {
    return unknown;
  }
};

/** The year of an article that is dated to the month at least, with its month and, if known, its day. */
const ownParts = (published: Published) => {
  if (published.precision !== 'day' && published.precision !== 'month') return undefined;
  const [year, month, day] = published.date.split('-').map(Number) as [number, number, number | undefined];
  return { year, month, day };
};

/**
 * How far ahead, in months, a month or day without a year can be to be read as the one ahead, and from where on it is
 * the one behind; between them it may be either. What is past can still be a few days ahead ("announced the rally of
 * Jan. 4"), and what is to come a few behind ("will be tried over the fire of Dec. 31").
 */
const readings = {
  past: { ahead: 1, behind: 2.5 },
  'to come': { ahead: 9.5, behind: 11 },
  either: { ahead: 2.5, behind: 6.5 },
} as const;

/** The year of a month, or day of a month, that is named without one; undefined if there are two readings. */
const yearOf = ({ month, day }: { month: number; day?: number }, { published, tense }: Reading): number | undefined => {
  const own = ownParts(published);
  if (!own) return undefined;
  const days = day !== undefined && own.day !== undefined ? (day - own.day) / 31 : 0;
  const distance = month - own.month + days;
  const ahead = distance < 0 ? distance + 12 : distance;
  const aheadYear = distance < 0 ? own.year + 1 : own.year;
  // In March, "in March the council voted" is this month or a year ago.
  if (day === undefined && distance === 0 && tense === 'past') return undefined;
  const limits = readings[tense ?? 'either'];
  if (ahead < limits.ahead) return aheadYear;
  return ahead > limits.behind ? aheadYear - 1 : undefined;
};

const isoDate: DateRule = ({ groups: { iso } }) => {
  if (!iso) return undefined;
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return calendarDay({ year, month, day });
};

/** "14/10/2026" and "10/14/2026" have one reading, "4/10/2026" has two; points are always the day first. */
const numericDate: DateRule = ({ groups: { first, second, mark, year5 } }) => {
  if (!first) return undefined;
  const [one, two, year] = [Number(first), Number(second), Number(year5)];
  if (mark === '.' || one > 12 || one === two) return calendarDay({ year, month: two, day: one });
  return two > 12 ? calendarDay({ year, month: one, day: two }) : unknown;
};

/** "April 18 of that year": a year that the words do not name. */
const ofUnnamedYear: DateRule = ({ groups: { other1, other2, other4 } }) =>
  (other1 ?? other2 ?? other4) ? unknown : undefined;

/** The year that stands behind a month: "2019", or "last year" counted from the article's. */
const namedYear = ({ groups: g, published, patterns }: Reading): number | undefined => {
  const digits = g.year1 ?? g.year2;
  if (digits) return Number(digits);
  const step = g.years1 ?? g.years2 ?? g.years4;
  return step && published.precision !== 'unknown'
    ? Number(published.date.slice(0, 4)) + patterns.steps[step.toLowerCase()]!
    : undefined;
};

/** Of the article's year and those on either side, the one in which a day falls on a day of the week. */
const yearOfWeekday = (parts: { month: number; day: number }, weekday: number, ownYear: number): number | undefined =>
  [ownYear - 1, ownYear, ownYear + 1].find((year) => {
    const date = calendarDay({ year, ...parts });
    return date.precision === 'day' && Temporal.PlainDate.from(date.date).dayOfWeek === weekday;
  });

const dayOfMonth: DateRule = (reading) => {
  const { groups: g, before, after, patterns } = reading;
  const dayText = g.day1 ?? g.day2;
  if (!dayText) return undefined;
  const month = indexOfName(patterns.months, (g.month1 ?? g.month2)!) + 1;
  const day = Number.parseInt(dayText, 10);
  const { remembered } = patterns;
  let year = namedYear(reading);
  if (year === undefined && patterns.yearAgoBefore.test(before)) return unknown;
  if (year === undefined && remembered.before.test(before) && remembered.after.test(after)) return unknown;
  const weekday = patterns.weekdayBefore.exec(before)?.groups?.weekday;
  if (weekday === undefined) year ??= yearOf({ month, day }, reading);
  else {
    const index = indexOfName(patterns.weekdays, weekday) + 1;
    const own = ownParts(reading.published);
    const matching = yearOfWeekday({ month, day }, index, year ?? own?.year ?? Number.NaN);
    // A year that is written must be the one that the day of the week points to.
    year = year === undefined || year === matching ? matching : undefined;
  }
  return year === undefined ? unknown : calendarDay({ year, month, day });
};

const monthOfYear: DateRule = ({ groups: { month3, year3 }, patterns }) =>
  month3 ? onMonth({ year: Number(year3), month: indexOfName(patterns.months, month3) + 1 }) : undefined;

/** "last December" said in spring has one reading; said in autumn, "last March" has two. */
const yearOfRelativeMonth = (which: string, month: number, { published, patterns }: Reading): number | undefined => {
  const own = ownParts(published);
  if (!own) return undefined;
  const step = patterns.steps[which]!;
  if (step === 0) return own.year;
  return Math.sign(own.month - month) === step ? own.year + step : undefined;
};

const monthAlone: DateRule = (reading) => {
  const { month4, which4 } = reading.groups;
  if (!month4) return undefined;
  const month = indexOfName(reading.patterns.months, month4) + 1;
  const year =
    namedYear(reading) ??
    (which4 ? yearOfRelativeMonth(which4.toLowerCase(), month, reading) : yearOf({ month }, reading));
  return year === undefined ? unknown : onMonth({ year, month });
};

const yearAlone: DateRule = ({ groups: { year4 } }) => (year4 ? onYear(Number(year4)) : undefined);

const holiday: DateRule = ({ groups: { holiday, year6 }, patterns }) => {
  if (!holiday) return undefined;
  const [month, day] = patterns.holidays[holiday.toLowerCase().replace(/\s+/gu, ' ').replace('’', "'")]!;
  return calendarDay({ year: Number(year6), month: month!, day: day! });
};

/** "last month", "this year". */
const relativeSpan: DateRule = ({ groups: { which2, unit2 }, published, patterns }) => {
  if (!which2) return undefined;
  const step = patterns.steps[which2.toLowerCase()]!;
  if (unit2!.toLowerCase() === 'year')
    return published.precision === 'unknown' ? unknown : onYear(Number(published.date.slice(0, 4)) + step);
  if (published.precision !== 'day' && published.precision !== 'month') return unknown;
  return onMonth(Temporal.PlainYearMonth.from(published.date.slice(0, 7)).add({ months: step }));
};

const relativeDay: DateRule = ({ groups: { near, beyond }, own, tense, isStanding, after, patterns }) => {
  if (!near && !beyond) return undefined;
  if (!own) return unknown;
  if (beyond) return onDay(own.add({ days: patterns.beyondDays[beyond.toLowerCase().split(/\s/u)[0]!]! }));
  const word = near!.toLowerCase().replace(/\s+/gu, ' ');
  if (word === patterns.nowadays && tense === undefined && isStanding && !patterns.possessive.test(after))
    return unknown;
  return onDay(own.add({ days: patterns.nearDays[word]! }));
};

/** "Tuesday of last week". Weeks begin on Sunday or on Monday, so a Sunday, in either place, has two readings. */
const dayOfWeek = (index: number, step: number, own: Temporal.PlainDate): Published =>
  index === 7 || own.dayOfWeek === 7 ? unknown : onDay(own.add({ days: index - own.dayOfWeek + 7 * step }));

/**
 * Days back that a weekday may be in a past clause, in "Sunday's" and in a clause without a verb that tells. Six days
 * back is more often tomorrow: articles are dated in another time zone or an evening early.
 */
const maxDaysBack = { past: 5, possessive: 3, untold: 1 };

/** "last Monday", "next Friday", "the coming Friday"; said on a Wednesday, the first two have two readings. */
const relativeWeekday = (which: string, index: number, own: Temporal.PlainDate, patterns: DatePatterns): Published => {
  const back = (own.dayOfWeek - index + 7) % 7;
  if (which === patterns.previous) return index < own.dayOfWeek ? unknown : onDay(own.subtract({ days: back || 7 }));
  return which === patterns.next && index > own.dayOfWeek ? unknown : onDay(own.add({ days: 7 - back }));
};

/** A weekday alone: the nearest one on the side that its clause speaks of. */
const bareWeekday = (index: number, own: Temporal.PlainDate, { tense, after, patterns }: Reading): Published => {
  const back = (own.dayOfWeek - index + 7) % 7;
  if (tense === 'either') return unknown;
  if (tense === 'to come') return onDay(own.add({ days: (7 - back) % 7 }));
  const clause = tense === 'past' ? 'past' : patterns.possessive.test(after) ? 'possessive' : 'untold';
  return back > maxDaysBack[clause] ? unknown : onDay(own.subtract({ days: back }));
};

const isCountedFromAnotherDay = ({ before, after, patterns: { ofAnotherDay: other } }: Reading): boolean =>
  other.before.test(before) ||
  other.after.test(after) ||
  (other.articleBefore.test(before) && other.articleAfter.test(after));

const weekday: DateRule = (reading) => {
  const { groups: g, own, patterns } = reading;
  if (!g.weekday) return undefined;
  if (!own || isCountedFromAnotherDay(reading)) return unknown;
  const index = indexOfName(patterns.weekdays, g.weekday) + 1;
  if (g.week) return dayOfWeek(index, patterns.steps[g.week.toLowerCase()]!, own);
  const which = (g.which ?? g.after ?? '').trim().toLowerCase();
  return which === patterns.previous || patterns.following.has(which)
    ? relativeWeekday(which, index, own, patterns)
    : bareWeekday(index, own, reading);
};

/** "two months ago". Weeks are as vague as "some days". */
const ago: DateRule = ({ groups: { count: written, unit: writtenUnit }, own, before, patterns }) => {
  if (!written || !own) return undefined;
  const count = indexOfName(patterns.numbers, written) + 1 || Number(written);
  const unit = writtenUnit!.toLowerCase();
  if (patterns.vague.test(before)) return unknown;
  if (unit === 'day') return onDay(own.subtract({ days: count }));
  if (unit === 'month') return onMonth(own.subtract({ months: count }));
  return unit === 'year' ? onYear(own.year - count) : unknown;
};

const rules: readonly DateRule[] = [
  isoDate,
  numericDate,
  ofUnnamedYear,
  dayOfMonth,
  monthOfYear,
  monthAlone,
  yearAlone,
  holiday,
  relativeSpan,
  relativeDay,
  weekday,
  ago,
];

/** The date that words name; unknown if they have more than one reading. */
export const resolve = (reading: Reading): Published => {
  for (const rule of rules) {
    const date = rule(reading);
    if (date) return date;
  }
  return unknown;
};
