import pMap from 'p-map';
import type { Archive } from './archive.ts';
import { type PrintedStory, storiesOnce } from './printed-story.ts';

/** Editions read for one page. Readers' windows overlap, so there are more editions than news. */
const editionsRead = 24;
const spanDays = 31;
const spansTried = 24;
const dayMilliseconds = 86_400_000;

/** One page of a topic's archive. */
export interface ArchivePage {
  /** Latest first; each piece of news once, from the edition with the latest window. */
  stories: PrintedStory[];
  /** The next page has the editions whose windows begin before this instant. Undefined on the last page. */
  older: string | undefined;
}

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
    const stories = storiesOnce(editions.filter((edition) => edition !== undefined));
    const older =
      read.length < windows.length ? last?.from : first.from < start.toISOString() ? start.toISOString() : undefined;
    if (stories.length > 0 || older === undefined) return { stories, older };
    end = new Date(older);
  }
  return { stories: [], older: undefined };
};
