import type { Published } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Disagreement } from '../../core/edition.ts';
import type { NamedDate } from '../../text/dates.ts';
import {
  ailments,
  copulas,
  dateBefore,
  elsewhere,
  measures,
  partial,
  people,
  placeNamed,
  tolls,
} from '../../text/en/counts.ts';
import { type Figure, figuresIn } from '../../text/figures.ts';
import type { Token } from '../../text/tokens.ts';
import { contrastsIn } from './contrast.ts';
import { datesWithin, eventDateOf } from './event-date.ts';
import { isStatement, type Passage, quotesBalance, spanOfTokens } from './passages.ts';

/**
 * Where reports give different figures for one quantity. It is better to miss one than to claim one falsely: the
 * quantities must be the same kind of count, each report must give one figure for it, and no hedge ("at least",
 * "about") may make the figures agree.
 */

/** "in the inland town of Tarnbeck": words between people and what happened to them, at most. */
const maxPlaceWords = 7;
/** Words of the noun behind a figure, at most: "border guards". */
const maxNounWords = 4;

interface Claim {
  about: string;
  /** Stem of who is counted in a toll. */
  who: string | undefined;
  /** Stem of what the counted things do: "180,000 homes lost power". */
  act: string | undefined;
  value: number;
  hedge: Figure['hedge'];
  figure: { from: number; to: number };
  passage: Passage;
}

/** Whether there is nothing but space before a token. "Grigoropoulos, 15, was killed" counts nobody. */
const follows = ({ text, tokens }: Passage, at: number): boolean =>
  at > 0 && at < tokens.length && !text.slice(tokens[at - 1]!.end, tokens[at]!.start).trim();

/** A figure that cannot be a count of its own: a day, an age, a share, a digit group, one person. */
const isNoCount = (passage: Passage, { from, to, value }: Figure): boolean =>
  value < 2 ||
  dateBefore.test(passage.tokens[from - 1]?.stem ?? '') ||
  passage.tokens[from - 1]?.number === true ||
  /^\s*[-–]/u.test(passage.text.slice(passage.tokens[to - 1]!.end));

const isPart = (tokens: readonly Token[], { from, to, hedgeWords }: Figure): boolean => {
  // "Two more people", but not "more than two people".
  const start = from - hedgeWords;
  if (tokens.slice(Math.max(0, start - 2), start).some(({ stem }) => partial.has(stem))) return true;
  if (tokens[to]?.word === 'of' || tokens.slice(to, to + 3).some(({ stem }) => partial.has(stem))) return true;
  // "Two soldiers and three civilians were killed", but not "two were killed and three people hurt", nor a range.
  const before = tokens.slice(Math.max(0, from - 6), from - 1);
  const listed = tokens[from - 1]?.word === 'and' && figuresIn(before).length > 0;
  const isRange = before.some(({ word }) => word === 'between');
  return listed && !isRange && !before.some(({ stem, word }) => tolls[stem] || copulas.has(word));
};

/** The position after the auxiliary verbs ("were", "have been") that begin at a position. */
const afterCopulas = (passage: Passage, from: number): number => {
  let at = from;
  while (follows(passage, at) && copulas.has(passage.tokens[at]!.word)) at++;
  return at;
};

/** The stem of the noun behind a figure, which says who is counted, and the position after it. */
const whoAfter = (passage: Passage, from: number): { who: string | undefined; end: number } => {
  const { tokens } = passage;
  let at = from;
  let who: string | undefined;
  while (at < from + maxNounWords && follows(passage, at)) {
    const { stop, number, stem } = tokens[at]!;
    if (stop || number || tolls[stem]) break;
    who = stem;
    at++;
  }
  return { who, end: at };
};

/** What the words behind people say happened to them: "… were injured", "… in the town of Tarnbeck were made ill". */
const tollAfter = (passage: Passage, end: number, who: string | undefined, to: number): string | undefined => {
  const { tokens } = passage;
  const arePeople = people.has(who ?? '');
  const next = tokens[end]?.word;
  if (arePeople && next === 'with' && tokens.slice(end, end + 4).some(({ stem }) => ailments.has(stem))) return 'ill';
  const verb =
    arePeople && next === 'in' ? tokens.slice(end, end + maxPlaceWords).findIndex(({ word }) => copulas.has(word)) : 0;
  const at = afterCopulas(passage, end + Math.max(0, verb));
  const toll = follows(passage, at) ? tolls[tokens[at]!.stem] : undefined;
  return toll && (at > end || at === to || arePeople) ? toll : undefined;
};

/** What the verb before a figure says happened to those counted: "injuring 14", "killed at least 107". */
const tollBefore = (passage: Passage, { from, hedgeWords }: Figure): string | undefined => {
  const { tokens } = passage;
  const verb = tokens[from - 1 - hedgeWords];
  const isVerb = verb && /(?:ing|ed)$/.test(verb.word);
  return isVerb && follows(passage, from - hedgeWords) && follows(passage, from) ? tolls[verb.stem] : undefined;
};

/** A toll and who is counted: "14 injured", "two border guards were hurt", "injuring 14", "killed at least 107 people". */
const tollOf = (passage: Passage, figure: Figure): Pick<Claim, 'about' | 'who'> | undefined => {
  const { who, end } = whoAfter(passage, figure.to);
  const after = tollAfter(passage, end, who, figure.to);
  if (after) return { about: after, who };
  const before = tollBefore(passage, figure);
  // "killed 30 sheep" counts no people.
  return before && (who === undefined || people.has(who)) ? { about: before, who } : undefined;
};

/** The verb right behind a count and its noun: "homes had lost". */
const actAfter = (passage: Passage, noun: number): string | undefined => {
  const at = afterCopulas(passage, noun + 1);
  const act = follows(passage, at) ? passage.tokens[at] : undefined;
  return act && !act.stop && !act.number && !act.capital ? act.stem : undefined;
};

/** A plain count: the figure and the noun after it. */
const countOf = (passage: Passage, { to }: Figure): string | undefined => {
  const noun = passage.tokens[to];
  if (
    !noun ||
    !follows(passage, to) ||
    noun.stop ||
    noun.number ||
    noun.capital ||
    measures.has(noun.stem) ||
    !/s$/.test(noun.word)
  )
    return undefined;
  return noun.word;
};

const claimsOf = (passage: Passage): Claim[] => {
  if (passage.dangling || elsewhere.test(passage.text)) return [];
  return figuresIn(passage.tokens).flatMap((figure) => {
    const { tokens } = passage;
    if (isNoCount(passage, figure) || isPart(tokens, figure)) return [];
    const noun = countOf(passage, figure);
    const counted = tollOf(passage, figure) ?? (noun ? { about: noun, who: undefined } : undefined);
    if (!counted) return [];
    const { from, to, value, hedge } = figure;
    return [{ ...counted, act: actAfter(passage, to), value, hedge, figure: { from, to }, passage }];
  });
};

/** Whether both figures can be true. */
const agree = (one: Claim, other: Claim): boolean => {
  if (one.value === other.value) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.hedge === 'above' || high.hedge === 'below') return true;
  return (low.hedge !== 'none' || high.hedge !== 'none') && low.value >= 0.95 * high.value;
};

/** Reports of one event do not differ by more than this ratio; others are about another event. */
const maxApart = 3;
const tollNames = new Set(Object.values(tolls));

/** "Three people were wounded, not two": a sentence that denies another figure. */
const denies = (tokens: readonly Token[], figure: number): boolean =>
  figuresIn(tokens).some(({ from, value }) => value === figure && tokens[from - 1]?.word === 'not');

/**
 * Whether two claims count the same thing. Tolls do of the same people; of some beside all only where there are more of them than
 * of all, or one denies the other. Plain counts do only where what is counted does the same ("homes lost power") and
 * their sentences say the same: half of the shorter one's content is in the other.
 */
const sameMatter = (one: Claim, other: Claim): boolean => {
  if (Math.max(one.value, other.value) > maxApart * Math.min(one.value, other.value)) return false;
  if (tollNames.has(one.about)) {
    const anybody = ({ who }: Claim) => who === undefined || who === 'peopl' || who === 'person';
    if (one.who === other.who || (anybody(one) && anybody(other))) return true;
    if (anybody(one) === anybody(other)) return false;
    const [all, some] = anybody(one) ? [one, other] : [other, one];
    return some.value > all.value || denies(all.passage.tokens, some.value);
  }
  const numbers = new Set(
    [...one.passage.tokens, ...other.passage.tokens].filter(({ number }) => number).map(({ stem }) => stem),
  );
  const content = ({ passage }: Claim) => [...passage.content].filter((stem) => !numbers.has(stem));
  const [a, b] = [content(one), new Set(content(other))];
  const shared = a.filter((stem) => b.has(stem)).length;
  const sameAct = one.act !== undefined && one.act === other.act;
  return shared >= 3 && sameAct && shared >= 0.5 * Math.min(a.length, b.size);
};

const maxDisagreements = 3;
const day = 86_400_000;

/** A report: who published it, when, and its text, in which the spans of figures are. */
export interface SourceReport {
  publisher: string | null;
  source: number;
  published: Published;
  arrivedAt: string;
  text: string;
  /** The dates that the text names, in order. */
  dates: readonly NamedDate[];
}

/** Days from the first report to the second; undefined unless both are dated to the day. */
const daysBetween = (one: SourceReport, other: SourceReport): number | undefined =>
  one.published.precision === 'day' && other.published.precision === 'day'
    ? (Date.parse(other.published.date) - Date.parse(one.published.date)) / day
    : undefined;

/**
 * Whether two claims may be about the same place. Leads of one story may name town and country; further on, each place
 * that is named has figures of its own.
 */
const samePlace = ({ passage: one }: Claim, { passage: other }: Claim): boolean => {
  if (one.position === 0 && other.position === 0) return true;
  const places = ({ text }: Passage) => new Set([...text.matchAll(placeNamed)].map(({ groups }) => groups!.place!));
  const [a, b] = [places(one), places(other)];
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
};

/** The day of what a claim's sentence reports, if it names one. */
const dayOfClaim = ({ passage }: Claim, report: SourceReport): string | undefined => {
  const named = datesWithin(report.dates, passage.spans);
  const event = eventDateOf(named, report, passage.spans[0]!.start);
  return event && !event.isOfStatement && event.date.precision === 'day' ? event.date.date : undefined;
};

/** Whether the sentences of two claims name different days for what they report. */
const onOtherDays = (one: Claim, other: Claim, [first, second]: readonly [SourceReport, SourceReport]): boolean => {
  const [a, b] = [dayOfClaim(one, first), dayOfClaim(other, second)];
  return a !== undefined && b !== undefined && a !== b;
};

/**
 * Whether two claims are about the same time. A toll that is higher a day later has grown, which is news and no disagreement,
 * unless it denies the other; anything later is another count.
 */
const sameTime = (one: Claim, other: Claim, [first, second]: readonly [SourceReport, SourceReport]): boolean => {
  if (onOtherDays(one, other, [first, second])) return false;
  const days = daysBetween(first, second);
  if (days === 0) return true;
  if (days === undefined || Math.abs(days) > 1) return false;
  const [early, late] = days > 0 ? [one, other] : [other, one];
  return late.value < early.value || denies(late.passage.tokens, early.value);
};

const cited = ({ figure, passage }: Pick<Claim, 'figure' | 'passage'>, { text, source }: SourceReport) => {
  const span = spanOfTokens(passage, text, figure.from, figure.to);
  if (!span) return [];
  const claim = { text: passage.text, source, spans: passage.spans };
  return [{ figure: printSpans(text, [span]), figureSpans: [span], said: claim }];
};

/** What is counted, and the words that give a figure for it. */
interface Found {
  about: string;
  claims: Pick<Claim, 'figure' | 'passage' | 'value'>[];
}
type ReportOf = (claim: Pick<Claim, 'passage'>) => SourceReport;

/** The claims of all passages by what they count, then by report. */
const groupClaims = (passages: readonly Passage[]): Map<string, Map<number, Claim[]>> => {
  const groups = new Map<string, Map<number, Claim[]>>();
  for (const passage of passages) {
    if (!isStatement(passage.text) || !quotesBalance(passage.text)) continue;
    for (const claim of claimsOf(passage)) {
      const byReport = groups.get(claim.about) ?? new Map<number, Claim[]>();
      byReport.set(passage.report, [...(byReport.get(passage.report) ?? []), claim]);
      groups.set(claim.about, byReport);
    }
  }
  return groups;
};

/** The latest claim of each publisher. A report that has several figures may count several things, so it has none. */
const latestClaims = (byReport: ReadonlyMap<number, readonly Claim[]>, reportOf: ReportOf): Claim[] => {
  const latest = new Map<string, Claim>();
  for (const [report, [claim, ...others]] of byReport) {
    if (!claim || others.some(({ value }) => value !== claim.value)) continue;
    const { publisher, arrivedAt } = reportOf(claim);
    const name = publisher ?? `report ${report}`;
    const known = latest.get(name);
    if (!known || reportOf(known).arrivedAt < arrivedAt) latest.set(name, claim);
  }
  return [...latest.values()];
};

/** Figures of different reports that cannot all be true. */
const conflictsBetweenReports = (passages: readonly Passage[], reportOf: ReportOf): Found[] =>
  [...groupClaims(passages)].flatMap(([about, byReport]) => {
    const claims = latestClaims(byReport, reportOf);
    const conflict = (one: Claim, other: Claim): boolean =>
      !agree(one, other) &&
      sameMatter(one, other) &&
      samePlace(one, other) &&
      sameTime(one, other, [reportOf(one), reportOf(other)]);
    const different: Claim[] = [];
    for (const claim of claims) {
      const inConflict = claims.some((other) => conflict(claim, other));
      if (inConflict && different.every((other) => conflict(claim, other))) different.push(claim);
    }
    return different.length > 1 ? [{ about, claims: different }] : [];
  });

/** Figures that one report itself sets against each other. */
const contrastsWithinReports = (passages: readonly Passage[]): Found[] =>
  [...Map.groupBy(passages, ({ report }) => report).values()].flatMap(contrastsIn).map(({ about, mentions }) => ({
    about,
    claims: mentions.map(({ passage, figure }) => ({ passage, figure, value: figure.value })),
  }));

/**
 * Disagreements of a story, those with most figures first: between reports, and those that a report itself points out.
 * `reports` are in the order of the passages' `report`. Articles of one publisher count as one, with its latest figure.
 */
export const disagreementsOf = (passages: readonly Passage[], reports: readonly SourceReport[]): Disagreement[] => {
  const reportOf: ReportOf = ({ passage }) => reports[passage.report]!;
  const found = conflictsBetweenReports(passages, reportOf);
  for (const contrast of contrastsWithinReports(passages)) {
    const isKnown = found.some(({ claims }) =>
      contrast.claims.every(({ value }) => claims.some((known) => known.value === value)),
    );
    if (!isKnown) found.push(contrast);
  }
  return found
    .sort((a, b) => b.claims.length - a.claims.length || (a.about < b.about ? -1 : 1))
    .map(({ about, claims }) => ({ about, claims: claims.flatMap((claim) => cited(claim, reportOf(claim))) }))
    .filter(({ claims }) => claims.length > 1)
    .slice(0, maxDisagreements);
};
