import { z } from 'zod';
import type { Entry } from '../functions/core/article.ts';
import { analyse } from '../functions/text/analyse.ts';
import { rowsOf } from './rows.ts';

/** A row of a stories file: an article and the label of the story it belongs to. */
export const StoryRow = z.object({
  id: z.string(),
  story: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  date: z.iso.date().nullish(),
  language: z.string().nullish(),
});
export type StoryRow = z.infer<typeof StoryRow>;

/** Reads a stories file (JSONL); the sample corpus's own where none is named. */
export const storyRows = async (
  file = new URL('gold/stories.jsonl', import.meta.url).pathname,
): Promise<StoryRow[]> => {
  const rows: StoryRow[] = [];
  for await (const row of rowsOf(file, StoryRow)) rows.push(row);
  return rows;
};

/** A row as ingest would put it into the index. Arrival says nothing, so that only the text tells stories apart. */
export const entryOf = ({ id, text, title, date, language }: StoryRow): Entry => {
  const article = {
    id,
    origin: { key: `articles/bench/${id}.txt`, etag: 'bench' },
    arrivedAt: date ? `${date}T12:00:00.000Z` : '2026-01-01T00:00:00.000Z',
    publisher: null,
    title: title ?? null,
    author: null,
    url: null,
    language: language ?? 'en',
    published: date ? ({ precision: 'day', date } as const) : ({ precision: 'unknown' } as const),
    text,
  };
  return { schema: 1, article, sentences: analyse(article), matched: ['bench'] };
};
