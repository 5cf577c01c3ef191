import type { Published } from '../core/article.ts';
import type { Story } from '../core/edition.ts';

/** When a story last had news. */
export const latestArrival = ({ sources }: Pick<Story, 'sources'>): string =>
  sources
    .map(({ arrivedAt }) => arrivedAt)
    .sort()
    .at(-1)!;

/** The day of a story's news: the latest on which one of its articles was published or, if none says so, when the last arrived. */
export const newsDay = (story: Pick<Story, 'sources'>): string =>
  story.sources
    .flatMap(({ published }) => (published.precision === 'day' ? published.date : []))
    .filter((date) => date <= latestArrival(story).slice(0, 10))
    .sort()
    .at(-1) ?? latestArrival(story).slice(0, 10);

/**
 * When a story's news is of, only as exactly as its reports say: its day or, if none gives one, the month or year that one
 * gives; unknown if none says anything.
 */
export const newsDate = (story: Pick<Story, 'sources'>): Published => {
  const dates = story.sources.map(({ published }) => published);
  if (dates.every(({ precision }) => precision === 'unknown')) return { precision: 'unknown' };
  const isExact = dates.some(({ precision }) => precision === 'day' || precision === 'unknown');
  if (isExact) return { precision: 'day', date: newsDay(story) };
  return dates.find(({ precision }) => precision === 'month') ?? dates[0]!;
};
