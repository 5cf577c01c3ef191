import { expect, it } from '@jest/globals';
import type { Counters } from '../../functions/core/ports.ts';

const start = Date.parse('2026-03-02T07:30:00.000Z');

/** What every store of counters must do. */
export const countersContract = (open: () => Counters): void => {
  const at = (seconds: number) => new Date(start + seconds * 1000);
  const adder = (name: string, windowSeconds: number) => {
    const counters = open();
    return (seconds: number, by?: number) =>
      counters.add({ name, windowSeconds, ...(by === undefined ? {} : { by }) }, at(seconds));
  };

  it('add up within their window and restart in the next', async () => {
    const add = adder('mails', 10);
    expect([await add(0), await add(9.9, 4), await add(10)]).toEqual([1, 5, 1]);
  });

  it('are kept apart by name', async () => {
    const counters = open();
    await counters.add({ name: 'these', windowSeconds: 10 }, at(0));
    expect(await counters.add({ name: 'those', windowSeconds: 10 }, at(0))).toBe(1);
  });

  it('take back what was added', async () => {
    const add = adder('taken-back', 60);
    expect([await add(0, 3), await add(1, -1), await add(2, -2), await add(3)]).toEqual([3, 2, 0, 1]);
  });

  it('still count for a window that has passed', async () => {
    const add = adder('late', 10);
    expect([await add(0), await add(25), await add(5)]).toEqual([1, 1, 2]);
  });

  it('lose nothing if many add at once', async () => {
    const add = adder('crowd', 60);
    const totals = await Promise.all(Array.from({ length: 20 }, () => add(0)));
    expect(totals.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
};
