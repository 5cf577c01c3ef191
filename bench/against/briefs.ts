import { fileURLToPath } from 'node:url';
import { meanRouge, type Rouge, rouge } from '../../test/kit/measure/rouge.ts';
import { rowsOf } from '../../test/kit/measure/rows.ts';
import { BriefRow, reportsOf, systems } from '../quality-briefs.ts';

export type Summariser = keyof typeof systems;

const rowsRead = async (): Promise<BriefRow[]> => {
  const file = fileURLToPath(new URL('../gold/references.jsonl', import.meta.url));
  const rows: BriefRow[] = [];
  for await (const row of rowsOf(file, BriefRow)) rows.push(row);
  return rows;
};

/** ROUGE F1 of each system on the project's own references. */
export const scoreBriefs = async () => {
  const rows = await rowsRead();
  const scores = (Object.keys(systems) as Summariser[]).map((name) => {
    const each = rows.map((row): Rouge => {
      const summary = systems[name](reportsOf(row), row.budgetWords);
      return rouge({ summary, references: row.references, words: row.budgetWords });
    });
    return { name, mean: meanRouge(each) };
  });
  return { stories: rows.length, scores };
};

/** Returns what summarises all of their stories as a system does. */
export const summariser = async (name: Summariser): Promise<() => unknown> => {
  const read = (await rowsRead()).map((row) => ({ row, reports: reportsOf(row) }));
  return () => read.map(({ row, reports }) => systems[name](reports, row.budgetWords));
};
