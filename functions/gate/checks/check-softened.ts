import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDoubtful, isOpen } from '../reading/certainty-words.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** What the passages tell as done, and a sentence only as considered, hoped for or possible. */

/** How much of a clause the passage must have. */
const least = 0.5;
const reach = 6;

/** What is asked of somebody, can be done by all, or is so by all appearances. */
const other = /^(?:(?:ask|tell|told|call|order|urg|invit|demand|offer|campaign|appear|seem|expect).*|can|able)$/u;
const isSoft = (read: ReadSentence, word: Word): boolean =>
  !word.isQuoted &&
  !other.test(word.word) &&
  read.assertion.modes.get(word.word) !== 'alleged' &&
  isDoubtful(read, word) &&
  !read.assertion.negations.has(read.words[word.at + 1]?.word ?? '');

/** Whether nothing before a place of a passage sentence leaves it open. */
const isSureAt = (read: ReadSentence, place: number): boolean =>
  !read.words.some(
    (word) =>
      word.at < place &&
      place - word.at <= reachOfDoubt &&
      (isOpen(read, word) || read.assertion.claims.has(word.word) || conditional.test(word.word)),
  );
const reachOfDoubt = 10;
const conditional = /^(?:if|whether|unless|would)$/u;

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
    if (clause.length < 2 || governed.length === 0) return [];
    const { sentences } = alignment.nearest(clause, least);
    const isTheSame = (evidence: Evidence) => {
      const found = alignment.placesIn(governed, evidence);
      return (
        !places.hasWord(word.at, evidence) &&
        found.length * 2 > governed.length &&
        found.every((at) => isSureAt(evidence.read, at))
      );
    };
    if (sentences.length === 0 || !sentences.every(isTheSame)) return [];
    const words = read.text.slice(word.start, governed.at(-1)!.end);
    return [{ sign: 'softened', code: 'modality', words, why: 'The cited passages are sure of this.' }];
  });
};
