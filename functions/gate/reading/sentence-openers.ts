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

/** "Hades erupted" in a report that has "the vent Hades" too: the tagger knows few names. */
const isNameElsewhere = (word: Word, { small, capital }: Written): boolean =>
  !word.isName &&
  word.capital &&
  word.isContent &&
  !word.stop &&
  isOpener(word) &&
  capital.has(word.word) &&
  !small.has(word.stem);

/** Openers that a report writes small elsewhere, and never with a capital, are no names; those that it never writes small are. */
export const setOpeners = (sentences: readonly ReadSentence[]): void => {
  const written = writtenIn(sentences);
  for (const { words } of sentences)
    for (const word of words) {
      if (isCommon(word, written)) word.isName = false;
      else if (isNameElsewhere(word, written)) word.isName = true;
    }
};

/** The sentence, with its first word a name or none as in the report that the sentence is checked by. */
export const withOpenerOf = (
  read: ReadSentence,
  evidence: readonly { read: ReadSentence; places: ReadonlyMap<string, readonly number[]> }[],
): ReadSentence => {
  const first = read.words[0];
  if (!first?.capital || first.stop) return read;
  const near = evidence.filter(({ places }) => places.has(first.stem) || places.has(first.word)).map((one) => one.read);
  const written = writtenIn([...near, read]);
  const [isNone, isOne] = [isCommon(first, written), isNameElsewhere(first, written)];
  return isNone || isOne
    ? { ...read, words: read.words.map((word) => (word === first ? { ...word, isName: isOne } : word)) }
    : read;
};
