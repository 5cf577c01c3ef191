import { describe, expect, it } from '@jest/globals';
import pMap from 'p-map';
import { memoryRateLimiter } from '../../functions/adapters/memory/memory-rate-limiter.ts';
import { mailsAtOnce, recipientsPerMessage, sizing } from '../../functions/capacity/capacity.ts';
import { sharedPace } from '../../functions/deliver/pace.ts';
import { seeded, virtualTime } from '../kit/chaos/virtual-time.ts';

/** Calls to the table that the last sending made. */
let claims = 0;

/**
 * Sends `mails` from some functions at once that share nothing but the table. Calls to the table and to SES take
 * time; between messages a function pauses. Gives when each mail left, in seconds after the start.
 */
const send = async ({ rate, functions, mails }: { rate: number; functions: number; mails: number }) => {
  const time = virtualTime('2026-03-02T07:30:00.300Z');
  const begun = time.milliseconds();
  const random = seeded(rate * functions);
  const rateLimiter = memoryRateLimiter();
  const slow = {
    claim: async (...inputs: Parameters<typeof rateLimiter.claim>) => {
      claims++;
      await time.sleep(3 + random() * 10);
      return rateLimiter.claim(...inputs);
    },
  };
  const left: number[] = [];
  claims = 0;
  let started = 0;
  let ended = 0;
  const worker = async () => {
    const pace = sharedPace({ rateLimiter: slow, now: time.milliseconds, sleep: time.sleep });
    while (started < mails) {
      const message = Array.from(
        { length: Math.min(recipientsPerMessage(rate, functions), mails - started) },
        (_, index) => index,
      );
      started += message.length;
      await pMap(
        message,
        async () => {
          expect(await pace.turn(rate, Number.POSITIVE_INFINITY)).toBe(true);
          left.push((time.milliseconds() - begun) / 1000);
          await time.sleep(30 + random() * 120);
        },
        { concurrency: mailsAtOnce },
      );
      await time.sleep(50 + random() * 200);
    }
    ended++;
  };
  for (let each = 0; each < functions; each++) void worker();
  await time.run(() => ended === functions);
  return left.sort((a, b) => a - b);
};

/** The most mails that left within any stretch of so many seconds. */
const maxIn = (seconds: number, left: readonly number[]) => {
  let most = 0;
  for (let first = 0, last = 0; last < left.length; last++) {
    while (left[last]! - left[first]! >= seconds) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
};

describe('the pace of sending', () => {
  it.each([
    { rate: 1, functions: 3, mails: 150 },
    { rate: 14, functions: 5, mails: 1500 },
    { rate: 14, functions: 1, mails: 700 },
    { rate: 90, functions: 5, mails: 4000 },
    { rate: 500, functions: sizing(500).deliver.concurrency, mails: 15_000 },
  ])(
    'is at most SES’s $rate a second and at least nine tenths of it, with $functions functions at work',
    async (each) => {
      const left = await send(each);
      const seconds = left.at(-1)! - left[0]!;
      const measured = (left.length - 1) / seconds;
      expect(measured).toBeLessThanOrEqual(each.rate);
      expect(measured).toBeGreaterThan(each.rate * 0.9);
      expect(maxIn(10, left)).toBeLessThanOrEqual(each.rate * 10);
      // A short pause is caught up with.
      expect(maxIn(1, left)).toBeLessThanOrEqual(Math.ceil(each.rate * 1.05) + 1);
    },
  );

  it('claims several turns at once if the rate is high', async () => {
    const left = await send({ rate: 2000, functions: 1, mails: 1500 });
    // Some 90 ms each, and pauses between messages.
    expect((left.length - 1) / (left.at(-1)! - left[0]!)).toBeGreaterThan(55);
    expect(claims).toBeLessThan(1500 / 3);
  });

  it('gives up at once if the turn would come too late', async () => {
    const time = virtualTime('2026-03-02T07:30:00.000Z');
    const pace = sharedPace({ rateLimiter: memoryRateLimiter(), now: time.milliseconds, sleep: time.sleep });
    const turns = Promise.all(Array.from({ length: 40 }, () => pace.turn(1, time.milliseconds() + 10_000)));
    let answers: boolean[] = [];
    void turns.then((all) => {
      answers = all;
    });
    await time.run(() => answers.length > 0);
    expect(answers.filter(Boolean).length).toBeGreaterThanOrEqual(9);
    expect(answers.filter(Boolean).length).toBeLessThanOrEqual(11);
  });

  it('continues after the table failed', async () => {
    const rateLimiter = memoryRateLimiter();
    const { claim } = rateLimiter;
    rateLimiter.claim = () => Promise.reject(new Error('throttled'));
    const pace = sharedPace({ rateLimiter });
    await expect(pace.turn(500, Number.POSITIVE_INFINITY)).rejects.toThrow('throttled');
    rateLimiter.claim = claim;
    await expect(pace.turn(500, Number.POSITIVE_INFINITY)).resolves.toBe(true);
  });
});
