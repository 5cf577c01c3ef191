import type { Clock, ReaderStore } from '../../functions/core/ports.ts';
import type { Product } from '../product.ts';
import type { Arrival } from './arrivals.ts';

const dayMilliseconds = 86_400_000;

/** A clock that moves only when `moveTo` is called, and never back. */
export interface SimulatedClock extends Clock {
  moveTo(instant: string): void;
}

export const simulatedClock = (start: string): SimulatedClock => {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    moveTo: (instant) => {
      now = Math.max(now, Date.parse(instant));
    },
  };
};

/** When the articles of a day arrive: before any sample reader's digest. */
const arrivalHour = 'T01:00:00.000Z';

/**
 * Simulates days: each begins with its articles, followed by the slots in which a reader is due. Calls `onFirstNews` once,
 * after the articles of the first day, and `onDay` after each day. Slots in which nobody is due are skipped, because their
 * runs would do nothing.
 */
export const replay = async ({
  product,
  clock,
  readers,
  arrivals,
  days,
  onFirstNews,
  onDay,
}: {
  product: Pick<Product, 'publisher' | 'tick' | 'settled'>;
  clock: SimulatedClock;
  readers: Pick<ReaderStore, 'due'>;
  arrivals: readonly Arrival[];
  days: number;
  onFirstNews: () => Promise<void>;
  onDay: (day: string) => void;
}): Promise<void> => {
  const first = clock.now().toISOString().slice(0, 10);
  /** The next slot in which someone is due. Slots that a failed run left are covered by the next one. */
  const nextDue = async (after: string, until: string) => {
    let next: string | undefined;
    for await (const { due } of readers.due(until, () => {}))
      if (due !== null && due > after && (next === undefined || due < next)) next = due;
    return next;
  };
  for (let count = 0; count < days; count++) {
    const day = new Date(Date.parse(first) + count * dayMilliseconds).toISOString().slice(0, 10);
    clock.moveTo(`${day}${arrivalHour}`);
    await product.publisher.publish(arrivals.filter((arrival) => arrival.day === day));
    await product.settled();
    if (count === 0) await onFirstNews();
    const end = `${day}T23:59:59.999Z`;
    for (let due = await nextDue(day, end); due !== undefined; due = await nextDue(due, end)) {
      clock.moveTo(due);
      await product.tick(due);
      await product.settled();
    }
    clock.moveTo(end);
    onDay(day);
  }
};
