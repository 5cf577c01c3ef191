import { type Agreement, agreementOf } from './agreement.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import type { Evidence } from './prepare-passage.ts';
import type { Word } from './reading.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { Claim, Places } from './support.ts';
import type { Frame, Phrase } from './verb-frame.ts';

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

/** Forms of "be": what such a clause says is in its complement. */
const be = /^(?:be|been|being|is|are|was|were|isn't|aren't|wasn't|weren't)$/u;
/** Auxiliaries alone, and verbs that only join a name to a thing. */
const empty = /^(?:get|got|gets|call|calls|called|describe[sd]?|dubbed|name[sd]?)$/u;

/** Which certainties of a passage bear out one of the sentence. */
const bearing: Record<Frame['mode'], readonly Frame['mode'][]> = {
  fact: ['fact'],
  purpose: ['fact', 'wish', 'future', 'purpose'],
  future: ['future'],
  expected: ['expected', 'future'],
  possible: ['possible'],
  wish: ['wish', 'duty', 'future', 'purpose'],
  duty: ['duty'],
  alleged: ['alleged', 'fact'],
};

const sourcesOf = (claim: Claim, places: Places, { verb, agent, patient }: Frame): Source[] => {
  const found = places.of(verb.at);
  const all = claim.evidence.flatMap((evidence) =>
    evidence.frames.flatMap((frame) =>
      found.some((one) => one.evidence === evidence && one.at === frame.verb.at) ? [{ evidence, frame }] : [],
    ),
  );
  // Where the passages use the same verb of the same things, no other verb counts.
  const exact = all.filter(({ evidence, frame }) => {
    if (frame.verb.stem !== verb.stem) return false;
    const phrases = [frame.agent, frame.patient];
    return [agent, patient].every(
      (own) => own.length === 0 || phrases.some((other) => agreementOf(claim, places, own, evidence, other) === 'same'),
    );
  });
  return exact.length > 0 ? exact : all;
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
  if (isCrossed && agent !== 'same' && patient !== 'same' && isErgative(frame, source))
    return isSameEvent(frame, source) ? 'same' : 'different';
  if (agent === 'different' && (!isLoose(frame.agent, claim) || isCrossed)) return 'different';
  if (patient === 'different' && (isCrossed || !hasPhrase(claim, places, frame.patient, evidence))) return 'different';
  return agent === 'open' || patient === 'open' ? 'open' : 'same';
};

/** "The ferry sank" and "sank the ferry" have the same thing on another side of the verb. */
const isErgative = (one: Frame, other: Frame): boolean =>
  (one.patient.length === 0 || other.patient.length === 0) && (one.agent.length === 0 || other.agent.length === 0);

const hasNoObject = ({ isPassive, patient }: Frame): boolean => isPassive || patient.length === 0;

const isSameEvent = (one: Frame, other: Frame): boolean =>
  one.isPassive === other.isPassive ||
  (one.agent.length + other.agent.length > 0 && hasNoObject(one) && hasNoObject(other));

/** "A man", "people": they leave open who is meant. */
const isLoose = (phrase: Phrase, { read }: Claim): boolean =>
  phrase.every((at) => !read.words[at]!.isName && !read.words[at]!.isContent);

const contentOf = ({ read }: Claim, phrase: Phrase) =>
  phrase.map((at) => read.words[at]!).filter(({ isName, isContent }) => isName || isContent);

/** Whether a passage sentence has the words of a phrase: its names, or half of its other words. */
const hasPhrase = (claim: Claim, places: Places, phrase: Phrase, evidence: Evidence): boolean => {
  const words = contentOf(claim, phrase);
  const names = words.filter(({ isName }) => isName);
  const isHere = ({ at }: { at: number }) => places.isIn(at, evidence);
  if (names.length > 0) return names.some(isHere) || names.some((name) => isDescribedIn(claim, name, evidence));
  const isNear = (one: Word) => isHere(one) || places.isBeside(one.at, evidence);
  return words.filter(isNear).length * 2 >= words.length;
};

/** "The mayor" stands in the sentence for the name. */
const isDescribedIn = ({ passages }: Claim, name: Word, { read, passage }: Evidence): boolean => {
  const known = passages.find(({ id }) => id === passage)?.described.get(name.word);
  return (
    known !== undefined &&
    read.words.some(({ isContent, concepts }) => isContent && concepts.some((concept) => known.has(concept)))
  );
};

/** Names and content words of a frame that must stand with its verb in the passage. */
const isTogether = (claim: Claim, places: Places, { agent, patient }: Frame, evidence: Evidence): boolean =>
  [agent, patient].every((phrase) => hasPhrase(claim, places, phrase, evidence));

const covering = (attributions: readonly Attribution[], at: number): Attribution[] =>
  attributions.filter(({ from, to }) => at >= from && at < to);

const isAuthority = ({ read }: Evidence, { speaker }: Attribution): boolean =>
  speaker.some((at) => read.assertion.authorities.has(read.words[at]!.word));

/** "The company said it would close the plant": what somebody announces of themselves. */
const isSpeakersOwn = ({ evidence, frame }: Source, { speaker }: Attribution): boolean => {
  const { words } = evidence.read;
  const subject = frame.isPassive ? frame.patient : frame.agent;
  return subject.some(
    (at) =>
      /^(?:it|they|he|she|its|their)$/u.test(words[at]!.word) ||
      speaker.some((other) => words[other]!.isContent && words[other]!.stem === words[at]!.stem),
  );
};

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
  const told = covering(evidence.attributions, source.frame.verb.at);
  const sameSpeaker = (one: Attribution, other: Attribution) =>
    agreementOf(claim, places, one.speaker, evidence, other.speaker) !== 'different';
  if (said.length > 0) return told.length > 0 && said.every((one) => told.some((other) => sameSpeaker(one, other)));
  return told.every((one) => {
    if (frame.mode === 'alleged') return true;
    const isOwn = frame.mode !== 'fact' && isSpeakersOwn(source, one);
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
  const isComing = frame.mode === 'future' && source.frame.isProgressive && source.frame.mode === 'fact';
  if (!isComing && !bearing[frame.mode].includes(source.frame.mode)) return 'modality';
  if (!isSpeech(claim, frame) && !isAttributedAlike(claim, places, frame, source, own)) return 'claimant';
  return undefined;
};

const order: readonly Fault[] = ['claimant', 'modality', 'negation', 'merged', 'roles'];

/** Whether a noun of the passage says what a verb of the sentence says: "the resignation of Ada Moss". */
const isNominal = (claim: Claim, places: Places, frame: Frame): boolean => {
  const { assertion } = claim.read;
  return places.of(frame.verb.at).some(({ evidence, at }) => {
    const word = evidence.read.words[at]!;
    if (
      !frame.verb.isContent ||
      /^(?:AUX|ADV|ADP)$/u.test(word.pos) ||
      evidence.frames.some(({ verb }) => verb.at === at)
    )
      return false;
    if (!isTogether(claim, places, frame, evidence)) return false;
    const clause = evidence.read.words.filter((one) => one.clause === word.clause);
    const isNegated = clause.some((one) => assertion.negations.has(one.word) || assertion.negativeVerbs.has(one.word));
    const isOpen = clause.some(
      (one) => one.at < at && (assertion.modes.has(one.word) || assertion.claims.has(one.word)),
    );
    const governing = clause.findLast((one) => one.at < at && assertion.modes.has(one.word))?.word ?? '';
    const meant = assertion.modes.get(governing);
    const isSure =
      frame.mode === 'fact' ? !isOpen : bearing[frame.mode].some((mode) => mode === 'fact' || mode === meant);
    return isNegated === frame.isNegated && isSure;
  });
};

/** What an "is" says: whether it is so, and how certain it is, of the same complement. */
const copulaFault = (claim: Claim, places: Places, frame: Frame, own: readonly Attribution[]): Fault | undefined => {
  const { words } = claim.read;
  const wanted = complementOf(claim.read.words, frame).filter(({ isContent, isName }) => isContent || isName);
  const subject = contentOf(claim, frame.isPassive ? frame.patient : frame.agent);
  if (wanted.length === 0 && frame.isNegated) {
    const clause = words.filter(({ clause, isContent }) => isContent && clause === frame.verb.clause);
    return clause.length === 0 || isSaidOtherwise(claim, places, frame, clause) ? undefined : 'negation';
  }
  if (wanted.length === 0 && subject.length === 0) return undefined;
  const sources = claim.evidence.flatMap((evidence) =>
    evidence.frames.flatMap((source) => {
      if (!be.test(source.verb.word)) return [];
      const told = complementOf(evidence.read.words, source);
      const isSame = wanted.some(({ at }) =>
        places.of(at).some((one) => one.evidence === evidence && told.some((word) => word.at === one.at)),
      );
      return isSame ? [{ evidence, frame: source }] : [];
    }),
  );
  if (sources.length === 0) {
    if (!frame.isNegated && frame.mode === 'fact') return undefined;
    return isSaidOtherwise(claim, places, frame, wanted) ? undefined : frame.isNegated ? 'negation' : 'modality';
  }
  const faults = sources.map(({ evidence, frame: source }): Fault | undefined => {
    if (agreementOf(claim, places, frame.agent, evidence, source.agent) === 'different') return 'roles';
    if (source.isNegated !== frame.isNegated) return 'negation';
    if (!bearing[frame.mode].includes(source.mode)) return 'modality';
    return isAttributedAlike(claim, places, frame, { evidence, frame: source }, own) ? undefined : 'claimant';
  });
  return faults.includes(undefined) ? undefined : order.find((fault) => faults.includes(fault));
};

/** The words behind an "is", up to the end of its clause. */
const complementOf = (words: readonly Word[], { verb, patient }: Frame): Word[] => {
  const behind = words
    .slice(verb.at + 1, verb.at + 7)
    .filter(({ clause, pos }) => clause === verb.clause && pos !== 'ADP');
  return [...new Set([...patient.map((at) => words[at]!), ...behind])];
};

/** "Is not known" of "unknown", "no one is certain": the passage negates or doubts in the same sentence. */
const isSaidOtherwise = (claim: Claim, places: Places, frame: Frame, wanted: readonly Word[]): boolean =>
  claim.evidence.some(
    (evidence) =>
      wanted.some(({ at }) => places.of(at).some((one) => one.evidence === evidence)) &&
      evidence.read.words.some(({ word }) =>
        frame.isNegated
          ? claim.read.assertion.negations.has(word)
          : claim.read.assertion.modes.get(word) === frame.mode,
      ),
  );

/** Verbs that say little by themselves: only those with the same object are compared. */
const isLight = ({ read }: Claim, { verb }: Frame): boolean => !verb.isContent && !read.assertion.speech.has(verb.word);

const sharesObject = (claim: Claim, places: Places, frame: Frame, { evidence, frame: source }: Source): boolean =>
  agreementOf(claim, places, frame.patient, evidence, source.patient) === 'same' ||
  (contentOf(claim, frame.patient).length === 0 && frame.verb.stem === source.verb.stem);

/** Speaking verbs are right if the speaker speaks somewhere; what is said is checked by its own verbs. */
const speechFault = (claim: Claim, places: Places, frame: Frame, sources: readonly Source[]): Fault | undefined => {
  const told = claim.evidence.flatMap((evidence) => evidence.attributions.map((one) => ({ evidence, one })));
  const isSpeaker = told.some(
    ({ evidence, one }) => agreementOf(claim, places, frame.agent, evidence, one.speaker) !== 'different',
  );
  if (frame.agent.length > 0 && !frame.isNegated && !isSpeaker) return 'claimant';
  return sources.length > 0 && !sources.some(({ frame: source }) => source.isNegated === frame.isNegated)
    ? 'negation'
    : undefined;
};

/** What of a frame the cited passages do not bear out. */
const frameFault = (claim: Claim, places: Places, frame: Frame, own: readonly Attribution[]): Fault | undefined => {
  const { verb } = frame;
  // What is still to come, or is denied, is compared whatever the verb: "will name a successor".
  if (verb.isQuoted || (empty.test(verb.word) && frame.mode === 'fact' && !frame.isNegated)) return undefined;
  if (be.test(verb.word)) return copulaFault(claim, places, frame, own);
  const all = sourcesOf(claim, places, frame);
  if (isSpeech(claim, frame)) return speechFault(claim, places, frame, all);
  const sources = isLight(claim, frame) ? all.filter((source) => sharesObject(claim, places, frame, source)) : all;
  const faults = sources.map((source) => faultOf(claim, places, frame, source, own));
  if (faults.includes(undefined) || isNominal(claim, places, frame)) return undefined;
  if (sources.length > 0) return order.find((fault) => faults.includes(fault));
  if (isLight(claim, frame)) {
    const together = claim.evidence.filter((evidence) => isTogether(claim, places, frame, evidence));
    if (together.length === 0) return 'merged';
    return together.some((evidence) => hasStanding(claim, frame, evidence))
      ? undefined
      : frame.isNegated
        ? 'negation'
        : 'modality';
  }
  if (places.of(verb.at).length === 0) return undefined;
  return places.of(verb.at).some(({ evidence }) => isTogether(claim, places, frame, evidence)) ? undefined : 'merged';
};

/** Whether a passage sentence without the same verb negates or doubts as the sentence does. */
const hasStanding = ({ read }: Claim, frame: Frame, evidence: Evidence): boolean => {
  const { words } = evidence.read;
  const isNegative = words.some(
    ({ word }) => read.assertion.negations.has(word) || read.assertion.negativeVerbs.has(word),
  );
  const isOpen =
    frame.mode === 'fact' ||
    words.some(
      ({ word }) =>
        bearing[frame.mode].some((mode) => read.assertion.modes.get(word) === mode) ||
        (frame.mode === 'possible' && read.assertion.connectors.get(word) === 'condition'),
    );
  return (!frame.isNegated || isNegative) && isOpen;
};

/** What the sentence says of its subjects and the cited passages do not. */
export const checkFrames = (claim: Claim, places: Places): Refusal[] => {
  const own = attributionsOf(claim.read, claim.frames);
  return claim.frames.flatMap((frame): Refusal[] => {
    const fault = frameFault(claim, places, frame, own);
    return fault ? [refusalOf(claim, frame, fault)] : [];
  });
};

const refusalOf = ({ read }: Claim, { verb, agent, patient, isPassive }: Frame, code: Fault): Refusal => {
  const subject = isPassive ? patient : agent;
  const near = subject.filter((at) => at < verb.at && verb.at - at < 12);
  const from = near.length > 0 ? Math.min(...near) : verb.at;
  return { code, words: read.text.slice(read.words[from]!.start, verb.end), why: whyOf[code] };
};
