import { describe, expect, it } from '@jest/globals';
import { memoryFetchPage } from '../../functions/adapters/memory/memory-fetch-page.ts';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import type { Log, ObjectStore, PollStates } from '../../functions/core/ports.ts';
import { PollMessage } from '../../functions/core/source.ts';
import { planPolls } from '../../functions/poll/plan-polls.ts';
import { pollBatch } from '../../functions/poll/poll-batch.ts';
import type { PollPorts } from '../../functions/poll/poll-ports.ts';
import { keys } from '../../functions/store/keys.ts';
import { sourceShelf } from '../../functions/store/sources.ts';
import { type FeedHabits, feedSite } from '../kit/feed-site.ts';
import { random } from '../kit/random.ts';
import { handClock } from '../kit/servers.ts';

const start = '2026-03-02T00:00:00.000Z';
const tenMinutes = 600_000;

/** Fifty feeds: every habit below with several rates and validators. */
const validators = ['both', 'etag', 'last-modified', 'none'] as const;
const habits: Partial<FeedHabits>[] = [
  {},
  { maxAge: 7200 },
  { ttlMinutes: 180 },
  { skipHours: [0, 1, 2, 3, 4, 23] },
  { restlessEtag: true },
  { fails: { every: 3, how: 'status-500' } },
  { fails: { every: 4, how: 'status-429' }, retryAfter: 10_800 },
  { fails: { every: 5, how: 'status-503' }, retryAfter: 40_000 },
  { fails: { every: 3, how: 'hang-up' } },
  { fails: { every: 3, how: 'html' } },
  { fails: { every: 4, how: 'cut-off' } },
  { redirect: { status: 301 } },
  { redirect: { status: 302 } },
  { goneAfterHours: 50 },
  { guids: 'none' },
  { guids: 'all-the-same' },
  { guids: 'reset-daily' },
  { revises: true },
  { breaksItems: 7 },
  { undated: true },
  { maxAge: 43_200 },
  { undated: true, guids: 'all-the-same' },
  { redirect: { status: 308 }, fails: { every: 4, how: 'status-500' } },
  { revises: true, guids: 'none' },
  { ttlMinutes: 60, maxAge: 60 },
];
const feeds: FeedHabits[] = Array.from({ length: 50 }, (_, at) => ({
  id: `feed-${at}`,
  everyHours: [2, 7, 30][at % 3]!,
  holds: 10,
  validators: validators[at % 4]!,
  ...habits[at % habits.length],
}));

class Killed extends Error {}

/** A store or table whose calls die at the moment that `dies` chooses, before or after they have taken effect. */
const mortal = <Port extends object>(port: Port, dies: () => 'before' | 'after' | undefined): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const call = target[name as keyof Port] as unknown;
      if (typeof call !== 'function' || !['get', 'put', 'head'].includes(String(name))) return call;
      return async (...given: unknown[]) => {
        const when = dies();
        if (when === 'before') throw new Killed();
        const answer = await (call as (...all: unknown[]) => Promise<unknown>)(...given);
        if (when === 'after') throw new Killed();
        return answer;
      };
    },
  });

const week = async ({
  dies = () => undefined,
  chosen = feeds,
  days = 7,
}: {
  dies?: () => 'before' | 'after' | undefined;
  chosen?: FeedHabits[];
  days?: number;
}) => {
  const clock = handClock(start);
  const site = feedSite(chosen, { clock, start: Date.parse(start) });
  const store = memoryObjectStore({ clock });
  const events: Record<string, unknown>[] = [];
  const note = (_: string, fields: Record<string, unknown>) => events.push(fields);
  const log: Log = { info: note, warn: note, error: note };
  const states = memoryPollStates();
  const next = random(5);
  const ports: PollPorts = {
    store: mortal<ObjectStore>(store, dies),
    states: mortal<PollStates>(states, dies),
    fetchPage: memoryFetchPage(site.site),
    clock,
    log,
    metrics: { add: () => {} },
    random: next,
    sleep: async () => {},
    siteUrl: 'https://news.example',
  };
  const sources = chosen.map((feed) => ({ id: feed.id, url: site.address(feed), maxAgeDays: 3650 }));
  await store.put(keys.sources, JSON.stringify({ sources }));
  let writes = 0;
  const put = store.put;
  store.put = async (key, ...rest) => {
    if (key.startsWith('articles/')) writes++;
    await put(key, ...rest);
  };
  const shelf = sourceShelf(store);
  let waiting: PollMessage[] = [];
  const queue = {
    send: async (messages: Iterable<PollMessage> | AsyncIterable<PollMessage>) => {
      for await (const message of messages) waiting.push(PollMessage.parse(message));
      return waiting.length;
    },
  };
  for (let tick = 0; tick < (days * 86_400_000) / tenMinutes; tick++) {
    await planPolls({ store, sources: shelf, states, queue, clock, log, metrics: ports.metrics });
    const messages = waiting.map((message, id) => ({ id: String(id), body: JSON.stringify(message) }));
    waiting = [];
    const { failed } = await pollBatch(ports, messages, shelf);
    // Messages that failed come again, and some come twice.
    const again = messages.filter(({ id }, at) => failed.has(id) || at % 9 === 0);
    if (again.length > 0) await pollBatch(ports, again, shelf);
    clock.advance(tenMinutes);
  }
  const articles = [...store.objects]
    .filter(([key]) => key.startsWith('articles/'))
    .map(([key, { body }]) => ({ key, ...(JSON.parse(String(body)) as { title: string; source: string }) }));
  return { site, articles, events, states, writes, clock };
};

describe('a week of fifty feeds with every bad habit', () => {
  it('asks as the fussiest operators want it, loses nothing and takes nothing in twice', async () => {
    const { site, articles, states, writes } = await week({});
    for (const { id } of feeds) {
      const { requests, faults } = site.score(id);
      expect([id, faults]).toEqual([id, []]);
      expect([id, requests > 8]).toEqual([id, true]);
    }
    const titles = Map.groupBy(articles, ({ source }) => source);
    for (const { id } of feeds) {
      const taken = (titles.get(id) ?? []).map(({ title }) => title);
      expect([id, taken.length]).toEqual([id, new Set(taken).size]);
      expect([id, taken.toSorted()]).toEqual([id, [...site.shown(id)].toSorted()]);
    }
    const revisions = feeds.filter(({ revises }) => revises).flatMap(({ id }) => titles.get(id) ?? []).length;
    expect(writes).toBeLessThanOrEqual(articles.length + revisions);
    expect(writes).toBeGreaterThan(articles.length);
    // A feed that is gone is not asked again; one that has moved for good is asked at its new address.
    for (const { id } of feeds.filter(({ goneAfterHours }) => goneAfterHours)) {
      expect(site.requests(id).filter(({ status }) => status === 410)).toHaveLength(1);
      expect((await states.get(id)).state?.goneAt).toBeDefined();
    }
    for (const { id, redirect } of feeds.filter((feed) => feed.redirect)) {
      const isPermanent = redirect!.status === 301 || redirect!.status === 308;
      expect([id, (await states.get(id)).state?.movedTo]).toEqual([
        id,
        isPermanent ? `https://feeds.example/${id}/moved.xml` : undefined,
      ]);
    }
  });

  it('asks no sooner, loses nothing and takes nothing in twice when it is killed at any call', async () => {
    const next = random(11);
    let kills = 0;
    const dies = () => {
      const drawn = next();
      if (drawn > 0.02) return undefined;
      kills++;
      return drawn > 0.01 ? ('before' as const) : ('after' as const);
    };
    const { site, articles } = await week({ dies, days: 2 });
    expect(kills).toBeGreaterThan(50);
    for (const { id } of feeds) {
      // Whoever dies before an answer is stored cannot know what it asked for: only the least time holds then.
      const tooOften = site
        .score(id)
        .faults.filter(
          (fault) => fault.startsWith('asks') && !fault.endsWith('too soon') && !fault.endsWith('to skip'),
        );
      expect([id, tooOften]).toEqual([id, []]);
      const taken = articles.filter(({ source }) => source === id).map(({ title }) => title);
      expect([id, taken.length]).toEqual([id, new Set(taken).size]);
      const missing = [...site.shown(id)].filter((title) => !taken.includes(title));
      // What the very last poll saw may still wait for the next one.
      expect([id, missing.length <= 6]).toEqual([id, true]);
    }
  });

  it('says so when a feed holds fewer items than appeared, and asks more often', async () => {
    const busy: FeedHabits = { id: 'busy', everyHours: 0.1, holds: 3, validators: 'both', maxAge: 3600 };
    const { events, site } = await week({ chosen: [busy], days: 1 });
    expect(events.filter(({ event }) => event === 'source.items-missed').length).toBeGreaterThan(5);
    expect(site.score('busy').faults).toEqual([]);
  });

  it('recognises a feed that gives its old items new ids', async () => {
    const chosen = feeds.filter(({ guids }) => guids === 'reset-daily');
    const { articles, site } = await week({ chosen, days: 3 });
    for (const { id } of chosen)
      expect(articles.filter(({ source }) => source === id)).toHaveLength(site.shown(id).size);
  });
});
