import { isCanary } from '../../core/canary-proof.ts';
import { Malformed, Unreadable } from '../../core/errors.ts';
import type { LedgerItem } from '../../core/ledger.ts';
import type { Clock, Moved, ReaderStore } from '../../core/ports.ts';
import { lastAsked, pendingSeconds, Reader } from '../../core/reader.ts';
import { type BadReader, fieldsAtFault, parseStoredReader, repairStored } from '../../core/stored-reader.ts';

/** Readers in memory. `ledger` holds what is moved and erased with them; `kept` is for tests that look or damage. */
export const memoryReaderStore = (
  ledger?: { items: Map<string, LedgerItem> },
  clock: Clock = { now: () => new Date(0) },
): ReaderStore & { kept: Map<string, Reader> } => {
  const readers = new Map<string, Reader>();
  const words = new Map<string, Moved>();
  const isAlive = (reader: Reader) =>
    reader.state !== 'pending' || Date.parse(lastAsked(reader)) + pendingSeconds * 1000 > clock.now().getTime();
  function* read(ids: Iterable<string>, bad?: (reader: BadReader) => void): Generator<Reader> {
    let first: BadReader | undefined;
    for (const id of [...ids]) {
      const stored = parseStoredReader(readers.get(id), id);
      if (stored.ok && !isAlive(stored.reader)) continue;
      if (stored.bad) bad?.(stored.bad);
      if (stored.ok) yield structuredClone(stored.reader);
      else first ??= stored.bad;
    }
    if (first && !bad) throw new Unreadable('reader', first.id, first.problem);
  }
  const remove = (id: string) => {
    readers.delete(id);
    for (const key of ledger?.items.keys() ?? []) if (key.startsWith(`${id} `)) ledger?.items.delete(key);
  };
  return {
    kept: readers,
    async get(id) {
      if (!readers.has(id)) return undefined;
      const stored = parseStoredReader(readers.get(id), id);
      if (!stored.ok) throw new Unreadable('reader', id, stored.bad.problem);
      return isAlive(stored.reader) ? structuredClone(stored.reader) : undefined;
    },
    async put(reader, read) {
      const parsed = Reader.safeParse(reader);
      if (!parsed.success)
        throw new Malformed(`reader ${reader.id} cannot be written so: ${fieldsAtFault(parsed.error)}`);
      const stored = readers.get(reader.id);
      if (read === 'new' ? stored && isAlive(stored) : stored?.version !== read) return 'conflict';
      readers.set(reader.id, structuredClone(reader));
      return 'ok';
    },
    async erase(id) {
      for (const former of readers.get(id)?.formerIds ?? []) words.delete(former);
      remove(id);
    },
    async repair(id) {
      if (!readers.has(id)) return { outcome: 'gone' };
      const repaired = repairStored(readers.get(id), id, clock.now());
      if (repaired.outcome !== 'repaired') return repaired;
      readers.set(id, repaired.reader);
      return { outcome: 'repaired', replaced: repaired.replaced };
    },
    async move(from, { to, into, sameMailbox }) {
      const target = to(from);
      const formerIds = [...new Set([...(target.formerIds ?? []), from.id])];
      const moved = { ...target, formerIds, version: into === 'new' ? 0 : into + 1 };
      if ((await this.put(moved, into)) === 'conflict') return undefined;
      for (const [key, item] of ledger?.items ?? [])
        if (key.startsWith(`${from.id} `)) ledger?.items.set(key.replace(from.id, moved.id), item);
      remove(from.id);
      words.set(from.id, { to: moved.id, sameMailbox });
      return moved;
    },
    async movedTo(id) {
      return words.get(id);
    },
    async *due(until, bad) {
      // A damaged record keeps its place in the index, whatever it holds.
      const slotOf = ({ due }: Reader) => (typeof due === 'string' ? due : '');
      const due = [...readers].filter(
        ([, reader]) =>
          reader.due !== null &&
          !(typeof reader.address === 'string' && isCanary(reader.address)) &&
          slotOf(reader) <= until,
      );
      yield* read(
        due.sort(([, a], [, b]) => (slotOf(a) < slotOf(b) ? -1 : 1)).map(([id]) => id),
        bad,
      );
    },
    async *all(bad) {
      yield* read(readers.keys(), bad);
    },
    async *following(topic, bad) {
      const has = (kept: Partial<Reader>) => Array.isArray(kept.topics) && kept.topics.includes(topic);
      yield* read(
        [...readers].filter(([, kept]) => has(kept)).map(([id]) => id),
        bad,
      );
    },
    indexTopics: async () => true,
  };
};
