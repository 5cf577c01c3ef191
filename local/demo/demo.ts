import { join, relative } from 'node:path';
import { corpusFiles } from '../../cli/corpus-files.ts';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { UsageError } from '../../cli/operational-error.ts';
import { systemClock } from '../../functions/adapters/system-clock.ts';
import type { Clock } from '../../functions/core/ports.ts';
import { maxTopics, type Reader } from '../../functions/core/reader.ts';
import { slotAt, slotMinutes } from '../../functions/core/slot.ts';
import { PortTaken } from '../aws/listen.ts';
import { type StorageFault, storageFaultOf } from '../aws/storage-fault.ts';
import { lockFolder } from '../lock.ts';
import { type Product, startProduct } from '../product.ts';
import { tellRunning } from '../running.ts';
import { createStopwatch, type Stopwatch } from '../stopwatch.ts';
import { arrivals } from './arrivals.ts';
import { followCorpus } from './follow.ts';
import { type NewsFolder, openNewsFolder } from './news-folder.ts';
import { type Offer, offeredTopics } from './offered-topics.ts';
import { type Options, readOptions } from './options.ts';
import { replay, simulatedClock } from './replay.ts';
import { aboutOf, keepState, type State, stateBefore } from './state.ts';
import { complain, printDigests, printSummary, progress, say } from './terminal.ts';
import { sampleVisitors, signUp } from './visitor.ts';

/** Windows end so long before now, more than it takes here to write an article's entry. */
const settleSeconds = 1;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const onFault = (error: unknown) => complain(`A function failed; its work comes again. ${error}`);

/** Everything that one start works with. */
interface Start {
  options: Options;
  product: Product;
  archive: NewsFolder;
  offer: Offer;
  /** What the start before left; undefined for the first. */
  before: State | undefined;
}

/**
 * Opens the product on the ports asked for, else on those of the start before, else on free ones: then links in earlier
 * mails lead elsewhere, which is said.
 */
const openProduct = async ({
  options,
  before,
  clock,
  stopwatch,
  onStorageFault,
}: Pick<Ending, 'onStorageFault'> & {
  options: Options;
  before: State | undefined;
  clock: Clock;
  stopwatch: Stopwatch;
}): Promise<Product> => {
  const { data, port = before?.port, inboxPort = before?.inboxPort } = options;
  if (port !== undefined && port === inboxPort)
    throw new UsageError('The product page and the inbox need a port each: --port and --inbox-port are the same.');
  const open = (ports: { port?: number | undefined; inboxPort?: number | undefined }) =>
    startProduct({
      clock,
      data,
      settleSeconds: options.days ? 0 : settleSeconds,
      stopwatch,
      onFault,
      onUnreadable: (path) => complain(`${path} cannot be read and is left out; everything else goes on.`),
      onStorageFault,
      ...(ports.port && { port: ports.port }),
      ...(ports.inboxPort && { inboxPort: ports.inboxPort }),
    });
  try {
    return await open({ port, inboxPort });
  } catch (error) {
    if (!(error instanceof PortTaken) || [options.port, options.inboxPort].includes(error.port)) throw error;
    const product = await open({ port: options.port, inboxPort: options.inboxPort });
    if (before?.port && product.site.port !== before.port)
      complain(
        `Port ${error.port}, which the last start used, is taken by another program. Links in earlier mails work again ` +
          `once this starts with --port ${before.port}.`,
      );
    return product;
  }
};

/** Reads the topics and names every mistake in their file. Rejects with UsageError where none is left. */
const readTopics = async ({ corpus, topics }: Options): Promise<Offer> => {
  const offer = await offeredTopics({ corpus, ...(topics && { file: topics }) });
  const file = offer.file && relative(process.cwd(), offer.file);
  for (const { line, field, message } of offer.problems) complain(`${file}, line ${line}, ${field}: ${message}`);
  if (offer.topics.length === 0) throw new UsageError(`${file} has no topic that can be used.`);
  if (offer.problems.length > 0) complain('These topics are set aside; the others go on.');
  return offer;
};

/** The topics that the sample readers share out: where two cannot follow all of them, those that have articles. */
const sampleTopics = async ({ archive, offer }: Start): Promise<string[]> => {
  const all = offer.topics.map(({ id }) => id);
  if (all.length <= 2 * maxTopics) return all;
  const withArticles = await archive.topicsWithArticles();
  const chosen = [...all].sort((a, b) => Number(withArticles.has(b)) - Number(withArticles.has(a)));
  return chosen.slice(0, 2 * maxTopics);
};

/** Signs the sample readers up, or goes on with what a start that was killed had begun. */
const signUpSamples = async (start: Start) => {
  const { product, archive } = start;
  const there = new Map<string, Reader>();
  for await (const reader of archive.readers.all(() => {})) there.set(reader.address, reader);
  for (const visitor of sampleVisitors(await sampleTopics(start))) {
    const reader = there.get(visitor.address);
    if (reader?.state !== 'active') {
      const asked = reader?.state === 'pending';
      await product.stopwatch.timed('sign up', signUp)(product, visitor, { asked });
    } else if ((await archive.ledger.list(reader.id)[Symbol.asyncIterator]().next()).done)
      product.run({ kind: 'reader', readerId: reader.id, occasion: 'first' });
  }
};

/** Publishes what is new in the corpus and lets the digests go out that are due: to new readers their first. */
const publishNow = async (start: Start) => {
  const { options, product, archive, before } = start;
  await product.announceAgain();
  const files = await corpusFiles(options.corpus);
  const bar = progress('Uploading', files.length);
  const put = await product.stopwatch.timed('upload', () => product.publisher.publish(files, bar.step))();
  bar.stop();
  await product.settled();
  await wait(settleSeconds * 1000);
  const { resumed, unreadable } = await product.aws.executions.resume();
  for (const path of unreadable)
    complain(
      `${path} cannot be read: the run that it was about is not ended. Its readers are due again at the next slot.`,
    );
  if (resumed > 0) {
    say(`Runs that the last start did not end, and this one does: ${resumed}.`);
    // What they send counts as sent when the sample readers are looked at.
    await product.settled();
  }
  if (!before?.readers) await signUpSamples(start);
  else if (put > 0)
    for await (const { id } of archive.readers.all(() => {})) product.run({ kind: 'reader', readerId: id });
  await product.settled();
  // After the first digests, so that the front page it sets shows their stories.
  await product.tick(slotAt(new Date().toISOString()));
  await product.settled();
};

/** Replays the corpus day by day, from the day of its first article. */
const replayDays = async (start: Start, days: number, clock: ReturnType<typeof simulatedClock>) => {
  const { options, product, archive } = start;
  const today = new Date().toISOString().slice(0, 10);
  const bar = progress('Days', days);
  await replay({
    product,
    clock,
    readers: archive.readers,
    arrivals: await arrivals(await corpusFiles(options.corpus), today),
    days,
    onFirstNews: async () => {
      await signUpSamples(start);
      await product.settled();
    },
    onDay: bar.step,
  });
  bar.stop();
  printDigests(await archive.digests());
};

/** Keeps the schedule by the machine's clock and the bucket like the corpus folder. Gives the function that ends it. */
const keepGoing = ({ product, options }: Start) => {
  let timer: NodeJS.Timeout;
  const next = () => {
    const slot = Date.parse(slotAt(new Date().toISOString())) + slotMinutes * 60_000;
    timer = setTimeout(() => {
      product.tick(new Date(slot).toISOString()).catch(onFault);
      next();
    }, slot - Date.now());
  };
  next();
  const weekly = setInterval(() => product.retire().catch(onFault), 7 * 86_400_000);
  const unfollow = followCorpus({
    folder: options.corpus,
    publisher: product.publisher,
    onChange: ({ put, removed }) => say(`The corpus folder changed: ${put} published, ${removed} withdrawn.`),
    onError: onFault,
  });
  return async () => {
    clearTimeout(timer);
    clearInterval(weekly);
    await unfollow();
  };
};

/** How a start is told to end: by a signal, or because nothing can be kept any more. */
interface Ending {
  interrupted: Promise<void>;
  onStorageFault: (fault: StorageFault) => void;
}

const run = async (options: Options, { interrupted, onStorageFault }: Ending) => {
  const offer = await readTopics(options);
  const before = await stateBefore(options);
  // Kept at once, so that a start that is killed from here on is known for what it was.
  if (!before) keepState(options.data, { about: aboutOf(options), readers: false });
  const today = new Date().toISOString().slice(0, 10);
  const [first] = options.days ? await arrivals(await corpusFiles(options.corpus), today) : [];
  const simulated = options.days ? simulatedClock(`${first?.day ?? today}T00:00:00.000Z`) : undefined;
  const clock = simulated ?? systemClock;
  const stopwatch = createStopwatch();
  const product = await stopwatch.timed('start', openProduct)({ options, before, clock, stopwatch, onStorageFault });
  const ends: (() => Promise<void>)[] = [product.stop];

  const work = async () => {
    const { BUCKET: bucket, TABLE: table } = product.aws.environment;
    const archive = openNewsFolder({ bucket: bucket!, table: table!, clock });
    const start: Start = { options, product, archive, offer, before };
    const state = { about: aboutOf(options), port: product.site.port, inboxPort: product.inbox.port };
    const latest =
      product.aws.outbox.mails
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '';
    if (!simulated && Date.parse(latest) > Date.now() + 86_400_000)
      complain(
        `This machine's clock was ahead once: a mail in the outbox is dated ${latest.slice(0, 10)}. Everything goes on by ` +
          "today's clock; if that is the wrong one, stop this and set it right.",
      );
    const mailsBefore = product.aws.outbox.mails.length;
    const digestsBefore = (await archive.digests()).length;
    keepState(options.data, { ...state, readers: before?.readers ?? false });
    await product.publisher.publishTopics(offer.yaml);
    await product.settled();
    if (options.days && simulated) await replayDays(start, options.days, simulated);
    else await publishNow(start);
    keepState(options.data, { ...state, readers: true });

    printSummary({
      articles: await archive.articles(),
      topics: offer.topics.length,
      digests: (await archive.digests()).slice(digestsBefore),
      letters: product.aws.outbox.mails.slice(mailsBefore).filter(({ tags }) => tags.notice).length,
      spent: stopwatch.spent,
    });
    if (options.once) {
      say(`The mails are in ${relative(process.cwd(), join(options.data, 'outbox'))}.`);
      return;
    }
    say(`Product page  ${product.site.url}\nInbox         ${product.inbox.url}\nCtrl-C stops all of it.`);
    if (!simulated) ends.unshift(keepGoing(start));
    await interrupted;
  };

  try {
    const told = await tellRunning({ data: options.data, pid: process.pid, siteUrl: product.site.url });
    ends.unshift(told.stop);
    const working = work();
    // What an interruption breaks off fails as its servers go; nobody waits for it any more.
    working.catch(() => undefined);
    await Promise.race([working, interrupted]);
  } finally {
    for (const end of ends) await end();
  }
};

/** What a start says of the fault that ended it, and its exit code. */
const explain = (fault: unknown): number => {
  if (fault instanceof PortTaken) complain(`${fault.message} Choose another, or leave it out for a free one.`);
  else {
    const sentence = sentenceOf(fault);
    complain(sentence ?? `Broadsheet could not go on. ${(fault as Error).stack}`);
  }
  return fault instanceof UsageError ? 2 : 1;
};

/** How long a start that cannot keep anything any more may take to end what it began. Milliseconds. */
const lastBreath = 5000;

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  let broken: number | undefined;
  const end = (fault: unknown) => {
    if (broken !== undefined) return;
    broken = explain(fault);
    interrupt();
    setTimeout(() => process.exit(broken), lastBreath);
  };
  // The embedded DynamoDB throws what its files refuse where nobody can catch it.
  process.on('uncaughtException', (fault) => end(storageFaultOf(join(options.data, 'table'), fault) ?? fault));
  try {
    const release = await lockFolder(options.data);
    await run(options, { interrupted, onStorageFault: end }).finally(release);
  } catch (fault) {
    broken ??= explain(storageFaultOf(options.data, fault) ?? fault);
  }
  return broken ?? 0;
};

process.exit(await main());
