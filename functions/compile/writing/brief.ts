import type { Entry } from '../../core/article.ts';
import type { Trace } from '../trace.ts';
import { contributionsOf, cover, densityOf, type Limit } from './cover.ts';
import { leadOf, leadSentences } from './lead.ts';
import { newsStart, titleStems } from './news-start.ts';
import { noveltyAgainst } from './novelty.ts';
import { openersAmong } from './openers.ts';
import { allPassages, isSamePassage, type Passage, type Report } from './passages.ts';
import { dayOf, isOverOn, type Unit, unitsOf, withoutPast } from './units.ts';
import { weighConcepts } from './weights.ts';

/** A brief has at most one sentence for this many words of its budget, but may always have two. */
const wordsPerSentence = 25;
const minSentences = 2;
const maxSentences = 4;
/** The lead of a single report may have three, however short the brief: they read as one. */
const minLeadSentences = 3;
/** Candidates kept for the search, best first. */
const maxUnits = 240;
/** With few reports most concepts are in one only: a sentence worth less than this share of the best is filler. */
const fillerShare = (reports: number) => (reports < 6 ? 0.2 : 0);

/** The opener, then the other units in the order in which their reports have them. */
const inReadingOrder = ([opener, ...rest]: readonly Unit[]): Passage[] => {
  const place = ({ passages: [first] }: Unit) => first!.position + (first!.following ? 0.5 : 0);
  const sorted = rest.toSorted((a, b) => place(a) - place(b) || a.passages[0]!.report - b.passages[0]!.report);
  return [opener!, ...sorted].flatMap(({ passages }) => passages);
};

/**
 * The sentences of a brief in reading order: at most `budgetWords` words, and one sentence for each 25 of them, but two
 * to four (the lead of a single report three to four). None depends on a sentence that is not right before it, no two say the same. Empty if no sentence fits.
 * Reports come most representative first; `earlier` is what readers knew before.
 *
 * With several reports, what many independent reports say early on matters: sentences are chosen to cover the most weight
 * of concepts under a budget of words, greedily and then by exchange. After D. Gillick and B. Favre, "A Scalable Global
 * Model for Summarization" (2009), with single stems, position and novelty added. With one report nothing beats its
 * own lead.
 *
 * With `said`, a sentence that the headline says, the brief opens with it but has room for as much beside it.
 */
export const briefOf = ({
  reports,
  perReport: given = allPassages(reports),
  earlier = [],
  budgetWords,
  said,
  readOn,
  trace,
}: {
  reports: readonly Report[];
  /** The reports' passages, if they are at hand already. */
  perReport?: readonly (readonly Passage[])[];
  earlier?: readonly Entry[];
  budgetWords: number;
  said?: Passage | undefined;
  /** The ISO day on which it is read, if it is known: nothing is announced for a day before, unless nothing else can open the brief. */
  readOn?: string | undefined;
  trace?: Trace | undefined;
}): Passage[] => {
  const perReport = readOn === undefined ? given : withoutPast(given, reports, readOn);
  const sentences = Math.min(maxSentences, Math.max(minSentences, Math.ceil(budgetWords / wordsPerSentence)));
  const extra = said ? { words: said.words, sentences: 1 } : { words: 0, sentences: 0 };
  const limit: Limit = { words: budgetWords + extra.words, sentences: sentences + extra.sentences };
  if (reports.length === 1 && earlier.length === 0) {
    const leadLimit = { ...limit, sentences: Math.max(limit.sentences, minLeadSentences) };
    const lead = leadOf(perReport[0] ?? [], reports[0]!, leadLimit, leadSentences + extra.sentences);
    trace?.({ kind: 'brief', method: 'lead', sentences: lead.map((passage) => ({ passage })) });
    return lead;
  }
  const novelty = noveltyAgainst(earlier);
  const weighed = weighConcepts(perReport.flat(), perReport.length, (stems) => novelty(stems) === 0);
  const { weights } = weighed;
  const begins = perReport.map((list, index) => {
    const fit = list.filter(({ unfit, personal }) => !unfit && !personal);
    return fit[newsStart(fit, reports[index]?.article.title)]?.position ?? 0;
  });
  const units = unitsOf(reports, perReport, weighed.conceptsOf, begins);
  const density = new Map(units.map((unit) => [unit, densityOf(unit, weights)]));
  units.sort((a, b) => density.get(b)! - density.get(a)!);
  const openers = openersAmong(
    units.filter((unit) => unit.words <= limit.words && unit.passages.length <= limit.sentences),
    weights,
    novelty,
    reports.map((report, index) => ({
      day: dayOf(report),
      begins: begins[index]!,
      title: titleStems(report.article.title, report.article.language),
    })),
  );
  const isCurrent = ({ passages }: Unit) =>
    !passages.some((passage) => isOverOn(readOn, passage, reports[passage.report]!));
  const asSaid = ({ passages: [first] }: Unit) => isSamePassage(first!, said!);
  const current = openers.filter(isCurrent);
  const chosen = cover({
    openers: said ? openers.filter(asSaid) : current.length > 0 ? current : openers,
    units: units.filter(isCurrent).slice(0, maxUnits),
    weights,
    limit,
    filler: fillerShare(perReport.length),
  });
  const brief = chosen.length > 0 ? inReadingOrder(chosen) : [];
  const leads = brief.length > 1 ? [] : perReport.map((list, index) => leadOf(list, reports[index]!, limit));
  const lead = leads.find((one) => one.length > brief.length);
  if (trace && lead) trace({ kind: 'brief', method: 'lead', sentences: lead.map((passage) => ({ passage })) });
  else if (trace) {
    const names = weighed.names();
    const contributions = contributionsOf(chosen, weights);
    trace({
      kind: 'brief',
      method: 'coverage',
      sentences: brief.map((passage) => {
        const { unit, weight, added } = contributions.find((one) => one.unit.passages.includes(passage))!;
        if (passage !== unit.passages[0]) return { passage, isContinuation: true };
        const isOpener = unit === chosen[0];
        const concepts = added.toSorted((a, b) => weights[b]! - weights[a]!).map((id) => names[id]!);
        return { passage, score: { weight, words: unit.words, worth: unit.worth, isOpener, concepts } };
      }),
    });
  }
  return lead ?? brief;
};
