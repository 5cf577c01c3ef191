import { describe, expect, it } from '@jest/globals';
import { callsPerMail, costOf } from '../../cli/cost-model.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
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
    expect(million.perMillionMails).toBeLessThan(115);
    const thousand = costOf({ ...sizes, readers: 1000 });
    expect(thousand.seconds.compile).toBe(million.seconds.compile);
    expect(thousand.editions).toBe(50);
  });

  it('takes as long as the SES rate allows: a million mails at 500 a second take about 35 minutes', () => {
    const { wallSeconds } = costOf(sizes);
    expect(wallSeconds / 60).toBeGreaterThan(34);
    expect(wallSeconds / 60).toBeLessThan(45);
  });
});
