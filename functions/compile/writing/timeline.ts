import type { Published } from '../../core/article.ts';
import type { TimelineEvent } from '../../core/edition.ts';
import { datesIn } from '../../text/dates.ts';
import { isStatement, type Passage, quotesBalance, saysTheSame } from './passages.ts';

const maxEvents = 8;
/** An event that cannot be dated is worth less: this many at most. */
const maxUndated = 2;
const longest = 45;
/** Characters before a date in which a word of saying stands. */
const nearby = 160;

const saying =
  '(?:said|says|told\\s+\\p{L}+|stated|reported|confirmed|tweeted|wrote|according to|statement|reports?|interview|briefing|quoted)';
/** "… said on Tuesday", "a report on Thursday": the day of the words, not of what they tell. */
const ofWords = new RegExp(
  `\\b${saying}(?:\\s+(?:(?:late|early)\\s)?(?:in|at|on|to|from|after|during|by|late|early)\\b[^,.;“”"]{0,50})?\\s*$`,
  'iu',
);
/** "…, the board said on Friday": what it said may have been long before … */
const behind = new RegExp(`,\\s[^,;]{2,80}\\b${saying}[^,;]{0,60}$`, 'iu');
/** … unless it tells how things stand. */
const standing = /\b(?:has|have|is|are|will|must|can)\b/u;

/** A date after such a word belongs to a side clause, not to what the sentence tells. "Said that" opens no side clause. */
const aside =
  /\b(?:which|who|whose|whom|when|where|while|what|(?:after|before)(?!\s+(?:dawn|sunrise|sunset|dark|noon|midday|midnight)\b)|since|until|because|although|though|if|as|than|for)\b|(?<!\b(?:said|says|stated|told\s+\p{L}+|confirmed|announced|added|reported)\s)\bthat\b/iu;

/** "96 percent, from 86 in August": the day of what is compared. */
const compared = /\b(?:from|against|compared with|up on|down on)\s(?:about\s|nearly\s)?\p{N}[^,;]*$/u;

/** "Tarn Water said it had been detected": what was, stands in another sentence. */
const reportedOfAnother =
  /\b(?:said|says)\s(?:that\s)?(?:it|they|he|she)\s(?:had been|has been|was|were)\s\p{Ll}+(?:ed|en)\b/u;

const sortKey = (date: Published) => (date.precision === 'unknown' ? '~' : date.date);

/** Does a date, cut to its precision, lie within another? The finer one says more. */
const within = (one: Published, other: Published): boolean =>
  one.precision !== 'unknown' && other.precision !== 'unknown' && one.date.startsWith(other.date);

/**
 * The dated events of a story, oldest first; what cannot be dated comes last. Passages come with the text and date of
 * their report, `told` are the stems of the brief. Each event stands alone beside the brief. Of events that say the same,
 * the one dated more finely stays.
 */
export const timelineOf = ({
  passages,
  reports,
  told,
}: {
  passages: readonly Passage[];
  reports: readonly { text: string; published: Published; source: number }[];
  told: ReadonlySet<string>;
}): TimelineEvent[] => {
  const found: { passage: Passage; date: Published; ofWords: boolean }[] = [];
  for (const passage of passages) {
    const report = reports[passage.report]!;
    if (passage.dangling || passage.personal || passage.words < 6 || passage.words > longest) continue;
    if (!isStatement(passage.text) || !quotesBalance(passage.text) || /^["“„«»‘]/u.test(passage.text)) continue;
    if (reportedOfAnother.test(passage.text)) continue;
    if (passage.leansOn.length > 0 && !passage.leansOn.some((stem) => told.has(stem))) continue;
    const start = passage.spans[0]!.start;
    const dates = passage.spans.flatMap((span) =>
      datesIn(report.text, span, report.published).flatMap((named) => {
        const before = report.text.slice(start, named.span.start);
        const near = before.slice(-nearby);
        const isOfWords = ofWords.test(near);
        const isUntold = isOfWords && behind.test(near) && !standing.test(before);
        return isUntold || aside.test(before) || compared.test(before)
          ? []
          : [{ date: named.date, ofWords: isOfWords }];
      }),
    );
    const best =
      dates.find((one) => !one.ofWords && one.date.precision !== 'unknown') ??
      dates.find((one) => !one.ofWords) ??
      dates.find((one) => one.date.precision !== 'unknown');
    if (best) found.push({ passage, ...best });
  }
  const events: typeof found = [];
  const finest = ['day', 'month', 'year', 'unknown'];
  const byWorth = [...found].sort(
    (a, b) =>
      Number(a.ofWords) - Number(b.ofWords) ||
      Number(a.date.precision === 'unknown') - Number(b.date.precision === 'unknown') ||
      a.passage.position - b.passage.position ||
      finest.indexOf(a.date.precision) - finest.indexOf(b.date.precision) ||
      a.passage.report - b.passage.report,
  );
  for (const event of byWorth) {
    if (events.length >= maxEvents) break;
    const undated = event.date.precision === 'unknown';
    if (undated && events.filter(({ date }) => date.precision === 'unknown').length >= maxUndated) continue;
    if (
      events.some(({ passage, date }) => saysTheSame(passage, event.passage) && (undated || within(date, event.date)))
    )
      continue;
    events.push(event);
  }
  return events
    .sort(
      (a, b) =>
        (sortKey(a.date) < sortKey(b.date) ? -1 : sortKey(a.date) > sortKey(b.date) ? 1 : 0) ||
        a.passage.report - b.passage.report ||
        a.passage.position - b.passage.position,
    )
    .map(({ passage, date }) => ({
      date,
      event: { text: passage.text, source: reports[passage.report]!.source, spans: passage.spans },
    }));
};
