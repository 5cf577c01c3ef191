import type { Cited } from '../../core/edition.ts';
import { figuresIn } from '../../text/figures.ts';
import { plainWord, tollWordsOf } from '../../text/toll-words.ts';
import type { Claim } from './claim.ts';
import { citedWords } from './claimant.ts';
import { type Passage, spanOfTokens } from './passages.ts';

/** Only the first sentences of a report say certainly of what event their figures are. */
const maxPosition = 1;
/** Words between a figure and what happened to those counted, at most: "14 Menschen sind bei dem Brand verletzt". */
const maxBetween = 7;
/** Words before a figure that may say that it is a part. */
const maxBefore = 2;

interface Toll {
  about: string;
  /** Index of the word for it. */
  at: number;
}

/** The first word for a toll behind a figure, in the same phrase: no mark, other figure or word of a part before it. */
const tollBehind = ({ text, tokens, language }: Passage, to: number): Toll | undefined => {
  const words = tollWordsOf(language)!;
  for (let at = to; at < Math.min(tokens.length, to + maxBetween); at++) {
    const token = tokens[at]!;
    const isParted = /[^\s]/u.test(text.slice(tokens[at - 1]!.end, token.start));
    if (isParted || token.number || words.partial.has(plainWord(token.word))) return undefined;
    const about = words.tolls.get(plainWord(token.word));
    if (about) return { about, at };
  }
  return undefined;
};

/** Who is counted in a German, French or Spanish toll, and what happened, in the words of its sentence: "personnes blessées". */
export const countedAbroad = (
  passage: Passage,
  { to }: { to: number },
  report: { text: string; source: number },
): Cited | undefined => {
  const words = tollWordsOf(passage.language);
  const toll = words && tollBehind(passage, to);
  if (!toll) return undefined;
  const isOfPeople = toll.at > to && words.people.has(plainWord(passage.tokens[to]!.word));
  const spans = (isOfPeople ? [to, toll.at] : [toll.at]).map((at) => spanOfTokens(passage, report.text, at, at + 1));
  return spans.every((span) => span !== undefined) ? citedWords(report, spans) : undefined;
};

/**
 * The tolls of a sentence in German, French or Spanish: "14 Verletzte", "ont été blessées 14 personnes" is none. Nothing but the
 * first sentences is read, and nothing that speaks of another time or of a part.
 */
export const foreignTolls = (passage: Passage): Claim[] => {
  const { tokens, language, text, position } = passage;
  const words = tollWordsOf(language);
  if (!words || position > maxPosition || words.elsewhere.test(text)) return [];
  return figuresIn(tokens, language).flatMap(({ from, to, value, hedge, hedgeWords }) => {
    const before = tokens.slice(Math.max(0, from - hedgeWords - maxBefore), from - hedgeWords);
    const isPart = before.some(({ word }) => words.partial.has(plainWord(word)));
    const toll = value < 2 || isPart ? undefined : tollBehind(passage, to);
    if (!toll) return [];
    const counted = tokens[to]!;
    const isAnybody = toll.at === to || words.people.has(plainWord(counted.word));
    const who = isAnybody ? undefined : counted.stem;
    return [{ about: toll.about, who, act: undefined, value, hedge, figure: { from, to }, passage }];
  });
};
