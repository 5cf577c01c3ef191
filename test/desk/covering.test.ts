import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { covering } from '../../functions/desk/printed-before.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour)).toISOString();
const windowOf = ([from, hours]: [number, number]) => ({ from: at(from), to: at(from + hours) });
const windows = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 30 });
const holds = ({ from, to }: { from: string; to: string }, instant: string) => from < instant && to >= instant;

describe('the editions that are read for the publishers of some weeks', () => {
  it('hold every moment that any edition of that time holds, and none is read for nothing', () => {
    const span = { from: at(50), to: at(200) };
    fc.assert(
      fc.property(windows, (given) => {
        const all = given.map(windowOf);
        const chosen = covering(all, span);
        for (let hour = 51; hour <= 200; hour++) {
          const instant = at(hour);
          expect(chosen.some((one) => holds(one, instant))).toBe(all.some((one) => holds(one, instant)));
        }
        for (const [index, one] of chosen.entries())
          expect(chosen.every((other, at) => at <= index + 1 || other.to <= one.from)).toBe(true);
      }),
    );
  });

  it('are one where a week’s edition holds those of its days', () => {
    const week = windowOf([0, 168]);
    const days = [0, 24, 48, 72, 96, 120, 144].map((hour) => windowOf([hour, 24]));
    expect(covering([...days, week], week)).toEqual([week]);
    expect(covering(days, week)).toEqual(days.toReversed());
  });
});
