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

/**
 * Units that can open a brief, in the order of `units`, at most five: they open a report, say something new if any does, and
 * have nearly as much of what the reports share as the best of them, which keeps an anecdote from opening the news.
 * `days` are the days of the reports.
 */
export const openersAmong = (
  units: readonly Unit[],
  weights: Float64Array,
  novelty: (stems: readonly string[]) => number,
  days: readonly (string | undefined)[],
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
  const isEarly = ({ passages: [passage] }: Unit) => passage!.position < 3;
  // What is new only far down in a report is a detail of its lead.
  const early = prefer(fresh.some(isEarly) ? fresh : independent, ({ position }) => position < 3);
  const first = prefer(early, ({ position }) => position === 0);
  const weight = ({ concepts }: Unit) => concepts.reduce((sum, id) => sum + weights[id]!, 0);
  const max = Math.max(0, ...first.map(weight));
  const isNews = (unit: Unit) => weight(unit) >= laterPhaseShare * max;
  const isInLatestPhase = latestPhase(first.filter(isNews).map(({ passages: [passage] }) => days[passage!.report]));
  const latest = prefer(first, ({ report }) => isInLatestPhase(days[report]));
  const min = openerShare(days.length) * Math.max(0, ...latest.map(weight));
  return latest.filter((unit) => weight(unit) >= min).slice(0, maxOpeners);
};
