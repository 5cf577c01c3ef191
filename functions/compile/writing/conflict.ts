import type { Published } from '../../core/article.ts';
import type { NamedDate } from '../../text/dates.ts';
import { partsOfDay, placeNamed, tolls } from '../../text/en/counts.ts';
import { figuresIn } from '../../text/figures.ts';
import type { Claim } from './claim.ts';
import { datesWithin, eventDateOf } from './event-date.ts';
import type { Passage } from './passages.ts';

/** Whether two claims of different reports cannot both be true. */

/** Whether both figures can be true. */
const agree = (one: Claim, other: Claim): boolean => {
  if (one.value === other.value) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.hedge === 'above' || high.hedge === 'below') return true;
  return (low.hedge !== 'none' || high.hedge !== 'none') && low.value >= 0.95 * high.value;
};

/** "19 people were hurt, up from 14": a sentence that gives another figure as what was known before. */
const updates = ({ tokens, language }: Passage, figure: number): boolean =>
  figuresIn(tokens, language).some(
    ({ from, value, hedgeWords }) => value === figure && tokens[from - hedgeWords - 1]?.word === 'from',
  );

/** Reports of one event do not differ by more than this ratio; others are about another event. */
const maxApart = 3;
const tollNames = new Set(Object.values(tolls));

/** "Three people were wounded, not two": a sentence that denies another figure. */
const denies = ({ tokens, language }: Passage, figure: number): boolean =>
  figuresIn(tokens, language).some(({ from, value }) => value === figure && tokens[from - 1]?.word === 'not');

/**
 * Whether two claims count the same thing. Tolls do of the same people; of some beside all only where there are more of them than
 * of all, or one denies the other. Plain counts do only where what is counted does the same ("homes lost power") and
 * their sentences say the same: half of the shorter one's content is in the other.
 */
const sameMatter = (one: Claim, other: Claim): boolean => {
  if (Math.max(one.value, other.value) > maxApart * Math.min(one.value, other.value)) return false;
  if (tollNames.has(one.about)) {
    const anybody = ({ who }: Claim) => who === undefined || who === 'peopl' || who === 'person';
    if (one.who === other.who || (anybody(one) && anybody(other))) return true;
    if (anybody(one) === anybody(other)) return false;
    const [all, some] = anybody(one) ? [one, other] : [other, one];
    return some.value > all.value || denies(all.passage, some.value);
  }
  const numbers = new Set(
    [...one.passage.tokens, ...other.passage.tokens].filter(({ number }) => number).map(({ stem }) => stem),
  );
  const content = ({ passage }: Claim) => [...passage.content].filter((stem) => !numbers.has(stem));
  const [a, b] = [content(one), new Set(content(other))];
  const shared = a.filter((stem) => b.has(stem)).length;
  const sameAct = one.act !== undefined && one.act === other.act;
  return shared >= 3 && sameAct && shared >= 0.5 * Math.min(a.length, b.size);
};

const day = 86_400_000;

/** A report: who published it, when, and its text, in which the spans of figures are. */
export interface SourceReport {
  publisher: string | null;
  source: number;
  published: Published;
  arrivedAt: string;
  text: string;
  language: string;
  /** The dates that the text names, in order. */
  dates: readonly NamedDate[];
}

/** Days from the first report to the second; undefined unless both are dated to the day. */
const daysBetween = (one: SourceReport, other: SourceReport): number | undefined =>
  one.published.precision === 'day' && other.published.precision === 'day'
    ? (Date.parse(other.published.date) - Date.parse(one.published.date)) / day
    : undefined;

/**
 * Whether two claims may be about the same place. Leads of one story may name town and country; further on, each place
 * that is named has figures of its own.
 */
const samePlace = ({ passage: one }: Claim, { passage: other }: Claim): boolean => {
  if (one.position === 0 && other.position === 0) return true;
  const places = ({ text }: Passage) => new Set([...text.matchAll(placeNamed)].map(({ groups }) => groups!.place!));
  const [a, b] = [places(one), places(other)];
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
};

/** The day of what a claim's sentence reports, if it names one. */
const dayOfClaim = ({ passage }: Claim, report: SourceReport): string | undefined => {
  const named = datesWithin(report.dates, passage.spans);
  const event = eventDateOf(named, report, passage.spans[0]!.start);
  return event && !event.isOfStatement && event.date.precision === 'day' ? event.date.date : undefined;
};

/** Whether the sentences of two claims name different days for what they report. */
const onOtherDays = (one: Claim, other: Claim, [first, second]: readonly [SourceReport, SourceReport]): boolean => {
  const [a, b] = [dayOfClaim(one, first), dayOfClaim(other, second)];
  return a !== undefined && b !== undefined && a !== b;
};

/** Whether the sentences of two claims name different parts of a day, and none in common. */
const atOtherHours = ({ passage: one }: Claim, { passage: other }: Claim): boolean => {
  const parts = ({ text }: Passage) => new Set(partsOfDay.filter((part) => part.test(text)));
  const [a, b] = [parts(one), parts(other)];
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
};

/**
 * Whether two claims are about the same time. A toll that is higher a day later has grown, which is news and no disagreement,
 * unless it denies the other; anything later is another count.
 */
const sameTime = (one: Claim, other: Claim, [first, second]: readonly [SourceReport, SourceReport]): boolean => {
  if (onOtherDays(one, other, [first, second]) || atOtherHours(one, other)) return false;
  if (updates(one.passage, other.value) || updates(other.passage, one.value)) return false;
  const days = daysBetween(first, second);
  if (days === 0) return true;
  if (days === undefined || Math.abs(days) > 1) return false;
  const [early, late] = days > 0 ? [one, other] : [other, one];
  return late.value < early.value || denies(late.passage, early.value);
};

/** Whether two claims about the same people or things, at the same time and place, cannot both be true. */
export const areInConflict = (one: Claim, other: Claim, reports: readonly [SourceReport, SourceReport]): boolean =>
  !agree(one, other) && sameMatter(one, other) && samePlace(one, other) && sameTime(one, other, reports);
