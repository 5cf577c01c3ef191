import { Unreadable } from '../../core/errors.ts';
import { checkMove, LedgerItem, type LedgerKey } from '../../core/ledger.ts';
import type { Ledger } from '../../core/ports.ts';
import { fieldsAtFault } from '../../core/stored-reader.ts';

const nameOf = ({ readerId, digest }: LedgerKey) => `${readerId} ${digest}`;

/** The send ledger in memory; `items` are for tests that look at it or damage it. */
export const memoryLedger = (): Ledger & { items: Map<string, LedgerItem> } => {
  const items = new Map<string, LedgerItem>();
  return {
    items,
    async get(key) {
      const item = items.get(nameOf(key));
      if (!item) return undefined;
      const { data, error } = LedgerItem.safeParse(item);
      if (data) return structuredClone(data);
      throw new Unreadable('digest', `${key.digest} of reader ${key.readerId}`, fieldsAtFault(error));
    },
    async move(key, from, to) {
      checkMove(key, from, to);
      const stored = items.get(nameOf(key));
      const same =
        stored?.state === from?.state && stored?.updatedAt === from?.updatedAt && stored?.attempts === from?.attempts;
      if (!same) return { moved: false, stored: stored && structuredClone(stored) };
      items.set(nameOf(key), structuredClone(to));
      return { moved: true };
    },
    async *list(readerId) {
      const mine = [...items].filter(([name]) => name.startsWith(`${readerId} `));
      for (const [name, item] of mine.sort(([, a], [, b]) => (a.updatedAt < b.updatedAt ? 1 : -1)))
        if (LedgerItem.safeParse(item).success)
          yield { ...structuredClone(item), digest: name.slice(readerId.length + 1) };
    },
  };
};
