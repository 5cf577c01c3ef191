import type { Published } from '../../core/article.ts';
import type { TimelineEvent } from '../../core/edition.ts';
import type { NamedDate } from '../../text/dates.ts';
import { leansOnOthers, nothingHappened, notProse, reportedOfAnother } from '../../text/en/events.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Trace } from '../trace.ts';
import { conceptsOf } from './concepts.ts';
import { datesWithin, type EventDate, eventDateOf } from './event-date.ts';
import { isIntroduced, isRepeat, isStatement, type Passage, quotesBalance } from './passages.ts';

const maxEvents = 8;
/** Events that cannot be dated are worth less: this many at most. */
const maxUndated = 2;
/** Words of an event. */
const minWords = 6;
const maxWords = 45;
/** Two events of one day that share this much of the shorter one, the words of its date left out, say the same. */
const sameDayShare = 0.34;
/** The same if they share at least so many concepts. */
const sameDayShareOfSeveral = { share: 0.3, concepts: 3 };
/** Events of different days say the same only if they share nearly everything. */
const otherDayShare = 0.75;

const sortKey = (date: Published) => (date.precision === 'unknown' ? '~' : date.date);

/** Whether a date, cut to its precision, is within another one. */
const within = (one: Published, other: Published): boolean =>
  one.precision !== 'unknown' && other.precision !== 'unknown' && one.date.startsWith(other.date);

interface ReportText {
  text: string;
  published: Published;
  source: number;
  /** The dates that the text names, in order. */
  dates: readonly NamedDate[];
}
interface Candidate extends EventDate {
  passage: Passage;
}

const isUndated = ({ date }: { date: Published }) => date.precision === 'unknown';

/** Whether the brief speaks of the subject of "The steps got Panama removed": its first words that mean something. */
const isNamedInBrief = ({ tokens }: Passage, briefStems: ReadonlySet<string>): boolean => {
  const subject = tokens.slice(1, 3).filter(({ stop }) => !stop);
  return subject.some(({ stem }) => briefStems.has(stem));
};

/** Whether a passage reads as an event of its own beside the brief. */
const canStandAlone = (passage: Passage, briefStems: ReadonlySet<string>): boolean => {
  const { text, words, dangling, personal, following } = passage;
  if (dangling || personal || words < minWords || words > maxWords) return false;
  if (!isStatement(text) || !quotesBalance(text) || /^["“„«»‘]/u.test(text)) return false;
  if (reportedOfAnother.test(text) || nothingHappened.test(text) || notProse.test(text)) return false;
  if (leansOnOthers.test(text) || (following && !isNamedInBrief(passage, briefStems))) return false;
  return isIntroduced(passage, (stem) => briefStems.has(stem));
};

const finest = ['day', 'month', 'year', 'unknown'];
const byWorth = (a: Candidate, b: Candidate): number =>
  Number(a.isOfStatement) - Number(b.isOfStatement) ||
  Number(isUndated(a)) - Number(isUndated(b)) ||
  a.passage.position - b.passage.position ||
  finest.indexOf(a.date.precision) - finest.indexOf(b.date.precision) ||
  a.passage.report - b.passage.report;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const oldestFirst = (a: Candidate, b: Candidate): number =>
  compare(sortKey(a.date), sortKey(b.date)) ||
  a.passage.report - b.passage.report ||
  a.passage.position - b.passage.position;

/** What an event says, without the words that name its date. */
const contentOf = ({ passage, words }: Candidate, { text }: ReportText): ReadonlySet<string> => {
  const tokens = tokensOf(text.slice(words.start, words.end), passage.language);
  const ofDate = new Set(tokens.flatMap(({ stem, word }) => [stem, `#${word}`]));
  return conceptsOf(passage).difference(ofDate);
};

const sharedPart = (one: ReadonlySet<string>, other: ReadonlySet<string>): { share: number; shared: number } => {
  const shared = one.intersection(other).size;
  return { shared, share: shared / Math.max(1, Math.min(one.size, other.size)) };
};

/** Whether two events say the same; events of different days may be alike and still be two. */
const saysTheSame = (one: Candidate, other: Candidate, reports: readonly ReportText[]): boolean => {
  const { share, shared } = sharedPart(
    contentOf(one, reports[one.passage.report]!),
    contentOf(other, reports[other.passage.report]!),
  );
  const sharesSeveral = shared >= sameDayShareOfSeveral.concepts && share >= sameDayShareOfSeveral.share;
  if (within(one.date, other.date) || within(other.date, one.date))
    return share >= sameDayShare || sharesSeveral || isRepeat(one.passage, other.passage);
  if (isUndated(one) || isUndated(other)) return isRepeat(one.passage, other.passage);
  return share >= otherDayShare;
};

/** The best candidates; of those that say the same only the best, which is the first if they are as well dated. */
const withoutRepeats = (candidates: readonly Candidate[], reports: readonly ReportText[]): Candidate[] => {
  const events: Candidate[] = [];
  for (const event of candidates.toSorted(byWorth)) {
    if (events.length >= maxEvents) break;
    if (isUndated(event) && events.filter(isUndated).length >= maxUndated) continue;
    if (!events.some((known) => saysTheSame(known, event, reports))) events.push(event);
  }
  return events;
};

/** The day of the newest report that is dated to the day. */
const newestDay = (reports: readonly ReportText[]): string =>
  reports.reduce(
    (newest, { published }) => (published.precision === 'day' && published.date > newest ? published.date : newest),
    '',
  );

/**
 * Whether an event was announced for a day that has come since: a later report says, or leaves open, whether it
 * happened. On its own day an announcement of an older report is overtaken as well.
 */
const isOvertaken = ({ date, isAhead }: Candidate, { published }: ReportText, newest: string): boolean => {
  if (!isAhead || date.precision === 'unknown' || newest === '') return false;
  const today = newest.slice(0, date.date.length);
  return date.date < today || (date.date === today && published.precision === 'day' && published.date < newest);
};

/**
 * The dated events of a story, oldest first; those that cannot be dated come last. `reports` are in the order of the
 * passages' `report`, `briefStems` are the stems of the brief. Each event reads on its own beside the brief. Of events
 * that say the same, the one dated more finely stays; what was announced for a day that has come since is left out.
 */
export const timelineOf = ({
  passages,
  reports,
  briefStems,
  trace,
}: {
  passages: readonly Passage[];
  reports: readonly ReportText[];
  briefStems: ReadonlySet<string>;
  trace?: Trace | undefined;
}): TimelineEvent[] => {
  const newest = newestDay(reports);
  const candidates = passages.flatMap((passage) => {
    if (!canStandAlone(passage, briefStems)) return [];
    const report = reports[passage.report]!;
    const start = passage.spans[0]!.start;
    const named = datesWithin(report.dates, passage.spans);
    const best = eventDateOf(named, report, start);
    const event = best && { passage, ...best };
    return event && !isOvertaken(event, report, newest) ? [event] : [];
  });
  return withoutRepeats(candidates, reports)
    .sort(oldestFirst)
    .map(({ passage, date, words }) => {
      const { source, published } = reports[passage.report]!;
      trace?.({ kind: 'date', text: passage.text, source, date, words, anchor: published });
      return { date, event: { text: passage.text, source, spans: passage.spans } };
    });
};
