import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import type { Log, ObjectStore, PollStates } from '../../functions/core/ports.ts';
import { PollMessage } from '../../functions/core/source.ts';
import { planPolls } from '../../functions/poll/plan-polls.ts';
import { pollBatch } from '../../functions/poll/poll-batch.ts';
import type { PollPorts } from '../../functions/poll/poll-ports.ts';
import { keys } from '../../functions/store/keys.ts';
import { sourceShelf } from '../../functions/store/sources.ts';
import { type FeedHabits, feedSite } from './feed-site.ts';
import { loopbackSite } from './loopback-site.ts';
import { random } from './random.ts';
import { handClock } from './servers.ts';

/**
 * Days of polling feeds with every bad habit, over HTTP on a loopback port and in virtual time, and what was wrong with them.
 */

const start = '2026-03-02T00:00:00.000Z';
const tenMinutes = 600_000;

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
  { updatesPerDay: 12 },
  { skipDays: ['Saturday', 'Sunday'] },
  { maxAge: 10_800, expires: true },
  { fails: { every: 4, how: 'status-503' }, retryAfter: 18_000, retryAfterDate: true },
  { redirect: { status: 307 }, fails: { every: 6, how: 'cut-off' } },
];

/** Fifty feeds: every habit with several rates and validators. */
export const fiftyFeeds: readonly FeedHabits[] = Array.from({ length: 50 }, (_, at) => ({
  id: `feed-${at}`,
  everyHours: [2, 7, 30][at % 3]!,
  holds: 10,
  validators: validators[at % 4]!,
  ...habits[at % habits.length],
}));

class Killed extends Error {}

/** When a call dies, if it does: before or after it has taken effect. */
export type Dies = () => 'before' | 'after' | undefined;

const mortalCall =
  <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>, dies: Dies) =>
  async (...given: Given): Promise<Answer> => {
    const when = dies();
    if (when === 'before') throw new Killed();
    const answer = await call(...given);
    if (when === 'after') throw new Killed();
    return answer;
  };

/** A store or table whose calls die at the moment that `dies` chooses. */
const mortal = <Port extends object>(port: Port, dies: Dies): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const call = target[name as keyof Port] as unknown;
      if (typeof call !== 'function' || !['get', 'put', 'head'].includes(String(name))) return call;
      return mortalCall(call as (...given: unknown[]) => Promise<unknown>, dies);
    },
  });

/** Draws one call in `every` to die, half of them before and half after they have taken effect. */
export const killer = (every: number, seed: number): { dies: Dies; kills: () => number } => {
  const next = random(seed);
  let kills = 0;
  const dies = () => {
    const drawn = next() * every;
    if (drawn > 1) return undefined;
    kills++;
    return drawn > 0.5 ? ('before' as const) : ('after' as const);
  };
  return { dies, kills: () => kills };
};

/** Polls feeds for some days, as the schedule and the queue do: messages that failed come again, and some come twice. `origin`: where they are. */
export const pollForDays = async (
  feeds: readonly FeedHabits[],
  { days, dies = () => undefined }: { days: number; dies?: Dies },
) => {
  const clock = handClock(start);
  const site = feedSite(feeds, { clock, start: Date.parse(start) });
  const store = memoryObjectStore({ clock });
  const events: (Record<string, unknown> & { at: number })[] = [];
  const note = (_: string, fields: Record<string, unknown>) => events.push({ ...fields, at: clock.now().getTime() });
  const log: Log = { info: note, warn: note, error: note };
  const states = memoryPollStates();
  const watched: PollStates = {
    ...states,
    put: async (state, version) => {
      const outcome = await states.put(state, version);
      // Only what is stored of an answer can be known to the next poll.
      if (outcome === 'ok' && state.polledAt !== undefined) site.stored(state.source, Date.parse(state.polledAt));
      return outcome;
    },
  };
  const server = await loopbackSite(site.site);
  const origin = `http://feeds.example:${server.port}`;
  const ports: PollPorts = {
    store: mortal<ObjectStore>(store, dies),
    states: mortal<PollStates>(watched, dies),
    fetchPage: mortalCall(server.fetchPage, dies),
    clock,
    log,
    metrics: { add: () => {} },
    random: random(5),
    sleep: async () => {},
    siteUrl: 'https://news.example',
  };
  const sources = feeds.map((feed) => ({ id: feed.id, url: site.address(feed, origin), maxAgeDays: 3650 }));
  await store.put(keys.sources, JSON.stringify({ sources }));
  let writes = 0;
  const { put } = store;
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
  const round = async (given: PollPorts) => {
    await planPolls({ store, sources: shelf, states, queue, clock, log, metrics: ports.metrics });
    const messages = waiting.map((message, id) => ({ id: String(id), body: JSON.stringify(message) }));
    waiting = [];
    const { failed } = await pollBatch(given, messages, shelf);
    const again = messages.filter(({ id }, at) => failed.has(id) || at % 9 === 0);
    if (again.length > 0) await pollBatch(given, again, shelf);
    clock.advance(tenMinutes);
  };
  for (let tick = 0; tick < (days * 86_400_000) / tenMinutes; tick++) await round(ports);
  await server.close();
  const articles = [...store.objects]
    .filter(([key]) => key.startsWith('articles/'))
    .map(([key, { body }]) => ({ key, ...(JSON.parse(String(body)) as { title: string; source: string }) }));
  return { origin, site, articles, events, states, writes };
};

/**
 * What an operator of servers or a reader would find wrong with days of polling, in words. Nothing is forgiven but what
 * nobody could do better: an item that its feed dropped before a poll of it was completed may be missing, if the poller has
 * said that items may have been missed.
 */
export const faultsOf = (
  feeds: readonly FeedHabits[],
  { site, articles, events }: Awaited<ReturnType<typeof pollForDays>>,
): string[] => {
  const bySource = Map.groupBy(articles, ({ source }) => source);
  return feeds.flatMap(({ id }) => {
    const taken = (bySource.get(id) ?? []).map(({ title }) => title);
    const once = new Set(taken);
    const reports = events.filter(({ event, source }) => event === 'source.items-missed' && source === id);
    const { completed, appeared } = site.history(id);
    const doubled = taken.filter((title, at) => taken.indexOf(title) !== at);
    const lost = appeared.flatMap(({ title, at }) => {
      if (once.has(title)) return [];
      const first = completed.find((one) => one.at >= at);
      // What appeared after the last poll is for the next one.
      if (!first) return [];
      if (first.titles.has(title)) return [`${id}: "${title}" was in a feed that was taken in, and is lost`];
      const isReported = reports.some((report) => report.at >= at && report.at <= first.at);
      return isReported ? [] : [`${id}: "${title}" was dropped by its feed, and nobody said so`];
    });
    const needless = reports.filter(({ at }) => {
      const before = completed.filter((one) => one.at < at).at(-1);
      const inFeed = site.titlesAt(id, at);
      const isWhole = before && [...before.titles].some((title) => inFeed.has(title));
      return isWhole && appeared.every(({ title, at: since }) => since > at || once.has(title));
    });
    return [
      ...site.score(id).faults.map((fault) => `${id} ${fault}`),
      ...doubled.map((title) => `${id}: "${title}" was taken in twice`),
      ...lost,
      ...needless.map(({ at }) => `${id}: items missed were reported at ${new Date(at).toISOString()}, and none were`),
    ];
  });
};
