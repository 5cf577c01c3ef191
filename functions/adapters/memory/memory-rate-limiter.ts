import type { RateLimiter } from '../../core/ports.ts';

/** Moments further ahead than this were claimed by a machine whose clock was wrong. Milliseconds. */
const maxAhead = 3_600_000;

/** A rate limiter in memory: it holds the next free moment. */
export const memoryRateLimiter = (): RateLimiter => {
  let next = 0;
  return {
    async claim({ count, spacing, from }) {
      const first = next > from + maxAhead ? from : Math.max(next, from);
      next = first + count * spacing;
      return first;
    },
  };
};
