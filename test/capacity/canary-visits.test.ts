import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { signsUpAt, signUpsPerDay } from '../../functions/capacity/canary-visits.ts';

describe('The canary', () => {
  const dayOf = (max24Hour: number): number[] =>
    Array.from({ length: 96 }, (_, quarter) => quarter).filter((quarter) =>
      signsUpAt(new Date(Date.UTC(2026, 2, 2, 0, 7 + 15 * quarter)), max24Hour),
    );

  it('signs up five times a day in SES’s sandbox, spread over the day, and every quarter of an hour with a large quota or none', () => {
    expect(dayOf(200)).toEqual([19, 38, 57, 76, 95]);
    expect(dayOf(50_000)).toHaveLength(96);
    expect(dayOf(-1)).toHaveLength(96);
    expect([dayOf(0), dayOf(39)]).toEqual([[], []]);
  });

  it('never mails more than a twentieth of the quota in any 24 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (quota) => {
        expect(dayOf(quota)).toHaveLength(signUpsPerDay(quota));
        expect(2 * dayOf(quota).length).toBeLessThanOrEqual(quota * 0.05);
      }),
    );
  });
});
