import type { Published, Span } from '../../core/article.ts';
import type { NamedDate } from '../../text/dates.ts';
import {
  aside,
  behind,
  compared,
  notThen,
  ofWords,
  opening,
  participle,
  possessive,
  recalls,
  standing,
} from '../../text/en/events.ts';

/** How many characters before a date are looked at. */
const maxDistance = 160;

/** How many characters behind a date are. */
const maxBehind = 60;

/** A date that a sentence names for what it reports. */
export interface EventDate {
  date: Published;
  /** Where the words that name it are. */
  words: Span;
  /** It is the day on which somebody said something. */
  isOfStatement: boolean;
  isAhead: boolean;
}

/** Whether a date says when what the main clause reports happens; `before` is the sentence up to it. */
const isOfMainClause = (before: string, words: string, after: string): boolean => {
  // The words of a date may begin with a preposition: "until 1994".
  const near = before.slice(-maxDistance) + words.replace(/[^\s-]+$/u, '');
  if (opening.test(before + words)) return false;
  if (aside.test(before) || aside.test(near) || participle.test(near) || compared.test(near) || notThen.test(near))
    return false;
  if (recalls.test(after)) return false;
  // "condemned Monday's attack" is of another day; "Monday's quake damaged 40 homes" is not.
  return !possessive.test(after) || /^\P{L}*$/u.test(before);
};

/** What has happened is not after the article's day, and what is to come not before it. */
const fitsTense = ({ date, tense, isAhead }: NamedDate, published: Published): boolean => {
  if (isAhead) return true;
  if (tense !== 'past') return false;
  if (date.precision === 'unknown' || published.precision === 'unknown') return true;
  const digits = Math.min(date.date.length, published.date.length);
  return date.date.slice(0, digits) <= published.date.slice(0, digits);
};

/** The dates of what a sentence reports, of those named within it. `start` is where the sentence begins. */
const eventDates = (
  named: readonly NamedDate[],
  { text, published }: { text: string; published: Published },
  start: number,
): EventDate[] =>
  named.flatMap((one) => {
    const { date, span, isAhead, isLoose } = one;
    const before = text.slice(start, span.start);
    const isOfStatement = ofWords.test(before.slice(-maxDistance));
    const isUncertain = isOfStatement && behind.test(before.slice(-maxDistance)) && !standing.test(before);
    if (isLoose || isUncertain || !fitsTense(one, published)) return [];
    if (!isOfMainClause(before, text.slice(span.start, span.end), text.slice(span.end, span.end + maxBehind)))
      return [];
    return [{ date, words: span, isOfStatement, isAhead }];
  });

/**
 * The date of what a sentence reports, of those named within it; undefined if none says when it happens. `start` is
 * where the sentence begins. The day of a statement is taken only if the sentence names no other: "said Tuesday that
 * two men boarded the plane on Sunday" reports what happened on Sunday.
 */
export const eventDateOf = (
  named: readonly NamedDate[],
  report: { text: string; published: Published },
  start: number,
): EventDate | undefined => {
  const dates = eventDates(named, report, start);
  const ofEvent = dates.filter(({ isOfStatement }) => !isOfStatement);
  if (ofEvent.length > 0) return ofEvent.find(({ date }) => date.precision !== 'unknown') ?? ofEvent[0];
  return named.length === 1 ? dates.find(({ date }) => date.precision !== 'unknown') : undefined;
};

/** The dates named within spans of a text. */
export const datesWithin = (dates: readonly NamedDate[], spans: readonly Span[]): NamedDate[] =>
  dates.filter(({ span }) => spans.some(({ start, end }) => span.start >= start && span.end <= end));
