import { parseArgs } from 'node:util';
import { editionOf } from '../functions/compile/compile.ts';
import { Settings } from '../functions/compile/settings.ts';
import { cluster } from '../functions/compile/stories/cluster.ts';
import { dedupe } from '../functions/compile/stories/dedupe.ts';
import type { Entry } from '../functions/core/article.ts';
import { analyse } from '../functions/text/analyse.ts';
import { topicMatcher } from '../functions/text/match.ts';
import { madeArticles } from '../test/kit/measure/made-articles.ts';
import { madeTopics } from '../test/kit/measure/made-topics.ts';

/**
 * `npm run bench:speed`: articles per second of each step for growing numbers of articles, and how the time grows: an
 * exponent of 1 is linear. `--sizes 100,1000` measures other numbers.
 */

const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-31T00:00:00.000Z' };

const topicsFrom = (entries: readonly Entry[], count: number) =>
  madeTopics(entries, count, { phrases: 5, idOf: (number) => `t${number}` });

/** Milliseconds of processor time, which other processes on the machine hardly affect. */
const timed = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);
const times = new Map<string, number[]>();
const note = (verb: string, milliseconds: number) => times.set(verb, [...(times.get(verb) ?? []), milliseconds]);

const measure = (size: number, note: (verb: string, milliseconds: number) => void) => {
  const entries = madeArticles(size);
  const run = (verb: string, work: () => unknown) => note(verb, timed(work));
  run('analyse', () => entries.map(({ article }) => analyse(article)));
  for (const count of [10, 10_000]) {
    const matches = topicMatcher(topicsFrom(entries, count));
    run(`match ${count} topics`, () => entries.map(({ article }) => matches(article)));
  }
  run('dedupe', () => dedupe({ entries, background: [] }));
  const { members } = dedupe({ entries, background: [] });
  run('cluster', () => cluster({ members, background: [] }));
  const topic = topicsFrom(entries, 1)[0]!;
  const settings = Settings.parse({});
  run('edition, all verbs', () => editionOf({ topic, window, entries, background: [], settings }));
};

// Once without measuring, so that the first size does not include just-in-time compilation.
measure(100, () => {});
for (const size of sizes) measure(size, note);

console.log(
  ['verb'.padEnd(22), ...sizes.map((size) => `${size} articles`.padStart(18)), 'exponent'.padStart(10)].join(''),
);
for (const [verb, milliseconds] of times) {
  const rates = milliseconds.map((time, index) => `${Math.round((1000 * sizes[index]!) / time)}/s`.padStart(18));
  const [first, last] = [milliseconds[0]!, milliseconds.at(-1)!];
  const exponent = Math.log(last / first) / Math.log(sizes.at(-1)! / sizes[0]!);
  console.log([verb.padEnd(22), ...rates, exponent.toFixed(2).padStart(10)].join(''));
}
console.log(`memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
