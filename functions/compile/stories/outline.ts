import { figuresIn } from '../../text/figures.ts';
import { patternsFor } from '../../text/patterns.ts';
import type { Token } from '../../text/tokens.ts';

/** The opening of a report is its first sentences, up to this many words. It says who, what, where and how many. */
const maxOpeningWords = 40;
const maxOpeningSentences = 2;
/** Sentences of a report that are compared, and words of each. */
const maxSentences = 60;
const maxSentenceWords = 60;

export interface OutlineSentence {
  tokens: readonly Token[];
  /** How often each stem occurs. */
  stems: ReadonlyMap<string, number>;
}

/** What a report is compared by when it may be a lookalike of another one. */
export interface Outline {
  /** Words of the title and the whole text. */
  words: ReadonlySet<string>;
  /** Words that occur in lower case somewhere: they are no names, even if one opens a sentence. */
  lowerCase: ReadonlySet<string>;
  figures: ReadonlySet<number>;
  sentences: OutlineSentence[];
  openingSentences: OutlineSentence[];
  /** Names in the opening, except those that open a sentence. */
  openingNames: ReadonlySet<string>;
  wordCount: number;
}

const countStems = (tokens: readonly Token[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { stem } of tokens) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

/** Whether a word is written as a name: with a capital, and neither a function word, a figure, a weekday nor a month. */
export const isName = (token: Token): boolean => {
  const { capital, number, stop, word } = token;
  if (!capital || number || stop || word.length < 2) return false;
  return !patternsFor('en').calendar.names.has(word) && figuresIn([token]).length === 0;
};

const openingOf = (sentences: readonly OutlineSentence[]): OutlineSentence[] => {
  const opening: OutlineSentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (opening.length === maxOpeningSentences || words >= maxOpeningWords) break;
    opening.push(sentence);
    words += sentence.tokens.length;
  }
  return opening;
};

/** The outline of a report from its tokens and those of its printable sentences. */
export const outlineFrom = ({
  titleTokens,
  tokens,
  sentences: printable,
}: {
  titleTokens: readonly Token[];
  tokens: readonly Token[];
  sentences: readonly (readonly Token[])[];
}): Outline => {
  const all = [...titleTokens, ...tokens];
  const lowerCase = new Set(all.filter(({ capital }) => !capital).map(({ word }) => word));
  const sentences = printable.slice(0, maxSentences).flatMap((own) => {
    const compared = own.slice(0, maxSentenceWords);
    return compared.length > 0 ? [{ tokens: compared, stems: countStems(compared) }] : [];
  });
  const openingSentences = openingOf(sentences);
  const openingNames = openingSentences
    .flatMap(({ tokens: own }) => own.slice(1))
    .filter((token) => isName(token) && !lowerCase.has(token.word));
  return {
    words: new Set(all.map(({ word }) => word)),
    lowerCase,
    figures: new Set(figuresIn(all).map(({ value }) => value)),
    sentences,
    openingSentences,
    openingNames: new Set(openingNames.map(({ word }) => word)),
    wordCount: all.length,
  };
};
