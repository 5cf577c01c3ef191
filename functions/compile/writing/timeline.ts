import type { Published, Span } from '../../core/article.ts';
import type { TimelineEvent } from '../../core/edition.ts';
import { datesIn } from '../../text/dates.ts';
import type { Trace } from '../trace.ts';
import { isRepeat, isStatement, type Passage, quotesBalance } from './passages.ts';

const maxEvents = 8;
/** Events that cannot be dated are worth less: this many at most. */
const maxUndated = 2;
/** Words of an event. */
const minWords = 6;
const maxWords = 45;
/** How many characters before a date a verb of saying is looked for. */
const maxDistance = 160;

const saying =
  '(?:said|says|told\\s+\\p{L}+|stated|reported|confirmed|tweeted|wrote|according to|statement|reports?|interview|briefing|quoted)';
/** "… said on Tuesday", "a report on Thursday": the day of the statement, not of what it reports. */
const ofWords = new RegExp(
  `\\b${saying}(?:\\s+(?:(?:late|early)\\s)?(?:in|at|on|to|from|after|during|by|late|early)\\b[^,.;“”"]{0,50})?\\s*$`,
  'iu',
);
/** "…, the board said on Friday": what it said may have been long before … */
const behind = new RegExp(`,\\s[^,;]{2,80}\\b${saying}[^,;]{0,60}$`, 'iu');
/** … unless it describes the present state. */
const standing = /\b(?:has|have|is|are|will|must|can)\b/u;

/** A date after such a word belongs to a side clause, not to the main statement. "Said that" opens no side clause. */
const aside =
  /\b(?:which|who|whose|whom|when|where|while|what|(?:after|before)(?!\s+(?:dawn|sunrise|sunset|dark|noon|midday|midnight)\b)|since|until|because|although|though|if|as|than|for)\b|(?<!\b(?:said|says|stated|told\s+\p{L}+|confirmed|announced|added|reported)\s)\bthat\b/iu;

/** "96 percent, from 86 in August": the day of what is compared. */
const compared = /\b(?:from|against|compared with|up on|down on)\s(?:about\s|nearly\s)?\p{N}[^,;]*$/u;

/** "Tarn Water said it had been detected": another sentence says what. */
const reportedOfAnother =
  /\b(?:said|says)\s(?:that\s)?(?:it|they|he|she)\s(?:had been|has been|was|were)\s\p{Ll}+(?:ed|en)\b/u;

const sortKey = (date: Published) => (date.precision === 'unknown' ? '~' : date.date);

/** Whether a date, cut to its precision, is within another one. */
const within = (one: Published, other: Published): boolean =>
  one.precision !== 'unknown' && other.precision !== 'unknown' && one.date.startsWith(other.date);

interface ReportText {
  text: string;
  published: Published;
  source: number;
}
interface NamedDate {
  date: Published;
  /** Where the words that name it are. */
  words: Span;
  /** It is the day on which somebody said something. */
  isOfStatement: boolean;
}
interface Candidate extends NamedDate {
  passage: Passage;
}

const isUndated = ({ date }: { date: Published }) => date.precision === 'unknown';

/** Whether a passage reads as an event of its own beside the brief. */
const canStandAlone = (passage: Passage, briefStems: ReadonlySet<string>): boolean => {
  const { text, words, dangling, personal, requiresAnyStem } = passage;
  if (dangling || personal || words < minWords || words > maxWords) return false;
  if (!isStatement(text) || !quotesBalance(text) || /^["“„«»‘]/u.test(text)) return false;
  if (reportedOfAnother.test(text)) return false;
  return requiresAnyStem.length === 0 || requiresAnyStem.some((stem) => briefStems.has(stem));
};

/** The dates that a passage names for what it reports. */
const datesOf = (passage: Passage, report: ReportText): NamedDate[] => {
  const start = passage.spans[0]!.start;
  return passage.spans.flatMap((span) =>
    datesIn(report.text, span, report.published).flatMap((named) => {
      const before = report.text.slice(start, named.span.start);
      const near = before.slice(-maxDistance);
      const isOfStatement = ofWords.test(near);
      const isUncertain = isOfStatement && behind.test(near) && !standing.test(before);
      if (isUncertain || aside.test(before) || compared.test(before)) return [];
      return [{ date: named.date, words: named.span, isOfStatement }];
    }),
  );
};

/** The date of an event rather than that of a statement, and a known one if there is any. */
const bestDate = (dates: readonly NamedDate[]): NamedDate | undefined =>
  dates.find((one) => !one.isOfStatement && !isUndated(one)) ??
  dates.find((one) => !one.isOfStatement) ??
  dates.find((one) => !isUndated(one));

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

/** The best candidates, of those that say the same only the best or, if it is as well dated, the first. */
const withoutRepeats = (candidates: readonly Candidate[]): Candidate[] => {
  const events: Candidate[] = [];
  for (const event of candidates.toSorted(byWorth)) {
    if (events.length >= maxEvents) break;
    if (isUndated(event) && events.filter(isUndated).length >= maxUndated) continue;
    const repeats = events.some(
      ({ passage, date }) => isRepeat(passage, event.passage) && (isUndated(event) || within(date, event.date)),
    );
    if (!repeats) events.push(event);
  }
  return events;
};

/**
 * The dated events of a story, oldest first; those that cannot be dated come last. `reports` are in the order of the
 * passages' `report`, `briefStems` are the stems of the brief. Each event reads on its own beside the brief. Of events
 * that say the same, the one dated more finely stays.
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
  const candidates = passages.flatMap((passage) => {
    if (!canStandAlone(passage, briefStems)) return [];
    const best = bestDate(datesOf(passage, reports[passage.report]!));
    return best ? [{ passage, ...best }] : [];
  });
  return withoutRepeats(candidates)
    .sort(oldestFirst)
    .map(({ passage, date, words }) => {
      const { source, published } = reports[passage.report]!;
      trace?.({ kind: 'date', text: passage.text, source, date, words, anchor: published });
      return { date, event: { text: passage.text, source, spans: passage.spans } };
    });
};
