import { Unreadable } from '../../core/errors.ts';
import { checkMove, LedgerItem, type LedgerKey } from '../../core/ledger.ts';
import type { Ledger } from '../../core/ports.ts';
import { fieldsAtFault } from '../../core/stored-reader.ts';

const nameOf = ({ readerId, digest }: LedgerKey) => `${readerId} ${digest}`;

const parsed = (item: LedgerItem | undefined, key: LedgerKey): LedgerItem | undefined => {
  if (!item) return undefined;
  const { data, error } = LedgerItem.safeParse(item);
  if (data) return structuredClone(data);
  throw new Unreadable('digest', `${key.digest} of reader ${key.readerId}`, fieldsAtFault(error));
};

/**
 * The send ledger in memory; `items` are for tests that look at it or damage it. `isLate` says each time whether `peek` returns
 * the item as it was before its last move.
 */
export const memoryLedger = (isLate: () => boolean = () => false): Ledger & { items: Map<string, LedgerItem> } => {
  const items = new Map<string, LedgerItem>();
  const before = new Map<string, LedgerItem | undefined>();
  return {
    items,
    get: async (key) => parsed(items.get(nameOf(key)), key),
    peek: async (key) => {
      const name = nameOf(key);
      return parsed(before.has(name) && isLate() ? before.get(name) : items.get(name), key);
    },
    async move(key, from, to) {
      checkMove(key, from, to);
      const stored = items.get(nameOf(key));
      const same =
        stored?.state === from?.state && stored?.updatedAt === from?.updatedAt && stored?.attempts === from?.attempts;
      if (!same) return { moved: false, stored: stored && structuredClone(stored) };
      before.set(nameOf(key), stored);
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
