import { alignmentOf, isTold } from '../alignment.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';
import { isNegative } from './check-opposites.ts';
import type { Source } from './frame-roles.ts';

/** What denies a verb of the sentence or of a passage as the other one does. */

/** "Gave" and "give". */
export const isSameVerb = (one: Word, other: Word): boolean =>
  one.stem === other.stem || one.concepts.some((concept) => concept[0] === 'r' && other.concepts.includes(concept));

const reachOfDenial = 7;

/** Whether the other words of a sentence and of a passage say what a negation would. */
export const isSaidNegatively = ({ read }: Claim, frame: Frame, { evidence, frame: source }: Source): boolean => {
  const said = { one: read, at: frame.verb.at };
  const told = { one: evidence.read, at: source.verb.at };
  const [positive, negated] = frame.isNegated ? [told, said] : [said, told];
  const { words } = positive.one;
  // What both of them have says nothing about the difference.
  const isCommon = (word: Word) => negated.one.words.some((other) => other.stem === word.stem);
  return words
    .slice(Math.max(0, positive.at - reachOfDenial), positive.at + reachOfDenial)
    .some(
      (word) =>
        word.at !== positive.at &&
        word.clause === words[positive.at]!.clause &&
        isNegative(positive.one, word) &&
        !(word.isContent && isCommon(word)) &&
        !(word.word === 'not' && words[word.at + 1]?.word === 'only'),
    );
};

/** Whether a sentence that tells more of the same than those that say the opposite has the verb as the sentence has it, whoever its subject is. */
export const isDeniedAlike = (claim: Claim, places: Places, frame: Frame, sources: readonly Source[]): boolean => {
  const alignment = alignmentOf(claim, places);
  const clause = claim.read.words.filter(
    (word) => word.clause === frame.verb.clause && isTold(word) && word.at !== frame.verb.at,
  );
  const shareIn = (evidence: Evidence) => alignment.fit(clause, evidence);
  const opposed = Math.max(
    ...sources
      .filter(({ frame: { isNegated } }) => isNegated !== frame.isNegated)
      .map(({ evidence }) => shareIn(evidence)),
  );
  // Whoever "declined to say" something said other things.
  const isUnsaid = frame.isNegated && claim.read.assertion.speech.has(frame.verb.word);
  return claim.evidence.some(
    (evidence) =>
      evidence.frames.some((one) => one.isNegated === frame.isNegated && isSameVerb(one.verb, frame.verb)) &&
      (isUnsaid || shareIn(evidence) >= opposed),
  );
};
