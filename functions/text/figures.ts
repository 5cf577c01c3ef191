import type { Token } from './tokens.ts';

/** A number as a text gives it, in digits or words. */
export interface Figure {
  /** Index of its first token, and of the token after its last. */
  from: number;
  to: number;
  value: number;
  /** "about", "more than", "at least": the true number may be another, above or below. */
  hedge: 'none' | 'about' | 'above' | 'below';
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const named = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const hedges: Record<string, Figure['hedge']> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  nearly: 'about',
  almost: 'about',
  some: 'about',
  over: 'above',
  least: 'above',
  'more than': 'above',
  under: 'below',
  most: 'below',
  'less than': 'below',
  'fewer than': 'below',
  'up to': 'below',
};

/** "2.8m", "4bn" as news writes them. */
const shortScales: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

const amountOf = ({ word, number }: Token, isMillions: boolean): number | undefined => {
  if (!number) return named.get(word);
  const match = /^(\d+(?:\.\d+)?)(m|mn|bn|tn)?$/.exec(word);
  if (!match || (match[2] === 'm' && !isMillions)) return undefined;
  return Number(match[1]) * (match[2] ? shortScales[match[2]]! : 1);
};

/** "m" is for millions where something is counted by it somewhere among the tokens: "2.8m tonnes"; a mast is 30m tall. */
const countsInMillions = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, index) => /^\d+(?:\.\d+)?m$/.test(word) && /^\p{Ll}+s$|^people$/u.test(tokens[index + 1]?.word ?? ''),
  );

/** The figures among tokens: "14", "2.5 million", "twenty-one", with the hedge before them. Years and times are not. */
export const figuresIn = (tokens: readonly Token[]): Figure[] => {
  const figures: Figure[] = [];
  const isMillions = countsInMillions(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const first = amountOf(tokens[at]!, isMillions);
    if (first === undefined) continue;
    let to = at + 1;
    let value = first;
    const unit = tokens[to] && named.get(tokens[to]!.word);
    if (!tokens[at]!.number && first >= 20 && unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      to++;
    }
    for (let scale = scales.get(tokens[to]?.word ?? ''); scale; scale = scales.get(tokens[to]?.word ?? '')) {
      value *= scale;
      to++;
    }
    const one = tokens[at - 1]?.word ?? '';
    const two = `${tokens[at - 2]?.word ?? ''} ${one}`;
    const hedge = hedges[two] ?? hedges[one] ?? 'none';
    const isYear = tokens[at]!.number && to === at + 1 && /^(?:1[89]|20)\d\d$/.test(tokens[at]!.word);
    if (!isYear) figures.push({ from: at, to, value, hedge });
    at = to - 1;
  }
  return figures;
};
