import { tokensOf, wordCount } from '../functions/text/tokens.ts';

/**
 * The extractive systems that a brief is measured against, as their papers describe them, over the same sentences
 * and words. No library of either is maintained, and each is about twenty lines.
 */

export interface BaselineSentence {
  document: number;
  position: number;
  text: string;
}

type Summariser = (sentences: readonly BaselineSentence[], budgetWords: number) => BaselineSentence[];

/** Takes sentences in order until the budget of words is used; the last one may exceed it, since the scorer cuts it. */
const take = (sentences: readonly BaselineSentence[], budgetWords: number): BaselineSentence[] => {
  const taken: BaselineSentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (words >= budgetWords) break;
    taken.push(sentence);
    words += wordCount(sentence.text);
  }
  return taken;
};

/** The opening of the first document. */
export const lead: Summariser = (sentences, budgetWords) =>
  take(
    sentences.filter(({ document }) => document === 0),
    budgetWords,
  );

/** The first three sentences of the first document. */
export const leadThree: Summariser = (sentences) => sentences.filter(({ document }) => document === 0).slice(0, 3);

/** Scores of a random walk over a weighted graph: power iteration with damping 0.85. */
const walk = (links: readonly ReadonlyMap<number, number>[]): number[] => {
  const n = links.length;
  const sums = links.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  let scores = Array.from({ length: n }, () => 1 / n);
  for (let round = 0; round < 60; round++) {
    const next = Array.from({ length: n }, () => 0.15 / n);
    let loose = 0;
    for (const [from, row] of links.entries()) {
      if (sums[from] === 0) loose += scores[from]! / n;
      else for (const [to, weight] of row) next[to]! += (0.85 * scores[from]! * weight) / sums[from]!;
    }
    const moved = next.map((score) => score + 0.85 * loose);
    const change = moved.reduce((sum, score, index) => sum + Math.abs(score - scores[index]!), 0);
    scores = moved;
    if (change < 1e-8) break;
  }
  return scores;
};

const content = (text: string) =>
  tokensOf(text)
    .filter(({ stop }) => !stop)
    .map(({ stem }) => stem);

const byScore = (sentences: readonly BaselineSentence[], scores: readonly number[], budgetWords: number) => {
  const fitting = sentences.map((sentence, index) => ({ sentence, score: scores[index]! }));
  fitting.sort((a, b) => b.score - a.score);
  return take(
    fitting.map(({ sentence }) => sentence),
    budgetWords,
  );
};

/** Continuous LexRank: cosine of TF-IDF vectors above 0.1 (Erkan and Radev 2004). */
export const lexRank: Summariser = (sentences, budgetWords) => {
  const bags = sentences.map(({ text }) => content(text));
  const holders = new Map<string, number>();
  for (const bag of bags) for (const stem of new Set(bag)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const vectors = bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const stem of bag) vector.set(stem, (vector.get(stem) ?? 0) + Math.log(bags.length / holders.get(stem)! + 1));
    const norm = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([stem, weight]) => [stem, weight / norm]));
  });
  const links = vectors.map((one, index) => {
    const row = new Map<number, number>();
    for (const [other, vector] of vectors.entries()) {
      if (other === index) continue;
      let cosine = 0;
      for (const [stem, weight] of one) cosine += weight * (vector.get(stem) ?? 0);
      if (cosine > 0.1) row.set(other, cosine);
    }
    return row;
  });
  return byScore(sentences, walk(links), budgetWords);
};

/** TextRank: shared words over the logarithms of the lengths (Mihalcea and Tarau 2004). */
export const textRank: Summariser = (sentences, budgetWords) => {
  const bags = sentences.map(({ text }) => new Set(content(text)));
  const links = bags.map((one, index) => {
    const row = new Map<number, number>();
    for (const [other, bag] of bags.entries()) {
      if (other === index || one.size < 2 || bag.size < 2) continue;
      let shared = 0;
      for (const stem of one) if (bag.has(stem)) shared++;
      if (shared > 0) row.set(other, shared / (Math.log(one.size) + Math.log(bag.size)));
    }
    return row;
  });
  return byScore(sentences, walk(links), budgetWords);
};
