import type { OptOuts } from '../../core/ports.ts';

/** Opt-outs in memory. */
export const memoryOptOuts = (): OptOuts => {
  const kept = new Set<string>();
  return { has: async (readerId) => kept.has(readerId), add: async (readerId) => void kept.add(readerId) };
};
