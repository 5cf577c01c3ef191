import { Temporal } from 'temporal-polyfill';
import type { Published, Span } from '../core/article.ts';

/**
 * Dates named in English news text, and what they come to beside the article's own date. Nothing is guessed: a
 * weekday or "yesterday" needs an article dated to the day, a day without a year one dated to the month at least;
 * otherwise the date stays unknown. Precision is what the words and the article's date support together.
 */
export interface NamedDate {
  span: Span;
  date: Published;
  /** Its clause speaks of what is to come. */
  isAhead: boolean;
}

const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const numbers = ['a|one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const month = `(?:${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1[89]|20)\\d{2}';
/** "April 18 of that year": another than the article's own. */
const otherYear =
  '(?:,?\\s+(?:of\\s+|in\\s+)?(?:that|the\\s+(?:same|following|previous)|last|next)\\s+year\\b|,?\\s+the\\s+year\\s+(?:before|after)\\b)';
/** "Tuesday, December 9, 2008": the day of the week adds nothing to the day of the month. */
const dayFollows = `\\s*[,(]?\\s*(?:the\\s+)?(?:${month}\\.?\\s+\\d|${day}\\s+(?:of\\s+)?${month}\\b)`;

const pattern = new RegExp(
  [
    `(?<iso>\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b)`,
    `\\b(?<month1>${month})\\.?\\s+(?<day1>${day})(?!\\d|[:.,]\\d|\\s*(?:percent|%|million))(?:,?\\s+(?<year1>${year}))?\\b(?<other1>${otherYear})?`,
    `\\b(?<day2>${day})(?:\\s+of)?\\s+(?<month2>${month})\\b\\.?(?:,?\\s+(?<year2>${year})\\b)?(?<other2>${otherYear})?`,
    `\\b(?<month3>${month})\\.?,?\\s+(?:of\\s+)?(?<year3>${year})\\b`,
    `\\bin\\s+(?<month4>${month})\\b\\.?(?!,?\\s+(?:of\\s+)?\\d)(?<other4>${otherYear})?`,
    `\\b[Ii]n\\s+(?<year4>${year})\\b(?!-)`,
    `\\b(?<which>last|next|this|coming)?\\s*\\b(?<weekday>${weekday})\\b(?!${dayFollows})(?<after>\\s+last\\b|\\s+next\\b)?`,
    '\\b(?<near>today|tonight|yesterday|tomorrow)\\b',
    `\\b(?<count>\\d{1,3}|${numbers.join('|')})\\s+(?<unit>day|week|month|year)s?\\s+(?<ago>ago|earlier)\\b`,
    "\\b(?<which2>last|this|next)\\s+month\\b(?![’'])",
  ].join('|'),
  'giu',
);

/** Cheap test before the pattern is tried. */
const hint =
  /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|tomorrow|ago|earlier|last|this|next)\b/i;

/** Before these words "vote" and "end" are nouns. */
const article = '(?:an?|the|its|his|her|their|this|that|after|in|of)';
const events = 'begin|start|resume|reopen|return|meet|vote|leave';
const infinitive = String.raw`to(?:\s+be(?:\s+\p{Ll}+)?)?`;
/** The words behind a modal belong to it: "held" of "will be held" and "meet" of "could not meet" tell nothing alone. */
const negation = String.raw`(?:\s+not|n['’]t)`;
const adverb = String.raw`(?:\s+\p{Ll}+ly)?`;
const perfect = String.raw`${adverb}\s+have(?!\s+to\b)(?:\s+been)?(?:\s+\p{Ll}+)?`;
const verb = String.raw`${adverb}(?:\s+be${adverb}(?:\s+\p{Ll}+(?:ed|en|t|d))?|\s+\p{Ll}+)?`;
/** What a clause says is to come: "will be held", "is to vote", "is due", "begins". */
const toCome = [
  String.raw`(?:(?:will|shall|must)(?:\s+not)?|won['’]t)${verb}|(?<!\b(?:[Nn]obody|[Nn]one|[Nn]o one)\s)would${verb}`,
  String.raw`(?:is|are|was|were)\s+(?:\p{Ll}+\s+)?${infinitive}|going to`,
  String.raw`(?:expected|planned|scheduled|due|set|hope[sd]?|plan(?:s|ned)?|wants?|promise[sd]?|intend[sd]?)\s+${infinitive}`,
  String.raw`(?:expected|planned|scheduled|due|set)\s+for|(?:expected|planned|scheduled)\s+(?:on|in)|due|upcoming|coming|ahead of`,
  // "Talks resume on Wednesday", but not "after the vote on Wednesday".
  String.raw`(?<!\b${article}\s(?:\p{Ll}+\s)?)(?:${events})|(?<!\b${article}\s)(?:${events}|open|close|end|expire|fall)s`,
].join('|');
/** What may be either: "could open", "might be seen", "would not open", "would have met". */
const either = `(?:cannot|can['’]t|(?:can|could|may|might)${negation}?|would${negation})${verb}|would${negation}?${perfect}`;
/** "could not say" and "would not comment": how the past fails and refuses. */
const failed = [
  `(?:cannot|can['’]t|(?:must|can|could|may|might)${negation}?)${perfect}`,
  `could(?:${negation}${verb}|(?:\\s+\\p{Ll}+)?\\s+be\\s+(?:seen|heard|felt|found|reached|contacted))`,
  `would${negation}\\s+(?:comment|say|answer|confirm|deny|discuss|disclose|elaborate|reveal|speculate|be\\s+drawn)`,
  `did${negation}?${verb}|(?:(?:was|were)\\s+(?:able|unable|forced|made|seen)|failed|refused|declined|managed)\\s+to\\s+\\p{Ll}+`,
].join('|');
/** What it says has been. */
const been = `\\p{Ll}+ed|said|told|was|were|had|met|began|fell|came|went|left|took|gave|made|found|broke|sent|kept|held|led|saw|brought|built|chose|drew|flew|got|grew|ran|rose|sank|sold|spoke|stood|struck|swept|threw|woke|won(?!['’]t)|lost|hit|put`;
const cues = new RegExp(`\\b(?:${failed}|(?<either>${either})|(?<toCome>${toCome})|${been})\\b`, 'gu');
const clauseEnd = /[;:—–()]|,\s/u;
/** Characters of a clause that are looked at on either side of a date. */
const clauseReach = 160;

type Tense = 'to come' | 'past' | 'either' | undefined;

/**
 * Is a date of this clause to come or past? The nearest verb before it decides ("will walk under the accord signed on
 * Sunday"), else the first one behind it ("On Monday the council will vote"); undefined where there is none.
 */
const tenseAt = (text: string, start: number, end: number): Tense => {
  const tense = (match: RegExpExecArray | undefined): Tense =>
    match && (match.groups!.toCome !== undefined ? 'to come' : match.groups!.either !== undefined ? 'either' : 'past');
  const before = text
    .slice(Math.max(0, start - clauseReach), start)
    .split(clauseEnd)
    .at(-1)!;
  const ahead = text
    .slice(end, end + clauseReach)
    .replace(/^,\s/u, '')
    .split(clauseEnd)[0]!;
  return tense([...before.matchAll(cues)].at(-1)) ?? tense([...ahead.matchAll(cues)][0]);
};

const monthOf = (name: string) => months.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1;
const two = (value: number) => String(value).padStart(2, '0');
const unknown: Published = { precision: 'unknown' };

const onDay = (date: Temporal.PlainDate): Published => ({ precision: 'day', date: date.toString() });
const onMonth = (date: { year: number; month: number }): Published => ({
  precision: 'month',
  date: `${date.year}-${two(date.month)}`,
});

const dayOf = (parts: { year: number; month: number; day: number }): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** Months from which on the tense of a clause tells the year better than nearness does. */
const tenseTells = 3;

/** The year that brings a month nearest to the article's own month, on the side that the clause speaks of. */
const nearestYear = (wanted: number, published: Published, tense: Tense): number | undefined => {
  if (published.precision !== 'day' && published.precision !== 'month') return undefined;
  const [ownYear, ownMonth] = published.date.split('-').map(Number) as [number, number];
  const apart = wanted - ownMonth;
  if (apart > 6 || (apart >= tenseTells && tense === 'past')) return ownYear - 1;
  return apart < -6 || (apart <= -tenseTells && tense === 'to come') ? ownYear + 1 : ownYear;
};

const resolve = (groups: Record<string, string | undefined>, published: Published, tense: Tense): Published => {
  const own = published.precision === 'day' ? Temporal.PlainDate.from(published.date) : undefined;
  const g = groups;
  if (g.iso) {
    const [y, m, d] = g.iso.split('-').map(Number) as [number, number, number];
    const date = dayOf({ year: y, month: m, day: d });
    return date ? onDay(date) : unknown;
  }
  if (g.other1 ?? g.other2 ?? g.other4) return unknown;
  const dayText = g.day1 ?? g.day2;
  if (dayText) {
    const monthNumber = monthOf((g.month1 ?? g.month2)!);
    const yearText = g.year1 ?? g.year2;
    const yearNumber = yearText ? Number(yearText) : nearestYear(monthNumber, published, tense);
    const date =
      yearNumber === undefined
        ? undefined
        : dayOf({ year: yearNumber, month: monthNumber, day: Number.parseInt(dayText, 10) });
    return date ? onDay(date) : unknown;
  }
  if (g.month3) return onMonth({ year: Number(g.year3), month: monthOf(g.month3) });
  if (g.month4) {
    const monthNumber = monthOf(g.month4);
    const yearNumber = nearestYear(monthNumber, published, tense);
    return yearNumber === undefined ? unknown : onMonth({ year: yearNumber, month: monthNumber });
  }
  if (g.year4) return { precision: 'year', date: g.year4 };
  if (g.which2) {
    if (published.precision !== 'day' && published.precision !== 'month') return unknown;
    const shift = { last: -1, this: 0, next: 1 }[g.which2.toLowerCase() as 'last' | 'this' | 'next'];
    return onMonth(Temporal.PlainYearMonth.from(published.date.slice(0, 7)).add({ months: shift }));
  }
  if (!own) return unknown;
  if (g.near) {
    const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[g.near.toLowerCase()] ?? 0;
    return onDay(own.add({ days: shift }));
  }
  if (g.weekday) {
    const wanted = weekdays.indexOf(g.weekday.toLowerCase()) + 1;
    const which = (g.which ?? g.after ?? '').trim().toLowerCase();
    const back = (own.dayOfWeek - wanted + 7) % 7;
    const isNext = which === 'next' || which === 'coming';
    if (tense === 'either' && (which === '' || which === 'this')) return unknown;
    if (isNext || (tense === 'to come' && which !== 'last'))
      return onDay(own.add({ days: (7 - back) % 7 || (isNext ? 7 : 0) }));
    return onDay(own.subtract({ days: which === 'last' && back === 0 ? 7 : back }));
  }
  const named = numbers.findIndex((names) => names.split('|').includes(g.count!.toLowerCase())) + 1;
  const count = named || Number(g.count);
  if (g.unit === 'day') return onDay(own.subtract({ days: count }));
  if (g.unit === 'month') return onMonth(own.subtract({ months: count }));
  if (g.unit === 'year') return { precision: 'year', date: String(own.year - count) };
  return unknown;
};

/** Dates named within [start, end) of a text, in order. "earlier" counts only where the article's own day is meant. */
export const datesIn = (text: string, { start, end }: Span, published: Published): NamedDate[] => {
  const part = text.slice(start, Math.min(end, start + 2000));
  if (!hint.test(part)) return [];
  const dates: NamedDate[] = [];
  for (const match of part.matchAll(pattern)) {
    const groups = match.groups!;
    // "May" the verb and "march" the walk are small; a month or weekday has its capital.
    const name = groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.month4 ?? groups.weekday;
    if (name && !/^\p{Lu}/u.test(name)) continue;
    if (groups.ago?.toLowerCase() === 'earlier') continue;
    const lead = match[0].match(/^\s*/)![0].length;
    const from = match.index + lead;
    const to = match.index + match[0].length;
    const tense = tenseAt(part, from, to);
    const date = resolve(groups, published, tense);
    const isLater = date.precision === 'day' && published.precision === 'day' && date.date > published.date;
    dates.push({
      span: { start: start + from, end: start + to },
      date,
      isAhead: tense === 'to come' || (tense === 'either' && isLater),
    });
  }
  return dates;
};
