import { longAgo } from '../../text/en/scenes.ts';
import type { Passage } from './passages.ts';
import { latestPhase, type Unit } from './units.ts';

/** How many units are tried as the first one. */
const maxOpeners = 5;
/** Share of the best opener's weight that an opener must have; with many reports anecdotes never get that far. */
const openerShare = (reports: number) => (reports < 6 ? 0.7 : 0);
/** The same for an opener of a later phase: the latest news comes first, provided that it is the news. */
const laterPhaseShare = 0.5;
/** Share of an opener's pairs of words that earlier reports must not contain. */
const minNovelty = 0.5;

/** Of a report: its day, the position at which its news begins, and the stems of its title. */
interface ReportStart {
  day: string | undefined;
  begins: number;
  title: ReadonlySet<string>;
}

/**
 * Units that can open a brief, in the order of `units`, at most five: they open a report, say something new if any does, and
 * have nearly as much of what the reports share as the best of them, which keeps an anecdote from opening the news.
 */
export const openersAmong = (
  units: readonly Unit[],
  weights: Float64Array,
  novelty: (stems: readonly string[]) => number,
  reports: readonly ReportStart[],
): Unit[] => {
  const prefer = (list: readonly Unit[], keep: (first: Passage) => boolean) => {
    const kept = list.filter(({ passages: [first] }) => keep(first!));
    return kept.length > 0 ? kept : list;
  };
  const independent = prefer(
    units,
    ({ following, requires, text }) => !following && requires.length === 0 && !/^["“„«]/u.test(text),
  );
  const fresh = prefer(independent, ({ tokens }) => novelty(tokens.map(({ stem }) => stem)) >= minNovelty);
  const place = ({ position, report }: Passage) => position - reports[report]!.begins;
  const isEarly = ({ passages: [passage] }: Unit) => place(passage!) < 3;
  // What is new only far down in a report is a detail of its lead.
  const early = prefer(fresh.some(isEarly) ? fresh : independent, (passage) => place(passage) < 3);
  const leads = prefer(early, (passage) => place(passage) === 0);
  // A page that lost its beginning opens with a detail that has no word of its title; and nothing begins long ago.
  const first = prefer(
    leads,
    ({ report, content, text }) =>
      !longAgo.test(text) && (reports[report]!.title.size === 0 || !content.isDisjointFrom(reports[report]!.title)),
  );
  const weight = ({ concepts }: Unit) => concepts.reduce((sum, id) => sum + weights[id]!, 0);
  const max = Math.max(0, ...first.map(weight));
  const isNews = (unit: Unit) => weight(unit) >= laterPhaseShare * max;
  const isInLatestPhase = latestPhase(
    first.filter(isNews).map(({ passages: [passage] }) => reports[passage!.report]!.day),
  );
  const latest = prefer(first, ({ report }) => isInLatestPhase(reports[report]!.day));
  const min = openerShare(reports.length) * Math.max(0, ...latest.map(weight));
  return latest.filter((unit) => weight(unit) >= min).slice(0, maxOpeners);
};
