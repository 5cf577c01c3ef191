import type { Clock } from '../core/ports.ts';

/** The time of this machine. */
export const systemClock: Clock = { now: () => new Date() };
