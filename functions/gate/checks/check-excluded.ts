import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDenied } from '../reading/denials.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { excludingConcepts } from '../reading/substitutes.ts';
import type { Claim, Places } from '../support.ts';
import { isOtherSense } from './may-oppose.ts';
import { follows } from './worded-anew.ts';

/** Words in whose place the passages have one that says something else: "wrist" of "ankle", "convicted" of "accused". */

/** How many words around one tell what it is said of, and the share of these that the sentence of the passages has. */
const context = { words: 5, steps: 10, least: 0.5 };
/** The other word stands near one of the nearest of these. */
const near = { words: 3, steps: 8 };
/** The share of the whole sentence that the sentence of the passages has, without which it tells of something else. */
const leastShared = 0.5;
/** How far from the word before or behind its place is. */
const beside = 4;

/** The words around one, the nearest first. */
const around = (words: readonly Word[], { at }: Word): Word[] =>
  words
    .filter((one) => isTold(one) && one.at !== at && Math.abs(one.at - at) <= context.steps)
    .sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))
    .slice(0, context.words);

/** Whether a word of an evidence sentence stands where the sentence has one: right behind the same word, or right before it. */
const isInPlace = (alignment: Alignment, word: Word, rival: Word, evidence: Evidence): boolean => {
  const { words } = alignment.claim.read;
  const before = words.findLast((one) => isTold(one) && one.at < word.at);
  const behind = words.find((one) => isTold(one) && one.at > word.at);
  const isBeside = (one: Word | undefined, side: 1 | -1): boolean => {
    if (!one || Math.abs(one.at - word.at) > beside) return false;
    const at = alignment.placeOf(one, evidence);
    const steps = at === undefined || at < 0 ? 0 : (at - rival.at) * side;
    return steps > 0 && steps <= beside;
  };
  return isBeside(before, -1) || isBeside(behind, 1);
};

/** Whether one word excludes another by the lexicon. */
const excludes = (words: readonly Word[], { at }: Word, other: Word): boolean => {
  const concepts = excludingConcepts(words, at);
  return other.concepts.some((concept) => concepts.has(concept));
};

/** Words of the sentence for which the passages have another one where they tell of the same. */
export const checkExcluded = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const alignment = alignmentOf(claim, places);
  const told = read.words.filter(isTold);
  const rivalIn = (evidence: Evidence, word: Word, used: readonly Word[], concepts: ReadonlySet<string>) => {
    const matched = new Set(alignment.placesIn(told, evidence));
    const nearest = alignment.placesIn(used.slice(0, near.words), evidence);
    return evidence.read.words.find(
      (one) =>
        one.isContent &&
        one.pos === word.pos &&
        !one.isName &&
        !matched.has(one.at) &&
        one.concepts.some((concept) => concepts.has(concept)) &&
        !isOtherSense(evidence.read.words, one) &&
        nearest.some((at) => Math.abs(at - one.at) <= near.steps) &&
        isDenied(evidence.read, one.at) === isDenied(read, word.at),
    );
  };
  return read.words.flatMap((word): Doubt[] => {
    if (!word.isContent || word.isQuoted || word.isName || word.number || isOtherSense(read.words, word)) return [];
    const concepts = excludingConcepts(read.words, word.at);
    if (concepts.size === 0 || (places.of(word.at).length === 0 && follows(claim, word))) return [];
    const used = around(read.words, word);
    const { sentences } = alignment.nearest(used, context.least);
    if (sentences.some((evidence) => places.isIn(word.at, evidence))) return [];
    for (const evidence of sentences) {
      const fit = alignment.fit(told, evidence);
      const rival = fit < leastShared ? undefined : rivalIn(evidence, word, used, concepts);
      if (!rival) continue;
      const isThere = isInPlace(alignment, word, rival, evidence);
      // Of a word that the passages have, too, both must say so: a club of football has a manager.
      if (!isThere && places.of(word.at).length > 0 && !excludes(evidence.read.words, rival, word)) continue;
      const words = read.text.slice(word.start, word.end);
      const why = `The cited passages have "${rival.word}" in its place.`;
      return [{ sign: isThere ? 'excluded' : 'excluded-elsewhere', code: 'unsupported', words, why }];
    }
    return [];
  });
};
