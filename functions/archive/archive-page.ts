import pMap from 'p-map';
import { latestArrival } from '../site/story-day.ts';
import type { Report } from '../site/story-path.ts';
import type { Archive } from './archive.ts';
import { type PrintedStory, storiesOnce } from './printed-story.ts';

/** Editions read for one page. Readers' windows overlap, so there are more editions than news. */
const editionsRead = 24;
const spanDays = 31;
const spansTried = 24;
const dayMilliseconds = 86_400_000;

/** A story of the archive and the article that it began with, by which it is the same story in all editions. */
export interface ListedStory extends PrintedStory {
  beginning: Report;
}

/** One page of a topic's archive. */
export interface ArchivePage {
  /** Latest first; each story once, as the edition with the latest news of it printed it. */
  stories: ListedStory[];
  /** The next page has the editions whose windows begin before this instant. Undefined on the last page. */
  older: string | undefined;
}

/** Stories with what they began with, the first of those that are one story. */
const withBeginnings = async (
  archive: Pick<Archive, 'beginningOf'>,
  topic: string,
  stories: readonly PrintedStory[],
): Promise<ListedStory[]> => {
  const listed = await pMap(
    stories,
    async (printed) => ({ ...printed, beginning: await archive.beginningOf(topic, printed.story) }),
    { concurrency: 8 },
  );
  const latest = new Map<string, ListedStory>();
  for (const one of listed) {
    const known = latest.get(one.beginning.id);
    if (!known || latestArrival(one.story) > latestArrival(known.story)) latest.set(one.beginning.id, one);
  }
  return listed.filter((one) => latest.get(one.beginning.id) === one);
};

/**
 * The latest stories of a topic from editions whose windows begin before an instant. Pages are cut by the start of
 * windows, because each edition has exactly one, so none falls between two pages; months without editions are skipped.
 */
export const archivePage = async (
  archive: Archive,
  { topic, before }: { topic: string; before: Date },
): Promise<ArchivePage> => {
  const first = await archive.firstWindow(topic);
  let end = before;
  for (let span = 0; first && span < spansTried; span++) {
    const start = new Date(end.getTime() - spanDays * dayMilliseconds);
    const windows = await archive.windows(topic, { from: start, before: end });
    const last = windows[editionsRead - 1];
    const read = last ? windows.filter(({ from }) => from >= last.from) : windows;
    const editions = await pMap(read, (window) => archive.edition(topic, window), { concurrency: 8 });
    const printed = storiesOnce(editions.filter((edition) => edition !== undefined));
    const stories = await withBeginnings(archive, topic, printed);
    const older =
      read.length < windows.length ? last?.from : first.from < start.toISOString() ? start.toISOString() : undefined;
    if (stories.length > 0 || older === undefined) return { stories, older };
    end = new Date(older);
  }
  return { stories: [], older: undefined };
};
