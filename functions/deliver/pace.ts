import { setTimeout as sleepFor } from 'node:timers/promises';
import type { RateLimiter } from '../core/ports.ts';

/** Lets mails out at the rate SES allows, whoever else is sending. */
export interface Pace {
  /** Waits until one more mail may go out at `perSecond` in all. False, at once, where that would be after `deadline`. */
  turn(perSecond: number, deadline: number): Promise<boolean>;
}

/** Part of the rate that is used, so that clocks and networks that differ a little do not push it over. */
const share = 0.97;
/** Turns claimed at once: few, because those that a function cannot use in time are lost. */
const maxAtOnce = 5;
const claimsPerSecond = 100;
/** A short pause may be caught up with: as much of it as lets no second go over the rate by more than a few mails. */
const catchUpMilliseconds = 50;
/** A turn that is not used within this time is given up rather than added to later ones. */
const lateMilliseconds = 250;

/**
 * Shares the rate by a line of turns in the table, each due a little after the one before it (the generic cell rate
 * algorithm, with the next free moment as its state). Whoever sends takes the next few, so mails leave evenly however
 * many functions there are, a function that comes or goes changes nothing, and one that is slow wastes nothing.
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
    const spacing = 1000 / (perSecond * share);
    const count = Math.max(1, Math.min(maxAtOnce, Math.floor(perSecond / claimsPerSecond)));
    const asked = now();
    const catchUp = Math.min(lateMilliseconds, Math.max(spacing, catchUpMilliseconds));
    const first = await rateLimiter.claim({ count, spacing, from: asked - catchUp });
    // A claim that took long is no reason to lose what it claimed.
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
