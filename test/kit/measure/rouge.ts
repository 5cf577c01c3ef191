import { stemmer } from 'stemmer';

/**
 * ROUGE-N and ROUGE-L after C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004): lower case,
 * Porter stems of words over three letters, stop words kept, the first `words` words of peer and reference, scores
 * averaged over the references.
 */

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const zero: Score = { precision: 0, recall: 0, f1: 0 };

const score = (overlap: number, peer: number, reference: number): Score =>
  overlap === 0
    ? zero
    : {
        precision: overlap / peer,
        recall: overlap / reference,
        f1: (2 * overlap) / (peer + reference),
      };

/** Words as ROUGE 1.5.5 counts them: runs of letters and digits. */
export const rougeWords = (text: string, limit = Number.POSITIVE_INFINITY): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, limit)
    .map((word) => (word.length > 3 ? stemmer(word) : word));

const grams = (words: readonly string[], n: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at++) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

/** Clipped n-gram overlap of two texts' words. */
export const rougeN = (peer: readonly string[], reference: readonly string[], n: number): Score => {
  const counts = grams(reference, n);
  let overlap = 0;
  for (const [gram, count] of grams(peer, n)) overlap += Math.min(count, counts.get(gram) ?? 0);
  return score(overlap, Math.max(0, peer.length - n + 1), Math.max(0, reference.length - n + 1));
};

/** Longest common subsequence of the two texts taken whole. */
export const rougeL = (peer: readonly string[], reference: readonly string[]): Score => {
  let row = new Uint32Array(reference.length + 1);
  for (const word of peer) {
    const next = new Uint32Array(reference.length + 1);
    for (const [index, other] of reference.entries())
      next[index + 1] = word === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!);
    row = next;
  }
  return score(row[reference.length]!, peer.length, reference.length);
};

const mean = (scores: readonly Score[]): Score => ({
  precision: scores.reduce((sum, one) => sum + one.precision, 0) / scores.length,
  recall: scores.reduce((sum, one) => sum + one.recall, 0) / scores.length,
  f1: scores.reduce((sum, one) => sum + one.f1, 0) / scores.length,
});

export interface Rouge {
  one: Score;
  two: Score;
  longest: Score;
}

/** A summary against its references: each score is the mean over the references. */
export const rouge = (input: { summary: string; references: readonly string[]; words: number }): Rouge => {
  const peer = rougeWords(input.summary, input.words);
  const references = input.references.map((reference) => rougeWords(reference, input.words));
  return {
    one: mean(references.map((reference) => rougeN(peer, reference, 1))),
    two: mean(references.map((reference) => rougeN(peer, reference, 2))),
    longest: mean(references.map((reference) => rougeL(peer, reference))),
  };
};

export const meanRouge = (scores: readonly Rouge[]): Rouge => ({
  one: mean(scores.map(({ one }) => one)),
  two: mean(scores.map(({ two }) => two)),
  longest: mean(scores.map(({ longest }) => longest)),
});
