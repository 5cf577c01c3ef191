import { Temporal } from 'temporal-polyfill';
import type { Published, Span } from '../core/article.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';

/**
 * A date named in a text, resolved by the article's own date. Nothing is guessed: a weekday or "yesterday" needs an
 * article dated to the day, a day without a year one dated to the month at least; otherwise the date stays unknown.
 * Its precision is what the words and the article's date support together.
 */
export interface NamedDate {
  span: Span;
  date: Published;
  /** Its clause speaks of the future. */
  isAhead: boolean;
}

const clauseEnd = /[;:—–()]|,\s/u;
/** Characters of a clause that are read on either side of a date. */
const clauseReach = 160;

type DatePatterns = LanguagePatterns['dates'];
type Tense = 'to come' | 'past' | 'either' | undefined;

/**
 * Whether a date is to come or past, by the nearest verb of its clause: the last one before the date ("will walk under
 * the accord signed on Sunday"), else the first one after it ("On Monday the council will vote"); undefined if the
 * clause has none.
 */
const tenseAt = (text: string, start: number, end: number, { cues }: DatePatterns): Tense => {
  const tense = (match: RegExpExecArray | undefined): Tense =>
    match && (match.groups!.toCome !== undefined ? 'to come' : match.groups!.either !== undefined ? 'either' : 'past');
  const before = text
    .slice(Math.max(0, start - clauseReach), start)
    .split(clauseEnd)
    .at(-1)!;
  const after = text
    .slice(end, end + clauseReach)
    .replace(/^,\s/u, '')
    .split(clauseEnd)[0]!;
  return tense([...before.matchAll(cues)].at(-1)) ?? tense([...after.matchAll(cues)][0]);
};

/** Index in a list of alternatives like "january|jan". */
const indexOfName = (list: readonly string[], name: string) =>
  list.findIndex((names) => names.split('|').includes(name.toLowerCase()));
const unknown: Published = { precision: 'unknown' };

const onDay = (date: Temporal.PlainDate): Published => ({ precision: 'day', date: date.toString() });
const onMonth = (date: { year: number; month: number }): Published => ({
  precision: 'month',
  date: `${date.year}-${String(date.month).padStart(2, '0')}`,
});

/** A day of the calendar; unknown if there is no such day. */
const calendarDay = (parts: { year: number; month: number; day: number }): Published => {
  try {
    return onDay(Temporal.PlainDate.from(parts, { overflow: 'reject' }));
  } catch {
    return unknown;
  }
};

/** From this many months away on, the tense of a clause tells the year better than nearness does. */
const minMonthsForTense = 3;

/** The year that brings a month nearest to the article's own month, on the side that the clause speaks of. */
const nearestYear = (month: number, published: Published, tense: Tense): number | undefined => {
  if (published.precision !== 'day' && published.precision !== 'month') return undefined;
  const [ownYear, ownMonth] = published.date.split('-').map(Number) as [number, number];
  const distance = month - ownMonth;
  if (distance > 6 || (distance >= minMonthsForTense && tense === 'past')) return ownYear - 1;
  return distance < -6 || (distance <= -minMonthsForTense && tense === 'to come') ? ownYear + 1 : ownYear;
};

/** Words that name a date, with what their meaning depends on. */
interface Reading {
  groups: Record<string, string | undefined>;
  published: Published;
  /** The day of the article, if it is known. */
  own: Temporal.PlainDate | undefined;
  tense: Tense;
  patterns: DatePatterns;
}

/** Reads one way of naming a date; undefined if the words name it another way. */
type DateRule = (reading: Reading) => Published | undefined;

const isoDate: DateRule = ({ groups: { iso } }) => {
  if (!iso) return undefined;
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return calendarDay({ year, month, day });
};

/** "April 18 of that year": a year that the words do not name. */
const ofUnnamedYear: DateRule = ({ groups: { other1, other2, other4 } }) =>
  (other1 ?? other2 ?? other4) ? unknown : undefined;

const dayOfMonth: DateRule = ({ groups: g, published, tense, patterns }) => {
  const dayText = g.day1 ?? g.day2;
  if (!dayText) return undefined;
  const month = indexOfName(patterns.months, (g.month1 ?? g.month2)!) + 1;
  const yearText = g.year1 ?? g.year2;
  const year = yearText ? Number(yearText) : nearestYear(month, published, tense);
  return year === undefined ? unknown : calendarDay({ year, month, day: Number.parseInt(dayText, 10) });
};

const monthOfYear: DateRule = ({ groups: { month3, year3 }, patterns }) =>
  month3 ? onMonth({ year: Number(year3), month: indexOfName(patterns.months, month3) + 1 }) : undefined;

const monthAlone: DateRule = ({ groups: { month4 }, published, tense, patterns }) => {
  if (!month4) return undefined;
  const month = indexOfName(patterns.months, month4) + 1;
  const year = nearestYear(month, published, tense);
  return year === undefined ? unknown : onMonth({ year, month });
};

const yearAlone: DateRule = ({ groups: { year4 } }) => (year4 ? { precision: 'year', date: year4 } : undefined);

const relativeMonth: DateRule = ({ groups: { which2 }, published, patterns }) => {
  if (!which2) return undefined;
  if (published.precision !== 'day' && published.precision !== 'month') return unknown;
  const months = patterns.relativeMonths[which2.toLowerCase()]!;
  return onMonth(Temporal.PlainYearMonth.from(published.date.slice(0, 7)).add({ months }));
};

const relativeDay: DateRule = ({ groups: { near }, own, patterns }) => {
  if (!near) return undefined;
  return own ? onDay(own.add({ days: patterns.nearDays[near.toLowerCase()] ?? 0 })) : unknown;
};

const weekday: DateRule = ({ groups: g, own, tense, patterns }) => {
  if (!g.weekday) return undefined;
  if (!own) return unknown;
  const back = (own.dayOfWeek - (indexOfName(patterns.weekdays, g.weekday) + 1) + 7) % 7;
  const which = (g.which ?? g.after ?? '').trim().toLowerCase();
  if (tense === 'either' && (which === '' || which === patterns.current)) return unknown;
  const isFollowing = patterns.following.has(which);
  const isPrevious = which === patterns.previous;
  if (isFollowing || (tense === 'to come' && !isPrevious))
    return onDay(own.add({ days: (7 - back) % 7 || (isFollowing ? 7 : 0) }));
  return onDay(own.subtract({ days: isPrevious && back === 0 ? 7 : back }));
};

/** "two months ago". Weeks are as vague as "some days". */
const ago: DateRule = ({ groups: { count: written, unit }, own, patterns }) => {
  if (!written || !own) return undefined;
  const count = indexOfName(patterns.numbers, written) + 1 || Number(written);
  if (unit === 'day') return onDay(own.subtract({ days: count }));
  if (unit === 'month') return onMonth(own.subtract({ months: count }));
  return unit === 'year' ? { precision: 'year', date: String(own.year - count) } : unknown;
};

const rules: readonly DateRule[] = [
  isoDate,
  ofUnnamedYear,
  dayOfMonth,
  monthOfYear,
  monthAlone,
  yearAlone,
  relativeMonth,
  relativeDay,
  weekday,
  ago,
];

const resolve = (reading: Reading): Published => {
  for (const rule of rules) {
    const date = rule(reading);
    if (date) return date;
  }
  return unknown;
};

/** Characters of a sentence in which dates are looked for. */
const maxRead = 2000;

/**
 * Dates named within [start, end) of a text, in order; `published` is the date of its article. "Earlier" ("two days
 * earlier") counts from another day than the article's and names no date.
 */
export const datesIn = (text: string, { start, end }: Span, published: Published, language = 'en'): NamedDate[] => {
  const patterns = patternsFor(language).dates;
  const part = text.slice(start, Math.min(end, start + maxRead));
  if (!patterns.hint.test(part)) return [];
  const own = published.precision === 'day' ? Temporal.PlainDate.from(published.date) : undefined;
  const dates: NamedDate[] = [];
  for (const match of part.matchAll(patterns.pattern)) {
    const groups = match.groups!;
    // "May" the verb and "march" the walk are in lower case; a month or weekday has its capital.
    const name = groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.month4 ?? groups.weekday;
    if (name && !/^\p{Lu}/u.test(name)) continue;
    if (groups.ago?.toLowerCase() === patterns.fromAnotherDay) continue;
    const from = match.index + match[0].match(/^\s*/)![0].length;
    const to = match.index + match[0].length;
    const tense = tenseAt(part, from, to, patterns);
    const date = resolve({ groups, published, own, tense, patterns });
    const isLater = date.precision === 'day' && published.precision === 'day' && date.date > published.date;
    dates.push({
      span: { start: start + from, end: start + to },
      date,
      isAhead: tense === 'to come' || (tense === 'either' && isLater),
    });
  }
  return dates;
};
