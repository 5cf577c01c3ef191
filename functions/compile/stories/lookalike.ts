import type { Entry } from '../../core/article.ts';
import { names as calendarNames } from '../../text/en/calendar.ts';
import { figuresIn } from '../../text/figures.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { type AnalysedArticle, analysedArticle } from '../analysed-article.ts';
import { isName, type Outline } from './outline.ts';

/** Distinguishes lookalikes (two events in the same words, as forms and templates have them) from reports of one event. */

/** Two sentences are the same form with other entries if they share this much of the longer one's words. */
const sameForm = 0.5;
/** The same for a short form, of which a replaced name leaves little to compare. */
const sameShortForm = 0.4;
const shortForm = 12;
/** Longer reports name so much that two reports of one event share some name. In words. */
const maxShortReport = 120;

/**
 * Two short reports with fewer words in common, days and months left out, are about two events: one in nine of the shorter
 * one's words, but three to five.
 */
const minShared = (words: number): number => Math.max(3, Math.min(5, Math.ceil(words / 9)));
const calendarTerms: ReadonlySet<number> = new Set(
  tokensOf([...calendarNames].join(' '), 'en').map(({ hash }) => 2 * hash),
);

/** Whether two short reports share so little that a day or a price makes most of their likeness. */
const hardlyMeet = (one: AnalysedArticle, other: AnalysedArticle): boolean => {
  const least = minShared(Math.min(one.outline.wordCount, other.outline.wordCount));
  const known = new Set(one.terms.ids);
  let shared = 0;
  for (const id of other.terms.ids) if (known.has(id) && !calendarTerms.has(id) && ++shared >= least) return false;
  return true;
};

/** Where two reports that use the same words say different things. */
interface Conflict {
  /** Names and places that replace each other in the same place of the two openings, and names that both have. */
  names: number;
  sharedNames: number;
  /** The same for figures: whole numbers, and others (magnitudes, times, rates, scores). */
  counts: number;
  measures: number;
}

/**
 * How many words two runs of ascending hashes have in common, each as often as both have it. Less than `least` of them is
 * only known to be too few: the count ends once it cannot be reached.
 */
const countCommon = (
  [a, fromA, toA]: readonly [Int32Array, number, number],
  [b, fromB, toB]: readonly [Int32Array, number, number],
  least: number,
): number => {
  let common = 0;
  for (let i = fromA, j = fromB; i < toA && j < toB; ) {
    if (common + Math.min(toA - i, toB - j) < least) break;
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
};

/** The number of the sentence of a report that is most like a given one of another, if any is the same form. */
const counterpart = (
  { sentences: a }: Outline,
  sentence: number,
  { sentences: b, words }: Outline,
): number | undefined => {
  const [from, to] = [a.starts[sentence]!, a.starts[sentence + 1]!];
  let known = 0;
  for (let at = from; at < to; at++) if (words.has(a.stems[at]!)) known++;
  // Most reports end here: a sentence with fewer words of the other report cannot share enough with one of its sentences.
  if (known < (to - from <= shortForm ? sameShortForm : sameForm) * (to - from)) return undefined;
  let best: number | undefined;
  let most = 0;
  for (let other = 0; other < b.count; other++) {
    const [otherFrom, otherTo] = [b.starts[other]!, b.starts[other + 1]!];
    const longer = Math.max(to - from, otherTo - otherFrom);
    const least = longer <= shortForm ? sameShortForm : sameForm;
    if (Math.min(to - from, otherTo - otherFrom) < least * longer) continue;
    const share = countCommon([a.stems, from, to], [b.stems, otherFrom, otherTo], Math.floor(least * longer)) / longer;
    if (share >= least && share > most) {
      best = other;
      most = share;
    }
  }
  return best;
};

/** Pairs of runs of words that replace each other in two sentences, between the words that both have. */
const replacements = (a: readonly Token[], b: readonly Token[]): [Token[], Token[]][] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i]!.stem === b[j]!.stem ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const found: [Token[], Token[]][] = [];
  let [left, right]: [Token[], Token[]] = [[], []];
  const close = () => {
    if (left.length > 0 && right.length > 0) found.push([left, right]);
    [left, right] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.stem === b[j]!.stem) {
      close();
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) left.push(a[i++]!);
    else right.push(b[j++]!);
  }
  close();
  return found;
};

/** Words beside a figure that may be replaced together with it. */
const maxBesideFigure = 2;
const clock = /^\d{1,2}[:.]\d{2}$/;

/**
 * Whether a run of a sentence has figures that the other report has nowhere; times of day count as figures. None if more
 * than a word or two beside them were replaced: then it is not one figure that replaces another.
 */
const ownFigures = (
  run: readonly Token[],
  { tokens, language }: { tokens: readonly Token[]; language: string },
  other: Outline,
): { count: boolean; measure: boolean } => {
  const held = new Set(run);
  const here = figuresIn(tokens, language).map(({ from, to, value }) => ({ value, tokens: tokens.slice(from, to) }));
  const times = run.filter(({ word, number }) => number && clock.test(word));
  const figureTokens = new Set([...here.flatMap((figure) => figure.tokens), ...times]);
  if (run.filter((token) => !figureTokens.has(token)).length > maxBesideFigure) return { count: false, measure: false };
  const own = here.filter(
    (figure) => figure.tokens.some((token) => held.has(token)) && !other.figures.includes(figure.value),
  );
  return {
    count: own.some(({ value }) => Number.isInteger(value)),
    measure: times.some(({ hash }) => !other.words.has(hash)) || own.some(({ value }) => !Number.isInteger(value)),
  };
};

/** Runs of names: "Leeds Crown Court" is one. */
const countNamePhrases = (tokens: readonly Token[], isShared: (token: Token) => boolean): number =>
  tokens.filter((token, index) => isShared(token) && !(index > 0 && isShared(tokens[index - 1]!))).length;

const compare = (one: AnalysedArticle, another: AnalysedArticle): Conflict => {
  const [a, b] = [one.outline, another.outline];
  const conflict = { names: 0, sharedNames: 0, counts: 0, measures: 0 };
  for (let sentence = 0; sentence < a.openingSentences; sentence++) {
    const match = counterpart(a, sentence, b);
    if (match === undefined) continue;
    const tokens = one.outlineTokens(sentence);
    const others = another.outlineTokens(match);
    const stems = new Set(others.map(({ stem }) => stem));
    conflict.sharedNames += countNamePhrases(
      tokens,
      (token) => isName(token) && token !== tokens[0] && stems.has(token.stem),
    );
    for (const [left, right] of replacements(tokens, others)) {
      const ownName = (token: Token, here: Outline, there: Outline) =>
        isName(token) && !here.words.hasInLowerCase(token.hash) && !there.words.has(token.hash);
      if (left.some((token) => ownName(token, a, b)) && right.some((token) => ownName(token, b, a))) conflict.names++;
      const [here, there] = [
        ownFigures(left, { tokens, language: one.language }, b),
        ownFigures(right, { tokens: others, language: another.language }, a),
      ];
      if ((here.measure && (there.measure || there.count)) || (there.measure && here.count)) conflict.measures++;
      else if (here.count && there.count) conflict.counts++;
    }
  }
  return conflict;
};

/** Each report is compared by its own opening. */
const conflictsOf = (one: Entry, other: Entry): Conflict[] => {
  const [a, b] = [analysedArticle(one), analysedArticle(other)];
  return [compare(a, b), compare(b, a)];
};

/** One replaced name among many that are the same is an edit, not another event. */
const hasOtherNames = ({ names, sharedNames }: Conflict): boolean =>
  names > 1 || (names > 0 && 2 * names >= sharedNames);

/** Whether a name of an opening is nowhere in another report. */
const hasOwnName = ({ openingNames }: Outline, { words }: Outline): boolean =>
  openingNames.some((name) => !words.has(name));

/** Two matches of one team: each opening has a score, none the same, and somebody whom the other report does not name. */
const areOtherMatches = (a: Outline, b: Outline): boolean =>
  a.openingScores.length > 0 &&
  b.openingScores.length > 0 &&
  !a.openingScores.some((score) => b.openingScores.includes(score)) &&
  hasOwnName(a, b) &&
  hasOwnName(b, a);

/** Whether names, places or figures differ where two reports otherwise say the same: then neither is a copy of the other. */
export const differInFacts = (one: Entry, other: Entry): boolean =>
  areOtherMatches(analysedArticle(one).outline, analysedArticle(other).outline) ||
  conflictsOf(one, other).some((conflict) => hasOtherNames(conflict) || conflict.counts + conflict.measures > 0);

/** Whether two reports in the same words differ in names or places; figures do not count. */
export const differInNames = (one: Entry, other: Entry): boolean => conflictsOf(one, other).some(hasOtherNames);

const mentionsAny = ({ words }: Outline, names: Int32Array): boolean => names.some((name) => words.has(name));

/**
 * Whether two reports are about different events although they read alike: the same form with other names, or with other
 * measures in more than one place; two matches with other scores; or two short reports, neither of which has a name of the other's opening. A rising
 * death toll does not make another event.
 */
export const areDifferentEvents = (one: Entry, other: Entry): boolean => {
  const [a, b] = [analysedArticle(one).outline, analysedArticle(other).outline];
  if (
    conflictsOf(one, other).some(
      ({ names, sharedNames, measures }) => (names > 0 && names >= sharedNames) || measures > 1,
    )
  )
    return true;
  if (areOtherMatches(a, b)) return true;
  const isShort = Math.min(a.wordCount, b.wordCount) <= maxShortReport;
  if (isShort && hardlyMeet(analysedArticle(one), analysedArticle(other))) return true;
  return (
    isShort &&
    a.openingNames.length > 0 &&
    b.openingNames.length > 0 &&
    !mentionsAny(b, a.openingNames) &&
    !mentionsAny(a, b.openingNames)
  );
};
