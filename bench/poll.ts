/**
 * Polls 10,000 sources for five simulated hours in memory and prints polls per second of processor time, memory, and what a month costs by the
 * price list of `cli/cost-model.ts`. With `--week [n]` polls the fifty feeds with bad habits for n weeks under kills instead.
 */

import { prices } from '../cli/cost-figures.ts';
import { memoryFetchPage } from '../functions/adapters/memory/memory-fetch-page.ts';
import { memoryObjectStore } from '../functions/adapters/memory/memory-object-store.ts';
import { memoryPollStates } from '../functions/adapters/memory/memory-poll-states.ts';
import type { Log } from '../functions/core/ports.ts';
import type { PollMessage } from '../functions/core/source.ts';
import { planPolls } from '../functions/poll/plan-polls.ts';
import { pollBatch } from '../functions/poll/poll-batch.ts';
import { keys } from '../functions/store/keys.ts';
import { sourceShelf } from '../functions/store/sources.ts';
import { type FeedHabits, feedSite } from '../test/kit/feed-site.ts';
import { random } from '../test/kit/random.ts';
import { handClock } from '../test/kit/servers.ts';

if (process.argv.includes('--week')) {
  const { pollUnderKills } = await import('./poll-under-kills.ts');
  process.exit(await pollUnderKills(Number(process.argv[process.argv.indexOf('--week') + 1]) || 5));
}

const count = 10_000;
const start = '2026-03-02T00:00:00.000Z';
const ticks = 61;
const clock = handClock(start);
const feeds: FeedHabits[] = Array.from({ length: count }, (_, at) => ({
  id: `feed-${at}`,
  everyHours: [2, 6, 24, 72][at % 4]!,
  holds: 20,
  validators: at % 5 === 0 ? 'none' : 'both',
}));
const site = feedSite(feeds, { clock, start: Date.parse(start) });
const objects = memoryObjectStore({ clock });
const calls = { s3Put: 0, s3Get: 0, read: 0, write: 0, send: 0 };
const store: typeof objects = {
  ...objects,
  put: (...given) => {
    calls.s3Put++;
    return objects.put(...given);
  },
  get: (...given) => {
    calls.s3Get++;
    return objects.get(...given);
  },
};
const kept = memoryPollStates();
const states: typeof kept = {
  ...kept,
  get: (id) => {
    calls.read++;
    return kept.get(id);
  },
  put: (...given) => {
    calls.write++;
    return kept.put(...given);
  },
};
const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };
const metrics = { add: () => {} };
await objects.put(
  keys.sources,
  JSON.stringify({
    sources: feeds.map((feed) => ({ id: feed.id, url: site.address(feed, `https://${feed.id}.example`) })),
  }),
);
const sources = sourceShelf(store);
let waiting: PollMessage[] = [];
const queue = {
  send: async (messages: Iterable<PollMessage> | AsyncIterable<PollMessage>) => {
    for await (const message of messages) waiting.push(message);
    calls.send += waiting.length;
    return waiting.length;
  },
};
const ports = {
  store,
  states,
  fetchPage: memoryFetchPage(site.site),
  clock,
  log: quiet,
  metrics,
  random: random(1),
  sleep: async () => {},
  siteUrl: 'https://news.example',
};

/** Processor time that this process has used, which other work on the machine does not change. Milliseconds. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let polls = 0;
let first = 0;
let planning = 0;
let polling = 0;
let firstPolling = 0;
let stateBytes = 0;
for (let tick = 0; tick < ticks; tick++) {
  const begun = used();
  await planPolls({ ...ports, sources, queue });
  planning += used() - begun;
  const messages = waiting.map((message, id) => ({ id: String(id), body: JSON.stringify(message) }));
  waiting = [];
  const at = used();
  for (let from = 0; from < messages.length; from += 10)
    await pollBatch(ports, messages.slice(from, from + 10), sources);
  if (tick === 0) {
    first = messages.length;
    firstPolling = used() - at;
    Object.assign(calls, { s3Put: 0, s3Get: 0, read: 0, write: 0, send: 0 });
  } else {
    polls += messages.length;
    polling += used() - at;
  }
  clock.advance(300_000);
}
for await (const state of kept.all()) stateBytes += JSON.stringify(state).length;

/** Assumed: a server answers in 300 ms, and ten sources are polled at once in a function of 512 MB. */
const secondsPerPoll = 0.3 / 10 + 0.005;
const days = 30;
const pollsPerMonth = (polls / ((ticks - 1) / 12)) * 24 * days;
const perPoll = (calledTimes: number) => (calledTimes / polls) * pollsPerMonth;
const plans = 12 * 24 * days;
const writeUnits = Math.ceil(stateBytes / count / 1024);
const dollars = {
  'DynamoDB write units': perPoll(calls.write) * writeUnits * prices.dynamoWriteUnit,
  'DynamoDB read units': (perPoll(calls.read) + (plans * stateBytes) / 8192) * prices.dynamoReadUnit,
  'S3 puts': perPoll(calls.s3Put) * prices.s3Put,
  'S3 gets': perPoll(calls.s3Get) * prices.s3Get,
  'SQS requests': pollsPerMonth * 1.3 * prices.sqsRequest,
  Lambda:
    (pollsPerMonth * secondsPerPoll * 0.5 + plans * (planning / ticks / 1000 + 1) * 0.5) * prices.lambdaGbSecond +
    (pollsPerMonth / 10 + plans) * prices.lambdaRequest,
  Logs: ((pollsPerMonth * 300) / 1e9) * prices.logGb,
};
const rounded = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
console.log(
  `first polls: ${rounded(first)}, ${rounded((first / firstPolling) * 1000)} a second (with 20 new items each)`,
);
console.log(
  `later polls: ${rounded(polls)}, ${rounded((polls / polling) * 1000)} a second; plan ${rounded(planning / ticks)} ms`,
);
console.log(
  `state of a source: ${rounded(stateBytes / count)} bytes; memory ${rounded(process.memoryUsage.rss() / 1e6)} MB with the bucket`,
);
console.log(`polls a month: ${rounded(pollsPerMonth)}`);
for (const [what, cost] of Object.entries(dollars)) console.log(`${what}: $${rounded(cost)}`);
console.log(`all: $${rounded(Object.values(dollars).reduce((sum, one) => sum + one, 0))} a month`);
