import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { median, quantile, type Ratio, ratioOf, type Samples } from './measure.ts';

/** The parts of docs/performance.md. */

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** Microseconds in the unit that reads best. */
export const time = (microseconds: number): string => {
  if (microseconds < 1_000) return `${microseconds.toFixed(0)} µs`;
  return `${(microseconds / 1_000).toFixed(microseconds < 10_000 ? 2 : 1)} ms`;
};

const digits = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const ratioWords = ({ ratio, low, high }: Ratio): string => `${digits(ratio)} (${digits(low)}–${digits(high)})`;

/** A row for each task: its median, the range of the middle 80 % of rounds, and how many times the first task's time it is. */
export const comparison = (samples: Samples<string>, heading: string): string => {
  const [own] = Object.values(samples);
  return table(
    [heading, 'median', '10–90 % of rounds', 'times Broadsheet (95 %)'],
    Object.entries(samples).map(([name, times], at) => [
      name,
      time(median(times)),
      `${time(quantile(times, 0.1))} – ${time(quantile(times, 0.9))}`,
      at === 0 ? '1' : ratioWords(ratioOf(times, own!)),
    ]),
  );
};

const versionOf = (name: string): string => {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
};

export const versions = (): string =>
  [
    'mjml',
    'mrml',
    '@react-email/render',
    'react',
    'handlebars',
    'nodemailer',
    'mimetext',
    'rss-parser',
    '@rowanmanning/feed-parser',
  ]
    .map(versionOf)
    .join(', ');

export const machine = (): string => {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]!.toFixed(1);
  return `${cpus().length} processors (${first?.model.trim() || 'unknown model'}) with a load of ${load} when it began, ${memory} GB, Node.js ${process.version}, ${process.platform} ${process.arch}`;
};
