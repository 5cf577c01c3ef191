import type { Entry } from '../../core/article.ts';
import { figuresIn } from '../../text/figures.ts';
import type { Token } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import { isName, type Outline, type OutlineSentence } from './outline.ts';

/** Distinguishes lookalikes (two events in the same words, as forms and templates have them) from reports of one event. */

/** Two sentences are the same form with other entries if they share this much of the longer one's words. */
const sameForm = 0.5;
/** The same for a short form, of which a replaced name leaves little to compare. */
const sameShortForm = 0.4;
const shortForm = 12;
/** Longer reports name so much that two reports of one event share some name. In words. */
const maxShortReport = 120;

/** Where two reports that use the same words say different things. */
interface Conflict {
  /** Names and places that replace each other in the same place of the two openings, and names that both have. */
  names: number;
  sharedNames: number;
  /** The same for figures: whole numbers, and others (magnitudes, times, rates, scores). */
  counts: number;
  measures: number;
}

/** The sentence that is most like the given one, if any is the same form. */
const counterpart = (sentence: OutlineSentence, others: readonly OutlineSentence[]): OutlineSentence | undefined => {
  let best: OutlineSentence | undefined;
  let most = 0;
  for (const other of others) {
    const longer = Math.max(sentence.tokens.length, other.tokens.length);
    const least = longer <= shortForm ? sameShortForm : sameForm;
    if (Math.min(sentence.tokens.length, other.tokens.length) < least * longer) continue;
    let common = 0;
    for (const [stem, count] of sentence.stems) common += Math.min(count, other.stems.get(stem) ?? 0);
    if (common / longer >= least && common / longer > most) {
      best = other;
      most = common / longer;
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
  { tokens }: OutlineSentence,
  other: Outline,
): { count: boolean; measure: boolean } => {
  const held = new Set(run);
  const here = figuresIn(tokens).map(({ from, to, value }) => ({ value, tokens: tokens.slice(from, to) }));
  const times = run.filter(({ word, number }) => number && clock.test(word));
  const figureTokens = new Set([...here.flatMap((figure) => figure.tokens), ...times]);
  if (run.filter((token) => !figureTokens.has(token)).length > maxBesideFigure) return { count: false, measure: false };
  const own = here.filter(
    (figure) => figure.tokens.some((token) => held.has(token)) && !other.figures.has(figure.value),
  );
  return {
    count: own.some(({ value }) => Number.isInteger(value)),
    measure: times.some(({ word }) => !other.words.has(word)) || own.some(({ value }) => !Number.isInteger(value)),
  };
};

/** Runs of names: "Leeds Crown Court" is one. */
const countNamePhrases = (tokens: readonly Token[], isShared: (token: Token) => boolean): number =>
  tokens.filter((token, index) => isShared(token) && !(index > 0 && isShared(tokens[index - 1]!))).length;

const compare = (a: Outline, b: Outline): Conflict => {
  const conflict = { names: 0, sharedNames: 0, counts: 0, measures: 0 };
  for (const sentence of a.openingSentences) {
    const other = counterpart(sentence, b.sentences);
    if (!other) continue;
    const bothOpen = ({ start }: Token) => start === sentence.tokens[0]!.start;
    conflict.sharedNames += countNamePhrases(
      sentence.tokens,
      (token) => isName(token) && !bothOpen(token) && other.stems.has(token.stem),
    );
    for (const [left, right] of replacements(sentence.tokens, other.tokens)) {
      const ownName = (token: Token, here: Outline, there: Outline) =>
        isName(token) && !here.lowerCase.has(token.word) && !there.words.has(token.word);
      if (left.some((token) => ownName(token, a, b)) && right.some((token) => ownName(token, b, a))) conflict.names++;
      const [one, two] = [ownFigures(left, sentence, b), ownFigures(right, other, a)];
      if ((one.measure && (two.measure || two.count)) || (two.measure && one.count)) conflict.measures++;
      else if (one.count && two.count) conflict.counts++;
    }
  }
  return conflict;
};

/** Each report is compared by its own opening. */
const conflictsOf = (a: Outline, b: Outline): Conflict[] => [compare(a, b), compare(b, a)];

/** One replaced name among many that are the same is an edit, not another event. */
const hasOtherNames = ({ names, sharedNames }: Conflict): boolean =>
  names > 1 || (names > 0 && 2 * names >= sharedNames);

/** Whether names, places or figures differ where two reports otherwise say the same: then neither is a copy of the other. */
export const differInFacts = (one: Entry, other: Entry): boolean =>
  conflictsOf(analysedArticle(one).outline, analysedArticle(other).outline).some(
    (conflict) => hasOtherNames(conflict) || conflict.counts + conflict.measures > 0,
  );

/** Whether two reports in the same words differ in names or places; figures do not count. */
export const differInNames = (one: Entry, other: Entry): boolean =>
  conflictsOf(analysedArticle(one).outline, analysedArticle(other).outline).some(hasOtherNames);

const mentionsAny = ({ words }: Outline, names: ReadonlySet<string>): boolean =>
  [...names].some((name) => words.has(name));

/**
 * Whether two reports are about different events although they read alike: the same form with other names, or with other
 * measures in more than one place; or two short reports, neither of which has a name of the other's opening. A rising
 * death toll does not make another event.
 */
export const areDifferentEvents = (one: Entry, other: Entry): boolean => {
  const [a, b] = [analysedArticle(one).outline, analysedArticle(other).outline];
  if (conflictsOf(a, b).some(({ names, sharedNames, measures }) => (names > 0 && names >= sharedNames) || measures > 1))
    return true;
  const isShort = Math.min(a.wordCount, b.wordCount) <= maxShortReport;
  return (
    isShort &&
    a.openingNames.size > 0 &&
    b.openingNames.size > 0 &&
    !mentionsAny(b, a.openingNames) &&
    !mentionsAny(a, b.openingNames)
  );
};
