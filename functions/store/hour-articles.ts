import { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { hourMilliseconds, settledBy } from './arrival-counts.ts';
import { entryArrival } from './entries.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';

/**
 * What is matched of the articles that arrived in an hour, in one object: a pass over a week of 100,000 articles a day reads 168 of
 * these instead of 700,000 entries. Nothing else reads them, and each article counts only if its entry in the index still has the
 * ETag with which it was copied; so an object that is old, damaged or missing costs reads, and nothing else.
 */

/** An article, as the entry of this ETag has it. `object`: the publisher's. */
const HourArticle = z.object({ etag: z.string(), object: z.string(), title: z.string().nullable(), text: z.string() });
export type HourArticle = z.infer<typeof HourArticle>;

/** By the name of the entry. */
const HourArticles = z.object({ schema: z.literal(1), articles: z.record(z.string(), HourArticle) });

/** The beginning of the hour in which the article of an entry's key arrived, in ms since 1970; undefined until the hour is over. */
export const hourOver = (key: string, now: Date): number | undefined => {
  const arrival = Date.parse(entryArrival(key) ?? '');
  if (Number.isNaN(arrival)) return undefined;
  const hour = Math.floor(arrival / hourMilliseconds) * hourMilliseconds;
  return hour + hourMilliseconds <= settledBy(now.getTime()) ? hour : undefined;
};

export const readHourArticles = async (
  store: Pick<ObjectStore, 'get'>,
  hour: number,
): Promise<ReadonlyMap<string, HourArticle>> => {
  const found = valueIfFound(await readStored(store, keys.hourArticles(hour), { schema: HourArticles }));
  return new Map(Object.entries(found?.articles ?? {}));
};

export const writeHourArticles = (
  store: Pick<ObjectStore, 'put'>,
  hour: number,
  articles: ReadonlyMap<string, HourArticle>,
): Promise<void> => writeStored(store, keys.hourArticles(hour), { schema: 1, articles: Object.fromEntries(articles) });
