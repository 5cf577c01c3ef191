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
