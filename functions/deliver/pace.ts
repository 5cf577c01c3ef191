import { setTimeout as sleepFor } from 'node:timers/promises';
import { turnsPerClaim, usedShareOfRate } from '../capacity/capacity.ts';
import type { RateLimiter } from '../core/ports.ts';

/** Spaces mails at the rate that SES allows, however many functions send. */
export interface Pace {
  /** Waits until one more mail may go out at `perSecond` in all. False, at once, if that would be after `deadline`. */
  turn(perSecond: number, deadline: number): Promise<boolean>;
}

/** A short pause may be caught up with, but no second may exceed the rate by more than a few mails. */
const catchUpMilliseconds = 50;
/** A turn that is not used within this time is given up rather than added to later ones. */
const lateMilliseconds = 250;

/**
 * Shares the rate by a line of turns in the table, each due a little after the one before it (the generic cell rate
 * algorithm, with the next free moment as its state). Each function claims the next few, so mails leave evenly
 * however many functions there are, one that starts or stops changes nothing, and a slow one wastes nothing.
 * Time is real time, because SES's is.
 */
export const sharedPace = ({
  rateLimiter,
  now = Date.now,
  sleep = (milliseconds: number) => sleepFor(milliseconds),
}: {
  rateLimiter: RateLimiter;
  now?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}): Pace => {
  let claimed: number[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const next = async (perSecond: number): Promise<number> => {
    claimed = claimed.filter((due) => now() < due + lateMilliseconds);
    const due = claimed.shift();
    if (due !== undefined) return due;
    const spacing = 1000 / (perSecond * usedShareOfRate);
    const count = turnsPerClaim(perSecond);
    const asked = now();
    const catchUp = Math.min(lateMilliseconds, Math.max(spacing, catchUpMilliseconds));
    const first = await rateLimiter.claim({ count, spacing, from: asked - catchUp });
    // A slow claim must not lose the turns that it claimed.
    const begin = first > asked ? first : first + now() - asked;
    claimed = Array.from({ length: count }, (_, index) => begin + index * spacing);
    return claimed.shift()!;
  };

  return {
    async turn(perSecond, deadline) {
      const mine = last.then(() => next(perSecond));
      last = mine.catch(() => undefined);
      const due = await mine;
      if (due > deadline) return false;
      if (due > now()) await sleep(due - now());
      return true;
    },
  };
};
