import { digestServedUntil, isAhead, resetCoverage } from '../core/coverage.ts';
import { Malformed } from '../core/errors.ts';
import {
  type Clock,
  instantOf,
  type Ledger,
  type Log,
  type Metrics,
  type ObjectStore,
  type ReaderStore,
} from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { allArticles } from '../core/topic.ts';
import { windowName } from '../core/window-name.ts';
import { changeReader } from '../store/change-reader.ts';
import { readEdition } from '../store/editions.ts';
import { countEntriesSince } from '../store/entries.ts';
import { readLatestRun, writeLatestRun } from '../store/runs.ts';
import { valueIfFound } from '../store/stored.ts';

/**
 * Repairs the effects of a clock that was ahead: readers who count as served until a time in the future, and articles that
 * arrive then. The bucket keeps the time of the latest run. All readers are checked only if that is later than now; else
 * this costs one read and one write per slot.
 */

export interface Ports {
  store: ObjectStore;
  readers: ReaderStore;
  ledger: Pick<Ledger, 'list'>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

const day = 86_400_000;
/** Clocks that differ by less do no harm: windows end longer before now. */
const toleratedMilliseconds = 60_000;
const readersAtOnce = 8;
/** Later than any slot: everyone who waits for one. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/** The latest arrival up to now among the articles of a digest's stories: its reader was served at least until then. */
const latestIncludedArrival = async (
  store: ObjectStore,
  stories: readonly { topic: string; window: { from: string; to: string }; storyId: string }[],
  now: string,
): Promise<string> => {
  let latest = '';
  const included = new Set(stories.map(({ storyId }) => storyId));
  const editions = new Map(stories.map(({ topic, window }) => [`${topic} ${windowName(window)}`, { topic, window }]));
  for (const one of editions.values()) {
    const edition = valueIfFound(await readEdition(store, one));
    for (const { id, sources } of edition?.stories ?? [])
      if (included.has(id))
        for (const { arrivedAt } of sources) if (arrivedAt <= now && arrivedAt > latest) latest = arrivedAt;
  }
  return latest;
};

/** How far the ledger proves that a reader was served; a day ago if it has no digest of theirs. */
const servedUntil = async ({ store, ledger }: Ports, reader: Reader, now: Date): Promise<string> => {
  const instant = instantOf(now);
  let served = '';
  for await (const item of ledger.list(reader.id)) {
    if (!item.digest.startsWith('from#') || item.window.from > instant) continue;
    if (item.state !== 'accepted' && item.state !== 'skipped') continue;
    const ends = [digestServedUntil(item.window, now)];
    if (item.state === 'accepted' && item.window.to > instant)
      ends.push(await latestIncludedArrival(store, item.stories, instant));
    for (const end of ends) if (end > served) served = end;
  }
  return served || new Date(now.getTime() - day).toISOString();
};

/** Returns the reader, repaired and stored if their coverage or slot came from a clock that was ahead. */
export const repairReader = async (ports: Ports, reader: Reader): Promise<Reader> => {
  const now = ports.clock.now();
  if (!isAhead(reader, now)) return reader;
  const served = await servedUntil(ports, reader, now);
  const repaired = await changeReader(ports.readers, reader.id, (current) =>
    isAhead(current, now) ? resetCoverage(current, { now, served }) : undefined,
  ).catch((fault: unknown) => {
    // One bad record must not cost other readers their digest.
    if (!(fault instanceof Malformed)) throw fault;
    ports.log.error('a reader could not be repaired', {
      event: 'reader.not-repaired',
      reader: reader.id,
      error: fault,
    });
    return undefined;
  });
  ports.log.error('a reader was covered until a time in the future', {
    event: 'reader.clock-ahead',
    reader: reader.id,
    coveredUntil: reader.coveredUntil,
    due: reader.due,
    servedUntil: repaired?.coveredUntil,
  });
  return repaired ?? reader;
};

/**
 * Checks whether a clock was ahead at the latest run and, if so, repairs every reader who waits for a slot and logs how
 * many articles have a future time of arrival. Running it again changes nothing.
 */
export const repairAfterClockFault = async (ports: Ports): Promise<void> => {
  const { store, readers, clock, log, metrics } = ports;
  const now = clock.now();
  const latestRun = await readLatestRun(store);
  const isUnknown = latestRun === undefined;
  if (isUnknown || Date.parse(latestRun) > now.getTime() + toleratedMilliseconds) {
    let repaired = 0;
    const underWay = new Set<Promise<void>>();
    // Unreadable records are reported when their slot comes, or by the command that checks them.
    for await (const reader of readers.due(endOfTime, () => {})) {
      if (!isAhead(reader, now)) continue;
      const repairing: Promise<void> = repairReader(ports, reader).then(() => {
        repaired++;
        underWay.delete(repairing);
      });
      underWay.add(repairing);
      if (underWay.size >= readersAtOnce) await Promise.race(underWay);
    }
    await Promise.all(underWay);
    if (!isUnknown || repaired > 0) {
      // They are in no digest until they are reindexed.
      const articles = await countEntriesSince(store, allArticles, instantOf(now));
      metrics.add('ClockAhead', 'Count', 1);
      log.error('a clock was ahead', {
        event: 'clock.ahead',
        latestRun,
        now: instantOf(now),
        readers: repaired,
        articles,
      });
    }
  }
  await writeLatestRun(store, instantOf(now));
};
