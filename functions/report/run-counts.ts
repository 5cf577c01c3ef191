import type { Outcome, Report, RunOutcome, Totals } from '../core/run.ts';

export const outcomes: readonly RunOutcome[] = ['sent', 'skipped', 'failed', 'deferred', 'unknown'];
export const maxExamples = 20;

const noTotals = (): Totals => ({ selected: 0, sent: 0, skipped: 0, failed: 0, deferred: 0, unknown: 0 });
const isBalanced = (totals: Totals) => totals.selected === outcomes.reduce((sum, outcome) => sum + totals[outcome], 0);
const unreadableRecord = /^(?:reader|digest|recipient)-unreadable$/;

/** The counts of a run, added up one recipient at a time: memory grows with topics and reasons, not with readers. */
export class RunCounts {
  readonly totals = noTotals();
  /** Recipients whose own record, digest or line in the plan cannot be read. */
  unreadableRecords = 0;
  readonly examples: Outcome[] = [];
  readonly #topics = new Map<string, Report['topics'][string]>();
  readonly #corrections = { owed: 0, told: 0, left: 0, pending: 0 };
  readonly #reasons = new Map<string, number>();
  #sends = { first: '', last: '', count: 0 };

  /** Counts one recipient, with the topics that were planned for them. */
  add(topics: readonly string[], outcome: Outcome): void {
    this.totals.selected++;
    this.totals[outcome.outcome]++;
    this.#addTopics(topics, outcome);
    if (outcome.reason) {
      if (unreadableRecord.test(outcome.reason)) this.unreadableRecords++;
      const name = `${outcome.outcome}: ${outcome.reason}`;
      this.#reasons.set(name, (this.#reasons.get(name) ?? 0) + 1);
    }
    const isFine = outcome.outcome === 'sent' || outcome.outcome === 'skipped';
    if (!isFine && this.examples.length < maxExamples) this.examples.push(outcome);
    if (outcome.sentAt) this.#addSend(outcome.sentAt);
    if (outcome.corrections) this.#addCorrections(outcome.corrections);
  }

  #addTopics(topics: readonly string[], { outcome, missed = [] }: Outcome): void {
    for (const topic of topics) {
      let counts = this.#topics.get(topic);
      if (!counts) {
        counts = { ...noTotals(), missed: 0 };
        this.#topics.set(topic, counts);
      }
      counts.selected++;
      counts[outcome]++;
      if (missed.includes(topic)) counts.missed++;
    }
  }

  #addCorrections({ told, left, pending }: NonNullable<Outcome['corrections']>): void {
    this.#corrections.told += told;
    this.#corrections.left += left;
    this.#corrections.pending += pending;
    this.#corrections.owed += told + left + pending;
  }

  #addSend(sentAt: string): void {
    const { first, last, count } = this.#sends;
    this.#sends = {
      first: first === '' || sentAt < first ? sentAt : first,
      last: sentAt > last ? sentAt : last,
      count: count + 1,
    };
  }

  /** Whether every recipient counted has exactly one outcome, over all and for each topic. */
  get areBalanced(): boolean {
    return [this.totals, ...this.#topics.values()].every(isBalanced);
  }

  /** Counts for each topic, in the order of their ids. */
  get topics(): Report['topics'] {
    return Object.fromEntries([...this.#topics].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The corrections that the recipients were owed; undefined if there were none. */
  get corrections(): Report['corrections'] {
    return this.#corrections.owed > 0 ? { ...this.#corrections } : undefined;
  }

  /** How often each reason was given, the most frequent first. */
  get reasons(): Report['reasons'] {
    return Object.fromEntries([...this.#reasons].sort(([, a], [, b]) => b - a));
  }

  /** Mails per second between the first and the last; null if there are fewer than two moments. */
  get mailsPerSecond(): number | null {
    const { first, last, count } = this.#sends;
    const seconds = (Date.parse(last) - Date.parse(first)) / 1000;
    return seconds > 0 ? (count - 1) / seconds : null;
  }
}
