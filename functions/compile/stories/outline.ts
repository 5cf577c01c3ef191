import { figuresIn, isNumberWord } from '../../text/figures.ts';
import { patternsFor } from '../../text/patterns.ts';
import { StemSet } from '../../text/stem-set.ts';
import type { Token } from '../../text/tokens.ts';

/** The opening of a report is its first sentences, up to this many words. It says who, what, where and how many. */
const maxOpeningWords = 40;
const maxOpeningSentences = 2;
/** Sentences of a report that are compared, and words of each. */
const maxSentences = 60;
const maxSentenceWords = 60;

/** The words of a report's sentences, as the hashes of their stems: a sentence is named by its number. */
interface OutlineSentences {
  count: number;
  /** The sentences one after the other, each in ascending order of the hashes. */
  stems: Int32Array;
  /** Where each sentence begins in `stems`, and where the last one ends. */
  starts: Uint16Array;
  /** By sentence: its number among the report's printable sentences. */
  printable: Uint16Array;
}

/** What a report is compared by when it may be a lookalike of another one. It is kept for each report of a window, so it is small. */
export interface Outline {
  /** Words of the title and the whole text. Those that occur in lower case are no names, even if one opens a sentence. */
  words: StemSet;
  figures: Float64Array;
  sentences: OutlineSentences;
  /** How many of the sentences are the opening. */
  openingSentences: number;
  /** Hashes of the names in the opening, except those that open a sentence. */
  openingNames: Int32Array;
  /** Scores in the title and the opening ("2-1"), the higher side first, as one number each. */
  openingScores: Int32Array;
  wordCount: number;
}

/** Whether a word is written as a name: with a capital, and neither a function word, a figure, a weekday nor a month. */
export const isName = (token: Token): boolean => {
  const { capital, number, stop, word } = token;
  if (!capital || number || stop || word.length < 2) return false;
  return !patternsFor('en').calendar.names.has(word) && !isNumberWord(word);
};

/** The words of a sentence that are compared. */
export const comparedTokens = (sentence: readonly Token[]): readonly Token[] => sentence.slice(0, maxSentenceWords);

const maxSide = 999;

/** "2-1", "98–97": two whole numbers with one character between them. */
const scoresIn = (tokens: readonly Token[]): number[] =>
  tokens.slice(1).flatMap((token, index) => {
    const before = tokens[index]!;
    const isScore = token.number && before.number && token.start === before.end + 1;
    const sides = isScore ? [Number(before.word), Number(token.word)].sort((a, b) => b - a) : [];
    const [higher, lower] = sides;
    return higher !== undefined && lower !== undefined && higher <= maxSide && lower >= 0
      ? [higher * (maxSide + 1) + lower]
      : [];
  });

const countOpening = (sentences: readonly (readonly Token[])[]): number => {
  let words = 0;
  let count = 0;
  while (count < sentences.length && count < maxOpeningSentences && words < maxOpeningWords)
    words += sentences[count++]!.length;
  return count;
};

/** Sorts a few neighbouring numbers in place, which takes less time than to make a view of them for the platform's sort. */
const sortBetween = (numbers: Int32Array, from: number, to: number) => {
  for (let next = from + 1; next < to; next++) {
    const value = numbers[next]!;
    let at = next;
    for (; at > from && numbers[at - 1]! > value; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = value;
  }
};

const sentencesFrom = (compared: readonly { tokens: readonly Token[]; number: number }[]): OutlineSentences => {
  const starts = new Uint16Array(compared.length + 1);
  for (const [index, { tokens }] of compared.entries()) starts[index + 1] = starts[index]! + tokens.length;
  const stems = new Int32Array(starts[compared.length]!);
  for (const [index, { tokens }] of compared.entries()) {
    for (const [at, { hash }] of tokens.entries()) stems[starts[index]! + at] = hash;
    sortBetween(stems, starts[index]!, starts[index + 1]!);
  }
  return { count: compared.length, stems, starts, printable: Uint16Array.from(compared, ({ number }) => number) };
};

/** The outline of a report from its tokens and those of its printable sentences. */
export const outlineFrom = ({
  titleTokens,
  tokens,
  sentences: printable,
  language,
}: {
  titleTokens: readonly Token[];
  tokens: readonly Token[];
  sentences: readonly (readonly Token[])[];
  /** BCP 47 tag. */
  language: string;
}): Outline => {
  const all = [...titleTokens, ...tokens];
  const words = new StemSet(all);
  const compared = printable
    .slice(0, maxSentences)
    .map((sentence, number) => ({ tokens: comparedTokens(sentence), number }))
    .filter((sentence) => sentence.tokens.length > 0);
  const openingSentences = countOpening(compared.map((sentence) => sentence.tokens));
  const openingNames = compared
    .slice(0, openingSentences)
    .flatMap((sentence) => sentence.tokens.slice(1))
    .filter((token) => isName(token) && !words.hasInLowerCase(token.hash));
  return {
    words,
    figures: Float64Array.from(new Set(figuresIn(all, language).map(({ value }) => value))),
    sentences: sentencesFrom(compared),
    openingSentences,
    openingNames: Int32Array.from(openingNames, ({ hash }) => hash),
    openingScores: Int32Array.from([
      ...scoresIn(titleTokens),
      ...compared.slice(0, openingSentences).flatMap((sentence) => scoresIn(sentence.tokens)),
    ]),
    wordCount: all.length,
  };
};
