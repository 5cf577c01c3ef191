import { z } from 'zod';

/** One row of a sentence file: a text and its sentences as people split them; in English unless it says otherwise. */
export const SentenceRow = z.object({
  id: z.string(),
  language: z.string().default('en'),
  text: z.string(),
  sentences: z.array(z.string()),
});
export type SentenceRow = z.infer<typeof SentenceRow>;

const squeeze = (text: string) => text.replace(/\s+/gu, '');

/**
 * Where gold sentences end, counted in characters that are not white space, so that a gold sentence whose spaces
 * differ from the text's is still found. Sentences are looked for in order; one that is not found is an error in the file.
 */
export const goldEnds = ({ id, text, sentences }: Omit<SentenceRow, 'language'>): Set<number> => {
  const dense = squeeze(text);
  const ends = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    const needle = squeeze(sentence);
    const found = dense.indexOf(needle, at);
    if (found < 0) throw new Error(`${id}: this sentence is not in the text after the one before it: ${sentence}`);
    at = found + needle.length;
    ends.add(at);
  }
  return ends;
};

/** Ends of found sentences (UTF-16 offsets into the text) on the same scale. */
export const foundEnds = (text: string, ends: readonly number[]): Set<number> =>
  new Set(ends.map((end) => squeeze(text.slice(0, end)).length));

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export const precisionRecall = ({ right, found, gold }: Counts) => {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
};
