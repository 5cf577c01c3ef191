import type { Passage } from './passages.ts';

/** Weight of a single stem relative to a pair. Single stems reward breadth, pairs fidelity. */
const stemWeight = 0.5;
/** How much more a concept at the start of a report weighs. With fewer reports agreement says less, so position says more. */
const positionWeight = (reports: number) => 2 + 2 / reports;
/** How many reports must contain a concept before it counts, by number of reports. */
const minReports = (reports: number) => (reports < 3 ? 1 : reports < 6 ? 2 : 3);
/** Share of its weight that a concept keeps if earlier reports already contained it. */
const knownWeight = 0.3;

export interface ConceptWeights {
  /** Weight of each concept, by its number. */
  weights: Float64Array;
  /** The numbers of a passage's concepts that have any weight. */
  conceptsOf(passage: Passage): number[];
  /** The concepts' names, by number: a stem, or two neighbouring stems. Computed on each call. */
  names(): string[];
}

/**
 * Weighs the concepts of all passages: stems and pairs of neighbouring stems (not both function words), by how many
 * reports contain them and how early. `isKnown` says whether earlier reports already contained a pair of stems.
 */
export const weighConcepts = (
  passages: readonly Passage[],
  reports: number,
  isKnown: (stems: readonly string[]) => boolean,
): ConceptWeights => {
  const ids = new Map<string, number>();
  const concepts: { holders: number; last: number; earliest: number; scale: number }[] = [];
  const held = new Map<Passage, number[]>();
  for (const passage of passages) {
    const mine = new Set<number>();
    const hold = (key: string, scale: () => number) => {
      let id = ids.get(key);
      if (id === undefined) {
        id = concepts.length;
        ids.set(key, id);
        concepts.push({ holders: 0, last: -1, earliest: passage.position, scale: scale() });
      }
      const concept = concepts[id]!;
      if (concept.last !== passage.report) concept.holders++;
      concept.last = passage.report;
      concept.earliest = Math.min(concept.earliest, passage.position);
      mine.add(id);
    };
    for (const [index, { stem, stop }] of passage.tokens.entries()) {
      if (!stop) hold(stem, () => stemWeight);
      const next = passage.tokens[index + 1];
      if (next && !(stop && next.stop))
        hold(`${stem} ${next.stem}`, () => (isKnown([stem, next.stem]) ? knownWeight : 1));
    }
    held.set(passage, [...mine]);
  }
  const position = positionWeight(reports);
  const weights = Float64Array.from(concepts, ({ holders, earliest, scale }) =>
    holders < minReports(reports) ? 0 : scale * holders * (1 + position / (1 + earliest)),
  );
  return {
    weights,
    conceptsOf: (passage) => (held.get(passage) ?? []).filter((id) => weights[id]! > 0),
    names: () => [...ids.keys()],
  };
};
