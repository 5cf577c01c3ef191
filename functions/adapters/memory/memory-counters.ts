import type { Counters } from '../../core/ports.ts';

/** Counters in memory, one total for each counter and window. */
export const memoryCounters = (): Counters => {
  const totals = new Map<string, number>();
  return {
    async add({ name, windowSeconds, by = 1 }, now) {
      const key = `${name} ${Math.floor(now.getTime() / 1000 / windowSeconds)}`;
      const total = (totals.get(key) ?? 0) + by;
      totals.set(key, total);
      return total;
    },
  };
};
