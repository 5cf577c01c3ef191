import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Counters } from '../core/ports.ts';

/** Lets mails out at the rate SES allows, whoever else is sending. */
export interface Pace {
  /** Waits until one more mail may go out at `perSecond` in all. False, at once, where that would be after `deadline`. */
  turn(perSecond: number, deadline: number): Promise<boolean>;
}

/** Turns in a window of time: enough of them that rounding down costs less than one in twenty. */
const minTurns = 20;
/** Part of the rate that is used, so that clocks and networks that differ a little do not push it over. */
const share = 0.97;
/** A turn that is not used within this time, or within its window, is given up rather than added to later ones. */
const lateMilliseconds = 250;

interface Turn {
  due: number;
  /** The end of its window. */
  until: number;
}

/**
 * Shares the rate by a counter per window of time in the table. Whoever sends claims a few turns of the current
 * window at once; the n-th turn of a window is due at its n-th fraction, so mails leave evenly however many functions
 * there are, and a function that comes or goes changes nothing. Claims past the window's turns wait for the next.
 * `name` is the counter's; time is real time, because SES's is.
 */
export const counterPace = ({
  counters,
  name,
  now = Date.now,
  sleep = (milliseconds: number) => sleepFor(milliseconds),
}: {
  counters: Counters;
  name: string;
  now?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}): Pace => {
  let claimed: Turn[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** Due times of turns claimed in the window that now is in, and when to ask again if there are none left. */
  const claim = async (perSecond: number): Promise<{ turns: Turn[]; again: number }> => {
    const windowSeconds = Math.ceil(minTurns / perSecond / share);
    const turns = Math.floor(perSecond * windowSeconds * share);
    const by = Math.max(1, Math.min(5, Math.floor(turns / 100)));
    const length = windowSeconds * 1000;
    const start = Math.floor(now() / length) * length;
    const total = await counters.add({ name, windowSeconds, by }, new Date(start));
    const positions = Array.from({ length: by }, (_, index) => total - by + index).filter((each) => each < turns);
    const until = start + length;
    return { turns: positions.map((each) => ({ due: start + (each * length) / turns, until })), again: until };
  };

  const next = async (perSecond: number, deadline: number): Promise<number | undefined> => {
    for (;;) {
      claimed = claimed.filter(({ due, until }) => now() < Math.min(due + lateMilliseconds, until));
      const first = claimed.shift();
      if (first) return first.due <= deadline ? first.due : undefined;
      const { turns, again } = await claim(perSecond);
      claimed = turns;
      if (turns.length > 0) continue;
      if (again > deadline) return undefined;
      await sleep(again - now());
    }
  };

  return {
    async turn(perSecond, deadline) {
      const mine = last.then(() => next(perSecond, deadline));
      last = mine.catch(() => undefined);
      const due = await mine;
      if (due === undefined) return false;
      if (due > now()) await sleep(due - now());
      return true;
    },
  };
};
