import { baseForms } from '../../text/en/base-forms.ts';
import { lexicon } from '../../text/en/lexicon/index.ts';
import { irregular } from '../../text/en/meanings/index.ts';
import { once } from '../../text/once.ts';
import type { Word } from './read-sentence.ts';
import { formKeysOf } from './word-concepts.ts';

/** Which words of a passage bear out a word of a sentence, or exclude it, by the lexicon. */

/** By word of a sentence: the entries that have it on one of their sides. */
type Index = ReadonlyMap<string, readonly string[]>;

const indexOf = (side: 'same' | 'different'): Index => {
  const index = new Map<string, string[]>();
  for (const entry of lexicon())
    for (const word of entry[side]) {
      const found = index.get(word);
      if (found) found.push(entry.word);
      else index.set(word, [entry.word]);
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

/** What was looked up in an index, by the word and the one behind it. */
const known = new WeakMap<Index, Map<string, ReadonlySet<string>>>();
const maxKnown = 60_000;
const none: ReadonlySet<string> = new Set();

/** What an index has of a word, or of it and the particle behind it if it has both: "called off" is no call. */
const find = (index: Index, words: readonly Word[], at: number): ReadonlySet<string> => {
  const { word } = words[at]!;
  const next = words[at + 1];
  const mayHaveParticle = words[at]!.pos !== 'NOUN' || next?.gap === '-';
  const particle = next && mayHaveParticle && /^[ -]$/u.test(next.gap) ? next.word : '';
  const found = known.get(index) ?? new Map<string, ReadonlySet<string>>();
  known.set(index, found);
  const key = `${word} ${particle}`;
  const before = found.get(key);
  if (before) return before;
  const made = lookUp(index, basesOf(word), particle);
  if (found.size >= maxKnown) found.clear();
  found.set(key, made);
  return made;
};

const lookUp = (index: Index, bases: readonly string[], particle: string): ReadonlySet<string> => {
  const phrases = particle === '' ? [] : bases.map((base) => `${base}_${particle}`);
  const having = (phrases.some((phrase) => index.has(phrase)) ? phrases : bases).filter((base) => index.has(base));
  return having.length === 0 ? none : new Set(having.flatMap((base) => index.get(base)!.flatMap(formKeysOf)));
};

/** The concepts of words that bear out the word of an English sentence at a place. */
export const bearingConcepts = (words: readonly Word[], at: number): ReadonlySet<string> => find(bearing(), words, at);

/** The concepts of words that say something else than the word of an English sentence at a place. */
export const excludingConcepts = (words: readonly Word[], at: number): ReadonlySet<string> =>
  find(excluding(), words, at);

const ownEntries = once(() => new Map(lexicon().map(({ word, same }) => [word, same] as const)));

/** The single words that may stand for a word: for adjectives and verbs they mostly mean the same the other way round, too. */
export const wordsFor = (word: string): string[] =>
  basesOf(word)
    .flatMap((base) => ownEntries().get(base) ?? [])
    .filter((one) => !/[_-]/u.test(one));

/** The share of entries that have a word for something else, from which on it is one of a set. */
const leastDifferent = 0.55;

/** Whether a word is one of a set of which only one is meant: "wrist" is no ankle, "brother" no sister. "Dispute" and "route" are not. */
export const isOneOfSet = (word: string): boolean => {
  const most = (index: Index) => Math.max(...basesOf(word).map((base) => index.get(base)?.length ?? 0));
  const [same, different] = [most(bearing()), most(excluding())];
  return different / (same + different + 1) >= leastDifferent;
};
