import { type Token, tokensOf } from '../../text/tokens.ts';

/** Content words in a row that a reader remembers from the line above. */
const minRun = 4;
/** The same in scripts without capitals, where nothing tells a name from other words. */
const minCaselessRun = 6;
/** Share of a headline's content words, in its order, that makes a sentence the headline once more. */
const minShare = 0.8;
/** A headline of fewer content words has no words to repeat but its subject. */
const minWords = 3;
/** In scripts without spaces each character is a token; a word has about two. */
const charactersPerWord = 2;
const caseless = /[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Hebrew}]/u;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;

const contentOf = (text: string, language: string): Token[] => tokensOf(text, language).filter(({ stop }) => !stop);

/** How much of a headline a sentence says in the same words. */
export interface Repetition {
  /** Content words of the longest run that both have; 0 if it is one name ("Port Ellery Harbour Company"). */
  run: number;
  /** Share, 0–1, of the headline's content words that the sentence has in the same order; 0 if they are only names. */
  share: number;
}

/** The content words that both have in the same order, and the longest run of them. */
export const repetitionOf = (headline: string, sentence: string, language: string): Repetition => {
  const [said, told] = [contentOf(headline, language), contentOf(sentence, language)];
  const width = told.length + 1;
  const inOrder = new Uint16Array((said.length + 1) * width);
  const runs = new Uint16Array((said.length + 1) * width);
  let run = 0;
  for (let one = 1; one <= said.length; one++)
    for (let other = 1; other <= told.length; other++) {
      const at = one * width + other;
      const before = at - width - 1;
      if (said[one - 1]!.stem !== told[other - 1]!.stem) {
        inOrder[at] = Math.max(inOrder[at - width]!, inOrder[at - 1]!);
        continue;
      }
      inOrder[at] = inOrder[before]! + 1;
      runs[at] = runs[before]! + 1;
      if (told.slice(other - runs[at]!, other).some(({ capital }) => !capital)) run = Math.max(run, runs[at]!);
    }
  const plain = new Set(told.flatMap(({ capital, stem }) => (capital ? [] : [stem])));
  const isName = !said.some(({ stem }) => plain.has(stem));
  const scale = said.length > 0 && said.every(({ word }) => unspaced.test(word)) ? charactersPerWord : 1;
  return { run: run / scale, share: said.length < minWords || isName ? 0 : inOrder[inOrder.length - 1]! / said.length };
};

/**
 * Whether a sentence says a headline's words again: at least four content words in a row of it, not counting a single
 * name, or at least four fifths of its content words in the same order. Fewer are not noticed: every sentence about a story
 * shares its subject and its place with the headline ("Japan", "spy satellite"), and two or three words are often a name or
 * a term. Words are compared by their stems, so that "launches" repeats "launched"; function words do not count, because
 * headlines leave them out.
 */
export const repeatsHeadline = (headline: string, sentence: string, language: string): boolean => {
  const { run, share } = repetitionOf(headline, sentence, language);
  return run >= (caseless.test(headline) ? minCaselessRun : minRun) || share >= minShare;
};
