import type { Span } from '../../core/article.ts';
import type { Cited } from '../../core/edition.ts';
import { measures, people, tolls, units } from '../../text/en/counts.ts';
import { citedWords } from './claimant.ts';
import { type Passage, spanOfTokens } from './passages.ts';

/** Words between a figure and the word for what is counted, at most: "14 border guards". */
const maxNounWords = 4;
const plural = /(?:s|people|men|women|children|police|sheep|cattle)$/u;

/**
 * What a figure counts, in the plural, in the words of its sentence: "homes", "people injured". Undefined for measures and
 * money, or if the words are not right behind the figure. `number of people` before it counts too.
 */
export const countedIn = (
  passage: Passage,
  { to }: { to: number },
  report: { text: string; source: number },
): Cited | undefined => {
  const { tokens } = passage;
  const spanOf = (at: number): Span | undefined => spanOfTokens(passage, report.text, at, at + 1);
  const isTouching = (at: number) =>
    at > 0 && !/[^\s]/u.test(passage.text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  const print = (...places: (number | undefined)[]): Cited | undefined => {
    const spans = places.flatMap((at) => (at === undefined ? [] : (spanOf(at) ?? [])));
    return spans.length > 0 && spans.every(({ start }, at) => at === 0 || start >= spans[at - 1]!.end)
      ? citedWords(report, spans)
      : undefined;
  };
  const tollFrom = (from: number): number | undefined => {
    for (let at = from; at < Math.min(tokens.length, from + 4) && isTouching(at); at++)
      if (tolls[tokens[at]!.stem] && /(?:ed|dead|hurt|missing|ill|sick)$/u.test(tokens[at]!.word)) return at;
      else if (!/^(?:were|was|are|had|have|been|being)$/u.test(tokens[at]!.word)) return undefined;
    return undefined;
  };
  if (tokens[to] && isTouching(to) && tollFrom(to) === to) return print(to);
  for (let at = to; at < Math.min(tokens.length, to + maxNounWords) && isTouching(at); at++) {
    const { word, stem, number, stop, capital } = tokens[at]!;
    if (number || stop || capital || measures.has(stem) || units.has(stem)) break;
    if (!plural.test(word)) continue;
    const toll = tollFrom(at + 1);
    return toll === undefined && people.has(stem) && at > to ? print(at) : print(at, toll);
  }
  const number = tokens.findIndex(({ word }, at) => word === 'number' && tokens[at + 1]?.word === 'of');
  if (number < 0 || number > to || !plural.test(tokens[number + 2]?.word ?? '')) return undefined;
  return print(number + 2, tollFrom(number + 3));
};
