import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { confirm, isCancel } from '@clack/prompts';
import pMap from 'p-map';
import { type Ask, ask, type RunStatus, runStatus } from '../functions/api/ask.ts';
import { preview } from '../functions/api/preview.ts';
import { parseAddress } from '../functions/core/address.ts';
import type { Window } from '../functions/core/edition.ts';
import type { Language } from '../functions/core/reader.ts';
import type { RunInput } from '../functions/core/run.ts';
import { slotAt } from '../functions/core/slot.ts';
import { reportText } from '../functions/report/report-text.ts';
import { listRunNames, readReport } from '../functions/store/runs.ts';
import { startRun } from '../functions/store/start-run.ts';
import { valueIfFound } from '../functions/store/stored.ts';
import { findTopic, readTopicsInForce } from '../functions/store/topic-catalog.ts';
import type { Deployment } from './deployment.ts';
import { refuseFile } from './files.ts';
import { OperationalError, UsageError } from './operational-error.ts';
import type { Output } from './output.ts';

const day = 86_400_000;

/** A day (UTC) or an instant as a person writes it. Without a zone it could be either of two times, so it has one. */
const instant = (text: string): Date => {
  const [, date] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const known = date !== undefined && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date;
  const parsed = new Date(known ? text : Number.NaN);
  if (Number.isNaN(parsed.getTime()))
    throw new UsageError(`"${text}" is no date: write 2026-03-01 or 2026-03-01T06:00Z.`);
  return parsed;
};

const windowOf = ({ since, until }: { since?: string; until?: string }, now: Date): Window => {
  const to = until === undefined ? now : instant(until);
  const from = since === undefined ? new Date(to.getTime() - day) : instant(since);
  if (to > now) throw new UsageError(`--until ${until} has not come yet.`);
  if (from >= to)
    throw new UsageError(`The window ends (${to.toISOString()}) before it begins (${from.toISOString()}).`);
  return { from: from.toISOString(), to: to.toISOString() };
};

const knownTopics = async ({ store }: Deployment, topics: readonly string[]): Promise<void> => {
  const inForce = await readTopicsInForce(store);
  const ids = inForce.topics.map(({ id }) => id);
  const found = await Promise.all(topics.map(async (id) => ({ id, lookup: await findTopic(store, inForce, id) })));
  for (const { id, lookup } of found)
    if (lookup.state === 'unreadable')
      throw new OperationalError(`The topic ${id} cannot be read (${lookup.key}). ${lookup.reason}`);
  const unknown = found.filter(({ lookup }) => lookup.state === 'gone').map(({ id }) => id);
  if (unknown.length > 0)
    throw new UsageError(
      ids.length === 0
        ? `There is no topic ${unknown.join(', ')}, nor any other yet: broadsheet topics push FILE`
        : `There is no topic ${unknown.join(', ')}. There are: ${ids.join(', ')}.`,
    );
};

export interface Picked {
  topic: string[];
  since?: string;
  until?: string;
}

const openInBrowser = (file: string): void => {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [file], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};

/** Compiles the digest that these topics' readers would get, and keeps it as a page. Nothing is sent. */
export const previewDigest = async (
  deployment: Deployment,
  output: Output,
  options: Picked & { language: Language; length: 'short' | 'full'; out?: string; open: boolean },
): Promise<void> => {
  await knownTopics(deployment, options.topic);
  const window = windowOf(options, deployment.clock.now());
  const { html, stories, missed } = await preview(deployment, {
    topics: options.topic,
    window,
    language: options.language,
    length: options.length,
  });
  const file = options.out ? resolve(options.out) : join(await mkdtemp(join(tmpdir(), 'broadsheet-')), 'digest.html');
  await writeFile(file, html).catch(refuseFile(file, 'written'));
  if (options.open) openInBrowser(file);
  output.say(`${stories} stories from ${window.from} to ${window.to}: ${pathToFileURL(file)}`);
  if (missed.length > 0) output.say(`Without ${missed.join(', ')}.`);
  output.result({ file, stories, missed, window });
};

/** Follows a run until it is reported, or for so many seconds. */
const follow = async ({ store }: Deployment, run: string, seconds: number): Promise<RunStatus | undefined> => {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const status = await runStatus(store, run);
    if (status?.status === 'reported' || Date.now() >= until) return status;
    await sleep(500);
  }
};

const tellRun = (output: Output, run: string, status: RunStatus | undefined): number => {
  if (status?.status === 'reported') {
    output.say(reportText(status.report));
    output.result(status.report);
    return status.report.balances && !status.report.problem ? 0 : 1;
  }
  output.say(`Run ${run} is under way: broadsheet runs show ${run}`);
  output.result(status ?? { id: run, status: 'started' });
  return 0;
};

/** Those whom an operator names: addresses in the form they are kept, and readers that there are. */
const recipients = async ({ readers }: Deployment, to: readonly string[]) => {
  const addresses = new Set<string>();
  const readerIds = new Set<string>();
  for (const one of to) {
    if (one.includes('@')) {
      const parsed = parseAddress(one);
      if (!parsed.ok) throw new UsageError(`"${one}" is no mail address.`);
      addresses.add(parsed.address);
    } else {
      if (!(await readers.get(one))) throw new UsageError(`There is no reader "${one}".`);
      readerIds.add(one);
    }
  }
  return { addresses: [...addresses], readerIds: [...readerIds] };
};

/** Sends a digest to named people, once however often it is called with the same key. Asks before it mails several. */
export const sendDigest = async (
  deployment: Deployment,
  output: Output,
  options: Picked & { to: string[]; key?: string; yes: boolean; wait: number },
): Promise<number> => {
  await knownTopics(deployment, options.topic);
  const { addresses, readerIds } = await recipients(deployment, options.to);
  const people = addresses.length + readerIds.length;
  if (people > 1 && !options.yes) {
    if (!process.stdin.isTTY) throw new UsageError(`This mails ${people} people: say --yes if that is meant.`);
    const sure = await confirm({ message: `Send a digest of ${options.topic.join(', ')} to ${people} people?` });
    if (isCancel(sure) || !sure) throw new OperationalError('Nothing was sent.');
  }
  const asked: Ask = { topics: options.topic, addresses, readerIds };
  if (options.since !== undefined || options.until !== undefined) {
    const { from, to } = windowOf(options, deployment.clock.now());
    // Without --until the window has no end of its own, so that the same command again is the same request.
    asked.window = options.until === undefined ? { from } : { from, to };
  }
  const started = await ask(deployment, { key: options.key ?? randomUUID(), asked });
  if (started.outcome === 'refused') throw new UsageError(`This cannot be sent. ${started.reason}`);
  if (started.outcome === 'key-taken') throw new UsageError(`The key was used for another digest: ${started.run}.`);
  return tellRun(output, started.run, await follow(deployment, started.run, options.wait));
};

/** Starts the run of a slot: the one that has begun last unless another is named. */
export const runSlot = async (
  deployment: Deployment,
  output: Output,
  { slot, wait }: { slot?: string; wait: number },
): Promise<number> => {
  const now = deployment.clock.now();
  const at = slot === undefined ? now : instant(slot);
  if (at > now) throw new UsageError(`The slot ${slot} has not come yet.`);
  const input: RunInput = { kind: 'scheduled', slot: slotAt(at.toISOString()) };
  const { run, outcome } = await startRun(deployment, input);
  if (outcome !== 'started') output.say(`The slot's run had been started before.`);
  return tellRun(output, run, await follow(deployment, run, wait));
};

/** When a run was, by its name. */
const timeIn = (run: string) => /-(\d{8}T\d{4})\d*Z?/.exec(run)?.[1] ?? '';

/** The runs there were lately, newest first, with the balance of each. Only those that may be shown are read. */
export const listRuns = async ({ store }: Deployment, output: Output, { limit }: { limit: number }): Promise<void> => {
  const timed: string[] = [];
  const requests: string[] = [];
  for await (const run of listRunNames(store)) {
    if (run.startsWith('request-')) requests.push(run);
    else if (/^(slot|reader)-/.test(run)) timed.push(run);
  }
  timed.sort((a, b) => (timeIn(a) < timeIn(b) ? 1 : -1));
  const found = await pMap([...requests, ...timed.slice(0, limit)], (run) => readReport(store, run), {
    concurrency: 16,
  });
  const reports = found.flatMap((stored) => valueIfFound(stored) ?? []);
  const unreadable = found.filter(({ state }) => state === 'unreadable').length;
  const latest = reports.sort((a, b) => (a.reportedAt < b.reportedAt ? 1 : -1)).slice(0, limit);
  output.table(
    ['Run', 'Reported', 'Selected', 'Sent', 'Skipped', 'Failed', 'Deferred', 'Unknown', ''],
    latest.map(({ run, reportedAt, totals, balances, problem }) => [
      run,
      reportedAt.slice(0, 19),
      ...[totals.selected, totals.sent, totals.skipped, totals.failed, totals.deferred, totals.unknown].map(String),
      problem ? `ended early: ${problem.error}` : balances ? 'balances' : 'DOES NOT BALANCE',
    ]),
  );
  if (unreadable > 0) output.say(`Reports that cannot be read: ${unreadable}.`);
  else if (latest.length === 0) output.say('There was no run yet.');
  output.result(latest);
};

/** One run's report, or how far it is. */
export const showRun = async ({ store }: Deployment, output: Output, id: string): Promise<number> => {
  const status = await runStatus(store, id);
  if (!status) throw new UsageError(`Nothing is known of a run "${id}".`);
  return tellRun(output, id, status);
};
