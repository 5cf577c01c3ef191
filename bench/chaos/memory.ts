import { type Breaker, closedBreaker, recordTally, resetBreaker } from '../../functions/core/breaker.ts';
import { type LedgerItem, type LedgerKey, legalMoves } from '../../functions/core/ledger.ts';
import {
  type Clock,
  type Counters,
  instantOf,
  type Ledger,
  type ReaderStore,
  type Turns,
} from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';

/** The ports' stores in this process's memory. They keep the contracts that the adapters' tests state. */

export const memoryReaders = (ledger?: {
  items: Map<string, LedgerItem>;
}): ReaderStore & { kept: Map<string, Reader> } => {
  const readers = new Map<string, Reader>();
  return {
    kept: readers,
    async get(id) {
      const reader = readers.get(id);
      return reader && structuredClone(reader);
    },
    async put(reader, read) {
      const stored = readers.get(reader.id);
      if (read === 'new' ? stored : stored?.version !== read) return 'conflict';
      readers.set(reader.id, structuredClone(reader));
      return 'ok';
    },
    async erase(id) {
      readers.delete(id);
      for (const key of ledger?.items.keys() ?? []) if (key.startsWith(`${id} `)) ledger?.items.delete(key);
    },
    async *due(until) {
      const due = [...readers.values()].filter((reader) => reader.due !== null && reader.due <= until);
      for (const reader of due.sort((a, b) => (a.due! < b.due! ? -1 : 1))) yield structuredClone(reader);
    },
    async *all() {
      for (const reader of readers.values()) yield structuredClone(reader);
    },
  };
};

const nameOf = ({ readerId, digest }: LedgerKey) => `${readerId} ${digest}`;

/** Throws where a move is not one of the ledger's legal ones. */
export const memoryLedger = (): Ledger & { items: Map<string, LedgerItem> } => {
  const items = new Map<string, LedgerItem>();
  return {
    items,
    async get(key) {
      const item = items.get(nameOf(key));
      return item && structuredClone(item);
    },
    async move(key, from, to) {
      const stored = items.get(nameOf(key));
      const same =
        stored?.state === from?.state && stored?.updatedAt === from?.updatedAt && stored?.attempts === from?.attempts;
      if (!same) return { moved: false, stored: stored && structuredClone(stored) };
      if (!legalMoves[stored?.state ?? 'none'].includes(to.state))
        throw new Error(`${stored?.state ?? 'none'} → ${to.state} is not a legal move`);
      items.set(nameOf(key), structuredClone(to));
      return { moved: true };
    },
    async *list(readerId) {
      const mine = [...items].filter(([name]) => name.startsWith(`${readerId} `));
      for (const [name, item] of mine.sort(([, a], [, b]) => (a.updatedAt < b.updatedAt ? 1 : -1)))
        yield { ...structuredClone(item), digest: name.slice(readerId.length + 1) };
    },
  };
};

export const memoryCounters = (): Counters => {
  const totals = new Map<string, number>();
  return {
    async add({ name, windowSeconds, by = 1 }, now) {
      const key = `${name} ${windowSeconds} ${Math.floor(now.getTime() / 1000 / windowSeconds)}`;
      const total = (totals.get(key) ?? 0) + by;
      totals.set(key, total);
      return total;
    },
  };
};

export const memoryTurns = (): Turns => {
  let next = 0;
  return {
    async claim({ count, spacing, from }) {
      const first = Math.max(next, from);
      next = first + count * spacing;
      return first;
    },
  };
};

export const memoryBreaker = (clock: Clock): Breaker => {
  let state = closedBreaker;
  return {
    async stopped() {
      return state.stopped ?? undefined;
    },
    async record(tally) {
      state = recordTally(state, tally, instantOf(clock.now()));
      return state;
    },
    async reset() {
      state = resetBreaker(instantOf(clock.now()));
    },
  };
};
