import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDoubtful, isOpen, isSaidDoubtfully } from '../reading/certainty-words.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** What the passages tell as done, and a sentence only as considered, hoped for or possible. */

/** How much of a clause the passage must have. */
const least = 0.5;
const reach = 6;
/** The same where a "may" was put in. */
const leastOfMay = 0.3;

/** What can be done by all, or is so by all appearances. */
const other = /^(?:can|able|appear(?:s|ed)?|seem(?:s|ed)?)$/u;
/** Possible, or only considered. What somebody hopes or tries to do may also be done, and is told either way. */
const isSoft = (read: ReadSentence, word: Word): boolean =>
  !word.isQuoted &&
  word.pos !== 'ADJ' &&
  !read.words[word.at + 1]?.number &&
  !other.test(word.word) &&
  (read.assertion.modes.get(word.word) ?? 'possible') === 'possible' &&
  isDoubtful(read, word) &&
  !isCounterfactual(read.words, word) &&
  !read.assertion.negations.has(read.words[word.at + 1]?.word ?? '');

/** "Could still have won": it did not come to that. */
export const isCounterfactual = (words: readonly Word[], { word, at, clause }: Word): boolean =>
  /^(?:could|might|would)$/u.test(word) &&
  words.slice(at + 1, at + 4).some((next) => next.word === 'have' && next.clause === clause);

/** Whether nothing leaves open what stands at a place of a passage sentence: no word before it, nor how its verb is meant. */
const isSureAt = ({ read, frames }: Evidence, place: number): boolean =>
  !/^(?:purpose|possible|wish|expected|alleged|duty)$/u.test(
    frames.findLast(({ verb }) => verb.at <= place)?.mode ?? 'fact',
  ) &&
  !read.words.some(
    (word) =>
      word.at < place &&
      place - word.at <= reachOfDoubt &&
      (isOpen(read, word) || read.assertion.claims.has(word.word) || conditional.test(word.word)),
  );
const reachOfDoubt = 10;
const conditional = /^(?:if|whether|unless|would)$/u;

/** "May", where no sentence that tells of the same has a word that leaves anything open. */
const isOnlyHereOpen = ({ claim: { read } }: Alignment, word: Word, sentences: readonly Evidence[]): boolean =>
  /^(?:may|might)$/u.test(word.word) &&
  word.pos === 'AUX' &&
  sentences.length > 0 &&
  !isCounterfactual(read.words, word) &&
  !sentences.some(({ read: told }) =>
    told.words.some((one) => isSaidDoubtfully(told, one) || conditional.test(one.word)),
  );

/** "Is considering a campaign" where the passages have "launched a campaign". */
export const checkSoftened = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const alignment = alignmentOf(claim, places);
  return read.words.flatMap((word): Doubt[] => {
    if (!isSoft(read, word)) return [];
    const clause = read.words.filter(
      (one) => one.clause === word.clause && isTold(one) && !one.isQuoted && one !== word,
    );
    const governed = clause.filter(({ at }: Word) => at > word.at && at <= word.at + reach);
    if (clause.length < 2 || governed.length < 2) return [];
    const { sentences } = alignment.nearest(clause, least);
    const isTheSame = (evidence: Evidence) => {
      const found = alignment.placesIn(governed, evidence);
      return (
        !places.hasWord(word.at, evidence) &&
        found.length * 2 > governed.length &&
        found.every((at) => isSureAt(evidence, at))
      );
    };
    const isSofter = isOnlyHereOpen(alignment, word, alignment.nearest(clause, leastOfMay).sentences);
    if (!isSofter && (sentences.length === 0 || !sentences.every(isTheSame))) return [];
    const words = read.text.slice(word.start, governed.at(-1)!.end);
    return [{ sign: 'softened', code: 'modality', words, why: 'The cited passages are sure of this.' }];
  });
};
