import { memoryBreaker } from '../../../functions/adapters/memory/memory-breaker.ts';
import { memoryCounters } from '../../../functions/adapters/memory/memory-counters.ts';
import { memoryLedger } from '../../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryRateLimiter } from '../../../functions/adapters/memory/memory-rate-limiter.ts';
import { memoryReaderStore } from '../../../functions/adapters/memory/memory-reader-store.ts';
import type { Window } from '../../../functions/core/edition.ts';
import type { Reader } from '../../../functions/core/reader.ts';
import { nextSlot } from '../../../functions/core/slot.ts';
import { seeded, virtualTime } from './virtual-time.ts';

export const startsAt = '2026-03-02T07:20:00.000Z';
/** From here on no faults strike, so that everything that is still open can be settled. */
export const calmFrom = Date.parse('2026-03-02T08:40:00.000Z');
export const endsAt = Date.parse('2026-03-02T11:10:00.000Z');
export const slots = Array.from({ length: 14 }, (_, index) =>
  new Date(Date.parse('2026-03-02T07:30:00.000Z') + index * 900_000).toISOString(),
);
export const settleSeconds = 120;
const topics = ['harbour', 'rail', 'trade', 'weather'];

export const minutes = (count: number) => count * 60_000;
export const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** Random choices of one round, always the same for a seed. */
type Dice = ReturnType<typeof createDice>;
const createDice = (seed: number) => {
  const random = seeded(seed);
  return {
    random,
    chance: (probability: number) => random() < probability,
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!,
    between: (low: number, high: number) => low + random() * (high - low),
  };
};

/** A morning before anything happens: articles of the last day and those still to come, readers, and the stores. */
export type Morning = Awaited<ReturnType<typeof createMorning>>;
export const createMorning = async (seed: number) => {
  const dice = createDice(seed);
  const time = virtualTime(startsAt);
  // What is read cheaply is often late.
  const late = createDice(seed + 0.5);
  const ledger = memoryLedger(() => late.chance(0.3));
  const readers = memoryReaderStore(ledger);
  const stores = {
    store: memoryObjectStore({ clock: time }),
    ledger,
    readers,
    counters: memoryCounters(),
    breaker: memoryBreaker(time),
    optOuts: memoryOptOuts(),
    rateLimiter: memoryRateLimiter(),
  };
  const articles = topics.map((topic) => ({
    topic,
    arrivals: Array.from({ length: Math.floor(dice.between(0, 9)) }, () =>
      iso(Math.floor(Date.parse(startsAt) + dice.between(-minutes(24 * 60), minutes(150)))),
    ).sort(),
  }));
  const initial = new Map<string, Reader>();
  const refused = new Set<string>();
  for (let index = 0, count = 1 + Math.floor(dice.random() * 8); index < count; index++) {
    const reader = createReader(dice, `reader-${index}`);
    if (dice.chance(0.06)) refused.add(reader.address);
    initial.set(reader.id, structuredClone(reader));
    await readers.put(reader, 'new');
  }
  return {
    dice,
    time,
    ...stores,
    /** The readers as they were. */
    initial,
    /** Addresses that SES rejects. */
    refused,
    /** When the articles of a topic arrived that a window covers. */
    arrived: (topic: string, { from, to }: Window) =>
      articles.find((each) => each.topic === topic)!.arrivals.filter((at) => at > from && at <= to),
  };
};

const createReader = ({ chance, pick, between }: Dice, id: string): Reader => {
  const schedule = {
    cadence: { every: 'day' as const },
    at: pick(['07:30', '07:30', '07:45']),
    zone: pick(['UTC', 'Africa/Abidjan']),
  };
  const reader: Reader = {
    id,
    address: `${id}@example.org`,
    state: 'active',
    topics: topics.filter(() => chance(0.6)),
    schedule,
    language: 'en',
    length: 'full',
    minStories: chance(0.15) ? 4 : 1,
    pausedUntil: chance(0.1) ? iso(Date.parse(startsAt) + minutes(between(5, 40))) : null,
    coveredUntil: iso(Date.parse(startsAt) - minutes(pick([24 * 60, 12 * 60, 60]))),
    due: null,
    createdAt: startsAt,
    confirmedAt: startsAt,
    softBounces: [],
    version: 0,
  };
  return { ...reader, due: chance(0.15) ? '2026-02-27T07:30:00.000Z' : nextSlot(schedule, startsAt) };
};
