import pMap from 'p-map';
import type { Edition, Story, Window } from '../core/edition.ts';
import type { Archive } from './archive.ts';
import { articlesOf, latestArrival, type PrintedStory } from './printed-story.ts';

const dayMilliseconds = 86_400_000;
/** How many days before an arrival its window may begin; tried one after the other. */
const windowDays = [1, 8, 32];
/** Editions read for one earlier report. Those with the shortest windows leave out the least. */
const readBack = 2;
/** How long after a story to look for its continuation, and in how many editions. */
const aheadDays = 8;
const readAhead = 6;

/** Where a topic's editions have the stories that a story continues, and those that continue it. */
export interface Thread {
  /** By the id of an earlier report; without reports for which no story was found. */
  earlier: ReadonlyMap<string, PrintedStory>;
  next: PrintedStory | undefined;
}

const after = (instant: string, days: number) => new Date(Date.parse(instant) + days * dayMilliseconds);

/** The windows that contain an arrival, the latest start first. */
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

/** The windows of editions from an instant on, in order, without those that overlap the previous one. */
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
  const earlier = new Map<string, PrintedStory>();
  let found: PrintedStory[] = [];
  for (const { articleId, arrivedAt } of story.earlier) {
    const tells = (one: PrintedStory) => articlesOf(one.story).includes(articleId);
    if (!found.some(tells)) {
      const windows = await windowsWith(archive, topic, arrivedAt);
      found = [...found, ...(await read(archive, topic, windows.slice(0, readBack)))];
    }
    const printed = found.find(tells);
    if (printed) earlier.set(articleId, printed);
  }

  const last = latestArrival(story);
  const later = await archive.windows(topic, { from: new Date(last), before: after(last, aheadDays) });
  const articles = new Set(articlesOf(story));
  const next = (await read(archive, topic, oneAfterAnother(later, last).slice(0, readAhead))).find(({ story: one }) =>
    one.earlier.some(({ articleId }) => articles.has(articleId)),
  );
  return { earlier, next };
};
