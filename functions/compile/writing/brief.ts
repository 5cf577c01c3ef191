import type { Entry } from '../../core/article.ts';
import { datesIn } from '../../text/dates.ts';
import { noveltyAgainst } from './novelty.ts';
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
const positionWeight = (reports: number) => 2 + 2 / reports;
/** In this many reports a concept must be, by number of reports. */
const minReports = (reports: number) => (reports < 3 ? 1 : reports < 6 ? 2 : 3);
/** What is left of the weight of a concept that earlier reports held. */
const knownWeight = 0.3;
const sentenceWords = { fewest: 8, most: 60 };
/** Words count a little less than they are many, so that a sentence that says much is not passed over for its length. */
const lengthPower = 0.8;
/** With few reports most concepts are one report's own: a sentence worth less than this share of the best is filler. */
const fillerShare = (reports: number) => (reports < 6 ? 0.2 : 0);
/** A brief has a sentence for so many words of its budget at most, and may always have two. */
const wordsPerSentence = 25;
const minSentences = 2;
const maxSentences = 4;
/** A lead ends after three sentences that fill this share of the budget. */
const leadSentences = 3;
const leadShare = 0.4;
/** Candidates kept for the search, best first, and starting points tried. */
const maxUnits = 240;
const starts = 5;
/** What an opener must hold of the weight that the best one holds; many reports weed out anecdotes by themselves. */
const openerShare = (reports: number) => (reports < 6 ? 0.7 : 0);
/** The same for an opener of a later stage: the latest news comes first, where it is the news. */
const laterShare = 0.5;
/** A report so many days after another tells what came next; the day after, papers still tell the same. */
const stageDays = 2;
/** What a sentence of an earlier stage is worth beside the latest. */
const earlierStage = 0.5;
const maxRounds = 20;
/** What an opening sentence must share with other reports, of its content: less is an anecdote that leads to the news. */
const leastShared = 0.35;
/** Sentences of a scene at most. */
const maxSceneSentences = 3;

interface Limit {
  words: number;
  sentences: number;
}

/** A passage that stands alone, or a passage and the one that leans on it. */
interface Unit {
  passages: Passage[];
  words: number;
  concepts: number[];
  /** Share of its weight that counts. */
  worth: number;
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
    holders < minReports(reports) ? 0 : scale * holders * (1 + position / (1 + earliest)),
  );
  return { weights, conceptsOf: (passage: Passage) => (held.get(passage) ?? []).filter((id) => weights[id]! > 0) };
};

/**
 * Opening sentences that lead to the news by way of a scene, up to where the news begins: little of what they say
 * stands in any other report. "The queue for plywood reached the tram stop" opens its own report well, and no brief.
 */
const scenesAmong = (perReport: readonly (readonly Passage[])[]): ReadonlySet<Passage> => {
  const holders = new Map<string, Set<number>>();
  for (const { content, report } of perReport.flat())
    for (const stem of content) holders.set(stem, (holders.get(stem) ?? new Set()).add(report));
  const shareOf = ({ content }: Passage) =>
    [...content].filter((stem) => holders.get(stem)!.size > 1).length / Math.max(1, content.size);
  // The lead that has most in common with the others is the news, however little that is.
  const most = Math.max(...perReport.flatMap(([lead]) => (lead ? shareOf(lead) : [])));
  return new Set(
    perReport.flatMap((list) => {
      const news = list.findIndex((passage) => shareOf(passage) >= Math.min(leastShared, most));
      return news > 0 && news <= maxSceneSentences ? list.slice(0, news) : [];
    }),
  );
};

const fits = ({ words, text }: Passage) =>
  words >= sentenceWords.fewest && words <= sentenceWords.most && isStatement(text);

const unitOf = (passages: Passage[], concepts: number[], worth: number): Unit => ({
  passages,
  worth,
  words: passages.reduce((sum, { words }) => sum + words, 0),
  concepts: [...new Set(concepts)],
});

const clashes = (unit: Unit, chosen: readonly Unit[]): boolean =>
  chosen.some((other) => other.passages.some((one) => unit.passages.some((two) => saysTheSame(one, two))));

const passagesIn = (units: readonly Unit[]): Passage[] => units.flatMap(({ passages }) => passages);

/** Has what a passage speaks of as known ("The cull …") been told? */
const isTold = ({ leansOn }: Passage, told: readonly Passage[]): boolean =>
  leansOn.length === 0 || leansOn.some((stem) => told.some(({ content }) => content.has(stem)));

/** The day of a report, `undefined` where it is not dated to the day. */
const dayOf = ({ article: { published } }: Report): string | undefined =>
  published?.precision === 'day' ? published.date : undefined;

/** Tells the days of the latest stage among those given; a day that is not known is of any. */
const latestStage = (days: readonly (string | undefined)[]): ((day: string | undefined) => boolean) => {
  const newest = Math.max(0, ...days.map((day) => (day ? Date.parse(day) : 0)));
  return (day) => !day || newest - Date.parse(day) < stageDays * 86_400_000;
};

/** Tells how things stand, not what happened: "People have been told to boil their water". */
const standing = /^[^,;]{0,80}?\b(?:is|are|has|have|will|must|may|can|expects?)\b/u;

/**
 * Has a sentence of an earlier day been overtaken? It announces a day that has come since, or tells how things stood
 * at an earlier stage: "Schools will close on Wednesday" is no news by Saturday.
 */
const isStale = (
  { spans, text }: Passage,
  { article }: Report,
  { newest, isLatest }: { newest: string; isLatest: boolean },
): boolean => {
  const { published } = article;
  if (published?.precision !== 'day' || published.date >= newest) return false;
  if (!isLatest && standing.test(text)) return true;
  return spans.some((span) =>
    datesIn(article.text, span, published).some(
      ({ date, isAhead }) => isAhead && date.precision === 'day' && date.date <= newest,
    ),
  );
};

/**
 * The units that cover the most weight under the budget: an opener, then greedily by weight per word, then the best
 * exchanges. The opener stays. Several openers are tried and the best whole is kept.
 */
const cover = ({
  openers,
  units,
  weights,
  limit,
  filler,
}: {
  openers: readonly Unit[];
  units: readonly Unit[];
  weights: Float64Array;
  limit: Limit;
  filler: number;
}): Unit[] => {
  const covered = new Uint8Array(weights.length);
  const gain = ({ concepts, worth }: Unit) => {
    let sum = 0;
    for (const id of concepts) if (!covered[id]) sum += weights[id]!;
    return worth * sum;
  };
  /** Marks what is covered and gives its weight. */
  const mark = (chosen: readonly Unit[]) => {
    covered.fill(0);
    let sum = 0;
    for (const unit of chosen) {
      sum += gain(unit);
      for (const id of unit.concepts) covered[id] = 1;
    }
    return sum;
  };
  const density = (unit: Unit) => gain(unit) / unit.words ** lengthPower;
  const room = (chosen: readonly Unit[]) => ({
    words: chosen.reduce((left, { words }) => left - words, limit.words),
    sentences: chosen.reduce((left, { passages }) => left - passages.length, limit.sentences),
  });
  const isRoom = (unit: Unit, left: { words: number; sentences: number }) =>
    unit.words <= left.words && unit.passages.length <= left.sentences;
  covered.fill(0);
  const least = filler * Math.max(0, ...openers.map(density));

  const fill = (chosen: readonly Unit[]): Unit[] => {
    const filled = [...chosen];
    for (;;) {
      mark(filled);
      const left = room(filled);
      let best: Unit | undefined;
      let most = least;
      for (const unit of units) {
        if (!isRoom(unit, left)) continue;
        const worth = density(unit);
        if (worth > most && !clashes(unit, filled) && isTold(unit.passages[0]!, passagesIn(filled))) {
          best = unit;
          most = worth;
        }
      }
      if (!best) return filled;
      filled.push(best);
    }
  };

  const exchange = (chosen: Unit[]): Unit[] => {
    let current = chosen;
    for (let round = 0; round < maxRounds; round++) {
      let better: Unit[] | undefined;
      let most = mark(current) + 1e-9;
      for (const out of current.slice(1)) {
        const rest = current.filter((unit) => unit !== out);
        const left = room(rest);
        const base = mark(rest);
        for (const unit of units) {
          if (unit === out || !isRoom(unit, left)) continue;
          const sum = base + gain(unit);
          if (sum > most && !clashes(unit, rest) && isTold(unit.passages[0]!, passagesIn(rest))) {
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
  for (const opener of openers) {
    const tried = exchange(fill([opener]));
    const sum = mark(tried);
    if (sum > most) {
      best = tried;
      most = sum;
    }
  }
  return best;
};

/** The opening sentences of a report, as they stand, skipping headings and sentences that only repeat. */
const leadOf = (all: readonly Passage[], report: Report, limit: Limit): Passage[] => {
  const impersonal = all.filter(({ personal }) => !personal);
  const passages = impersonal.length > 0 ? impersonal : all;
  const lead: Passage[] = [];
  let words = 0;
  for (const passage of passages) {
    const standing = lead.at(-1)?.position === passage.position - 1 ? passage : alone(passage, report);
    const connected = standing === passage && lead.length > 0;
    if (!isStatement(standing.text) || standing.words < 4 || (standing.dangling && !connected)) continue;
    if (lead.some((earlier) => saysTheSame(earlier, standing))) continue;
    if (words + standing.words > limit.words) {
      if (lead.length === 0) continue;
      break;
    }
    lead.push(standing);
    words += standing.words;
    if (lead.length >= leadSentences && words >= leadShare * limit.words) break;
    if (lead.length === limit.sentences) break;
  }
  while (lead.length > 1 && !quotesBalance(lead.map(({ text }) => text).join(' '))) lead.pop();
  return lead;
};

/**
 * Units that can open a brief, best first: they open a report, tell something new where any does, and hold nearly as
 * much of what the reports share as the best of them, which keeps an anecdote from opening the news.
 */
const openersAmong = (
  units: readonly Unit[],
  weights: Float64Array,
  novelty: (stems: readonly string[]) => number,
  days: readonly (string | undefined)[],
): Unit[] => {
  const narrower = (list: readonly Unit[], keep: (first: Passage) => boolean) => {
    const kept = list.filter(({ passages: [first] }) => keep(first!));
    return kept.length > 0 ? kept : list;
  };
  const standing = narrower(
    units,
    ({ following, leansOn, text }) => !following && leansOn.length === 0 && !/^["“„«]/u.test(text),
  );
  const fresh = narrower(standing, ({ tokens }) => novelty(tokens.map(({ stem }) => stem)) >= 0.5);
  const isEarly = ({ passages: [passage] }: Unit) => passage!.position < 3;
  // What is new only far down a report is a detail of its lead.
  const early = narrower(fresh.some(isEarly) ? fresh : standing, ({ position }) => position < 3);
  const first = narrower(early, ({ position }) => position === 0);
  const weight = ({ concepts }: Unit) => concepts.reduce((sum, id) => sum + weights[id]!, 0);
  const most = Math.max(0, ...first.map(weight));
  const isNews = (unit: Unit) => weight(unit) >= laterShare * most;
  const stage = latestStage(first.filter(isNews).map(({ passages: [passage] }) => days[passage!.report]));
  const latest = narrower(first, ({ report }) => stage(days[report]));
  const least = openerShare(days.length) * Math.max(0, ...latest.map(weight));
  return latest.filter((unit) => weight(unit) >= least).slice(0, starts);
};

/** The opener, then what its own and other reports tell in the order in which they tell it. */
const inReadingOrder = ([opener, ...rest]: readonly Unit[]): Passage[] => {
  const place = ({ passages: [first] }: Unit) => first!.position + (first!.following ? 0.5 : 0);
  rest.sort((a, b) => place(a) - place(b) || a.passages[0]!.report - b.passages[0]!.report);
  return [...opener!.passages, ...rest.flatMap(({ passages }) => passages)];
};

/**
 * The sentences of a brief in reading order: at most `budgetWords` words, and a sentence for each 25 of them, but two to
 * four. None leans on a sentence that is not right before it, no two say the same. Empty where no sentence fits. Reports
 * come most representative first; `earlier` is what readers knew before.
 */
export const briefOf = ({
  reports,
  perReport = allPassages(reports),
  earlier = [],
  budgetWords,
}: {
  reports: readonly Report[];
  /** The reports' passages, where they are at hand already. */
  perReport?: readonly (readonly Passage[])[];
  earlier?: readonly Entry[];
  budgetWords: number;
}): Passage[] => {
  const sentences = Math.ceil(budgetWords / wordsPerSentence);
  const limit = { words: budgetWords, sentences: Math.min(maxSentences, Math.max(minSentences, sentences)) };
  if (reports.length === 1 && earlier.length === 0) return leadOf(perReport[0] ?? [], reports[0]!, limit);
  const novelty = noveltyAgainst(earlier);
  const passages = perReport.flat();
  const { weights, conceptsOf } = weigh(passages, perReport.length, (stems) => novelty(stems) === 0);
  const units: Unit[] = [];
  const days = reports.map(dayOf);
  const newest =
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? '';
  const isLatest = latestStage(days);
  const scenes = perReport.length > 1 ? scenesAmong(perReport) : new Set<Passage>();
  for (const list of perReport)
    for (const [index, whole] of list.entries()) {
      const first = alone(whole, reports[whole.report]!);
      const report = reports[whole.report]!;
      if (first.dangling || first.personal || scenes.has(whole) || !fits(first)) continue;
      const ofLatest = isLatest(days[whole.report]);
      if (isStale(first, report, { newest, isLatest: ofLatest })) continue;
      const worth = ofLatest ? 1 : earlierStage;
      if (quotesBalance(first.text)) units.push(unitOf([first], conceptsOf(whole), worth));
      const next = list[index + 1];
      if (
        next?.dangling &&
        !next.personal &&
        fits(next) &&
        quotesBalance(first.text + next.text) &&
        !saysTheSame(first, next)
      )
        units.push(unitOf([first, next], [...conceptsOf(whole), ...conceptsOf(next)], worth));
    }
  const density = new Map(
    units.map((unit) => [
      unit,
      (unit.worth * unit.concepts.reduce((sum, id) => sum + weights[id]!, 0)) / unit.words ** lengthPower,
    ]),
  );
  units.sort((a, b) => density.get(b)! - density.get(a)!);
  const openers = openersAmong(
    units.filter((unit) => unit.words <= limit.words && unit.passages.length <= limit.sentences),
    weights,
    novelty,
    days,
  );
  const chosen = cover({
    openers,
    units: units.slice(0, maxUnits),
    weights,
    limit,
    filler: fillerShare(perReport.length),
  });
  const brief = chosen.length > 0 ? inReadingOrder(chosen) : [];
  if (brief.length > 1) return brief;
  const leads = perReport.map((list, index) => leadOf(list, reports[index]!, limit));
  return leads.find((lead) => lead.length > brief.length) ?? brief;
};
