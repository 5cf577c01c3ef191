import { agreementOf } from '../agreement.ts';
import { contentOf, type Evidence } from '../reading/prepare-passage.ts';
import type { Frame, Phrase } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** Who does what to whom, compared between a frame of the sentence and one of a passage. */

/** A frame of a passage that may say what one of the sentence says. */
export interface Source {
  evidence: Evidence;
  frame: Frame;
}

const symmetric =
  /^(?:me?et|met|meet|meets|meeting|married|marry|wed|merge|merged|collide|collided|talk|talks|agree|agreed|face|play|played|drew|draw|divorced|split)$/u;

/**
 * Whether a frame of a passage tells of the same: "crossed" if it has whoever acts in the sentence as the one it is done to, or the
 * other way round; "other" if it is about somebody else.
 */
export const rolesOf = (
  claim: Claim,
  places: Places,
  frame: Frame,
  { evidence, frame: source }: Source,
): 'same' | 'other' | 'crossed' => {
  const agree = (one: Phrase, other: Phrase) => agreementOf(claim, places, one, evidence, other);
  const isGuessed = frame.isInherited || source.isInherited;
  const agent = agree(frame.agent, source.agent);
  const patient = agree(frame.patient, source.patient);
  const shares = (one: Phrase, other: Phrase) =>
    agree(one, other) === 'same' &&
    contentOf(claim.read.words, one).some(({ at }) =>
      places.of(at).some((word) => word.evidence === evidence && other.includes(word.at)),
    );
  const crosses = [shares(frame.agent, source.patient), shares(frame.patient, source.agent)];
  const isCrossed = crosses.includes(true);
  if (symmetric.test(source.verb.word) && isCrossed) return 'same';
  if (isGuessed && isCrossed && crosses.includes(false)) return 'same';
  if (isCrossed && agent !== 'same' && patient !== 'same') {
    if (isErgative(frame, source)) return isSameEvent(frame, source) ? 'same' : 'crossed';
    return agent === 'different' || patient === 'different' ? 'crossed' : 'same';
  }
  const isOfSame = !isGuessed && agent === 'different' && patient === 'same';
  if (isOfSame && isDoneByAnother(claim, places, frame, evidence, source)) return 'crossed';
  return agent === 'different' || patient === 'different' ? 'other' : 'same';
};

/** Whether a passage sentence has all that something is done to, and has whoever does it in the sentence in another part. */
const isDoneByAnother = (
  claim: Claim,
  places: Places,
  { agent, patient }: Frame,
  evidence: Evidence,
  source: Frame,
): boolean =>
  contentOf(claim.read.words, patient).every(({ at }) => places.hasWord(at, evidence)) &&
  isElsewhere(claim, places, agent, evidence, source.agent);

/** Whether a passage sentence has the words of a phrase, but in another part than the one that is compared with it. */
const isElsewhere = (claim: Claim, places: Places, phrase: Phrase, evidence: Evidence, compared: Phrase): boolean => {
  const words = contentOf(claim.read.words, phrase);
  const isNamed = compared.some((at) => evidence.read.words[at]!.isContent || evidence.read.words[at]!.isName);
  return (
    isNamed &&
    words.length > 0 &&
    words.every(({ at }) => places.of(at).some((one) => one.evidence === evidence && !compared.includes(one.at)))
  );
};

/** "The ferry sank" and "sank the ferry" have the same thing on another side of the verb. */
const isErgative = (one: Frame, other: Frame): boolean =>
  (one.patient.length === 0 || other.patient.length === 0) && (one.agent.length === 0 || other.agent.length === 0);

const hasNoObject = ({ isPassive, patient }: Frame): boolean => isPassive || patient.length === 0;

const isSameEvent = (one: Frame, other: Frame): boolean =>
  one.isPassive === other.isPassive ||
  (one.agent.length + other.agent.length > 0 && hasNoObject(one) && hasNoObject(other));
