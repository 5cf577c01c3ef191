import { Temporal } from 'temporal-polyfill';
import type { Published, Span } from '../core/article.ts';
import { resolve } from './date-rules.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';
import { isStanding, type Tense, tenseAt } from './tense.ts';

/**
 * A date named in a text, resolved by the article's own date. Nothing is guessed: a weekday or "yesterday" needs an
 * article dated to the day, a day without a year one dated to the month at least; otherwise the date stays unknown.
 * Its precision is what the words and the article's date support together.
 */
export interface NamedDate {
  span: Span;
  date: Published;
  tense: Tense;
  /** Its clause speaks of the future, and the date is not before the article's. */
  isAhead: boolean;
  /** "two years ago", "this year": too loose to say when one event was. */
  isLoose: boolean;
  /** The words count from the article's day: "Tuesday", "yesterday", "two days ago". */
  isRelative: boolean;
}

type DatePatterns = LanguagePatterns['dates'];
type Groups = Record<string, string | undefined>;

/** Characters around a date in which words are looked for that change what it means. */
const nearby = 32;

interface Match {
  groups: Groups;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Whether words that look like a date are part of a name, a verb or a habit. */
const isMisleading = ({ groups: g, before, after }: Match, { misleading, fromAnotherDay }: DatePatterns): boolean => {
  if (g.ago?.toLowerCase() === fromAnotherDay) return true;
  // "May" the verb and "march" the walk are in lower case; a month or weekday has its capital.
  const month = g.month1 ?? g.month2 ?? g.month3 ?? g.month4;
  const name = month ?? g.weekday;
  if (name && !/^\p{Lu}/u.test(name)) return true;
  if (g.weekday) return misleading.weekdayBefore.test(before) || misleading.weekdayAfter.test(after);
  if (g.near)
    return misleading.nearAfter.test(after) || (/^\p{Lu}/u.test(g.near) && misleading.nearBefore.test(before));
  if (g.year4) return misleading.yearBefore.test(before);
  if (!month || !misleading.months.has(month.toLowerCase())) return false;
  if (g.month4) return misleading.agent.test(g.before4!);
  return misleading.monthBefore.test(before) || (g.day2 !== undefined && misleading.modalAfter.test(after));
};

const matchesIn = (text: string, patterns: DatePatterns): Match[] =>
  [...text.matchAll(patterns.pattern)].flatMap(({ index, 0: words, groups }) => {
    const start = index + words.length - words.trimStart().length;
    const end = index + words.length;
    const match = {
      groups: { ...groups },
      start,
      end,
      before: text.slice(Math.max(0, start - nearby), start),
      after: text.slice(end, end + nearby),
    };
    return isMisleading(match, patterns) ? [] : [match];
  });

const lacksYear = ({ month1, month2, year1, year2, years1, years2 }: Groups) =>
  (month1 ?? month2) !== undefined && (year1 ?? year2 ?? years1 ?? years2) === undefined;

/** The year of "June 28, 2020" is also that of "June 26 to" before it, and "last week" that of "Monday and Tuesday". */
const shareEndings = (matches: readonly Match[], text: string, patterns: DatePatterns) => {
  for (let at = matches.length - 2; at >= 0; at--) {
    const [one, other] = [matches[at]!, matches[at + 1]!];
    if (!patterns.joins.test(text.slice(one.end, other.start))) continue;
    const year = other.groups.year1 ?? other.groups.year2;
    if (year && lacksYear(one.groups)) one.groups.year1 = year;
    if (other.groups.week && one.groups.weekday) one.groups.week ??= other.groups.week;
  }
};

const isBefore = (one: Published, other: Published): boolean =>
  one.precision !== 'unknown' &&
  other.precision !== 'unknown' &&
  one.date < other.date.slice(0, one.date.length) &&
  one.date.length <= other.date.length;

/** Characters of a sentence in which dates are looked for. */
const maxRead = 2000;

/**
 * Dates named within [start, end) of a text, in order; `published` is the date of its article. "Earlier" ("two days
 * earlier") counts from another day than the article's and names no date. Takes time linear in the text.
 */
export const datesIn = (text: string, { start, end }: Span, published: Published, language = 'en'): NamedDate[] => {
  const { dates: patterns, tense: tensePatterns } = patternsFor(language);
  const part = text.slice(start, Math.min(end, start + maxRead));
  if (!patterns.hint.test(part)) return [];
  const own = published.precision === 'day' ? Temporal.PlainDate.from(published.date) : undefined;
  const matches = matchesIn(part, patterns);
  shareEndings(matches, part, patterns);
  const dates: NamedDate[] = [];
  for (const [index, match] of matches.entries()) {
    const tense = tenseAt(part, match.start, match.end, tensePatterns);
    let date = resolve({
      ...match,
      published,
      own,
      tense,
      isStanding: isStanding(part, match.start, match.end, tensePatterns),
      patterns,
    });
    const previous = dates.at(-1);
    const isEndOfRange = previous && patterns.until.test(part.slice(matches[index - 1]!.end, match.start));
    if (isEndOfRange && isBefore(date, previous.date)) date = { precision: 'unknown' };
    const isLater = date.precision === 'day' && published.precision === 'day' && date.date > published.date;
    dates.push({
      span: { start: start + match.start, end: start + match.end },
      date,
      tense,
      isAhead: (tense === 'to come' || (tense === 'either' && isLater)) && !isBefore(date, published),
      isLoose: (match.groups.ago ?? match.groups.unit2) !== undefined && date.precision !== 'day',
      isRelative: (match.groups.weekday ?? match.groups.near ?? match.groups.beyond ?? match.groups.ago) !== undefined,
    });
  }
  return dates;
};
