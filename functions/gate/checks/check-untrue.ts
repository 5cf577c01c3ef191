import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isNegative } from '../reading/denials.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import { saysUntrue, untrueParts } from '../reading/untrue.ts';
import { type Claim, type Places, passageOf } from '../support.ts';

/** What the passages tell only to say that it is not so bears out nothing. */

/** The share of the words of a statement that a passage sentence must have. */
const least = 0.5;

/** Words by which a sentence leaves it to others whether something is so. */
const isLeftOpen = ({ read: { words, assertion } }: Claim): boolean =>
  words.some(
    ({ word, isQuoted }) =>
      !isQuoted && (assertion.claims.has(word) || /^(?:rumou?rs?|claims?|allegations?|if|whether)$/u.test(word)),
  );

/** Whether who tells something in the sentence stands in an evidence sentence too: somebody said so, falsely. */
const isToldThere = ({ read, attributions }: Claim, places: Places, evidence: Evidence): boolean =>
  attributions.some(({ speaker }) => speaker.some((at) => isTold(read.words[at]!) && places.hasWord(at, evidence)));

/** Whether an evidence sentence has most of its words of a statement where it tells what is not so. */
const isUntrueIn = ({ claim, places }: Alignment, evidence: Evidence, found: readonly number[]): boolean => {
  const passage = passageOf(claim, evidence);
  const all = untrueParts(passage)[evidence.at] ?? [];
  const parts = all.filter(({ isSaid }) => !isSaid || !isToldThere(claim, places, evidence));
  const isInside = (at: number) => {
    const { start } = evidence.read.words[at]!;
    return parts.some(({ from, to }) => start >= from && start < to);
  };
  return parts.length > 0 && found.filter(isInside).length * 2 > found.length;
};

/** "The mayor resigned" where the passages have "It is false that the mayor resigned". */
export const checkUntrue = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const isUsable = claim.passages.some((passage) => untrueParts(passage).some((parts) => parts.length > 0));
  if (!isUsable || isLeftOpen(claim) || saysUntrue(read.text)) return [];
  const alignment = alignmentOf(claim, places);
  return [...Map.groupBy(read.words, ({ clause }) => clause).values()].flatMap((clause): Doubt[] => {
    const used = clause.filter((word) => isTold(word) && !word.isQuoted);
    if (used.length < 2 || clause.some((word) => isNegative(read, word))) return [];
    const { sentences } = alignment.nearest(used, least);
    const isUntrue = (evidence: Evidence) => isUntrueIn(alignment, evidence, alignment.placesIn(used, evidence));
    if (sentences.length === 0 || !sentences.every(isUntrue)) return [];
    const words = read.text.slice(clause[0]!.start, clause.at(-1)!.end);
    return [{ sign: 'untrue', code: 'negation', words, why: 'The cited passages say that this is not so.' }];
  });
};
