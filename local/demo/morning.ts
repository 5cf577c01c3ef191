import type { Product } from '../product.ts';
import type { Arrival } from './arrivals.ts';
import { arrivalHour, type SimulatedClock } from './replay.ts';

const dayMilliseconds = 86_400_000;
/** Earlier articles all arrive on the first of these days: nobody's digest goes back further. */
const maxPastDays = 100;
/** After the night in which the last articles arrive. */
const morningHour = 'T06:00:00.000Z';

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

/** The morning after a corpus's last article, at which a start reads it; `now` if that is still to come. */
export const morningAfter = (arrivals: readonly Arrival[], now: string): string => {
  const last = arrivals.at(-1)?.day;
  const morning = last === undefined ? now : `${addDays(last, 1)}${morningHour}`;
  return morning < now ? morning : now;
};

/** The evenings before a morning on which articles arrive, with what arrives then, in order. */
const evenings = (arrivals: readonly Arrival[], morning: string): [string, Arrival[]][] => {
  const first = addDays(morning.slice(0, 10), -maxPastDays);
  const past = arrivals.filter(({ day }) => `${day}${arrivalHour}` < morning);
  return [...Map.groupBy(past, ({ day }) => `${[day, first].sort().at(-1)}${arrivalHour}`)];
};

/**
 * Publishes each article of a corpus on the evening of its day, so that it arrives as it did when it was news, and what
 * remains in the morning, where the clock then stands. Calls `onArticle` for each. Returns how many files were put.
 */
export const publishUntilMorning = async ({
  product,
  clock,
  arrivals,
  morning,
  onArticle,
}: {
  product: Pick<Product, 'publisher' | 'settled'>;
  clock: SimulatedClock;
  arrivals: readonly Arrival[];
  morning: string;
  onArticle: () => void;
}): Promise<number> => {
  // Each file has one evening, so what is put on one does not matter on the next.
  const existing = await product.publisher.published();
  let put = 0;
  for (const [evening, articles] of evenings(arrivals, morning)) {
    clock.moveTo(evening);
    put += await product.publisher.publish(articles, onArticle, existing);
    await product.settled();
  }
  clock.moveTo(morning);
  const remaining = arrivals.filter(({ day }) => `${day}${arrivalHour}` >= morning);
  return put + (await product.publisher.publish(remaining, onArticle, existing));
};
