import { type Attribution, attributionsOf } from './attribution.ts';
import type { Evidence } from './evidence.ts';
import type { Frame, Phrase } from './frames.ts';
import { type Agreement, agreementOf } from './phrases.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { Claim, Places } from './support.ts';

/** A frame of a passage that may say what one of the sentence says. */
interface Source {
  evidence: Evidence;
  frame: Frame;
}

type Fault = Extract<RefusalCode, 'negation' | 'modality' | 'claimant' | 'roles' | 'merged'>;

const whyOf: Record<Fault, string> = {
  roles: 'In the cited passages somebody else does this, or it is done to somebody else.',
  negation: 'The cited passages say the opposite: a negation was added or dropped.',
  modality:
    'The cited passages state this with another certainty: a fact, a plan, an expectation and a possibility differ.',
  claimant: 'In the cited passages somebody else says this, or somebody says it who is not named here.',
  merged: 'The cited passages say these things of different subjects.',
};

/** Forms of "be" and "have" and the like: what they say is in their nouns. */
const empty =
  /^(?:be|been|being|is|are|was|were|has|have|had|having|do|does|did|isn't|aren't|wasn't|weren't|get|got|gets)$/u;

/** Which certainties of a passage bear out one of the sentence. */
const bearing: Record<Frame['mode'], readonly Frame['mode'][]> = {
  fact: ['fact'],
  future: ['future'],
  expected: ['expected', 'future'],
  possible: ['possible'],
  wish: ['wish', 'duty', 'future'],
  duty: ['duty'],
  alleged: ['alleged', 'fact'],
};

const sourcesOf = (claim: Claim, places: Places, { verb }: Frame): Source[] => {
  const found = places.of(verb.at);
  return claim.evidence.flatMap((evidence) =>
    evidence.frames.flatMap((frame) =>
      found.some((one) => one.evidence === evidence && one.at === frame.verb.at) ? [{ evidence, frame }] : [],
    ),
  );
};

const symmetric =
  /^(?:me?et|met|meet|meets|meeting|married|marry|wed|merge|merged|collide|collided|talk|talks|agree|agreed|face|play|played|drew|draw|divorced|split)$/u;

/** Whether who does what to whom is the same; an answer that is open on both sides needs the words to stand together. */
const rolesOf = (claim: Claim, places: Places, frame: Frame, { evidence, frame: source }: Source): Agreement => {
  const agree = (one: Phrase, other: Phrase) => agreementOf(claim, places, one, evidence, other);
  const agent = agree(frame.agent, source.agent);
  const patient = agree(frame.patient, source.patient);
  const isCrossed = agree(frame.agent, source.patient) === 'same' || agree(frame.patient, source.agent) === 'same';
  if (symmetric.test(source.verb.word) && isCrossed) return 'same';
  // "The ferry sank" and "sank the ferry" have the same thing at another side of the verb.
  const isErgative =
    isCrossed &&
    (frame.patient.length === 0 || source.patient.length === 0) &&
    (frame.agent.length === 0 || source.agent.length === 0);
  if (isErgative && agent !== 'same' && patient !== 'same')
    return frame.isPassive === source.isPassive ||
      (frame.agent.length + source.agent.length > 0 && hasNoObject(frame, source))
      ? 'same'
      : 'different';
  if (agent === 'different' && (!isLoose(frame.agent, claim) || isCrossed)) return 'different';
  if (patient === 'different' && isCrossed) return 'different';
  return agent === 'same' || patient === 'same' ? 'same' : 'open';
};

const hasNoObject = (one: Frame, other: Frame): boolean =>
  (one.isPassive || one.patient.length === 0) && (other.isPassive || other.patient.length === 0);

/** "A man", "people": they leave open who is meant. */
const isLoose = (phrase: Phrase, { read }: Claim): boolean =>
  phrase.every((at) => !read.words[at]!.isName && !read.words[at]!.isContent);

/** Names and content words of a frame that must stand with its verb in the passage. */
const isTogether = (claim: Claim, places: Places, frame: Frame, evidence: Evidence): boolean => {
  const words = [...frame.agent, ...frame.patient]
    .map((at) => claim.read.words[at]!)
    .filter(({ isName, isContent }) => isName || isContent);
  const names = words.filter(({ isName }) => isName);
  const wanted = names.length > 0 ? names : words;
  return wanted.length === 0 || wanted.some(({ at }) => places.isIn(at, evidence));
};

const covering = (attributions: readonly Attribution[], at: number): Attribution[] =>
  attributions.filter(({ from, to }) => at >= from && at < to);

const isAuthority = ({ read }: Evidence, { speaker }: Attribution): boolean =>
  speaker.some((at) => read.assertion.authorities.has(read.words[at]!.word));

/** Whether the passage has the statement of the same speaker, or one that may be printed without its speaker. */
const isAttributedAlike = (
  claim: Claim,
  places: Places,
  frame: Frame,
  source: Source,
  own: readonly Attribution[],
): boolean => {
  const { evidence } = source;
  const said = covering(own, frame.verb.at);
  const told = covering(attributionsOf(evidence.read, evidence.frames), source.frame.verb.at);
  const sameSpeaker = (one: Attribution, other: Attribution) =>
    agreementOf(claim, places, one.speaker, evidence, other.speaker) !== 'different';
  if (said.length > 0) return told.length > 0 && said.every((one) => told.some((other) => sameSpeaker(one, other)));
  return told.every((one) => {
    if (frame.mode === 'alleged') return true;
    const isOwn =
      agreementOf(claim, places, source.frame.isPassive ? frame.patient : frame.agent, evidence, one.speaker) ===
      'same';
    return !one.isClaim && (isAuthority(evidence, one) || isOwn);
  });
};

/** Speaking verbs are checked by what is said. */
const isSpeech = ({ read }: Claim, { verb }: Frame): boolean =>
  read.assertion.speech.has(verb.word) || read.assertion.claims.has(verb.word);

const faultOf = (
  claim: Claim,
  places: Places,
  frame: Frame,
  source: Source,
  own: readonly Attribution[],
): Fault | undefined => {
  const roles = rolesOf(claim, places, frame, source);
  if (roles === 'different') return 'roles';
  if (roles === 'open' && !isTogether(claim, places, frame, source.evidence)) return 'merged';
  if (frame.isNegated !== source.frame.isNegated) return 'negation';
  if (!bearing[frame.mode].includes(source.frame.mode)) return 'modality';
  if (!isSpeech(claim, frame) && !isAttributedAlike(claim, places, frame, source, own)) return 'claimant';
  return undefined;
};

const order: readonly Fault[] = ['claimant', 'modality', 'negation', 'merged', 'roles'];

/** Whether a noun of the passage says what a verb of the sentence says: "the resignation of Ada Moss". */
const isNominal = (claim: Claim, places: Places, frame: Frame): boolean => {
  const { words, assertion } = claim.read;
  return places.of(frame.verb.at).some(({ evidence, at }) => {
    const word = evidence.read.words[at]!;
    if (evidence.frames.some(({ verb }) => verb.at === at)) return false;
    if (!isTogether(claim, places, frame, evidence)) return false;
    const clause = evidence.read.words.filter((one) => one.clause === word.clause);
    const isNegated = clause.some((one) => assertion.negations.has(one.word) || assertion.negativeVerbs.has(one.word));
    const isOpen = clause.some(
      (one) => one.at < at && (assertion.modes.has(one.word) || assertion.claims.has(one.word)),
    );
    return (
      isNegated === frame.isNegated && (frame.mode === 'fact' ? !isOpen : isOpen) && words[frame.verb.at] !== undefined
    );
  });
};

/** What the sentence says of its subjects and the cited passages do not. */
export const checkFrames = (claim: Claim, places: Places): Refusal[] => {
  const own = attributionsOf(claim.read, claim.frames);
  return claim.frames.flatMap((frame): Refusal[] => {
    const { verb } = frame;
    if (verb.isQuoted || empty.test(verb.word) || places.of(verb.at).length === 0) return [];
    const sources = sourcesOf(claim, places, frame);
    const faults = sources.map((source) => faultOf(claim, places, frame, source, own));
    if (sources.length > 0 && faults.includes(undefined)) return [];
    if (isNominal(claim, places, frame)) return [];
    if (sources.length === 0) {
      const isHere = places.of(verb.at).some(({ evidence }) => isTogether(claim, places, frame, evidence));
      return isHere ? [] : [refusalOf(claim, frame, 'merged')];
    }
    return [refusalOf(claim, frame, order.find((fault) => faults.includes(fault))!)];
  });
};

const refusalOf = ({ read }: Claim, { verb, agent, patient, isPassive }: Frame, code: Fault): Refusal => {
  const subject = isPassive ? patient : agent;
  const near = subject.filter((at) => at < verb.at && verb.at - at < 12);
  const from = near.length > 0 ? Math.min(...near) : verb.at;
  return { code, words: read.text.slice(read.words[from]!.start, verb.end), why: whyOf[code] };
};
