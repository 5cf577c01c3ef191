import type { Article, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Cited, DayNote, Story } from '../../core/edition.ts';
import type { NamedDate } from '../../text/dates.ts';
import { patternsFor } from '../../text/patterns.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { datesWithin } from './event-date.ts';

/** Days before or after the day of sending on which a day of the week alone is understood. */
const understood = 6;
const dayMilliseconds = 86_400_000;

const daysFrom = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / dayMilliseconds;

/** An article whose words are printed, and the dates that it names, in order. */
export interface DatedText {
  article: Pick<Article, 'text' | 'language' | 'published'>;
  dates: readonly NamedDate[];
}

/**
 * Whether words that name a day mean another one, or none, to whoever reads them on `sentOn`. "Tuesday" alone is the Tuesday
 * of the days around; words like "yesterday" and "next Monday" are right only on the article's own day.
 */
const isMisread = (
  words: string,
  date: string,
  isAhead: boolean,
  own: string,
  sentOn: string,
  bare: RegExp,
): boolean => {
  if (own === sentOn) return false;
  if (!bare.test(words)) return true;
  const distance = daysFrom(sentOn, date);
  const isOver = isAhead && distance <= 0;
  return isOver || Math.abs(distance) > understood;
};

/** Where a place of the article is in the printed text; undefined if it is not printed. */
const placeInPrint = ({ text, spans }: Pick<Cited, 'text' | 'spans'>, article: string, at: number) => {
  const before = spans.flatMap(({ start, end }): Span[] => (start < at ? [{ start, end: Math.min(end, at) }] : []));
  const printed = printSpans(article, before);
  return before.at(-1)?.end === at && text.startsWith(printed) ? printed.length : undefined;
};

/** The quotations of the paragraph that a cited text begins in. */
const quotationsAround = (text: string, [first, ...rest]: readonly Span[]) => {
  if (!first) return [];
  const from = text.lastIndexOf('\n', first.start) + 1;
  const end = text.indexOf('\n', (rest.at(-1) ?? first).end);
  return quotedIn(text.slice(from, end < 0 ? undefined : end), from);
};

/**
 * The dates to print behind words of a cited text that a reader of `sentOn` (an ISO day) could misread: only those that are
 * known for certain, each once. Within quotation marks a day is counted from when the words were spoken, which the article
 * may not say, so there only a past day of the week is.
 */
export const dayNotesOf = (
  cited: Cited,
  { article, dates }: DatedText,
  { sentOn, isQuotation = false }: { sentOn: string; isQuotation?: boolean },
): DayNote[] => {
  const { text, published, language } = article;
  if (published.precision !== 'day') return [];
  const { bareWeekday, noDay, partOfDay } = patternsFor(language).dates;
  const { spans } = cited;
  const quoted = quotationsAround(text, spans);
  const notes: DayNote[] = [];
  for (const { span, date, isAhead, isRelative, tense } of datesWithin(dates, spans)) {
    if (!isRelative || date.precision !== 'day') continue;
    const words = text.slice(span.start, span.end);
    const isQuoted = isQuotation || quoted.some(({ inner }) => span.start >= inner.start && span.end <= inner.end);
    if (isQuoted && (tense !== 'past' || !bareWeekday.test(words))) continue;
    if (noDay.test(text.slice(Math.max(0, span.start - 20), span.end))) continue;
    if (!isMisread(words, date.date, isAhead, published.date, sentOn, bareWeekday)) continue;
    const after = partOfDay.exec(text.slice(span.end, span.end + 20))?.[0] ?? '';
    const end = placeInPrint(cited, text, span.end + after.length) ?? placeInPrint(cited, text, span.end);
    const isKnown = notes.some((note) => note.date === date.date || note.end >= (end ?? 0));
    if (end !== undefined && !isKnown) notes.push({ end, date: date.date });
  }
  return notes;
};

interface About {
  /** A date that is printed before the words. */
  known?: string | undefined;
  isQuotation?: boolean;
}

/** A story with dates behind the words that a reader of `sentOn` could misread, in everything that it cites. */
export const withDayNotes = (
  story: Story,
  textOf: (source: number) => DatedText | undefined,
  sentOn: string,
): Story => {
  const dated = <Words extends Cited>(cited: Words, { known, isQuotation = false }: About = {}): Words => {
    const report = textOf(cited.source);
    const notes = report ? dayNotesOf(cited, report, { sentOn, isQuotation }) : [];
    const days = notes.filter(({ date }) => date !== known);
    if (days.length === 0) return cited;
    // In the order of the schema, so that an edition that is read again is written as the same bytes.
    const { text, source, spans, ...rest } = cited;
    return { text, source, spans, days, ...rest } as Words;
  };
  return {
    ...story,
    brief: story.brief.map((cited) => dated(cited)),
    // The event's own date stands before it.
    timeline: story.timeline.map(({ date, event }) => ({
      date,
      event: dated(event, { known: date.precision === 'day' ? date.date : undefined }),
    })),
    quotes: story.quotes.map((quote) => ({
      ...dated(quote, { isQuotation: true }),
      ...(quote.introduction && { introduction: dated(quote.introduction) }),
    })),
    disagreements: story.disagreements.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, said: dated(claim.said) })),
    })),
    ...(story.added && { added: story.added.map((cited) => dated(cited)) }),
  };
};
