import { agreementOf } from '../agreement.ts';
import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt, Sign } from '../doubt.ts';
import type { Attribution } from '../reading/attribution.ts';
import { isPast, isTo } from '../reading/certainty-words.ts';
import { isDescription, namesIn } from '../reading/names-in.ts';
import { contentOf, describes, type Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame, Phrase } from '../reading/verb-frame.ts';
import { type Claim, type Places, passageOf } from '../support.ts';
import { leavesToOthers } from './check-claimants.ts';
import { isCounterfactual } from './check-softened.ts';
import { isDeniedAlike, isOpposedWhereTold, isSaidNegatively, isSameVerb, shareOf } from './frame-denials.ts';
import { rolesOf, type Source } from './frame-roles.ts';
import { isAttributedAlike } from './frame-speakers.ts';

type Fault = 'negation' | 'modality' | 'softened' | 'claimant' | 'roles' | 'subject';
const signOf: Record<Fault, Sign> = {
  negation: 'negation',
  modality: 'certainty',
  softened: 'softened',
  claimant: 'claimant',
  roles: 'roles',
  subject: 'other-subject',
};

const whyOf: Record<Fault, string> = {
  softened: 'The cited passages are sure of this.',
  subject: 'In the cited passages this is said of somebody else.',
  roles: 'In the cited passages somebody else does this, or it is done to somebody else.',
  negation: 'The cited passages say the opposite: a negation was added or dropped.',
  modality:
    'The cited passages state this with another certainty: a fact, a plan, an expectation and a possibility differ.',
  claimant: 'In the cited passages somebody else says this, or somebody says it who is not named here.',
};

/** Forms of "be": what such a clause says is in its complement. */
const be = /^(?:be|been|being|is|are|was|were|isn't|aren't|wasn't|weren't)$/u;
/** Auxiliaries alone, and verbs that only join a name to a thing. */
const empty = /^(?:get|got|gets|call|calls|called|describe[sd]?|dubbed)$/u;

/** "Called for" wants something, "called" only names it. */
const isEmpty = ({ read }: Claim, { verb }: Frame): boolean =>
  empty.test(verb.word) && !/^(?:for|on|off)$/u.test(read.words[verb.at + 1]?.word ?? '');

/** Which certainties of a passage bear out one of the sentence: what is certain there may be put more carefully. */
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
    if (!isSameVerb(frame.verb, verb)) return false;
    const phrases = [frame.agent, frame.patient];
    return [agent, patient].every(
      (own) => own.length === 0 || phrases.some((other) => agreementOf(claim, places, own, evidence, other) === 'same'),
    );
  });
  return exact.length > 0 ? exact : all;
};

/** Whether a passage sentence has the words of a phrase: its names, or half of its other words. */
const hasPhrase = (claim: Claim, places: Places, phrase: Phrase, evidence: Evidence): boolean => {
  const words = contentOf(claim.read.words, phrase);
  const names = words.filter(({ isName }) => isName);
  const isHere = ({ at }: { at: number }) => places.isIn(at, evidence);
  if (names.length > 0) return names.some(isHere) || names.some((name) => isDescribedIn(claim, name, evidence));
  const isNear = (one: Word) => isHere(one) || places.isBeside(one.at, evidence);
  return words.filter(isNear).length * 2 >= words.length;
};

/** "The mayor" stands in the sentence for the name. */
const isDescribedIn = (claim: Claim, name: Word, evidence: Evidence): boolean => {
  const passage = passageOf(claim, evidence);
  return evidence.read.words.some((word) => word.isContent && describes(passage, name, word));
};

/** Names and content words of a frame that must stand with its verb in the passage. */
const isTogether = (claim: Claim, places: Places, { agent, patient }: Frame, evidence: Evidence): boolean =>
  [agent, patient].every((phrase) => hasPhrase(claim, places, phrase, evidence));

/** Speaking verbs are checked by what is said. */
const isSpeech = ({ read }: Claim, { verb }: Frame): boolean =>
  read.assertion.speech.has(verb.word) || read.assertion.claims.has(verb.word);

const leastInCommon = 0.5;
/** Where another one seems to do it. */
const leastOfSame = 0.7;

/** Whether a passage sentence has most words of the clause of a frame: only then is it the same statement. */
const tellsOfSame = (claim: Claim, places: Places, { verb }: Frame, { evidence }: Source): boolean => {
  const clause = claim.read.words.filter((word) => word.clause === verb.clause && isTold(word) && !word.isQuoted);
  return alignmentOf(claim, places).fit(clause, evidence) >= leastInCommon;
};

/** What is wrong with a frame of the sentence by one of a passage; `null` if that one is about something else. */
const faultOf = (
  claim: Claim,
  places: Places,
  frame: Frame,
  source: Source,
  own: readonly Attribution[],
): Fault | undefined | null => {
  const roles = rolesOf(claim, places, frame, source);
  if (roles === 'crossed') return isSameVerb(frame.verb, source.frame.verb) ? 'roles' : null;
  if (roles === 'other') {
    if (isOtherName(claim, frame, source)) return 'subject';
    return isDeniedOfSame(claim, places, frame, source) ? 'negation' : null;
  }
  if (frame.isNegated !== source.frame.isNegated) {
    // What was only hoped for or asked may not have happened.
    if (frame.isNegated && frame.mode === 'fact' && isStillOpen(source.frame)) return null;
    return isSaidNegatively(claim, frame, source) ? undefined : 'negation';
  }
  if (isMeantOtherwise(frame, source.frame) && !isExpectedBySomebody(frame, source.frame, own))
    return tellsOfSame(claim, places, frame, source) ? 'modality' : null;
  if (isSoftened(claim, frame, source.frame)) return 'softened';
  const isTelling = isSpeech(claim, frame) || leavesToOthers.test(frame.verb.word);
  if (!isTelling && !isAttributedAlike(claim, places, frame, source, own))
    return tellsOfSame(claim, places, frame, source) ? 'claimant' : null;
  return undefined;
};

/** Whether one denies what the other says with nearly all its words, whatever it calls whoever does it: "the veteran" is Moss. */
const isDeniedOfSame = (claim: Claim, places: Places, frame: Frame, source: Source): boolean =>
  frame.isNegated !== source.frame.isNegated &&
  isSameVerb(frame.verb, source.frame.verb) &&
  !(frame.isNegated && isStillOpen(source.frame)) &&
  shareOf(claim, places, frame, [source]) >= leastOfSame &&
  !isSaidNegatively(claim, frame, source);

const isStillOpen = ({ mode }: Frame): boolean => mode !== 'fact' && mode !== 'alleged';

/** Whether the same verb has another name as its subject. */
const isOtherName = (claim: Claim, frame: Frame, { evidence, frame: source }: Source): boolean => {
  if (frame.isInherited || source.isInherited) return false;
  const said = subjectNames(claim.read.words, frame);
  const told = subjectNames(evidence.read.words, source);
  const { described } = passageOf(claim, evidence);
  const isOne = (one: Word, other: Word) => one.word === other.word || described.get(one.word)?.has(other.word);
  return said.length > 0 && told.length > 0 && !said.some((one) => told.some((other) => isOne(one, other)));
};

/** The names among the subject of a verb; "the Australian actor" has none. */
const subjectNames = (words: readonly Word[], { agent, patient, isPassive }: Frame): Word[] => {
  const describing = new Set(namesIn(words).flatMap((name) => (isDescription(words, name) ? name : [])));
  return (isPassive ? patient : agent).map((at) => words[at]!).filter((word) => word.isName && !describing.has(word));
};

/** "May close" where the passages have "has closed" or "will close"; not what can happen, or "whether it closes". */
const isSoftened = ({ read }: Claim, frame: Frame, source: Frame): boolean =>
  !frame.governor &&
  frame.mode === 'possible' &&
  (source.mode === 'future' || source.mode === 'fact') &&
  isSameVerb(frame.verb, source.verb) &&
  read.words
    .slice(Math.max(0, frame.verb.at - reachOfMay), frame.verb.at)
    .some(
      (word) =>
        /^(?:may|might|could|possibly|perhaps|maybe)$/u.test(word.word) &&
        word.clause === frame.verb.clause &&
        !isCounterfactual(read.words, word),
    );
const reachOfMay = 4;

/** Whether one of two frames is certain and the other is not. What an infinitive or a participle says depends on its verb. */
const isMeantOtherwise = (frame: Frame, source: Frame): boolean => {
  if (frame.governor || frame.mode === 'purpose' || source.mode === 'purpose') return false;
  // "Is leaving" and "leaves" may be still to come.
  const isPresent = (one: Frame) => one.mode === 'fact' && (one.isProgressive || /s$/u.test(one.verb.word));
  if (frame.mode === 'fact' && isPresent(frame) && source.mode === 'future') return false;
  if ((frame.mode === 'future' && isPresent(source)) || (source.mode === 'future' && frame.isProgressive)) return false;
  if (frame.mode === 'fact') return source.mode !== 'fact';
  // "Would sink" where it has been sunk.
  if (frame.mode === 'future' && source.mode === 'fact') return isPast(source.verb);
  return frame.mode === 'future' && /^(?:possible|wish|expected|alleged)$/u.test(source.mode);
};

/** "The bank thinks that prices will fall" says no more than that they are expected to. */
const isExpectedBySomebody = ({ verb, mode }: Frame, source: Frame, own: readonly Attribution[]): boolean =>
  mode === 'future' &&
  source.mode === 'expected' &&
  own.some(({ isClaim, from, to }) => isClaim && verb.at >= from && verb.at < to);

const order: readonly Fault[] = ['claimant', 'modality', 'softened', 'negation', 'roles', 'subject'];

/** Whether a noun of the passage says what a verb of the sentence says: "the resignation of Ada Moss". */
const isNominal = (claim: Claim, places: Places, frame: Frame, opposed: readonly Source[]): boolean => {
  const { assertion } = claim.read;
  const least = shareOf(claim, places, frame, opposed);
  return places.of(frame.verb.at).some(({ evidence, at }) => {
    const word = evidence.read.words[at]!;
    if (
      shareOf(claim, places, frame, [{ evidence }]) < least ||
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
  const wanted = complementOf(claim.read.words, frame).filter(({ isContent, isName }) => isContent || isName);
  if (wanted.length === 0) return undefined;
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
  const ofSame = sources.filter(
    ({ evidence, frame: source }) => agreementOf(claim, places, frame.agent, evidence, source.agent) !== 'different',
  );
  const opposed = ofSame.filter(({ frame: source }) => source.isNegated !== frame.isNegated);
  const isOpposed = shareOf(claim, places, frame, opposed) >= leastInCommon;
  const compared = isOpposed ? ofSame : ofSame.filter(({ frame: source }) => source.isNegated === frame.isNegated);
  if (compared.length === 0) return undefined;
  const faults = compared.map(({ evidence, frame: source }): Fault | undefined => {
    if (source.isNegated !== frame.isNegated) return 'negation';
    if (isMeantOtherwise(frame, source)) return 'modality';
    if (isSoftened(claim, frame, source)) return 'softened';
    const told = { evidence, frame: source };
    return isAttributedAlike(claim, places, frame, told, own) || !tellsOfSame(claim, places, frame, told)
      ? undefined
      : 'claimant';
  });
  if (faults.includes(undefined)) return undefined;
  // What is said of others as well may be as certain there.
  return sources.length > ofSame.length
    ? faults.find((fault) => fault === 'negation')
    : order.find((fault) => faults.includes(fault));
};

/** The words behind an "is", up to the end of its clause. */
const complementOf = (words: readonly Word[], { verb, patient }: Frame): Word[] => {
  const behind = words
    .slice(verb.at + 1, verb.at + 7)
    .filter(({ clause, pos }) => clause === verb.clause && pos !== 'ADP');
  return [...new Set([...patient.map((at) => words[at]!), ...behind])];
};

/** Verbs that say little by themselves: only those with the same object are compared. */
const isLight = ({ read }: Claim, { verb }: Frame): boolean => !verb.isContent && !read.assertion.speech.has(verb.word);

const sharesObject = (claim: Claim, places: Places, frame: Frame, { evidence, frame: source }: Source): boolean =>
  agreementOf(claim, places, frame.patient, evidence, source.patient) === 'same' ||
  (contentOf(claim.read.words, frame.patient).length === 0 && isSameVerb(frame.verb, source.verb));

/** "Are to join", "are likely to join", "will have to pay": what they say is in the infinitive. "There were hopes" is about nobody. */
const opensInfinitive = (words: readonly Word[], { verb, agent, mode }: Frame): boolean =>
  isTo(words, verb) ||
  (mode === 'future' && verb.word === 'have' && words[verb.at + 1]?.word === 'to') ||
  (be.test(verb.word) &&
    mode === 'fact' &&
    (agent.some((at) => words[at]!.word === 'there') ||
      (words[verb.at + 2]?.word === 'to' &&
        /^(?:likely|unlikely|set|due|about|ready|able|unable|bound|certain|sure)$/u.test(words[verb.at + 1]!.word))));

const opensQuestion = (words: readonly Word[], { verb }: Frame): boolean =>
  /^(?:what|why|how|who|whom|where|when|whether|if)$/u.test(words[verb.at + 1]?.word ?? '');

/** "Said why" where whoever speaks "did not say why". */
const isDeniedSpeech = (claim: Claim, places: Places, frame: Frame, all: readonly Source[]): boolean => {
  if (!opensQuestion(claim.read.words, frame)) return false;
  const asked = all.filter(({ evidence, frame: source }) => opensQuestion(evidence.read.words, source));
  return (
    asked.length > 0 &&
    asked.every(
      ({ evidence, frame: source }) =>
        source.isNegated && agreementOf(claim, places, frame.agent, evidence, source.agent) !== 'different',
    )
  );
};

/** What of a frame the cited passages do not bear out. */
const frameFault = (claim: Claim, places: Places, frame: Frame, own: readonly Attribution[]): Fault | undefined => {
  const { verb } = frame;
  // What is still to come, or is denied, is compared whatever the verb: "will name a successor".
  if (verb.isQuoted || verb.gap === '-' || (isEmpty(claim, frame) && frame.mode === 'fact' && !frame.isNegated))
    return undefined;
  if (opensInfinitive(claim.read.words, frame)) return undefined;
  if (be.test(verb.word)) return copulaFault(claim, places, frame, own);
  const all = sourcesOf(claim, places, frame);
  if (isSpeech(claim, frame) && !frame.isNegated && !frame.isPassive)
    return isDeniedSpeech(claim, places, frame, all) ? 'negation' : undefined;
  const sources = isLight(claim, frame) ? all.filter((source) => sharesObject(claim, places, frame, source)) : all;
  const found = sources.flatMap((source) => {
    const fault = faultOf(claim, places, frame, source, own);
    return fault === null ? [] : [{ source, fault }];
  });
  const sourcesWith = (fault?: Fault) =>
    found.flatMap((one) => (fault === undefined || one.fault === fault ? [one.source] : []));
  const faults = new Set(found.map(({ fault }) => fault));
  if (faults.has(undefined)) return undefined;
  if (!faults.has('roles') && isNominal(claim, places, frame, sourcesWith('negation'))) return undefined;
  if (
    faults.has('negation') &&
    (isDeniedAlike(claim, places, frame, sourcesWith()) ||
      !isOpposedWhereTold(claim, places, frame, sourcesWith('negation')))
  )
    faults.delete('negation');
  return order.find((fault) => faults.has(fault));
};

/** What the sentence says of its subjects and the cited passages do not. */
export const checkFrames = (claim: Claim, places: Places): Doubt[] => {
  const own = claim.attributions;
  return claim.frames.flatMap((frame): Doubt[] => {
    const fault = frameFault(claim, places, frame, own);
    return fault ? [refusalOf(claim, frame, fault)] : [];
  });
};

const refusalOf = ({ read }: Claim, { verb, agent, patient, isPassive }: Frame, code: Fault): Doubt => {
  const subject = isPassive ? patient : agent;
  const near = subject.filter((at) => at < verb.at && verb.at - at < 12);
  const from = near.length > 0 ? Math.min(...near) : verb.at;
  return {
    sign: signOf[code],
    code: code === 'subject' ? 'roles' : code === 'softened' ? 'modality' : code,
    words: read.text.slice(read.words[from]!.start, verb.end),
    why: whyOf[code],
  };
};
