import type { Entry } from '../core/article.ts';
import { noveltyAgainst } from './changed.ts';
import { allPassages, alone, isStatement, type Passage, quotesBalance, type Report, saysTheSame } from './passages.ts';

/**
 * Choosing a brief's sentences. With several reports: what many independent reports say, early, matters. Concepts are
 * stems and pairs of neighbouring stems (not both function words), weighted by how many reports hold them and how
 * early any does; sentences are chosen to cover the most weight under a budget of words, greedily and then by
 * exchange. After D. Gillick and B. Favre, "A Scalable Global Model for Summarization" (2009), with single stems,
 * position and novelty added. With one report nothing beats its own lead, so the lead it is.
 */

/** Weight of a single stem beside a pair. Single stems reward breadth, pairs fidelity. */
const stemWeight = 0.5;
/** How much more a concept weighs that opens a report; fewer reports say less by agreement, so position counts more. */
const positionWeight = (reports: number) => 2 + 8 / reports ** 2;
/** In this many reports a concept must be, by number of reports. */
const fewestReports = (reports: number) => (reports < 3 ? 1 : reports < 6 ? 2 : 3);
/** What is left of the weight of a concept that earlier reports held. */
const knownWeight = 0.3;
const sentenceWords = { fewest: 8, most: 60 };
/** Candidates kept for the search, best first, and starting points tried. */
const mostUnits = 240;
const starts = 5;
const mostRounds = 20;

/** A passage that stands alone, or a passage and the one that leans on it. */
interface Unit {
  passages: Passage[];
  words: number;
  concepts: number[];
}

/** The concepts of passages as small numbers, and the weight of each. */
const weigh = (passages: readonly Passage[], reports: number, isKnown: (stems: readonly string[]) => boolean) => {
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
    holders < fewestReports(reports) ? 0 : scale * holders * (1 + position / (1 + earliest)),
  );
  return { weights, conceptsOf: (passage: Passage) => (held.get(passage) ?? []).filter((id) => weights[id]! > 0) };
};

const fits = ({ words, text }: Passage) =>
  words >= sentenceWords.fewest && words <= sentenceWords.most && isStatement(text);

const unitOf = (passages: Passage[], concepts: number[]): Unit => ({
  passages,
  words: passages.reduce((sum, { words }) => sum + words, 0),
  concepts: [...new Set(concepts)],
});

const clashes = (unit: Unit, chosen: readonly Unit[]): boolean =>
  chosen.some((other) => other.passages.some((one) => unit.passages.some((two) => saysTheSame(one, two))));

/** The units that cover the most weight under the budget: greedy by weight per word, then the best exchanges. */
const cover = (units: readonly Unit[], weights: Float64Array, limit: { words: number; sentences: number }): Unit[] => {
  const covered = new Uint8Array(weights.length);
  const mark = (chosen: readonly Unit[]) => {
    covered.fill(0);
    let sum = 0;
    for (const { concepts } of chosen)
      for (const id of concepts) {
        if (!covered[id]) sum += weights[id]!;
        covered[id] = 1;
      }
    return sum;
  };
  const gain = ({ concepts }: Unit) => {
    let sum = 0;
    for (const id of concepts) if (!covered[id]) sum += weights[id]!;
    return sum;
  };
  const room = (chosen: readonly Unit[]) => ({
    words: chosen.reduce((left, { words }) => left - words, limit.words),
    sentences: chosen.reduce((left, { passages }) => left - passages.length, limit.sentences),
  });
  const isRoom = (unit: Unit, left: { words: number; sentences: number }) =>
    unit.words <= left.words && unit.passages.length <= left.sentences;

  const fill = (chosen: readonly Unit[]): Unit[] => {
    const filled = [...chosen];
    for (;;) {
      mark(filled);
      const left = room(filled);
      let best: Unit | undefined;
      let most = 0;
      for (const unit of units) {
        if (!isRoom(unit, left)) continue;
        const density = gain(unit) / unit.words;
        if (density > most && !clashes(unit, filled)) {
          best = unit;
          most = density;
        }
      }
      if (!best) return filled;
      filled.push(best);
    }
  };

  const exchange = (chosen: Unit[]): Unit[] => {
    let current = chosen;
    for (let round = 0; round < mostRounds; round++) {
      let better: Unit[] | undefined;
      let most = mark(current) + 1e-9;
      for (const out of current) {
        const rest = current.filter((unit) => unit !== out);
        const left = room(rest);
        const base = mark(rest);
        for (const unit of units) {
          if (unit === out || !isRoom(unit, left)) continue;
          const sum = base + gain(unit);
          if (sum > most && !clashes(unit, rest)) {
            better = [...rest, unit];
            most = sum;
          }
        }
      }
      if (!better) return current;
      current = fill(better);
    }
    return current;
  };

  let best: Unit[] = [];
  let most = 0;
  for (const unit of units.filter((one) => isRoom(one, limit)).slice(0, starts)) {
    const tried = exchange(fill([unit]));
    const sum = mark(tried);
    if (sum > most) {
      best = tried;
      most = sum;
    }
  }
  return best;
};

/** The opening sentences of a report, as they stand, skipping headings and sentences that only repeat. */
const leadOf = (passages: readonly Passage[], report: Report, budgetWords: number): Passage[] => {
  const lead: Passage[] = [];
  let words = 0;
  for (const passage of passages) {
    const standing = lead.at(-1)?.position === passage.position - 1 ? passage : alone(passage, report);
    const connected = standing === passage && lead.length > 0;
    if (!isStatement(standing.text) || standing.words < 4 || (standing.dangling && !connected)) continue;
    if (lead.some((earlier) => saysTheSame(earlier, standing))) continue;
    if (words + standing.words > budgetWords) {
      if (lead.length === 0) continue;
      break;
    }
    lead.push(standing);
    words += standing.words;
    if (lead.length >= 3 && words >= 40) break;
    if (lead.length === 4) break;
  }
  while (lead.length > 1 && !quotesBalance(lead.map(({ text }) => text).join(' '))) lead.pop();
  return lead;
};

/** Units in the order a reader follows best: what opens a report comes first; for an update, what is new. */
const inReadingOrder = (units: readonly Unit[], novelty: (stems: readonly string[]) => number): Passage[] => {
  const rank = ({ passages: [first] }: Unit) => {
    const news = novelty(first!.tokens.map(({ stem }) => stem));
    return first!.position + (first!.following ? 100 : 0) + (news < 0.5 ? 1000 : 0);
  };
  return [...units]
    .map((unit) => ({ unit, place: rank(unit) }))
    .sort((a, b) => a.place - b.place || a.unit.passages[0]!.report - b.unit.passages[0]!.report)
    .flatMap(({ unit }) => unit.passages);
};

/**
 * The sentences of a brief in reading order: at most `budgetWords` words and `sentences` sentences. None leans on a
 * sentence that is not right before it, no two say the same. Empty where no sentence fits. Reports come most
 * representative first; `earlier` is what readers knew before.
 */
export const briefOf = ({
  reports,
  perReport = allPassages(reports),
  earlier = [],
  budgetWords,
  sentences = 4,
}: {
  reports: readonly Report[];
  /** The reports' passages, where they are at hand already. */
  perReport?: readonly (readonly Passage[])[];
  earlier?: readonly Entry[];
  budgetWords: number;
  sentences?: number;
}): Passage[] => {
  if (reports.length === 1 && earlier.length === 0) return leadOf(perReport[0] ?? [], reports[0]!, budgetWords);
  const novelty = noveltyAgainst(earlier);
  const passages = perReport.flat();
  const { weights, conceptsOf } = weigh(passages, perReport.length, (stems) => novelty(stems) === 0);
  const units: Unit[] = [];
  for (const list of perReport)
    for (const [index, whole] of list.entries()) {
      const first = alone(whole, reports[whole.report]!);
      if (first.dangling || !fits(first)) continue;
      if (quotesBalance(first.text)) units.push(unitOf([first], conceptsOf(whole)));
      const next = list[index + 1];
      if (next?.dangling && fits(next) && quotesBalance(first.text + next.text) && !saysTheSame(first, next))
        units.push(unitOf([first, next], [...conceptsOf(whole), ...conceptsOf(next)]));
    }
  const density = new Map(
    units.map((unit) => [unit, unit.concepts.reduce((sum, id) => sum + weights[id]!, 0) / unit.words]),
  );
  units.sort((a, b) => density.get(b)! - density.get(a)!);
  const chosen = cover(units.slice(0, mostUnits), weights, { words: budgetWords, sentences });
  if (chosen.length > 0) return inReadingOrder(chosen, novelty);
  for (const [index, list] of perReport.entries()) {
    const lead = leadOf(list, reports[index]!, budgetWords);
    if (lead.length > 0) return lead;
  }
  return [];
};
