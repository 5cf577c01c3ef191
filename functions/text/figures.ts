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

const amountOf = ({ word, number }: Token): number | undefined =>
  number ? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined) : named.get(word);

/** The figures among tokens: "14", "2.5 million", "twenty-one", with the hedge before them. Years and times are not. */
export const figuresIn = (tokens: readonly Token[]): Figure[] => {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = amountOf(tokens[at]!);
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
