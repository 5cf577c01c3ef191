import { baseForms } from '../../text/en/base-forms.ts';
import { lexicon } from '../../text/en/lexicon/index.ts';
import { irregular } from '../../text/en/meanings/index.ts';
import { once } from '../../text/once.ts';
import type { Word } from './read-sentence.ts';
import { formKeysOf } from './word-concepts.ts';

/** Which words of a passage bear out a word of a sentence, or exclude it, by the lexicon. */

/** By word of a sentence: concepts of words of a passage. */
type Index = ReadonlyMap<string, ReadonlySet<string>>;

const indexOf = (side: 'same' | 'different'): Index => {
  const index = new Map<string, Set<string>>();
  for (const entry of lexicon()) {
    const keys = formKeysOf(entry.word);
    for (const word of entry[side]) index.set(word, (index.get(word) ?? new Set()).union(new Set(keys)));
  }
  return index;
};

const bearing = once(() => indexOf('same'));
const excluding = once(() => indexOf('different'));
const irregularBase = once(
  () => new Map(irregular.flatMap((forms) => forms.map((form) => [form, forms.at(-1)!] as const))),
);

/** A word, and what it may be a form of. */
export const basesOf = (word: string): string[] => {
  const irregularForm = irregularBase().get(word);
  return irregularForm ? [...baseForms(word), irregularForm] : baseForms(word);
};

/** What an index has of a word, or of it and the particle behind it if it has both: "called off" is no call. */
const find = (index: Index, words: readonly Word[], at: number): ReadonlySet<string> => {
  const bases = basesOf(words[at]!.word);
  const next = words[at + 1];
  const isVerb = words[at]!.pos !== 'NOUN' || next?.gap === '-';
  const phrases = next && isVerb && /^[ -]$/u.test(next.gap) ? bases.map((base) => `${base}_${next.word}`) : [];
  const known = phrases.some((phrase) => index.has(phrase)) ? phrases : bases;
  return new Set(known.flatMap((base) => [...(index.get(base) ?? [])]));
};

/** The concepts of words that bear out the word of an English sentence at a place. */
export const bearingConcepts = (words: readonly Word[], at: number): ReadonlySet<string> => find(bearing(), words, at);

/** The concepts of words that say something else than the word of an English sentence at a place. */
export const excludingConcepts = (words: readonly Word[], at: number): ReadonlySet<string> =>
  find(excluding(), words, at);
