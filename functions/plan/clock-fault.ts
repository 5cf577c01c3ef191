import { broughtBack, isAhead, servedTo } from '../core/coverage.ts';
import { Malformed } from '../core/errors.ts';
import { type Clock, instantOf, type Ledger, type Log, type ObjectStore, type ReaderStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { allArticles } from '../core/topic.ts';
import { changeReader } from '../store/change-reader.ts';
import { readEdition } from '../store/editions.ts';
import { countEntriesSince } from '../store/entries.ts';
import { readLatestRun, writeLatestRun } from '../store/runs.ts';
import { valueIfFound } from '../store/stored.ts';

/**
 * What a clock that was ahead once leaves behind: readers who count as served until then, and articles that arrive then.
 * A mark in the bucket says how late it was at the latest run. Where that was later than it is now, all readers are looked
 * at; else it costs one read and one write a slot.
 */

export interface Ports {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Pick<Ledger, 'list'>;
  clock: Clock;
  log: Log;
}

const day = 86_400_000;
/** Clocks that differ by less do no harm: windows end longer before now. */
const toleratedMilliseconds = 60_000;
const readersAtOnce = 8;
/** Later than any slot: everyone who waits for one. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/** The latest arrival by a right clock of what a digest told: so far, at least, its reader was served. */
const latestTold = async (
  store: ObjectStore,
  stories: readonly { topic: string; window: { from: string; to: string }; storyId: string }[],
  now: string,
): Promise<string> => {
  let latest = '';
  const told = new Set(stories.map(({ storyId }) => storyId));
  const editions = new Map(
    stories.map(({ topic, window }) => [`${topic} ${window.from} ${window.to}`, { topic, window }]),
  );
  for (const one of editions.values()) {
    const edition = valueIfFound(await readEdition(store, one));
    for (const { id, sources } of edition?.stories ?? [])
      if (told.has(id))
        for (const { arrivedAt } of sources) if (arrivedAt <= now && arrivedAt > latest) latest = arrivedAt;
  }
  return latest;
};

/** How far a reader was served for certain, going by the ledger; the last day is owed to one whom it does not know. */
const servedUntil = async ({ store, ledger }: Ports, reader: Reader, now: Date): Promise<string> => {
  const instant = instantOf(now);
  let served = '';
  for await (const item of ledger.list(reader.id)) {
    if (!item.digest.startsWith('from#') || item.window.from > instant) continue;
    if (item.state !== 'accepted' && item.state !== 'skipped') continue;
    const ends = [servedTo(item.window, now)];
    if (item.state === 'accepted' && item.window.to > instant)
      ends.push(await latestTold(store, item.stories, instant));
    for (const end of ends) if (end > served) served = end;
  }
  return served || new Date(now.getTime() - day).toISOString();
};

/** The reader as they should be, written where that differs from how they are. */
export const mendReader = async (ports: Ports, reader: Reader): Promise<Reader> => {
  const now = ports.clock.now();
  if (!isAhead(reader, now)) return reader;
  const served = await servedUntil(ports, reader, now);
  const mended = await changeReader(ports.readers, reader.id, (current) =>
    isAhead(current, now) ? broughtBack(current, { now, served }) : undefined,
  ).catch((fault: unknown) => {
    // One record costs nobody else their digest.
    if (!(fault instanceof Malformed)) throw fault;
    ports.log.error('a reader could not be brought back', { reader: reader.id, error: fault });
    return undefined;
  });
  ports.log.error('a reader was covered until a time that has not come', {
    reader: reader.id,
    coveredUntil: reader.coveredUntil,
    due: reader.due,
    servedUntil: mended?.coveredUntil,
  });
  return mended ?? reader;
};

/**
 * Looks whether a clock was ahead since the latest run, mends every reader who waits for a slot, and says how many
 * articles are stamped with a time to come. Doing it again changes nothing.
 */
export const mendAfterClockFault = async (ports: Ports): Promise<void> => {
  const { store, readers, clock, log } = ports;
  const now = clock.now();
  const latestRun = await readLatestRun(store);
  const isUnknown = latestRun === undefined;
  if (isUnknown || Date.parse(latestRun) > now.getTime() + toleratedMilliseconds) {
    let mended = 0;
    const underWay = new Set<Promise<void>>();
    // Records that cannot be read are told of where their slot comes, or by the command that looks for them.
    for await (const reader of readers.due(endOfTime, () => {})) {
      if (!isAhead(reader, now)) continue;
      const mending: Promise<void> = mendReader(ports, reader).then(() => {
        mended++;
        underWay.delete(mending);
      });
      underWay.add(mending);
      if (underWay.size >= readersAtOnce) await Promise.race(underWay);
    }
    await Promise.all(underWay);
    if (!isUnknown || mended > 0) {
      // They are in no digest until `reindex` has them arrive anew.
      const articles = await countEntriesSince(store, allArticles, instantOf(now));
      log.error('a clock was ahead', {
        event: 'clock.ahead',
        latestRun,
        now: instantOf(now),
        readers: mended,
        articles,
      });
    }
  }
  await writeLatestRun(store, instantOf(now));
};
