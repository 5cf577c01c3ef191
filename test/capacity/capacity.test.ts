import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sizing, unitMilliseconds } from '../../functions/capacity/capacity.ts';

describe('the sizes for a sending rate', () => {
  const rates = fc.double({ min: 0.1, max: 20_000, noNaN: true });

  it('carry it with half of their processors, and events three times as fast', () => {
    fc.assert(
      fc.property(rates, (rate) => {
        const { deliver, feedback } = sizing(rate);
        expect(deliver.carries).toBeGreaterThanOrEqual(rate);
        expect(feedback.carries).toBeGreaterThanOrEqual(3 * rate);
        for (const [{ memoryMb, concurrency, carries }, unit] of [
          [deliver, unitMilliseconds.mail],
          [feedback, unitMilliseconds.event],
        ] as const) {
          expect(Number.isInteger(concurrency) && concurrency >= 2).toBe(true);
          const processors = (concurrency * memoryMb) / 1769;
          expect((carries * unit) / 1000).toBeLessThanOrEqual(processors * 0.5 + 1e-9);
        }
      }),
    );
  });

  it('never carry less for a higher rate', () => {
    fc.assert(
      fc.property(rates, rates, (one, other) => {
        const [low, high] = [sizing(Math.min(one, other)), sizing(Math.max(one, other))];
        const processors = ({ memoryMb, concurrency }: { memoryMb: number; concurrency: number }) =>
          memoryMb * concurrency;
        expect(processors(high.deliver)).toBeGreaterThanOrEqual(processors(low.deliver));
        expect(high.table?.write ?? 0).toBeGreaterThanOrEqual(low.table?.write ?? 0);
      }),
    );
  });

  it('are the smallest for a new account, and warm the table only for more than it carries anyway', () => {
    expect(sizing(14)).toMatchObject({
      deliver: { memoryMb: 512, concurrency: 2 },
      feedback: { memoryMb: 512, concurrency: 2 },
      table: undefined,
    });
    expect(sizing(500).table).toBeUndefined();
    expect(sizing(1000).table).toEqual({ write: 5000, read: 12_000 });
  });
});
