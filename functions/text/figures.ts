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
  // "1,50,000" is written in lakhs; "2,5" has a decimal comma, "2½" is folded to "21⁄2". In
  // Spanish, "12,500" may be either and is left open.
  const plain = /^\d{1,2}(?:,\d{2})*,?\d{5}$/.test(word) ? word.replaceAll(',', '') : word;
  const [, whole = '', part, parts] = /^(\d*)([13])⁄([24])$/.exec(plain) ?? [];
  if (part) return Number(whole) + Number(part) / Number(parts);
  const match = /^(\d+(?:\.\d+|,(?!\d{3}(?!\d))\d+)?)(m|mn|bn|tn)?$/.exec(plain);
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

/** A number as it is written, and the token after its last. */
interface Amount {
  value: number;
  to: number;
}

/** The longest number in words that begins at a token, in languages that have phrases for it: "quatre-vingt-dix". */
const phraseAt = (
  tokens: readonly Token[],
  at: number,
  { numberPhrases, maxPhraseWords }: FigurePatterns,
): Amount | undefined => {
  for (let count = Math.min(maxPhraseWords, tokens.length - at); count > 0; count--) {
    const words = tokens.slice(at, at + count).map(({ word }) => word);
    const value = numberPhrases.get(words.join(' '));
    if (value !== undefined) return { value, to: at + count };
  }
  return undefined;
};

/** A number without scales that begins at a token: "14", "twenty-one", "quatre-vingt-dix". */
const plainAt = (
  tokens: readonly Token[],
  at: number,
  patterns: FigurePatterns,
  isMillions: boolean,
): Amount | undefined => {
  const phrase = tokens[at]!.number ? undefined : phraseAt(tokens, at, patterns);
  if (phrase) return phrase;
  const first = amountOf(tokens[at]!, isMillions, patterns);
  if (first === undefined) return undefined;
  const ones = onesAfter(tokens, at, first, patterns);
  return { value: first + ones, to: at + (ones > 0 ? 2 : 1) };
};

/** Whether nothing but one space or hyphen stands before a token. */
const touches = (tokens: readonly Token[], at: number): boolean => tokens[at]?.start === tokens[at - 1]!.end + 1;

/** Where a number that was read up to `to` may go on: right behind it or after "and". */
const nextAt = (tokens: readonly Token[], to: number, joint: string): number | undefined => {
  const next = tokens[to]?.word === joint ? to + 1 : to;
  return tokens[next] && touches(tokens, to) && touches(tokens, next) ? next : undefined;
};

/** What is added to hundreds: "twenty-one", whatever they are multiplied by. */
const tensAt = (tokens: readonly Token[], to: number, patterns: FigurePatterns): Amount | undefined => {
  const next = nextAt(tokens, to, patterns.joint);
  const first = next === undefined ? undefined : tokens[next]!;
  const tens = first && !first.number ? patterns.numberWords.get(first.word) : undefined;
  if (next === undefined || tens === undefined) return undefined;
  const ones = onesAfter(tokens, next, tens, patterns);
  return { value: tens + ones, to: next + (ones > 0 ? 2 : 1) };
};

/** Whether a figure can begin with a word: most do not, and need no look at what follows. */
const mayBegin = ({ number, word }: Token, { article, half, numberStarts }: FigurePatterns): boolean =>
  number || word === article || word === half || numberStarts.has(word);

/** "hundred": "two hundred and twenty thousand" is 220 times a thousand. */
const hundred = 100;

/**
 * The number that begins at a token: "14", "2.5 million", "two thousand three hundred", "a hundred and twenty", "2 crore 30 lakh",
 * "two and a half million", "half a million". "A hundred" alone is too round for a figure.
 */
const amountAt = (
  tokens: readonly Token[],
  at: number,
  patterns: FigurePatterns,
  isMillions: boolean,
): Amount | undefined => {
  const { scales, article, half, joint, halfAfterScale } = patterns;
  if (!mayBegin(tokens[at]!, patterns)) return undefined;
  const wordAt = (index: number) => tokens[index]?.word ?? '';
  const scaleAt = (index: number) => scales.get(wordAt(index));
  /** What is added below the last scale: "three hundred" of "two thousand three hundred". */
  const restAt = (to: number, limit: number): Amount | undefined => {
    const next = nextAt(tokens, to, joint);
    const rest = next === undefined ? undefined : amountAt(tokens, next, patterns, isMillions);
    const isSpoken = rest && (!tokens[next!]!.number || scaleAt(rest.to - 1) !== undefined);
    return isSpoken && rest.value < limit ? rest : undefined;
  };
  if (wordAt(at) === half && wordAt(at + 1) === article && scaleAt(at + 2))
    return { value: scaleAt(at + 2)! / 2, to: at + 3 };
  if (wordAt(at) === article && scaleAt(at + 1) && ![half, 'of'].includes(wordAt(at - 1))) {
    const rest = restAt(at + 2, scaleAt(at + 1)!);
    return rest && { value: scaleAt(at + 1)! + rest.value, to: rest.to };
  }
  const first = plainAt(tokens, at, patterns, isMillions);
  if (!first) return undefined;
  let { value, to } = first;
  if ([joint, article, half].every((word, index) => wordAt(to + index) === word)) {
    value += 0.5;
    to += 3;
  }
  let last = 0;
  for (let scale = scaleAt(to); scale; scale = scaleAt(to)) {
    value *= scale;
    last = scale;
    to++;
    const tens = scale === hundred ? tensAt(tokens, to, patterns) : undefined;
    if (tens) ({ value, to } = { value: value + tens.value, to: tens.to });
  }
  if (last > 0 && `${wordAt(to)} ${wordAt(to + 1)}` === halfAfterScale) return { value: value + last / 2, to: to + 2 };
  const rest = last > hundred ? restAt(to, last) : undefined;
  return rest ? { value: value + rest.value, to: rest.to } : { value, to };
};

/** The hedge that begins at a token, unless it is that of another figure: "14, at least two of them children". */
const hedgeFrom = (
  tokens: readonly Token[],
  from: number,
  { laterHedges, laterHedgeStarts, maxLaterWords, numberWords }: FigurePatterns,
): Figure['hedge'] | undefined => {
  if (!laterHedgeStarts.has(tokens[from]?.word ?? '')) return undefined;
  for (let count = 1; count <= maxLaterWords; count++) {
    const next = tokens[from + count];
    const words = tokens.slice(from, from + count).map(({ word }) => word);
    const hedge = laterHedges.get(words.join(' '));
    if (hedge && !next?.number && !numberWords.has(next?.word ?? '')) return hedge;
  }
  return undefined;
};

/** The longest hedge that ends right before a position, or one after `to` or the noun there. */
const hedgeAround = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  patterns: FigurePatterns,
): Pick<Figure, 'hedge' | 'hedgeWords'> => {
  const { hedges, hedgeEnds, maxHedgeWords } = patterns;
  const most = hedgeEnds.has(tokens[from - 1]?.word ?? '') ? Math.min(maxHedgeWords, from) : 0;
  for (let count = most; count > 0; count--) {
    const words = tokens.slice(from - count, from).map(({ word }) => word);
    const hedge = hedges.get(words.join(' '));
    if (hedge) return { hedge, hedgeWords: count };
  }
  return { hedge: hedgeFrom(tokens, to, patterns) ?? hedgeFrom(tokens, to + 1, patterns) ?? 'none', hedgeWords: 0 };
};

/** The lower end of a range is the least that is meant and the upper end the most: "20 to 30", "between 20 and 30". */
const markRanges = (figures: readonly Figure[], tokens: readonly Token[], patterns: FigurePatterns) => {
  for (const [index, upper] of figures.entries()) {
    const lower = figures[index - 1];
    if (!lower || lower.to !== upper.from - 1 || lower.value >= upper.value) continue;
    const word = tokens[lower.to]!.word;
    const isBetween = word === patterns.rangeJoin && tokens[lower.from - 1]?.word === patterns.rangeStart;
    if (!isBetween && !patterns.rangeWords.has(word)) continue;
    // "2 to 3 million" begins at 2 million.
    const scale = patterns.scales.get(tokens[upper.to - 1]!.word) ?? 1;
    if (lower.to === lower.from + 1 && lower.value * scale < upper.value) lower.value *= scale;
    lower.hedge = 'above';
    upper.hedge = 'below';
  }
};

/** Whether a word in lower case is a number by itself: "seven", "thirty". */
export const isNumberWord = (word: string, language = 'en'): boolean =>
  patternsFor(language).figures.numberWords.has(word);

const isYear = ({ number, word }: Token): boolean => number && /^(?:1[89]|20)\d\d$/.test(word);

/** The figures among tokens: "14", "2.5 million", "twenty-one", with the hedge before them. Years and times are none. */
export const figuresIn = (tokens: readonly Token[], language = 'en'): Figure[] => {
  const patterns = patternsFor(language).figures;
  const figures: Figure[] = [];
  const isMillions = countsInMillions(tokens, patterns);
  for (let at = 0; at < tokens.length; at++) {
    const amount = amountAt(tokens, at, patterns, isMillions);
    if (!amount) continue;
    const { value, to } = amount;
    if (to > at + 1 || !isYear(tokens[at]!))
      figures.push({ from: at, to, value, ...hedgeAround(tokens, { from: at, to }, patterns) });
    at = to - 1;
  }
  markRanges(figures, tokens, patterns);
  return figures;
};
