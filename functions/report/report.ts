import pMap from 'p-map';
import { type Clock, instantOf, type Log, type Metrics, type ObjectStore } from '../core/ports.ts';
import type { Plan, Receipt, Report, ReportInput, RunInput, RunOutcome } from '../core/run.ts';
import { chunksOf } from '../store/chunks.ts';
import { readRunWriting } from '../store/kept-answers.ts';
import { readGroupReviews } from '../store/review.ts';
import { parseRecipient, planKey, readPlan, readReceipts, readRecipientLines, writeReport } from '../store/runs.ts';
import { type Stored, valueIfFound } from '../store/stored.ts';
import { reportText } from './report-text.ts';
import { maxExamples, outcomes, RunCounts } from './run-counts.ts';

export interface Ports {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

const unknown = { readerId: '?', outcome: 'unknown' } as const;
const maxReceiptReads = 16;

/** The outcomes of a chunk: from its final receipt, or from the one that is still open. */
const readReceipt = async (store: ObjectStore, run: string, chunk: string): Promise<Stored<Receipt>> => {
  const { final, open } = await readReceipts(store, { run, chunk });
  if (final.state === 'found' || open.state === 'missing') return final;
  return open.state === 'found' ? open : final.state === 'unreadable' ? final : open;
};

interface RunResult {
  counts: RunCounts;
  chunks: Report['chunks'];
  /** Keys of objects that should be there and cannot be read. */
  unreadable: string[];
}

/** Counts the recipients of one chunk, given their lines in the plan and the chunk's receipt. */
const countChunk = (
  { counts, chunks, unreadable }: RunResult,
  { key, lines, found }: { key: string; lines: readonly string[]; found: Stored<Receipt> },
): void => {
  if (found.state === 'unreadable') unreadable.push(found.key);
  const receipt = valueIfFound(found);
  const reason = found.state === 'unreadable' ? 'receipt-unreadable' : 'not-delivered';
  chunks.total++;
  chunks[receipt ? (receipt.complete ? 'complete' : 'open') : 'missing']++;
  const byReader = new Map(receipt?.outcomes.map((outcome) => [outcome.readerId, outcome]));
  for (const line of lines) {
    const recipient = parseRecipient(line);
    if (recipient) {
      const { readerId, topics } = recipient;
      counts.add(topics, byReader.get(readerId) ?? { ...unknown, readerId, reason });
    } else {
      unreadable.push(key);
      counts.add([], { ...unknown, reason: 'recipient-unreadable' });
    }
  }
};

/** Reads recipients and receipts part by part, so that memory does not grow with the number of readers. */
const countRun = async (store: ObjectStore, run: string, plan: Plan | undefined): Promise<RunResult> => {
  const result: RunResult = {
    counts: new RunCounts(),
    chunks: { total: 0, complete: 0, open: 0, missing: 0 },
    unreadable: [],
  };
  if (!plan) return result;
  for (const { part } of plan.parts) {
    const recipients = await readRecipientLines(store, { run, part });
    if (recipients.state === 'missing') {
      result.unreadable.push(recipients.key);
      continue;
    }
    await pMap(
      chunksOf(part, recipients.lines, plan.chunkSize),
      async ({ chunk, lines }) => {
        const found = await readReceipt(store, run, chunk);
        countChunk(result, { key: recipients.key, lines, found });
      },
      { concurrency: maxReceiptReads },
    );
  }
  return result;
};

/** How the run's editions stood with editors, by topic; no field if nobody had to review any. */
const countReviews = async (store: ObjectStore, run: string, unreadable: string[]): Promise<Pick<Report, 'review'>> => {
  const topics = new Map<string, NonNullable<Report['review']>[string]>();
  for await (const stored of readGroupReviews(store, run)) {
    if (stored.state === 'unreadable') unreadable.push(stored.key);
    for (const { topic, review } of valueIfFound(stored)?.editions ?? []) {
      const counts = topics.get(topic) ?? { approved: 0, unreviewed: 0, heldBack: 0 };
      counts[review]++;
      topics.set(topic, counts);
    }
  }
  return topics.size === 0 ? {} : { review: Object.fromEntries([...topics].sort(([a], [b]) => (a < b ? -1 : 1))) };
};

/** How the model fared in the run; no field if it was asked for no brief. */
const countWriting = async (
  store: ObjectStore,
  run: string,
  unreadable: string[],
): Promise<Pick<Report, 'writing'>> => {
  const { tally, unreadable: damaged } = await readRunWriting(store, run);
  unreadable.push(...damaged);
  return tally ? { writing: tally } : {};
};

/** The fields of a report that come from the plan; those of an empty run if there is none. */
const planFields = (plan: Plan | undefined) => ({
  kind: plan?.input.kind ?? ('none' as const),
  at: plan?.at ?? null,
  plannedAt: plan?.plannedAt ?? null,
  rescheduled: plan?.rescheduled ?? 0,
  ...(plan?.badReaders && { badReaders: plan.badReaders }),
  editions: plan?.editions ?? 0,
});

const readersMetric: Record<RunOutcome, string> = {
  sent: 'ReadersSent',
  skipped: 'ReadersSkipped',
  failed: 'ReadersFailed',
  deferred: 'ReadersDeferred',
  unknown: 'ReadersUnknown',
};

const addMetrics = (
  metrics: Metrics,
  report: Report,
  { Kind, ...counted }: { Kind: RunInput['kind']; objects: number; records: number },
): void => {
  metrics.add('ObjectsUnreadable', 'Count', counted.objects);
  for (const outcome of outcomes) metrics.add(readersMetric[outcome], 'Count', report.totals[outcome]);
  metrics.add('RecordsUnreadable', 'Count', counted.records);
  if (report.mailsPerSecond !== null) metrics.add('MailsPerSecond', 'Count/Second', report.mailsPerSecond);
  metrics.add('Runs', 'Count', 1, { Kind });
  metrics.add('RunsNotBalanced', 'Count', report.balances ? 0 : 1, { Kind });
  metrics.add('RunsEndedEarly', 'Count', report.problem ? 1 : 0, { Kind });
  if (report.plannedAt !== null)
    metrics.add('TimeToReport', 'Milliseconds', Date.parse(report.reportedAt) - Date.parse(report.plannedAt), { Kind });
};

/**
 * Reports on a run: counts every planned recipient once, with the outcome in their receipt. A recipient without a receipt
 * is unknown, and so is one whose receipt or own record cannot be read. The report does not balance if the plan cannot
 * be read or a list of recipients is missing. A run whose plan failed selected nobody: those who were due still are.
 * Writes `report.json` and `report.txt`; running it again replaces them with the state at that time.
 */
export const report = async ({ store, clock, log, metrics }: Ports, { run, state }: ReportInput): Promise<Report> => {
  const stored = await readPlan(store, run);
  const plan = valueIfFound(stored);
  // Without a plan nobody was selected, unless the Plan step says that it made one.
  const isPlanLost = !plan && (stored.state === 'unreadable' || 'plan' in state);
  const { counts, chunks, unreadable } = await countRun(store, run, plan);
  if (isPlanLost) unreadable.push(planKey(run));
  const reviewed = await countReviews(store, run, unreadable);
  const byModel = await countWriting(store, run, unreadable);

  const { totals, examples } = counts;
  const written: Report = {
    schema: 1,
    run,
    reportedAt: instantOf(clock.now()),
    balances: !isPlanLost && totals.selected === (plan?.selected ?? 0) && counts.areBalanced,
    totals,
    topics: counts.topics,
    reasons: counts.reasons,
    ...(counts.corrections && { corrections: counts.corrections }),
    ...planFields(plan),
    ...reviewed,
    ...byModel,
    chunks,
    mailsPerSecond: counts.mailsPerSecond,
    examples,
    ...(state.problem && { problem: { error: state.problem.Error, cause: state.problem.Cause ?? '' } }),
  };
  await writeReport(store, written, reportText(written));
  if (unreadable.length > 0)
    log.error('objects of a run cannot be read', {
      event: 'run.objects-unreadable',
      run,
      count: unreadable.length,
      keys: unreadable.slice(0, maxExamples),
    });
  const records = (plan?.badReaders?.count ?? 0) + counts.unreadableRecords;
  // An execution whose input has no kind was started by hand.
  const Kind = plan?.input.kind ?? state.kind ?? 'request';
  addMetrics(metrics, written, { Kind, objects: unreadable.length, records });
  const level = written.balances && !written.problem ? 'info' : 'error';
  log[level]('run reported', {
    event: 'run.reported',
    run,
    balances: written.balances,
    ...totals,
    problem: written.problem,
  });
  return written;
};
