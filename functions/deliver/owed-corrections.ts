import type { LedgerItem } from '../core/ledger.ts';
import type { Ledger, ObjectStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import type { Correction } from '../corrections/correction.ts';
import { type OwedCorrection, owedTo } from '../corrections/owed.ts';
import { openCorrections } from '../store/corrections.ts';
import { tellableCorrections } from '../store/shown-corrections.ts';
import { openWithdrawals } from '../store/withdrawals.ts';

const dayMilliseconds = 86_400_000;
/**
 * Corrections are looked for from the day before a reader's last digest ended: that digest told all that were known when it
 * was composed, which was later.
 */
const marginDays = 1;

export type OwedCorrections = (
  reader: Pick<Reader, 'id' | 'topics' | 'formerTopics'>,
  from: string,
) => Promise<{ owed: OwedCorrection[]; unreadable: readonly string[] }>;

/**
 * Finds the corrections that a reader is owed since the end of their last digest, also of topics that they have dropped. While
 * none of these has any, this reads nothing of the reader; a topic's corrections are read once for everyone.
 */
export const openOwedCorrections = ({
  store,
  ledger,
  freshMilliseconds,
}: {
  store: ObjectStore;
  ledger: Pick<Ledger, 'list'>;
  /** How long the listing of a topic is cached. */
  freshMilliseconds?: number;
}): OwedCorrections => {
  const { ofTopic } = openCorrections(store, freshMilliseconds);
  const withdrawals = openWithdrawals(store, freshMilliseconds);
  return async ({ id, topics, formerTopics = [] }, from) => {
    // The start of a day, so that readers whose digests ended on one day share what is read.
    const day = new Date(Date.parse(from) - marginDays * dayMilliseconds).toISOString().slice(0, 10);
    const found = await Promise.all(
      [...new Set([...topics, ...formerTopics])].map((topic) => ofTopic(topic, `${day}T00:00:00.000Z`)),
    );
    const corrections: Correction[] = found.flatMap((one) => one.corrections);
    const unreadable = found.flatMap((one) => one.unreadable);
    if (corrections.every(({ dismissed }) => dismissed !== null)) return { owed: [], unreadable };
    const items: LedgerItem[] = [];
    for await (const item of ledger.list(id)) items.push(item);
    return { owed: await tellableCorrections(withdrawals, owedTo(corrections, items)), unreadable };
  };
};
