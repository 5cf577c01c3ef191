import { alignmentOf, isTold } from '../alignment.ts';
import { isNegative } from '../reading/denials.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';
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

/** How much of the clause of a verb a sentence must have to deny it. */
const leastDenied = 0.5;

/**
 * Whether sentences that say the opposite of a verb tell of the same: they are among those that have most of its clause. Somebody else,
 * or the same one at another time, may well have done what is denied here.
 */
export const isOpposedWhereTold = (
  claim: Claim,
  places: Places,
  { verb }: Frame,
  opposed: readonly Source[],
): boolean => {
  const clause = claim.read.words.filter((word) => word.clause === verb.clause && isTold(word) && !word.isQuoted);
  // A plea is short wherever it is told: "He has pleaded not guilty."
  if (
    /^pl(?:ea|ed)/u.test(verb.word) &&
    claim.read.words.slice(verb.at, verb.at + 3).some(({ word }) => word === 'guilty')
  )
    return opposed.length > 0;
  if (clause.length === 0) return false;
  const { sentences } = alignmentOf(claim, places).nearest(clause, leastDenied);
  return opposed.some(({ evidence }) => sentences.includes(evidence));
};

/** The greatest share of the clause of a verb that sentences have. */
export const shareOf = (
  claim: Claim,
  places: Places,
  { verb }: Frame,
  sources: readonly Pick<Source, 'evidence'>[],
): number => {
  const clause = claim.read.words.filter((word) => word.clause === verb.clause && isTold(word) && word.at !== verb.at);
  return Math.max(0, ...sources.map(({ evidence }) => alignmentOf(claim, places).fit(clause, evidence)));
};

/** Whether a sentence that tells more of the same than those that say the opposite has the verb as the sentence has it, whoever its subject is. */
export const isDeniedAlike = (claim: Claim, places: Places, frame: Frame, sources: readonly Source[]): boolean => {
  const opposed = shareOf(
    claim,
    places,
    frame,
    sources.filter(({ frame: { isNegated } }) => isNegated !== frame.isNegated),
  );
  // Whoever "declined to say" something said other things.
  const isUnsaid = frame.isNegated && claim.read.assertion.speech.has(frame.verb.word);
  return claim.evidence.some(
    (evidence) =>
      evidence.frames.some((one) => one.isNegated === frame.isNegated && isSameVerb(one.verb, frame.verb)) &&
      (isUnsaid || shareOf(claim, places, frame, [{ evidence }]) >= opposed),
  );
};
