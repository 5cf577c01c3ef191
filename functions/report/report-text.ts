import type { Report, Totals } from '../core/run.ts';
import { reviewSummary } from '../store/review.ts';

const columns = ['selected', 'sent', 'skipped', 'failed', 'deferred', 'unknown'] as const satisfies (keyof Totals)[];
const right = (text: string | number) => String(text).padStart(10);

const reviewWords = { approved: 'approved', unreviewed: 'sent unreviewed', heldBack: 'held back for review' } as const;

const reviewLines = (review: NonNullable<Report['review']>): string[] =>
  reviewSummary(review).map(
    ({ state, count, topics }) => `editions ${reviewWords[state]}: ${count} (${topics.join(', ')})`,
  );

const writingLine = ({
  stories,
  extracts,
  sentences,
  refused,
  asked,
  tokens,
  dollars,
  failures,
}: NonNullable<Report['writing']>): string => {
  const why = Object.entries(failures).map(([code, count]) => `${code} ${count}`);
  return (
    `briefs by a model: ${stories} of ${stories + extracts}, ${sentences} sentences, ${refused} refused; ` +
    `${asked} requests, ${tokens} tokens, $${dollars.toFixed(4)}${why.length > 0 ? `; without an answer: ${why.join(', ')}` : ''}`
  );
};

/** A report as a person reads it in a terminal. At most 50 topics, those with the most readers. */
export const reportText = (report: Report): string => {
  const { totals } = report;
  const topics = Object.entries(report.topics).sort(([, a], [, b]) => b.selected - a.selected);
  const width = Math.max(12, ...topics.slice(0, 50).map(([topic]) => topic.length));
  const row = (name: string, counts: Totals) =>
    name.padEnd(width) + columns.map((column) => right(counts[column])).join('');
  const lines = [
    `Run ${report.run} (${report.kind})`,
    `Digests for ${report.at ?? 'nobody: the plan was not made'}, reported ${report.reportedAt}`,
    '',
    `${totals.selected} selected = ${totals.sent} sent + ${totals.skipped} skipped + ${totals.failed} failed + ` +
      `${totals.deferred} deferred + ${totals.unknown} unknown: ${report.balances ? 'balances' : 'DOES NOT BALANCE'}`,
    `${report.editions} editions; ${report.rescheduled} paused readers moved to a later slot`,
    `${report.chunks.complete} of ${report.chunks.total} messages complete, ${report.chunks.open} open, ${report.chunks.missing} without a receipt`,
  ];
  if (report.review) lines.push(...reviewLines(report.review));
  if (report.writing) lines.push(writingLine(report.writing));
  if (report.corrections) {
    const { owed, told, left, pending } = report.corrections;
    lines.push(`corrections: ${owed} owed = ${told} told + ${left} left + ${pending} pending`);
  }
  if (report.mailsPerSecond !== null) lines.push(`${report.mailsPerSecond.toFixed(1)} mails a second`);
  if (report.problem) lines.push(`Ended early: ${report.problem.error}. ${report.problem.cause}`.trimEnd());
  if (topics.length > 0) {
    lines.push('', 'topic'.padEnd(width) + columns.map(right).join(''), row('all', totals));
    lines.push(...topics.slice(0, 50).map(([topic, counts]) => row(topic, counts)));
    if (topics.length > 50) lines.push(`and ${topics.length - 50} more topics`);
  }
  if (report.badReaders) {
    const { count, examples } = report.badReaders;
    lines.push('', `Readers whose record cannot be read as it stands: ${count}`);
    for (const { readerId, problem, served } of examples)
      lines.push(`${readerId}  ${served ? 'served with the rest' : 'not served'}  ${problem}`);
  }
  const reasons = Object.entries(report.reasons);
  if (reasons.length > 0) lines.push('', ...reasons.map(([reason, count]) => `${right(count)}  ${reason}`));
  if (report.examples.length > 0)
    lines.push(
      '',
      ...report.examples.map(({ readerId, outcome, reason, detail }) =>
        [readerId, outcome, reason, detail].filter(Boolean).join('  '),
      ),
    );
  return `${lines.join('\n')}\n`;
};
