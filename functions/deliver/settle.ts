import { digestServedUntil } from '../core/coverage.ts';
import { type Clock, instantOf, type ReaderStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { nextSlot } from '../core/slot.ts';
import { changeReader } from '../store/change-reader.ts';

/** What settling needs of a ledger item. `waits`: nothing was sent, and its news stays due for a later digest. */
interface SettledDigest {
  state: 'accepted' | 'skipped' | 'failed' | 'waits';
  at: string;
  window: { from: string; to: string };
  behind?: Record<string, string>;
}

/**
 * Updates the reader's coverage and next slot after a settled digest. Doing it again changes nothing. `known`: the reader as
 * just read.
 */
export const settle = async (
  { readers, clock }: { readers: ReaderStore; clock: Clock },
  readerId: string,
  { state, at: settledAt, window, behind }: SettledDigest,
  known?: Reader,
): Promise<void> => {
  const now = clock.now();
  // An item written by a clock that was ahead must not cover time in the future.
  const at = instantOf(new Date(Math.min(Date.parse(settledAt), now.getTime())));
  const to = digestServedUntil(window, now);
  await changeReader(
    readers,
    readerId,
    (reader) => {
      const due = reader.due !== null && reader.due <= at ? nextSlot(reader.schedule, at) : reader.due;
      const covers = (state === 'accepted' || state === 'skipped') && reader.coveredUntil < to;
      if (!covers) return due === reader.due ? undefined : { ...reader, due };
      const { behind: _, ...rest } = reader;
      return { ...rest, due, coveredUntil: to, ...(behind && { behind }) };
    },
    'anywhere',
    known,
  );
};
