import { synonyms } from '../../text/en/rewording.ts';
import { figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import type { Token } from '../../text/tokens.ts';

/** Words of one language (BCP 47 tag). */
interface Sentence {
  tokens: readonly Token[];
  language: string;
}

const known = new WeakMap<Sentence, ReadonlySet<string>>();

/** A word's stem; for an English word that another one may stand for, what both have in common. */
const conceptOf = (word: string, stem: string): string => {
  const [line] = synonyms.get(word) ?? [];
  return line === undefined ? stem : `=${line}`;
};

/**
 * What a sentence says, whatever the words: its figures by value ("#12" for "twelve" and "12"), its synonyms as one, the
 * stems of the rest without function words.
 */
export const conceptsOf = (sentence: Sentence): ReadonlySet<string> => {
  const found = known.get(sentence);
  if (found) return found;
  const { tokens, language } = sentence;
  const isEnglish = isReadAsEnglish(language);
  const concepts = new Set<string>();
  const inFigures = new Set<number>();
  for (const { from, to, value } of figuresIn(tokens, language)) {
    concepts.add(`#${value}`);
    for (let at = from; at < to; at++) inFigures.add(at);
  }
  for (const [at, { word, stem, stop }] of tokens.entries())
    if (!stop && !inFigures.has(at)) concepts.add(isEnglish ? conceptOf(word, stem) : stem);
  known.set(sentence, concepts);
  return concepts;
};
