import { memoryBreaker } from '../../functions/adapters/memory/memory-breaker.ts';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { memoryLedger } from '../../functions/adapters/memory/memory-ledger.ts';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryOptOuts } from '../../functions/adapters/memory/memory-opt-outs.ts';
import { memoryReaderStore } from '../../functions/adapters/memory/memory-reader-store.ts';
import type { Window } from '../../functions/core/edition.ts';
import type { LedgerItem, SentStory } from '../../functions/core/ledger.ts';
import type { Log, Mailer, Metrics, SendOutcome } from '../../functions/core/ports.ts';
import type { Reader } from '../../functions/core/reader.ts';
import type { DeliverMessage } from '../../functions/core/run.ts';
import type { Ports as DeliverPorts } from '../../functions/deliver/deliver.ts';
import { openOwedCorrections } from '../../functions/deliver/owed-corrections.ts';
import { dailyReader } from './chaos/sample.ts';
import { type HandClock, handClock } from './servers.ts';

/** The morning that the run's tests tell of: the slot is at 07:30, windows end two minutes before. */
export const slot = '2026-03-02T07:30:00.000Z';
export const windowEnd = '2026-03-02T07:28:00.000Z';
export const yesterday = '2026-03-01T07:28:00.000Z';
export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const aReader = (id: string, more: Partial<Reader> = {}): Reader => ({
  ...dailyReader({ id, due: slot, from: yesterday }),
  ...more,
});

export const aMessage = (more: Partial<DeliverMessage> = {}): DeliverMessage => ({
  schema: 1,
  run: 'slot-0730',
  chunk: '000000-0000',
  kind: 'scheduled',
  at: slot,
  to: windowEnd,
  pace: 14,
  recipients: [{ readerId: 'ada', from: yesterday, topics: ['rail', 'trade'] }],
  ...more,
});

export interface Desk extends Omit<DeliverPorts, 'clock'> {
  clock: HandClock;
  store: ReturnType<typeof memoryObjectStore>;
  readers: ReturnType<typeof memoryReaderStore>;
  ledger: ReturnType<typeof memoryLedger>;
  /** Mails that SES took, in order. */
  inbox: { to: string; stories: SentStory[]; corrections: string[]; tags: Record<string, string> }[];
  /** What SES answers next; accepts once the list is empty. */
  answers: (SendOutcome['outcome'] | 'accepted-and-lost')[];
  /** Stories of each topic's edition; a topic that is not here has none made. */
  news: Map<string, string[]>;
  counters: ReturnType<typeof memoryCounters>;
  metrics: Metrics;
  /** The sum of each figure that was measured. */
  measured: Map<string, number>;
}

/** Everything that delivers, in memory: a news desk with one renderer, one mail office and a clock set by hand. */
export const desk = (readers: readonly Reader[]): Desk => {
  const clock = handClock('2026-03-02T07:31:00.000Z');
  const ledger = memoryLedger();
  const store = memoryObjectStore({ clock });
  const kept = memoryReaderStore(ledger);
  for (const reader of readers) kept.kept.set(reader.id, reader);
  const inbox: Desk['inbox'] = [];
  const answers: Desk['answers'] = [];
  const measured: Desk['measured'] = new Map();
  const news = new Map([
    ['rail', ['strike', 'bridge']],
    ['trade', ['tariff']],
  ]);
  const send: Mailer['send'] = async ({ to, raw, tags }) => {
    const accept = () => {
      inbox.push({
        to,
        ...(JSON.parse(raw.toString()) as Pick<Desk['inbox'][number], 'stories' | 'corrections'>),
        tags,
      });
      return { outcome: 'accepted' as const, messageId: `mail-${inbox.length}` };
    };
    const answer = answers.shift() ?? 'accepted';
    switch (answer) {
      case 'accepted':
        return accept();
      case 'accepted-and-lost':
        accept();
        return { outcome: 'unknown', reason: 'socket hang up' };
      case 'rejected':
        return { outcome: 'rejected', code: 'MessageRejected', reason: 'Email address is not verified.' };
      case 'unavailable':
      case 'unknown':
        return { outcome: answer, reason: answer };
      default:
        return { outcome: answer };
    }
  };
  return {
    clock,
    store,
    readers: kept,
    ledger,
    inbox,
    answers,
    news,
    counters: memoryCounters(),
    measured,
    metrics: { add: (name, _unit, value) => void measured.set(name, (measured.get(name) ?? 0) + value) },
    optOuts: memoryOptOuts(),
    breaker: memoryBreaker(clock),
    mailer: { send },
    pace: { turn: async () => true },
    sleep: async () => {},
    random: () => 0.5,
    log: silent,
    owedCorrections: openOwedCorrections({ store, ledger, freshMilliseconds: 0 }),
    renderer: {
      async digest({ editions, corrections = [] }) {
        const stories: SentStory[] = [];
        const missed: { topic: string; window: Window }[] = [];
        for (const { topic, window } of editions) {
          const made = news.get(topic);
          if (!made) missed.push({ topic, window });
          for (const storyId of made ?? []) stories.push({ topic, window, storyId });
        }
        const told = corrections.map(({ correction }) => correction.id);
        return { raw: Buffer.from(JSON.stringify({ stories, corrections: told })), stories, missed };
      },
      nothingNew: async () => Buffer.from('{"stories":[],"corrections":[]}'),
    },
  };
};

/** The one item of a reader's ledger. */
export const itemOf = (ledger: Desk['ledger'], readerId: string): LedgerItem | undefined =>
  [...ledger.items].find(([name]) => name.startsWith(`${readerId} `))?.[1];
