import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { scoreBriefs } from './against/briefs.ts';
import { checkMails } from './against/check-mails.ts';
import { feedParsers, itemsRead } from './against/feeds.ts';
import { measureGrowth } from './against/growth.ts';
import { guardedRatios, maxLoss, type Ratios, writeRatios } from './against/guarded.ts';
import { median } from './against/measure.ts';
import { compare, memoryOfAll } from './against/own-process.ts';
import { comparison, machine, table, time, versions } from './against/page.ts';
import { measureRun } from './against/whole-run.ts';
import { withSample } from './against/with-sample.ts';

/**
 * `npm run bench`: Broadsheet against what else makes mails, briefs and reads feeds, side by side on this machine. Writes
 * docs/performance.md and the ratios that `npm run ratios` compares with, in less than five minutes.
 */

const options = { rounds: 15, milliseconds: 60, warmUp: 400 };
/** Before anything is measured, which is load itself. */
const on = machine();
const step = (what: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

const writing = async (sample: string): Promise<string> => {
  step('mails');
  const { htmlBytes, messageBytes } = await checkMails(sample);
  const rendered = await compare('rendering', { ...options, sample });
  const made = await compare('messages', { ...options, sample });
  const own = median(made.Broadsheet);
  const times = (peer: 'Nodemailer, the same HTML' | 'MJML + Nodemailer') => median(made[peer]) / own;
  step('memory');
  const memory = await memoryOfAll('messages', { sample, calls: 300 });
  const goal = (met: boolean) => (met ? 'met' : 'missed');
  return `## One reader's mail

A digest of five topics with three stories each, in English: a message of ${(messageBytes / 1000).toFixed(1)} kB. Broadsheet renders
editions once for all readers of a language and joins the bytes for each reader. Peers render the same words and links for each
reader; their HTML has less around it (${Object.entries(htmlBytes)
    .map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`)
    .join(
      ', ',
    )}), which is in their favour. Every peer's mail is searched for all headlines and links before it is measured.

${comparison(made, 'a whole message')}

MIMEtext encodes nothing but headers and writes in base64 what it is given, in one go; Broadsheet also chooses the stories and writes
subject, counts, closing and links for the reader.

| goal | measured | |
| --- | ---: | --- |
| a message in at most 120 µs | ${time(own)} | ${goal(own <= 120)} |
| at least 15 times as fast as Nodemailer of the same HTML | ${times('Nodemailer, the same HTML').toFixed(1)} | ${goal(times('Nodemailer, the same HTML') >= 15)} |
| at least 60 times as fast as MJML + Nodemailer for each reader | ${times('MJML + Nodemailer').toFixed(1)} | ${goal(times('MJML + Nodemailer') >= 60)} |

Rendering alone. Broadsheet's row is done once for an edition and language, the others' for each reader:

${comparison(rendered, 'rendering')}

The most memory of a process that loads what one of them needs, and makes 300 messages:

${table(
  ['300 messages', 'memory'],
  memory.map(([name, megabytes]) => [name, `${megabytes.toFixed(0)} MB`]),
)}`;
};

const running = async (): Promise<string> => {
  step('a whole run');
  const figures = await measureRun({ readers: 1_000, topics: 10 });
  if (!figures) {
    process.exitCode = 1;
    console.log('The whole run failed, so its figures are missing. Run npm run bench:run -- --naive to see why.');
    return '## A whole run\n\nIt failed when this page was written, so there are no figures.';
  }
  const { rows, slope, topics, own, naive } = figures;
  const { readers } = rows.at(-1)!;
  return `## A whole run

${readers} readers of five topics each out of ${topics}, on the embedded S3, SQS, DynamoDB and SES. The first version is one function that reads
each reader and editions and calls MJML, Nodemailer and SES (\`bench/against/naive-lambda.ts\`): it has no ledger, no receipts and no
signed links, and mails people twice when it is retried. Both send mails of their own, and both are warm.

${table(
  ['', 'processor time a mail', 'most memory of a function'],
  [
    ['Broadsheet, all functions', `${own.cpuMs.toFixed(1)} ms`, `${own.peakMb.toFixed(0)} MB`],
    ['Broadsheet, deliver alone', `${own.deliverCpuMs.toFixed(1)} ms`, ''],
    ['a first version', `${naive!.cpuMs.toFixed(1)} ms`, `${naive!.peakMb.toFixed(0)} MB`],
  ],
)}

Broadsheet's time grows as readers^${slope.toFixed(2)} (${rows.map((row) => `${row.readers}: ${row.total.toFixed(1)} s`).join(', ')}).`;
};

const reading = async (sample: string): Promise<string> => {
  step('feeds');
  const read = await compare('feeds', { ...options, sample });
  const faults = await itemsRead();
  return `## Reading feeds

${comparison(read, 'RSS with 50 items of 300 words')}

Items of ten that are read of a feed with a fault, most of them in its third item:

${table(
  ['fault', ...feedParsers],
  faults.map(({ fault, read: items }) => [fault, ...feedParsers.map((name) => `${items[name]}`)]),
)}`;
};

const summarising = async (sample: string): Promise<string> => {
  step('briefs');
  const { stories, scores } = await scoreBriefs();
  const percent = (value: number) => (100 * value).toFixed(1);
  return `## Briefs

ROUGE F1 in percent over ${stories} stories of the project's own corpus, with two hand-written briefs each (\`bench/gold/references.jsonl\`); docs/quality.md
says what else briefs are measured on. LexRank and TextRank are those of \`bench/baselines.ts\`: no library of either is maintained.

${table(
  ['', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L'],
  scores.map(({ name, mean }) => [name, percent(mean.one.f1), percent(mean.two.f1), percent(mean.longest.f1)]),
)}

${comparison(await compare('briefs', { ...options, sample }), 'all stories')}`;
};

const growing = async (): Promise<string> => {
  step('growth');
  const growth = await measureGrowth();
  return `## Growth

The power with which processor time grows, by a fit of logarithms: 1 is in proportion.

${table(
  ['', 'from', 'to', 'exponent'],
  growth.map(({ of, with: what, sizes, milliseconds, exponent }) => {
    const point = (at: number) => `${sizes.at(at)} ${what}: ${time(milliseconds.at(at)! * 1000)}`;
    return [of, point(0), point(-1), exponent.toFixed(2)];
  }),
)}`;
};

const starting = (): string => {
  step('cold starts');
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [script, '7', 'web', 'deliver'], { encoding: 'utf8' });
  if (stdout.trim() === '') throw new Error('Cold starts could not be measured: run npm run bench:cold to see why.');
  return `## Cold starts

From import to ready, of the deployed bundle in a fresh process (\`npm run bench:cold\`):

\`\`\`
${stdout.trimEnd()}
\`\`\``;
};

const guarding = async (sample: string): Promise<string> => {
  step('guarded ratios');
  const ratios: Ratios = {};
  for (const [name, measure] of guardedRatios) {
    // The median of five, since the guard takes the best of five: a lucky measurement would make it too strict.
    const measured = [];
    for (let time = 0; time < 5; time++) measured.push(await measure(sample));
    ratios[name] = Number(median(measured).toFixed(2));
  }
  await writeRatios(ratios);
  return `## What is guarded

\`npm run ratios\`, part of \`npm run static\`, fails if one of these falls by more than ${100 * maxLoss} %: how many times as long the peer takes.

${table(
  ['ratio', 'committed'],
  Object.entries(ratios).map(([name, ratio]) => [name, `${ratio}`]),
)}`;
};

const parts = await withSample(async (sample) => [
  await writing(sample),
  await running(),
  await reading(sample),
  await summarising(sample),
  await growing(),
  starting(),
  await guarding(sample),
]);
const page = `# Performance

Written by \`npm run bench\` on ${on}. Figures are processor time. Each of those that are compared runs in a process of its own, and they take turns; ratios are of the same
rounds, with the interval that holds the median with 95 % confidence (bootstrap). Below 1 a peer is faster.

Peers: ${versions()}.

${parts.join('\n\n')}
`;
await writeFile(new URL('../docs/performance.md', import.meta.url), page);
step('docs/performance.md is written');
