import { alignmentOf, isTold } from './alignment.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import type { Doubt } from './doubt.ts';
import { isDescription, namesIn } from './names-in.ts';
import type { Evidence } from './prepare-passage.ts';
import type { Word } from './reading.ts';
import type { Claim, Places } from './support.ts';
import type { Frame } from './verb-frame.ts';

/** Who says it: claims that the sentence states as facts, and speakers who are others in the passages. */

/** Words that leave what is told to whoever tells it. */
const opinion =
  /^(?:seen|regarded|considered|believ(?:e[ds]?|es)|thought|suggest(?:s|ed)?|reportedly|alleged(?:ly)?|alleges|claim(?:s|ed)?|accus(?:ed|es|ing)|appear(?:s|ed)|seem(?:s|ed)|apparently|supposedly|den(?:ied|ies|y)|argue[ds]?|insist(?:s|ed)?|suspect(?:s|ed)?|blam(?:ed|es)|apologi[sz]e[ds]?)$/u;

/** Words by which a sentence leaves to somebody what it tells. */
const telling =
  /^(?:tweet(?:s|ed)?|wrote|posted|report(?:s|ed)|sees?|call(?:s|ed)|describe[ds]?|prais(?:ed|es)|hail(?:ed|s)|condemn(?:ed|s)?|welcom(?:ed|es)|ask(?:ed|s)|worr(?:ies|ied|y)|fear(?:s|ed|ing)?|complain(?:s|ed|ing)?|(?:report|say|tell|add|writ|argu|insist|warn|claim|alleg|confirm|announc|stat|reveal|explain|not|suggest|believ|think|call|describ)ing|cit(?:ed?|es|ing)|quot(?:ed?|es|ing))$/u;

/** The share of the words of a statement that the passage must have. */
const leastFit = 0.35;
const beforeOpinion = 8;

const isToldBySomebody = ({ read }: Claim, { verb, mode }: Frame, own: readonly Attribution[]): boolean =>
  mode === 'alleged' ||
  own.some(({ from, to }) => verb.at >= from && verb.at < to) ||
  read.words.some(
    ({ word, isQuoted }) =>
      !isQuoted &&
      (read.assertion.according.has(word) ||
        read.assertion.speech.has(word) ||
        read.assertion.claims.has(word) ||
        opinion.test(word) ||
        telling.test(word)),
  );

type Telling = 'claim' | 'person' | 'office' | undefined;

/** Who tells, in an evidence sentence, most of the words at some places. What somebody tells of themselves is told by nobody else. */
const tellingOf = ({ read, attributions }: Evidence, places: readonly number[], isDenied: boolean): Telling => {
  const isOwn = ({ speaker }: Attribution) => !isDenied && speaker.some((at) => places.includes(at));
  if (attributions.some(isOwn)) return undefined;
  const said = places.filter((at) => !attributions.some(({ speaker }) => speaker.includes(at)));
  const covering = attributions.filter(
    ({ from, to }) => said.filter((at) => at >= from && at < to).length * 2 > said.length,
  );
  if (covering.some(({ isClaim }) => isClaim)) return 'claim';
  const isOffice = ({ speaker, isFact }: Attribution) =>
    isFact || speaker.some((at) => read.assertion.authorities.has(read.words[at]!.word));
  if (covering.length > 0) return covering.some(isOffice) ? 'office' : 'person';
  const [from, to] = [Math.min(...places) - beforeOpinion, Math.max(...places)];
  const { clause } = read.words[Math.min(...places)]!;
  const isOpinion = ({ word, at, pos, clause: own }: Word) =>
    at >= from && at < to && own <= clause && own >= clause - 1 && pos !== 'NOUN' && opinion.test(word);
  return read.words.some(isOpinion) ? 'claim' : undefined;
};

/** Words of those who say otherwise, in a sentence or right behind it. */
const denial =
  /^(?:den(?:y|ied|ies)|disput(?:ed?|es)|contest(?:ed|s)?|insist(?:ed|s)?|critics?|opposition|opponents?|accus(?:ed?|es)|alleg(?:ed?|es)|unproven)$/u;

const isContested = ({ evidence }: Claim, { passage, at }: Evidence): boolean =>
  evidence.some(
    (one) =>
      one.passage === passage &&
      (one.at === at || one.at === at + 1) &&
      one.read.words.some(({ word }) => denial.test(word)),
  );

/** "…, which the company denied": what an office states may be contested too. */
const isDenied = ({ read }: Evidence): boolean =>
  read.words.some(({ word }) => /^(?:denie[ds]|disput(?:ed|es))$/u.test(word));

/** "The fund was looted" where the passages have it as what somebody claims. */
export const checkDroppedClaims = (claim: Claim, places: Places): Doubt[] => {
  const { words, text, assertion } = claim.read;
  const alignment = alignmentOf(claim, places);
  const own = attributionsOf(claim.read, claim.frames);
  const doubts = claim.frames.flatMap((frame): Doubt[] => {
    const { verb } = frame;
    if (verb.isQuoted || assertion.speech.has(verb.word) || assertion.claims.has(verb.word)) return [];
    if (isToldBySomebody(claim, frame, own)) return [];
    const used = words.filter(
      (word) => isTold(word) && !word.isQuoted && word.clause === verb.clause && Math.abs(word.at - verb.at) < 10,
    );
    const { sentences } = used.length < 2 ? { sentences: [] } : alignment.nearest(used, leastFit);
    const told = sentences.map((evidence) => tellingOf(evidence, alignment.placesIn(used, evidence), frame.isNegated));
    if (told.length === 0 || told.includes(undefined)) return [];
    if (told.includes('office') && !sentences.every(isDenied)) return [];
    const isContestedClaim = !told.includes('person') || sentences.every((one) => isContested(claim, one));
    const sign = isContestedClaim ? 'claim-dropped' : 'source-dropped';
    const written = text.slice(used[0]!.start, used.at(-1)!.end);
    return [{ sign, code: 'claimant', words: written, why: 'The cited passages have this as what somebody says.' }];
  });
  // A statement of several verbs is one.
  return [...new Map(doubts.map((doubt) => [doubt.sign, doubt])).values()];
};

const isBeside = (one: Evidence, other: Evidence): boolean =>
  one.passage === other.passage && Math.abs(one.at - other.at) <= 1;

/** Whether a sentence says who speaks. */
const hasSpeaker = ({ read, attributions }: Evidence): boolean =>
  attributions.some(({ speaker }) => speaker.some((at) => read.words[at]!.isContent || read.words[at]!.isName));

/** The words for a speaker: the name if there is one. */
const wordsFor = (words: readonly Word[], { speaker }: Attribution): Word[] => {
  const who = speaker
    .map((at) => words[at]!)
    .filter(({ isContent, isName, isQuoted }) => (isContent || isName) && !isQuoted);
  const describing = new Set(namesIn(words).flatMap((name) => (isDescription(words, name) ? name : [])));
  const named = who.filter((word) => word.isName && !word.isPossessive && !describing.has(word));
  return named.length > 0 ? named : who.filter(({ isName }) => !isName);
};

/** "Police said" where somebody else says it. */
export const checkSpeakers = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  return attributionsOf(claim.read, claim.frames).flatMap((own): Doubt[] => {
    const who = wordsFor(words, own);
    const used = words.filter(
      (word) => isTold(word) && word.at >= own.from && word.at < own.to && !own.speaker.includes(word.at),
    );
    if (who.length === 0 || used.length < 2) return [];
    const written = text.slice(who[0]!.start, who.at(-1)!.end);
    const why = `The cited passages do not say that ${written} says this.`;
    if (who.every(({ at }) => places.of(at).length === 0))
      return who.some(({ isName }) => isName) ? [] : [{ sign: 'new-source', code: 'claimant', words: written, why }];
    const { sentences } = alignment.nearest(used, leastFit);
    const isThere = (evidence: Evidence) =>
      who.some(({ at }) => (hasSpeaker(evidence) ? places.hasWord(at, evidence) : places.isIn(at, evidence)));
    const isNear = (evidence: Evidence) =>
      isThere(evidence) ||
      (!hasSpeaker(evidence) && claim.evidence.some((one) => isBeside(one, evidence) && isThere(one)));
    const [best] = sentences;
    if (!best || sentences.some(isThere) || isNear(best) || !hasSpeaker(best)) return [];
    return [{ sign: 'other-source', code: 'claimant', words: written, why }];
  });
};
