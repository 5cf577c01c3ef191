import { parseArgs } from 'node:util';
import { Settings } from '../functions/compile/settings.ts';
import { compileCosts } from './scale/compile.ts';
import { ingestCosts } from './scale/ingest.ts';
import { reindexCosts } from './scale/reindex.ts';
import { clientCosts } from './scale/s3-client.ts';
import { simulate } from './scale/simulate.ts';
import { topicCosts } from './scale/topics.ts';
import { countCosts } from './scale/windows.ts';

/**
 * `npm run bench:scale [parts]`: what grows with topics, articles and readers, in processor time and requests, which other
 * work on the machine hardly affects. All articles are made up (test/kit/measure/made-articles.ts).
 */
const { positionals } = parseArgs({ allowPositionals: true });

/** Prints rows of cells in columns: the first to the left, the others to the right. */
const table = (rows: readonly (readonly string[])[]): void => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
    );
};
const figure = (value: number): string =>
  value < 10 ? String(Number(value.toFixed(2))) : Math.round(value).toLocaleString('en');

const parts: Record<string, () => Promise<void>> = {
  topics: async () => {
    for (const count of [1000, 20_000]) {
      const rows = (await topicCosts(count)).map(({ what, cpuMs, requests: { gets, puts, lists } }) => [
        what,
        ...[cpuMs, gets, lists, puts].map(figure),
      ]);
      table([[`${figure(count)} custom topics`, 'CPU ms', 'gets', 'lists', 'puts'], ...rows]);
    }
  },
  's3-client': async () => {
    for (const bytes of [300, 10_000]) {
      const { get, put, list } = await clientCosts(bytes);
      console.log(
        `objects of ${figure(bytes)} bytes: ${get.toFixed(2)} ms of CPU a read, ${put.toFixed(2)} a write, ${list.toFixed(1)} a listing of 1,000 keys`,
      );
    }
  },
  reindex: async () => {
    for (const perDay of [1000, 10_000]) {
      const days = 8;
      const rows = (await reindexCosts({ days, perDay, perGo: 3 * perDay })).map(
        ({ what, read, goes, cpuMs, requests: { gets, puts, lists } }) => [
          what,
          ...[goes, read, cpuMs / (days * perDay), gets, lists, puts].map(figure),
        ],
      );
      const title = `new topic, ${days} days of ${figure(perDay)} articles`;
      table([[title, 'goes', 'entries read', 'CPU ms each', 'gets', 'lists', 'puts'], ...rows]);
    }
  },
  windows: async () => {
    for (const perDay of [10_000, 100_000]) {
      const rows = (await countCosts(perDay)).map(({ what, cpuMs, requests: { gets, puts, lists } }) => [
        what,
        ...[cpuMs, gets, lists, puts].map(figure),
      ]);
      table([[`52 windows of a week, ${figure(perDay)} articles a day`, 'CPU ms', 'gets', 'lists', 'puts'], ...rows]);
    }
  },
  ingest: async () => {
    const rows: string[][] = [];
    for (const topics of [0, 1, 4]) {
      const { cpuMs, requests } = await ingestCosts(topics);
      rows.push([figure(topics), ...[cpuMs, requests.gets, requests.lists, requests.puts].map(figure)]);
    }
    table([['topics of an article', 'CPU ms', 'gets', 'lists', 'puts'], ...rows]);
  },
  compile: async () => {
    const { backgroundArticles, maxArticles } = Settings.parse({});
    const rows: string[][] = [];
    for (const [articles, background] of [
      [200, 200],
      [2000, 1000],
      [maxArticles, backgroundArticles],
    ] as const) {
      const { bytes, stories, cpuMs, peakMb } = await compileCosts(articles, background);
      rows.push([figure(articles), ...[background, bytes / 1e6, stories, cpuMs, peakMb].map(figure)]);
    }
    table([['articles', 'earlier ones', 'MB in the index', 'stories', 'CPU ms', 'MB at most'], ...rows]);
  },
  simulation: async () => {
    const sizes = {
      ...{ readers: 1e6, topics: 500, windows: 1, languages: 6, rate: 500, articlesPerTopic: 300, storiesPerMail: 12 },
      ...{ customTopics: 10_000, articlesPerCustomTopic: 20 },
    };
    const { run, month, limits } = simulate(sizes, 100_000, 50_000);
    const money = (dollars: number) => dollars.toFixed(2);
    table([
      ['A run', 'count', 'dollars'],
      ...run.lines.map((one) => [one.what, figure(one.count), money(one.dollars)]),
    ]);
    console.log(
      `${figure(run.editions)} editions, ${(run.wallSeconds / 60).toFixed(0)} minutes, $${money(run.dollars)}, ${money(run.perMillionMails - 100)} % more than SES alone`,
    );
    table([
      ['A month of daily runs', 'count', 'dollars'],
      ...month.parts.map((one) => [one.what, figure(one.count), money(one.dollars)]),
    ]);
    console.log(`$${money(month.dollars)} a month, ${figure(month.storedGb)} GB in S3 after a year`);
    table([
      ['Limits, the nearest first', 'minutes or units', 'of', 'share'],
      ...limits.map((one) => [one.what, figure(one.minutes), figure(one.of), `${(100 * one.share).toFixed(0)} %`]),
    ]);
    console.log(`First: ${limits[0]!.what}; ${limits[0]!.remedy}.`);
  },
};

for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) {
  console.log(`\n${part}`);
  await parts[part]!();
}
