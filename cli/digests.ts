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
import { parseAddress } from '../functions/core/address.ts';
import type { Window } from '../functions/core/edition.ts';
import type { Language } from '../functions/core/reader.ts';
import type { RunInput } from '../functions/core/run.ts';
import { slotAt } from '../functions/core/slot.ts';
import { preview } from '../functions/mail/preview-digest.ts';
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

/** Parses a day (UTC) or an instant. A time must have a zone, because without one it is ambiguous. */
const parseInstant = (text: string): Date => {
  const [, date] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const isRealDay = date !== undefined && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date;
  const parsed = new Date(isRealDay ? text : Number.NaN);
  if (Number.isNaN(parsed.getTime()))
    throw new UsageError(`"${text}" is not a date. Use a form such as 2026-03-01 or 2026-03-01T06:00Z.`);
  return parsed;
};

const windowOf = ({ since, until }: { since?: string; until?: string }, now: Date): Window => {
  const to = until === undefined ? now : parseInstant(until);
  const from = since === undefined ? new Date(to.getTime() - day) : parseInstant(since);
  if (to > now) throw new UsageError(`--until ${until} is in the future.`);
  if (from >= to)
    throw new UsageError(`The window ends (${to.toISOString()}) before it begins (${from.toISOString()}).`);
  return { from: from.toISOString(), to: to.toISOString() };
};

/** Rejects with UsageError unless all these topics exist. */
const requireTopics = async ({ store }: Deployment, topics: readonly string[]): Promise<void> => {
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
        ? `There is no topic ${unknown.join(', ')}. No topics are in force yet: run broadsheet topics push FILE.`
        : `There is no topic ${unknown.join(', ')}. Topics in force: ${ids.join(', ')}.`,
    );
};

/** The topics and the window that an operator chose. */
export interface TopicsAndWindow {
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

/** Compiles the digest that readers of these topics would get and saves it as a page. Sends nothing. */
export const previewDigest = async (
  deployment: Deployment,
  output: Output,
  options: TopicsAndWindow & { language: Language; length: 'short' | 'full'; out?: string; open: boolean },
): Promise<void> => {
  await requireTopics(deployment, options.topic);
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
  output.say(
    `${stories} ${stories === 1 ? 'story' : 'stories'} from ${window.from} to ${window.to}: ${pathToFileURL(file)}`,
  );
  if (missed.length > 0) output.say(`These topics could not be compiled: ${missed.join(', ')}.`);
  output.result({ file, stories, missed, window });
};

/** Waits until a run is reported, for at most `seconds`. */
const waitForReport = async ({ store }: Deployment, run: string, seconds: number): Promise<RunStatus | undefined> => {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const status = await runStatus(store, run);
    if (status?.status === 'reported' || Date.now() >= until) return status;
    await sleep(500);
  }
};

/** Prints the report of a run, or that it is in progress. Returns the exit code. */
const printRun = (output: Output, run: string, status: RunStatus | undefined): number => {
  if (status?.status === 'reported') {
    output.say(reportText(status.report));
    output.result(status.report);
    return status.report.balances && !status.report.problem ? 0 : 1;
  }
  output.say(`Run ${run} is in progress. To see its report: broadsheet runs show ${run}`);
  output.result(status ?? { id: run, status: 'started' });
  return 0;
};

/** The recipients that an operator named: addresses as they are stored, and ids of existing readers. */
const recipients = async ({ readers }: Deployment, to: readonly string[]) => {
  const addresses = new Set<string>();
  const readerIds = new Set<string>();
  for (const one of to) {
    if (one.includes('@')) {
      const parsed = parseAddress(one);
      if (!parsed.ok) throw new UsageError(`"${one}" is not an email address.`);
      addresses.add(parsed.address);
    } else {
      if (!(await readers.get(one))) throw new UsageError(`There is no reader "${one}".`);
      readerIds.add(one);
    }
  }
  return { addresses: [...addresses], readerIds: [...readerIds] };
};

/** Sends a digest to named people, only once for each key. Asks before it emails several people. */
export const sendDigest = async (
  deployment: Deployment,
  output: Output,
  options: TopicsAndWindow & { to: string[]; key?: string; yes: boolean; wait: number },
): Promise<number> => {
  await requireTopics(deployment, options.topic);
  const { addresses, readerIds } = await recipients(deployment, options.to);
  const people = addresses.length + readerIds.length;
  if (people > 1 && !options.yes) {
    if (!process.stdin.isTTY) throw new UsageError(`This would email ${people} people. To confirm, add --yes.`);
    const sure = await confirm({ message: `Send a digest of ${options.topic.join(', ')} to ${people} people?` });
    if (isCancel(sure) || !sure) throw new OperationalError('Nothing was sent.');
  }
  const asked: Ask = { topics: options.topic, addresses, readerIds };
  if (options.since !== undefined || options.until !== undefined) {
    const { from, to } = windowOf(options, deployment.clock.now());
    // Without --until the window has no end, so that repeating the command is the same request.
    asked.window = options.until === undefined ? { from } : { from, to };
  }
  const started = await ask(deployment, { key: options.key ?? randomUUID(), asked });
  if (started.outcome === 'refused') throw new UsageError(`This digest cannot be sent. ${started.reason}`);
  if (started.outcome === 'key-taken')
    throw new UsageError(`The key was used for another digest, in run ${started.run}.`);
  return printRun(output, started.run, await waitForReport(deployment, started.run, options.wait));
};

/** Starts the run of a slot, by default the current one. */
export const runSlot = async (
  deployment: Deployment,
  output: Output,
  { slot, wait }: { slot?: string; wait: number },
): Promise<number> => {
  const now = deployment.clock.now();
  const at = slot === undefined ? now : parseInstant(slot);
  if (at > now) throw new UsageError(`The slot ${slot} is in the future.`);
  const input: RunInput = { kind: 'scheduled', slot: slotAt(at.toISOString()) };
  const { run, outcome } = await startRun(deployment, input);
  if (outcome !== 'started') output.say('The run of this slot was started before.');
  return printRun(output, run, await waitForReport(deployment, run, wait));
};

/** The time in the name of a run; empty if it has none. */
const timeIn = (run: string) => /-(\d{8}T\d{4})\d*Z?/.exec(run)?.[1] ?? '';

/** Prints the latest runs, newest first, and whether each balances. Reads only reports that may be shown. */
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
  else if (latest.length === 0) output.say('There have been no runs yet.');
  output.result(latest);
};

/** Prints the report of a run, or that it is in progress. */
export const showRun = async ({ store }: Deployment, output: Output, id: string): Promise<number> => {
  const status = await runStatus(store, id);
  if (!status) throw new UsageError(`There is no run "${id}".`);
  return printRun(output, id, status);
};
