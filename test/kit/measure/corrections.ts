import { z } from 'zod';
import { printSpans } from '../../../functions/core/citation.ts';
import {
  type MaterialChanges,
  materialChanges,
  type Printed,
  type Version,
} from '../../../functions/corrections/material.ts';
import { analyse } from '../../../functions/text/analyse.ts';
import { rowsOf } from './rows.ts';

const Text = z.union([
  z.string().transform((text) => ({ title: null, text })),
  z.object({ title: z.string().nullable().default(null), text: z.string() }),
]);

/**
 * Two versions of an article and whether the second takes back anything material of the first. `printed` are the words
 * that readers were told; without them everything the first version says. Other fields are ignored.
 */
const CorrectionRow = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  language: z.string().default('en'),
  kind: z.string().default(''),
  before: Text,
  after: Text,
  printed: z.array(z.string()).optional(),
  material: z.boolean(),
});
type CorrectionRow = z.infer<typeof CorrectionRow>;

const everything = ({ title, text, language }: Version): Printed[] => [
  ...(title === null ? [] : [{ text: title, kind: 'headline' as const }]),
  ...analyse({ text, language })
    .filter(({ residue }) => !residue)
    .map(({ spans }) => ({ text: printSpans(text, spans), kind: 'sentence' as const })),
];

/** What the second version of a row takes back. */
const changesOf = ({ before, after, language, printed }: CorrectionRow): MaterialChanges => {
  const earlier = { ...before, language };
  const told = printed?.map((text) => ({ text, kind: 'sentence' as const })) ?? everything(earlier);
  return materialChanges(earlier, { ...after, language }, told);
};

/** How well material changes are told from others; `wrong` are the rows that were decided otherwise than by hand. */
export interface CorrectionScore {
  rows: number;
  /** Rows that are material by hand. */
  material: number;
  precision: number;
  recall: number;
  wrong: { id: string; kind: string; material: boolean; found: string[] }[];
}

/** Scores a gold file (JSONL of `CorrectionRow`). */
export const correctionScore = async (path: string): Promise<CorrectionScore> => {
  const counts = { rows: 0, gold: 0, found: 0, right: 0 };
  const wrong: CorrectionScore['wrong'] = [];
  for await (const row of rowsOf(path, CorrectionRow)) {
    const { changes, notes } = changesOf(row);
    const isFound = changes.length + notes.length > 0;
    counts.rows++;
    if (row.material) counts.gold++;
    if (isFound) counts.found++;
    if (isFound && row.material) counts.right++;
    if (isFound !== row.material) {
      const found = changes.map(({ was, what, now }) => `${what}: ${was} → ${now?.text ?? '(nothing)'}`);
      wrong.push({ id: row.id, kind: row.kind, material: row.material, found });
    }
  }
  return {
    rows: counts.rows,
    material: counts.gold,
    precision: counts.right / counts.found,
    recall: counts.right / counts.gold,
    wrong,
  };
};
