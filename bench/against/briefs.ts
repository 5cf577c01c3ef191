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

/** ROUGE F1 of each system on the project's own references, and tasks that summarise all of their stories. */
export const openBriefs = async () => {
  const rows = await rowsRead();
  const scores = (Object.keys(systems) as Summariser[]).map((name) => {
    const each = rows.map((row): Rouge => {
      const summary = systems[name](reportsOf(row), row.budgetWords);
      return rouge({ summary, references: row.references, words: row.budgetWords });
    });
    return { name, mean: meanRouge(each) };
  });
  const read = rows.map((row) => ({ row, reports: reportsOf(row) }));
  const taskOf = (name: Summariser) => () => read.map(({ row, reports }) => systems[name](reports, row.budgetWords));
  const tasks = {
    Broadsheet: taskOf('Broadsheet'),
    LexRank: taskOf('LexRank'),
    TextRank: taskOf('TextRank'),
    lead: taskOf('lead'),
  };
  return { stories: rows.length, scores, tasks };
};
