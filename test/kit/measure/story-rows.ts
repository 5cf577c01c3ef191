import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Entry } from '../../../functions/core/article.ts';
import { readObject } from '../../../functions/ingest/read.ts';
import { analyse } from '../../../functions/text/analyse.ts';
import { rowsOf } from './rows.ts';

/** A row of a stories file: an article and the label of the story it belongs to. */
const LabelledRow = z.object({
  id: z.string(),
  story: z.string(),
  /** The saga (a war, a trial, a league) that the story belongs to. */
  saga: z.string().optional(),
  /** The phase of the story that it reports. */
  part: z.int().optional(),
  /** Without it the article is read from the sample corpus, where `id` is its file (and `#place`, from 1, in a batch). */
  text: z.string().optional(),
  title: z.string().nullish(),
  date: z.iso.date().nullish(),
  language: z.string().nullish(),
  /** Its publisher. */
  source: z.string().nullish(),
});
export type StoryRow = z.infer<typeof LabelledRow> & { text: string };

const fromCorpus = async (id: string): Promise<Pick<StoryRow, 'text' | 'title' | 'date' | 'language'>> => {
  const [file, member] = id.split('#') as [string, string?];
  const bytes = await readFile(new URL(`../../../corpus/${file}`, import.meta.url));
  const reading = readObject({ key: `articles/${file}`, bytes });
  const members = reading.ok ? [...reading.members] : [];
  const found = members[Number(member ?? 1) - 1];
  if (!found?.ok) throw new Error(`the sample corpus has no article ${id}`);
  const { text, title, published, language } = found.draft;
  return { text, title, language, date: published.precision === 'day' ? published.date : null };
};

/** Reads a stories file (JSONL); without one, the labels of the sample corpus. */
export const storyRows = async (
  file = new URL('../../../bench/gold/stories.jsonl', import.meta.url).pathname,
): Promise<StoryRow[]> => {
  const rows: StoryRow[] = [];
  for await (const row of rowsOf(file, LabelledRow))
    rows.push(row.text === undefined ? { ...row, ...(await fromCorpus(row.id)) } : { ...row, text: row.text });
  return rows;
};

/** A row as ingest would index it. It arrives on its date; rows without one all arrive at the same moment. */
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
