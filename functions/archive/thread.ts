import pMap from 'p-map';
import type { Edition, Story, Window } from '../core/edition.ts';
import type { Archive } from './archive.ts';
import { articlesOf, latestArrival, type PrintedStory } from './printed-story.ts';

const dayMilliseconds = 86_400_000;
/** How long before an arrival the window that holds it may begin, in days: tried one after the other. */
const windowDays = [1, 8, 32];
/** Editions read for one earlier report. Those of the shortest windows leave least out. */
const readBack = 2;
/** How long after a story its continuation is looked for, and in how many editions. */
const aheadDays = 8;
const readAhead = 6;

/** Where a topic's editions told what a story continues, and where they went on with it. */
export interface Thread {
  /** By the id of an earlier report. Reports of which no story was found are not in it. */
  told: ReadonlyMap<string, PrintedStory>;
  next: PrintedStory | undefined;
}

const after = (instant: string, days: number) => new Date(Date.parse(instant) + days * dayMilliseconds);

/** The windows that hold an arrival, the last to begin first. */
const windowsWith = async (archive: Archive, topic: string, arrivedAt: string): Promise<Window[]> => {
  for (const days of windowDays) {
    const span = { from: after(arrivedAt, -days), before: new Date(arrivedAt) };
    const windows = (await archive.windows(topic, span)).filter(({ to }) => to >= arrivedAt);
    if (windows.length > 0) return windows;
  }
  return [];
};

const read = async (archive: Archive, topic: string, windows: readonly Window[]): Promise<PrintedStory[]> => {
  const editions = await pMap(windows, (window) => archive.edition(topic, window), { concurrency: 8 });
  return editions.flatMap((edition) => edition?.stories.map((story) => ({ story, window: edition.window })) ?? []);
};

/** One edition's window after the other, from an instant on, without those that overlap the one before. */
const oneAfterAnother = (windows: readonly Window[], instant: string): Window[] => {
  const chain: Window[] = [];
  let reached = instant;
  for (const window of windows.toSorted((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to)))
    if (window.from >= reached) {
      chain.push(window);
      reached = window.to;
    }
  return chain;
};

/** Follows a story through its topic's editions, back to what it continues and on to what continues it. */
export const threadOf = async (
  archive: Archive,
  { edition, story }: { edition: Edition; story: Story },
): Promise<Thread> => {
  const topic = edition.topic.id;
  const told = new Map<string, PrintedStory>();
  let found: PrintedStory[] = [];
  for (const { articleId, arrivedAt } of story.earlier) {
    const tells = (one: PrintedStory) => articlesOf(one.story).includes(articleId);
    if (!found.some(tells)) {
      const windows = await windowsWith(archive, topic, arrivedAt);
      found = [...found, ...(await read(archive, topic, windows.slice(0, readBack)))];
    }
    const printed = found.find(tells);
    if (printed) told.set(articleId, printed);
  }

  const last = latestArrival(story);
  const later = await archive.windows(topic, { from: new Date(last), before: after(last, aheadDays) });
  const articles = new Set(articlesOf(story));
  const next = (await read(archive, topic, oneAfterAnother(later, last).slice(0, readAhead))).find(({ story: one }) =>
    one.earlier.some(({ articleId }) => articles.has(articleId)),
  );
  return { told, next };
};
