import { describe, expect, it } from '@jest/globals';
import { callsPerArticle, callsPerMail, measured, prices } from '../../cli/cost-figures.ts';
import { costOf } from '../../cli/cost-model.ts';
import { dayOf, idle, monthOf, passOf } from '../../cli/cost-month.ts';
import { sizing, unitsPerMail } from '../../functions/capacity/capacity.ts';
import { packDigest } from '../../functions/core/stored-digest.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { newsroom } from '../kit/ingest.ts';
import { countedStore } from '../kit/measure/counted-store.ts';
import { aMessage, aReader, desk, yesterday } from '../kit/run.ts';

const sizes = {
  readers: 1e6,
  topics: 50,
  windows: 1,
  languages: 1,
  rate: 500,
  articlesPerTopic: 200,
  storiesPerMail: 12,
};

describe('the cost of a run', () => {
  it('counts the calls that deliver makes for a mail', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `r${index}`);
    const at = desk(names.map((name) => aReader(name)));
    const counts: Record<string, number> = {};
    const counted = <Port extends object>(name: string, port: Port): Port =>
      new Proxy(port, {
        get: (target, method: string) => {
          const work = target[method as keyof Port];
          if (typeof work !== 'function') return work;
          return (...inputs: unknown[]) => {
            counts[`${name}.${method}`] = (counts[`${name}.${method}`] ?? 0) + 1;
            return (work as (...all: unknown[]) => unknown).apply(target, inputs);
          };
        },
      });
    const ports = {
      ...at,
      readers: counted('readers', at.readers),
      ledger: counted('ledger', at.ledger),
      mailer: counted('mailer', at.mailer),
    };
    const recipients = names.map((readerId) => ({ readerId, from: yesterday, topics: ['rail'] }));
    const settings = { leaseSeconds: 60, graceSeconds: 600, concurrency: 4 };
    await deliver(ports, settings, { message: aMessage({ recipients }), deadline: Number.POSITIVE_INFINITY });
    expect(at.inbox).toHaveLength(20);
    expect(counts).toEqual(Object.fromEntries(Object.entries(callsPerMail).map(([name, calls]) => [name, calls * 20])));
  });

  it('is small beside the price of SES, and what is done per topic does not grow with readers', () => {
    const million = costOf(sizes);
    expect(million.perMillionMails).toBeGreaterThan(100);
    expect(million.perMillionMails).toBeLessThan(104);
    // Writes of the table are the largest part: two of the ledger, and two of the reader with the index of who is due.
    const [largest] = million.lines.slice(1).toSorted((a, b) => b.dollars - a.dollars);
    expect(largest).toEqual({
      what: 'DynamoDB write units',
      count: 4_120_000,
      dollars: 4_120_000 * prices.dynamoWriteUnit,
    });
    const thousand = costOf({ ...sizes, readers: 1000 });
    expect(thousand.seconds.compile).toBe(million.seconds.compile);
    expect(thousand.editions).toBe(50);
  });

  it('uses the units of the table for which the table is warmed, rounded up', () => {
    for (const rate of [500, 5000]) {
      const used = costOf({ ...sizes, rate }).unitsPerMail;
      expect({ write: Math.ceil(used.write), read: Math.ceil(used.read) }).toEqual(unitsPerMail);
    }
  });

  it('counts as many functions as the stack has for a rate, and pays for them while they send', () => {
    const { deliver } = sizing(500);
    const { seconds, sendingSeconds } = costOf(sizes);
    expect(seconds.deliver).toBeCloseTo(deliver.concurrency * sendingSeconds);
  });

  it('counts what a model reads and writes once per topic, however many readers there are', () => {
    const written = { stories: 10, prices: { input: 1, output: 5 } };
    const [less, more] = [1000, 1e6].map((readers) => {
      const without = costOf({ ...sizes, readers }).dollars;
      return costOf({ ...sizes, readers, written }).dollars - without;
    });
    expect(less).toBeCloseTo(more!, 6);
    // 50 editions of 10 stories.
    expect(less).toBeCloseTo((500 * 1.3 * (1080 * 1 + 100 * 5)) / 1e6, 6);
  });

  it('takes as long as the SES rate allows: a million mails at 500 a second take about 35 minutes', () => {
    const { wallSeconds } = costOf(sizes);
    expect(wallSeconds / 60).toBeGreaterThan(34);
    expect(wallSeconds / 60).toBeLessThan(45);
  });

  it('counts the requests of ingest for an article', async () => {
    const room = await newsroom();
    const counted = countedStore(room.store);
    await room.store.put('articles/a/1.txt', 'A ferry sailed into the gale, said the harbour master of Kilmorra.');
    await ingest({ ...room.ports, store: counted.store }, { key: 'articles/a/1.txt' });
    const { gets, puts } = counted.requests;
    // Under harbour and weather.
    expect({ gets, puts: puts - 2 }).toEqual(callsPerArticle);
  });

  it('stores the ledger item of the longest mail in the bytes that it counts', () => {
    const window = { from: '2026-01-01T05:58:00.000Z', to: '2026-01-02T05:58:00.000Z' };
    const stories = Array.from({ length: 36 }, (_, index) => ({
      ...{ topic: `world-trade-${Math.floor(index / 9)}`, window, piece: 'full' as const },
      storyId: String(index).padStart(20, '0'),
    }));
    const at = window.to;
    const base = { run: 'slot-2026-01-02T06-00-00', window, at, attempts: 1, updatedAt: at, leaseUntil: at };
    const bytes = (value: unknown): number =>
      ArrayBuffer.isView(value)
        ? value.byteLength
        : Array.isArray(value) || (typeof value === 'object' && value !== null)
          ? Object.entries(value).reduce((sum, [name, one]) => sum + name.length + 1 + bytes(one), 3)
          : String(value).length;
    const item = bytes(packDigest({ ...base, state: 'reserved', stories }));
    expect(item).toBeGreaterThan(0.6 * measured.ledgerItemBytes);
    expect(item).toBeLessThan(1.024 * measured.ledgerItemBytes);
  });

  it('adds up a month: digests are most of it, and a stage without news costs some 30 dollars', () => {
    const large = { ...sizes, topics: 500, articlesPerTopic: 300, customTopics: 10_000 };
    const month = monthOf(costOf(large), dayOf(large, 100_000));
    expect(month.parts.reduce((sum, { dollars }) => sum + dollars, 0)).toBeCloseTo(month.dollars);
    expect(month.parts[0]!.dollars / month.dollars).toBeGreaterThan(0.7);
    const nothing = idle().reduce((sum, { dollars }) => sum + dollars, 0);
    expect(nothing).toBeGreaterThan(10);
    expect(nothing).toBeLessThan(40);
    // Eight days of 100,000 articles are passed over within an hour the first time, and within minutes after that.
    const { firstSeconds, seconds } = passOf(100_000);
    expect((firstSeconds * 8) / 7 / 60).toBeLessThan(60);
    expect((seconds * 8) / 7 / 60).toBeLessThan(5);
  });
});
