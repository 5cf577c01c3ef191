import type { Entry } from '../../core/article.ts';
import type { Time } from './agglomerate.ts';

const day = 86_400_000;

/**
 * When an article was published, in milliseconds: the day, month or year that it states, otherwise the moment it arrived.
 */
export const timeOf = ({ article: { published, arrivedAt } }: Entry): Time => {
  if (published.precision === 'unknown') {
    const arrival = Date.parse(arrivedAt);
    return { from: arrival, to: arrival, isStated: false };
  }
  const [year, month = 1, date = 1] = published.date.split('-').map(Number) as [number, number?, number?];
  const next = {
    day: Date.UTC(year, month - 1, date + 1),
    month: Date.UTC(year, month, 1),
    year: Date.UTC(year + 1, 0, 1),
  }[published.precision];
  return { from: Date.UTC(year, month - 1, date), to: next - 1, isStated: true };
};

/**
 * Whether an article was published more than `maxAgeDays` days before its first version arrived. A day, month or year counts
 * from its end. An article without a date is never old.
 */
export const isOldOnArrival = (entry: Entry, maxAgeDays: number): boolean => {
  const { published, since, arrivedAt } = entry.article;
  return published.precision !== 'unknown' && Date.parse(since ?? arrivedAt) - timeOf(entry).to > maxAgeDays * day;
};
