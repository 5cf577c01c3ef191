import { expect, it } from '@jest/globals';
import type { RateLimiter } from '../../functions/core/ports.ts';

/** What every rate limiter must do. `open` returns a new one that nobody has claimed from. */
export const rateLimiterContract = (open: () => RateLimiter): void => {
  const now = Date.parse('2026-03-02T07:30:00Z');

  it('begins at the present', async () => {
    expect(await open().claim({ count: 1, spacing: 10, from: now })).toBe(now);
  });

  it('gives each turn to one only, evenly spaced, however many ask at once', async () => {
    const limiter = open();
    const claims = Array.from({ length: 12 }, () => limiter.claim({ count: 2, spacing: 10.5, from: 1000 }));
    const firsts = (await Promise.all(claims)).sort((a, b) => a - b);
    expect(firsts).toEqual(Array.from({ length: 12 }, (_, index) => 1000 + index * 21));
  });

  it('keeps fractions of a millisecond, so that a rate is met over many turns', async () => {
    const limiter = open();
    const spacing = 1000 / 13.58;
    let last = 0;
    for (let turn = 0; turn <= 20; turn++) last = await limiter.claim({ count: 1, spacing, from: now });
    expect(last - now).toBeGreaterThanOrEqual(20 * spacing - 0.001);
    expect(last - now).toBeLessThan(20 * spacing + 0.1);
  });

  it('continues if the spacing changes', async () => {
    const limiter = open();
    await limiter.claim({ count: 5, spacing: 10, from: now });
    expect(await limiter.claim({ count: 1, spacing: 100, from: now })).toBe(now + 50);
    expect(await limiter.claim({ count: 1, spacing: 1, from: now })).toBe(now + 150);
  });

  it('starts at the present after a pause, and saves up no turns', async () => {
    const limiter = open();
    await limiter.claim({ count: 1, spacing: 10, from: 5000 });
    expect(await limiter.claim({ count: 1, spacing: 10, from: 9000 })).toBe(9000);
    expect(await limiter.claim({ count: 1, spacing: 10, from: 9000 })).toBe(9010);
  });

  it('restarts at the present if a machine with a wrong clock moved it years ahead', async () => {
    const limiter = open();
    await limiter.claim({ count: 1, spacing: 10, from: Date.parse('2036-01-01T00:00:00Z') });
    expect(await limiter.claim({ count: 1, spacing: 10, from: now })).toBe(now);
    expect(await limiter.claim({ count: 1, spacing: 10, from: now })).toBe(now + 10);
  });

  it('keeps a line of just under an hour', async () => {
    const limiter = open();
    await limiter.claim({ count: 1, spacing: 3_599_000, from: now });
    expect(await limiter.claim({ count: 1, spacing: 10, from: now })).toBe(now + 3_599_000);
  });
};
