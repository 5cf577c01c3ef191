import { LRUCache } from 'lru-cache';
import pMap from 'p-map';
import type { Story, Window } from '../core/edition.ts';
import { maxEntries } from '../core/max-entries.ts';
import { compareReports, firstReport, ownReports, type Report } from '../site/story-path.ts';
import type { Files } from './printed-editions.ts';
import { articlesOf } from './printed-story.ts';
import { windowsAround } from './windows-around.ts';

/**
 * Which article a story began with, so that its address stays the same. Readers' windows differ, so one story is printed in
 * many editions, each of which knows a part of it. An edition is compiled when its window ends, and so later editions never
 * change which edition was the first to print an article: what is read from first printings only is fixed for good.
 */

/** Editions read for one article: the first to hold it may have left it out. */
const maxTried = 3;
/** A story of daily reports is followed back for this many steps. */
const maxSteps = 100;
const readsAtOnce = 8;

export interface Beginnings {
  /** The article that a story of a topic began with. */
  beginningOf(topic: string, story: Pick<Story, 'sources' | 'earlier'>): Promise<Report>;
  /** The windows that hold an instant, in the order in which their editions were compiled. */
  windowsHolding(topic: string, instant: string): Promise<Window[]>;
}

export const openBeginnings = (
  files: Pick<Files, 'windows' | 'printed'>,
  {
    freshMilliseconds,
  }: {
    /** How long a listing of windows is cached. */
    freshMilliseconds: number;
  },
): Beginnings => {
  const known = new LRUCache<string, Report>(maxEntries(20_000));
  const listings = new LRUCache<string, Window[], { topic: string; from: Date; before: Date }>({
    ...maxEntries(500),
    ttl: Math.max(1, freshMilliseconds),
    fetchMethod: (_name, _stale, { context: { topic, ...span } }) => files.windows(topic, span),
  });

  // Whole days, so that the articles of a day share a listing.
  const windowsHolding = (topic: string, instant: string): Promise<Window[]> => {
    const day = instant.slice(0, 10);
    return windowsAround(
      day,
      async (span) =>
        (await listings.fetch(`${topic} ${day} ${span.from.toISOString()}`, { context: { topic, ...span } })) ?? [],
      (window) => window.from < instant && window.to >= instant,
    );
  };

  const firstPrinting = async (topic: string, { id, since }: Report): Promise<Story | undefined> => {
    const holding = await windowsHolding(topic, since);
    for (const window of holding.slice(0, maxTried)) {
      const story = (await files.printed(topic, window))?.stories.find((one) => articlesOf(one).includes(id));
      if (story) return story;
    }
    return undefined;
  };

  /** Goes from an article to the earliest that its first printing knows, and on from there. */
  const beginningOfReport = async (
    topic: string,
    report: Report,
    given: Pick<Story, 'sources' | 'earlier'>,
  ): Promise<Report> => {
    const passed: string[] = [];
    let current = report;
    for (let step = 0; step < maxSteps; step++) {
      const name = `${topic} ${current.id}`;
      const end = known.get(name);
      if (end) {
        current = end;
        break;
      }
      const printing = await firstPrinting(topic, current);
      // The cached listing may lack the newest edition: the given story then stands for it, and nothing is remembered.
      if (!printing && step > 0) break;
      if (printing) passed.push(name);
      const first = firstReport(printing ?? given);
      if (compareReports(first, current) >= 0) break;
      current = first;
    }
    for (const name of passed) known.set(name, current);
    return current;
  };

  return {
    windowsHolding,
    async beginningOf(topic, story) {
      // An edition of many days may take two stories for one: the story is the one that most of its articles belong to.
      const beginnings = await pMap(ownReports(story), (report) => beginningOfReport(topic, report, story), {
        concurrency: readsAtOnce,
      });
      const counted = [...Map.groupBy(beginnings, ({ id }) => id).values()];
      counted.sort((a, b) => b.length - a.length || compareReports(a[0]!, b[0]!));
      return counted[0]![0]!;
    },
  };
};
