import { patternsFor } from './patterns.ts';
import { type Token, tokensOf } from './tokens.ts';
import { hashOf } from './word-hash.ts';

/** "$6k" and "$6,000", "2.8m tonnes" and "2.8 million tonnes": one figure in two notations. */

const { countedNoun } = patternsFor('en').figures;
const shortened = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/;
const currency = /[$£€¥]\s?$/u;
const scaleWords: Readonly<Record<string, string>> = { m: 'million', mn: 'million', bn: 'billion', tn: 'trillion' };
const scales = new Map(Object.entries(scaleWords).map(([unit, word]) => [unit, tokensOf(word)[0]!.hash]));

/** Whether "m" behind a number counts millions: of money or of something ("2.8m tonnes"). A mast is 30m tall. */
const isMillions = (text: string, tokens: readonly Token[], at: number): boolean => {
  const { start } = tokens[at]!;
  return currency.test(text.slice(Math.max(0, start - 2), start)) || countedNoun.test(tokens[at + 1]?.word ?? '');
};

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** A figure with an abbreviated scale as it is counted, with the scale as a word, both as hashes; undefined for any other. */
export const shortFigure = (
  text: string,
  tokens: readonly Token[],
  at: number,
): { figure: number; scale: number | undefined } | undefined => {
  const { word } = tokens[at]!;
  // Most figures end in a digit.
  if (!isLetter(word.charCodeAt(word.length - 1))) return undefined;
  const [, figure, unit] = shortened.exec(word) ?? [];
  if (!figure || !unit || (unit === 'm' && !isMillions(text, tokens, at))) return undefined;
  if (unit === 'k') return { figure: hashOf(String(Number(figure) * 1000)), scale: undefined };
  return { figure: hashOf(figure), scale: scales.get(unit) };
};
