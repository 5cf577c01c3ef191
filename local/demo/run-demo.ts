import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { UsageError } from '../../cli/operational-error.ts';
import { createOutput, processStreams } from '../../cli/output.ts';
import { nodeFetchPage } from '../../functions/adapters/node-fetch-page.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import type { FetchPage } from '../../functions/core/ports.ts';
import { sourcesFileKey } from '../../functions/store/edit-sources.ts';
import { readSourcesFile } from '../../functions/store/sources.ts';
import { PortTaken } from '../aws/listen.ts';
import { type StorageFault, storageFaultOf } from '../aws/storage-fault.ts';
import { writeWhole } from '../aws/write-whole.ts';
import { lockFolder } from '../lock.ts';
import type { Product } from '../product.ts';
import { recordRunning } from '../running.ts';
import { createStopwatch } from '../stopwatch.ts';
import { arrivals } from './arrivals.ts';
import { morningAfter } from './morning.ts';
import { type Offer, offeredTopics, writtenByModel } from './offered-topics.ts';
import { type Options, readOptions } from './options.ts';
import { gatherOwnFeeds, handOver, type OwnFeeds, recentIn, topicsForFeeds } from './own-feeds.ts';
import { simulatedClock } from './replay.ts';
import type { Start } from './send-digests.ts';
import { aboutOf, keepState, type State, stateBefore, suggestedFile } from './state.ts';
import { printFeeds, printSummary } from './summary.ts';

const dayMilliseconds = 86_400_000;
const output = createOutput(processStreams(), false);

/**
 * Reads the topics and prints every mistake in their file; with feeds, suggests topics for what they brought in unless there
 * is a file. Rejects with UsageError if no topic is left.
 */
const readTopics = async ({ corpus, topics, data, fresh, days }: Options, feeds?: OwnFeeds): Promise<Offer> => {
  const suggestion = suggestedFile(data);
  if (feeds && !topics && !existsSync(suggestion))
    return topicsForFeeds(feeds.articles, recentIn(feeds.articles, new Date()).days);
  const kept = fresh || days ? {} : { kept: suggestion };
  const own = topics ?? (feeds && suggestion);
  const offer = await offeredTopics({ corpus, ...(own && { file: own }), ...kept });
  const file = offer.file && relative(process.cwd(), offer.file);
  for (const { line, field, message } of offer.problems) output.warn(`${file}, line ${line}, ${field}: ${message}`);
  if (offer.topics.length === 0) throw new UsageError(`${file} has no topic that can be used.`);
  if (offer.problems.length > 0) output.warn('Topics with mistakes are ignored; the others are used.');
  return offer;
};

/** Keeps suggested topics for later starts, and says how to make them one's own. */
const keepSuggestion = ({ corpus, data, feeds }: Options, { yaml, topics }: Offer) => {
  writeWhole(suggestedFile(data), yaml, { durable: true });
  if (feeds) {
    output.say(
      `Topics suggested by your feeds: ${topics.map(({ title }) => title).join('; ')}.\n` +
        `To change them, edit ${relative(process.cwd(), suggestedFile(data))} and start again.`,
    );
    return;
  }
  const folder = relative(process.cwd(), corpus) || '.';
  output.say(
    `${folder} has no topics.yaml, so these topics are suggested by its articles: ` +
      `${topics.map(({ title }) => title).join('; ')}.\nTo change them: npx broadsheet topics suggest ${folder} > ` +
      `${join(folder, 'topics.yaml')}, edit that file and start with --fresh.`,
  );
};

/** How a start ends: by a signal, or because nothing can be stored any more. */
interface Ending {
  interrupted: Promise<void>;
  onStorageFault: (fault: StorageFault) => void;
}

/** Warns if this machine's clock was ahead during an earlier start. */
const checkClock = (latestMail: string, now: Date) => {
  if (Date.parse(latestMail) > now.getTime() + dayMilliseconds)
    output.warn(
      `An email in the outbox is dated ${latestMail.slice(0, 10)}, so this machine's clock was once ahead. Broadsheet uses ` +
        "today's clock; if that is the wrong one, stop and correct it.",
    );
};

/** The parts that load the whole product: only after everything that can refuse a start has been checked. */
const loadProduct = async () => {
  const [{ openProduct }, { openNewsFolder }, { publishNow, replayDays }, { keepGoing }, { fillArchive }] =
    await Promise.all([
      import('./open-product.ts'),
      import('./news-folder.ts'),
      import('./send-digests.ts'),
      import('./keep-going.ts'),
      import('./past-editions.ts'),
    ]);
  return { openProduct, openNewsFolder, publishNow, replayDays, keepGoing, fillArchive };
};

/** Says where the digest of a person's own feeds is, or why there is none; `once`: nothing is running to show it. */
const sayDigest = (
  { aws, inbox }: Product,
  { mailsBefore, topics, once }: { mailsBefore: number; topics: Offer['topics']; once: boolean },
) => {
  const digest = aws.outbox.mails.slice(mailsBefore).findLast(({ tags }) => !tags.notice);
  if (digest) {
    if (!once) output.say(`Your digest   ${inbox.url}/mails/${digest.name}`);
  } else if (mailsBefore > 0)
    output.say(`Nothing new since the last digest.${once ? '' : ' Feeds are polled while this runs.'}`);
  else
    output.say(
      `There is no digest yet: the feeds have nothing from the last ${topics[0]?.maxAgeDays ?? 3} days.${
        once ? '' : ' They are polled while this runs, and a digest comes in the morning after something new.'
      }`,
    );
};

/** The feeds that a start is given; undefined if it reads a corpus. */
const readFeeds = async ({ feeds, data }: Options, before: State | undefined, fetchPage: FetchPage) => {
  if (!feeds) return undefined;
  const kept = await readFile(join(data, 'bucket', sourcesFileKey)).catch(() => undefined);
  return gatherOwnFeeds(feeds, {
    fetchPage,
    siteUrl: 'http://localhost',
    clock: systemClock,
    output,
    known: kept ? readSourcesFile(kept).sources : [],
    before: before?.feeds ?? {},
  });
};

const run = async (options: Options, { interrupted, onStorageFault }: Ending, fetchPage: FetchPage) => {
  const handed = handOver(fetchPage);
  const ofCorpus = options.feeds ? undefined : await readTopics(options);
  const before = await stateBefore(options, output);
  const feeds = await readFeeds(options, before, handed.look);
  const offer = ofCorpus ?? (await readTopics(options, feeds));
  if (offer.suggested) keepSuggestion(options, offer);
  if (feeds) printFeeds(output, feeds);
  if (options.writer === 'bedrock-local')
    output.say(
      'A script answers in place of a model: with hand-written paraphrases of the sample, or sentences of the reports as they stand.',
    );
  const now = new Date().toISOString();
  const files = feeds ? [] : await corpusFiles(options.corpus);
  const arriving = await arrivals(files, now.slice(0, 10));
  const morning = morningAfter(arriving, now);
  const begun = before !== undefined && (before.arrived || before.readers);
  const behind = begun ? before.behind : options.days ? 0 : Date.parse(now) - Date.parse(morning);
  // Stored at once, so that the next start knows what this one was even if it is killed.
  if (!before) keepState(options.data, { about: aboutOf(options), behind, arrived: false, readers: false, feeds: {} });
  const [begins = morning] = [...arriving.slice(0, 1).map(({ day }) => `${day}T00:00:00.000Z`), morning].sort();
  const clock = simulatedClock(begun ? new Date(Date.parse(now) - behind).toISOString() : begins);
  if (begun) clock.run();
  const stopwatch = createStopwatch();
  const { openProduct, openNewsFolder, publishNow, replayDays, keepGoing, fillArchive } = await loadProduct();
  const product = await stopwatch.timed(
    'start',
    openProduct,
  )({
    options,
    before,
    clock,
    stopwatch,
    output,
    onStorageFault,
    fetchPage: handed.poll,
  });
  const ends: (() => Promise<void>)[] = [product.stop];

  const work = async () => {
    const { BUCKET: bucket, TABLE: table } = product.aws.environment;
    const archive = openNewsFolder({ bucket: bucket!, table: table!, clock });
    const state = {
      about: aboutOf(options),
      port: product.site.port,
      inboxPort: product.inbox.port,
      feeds: feeds?.found ?? {},
    };
    let readers = before?.readers ?? false;
    const keep = () =>
      keepState(options.data, { ...state, behind: options.days ? 0 : clock.behind(), arrived: true, readers });
    const start: Start = {
      ...{ options, product, archive, offer, before, begun, output, clock, feeds, arriving, morning, keep },
    };
    const latest =
      product.aws.outbox.mails
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '';
    if (begun) checkClock(latest, clock.now());
    const mailsBefore = product.aws.outbox.mails.length;
    const digestsBefore = (await archive.digests()).length;
    keepState(options.data, { ...state, behind, arrived: begun, readers });
    await product.publisher.publishTopics(options.writer === 'bedrock-local' ? writtenByModel(offer) : offer.yaml);
    await product.settled();
    if (options.days) await replayDays(start, options.days);
    else await publishNow(start);
    readers = true;
    keep();

    printSummary(output, {
      articles: await archive.articles(),
      topics: offer.topics.length,
      digests: (await archive.digests()).slice(digestsBefore),
      notifications: product.aws.outbox.mails.slice(mailsBefore).filter(({ tags }) => tags.notice).length,
      spent: stopwatch.spent,
    });
    if (feeds) sayDigest(product, { mailsBefore, topics: offer.topics, once: options.once === true });
    if (options.once) {
      output.say(`The emails are in ${relative(process.cwd(), join(options.data, 'outbox'))}.`);
      return;
    }
    output.say(
      `Product page  ${product.site.url}\nInbox         ${product.inbox.url}\n` +
        `Desk          ${product.site.url}/desk (sign in as editor@broadsheet.example: the link comes to the inbox)\n` +
        'Press Ctrl-C to stop.',
    );
    if (!options.days) ends.unshift(keepGoing(start), fillArchive(start));
    await interrupted;
  };

  try {
    const told = await recordRunning({ data: options.data, pid: process.pid, siteUrl: product.site.url });
    ends.unshift(told.stop);
    const working = work();
    // After an interruption its servers go away, so it fails; nothing waits for it any more.
    working.catch(() => undefined);
    await Promise.race([working, interrupted]);
  } finally {
    for (const end of ends) await end();
  }
};

/** Prints the fault that ended a start and returns the exit code. */
const reportFault = (fault: unknown): number => {
  if (fault instanceof PortTaken) output.warn(`${fault.message} Choose another, or omit the option to use a free one.`);
  else {
    const sentence = sentenceOf(fault);
    output.warn(sentence ?? `Broadsheet stopped because of an unexpected error. ${(fault as Error).stack}`);
  }
  return fault instanceof UsageError ? 2 : 1;
};

/** How long a start that can no longer store anything may take to finish its work. Milliseconds. */
const maxStopping = 5000;

/**
 * Runs what `npm start` runs with the given arguments, until it is interrupted or, with --once, done. Returns the exit code.
 * `fetchPage`: how feeds are fetched; only tests give one, to reach a server of their own.
 */
export const runDemo = async (argv: readonly string[], fetchPage: FetchPage = nodeFetchPage()): Promise<number> => {
  const options = readOptions(argv);
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  let broken: number | undefined;
  const end = (fault: unknown) => {
    if (broken !== undefined) return;
    broken = reportFault(fault);
    interrupt();
    setTimeout(() => process.exit(broken), maxStopping);
  };
  // The embedded DynamoDB throws faults of its files outside any call that could catch them.
  process.on('uncaughtException', (fault) => end(storageFaultOf(join(options.data, 'table'), fault) ?? fault));
  try {
    const release = await lockFolder(options.data);
    await run(options, { interrupted, onStorageFault: end }, fetchPage).finally(release);
  } catch (fault) {
    broken ??= reportFault(storageFaultOf(options.data, fault) ?? fault);
  }
  return broken ?? 0;
};
