import { printSpans } from '../../core/citation.ts';
import type { Cited, Disagreement } from '../../core/edition.ts';
import { tolls } from '../../text/en/counts.ts';
import { figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish, primaryLanguage } from '../../text/primary-language.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { Claim } from './claim.ts';
import { claimantOf } from './claimant.ts';
import { claimsOf } from './claims.ts';
import { areInConflict, type SourceReport } from './conflict.ts';
import { contrastsIn } from './contrast.ts';
import { countedIn } from './counted.ts';
import { countedAbroad } from './foreign-tolls.ts';
import { isSamePassage, isStatement, type Passage, quotesBalance, spanOfTokens } from './passages.ts';

/**
 * Where reports give different figures for one quantity. It is better to miss one than to claim one falsely: the
 * quantities must be the same kind of count, each report must give one figure for it, no hedge ("at least", "about") may make
 * the figures agree, and the quantity must be what the story is about.
 */

const maxDisagreements = 3;
const tollNames = new Set(Object.values(tolls));

/** What is counted, and the words that give a figure for it. */
interface Found {
  about: string;
  claims: Pick<Claim, 'figure' | 'passage' | 'value'>[];
}
type ReportOf = (claim: Pick<Claim, 'passage'>) => SourceReport;

const isIn = (language: string, passage: Passage): boolean =>
  primaryLanguage(passage.language) === primaryLanguage(language);

/** A toll in digits is understood in whatever language it is read. */
const isReadAnywhere = ({ about, figure: { from, to }, passage: { tokens } }: Claim): boolean =>
  tollNames.has(about) && tokens.slice(from, to).every(({ number }) => number);

/** The claims of all passages by what they count, then by report. */
const groupClaims = (
  passages: readonly Passage[],
  isForeign: (passage: Passage) => boolean,
): Map<string, Map<number, Claim[]>> => {
  const groups = new Map<string, Map<number, Claim[]>>();
  for (const passage of passages) {
    if (!isStatement(passage.text) || !quotesBalance(passage.text)) continue;
    for (const claim of claimsOf(passage)) {
      if (isForeign(passage) && !isReadAnywhere(claim)) continue;
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
const conflictsBetweenReports = (
  passages: readonly Passage[],
  reportOf: ReportOf,
  isForeign: (passage: Passage) => boolean,
): Found[] =>
  [...groupClaims(passages, isForeign)].flatMap(([about, byReport]) => {
    const claims = latestClaims(byReport, reportOf);
    const conflict = (one: Claim, other: Claim): boolean => areInConflict(one, other, [reportOf(one), reportOf(other)]);
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

/** What a story says first: its headline and the sentences that were chosen for its brief. */
export interface Told {
  headline: string;
  chosen: readonly Passage[];
}

/**
 * Whether a quantity is what the story is about: a figure for it stands in a sentence of the brief or in the first sentence
 * of a report, or its sentence shares a figure or a word, names aside, with the headline or the first sentence. Anything else
 * is a detail of the background.
 */
const isOfStory = ({ about, claims }: Found, { headline, chosen }: Told): boolean => {
  const isPrinted = claims.some(
    ({ passage }) => passage.position === 0 || chosen.some((one) => isSamePassage(one, passage)),
  );
  if (isPrinted) return true;
  const language = chosen[0]?.language ?? 'en';
  const said = [headline, chosen[0]?.text ?? ''].map((text) => tokensOf(text, language));
  const values = new Set(said.flatMap((tokens) => figuresIn(tokens, language)).map(({ value }) => value));
  const stems = new Set(said.flat().flatMap(({ stem, stop }) => (stop ? [] : [stem])));
  const isAbout = ({ value, passage }: Found['claims'][number]) =>
    values.has(value) ||
    passage.tokens.some(({ stem, stop, capital, number }) => !stop && !capital && !number && stems.has(stem));
  return tokensOf(about).some(({ stem }) => stems.has(stem)) || claims.some(isAbout);
};

/** A figure with the words that state it, who states it, and what it counts. */
const printed = ({ figure, passage }: Found['claims'][number], report: SourceReport) => {
  const { text, source } = report;
  const span = spanOfTokens(passage, text, figure.from, figure.to);
  if (!span) return [];
  const said: Cited = { text: passage.text, source, spans: passage.spans };
  const claimant = claimantOf(passage, span, report);
  const claim = { figure: printSpans(text, [span]), figureSpans: [span], said, ...(claimant && { claimant }) };
  const counted = (isReadAsEnglish(passage.language) ? countedIn : countedAbroad)(passage, figure, report);
  return [{ claim, counted, passage }];
};

/** The best words for what is counted: those that say what happened to people, where that is the matter. */
const countedOf = (about: string, found: readonly (Cited | undefined)[], language: string): Cited | undefined =>
  tollNames.has(about) && isReadAsEnglish(language)
    ? found.find((counted) => tokensOf(counted?.text ?? '').some(({ stem }) => tolls[stem] !== undefined))
    : found.find((counted) => counted !== undefined);

/** Whether one and the same party gives several figures: it corrects itself, or counts several things. */
const isOneParty = (claims: Disagreement['claims']): boolean => {
  const [first, ...others] = claims.map(({ claimant }) => claimant?.text.toLowerCase());
  return first !== undefined && others.every((other) => other === first);
};

const disagreement = ({ about, claims }: Found, reportOf: ReportOf, language: string): Disagreement[] => {
  const parts = claims.flatMap((claim) => printed(claim, reportOf(claim)));
  const shown = parts.map(({ claim }) => claim);
  if (new Set(shown.map(({ figure }) => figure)).size < 2 || isOneParty(shown)) return [];
  const counted = countedOf(
    about,
    parts.flatMap(({ passage, counted: words }) => (isIn(language, passage) ? [words] : [])),
    language,
  );
  return [{ about, ...(counted && { counted }), claims: shown }];
};

/**
 * Disagreements of a story about what it is about, those with most figures first: between reports, and those that a
 * report itself points out. Of reports in another language than the brief's only tolls in digits are compared. `reports` are in the order of the passages' `report`. Articles of one publisher count as one, with
 * its latest figure; a party that gives two figures does not disagree with itself.
 */
export const disagreementsOf = (
  passages: readonly Passage[],
  reports: readonly SourceReport[],
  told: Told,
): Disagreement[] => {
  const reportOf: ReportOf = ({ passage }) => reports[passage.report]!;
  const language = told.chosen[0]?.language ?? 'en';
  const isForeign = (passage: Passage) => !isIn(language, passage);
  const found = conflictsBetweenReports(passages, reportOf, isForeign);
  for (const contrast of contrastsWithinReports(passages.filter((passage) => !isForeign(passage)))) {
    const isKnown = found.some(({ claims }) =>
      contrast.claims.every(({ value }) => claims.some((known) => known.value === value)),
    );
    if (!isKnown) found.push(contrast);
  }
  return found
    .filter((one) => isOfStory(one, told))
    .sort((a, b) => b.claims.length - a.claims.length || (a.about < b.about ? -1 : 1))
    .flatMap((one) => disagreement(one, reportOf, language))
    .slice(0, maxDisagreements);
};
