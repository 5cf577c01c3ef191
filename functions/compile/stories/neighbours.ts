import type { Vector } from '../../text/vectors.ts';

/** Neighbours that a report may be joined with; a group of several has twice as many. */
export const maxNeighbours = 32;
/** Of the reports that share a term, this many are candidates, the nearest in time: a common term says little. */
const maxCandidatesPerTerm = 32;
/** Terms of a report, the heaviest, by which candidates are found. */
const maxSearchTerms = 64;
/** Reports less similar than this in those terms are no candidates. */
const minCandidateSimilarity = 0.08;

/** The number that would stand at an index if the numbers were in ascending order (quickselect, Hoare 1961). Reorders them. */
const selected = (numbers: Float32Array, index: number): number => {
  for (let [from, to] = [0, numbers.length - 1]; from < to; ) {
    const pivot = numbers[(from + to) >> 1]!;
    let [low, high] = [from, to];
    while (low <= high) {
      while (numbers[low]! < pivot) low++;
      while (numbers[high]! > pivot) high--;
      if (low > high) break;
      const lower = numbers[high]!;
      numbers[high--] = numbers[low]!;
      numbers[low++] = lower;
    }
    if (index <= high) to = high;
    else if (index >= low) from = low;
    else break;
  }
  return numbers[index]!;
};

/** The lowest weight among the terms of a vector by which candidates are found. */
const minSearchWeight = ({ weights }: Vector): number =>
  weights.length > maxSearchTerms ? selected(weights.slice(), weights.length - maxSearchTerms) : 0;

/** For each report those it may be joined with: the most similar earlier ones, and later ones that have it among theirs. */
export const neighboursOf = (vectors: readonly Vector[], size: number): Set<number>[] => {
  const near = vectors.map(() => new Set<number>());
  const least = vectors.map(minSearchWeight);
  const all = vectors.reduce((sum, { terms }) => sum + terms.length, 0);
  /** Holders of each term as linked lists, the newest first: by term its newest holding, from 1, and by holding the one before. */
  const newest = new Int32Array(size);
  const older = new Int32Array(all + 1);
  const holder = new Int32Array(all + 1);
  const held = new Float32Array(all + 1);
  let used = 1;
  const sums = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  for (const [report, { terms, weights }] of vectors.entries()) {
    let count = 0;
    for (let index = 0; index < terms.length; index++) {
      const weight = weights[index]!;
      if (weight < least[report]!) continue;
      const term = terms[index]!;
      let at = newest[term]!;
      for (let seen = 0; at !== 0 && seen < maxCandidatesPerTerm; seen++) {
        const other = holder[at]!;
        if (sums[other] === 0) touched[count++] = other;
        sums[other]! += weight * held[at]!;
        at = older[at]!;
      }
      holder[used] = report;
      held[used] = weight;
      older[used] = newest[term]!;
      newest[term] = used++;
    }
    const found: number[] = [];
    for (let index = 0; index < count; index++)
      if (sums[touched[index]!]! >= minCandidateSimilarity) found.push(touched[index]!);
    found.sort((x, y) => sums[y]! - sums[x]! || x - y);
    for (const other of found.slice(0, maxNeighbours)) {
      near[report]!.add(other);
      near[other]!.add(report);
    }
    for (let index = 0; index < count; index++) sums[touched[index]!] = 0;
  }
  return near;
};
