import { z } from 'zod';
import { printSpans } from '../../../functions/core/citation.ts';
import { analyse } from '../../../functions/text/analyse.ts';
import { rowsOf } from './rows.ts';

/** A paragraph and what of it belongs to the report: nothing, all of it, or what follows its dateline. */
export const ResidueRow = z.strictObject({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  printed: z.string(),
});
export type ResidueRow = z.infer<typeof ResidueRow>;

/** What the engine would print of a paragraph. */
export const printedOf = ({ text, language }: Pick<ResidueRow, 'text' | 'language'>): string =>
  analyse({ text, language })
    .filter(({ residue }) => !residue)
    .map(({ spans }) => printSpans(text, spans))
    .join(' ');

export interface ResidueScore {
  rows: number;
  /** Of the paragraphs left out, the share that had to be; of those that had to be, the share left out. */
  precision: number;
  recall: number;
  /** Of the paragraphs with a dateline, the share of which exactly the dateline was cut. */
  datelines: number;
  wrong: { id: string; text: string; printed: string }[];
}

/** How well captions, lines of pages and datelines of a gold file (JSONL of `ResidueRow`) are distinguished from the report. */
export const residueScore = async (path: string): Promise<ResidueScore> => {
  const counts = { rows: 0, gold: 0, found: 0, right: 0, dated: 0, cut: 0 };
  const wrong: ResidueScore['wrong'] = [];
  for await (const row of rowsOf(path, ResidueRow)) {
    const printed = printedOf(row);
    const isDated = row.printed !== '' && row.printed !== row.text;
    counts.rows++;
    if (row.printed === '') counts.gold++;
    if (printed === '') counts.found++;
    if (printed === '' && row.printed === '') counts.right++;
    if (isDated) counts.dated++;
    if (isDated && printed === row.printed) counts.cut++;
    if (printed !== row.printed) wrong.push({ id: row.id, text: row.text, printed });
  }
  return {
    rows: counts.rows,
    precision: counts.right / counts.found,
    recall: counts.right / counts.gold,
    datelines: counts.cut / counts.dated,
    wrong,
  };
};
