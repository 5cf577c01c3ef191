import { type LanguagePatterns, patternsFor } from './patterns.ts';
import type { Token } from './tokens.ts';

/** A number in a text, written in digits or words. */
export interface Figure {
  /** Index of its first token, and of the token after its last. */
  from: number;
  to: number;
  value: number;
  /** "about", "more than", "at most": the true number may differ, be higher or be lower. */
  hedge: 'none' | 'about' | 'above' | 'below';
  /** Words of the hedge before it. */
  hedgeWords: number;
}

type FigurePatterns = LanguagePatterns['figures'];

const amountOf = ({ word, number }: Token, isMillions: boolean, patterns: FigurePatterns): number | undefined => {
  if (!number) return patterns.numberWords.get(word);
  // "1,50,000" is written in lakhs; "2,5" has a decimal comma.
  const plain = /^\d{1,2}(?:,\d{2})*,?\d{5}$/.test(word) ? word.replaceAll(',', '') : word;
  const match = /^(\d+(?:[.,]\d+)?)(m|mn|bn|tn)?$/.exec(plain);
  if (!match || (match[2] === 'm' && !isMillions)) return undefined;
  return Number(match[1]!.replace(',', '.')) * (match[2] ? patterns.shortScales[match[2]]! : 1);
};

/** Whether "m" means millions: somewhere among the tokens it counts something ("2.8m tonnes"). */
const countsInMillions = (tokens: readonly Token[], { countedNoun }: FigurePatterns): boolean =>
  tokens.some(({ word }, index) => /^\d+(?:\.\d+)?m$/.test(word) && countedNoun.test(tokens[index + 1]?.word ?? ''));

/** "twenty-one": the ones that follow tens, else 0. */
const onesAfter = (tokens: readonly Token[], at: number, tens: number, { numberWords }: FigurePatterns): number => {
  const next = tokens[at + 1];
  const ones = (next && numberWords.get(next.word)) ?? 0;
  return !tokens[at]!.number && tens >= 20 && ones < 10 ? ones : 0;
};

/** The longest hedge that ends right before a position, or one of the two words after `to`. */
const hedgeAround = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  { hedges, laterHedges, maxHedgeWords }: FigurePatterns,
): Pick<Figure, 'hedge' | 'hedgeWords'> => {
  for (let count = Math.min(maxHedgeWords, from); count > 0; count--) {
    const words = tokens.slice(from - count, from).map(({ word }) => word);
    const hedge = hedges.get(words.join(' '));
    if (hedge) return { hedge, hedgeWords: count };
  }
  const later = laterHedges.get(`${tokens[to]?.word ?? ''} ${tokens[to + 1]?.word ?? ''}`);
  return { hedge: later ?? 'none', hedgeWords: 0 };
};

/** The lower end of a range is the least that is meant and the upper end the most: "20 to 30", "between 20 and 30". */
const markRanges = (figures: readonly Figure[], tokens: readonly Token[], patterns: FigurePatterns) => {
  for (const [index, upper] of figures.entries()) {
    const lower = figures[index - 1];
    if (!lower || lower.to !== upper.from - 1 || lower.value >= upper.value) continue;
    const word = tokens[lower.to]!.word;
    const isBetween = word === patterns.rangeJoin && tokens[lower.from - 1]?.word === patterns.rangeStart;
    if (!isBetween && !patterns.rangeWords.has(word)) continue;
    lower.hedge = 'above';
    upper.hedge = 'below';
  }
};

const isYear = ({ number, word }: Token): boolean => number && /^(?:1[89]|20)\d\d$/.test(word);

/** The figures among tokens: "14", "2.5 million", "twenty-one", with the hedge before them. Years and times are none. */
export const figuresIn = (tokens: readonly Token[], language = 'en'): Figure[] => {
  const patterns = patternsFor(language).figures;
  const figures: Figure[] = [];
  const isMillions = countsInMillions(tokens, patterns);
  for (let at = 0; at < tokens.length; at++) {
    const first = amountOf(tokens[at]!, isMillions, patterns);
    if (first === undefined) continue;
    const ones = onesAfter(tokens, at, first, patterns);
    let value = first + ones;
    let to = at + (ones > 0 ? 2 : 1);
    const scaleAt = (index: number) => patterns.scales.get(tokens[index]?.word ?? '');
    for (let scale = scaleAt(to); scale; scale = scaleAt(to)) {
      value *= scale;
      to++;
    }
    if (to > at + 1 || !isYear(tokens[at]!))
      figures.push({ from: at, to, value, ...hedgeAround(tokens, { from: at, to }, patterns) });
    at = to - 1;
  }
  markRanges(figures, tokens, patterns);
  return figures;
};
