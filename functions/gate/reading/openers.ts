import { pronounOfFirstName } from '../../text/first-names.ts';
import type { ReadSentence, Word } from './read-sentence.ts';

/** Words that have a capital only since they open a sentence: "Troopers laid spikes" in a report that has "the troopers" too. */

/** Whether a word stands first, where any word has a capital. */
const isOpener = ({ at, gap }: Word): boolean => at === 0 || /[.!?:“"«„]\s*$/u.test(gap);

/** How a report writes words within its sentences. */
interface Written {
  /** Stems. */
  small: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

const writtenIn = (sentences: readonly ReadSentence[]): Written => {
  const [small, capital] = [new Set<string>(), new Set<string>()];
  for (const { words } of sentences)
    for (const word of words)
      if (!word.capital) small.add(word.stem);
      else if (!isOpener(word)) capital.add(word.word);
  return { small, capital };
};

const isCommon = (word: Word, { small, capital }: Written): boolean =>
  word.isName &&
  isOpener(word) &&
  small.has(word.stem) &&
  !capital.has(word.word) &&
  pronounOfFirstName(word.word) === undefined;

/** Openers that a report writes small elsewhere, and never with a capital, are no names. */
export const unnameOpeners = (sentences: readonly ReadSentence[]): void => {
  const written = writtenIn(sentences);
  for (const { words } of sentences) for (const word of words) if (isCommon(word, written)) word.isName = false;
};

/** The sentence, with its first word no name if it is none in the report that the sentence is checked by. */
export const withoutNamedOpener = (
  read: ReadSentence,
  evidence: readonly { read: ReadSentence; places: ReadonlyMap<string, readonly number[]> }[],
): ReadSentence => {
  const first = read.words[0];
  if (!first?.isName) return read;
  const near = evidence.filter(({ places }) => places.has(first.stem) || places.has(first.word)).map((one) => one.read);
  return isCommon(first, writtenIn([...near, read]))
    ? { ...read, words: read.words.map((word) => (word === first ? { ...word, isName: false } : word)) }
    : read;
};
