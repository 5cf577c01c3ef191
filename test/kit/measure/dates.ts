import { z } from 'zod';
import type { Published } from '../../../functions/core/article.ts';
import { datesIn } from '../../../functions/text/dates.ts';
import type { Counts } from './boundaries.ts';

/** A day, month or year; null if the article is undated, or if the words have more than one reading. */
const Written = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/)
  .nullable();

/**
 * One row of a file of dates: a text, the date of its article, and in order every expression in it that names a date or looks as
 * if it did, with the date it names. An expression whose date is null must be left open or not be taken for a date.
 */
export const DateRow = z.object({
  id: z.string(),
  published: Written,
  text: z.string(),
  dates: z.array(z.object({ words: z.string(), date: Written })),
});
export type DateRow = z.infer<typeof DateRow>;

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** A date as it is stored, from its written form. */
const publishedFrom = (date: string | null): Published =>
  date === null ? { precision: 'unknown' } : { precision: precisions[date.length as keyof typeof precisions], date };

/** The expressions of a row with their places in its text; one that is not there is an error in the file. */
const expected = ({ id, text, dates }: DateRow) => {
  let at = 0;
  return dates.map(({ words, date }) => {
    const start = text.indexOf(words, at);
    if (start < 0) throw new Error(`${id}: these words are not in the text after those before them: ${words}`);
    at = start + words.length;
    return { start, end: at, date };
  });
};

/**
 * How many dates a row names, how many are read from it and how many of those are right: at the same words, equal and
 * equally precise. `mistakes` says what differs, a line each.
 */
export const scoreDates = (row: DateRow): Counts & { mistakes: string[] } => {
  const gold = expected(row);
  const { text } = row;
  const found = datesIn(text, { start: 0, end: text.length }, publishedFrom(row.published)).flatMap(({ span, date }) =>
    date.precision === 'unknown' ? [] : [{ ...span, date: date.date }],
  );
  const mistakes: string[] = [];
  let right = 0;
  for (const { start, end, date } of found) {
    const same = gold.find((one) => one.start < end && start < one.end);
    if (same?.date === date) right++;
    else
      mistakes.push(
        `${row.id}: “${text.slice(start, end)}” is read as ${date}, not ${same?.date ?? 'left open'}: ${text}`,
      );
  }
  for (const { start, end, date } of gold)
    if (date && !found.some((one) => one.start < end && start < one.end))
      mistakes.push(`${row.id}: “${text.slice(start, end)}” is not read, it is ${date}: ${text}`);
  return { right, found: found.length, gold: gold.filter(({ date }) => date !== null).length, mistakes };
};
