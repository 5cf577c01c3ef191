import { expect, it } from '@jest/globals';
import type { Breaker } from '../../functions/core/ports.ts';
import type { HandClock } from '../kit/servers.ts';

const hour = 3_600_000;

/** What every circuit breaker must do. `open` returns a breaker that may have a past; its clock is the one given. */
export const breakerContract = (open: () => { breaker: Breaker; clock: HandClock }): void => {
  const opened = async () => {
    const { breaker, clock } = open();
    // A breaker forgets what was sent before it was reset, also within the same millisecond.
    clock.advance(1);
    await breaker.reset();
    return { breaker, clock, now: clock.now().toISOString() };
  };

  it('counts what many record at once, opens, and stays open until it is reset', async () => {
    const { breaker, now } = await opened();
    await Promise.all(Array.from({ length: 6 }, () => breaker.record({ sends: 200, bounces: 10, complaints: 0 })));
    expect(await breaker.stopped()).toBeUndefined();
    const { stopped } = await breaker.record({ bounces: 1 });
    expect(stopped).toEqual({ at: now, reason: '61 of 1,200 mails of the last 24 hours bounced' });
    expect(await breaker.stopped()).toEqual(stopped);
    await breaker.record({ sends: 10_000 });
    expect(await breaker.stopped()).toEqual(stopped);
    await breaker.reset();
    expect(await breaker.stopped()).toBeUndefined();
  });

  it('opens on complaints by a limit of their own', async () => {
    const { breaker } = await opened();
    await breaker.record({ sends: 1000, complaints: 4 });
    expect(await breaker.stopped()).toBeUndefined();
    await breaker.record({ complaints: 1 });
    expect((await breaker.stopped())?.reason).toContain('5 of 1,000 mails');
  });

  it('takes back what was counted for mails that were not sent', async () => {
    const { breaker, now } = await opened();
    await breaker.record({ sends: 50, sentAt: now });
    const { hours } = await breaker.record({ sends: -20, sentAt: now });
    expect(hours).toMatchObject([{ sends: 30, bounces: 0, complaints: 0 }]);
  });

  it('forgets mails of more than 24 hours ago, and late events of them', async () => {
    const { breaker, clock, now } = await opened();
    await breaker.record({ sends: 100, bounces: 9, sentAt: now });
    clock.advance(26 * hour);
    await breaker.record({ bounces: 5, sentAt: now });
    const { hours, stopped } = await breaker.record({ sends: 10, bounces: 5 });
    expect([hours.length, stopped]).toEqual([1, null]);
    expect(hours[0]).toMatchObject({ sends: 10, bounces: 5 });
  });

  it('does not count events of mails that were sent before it was reset', async () => {
    const { breaker, clock, now } = await opened();
    await breaker.record({ sends: 20, bounces: 20, sentAt: now });
    expect(await breaker.stopped()).toBeDefined();
    clock.advance(60_000);
    await breaker.reset();
    await breaker.record({ bounces: 20, sentAt: now });
    expect(await breaker.stopped()).toBeUndefined();
  });
};
