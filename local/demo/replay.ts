import type { Clock, ReaderStore } from '../../functions/core/ports.ts';
import type { Product } from '../product.ts';
import type { Arrival } from './arrivals.ts';

const dayMilliseconds = 86_400_000;

/** A clock that stands still until `run` is called. It can be moved forward, never back. */
export interface SimulatedClock extends Clock {
  moveTo(instant: string): void;
  /** Lets the clock go on from where it stands, as fast as time passes. */
  run(): void;
  /** How far the clock is behind this machine's. Milliseconds. */
  behind(): number;
}

export const simulatedClock = (start: string): SimulatedClock => {
  let stood = Date.parse(start);
  let since: number | undefined;
  const now = () => stood + (since === undefined ? 0 : Date.now() - since);
  return {
    now: () => new Date(now()),
    moveTo: (instant) => {
      stood = Math.max(now(), Date.parse(instant));
      if (since !== undefined) since = Date.now();
    },
    run: () => {
      since ??= Date.now();
    },
    behind: () => Date.now() - now(),
  };
};

/** When the articles of a day arrive. Only their day is known, and none may arrive before what it reports. */
export const arrivalHour = 'T23:00:00.000Z';

/**
 * Simulates days: the slots in which a reader is due, with the day's articles arriving late in the evening. Calls
 * `onFirstNews` once, after the articles of the first day, and `onDay` after each day. Slots in which nobody is due are
 * skipped, because their runs would do nothing.
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
  const sendDue = async (after: string, until: string) => {
    for (let due = await nextDue(after, until); due !== undefined; due = await nextDue(due, until)) {
      clock.moveTo(due);
      await product.tick(due);
      await product.settled();
    }
  };
  for (let count = 0; count < days; count++) {
    const day = new Date(Date.parse(first) + count * dayMilliseconds).toISOString().slice(0, 10);
    const evening = `${day}${arrivalHour}`;
    const end = `${day}T23:59:59.999Z`;
    await sendDue(day, evening);
    clock.moveTo(evening);
    await product.publisher.publish(arrivals.filter((arrival) => arrival.day === day));
    await product.settled();
    if (count === 0) await onFirstNews();
    await sendDue(evening, end);
    clock.moveTo(end);
    onDay(day);
  }
};
