import type { Entry } from '../core/article.ts';
import type { Cluster, Member } from '../core/cluster.ts';
import { tokensOf } from '../text/tokens.ts';
import { byArrival } from './select.ts';

/** Two groups of reports are one story while the average cosine between them is at least this. */
const together = 0.2;

/** Term weights of a text, of length 1. */
type Vector = Map<string, number>;

const vectorsOf = (texts: readonly { title: string | null; text: string; language: string }[]): Vector[] => {
  const counts = texts.map(({ title, text, language }) => {
    const terms = new Map<string, number>();
    for (const { stem, stop } of tokensOf(`${title ?? ''}\n${text}`, language))
      if (!stop) terms.set(stem, (terms.get(stem) ?? 0) + 1);
    return terms;
  });
  const documents = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const vector: Vector = new Map();
    let square = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * Math.log(1 + texts.length / documents.get(term)!);
      vector.set(term, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  });
};

/**
 * Groups reports into stories: reports of one event together, lookalike events apart. Earlier reports that belong to
 * a story make it an update. The answer does not depend on the order of the reports.
 */
export const cluster = ({
  members,
  background,
}: {
  members: readonly Member[];
  background: readonly Entry[];
}): Cluster[] => {
  const reports = [
    ...members.map((member) => ({ member, entry: member.entry })),
    ...background.map((entry) => ({ member: undefined, entry })),
  ].sort((a, b) => byArrival(a.entry, b.entry));
  const vectors = vectorsOf(reports.map(({ entry }) => entry.article));
  const groups = agglomerate(vectors, together);
  const clusters: Cluster[] = [];
  for (const group of groups) {
    const inWindow = group.flatMap((index) => reports[index]!.member ?? []);
    if (!inWindow.length) continue;
    const earlier = group.flatMap((index) => (reports[index]!.member ? [] : [reports[index]!.entry]));
    clusters.push({ members: inWindow, earlier: earlier.reverse() });
  }
  return clusters;
};

/** Average-linkage agglomeration over the pairs that share a term. */
const agglomerate = (vectors: readonly Vector[], threshold: number): number[][] => {
  const postings = new Map<string, [number, number][]>();
  const sums = vectors.map(() => new Map<number, number>());
  for (const [index, vector] of vectors.entries())
    for (const [term, weight] of vector) {
      const posting = postings.get(term) ?? [];
      for (const [other, otherWeight] of posting) {
        const product = weight * otherWeight;
        sums[index]!.set(other, (sums[index]!.get(other) ?? 0) + product);
        sums[other]!.set(index, (sums[other]!.get(index) ?? 0) + product);
      }
      posting.push([index, weight]);
      postings.set(term, posting);
    }
  const groups = vectors.map((_, index): number[] | undefined => [index]);
  for (;;) {
    let best = { value: threshold, a: -1, b: -1 };
    for (const [a, row] of sums.entries())
      for (const [b, sum] of row) {
        if (b <= a || !groups[a] || !groups[b]) continue;
        const value = sum / (groups[a].length * groups[b].length);
        if (value > best.value) best = { value, a, b };
      }
    if (best.a < 0) return groups.filter((group) => group !== undefined);
    const { a, b } = best;
    groups[a] = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y);
    groups[b] = undefined;
    for (const [other, sum] of sums[b]!) {
      if (other === a) continue;
      sums[a]!.set(other, (sums[a]!.get(other) ?? 0) + sum);
      sums[other]!.set(a, sums[a]!.get(other)!);
      sums[other]!.delete(b);
    }
    sums[a]!.delete(b);
    sums[b]!.clear();
  }
};
