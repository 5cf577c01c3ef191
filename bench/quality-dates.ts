import { precisionRecall } from '../test/kit/measure/boundaries.ts';
import { DateRow, scoreDates } from '../test/kit/measure/dates.ts';
import { rowsOf } from '../test/kit/measure/rows.ts';

/** Precision and recall of the dates read from the texts of a file, as lines to print; with `show`, every mistake. */
export const datesReport = async (path: string, { show = false }: { show?: boolean } = {}): Promise<string[]> => {
  const lines: string[] = [];
  const counts = { right: 0, found: 0, gold: 0 };
  let rows = 0;
  for await (const row of rowsOf(path, DateRow)) {
    const score = scoreDates(row);
    counts.right += score.right;
    counts.found += score.found;
    counts.gold += score.gold;
    rows++;
    if (show) lines.push(...score.mistakes.map((mistake) => `  ${mistake}`));
  }
  const { precision, recall, f1 } = precisionRecall(counts);
  return [
    `Dates: ${rows} texts of ${path}, ${counts.gold} dates`,
    ...lines,
    `  Broadsheet       P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`,
  ];
};
