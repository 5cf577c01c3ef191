import TinyQueue from 'tinyqueue';
import type { Clock } from '../../../functions/core/ports.ts';

/** A small fast generator of numbers in [0, 1) from a seed (mulberry32), so that a round can be played again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export interface VirtualTime extends Clock {
  milliseconds(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Moves time on from one sleeper to the next until `until` has come true or nobody sleeps. */
  run(until: () => boolean): Promise<void>;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Time that passes only when everybody waits for it: hours in milliseconds, and always the same way for a seed. */
export const virtualTime = (start: string): VirtualTime => {
  let now = Date.parse(start);
  let order = 0;
  const sleepers = new TinyQueue<{ at: number; order: number; wake: () => void }>(
    [],
    (a, b) => a.at - b.at || a.order - b.order,
  );
  return {
    now: () => new Date(now),
    milliseconds: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + Math.max(0, milliseconds), order: order++, wake });
      }),
    async run(until) {
      await turn();
      while (!until() && sleepers.length > 0) {
        const { at, wake } = sleepers.pop()!;
        now = Math.max(now, at);
        wake();
        await turn();
      }
    },
  };
};
