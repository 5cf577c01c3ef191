import { setTimeout as sleep } from 'node:timers/promises';
import { OperationalError } from '../../cli/operational-error.ts';
import type { Output } from '../../cli/output.ts';
import { languageOf } from '../../cli/topics-suggest.ts';
import { maxTopics, type Reader } from '../../functions/core/reader.ts';
import { slotAt } from '../../functions/core/slot.ts';
import { readSourcesText, sourcesFileKey, writeSourcesEdit } from '../../functions/store/edit-sources.ts';
import type { Product } from '../product.ts';
import type { Arrival } from './arrivals.ts';
import { publishUntilMorning } from './morning.ts';
import type { NewsFolder } from './news-folder.ts';
import type { Offer } from './offered-topics.ts';
import { settleSeconds } from './open-product.ts';
import type { Options } from './options.ts';
import type { OwnFeeds } from './own-feeds.ts';
import { replay, type SimulatedClock } from './replay.ts';
import type { State } from './state.ts';
import { printDigests } from './summary.ts';
import { ownVisitor, sampleVisitors, signUp } from './visitor.ts';

/** Everything that one start works with. */
export interface Start {
  options: Options;
  product: Product;
  archive: NewsFolder;
  offer: Offer;
  clock: SimulatedClock;
  /** Whether an earlier start has published the past of the corpus. */
  begun: boolean;
  /** The feeds that are read instead of a corpus. */
  feeds: OwnFeeds | undefined;
  /** The corpus in the order in which it arrives; empty with feeds. */
  arriving: readonly Arrival[];
  /** When a first start sends its digests. */
  morning: string;
  /** Stores how far the clock is behind. */
  keep: () => void;
  /** What the previous start left; undefined for the first. */
  before: State | undefined;
  output: Output;
}

/** The topics that the sample readers share: if there are too many for two readers, those with articles first. */
const sampleTopics = async ({ archive, offer }: Start): Promise<string[]> => {
  const all = offer.topics.map(({ id }) => id);
  if (all.length <= 2 * maxTopics) return all;
  const withArticles = await archive.topicsWithArticles();
  const chosen = [...all].sort((a, b) => Number(withArticles.has(b)) - Number(withArticles.has(a)));
  return chosen.slice(0, 2 * maxTopics);
};

const visitorsOf = async (start: Start) => {
  const { feeds, offer } = start;
  if (!feeds) return sampleVisitors(await sampleTopics(start));
  return [
    ownVisitor(
      offer.topics.map(({ id }) => id),
      languageOf(feeds.articles),
    ),
  ];
};

/** Signs up the sample readers, or continues what a start that was killed had begun. */
const signUpSamples = async (start: Start) => {
  const { product, archive } = start;
  const existing = new Map<string, Reader>();
  for await (const reader of archive.readers.all(() => {})) existing.set(reader.address, reader);
  for (const visitor of await visitorsOf(start)) {
    const reader = existing.get(visitor.address);
    if (reader?.state !== 'active') {
      const asked = reader?.state === 'pending';
      await product.stopwatch.timed('sign up', signUp)(product, visitor, { asked });
    } else if ((await archive.ledger.list(reader.id)[Symbol.asyncIterator]().next()).done)
      product.run({ kind: 'reader', readerId: reader.id, occasion: 'first' });
  }
};

/** Adds the feeds that are new to the sources, and polls what is due. Returns how many items came in. */
const pollFeeds = async ({ product, archive, clock, keep }: Start, { sources }: OwnFeeds): Promise<number> => {
  // The news of feeds is of today.
  clock.moveTo(new Date().toISOString());
  clock.run();
  const before = (await archive.articles()).indexed;
  if (sources.length > 0) {
    const file = await readSourcesText(archive.store);
    const written = await writeSourcesEdit(archive.store, file, { action: 'add', sources });
    if (written.outcome !== 'written')
      throw new OperationalError(
        `${sourcesFileKey} in the data folder has a mistake, so the feeds cannot be added to it. Correct it, or add --fresh.`,
      );
  }
  await product.stopwatch.timed('poll', async () => {
    await product.pollSources();
    await product.settled();
  })();
  keep();
  return (await archive.articles()).indexed - before;
};

/** Publishes what is new in the corpus: the first time day by day until the morning, later at once. Returns how many. */
const upload = async (start: Start): Promise<number> => {
  const { product, begun, output, clock, arriving, morning, keep } = start;
  if (start.feeds) return pollFeeds(start, start.feeds);
  const bar = output.progress('Uploading', arriving.length);
  const put = await product.stopwatch.timed('upload', () =>
    begun
      ? product.publisher.publish(arriving, bar.step)
      : publishUntilMorning({ product, clock, arrivals: arriving, morning, onArticle: bar.step }),
  )();
  bar.stop();
  clock.run();
  keep();
  return put;
};

/** Lets the time pass after which what has arrived belongs to a window: by the clock if it is behind, which takes none. */
const letSettle = async ({ clock, keep }: Start): Promise<void> => {
  const settled = new Date(clock.now().getTime() + settleSeconds * 1000);
  if (clock.behind() < settleSeconds * 1000) return sleep(settleSeconds * 1000);
  clock.moveTo(settled.toISOString());
  keep();
};

/** Publishes what is new in the corpus, or polls feeds, and sends the digests that are due; new readers get their first. */
export const publishNow = async (start: Start) => {
  const { product, archive, before, output, clock } = start;
  const put = await upload(start);
  // An earlier start may have ended before everything in the bucket was ingested.
  if (before) await product.announceAgain();
  await product.settled();
  await letSettle(start);
  const { resumed, unreadable } = await product.aws.executions.resume();
  for (const path of unreadable)
    output.warn(`${path} cannot be read, so its run will not be finished. Its readers are due again in the next slot.`);
  if (resumed > 0) {
    output.say(`Continuing runs that the last start did not finish: ${resumed}.`);
    // Before the sample readers are checked, so that digests of these runs count as sent.
    await product.settled();
  }
  if (!before?.readers) await signUpSamples(start);
  else if (put > 0)
    for await (const { id } of archive.readers.all(() => {})) product.run({ kind: 'reader', readerId: id });
  await product.settled();
  // After the first digests, so that the front page that this run writes shows their stories.
  await product.tick(slotAt(clock.now().toISOString()));
  await product.settled();
};

/** Replays the corpus day by day, from the day of its first article. */
export const replayDays = async (start: Start, days: number) => {
  const { product, archive, output, clock, arriving } = start;
  const bar = output.progress('Days', days);
  await replay({
    product,
    clock,
    readers: archive.readers,
    arrivals: arriving,
    days,
    onFirstNews: async () => {
      await signUpSamples(start);
      await product.settled();
    },
    onDay: bar.step,
  });
  bar.stop();
  printDigests(output, await archive.digests());
};
