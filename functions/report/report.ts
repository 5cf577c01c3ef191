import pMap from 'p-map';
import { chunksOf } from '../core/chunks.ts';
import type { RunOutcome } from '../core/ledger.ts';
import { type Clock, instantOf, type Log, type Metrics, type ObjectStore } from '../core/ports.ts';
import type { Outcome, Receipt, Recipient, Report, ReportInput, Totals } from '../core/run.ts';
import { parseRecipient, planKey, readPlan, readReceipts, readRecipientLines, writeReport } from '../store/runs.ts';
import { type Stored, valueIfFound } from '../store/stored.ts';
import { reportText } from './report-text.ts';

export interface Ports {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

const outcomes: readonly RunOutcome[] = ['sent', 'skipped', 'failed', 'deferred', 'unknown'];
const noTotals = (): Totals => ({ selected: 0, sent: 0, skipped: 0, failed: 0, deferred: 0, unknown: 0 });
const balanced = (totals: Totals) => totals.selected === outcomes.reduce((sum, outcome) => sum + totals[outcome], 0);
const maxExamples = 20;
/** Stands for a recipient of whom nothing can be read. */
const unnamed = { topics: [] };
const unknown = { readerId: '?', outcome: 'unknown' } as const;
/** Receipts read at once. */
const reads = 16;

/** The outcomes of a chunk: from its final receipt, or from the one that is still open. */
const receiptOf = async (store: ObjectStore, run: string, chunk: string): Promise<Stored<Receipt>> => {
  const { final, open } = await readReceipts(store, { run, chunk });
  if (final.state === 'found' || open.state === 'missing') return final;
  return open.state === 'found' ? open : final.state === 'unreadable' ? final : open;
};

/**
 * Adds up a run: every planned recipient once, with the outcome its receipt gives; one without a receipt is unknown, and
 * so are those whose receipt, or who themselves, cannot be read. Where the plan cannot be read, or a list of recipients is
 * missing, the report does not balance.
 * Writes `report.json` and `report.txt`. It may be written again at any time, and is then as of that time. A run whose
 * plan failed selected nobody: those who were due still are. Reads part by part, so memory does not grow with readers.
 */
export const report = async ({ store, clock, log, metrics }: Ports, { run, state }: ReportInput): Promise<Report> => {
  const stored = await readPlan(store, run);
  const plan = valueIfFound(stored);
  // Without a plan nobody was selected, unless the Plan step says that it made one.
  const isPlanLost = !plan && (stored.state === 'unreadable' || 'plan' in state);
  const unreadable: string[] = isPlanLost ? [planKey(run)] : [];
  const totals = noTotals();
  const topics = new Map<string, Report['topics'][string]>();
  const reasons = new Map<string, number>();
  const examples: Outcome[] = [];
  const chunks = { total: 0, complete: 0, open: 0, missing: 0 };
  let sent = { first: '', last: '', count: 0 };
  /** Readers, their digests and their places in the plan that cannot be read. */
  let badRecords = plan?.badReaders?.count ?? 0;

  const add = ({ topics: chosen }: Pick<Recipient, 'topics'>, outcome: Outcome) => {
    totals.selected++;
    totals[outcome.outcome]++;
    const missed = new Set(outcome.missed);
    for (const topic of chosen) {
      let counts = topics.get(topic);
      if (!counts) {
        counts = { ...noTotals(), missed: 0 };
        topics.set(topic, counts);
      }
      counts.selected++;
      counts[outcome.outcome]++;
      if (missed.has(topic)) counts.missed++;
    }
    if (/^(?:reader|digest|recipient)-unreadable$/.test(outcome.reason ?? '')) badRecords++;
    if (outcome.reason) {
      const name = `${outcome.outcome}: ${outcome.reason}`;
      reasons.set(name, (reasons.get(name) ?? 0) + 1);
    }
    if (outcome.outcome !== 'sent' && outcome.outcome !== 'skipped' && examples.length < maxExamples)
      examples.push(outcome);
    if (outcome.sentAt) {
      if (sent.first === '' || outcome.sentAt < sent.first) sent = { ...sent, first: outcome.sentAt };
      if (outcome.sentAt > sent.last) sent = { ...sent, last: outcome.sentAt };
      sent.count++;
    }
  };

  for (const { part } of plan?.parts ?? []) {
    const recipients = await readRecipientLines(store, { run, part });
    if (recipients.state === 'missing') {
      unreadable.push(recipients.key);
      continue;
    }
    const { lines, key } = recipients;
    await pMap(
      chunksOf(part, lines, plan!.chunkSize),
      async ({ chunk, lines: chosen }) => {
        const found = await receiptOf(store, run, chunk);
        if (found.state === 'unreadable') unreadable.push(found.key);
        const receipt = valueIfFound(found);
        const reason = found.state === 'unreadable' ? 'receipt-unreadable' : 'not-delivered';
        chunks.total++;
        chunks[receipt ? (receipt.complete ? 'complete' : 'open') : 'missing']++;
        const byReader = new Map(receipt?.outcomes.map((outcome) => [outcome.readerId, outcome]));
        for (const line of chosen) {
          const recipient = parseRecipient(line);
          if (!recipient) unreadable.push(key);
          if (!recipient) add(unnamed, { ...unknown, reason: 'recipient-unreadable' });
          else add(recipient, byReader.get(recipient.readerId) ?? { ...unknown, readerId: recipient.readerId, reason });
        }
      },
      { concurrency: reads },
    );
  }

  const seconds = (Date.parse(sent.last) - Date.parse(sent.first)) / 1000;
  const written: Report = {
    schema: 1,
    run,
    kind: plan?.input.kind ?? 'none',
    at: plan?.at ?? null,
    plannedAt: plan?.plannedAt ?? null,
    reportedAt: instantOf(clock.now()),
    balances: !isPlanLost && totals.selected === (plan?.selected ?? 0) && [totals, ...topics.values()].every(balanced),
    totals,
    topics: Object.fromEntries([...topics].sort(([a], [b]) => (a < b ? -1 : 1))),
    reasons: Object.fromEntries([...reasons].sort(([, a], [, b]) => b - a)),
    rescheduled: plan?.rescheduled ?? 0,
    ...(plan?.badReaders && { badReaders: plan.badReaders }),
    editions: plan?.editions ?? 0,
    chunks,
    mailsPerSecond: seconds > 0 ? (sent.count - 1) / seconds : null,
    examples,
    ...(state.problem && { problem: { error: state.problem.Error, cause: state.problem.Cause ?? '' } }),
  };
  await writeReport(store, written, reportText(written));
  if (unreadable.length > 0)
    log.error('objects of a run cannot be read', {
      run,
      count: unreadable.length,
      keys: unreadable.slice(0, maxExamples),
    });
  metrics.add('ObjectsUnreadable', 'Count', unreadable.length);
  for (const outcome of outcomes) metrics.add(`readers ${outcome}`, 'Count', totals[outcome]);
  metrics.add('RecordsUnreadable', 'Count', badRecords);
  metrics.add('runs', 'Count', 1);
  metrics.add('runs not balanced', 'Count', written.balances ? 0 : 1);
  metrics.add('runs ended early', 'Count', written.problem ? 1 : 0);
  if (written.mailsPerSecond !== null) metrics.add('mails a second', 'Count/Second', written.mailsPerSecond);
  if (plan) metrics.add('time to report', 'Milliseconds', Date.parse(written.reportedAt) - Date.parse(plan.plannedAt));
  const say = written.balances && !written.problem ? log.info : log.error;
  say.call(log, 'Reported.', { run, balances: written.balances, ...totals, problem: written.problem });
  return written;
};
