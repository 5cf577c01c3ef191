import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { isAhead, resetCoverage } from '../../functions/core/coverage.ts';
import type { LedgerItem } from '../../functions/core/ledger.ts';
import type { Reader } from '../../functions/core/reader.ts';
import {
  type DeliverMessage,
  EditionRequests,
  Plan,
  PlanInput,
  Recipient,
  RunInput,
  runName,
} from '../../functions/core/run.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { deliver } from '../../functions/deliver/deliver.ts';
import { dispatch } from '../../functions/dispatch/dispatch.ts';
import { articlesRead } from '../../functions/plan/articles-read.ts';
import { plan } from '../../functions/plan/plan.ts';
import { chunksOf } from '../../functions/store/chunks.ts';
import { keys } from '../../functions/store/keys.ts';
import { watch } from '../../functions/watch/watch.ts';
import { edition, source, story } from '../kit/mail.ts';
import { aMessage, aReader, type Desk, desk, silent, slot, windowEnd, yesterday } from '../kit/run.ts';

const settings = { settleSeconds: 120, shareSeconds: 60, deliverConcurrency: 5, partSize: 2 };
const quota = { max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 };
const planned = async (at: Desk, input: unknown = { kind: 'scheduled', slot }, run = 'slot-0730') => {
  const ports = {
    ...at,
    mailer: { quota: async () => quota },
    readerIdOf: async (address: string) => `id of ${address}`,
  };
  const output = await plan(ports, settings, PlanInput.parse({ run, input }));
  const json = (key: string) => JSON.parse(at.store.objects.get(key)!.body.toString()) as unknown;
  const written = Plan.parse(json(keys.plan(run)));
  return {
    output,
    written,
    editions: output.groups.flatMap(({ group }) => EditionRequests.parse(json(keys.editionGroup(run, group)))),
    recipients: written.parts.flatMap(({ part }) =>
      at.store.objects
        .get(keys.recipients(run, part))!
        .body.toString()
        .trim()
        .split('\n')
        .map((line) => Recipient.parse(JSON.parse(line))),
    ),
  };
};
const ids = (recipients: Recipient[]) => recipients.map(({ readerId }) => readerId).sort();

describe('the plan of a slot', () => {
  it('selects everyone whose slot has come, and nobody else', async () => {
    const at = desk([
      aReader('now'),
      aReader('later', { due: '2026-03-02T07:45:00.000Z' }),
      aReader('missed', { due: '2026-02-27T07:30:00.000Z' }),
      aReader('gone', { state: 'left' }),
    ]);
    const { output, recipients } = await planned(at);
    expect(ids(recipients)).toEqual(['missed', 'now']);
    expect(output.selected).toBe(2);
  });

  it('makes up for all missed slots in one digest, those longest due first', async () => {
    const at = desk([
      aReader('today'),
      aReader('tuesday', { due: '2026-02-24T07:30:00.000Z', coveredUntil: '2026-02-23T07:28:00.000Z' }),
      aReader('friday', { due: '2026-02-27T07:30:00.000Z', coveredUntil: '2026-02-26T07:28:00.000Z' }),
    ]);
    const { recipients, editions } = await planned(at);
    expect(recipients.map(({ readerId }) => readerId)).toEqual(['tuesday', 'friday', 'today']);
    expect(editions).toContainEqual({
      topic: 'rail',
      window: { from: '2026-02-23T07:28:00.000Z', to: windowEnd },
      languages: ['en'],
      readArticles: 0,
    });
  });

  it('counts the articles that arrived in each window once for all topics, but not in windows of months', async () => {
    const at = desk([
      aReader('ada'),
      aReader('bo', { coveredUntil: '2026-02-25T07:28:00.000Z' }),
      aReader('away', { coveredUntil: '2025-12-25T07:28:00.000Z' }),
    ]);
    for (const arrivedAt of [yesterday, '2026-03-01T07:28:00.001Z', windowEnd, '2026-03-02T07:28:00.001Z'])
      await at.store.put(keys.entry(allArticles, arrivedAt, 'a1'), '{}');
    const list = jest.spyOn(at.store, 'list');
    const { editions } = await planned(at);
    // Five days that are over and the hours of today that are, a listing each, and the last hours.
    expect(list).toHaveBeenCalledTimes(7);
    const read = new Map(editions.map(({ window, readArticles }) => [window.from, readArticles]));
    expect([...read].sort()).toEqual([
      ['2025-12-25T07:28:00.000Z', undefined],
      ['2026-02-25T07:28:00.000Z', 3],
      [yesterday, 2],
    ]);
    // What is over is not counted again, unless its count is damaged or was written before the hour was over.
    await at.store.put(keys.arrivalCounts(Date.parse('2026-02-27')), '{"schema":1}');
    at.clock.set('2026-02-28T09:30:00.000Z');
    const minutes = Array.from({ length: 1440 }, (_, minute) => (minute < 8 * 60 ? 0 : 7));
    await at.store.put(keys.arrivalCounts(Date.parse('2026-02-28')), JSON.stringify({ schema: 1, minutes }));
    at.clock.set(slot);
    list.mockClear();
    const again = await planned(at);
    expect(again.editions).toEqual(editions);
    expect(list).toHaveBeenCalledTimes(3);
  });

  it('counts in every window what arrived after its start, up to its end', async () => {
    // Near the ends of minutes, hours and a day, over two hours that are over and two that may not be.
    const minute = fc
      .tuple(fc.integer({ min: 0, max: 240 }), fc.constantFrom(-1, 0, 1, 30_000))
      .map(([at, beside]) => new Date(Date.UTC(2026, 1, 28, 22, at, 0, beside)).toISOString());
    await fc.assert(
      fc.asyncProperty(
        fc.array(minute),
        fc.uniqueArray(minute),
        minute,
        minute,
        async (arrivals, froms, one, other) => {
          const [earlier, to] = [one, other].sort() as [string, string];
          const at = desk([]);
          for (const [index, arrivedAt] of arrivals.entries())
            await at.store.put(keys.entry(allArticles, arrivedAt, `a${index}`), '{}');
          // Counted up to an hour that is over, then up to the end, and then read.
          for (const end of [earlier, to, to]) {
            const read = await articlesRead(at.store, { froms, to: end });
            for (const from of froms.filter((one) => one < end))
              expect(read.get(from)).toBe(arrivals.filter((arrivedAt) => arrivedAt > from && arrivedAt <= end).length);
          }
        },
      ),
    );
  });

  it('compiles editions that readers share once, in their languages', async () => {
    const at = desk([
      aReader('ada'),
      aReader('bo', { language: 'de' }),
      aReader('cy', { topics: ['rail'] }),
      aReader('di', { topics: ['rail'], coveredUntil: '2026-03-02T06:00:00.000Z' }),
    ]);
    const { editions } = await planned(at);
    const window = { from: yesterday, to: windowEnd };
    expect(editions).toHaveLength(3);
    for (const topic of ['rail', 'trade'])
      expect(editions).toContainEqual({ topic, window, languages: ['de', 'en'], readArticles: 0 });
  });

  it('starts a pending topic where its coverage ended', async () => {
    const at = desk([aReader('ada', { behind: { trade: '2026-02-28T07:28:00.000Z' } })]);
    const { editions, recipients } = await planned(at);
    expect(editions.map(({ topic, window }) => [topic, window.from])).toEqual([
      ['rail', yesterday],
      ['trade', '2026-02-28T07:28:00.000Z'],
    ]);
    expect(recipients[0]!.behind).toEqual({ trade: '2026-02-28T07:28:00.000Z' });
  });

  it('gives a paused reader the first slot after the pause', async () => {
    const at = desk([aReader('ada', { pausedUntil: '2026-03-10T12:00:00.000Z' })]);
    const { output, written } = await planned(at);
    expect(output.selected).toBe(0);
    expect(written.rescheduled).toBe(1);
    expect(at.readers.kept.get('ada')!.due).toBe('2026-03-11T07:30:00.000Z');
  });

  it('treats a slot that is in the future by this clock as now', async () => {
    const at = desk([aReader('ada')]);
    const { written } = await planned(at, { kind: 'scheduled', slot: '2026-03-02T08:00:00.000Z' });
    expect(written).toMatchObject({ at: '2026-03-02T07:31:00.000Z', to: '2026-03-02T07:29:00.000Z' });
  });

  it('compiles nothing for a window that ends before it starts', async () => {
    const at = desk([aReader('ada', { coveredUntil: '2026-03-02T07:30:00.000Z' })]);
    const { editions, output } = await planned(at);
    expect(editions).toEqual([]);
    expect(output.selected).toBe(1);
  });

  it('maps over at most 500 groups, and every edition is in one', async () => {
    const topics = Array.from({ length: 1200 }, (_, index) => `topic-${index}`);
    const at = desk(
      Array.from({ length: 30 }, (_, index) =>
        aReader(`r${index}`, { topics: topics.slice(index * 40, index * 40 + 40) }),
      ),
    );
    const { output, editions } = await planned(at);
    expect(output.groups.length).toBeLessThanOrEqual(500);
    expect(new Set(editions.map(({ topic }) => topic)).size).toBe(1200);
    expect(Buffer.byteLength(JSON.stringify(output))).toBeLessThan(64_000);
  });
});

describe('after a clock was ten years ahead', () => {
  const ahead = '2036-03-02T07:28:00.000Z';
  const ten = { coveredUntil: ahead, due: '2036-03-03T07:30:00.000Z', version: 4 };
  const item = (from: string, to: string, storyIds: string[] = []): LedgerItem => ({
    state: 'accepted',
    run: 'slot-2036',
    at: to,
    attempts: 1,
    updatedAt: to,
    messageId: 'm',
    window: { from, to },
    stories: storyIds.map((storyId) => ({ topic: 'rail', window: { from, to }, storyId })),
  });
  const keep = (at: Desk, id: string, from: string, to: string, storyIds?: string[]) =>
    at.ledger.items.set(`${id} from#${from}`, item(from, to, storyIds));
  const ranBefore = (at: Desk, instant: string) =>
    at.store.put(keys.latestRun, JSON.stringify({ schema: 1, at: instant }));

  it.each([
    { latest: '2036-03-02T07:31:00.000Z' },
    // As in a store from before the latest run was noted.
    { latest: undefined },
  ])('readers are served at once what they missed (latest run: $latest)', async ({ latest }) => {
    const at = desk([aReader('ada', ten)]);
    if (latest) await ranBefore(at, latest);
    keep(at, 'ada', '2026-02-20T07:28:00.000Z', '2026-02-21T07:28:00.000Z');
    keep(at, 'ada', '2026-02-21T07:28:00.000Z', ahead);
    const { recipients, output } = await planned(at);
    expect(output.selected).toBe(1);
    expect(recipients).toMatchObject([{ readerId: 'ada', from: '2026-02-21T07:28:00.001Z' }]);
    const { outcomes } = await deliver(
      at,
      { leaseSeconds: 60, graceSeconds: 600, concurrency: 1 },
      { message: aMessage({ recipients }), deadline: Number.POSITIVE_INFINITY },
    );
    expect(outcomes).toMatchObject([{ outcome: 'sent' }]);
    expect(at.readers.kept.get('ada')).toMatchObject({ coveredUntil: windowEnd, due: '2026-03-03T07:30:00.000Z' });
  });

  it('readers are not sent again what the digest of that time had', async () => {
    const at = desk([aReader('ada', ten)]);
    await ranBefore(at, ahead);
    keep(at, 'ada', yesterday, ahead, ['strike']);
    const window = { from: yesterday, to: ahead };
    const told = story('strike', { sources: [source(1, { arrivedAt: '2026-03-01T12:00:00.000Z' })] });
    await at.store.put(keys.edition('rail', window), JSON.stringify({ ...edition('rail', 'Rail', [told]), window }));
    const { recipients } = await planned(at);
    expect(recipients).toMatchObject([{ from: '2026-03-01T12:00:00.000Z' }]);
  });

  it('readers who signed up then get the last day', async () => {
    const at = desk([aReader('ada', { ...ten, createdAt: ahead, confirmedAt: ahead })]);
    expect((await planned(at)).recipients).toMatchObject([{ from: '2026-03-01T07:31:00.000Z' }]);
  });

  it('a pending topic of that time is dropped, and one that is really pending stays so', async () => {
    const behind = { rail: ahead, trade: '2026-02-28T07:28:00.000Z' };
    const at = desk([aReader('ada', { behind })]);
    const { recipients } = await planned(at);
    expect(recipients[0]).toMatchObject({ from: yesterday, behind: { trade: '2026-02-28T07:28:00.000Z' } });
    expect(recipients[0]!.behind).not.toHaveProperty('rail');
  });

  it('readers who wait for a slot of that time get their next one', async () => {
    const at = desk([
      aReader('ada', { due: '2036-03-03T07:30:00.000Z', coveredUntil: windowEnd }),
      aReader('bo', { due: '2026-03-09T07:30:00.000Z', pausedUntil: '2026-03-08T12:00:00.000Z' }),
    ]);
    await planned(at);
    expect(at.readers.kept.get('ada')!.due).toBe(slot);
    expect(at.readers.kept.get('bo')).toMatchObject({ due: '2026-03-09T07:30:00.000Z', version: 0 });
  });

  it('a reader who requests a digest is repaired too', async () => {
    const at = desk([aReader('ada', ten)]);
    keep(at, 'ada', yesterday, ahead);
    const { recipients } = await planned(at, { kind: 'reader', readerId: 'ada' }, 'reader-ada');
    expect(recipients).toMatchObject([{ from: '2026-03-01T07:28:00.001Z' }]);
  });

  it('is logged once, with the number of articles that arrived in the future', async () => {
    const at = desk([aReader('ada', ten)]);
    await ranBefore(at, ahead);
    await at.store.put(keys.entry(allArticles, ahead, 'a1'), '{}');
    const error = jest.fn();
    at.log = { ...silent, error };
    await planned(at);
    expect(error).toHaveBeenCalledWith('a clock was ahead', expect.objectContaining({ readers: 1, articles: 1 }));
    error.mockClear();
    await planned(at, { kind: 'scheduled', slot }, 'slot-again');
    expect(error).not.toHaveBeenCalled();
  });

  it('checks all readers only if a clock was ahead', async () => {
    const at = desk([aReader('ada')]);
    const due = jest.spyOn(at.readers, 'due');
    await planned(at);
    await planned(at, { kind: 'scheduled', slot }, 'slot-again');
    expect(due.mock.calls.map(([until]) => until)).toEqual(['9999-12-31T23:59:59.999Z', slot, slot]);
  });

  it('brings any reader to where a correct clock could have put them, and then leaves them alone', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, instant, fc.option(instant), instant, (coverage, due, behind, pause, now) => {
        const reader = aReader('ada', {
          coveredUntil: coverage.toISOString(),
          due: due.toISOString(),
          behind: { rail: behind.toISOString() },
          pausedUntil: pause?.toISOString() ?? null,
        });
        const served = new Date(now.getTime() - 1).toISOString();
        const mended = isAhead(reader, now) ? resetCoverage(reader, { now, served }) : reader;
        expect(isAhead(mended, now)).toBe(false);
        expect(mended.coveredUntil <= now.toISOString()).toBe(true);
        if (coverage <= now) expect(mended.coveredUntil).toBe(reader.coveredUntil);
      }),
    );
  });
});

describe('the plan of a request', () => {
  it('is one reader, now, with everything since the last digest', async () => {
    const at = desk([aReader('ada', { due: '2026-03-05T07:30:00.000Z' }), aReader('bo')]);
    const { recipients } = await planned(at, { kind: 'reader', readerId: 'ada' }, 'reader-ada');
    expect(recipients).toEqual([{ readerId: 'ada', from: yesterday, topics: ['rail', 'trade'] }]);
    expect((await planned(at, { kind: 'reader', readerId: 'nobody' }, 'reader-x')).output.selected).toBe(0);
  });

  it('ends on the minute if it is the first, so that readers who sign up within a minute share editions', async () => {
    const at = desk([aReader('ada'), aReader('bo')]);
    const ends: string[] = [];
    for (const [readerId, now] of [
      ['ada', '2026-03-02T07:31:02.345Z'],
      ['bo', '2026-03-02T07:31:58.900Z'],
    ] as const) {
      at.clock.set(now);
      const input = { kind: 'reader', readerId, occasion: 'first' };
      ends.push((await planned(at, input, `reader-${readerId}`)).written.to);
    }
    expect(ends).toEqual(['2026-03-02T07:29:00.000Z', '2026-03-02T07:29:00.000Z']);
    const now = { kind: 'reader', readerId: 'bo', occasion: 'now' };
    expect((await planned(at, now, 'reader-bo')).written.to).toBe('2026-03-02T07:29:58.900Z');
  });

  it('is an operator’s topics for readers and addresses, a day unless a window is given', async () => {
    const at = desk([aReader('ada')]);
    const input = { kind: 'request', id: '7', topics: ['rail'], readerIds: ['ada'], addresses: ['x@example.org'] };
    const { recipients, editions } = await planned(at, input, 'request-7');
    expect(recipients).toEqual([
      { readerId: 'ada', from: '2026-03-01T07:29:00.000Z', topics: ['rail'] },
      { readerId: 'id of x@example.org', from: '2026-03-01T07:29:00.000Z', topics: ['rail'], address: 'x@example.org' },
    ]);
    expect(editions).toHaveLength(1);
    const window = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    const old = await planned(at, { ...input, window }, 'request-8');
    expect(old.editions[0]!.window).toEqual({ from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' });
    expect(() => RunInput.parse({ kind: 'request', id: '9', topics: ['rail'] })).toThrow('name readers or addresses');
  });

  it('includes a person once, however often a request names them by id or address', async () => {
    const at = desk([aReader('ada')]);
    const ports = { ...at, readerIdOf: async (address: string) => address.toLowerCase().split('@')[0]! };
    const addresses = ['Ada@x.example', 'gus@x.example', 'GUS@x.example'];
    const input = RunInput.parse({ kind: 'request', id: 'twice', topics: ['rail'], readerIds: ['ada'], addresses });
    const quota = async () => ({ max24Hour: 1000, maxPerSecond: 10, sentLast24Hours: 0 });
    const settings = { settleSeconds: 120, shareSeconds: 0, deliverConcurrency: 5, partSize: 10 };
    const { selected } = await plan({ ...ports, mailer: { quota } }, settings, { run: 'request-twice', input });
    expect(selected).toBe(2);
  });

  it('has a name that Step Functions accepts, the same for the same slot', () => {
    const now = new Date('2026-03-02T07:31:22.000Z');
    const name = (input: Parameters<typeof runName>[0]) => runName(input, now);
    expect(name({ kind: 'scheduled', slot: '2026-03-02T07:30:00Z' })).toBe('slot-20260302T073000Z');
    expect(name({ kind: 'scheduled', slot: '2026-03-02T08:30:00+01:00' })).toBe('slot-20260302T073000Z');
    expect(name({ kind: 'reader', readerId: 'abc' })).toBe('reader-abc-20260302T073122000Z');
    expect(name({ kind: 'request', id: 'x'.repeat(60), topics: ['a'] })).toMatch(/^[\w-]{1,80}$/);
  });
});

describe('dispatch', () => {
  const sent = async (at: Desk) => {
    const messages: DeliverMessage[] = [];
    const queue = {
      send: async (stream: Iterable<DeliverMessage> | AsyncIterable<DeliverMessage>) => {
        for await (const message of stream) messages.push(message);
        return messages.length;
      },
    };
    const state = await dispatch({ ...at, queue }, { run: 'slot-0730' });
    return { messages, state };
  };

  it('sends every recipient in one message, named the same each time', async () => {
    const readers: Reader[] = Array.from({ length: 9 }, (_, index) => aReader(`r${index}`));
    const at = desk(readers);
    const { recipients } = await planned(at);
    const first = await sent(at);
    expect(ids(first.messages.flatMap((message) => message.recipients))).toEqual(ids(recipients));
    expect(new Set(first.messages.map(({ chunk }) => chunk)).size).toBe(first.messages.length);
    expect((await sent(at)).messages).toEqual(first.messages);
    expect(first.state).toMatchObject({ chunks: first.messages.length, done: false });
  });

  it('is waited for no longer than the state machine lives, however slow SES is', async () => {
    const at = desk([aReader('ada')]);
    await planned(at);
    const key = keys.plan('slot-0730');
    const plan = JSON.parse(at.store.objects.get(key)!.body.toString());
    await at.store.put(key, JSON.stringify({ ...plan, pace: 1e-6 }));
    const { TimeoutSeconds } = JSON.parse(readFileSync(new URL('../../infra/run.asl.json', import.meta.url), 'utf8'));
    expect((await sent(at)).state.patienceSeconds).toBeLessThan(TimeoutSeconds * 0.8);
  });

  it('leaves out recipients that cannot be read, and serves everyone else', async () => {
    const at = desk(Array.from({ length: 6 }, (_, index) => aReader(`r${index}`)));
    const { recipients } = await planned(at);
    at.store.objects.delete(keys.recipients('slot-0730', 0));
    const key = keys.recipients('slot-0730', 1);
    const [line] = at.store.objects.get(key)!.body.toString().split('\n');
    await at.store.put(key, `${line}\n{"readerId":\n`);
    const { messages } = await sent(at);
    const served = messages.flatMap((message) => ids(message.recipients));
    expect(served.toSorted()).toEqual(ids([recipients[2]!, ...recipients.slice(4)]));
  });

  it('says that its plan cannot be read', async () => {
    const at = desk([]);
    await at.store.put(keys.plan('slot-0730'), '{');
    await expect(sent(at)).rejects.toThrow('The plan of run slot-0730 cannot be read (runs/slot-0730/plan.json).');
  });

  it('fails if there is no plan, instead of sending nothing', async () => {
    await expect(sent(desk([]))).rejects.toThrow('run slot-0730 has no plan');
  });

  it('cuts a part into the same chunks each time, none of them too large, and loses no line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (lengths, size) => {
          const lines = lengths.map((length, index) => String(index % 10).repeat(length));
          const chunks = [...chunksOf(7, lines, size)];
          expect(chunks.flatMap((chunk) => chunk.lines)).toEqual(lines);
          expect([...chunksOf(7, lines, size)]).toEqual(chunks);
          for (const { lines: chosen } of chunks) {
            expect(chosen.length).toBeLessThanOrEqual(size);
            expect(chosen.length === 1 || chosen.join('').length <= 24_000).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the watch', () => {
  it('ends when every message has its receipt or patience runs out, whatever the clock says', async () => {
    const at = desk([]);
    const begun = { run: 'r', chunks: 2, complete: 0, waitSeconds: 5, patienceSeconds: 12, done: false };
    await at.store.put(keys.receipt('r', '000000-0000'), '{}');
    const one = await watch(at, begun);
    expect(one).toMatchObject({ complete: 1, done: false, waitSeconds: 8, patienceSeconds: 7 });
    expect(await watch(at, one)).toMatchObject({ done: true });
    await at.store.put(keys.receipt('r', '000000-0001'), '{}');
    expect(await watch(at, begun)).toMatchObject({ complete: 2, done: true });
  });
});
