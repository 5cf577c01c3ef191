import pMap from 'p-map';
import type { Earlier, Edition, Story, Window } from '../core/edition.ts';
import { latestArrival } from '../site/story-day.ts';
import { firstReport, type Report, storyNamed } from '../site/story-path.ts';
import type { Archive } from './archive.ts';
import { archivePage } from './archive-page.ts';
import { articlesOf, type PrintedStory } from './printed-story.ts';
import { compiledFirst, windowsAround } from './windows-around.ts';

const dayMilliseconds = 86_400_000;
const readsAtOnce = 8;
/** Editions read to find a story that is not among a topic's latest. */
const maxRead = 48;
/** An earlier report that was never printed is named by stories of this many days after it. */
const aheadDays = 15;
/** How long after a story to look for its continuation, in how many editions, and how often. */
const nextDays = 8;
const readAhead = 6;
const maxHops = 20;
/** Editions read for one earlier report. The first to be compiled has the least later news. */
const readBack = 3;
const maxEarlierStories = 12;

/** A story at its own address: its latest version, and what was printed of it before. */
export interface StoryAtAddress {
  edition: Edition;
  story: Story;
  /** The article that it began with; undefined for a story of a preview, which is under no address of its own. */
  beginning: Report | undefined;
  /** Earlier stories that it continues, newest first. */
  before: PrintedStory[];
  /** Earlier reports that are in none of those. */
  reports: Earlier[];
}

export type StoryLookup = ({ state: 'found' } & StoryAtAddress) | { state: 'withdrawn' } | { state: 'missing' };

const after = (instant: string, days: number) => new Date(Date.parse(instant) + days * dayMilliseconds);
const has = (id: string) => (story: Story) => articlesOf(story).includes(id);
const continues = (id: string) => (story: Story) => story.earlier.some(({ articleId }) => articleId === id);

/** The first story of some editions that fits, as it was printed. */
const findPrinted = async (
  archive: Archive,
  { topic, windows, fits }: { topic: string; windows: readonly Window[]; fits: (story: Story) => boolean },
): Promise<PrintedStory | undefined> => {
  for (let from = 0; from < Math.min(windows.length, maxRead); from += readsAtOnce) {
    const editions = await Promise.all(
      windows.slice(from, from + readsAtOnce).map((window) => archive.printed(topic, window)),
    );
    for (const edition of editions) {
      const story = edition?.stories.find(fits);
      if (edition && story) return { story, window: edition.window };
    }
  }
  return undefined;
};

/** The windows that hold some of a day, in the order in which their editions were compiled. */
const windowsOn = (windows: Archive['windows'], topic: string, day: string): Promise<Window[]> => {
  const start = after(day, 0).toISOString();
  return windowsAround(
    day,
    (span) => windows(topic, span),
    ({ to }) => to >= start,
  );
};

/** A story that has an article, or else one that continues it, from about the day on which the article arrived. */
const printedOn = async (
  archive: Archive,
  { topic, id, day }: { topic: string; id: string; day: string },
): Promise<PrintedStory | undefined> => {
  const found = await findPrinted(archive, {
    topic,
    windows: await windowsOn(archive.windows, topic, day),
    fits: has(id),
  });
  if (found) return found;
  const later = await archive.windows(topic, { from: after(day, 0), before: after(day, aheadDays) });
  return findPrinted(archive, { topic, windows: later.sort(compiledFirst), fits: continues(id) });
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

/** Follows a story through later editions to its latest version. */
const latestOf = async (archive: Archive, topic: string, printed: PrintedStory): Promise<PrintedStory> => {
  let latest = printed;
  for (let hop = 0; hop < maxHops; hop++) {
    const last = latestArrival(latest.story);
    const later = await archive.windows(topic, { from: new Date(last), before: after(last, nextDays) });
    const articles = new Set(articlesOf(latest.story));
    const next = await findPrinted(archive, {
      topic,
      windows: oneAfterAnother(later, last).slice(0, readAhead),
      fits: (story) => story.earlier.some(({ articleId }) => articles.has(articleId)),
    });
    if (!next) return latest;
    latest = next;
  }
  return latest;
};

/** The stories that a story continues, as far as they were printed and may be shown, and the reports that no edition has. */
const earlierOf = async (
  archive: Archive,
  topic: string,
  story: Story,
): Promise<Pick<StoryAtAddress, 'before' | 'reports'>> => {
  const before: PrintedStory[] = [];
  const reports: Earlier[] = [];
  const seen = new Set(articlesOf(story));
  for (let current: Story | undefined = story; current; ) {
    const found: PrintedStory[] = [];
    for (const report of current.earlier) {
      if (seen.has(report.articleId) || before.length + found.length >= maxEarlierStories) continue;
      const windows = (await archive.windowsHolding(topic, report.since ?? report.arrivedAt)).slice(0, readBack);
      const editions = await pMap(windows, (window) => archive.edition(topic, window), { concurrency: readsAtOnce });
      const printed = editions
        .flatMap((edition) => edition?.stories.map((one) => ({ story: one, window: edition.window })) ?? [])
        .find((one) => has(report.articleId)(one.story) && !articlesOf(one.story).some((id) => seen.has(id)));
      for (const id of [report.articleId, ...(printed ? articlesOf(printed.story) : [])]) seen.add(id);
      if (printed) found.push(printed);
      else reports.push(report);
    }
    found.sort((a, b) => latestArrival(b.story).localeCompare(latestArrival(a.story)));
    before.push(...found);
    current = found.at(-1)?.story;
  }
  return { before, reports };
};

/** A story of an operator's preview, which is shown as it is. */
const previewed = async (archive: Archive, topic: string, { id, day }: { id: string; day: string }) => {
  const windows = await windowsOn(archive.previewWindows, topic, day);
  return findPrinted(archive, {
    topic,
    windows,
    fits: (story) => has(id)(story) || firstReport(story).id === id,
  });
};

/**
 * The story of a topic that a name or the id of any of its articles leads to, in its latest version. Withdrawn: it was
 * printed, and nothing of it may be shown.
 */
export const storyAt = async (
  archive: Archive,
  { topic, name, now }: { topic: string; name: string; now: Date },
): Promise<StoryLookup> => {
  const { id, day: named } = storyNamed(name);
  const { stories } = await archivePage(archive, { topic, before: now });
  const recent =
    stories.find(({ beginning }) => beginning.id === id) ??
    stories.find(({ story }) => has(id)(story)) ??
    stories.find(({ story }) => continues(id)(story));
  const day = named ?? (recent ? undefined : (await archive.arrivalUnder(topic, id))?.slice(0, 10));
  const older = !recent && day !== undefined ? await printedOn(archive, { topic, id, day }) : undefined;
  const latest = recent ?? (older && (await latestOf(archive, topic, older)));
  const preview = !latest && day !== undefined ? await previewed(archive, topic, { id, day }) : undefined;
  const printed = latest ?? preview;
  if (!printed) return { state: 'missing' };
  const edition = await archive.edition(topic, printed.window);
  const story = edition?.stories.find((one) => one.id === printed.story.id);
  if (!edition || !story) return { state: 'withdrawn' };
  const beginning = preview ? undefined : await archive.beginningOf(topic, printed.story);
  return { state: 'found', edition, story, beginning, ...(await earlierOf(archive, topic, story)) };
};

/** Whether an edition is an operator's preview, which is in no list. */
export const isPreview = async (archive: Pick<Archive, 'windows'>, { topic, window }: Edition): Promise<boolean> => {
  const from = new Date(window.from);
  const windows = await archive.windows(topic.id, { from, before: new Date(from.getTime() + 1) });
  return !windows.some(({ to }) => to === window.to);
};
