import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** Claims that the sentence states as facts. */

/** Words that leave what is told to whoever tells it. */
const opinion =
  /^(?:seen|regarded|considered|believ(?:e[ds]?|es)|thought|suggest(?:s|ed)?|reportedly|alleged(?:ly)?|alleges|claim(?:s|ed)?|accus(?:ed|es|ing)|appear(?:s|ed)?|seem(?:s|ed)?|apparently|supposedly|den(?:ied|ies|y)|argue[ds]?|insist(?:s|ed)?|suspect(?:s|ed)?|blam(?:ed|es)|apologi[sz]e[ds]?)$/u;

/** Words by which a sentence leaves to somebody what it tells. */
const telling =
  /^(?:caution(?:s|ed)?|reckon(?:s|ed)?|urg(?:es?|ed)|propos(?:es?|ed)|recommend(?:s|ed)?|advis(?:es?|ed)|demand(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|dismiss(?:es|ed)?|reject(?:s|ed)?|critici[sz](?:es?|ed)|defend(?:s|ed)?|rumou?rs?|speculation|allegations?|accusations?|tweet(?:s|ed)?|wrote|posted|report(?:s|ed)|sees?|call(?:s|ed)|describe[ds]?|prais(?:ed|es)|hail(?:ed|s)|condemn(?:ed|s)?|welcom(?:ed|es)|ask(?:ed|s)|worr(?:ies|ied|y)|fear(?:s|ed|ing)?|complain(?:s|ed|ing)?|(?:report|say|tell|add|writ|argu|insist|warn|claim|alleg|confirm|announc|stat|reveal|explain|not|suggest|believ|think|call|describ)ing|cit(?:ed?|es|ing)|quot(?:ed?|es|ing)|assur(?:ed|es|ing)|inform(?:ed|s)|testif(?:ied|ies)|acknowledge[ds]?|admit(?:s|ted)|conce?de[ds]?|confess(?:ed|es)|recall(?:ed|s)|repl(?:ied|ies)|promise[ds]?|billed|branded|labell?ed|dubbed|shows?|showed)$/u;

/** Words of the names of newspapers, stations and agencies. */
const medium =
  /^(?:news|times|post|tribune|herald|journal|guardian|telegraph|gazette|chronicle|mirror|reuters|bbc|cnn|nbc|cbs|abc|npr|espn|afp|xinhua|kcna|tass|bloomberg|associated|press|com|tv|radio|reports)$/u;

/** Verbs by which a sentence leaves to somebody what it tells, or says that it is an opinion. */
export const leavesToOthers = new RegExp(`${opinion.source}|${telling.source}`, 'u');

/** The share of the words of a statement that the passage must have. */
export const leastFit = 0.35;
const beforeOpinion = 8;

const isToldBySomebody = ({ read }: Claim, { verb, mode }: Frame, own: readonly Attribution[]): boolean =>
  mode === 'alleged' ||
  own.some(({ from, to }) => verb.at >= from && verb.at < to) ||
  read.words.some(
    ({ word, isQuoted, at }) =>
      !isQuoted &&
      (read.assertion.according.has(word) ||
        read.assertion.speech.has(word) ||
        read.assertion.claims.has(word) ||
        opinion.test(word) ||
        // "Phone calls intercepted by …"
        (telling.test(word) && !(/^calls?$/u.test(word) && /^(?:VERB|AUX)$/u.test(read.words[at + 1]?.pos ?? '')))),
  );

/** Whether a word of opinion is about most of the words at some places: not an "alleged spy" who did something, or what "appeared". */
const isAbout = (words: readonly Word[], { word, at, pos }: Word, places: readonly number[]): boolean => {
  const next = words[at + 1];
  if (words[at - 1]?.word === 'to' || (/^(?:appear|seem)/u.test(word) && next?.word !== 'to')) return false;
  if (pos === 'ADJ' && next?.pos === 'NOUN' && !places.includes(at + 1)) return false;
  return places.filter((place) => place > at).length * 2 >= places.length;
};

type Telling = 'claim' | 'person' | 'office' | undefined;

/** Who tells, in an evidence sentence, most of the words at some places. What somebody tells of themselves is told by nobody else. */
const tellingOf = (
  { read, attributions }: Evidence,
  places: readonly number[],
  subject: readonly number[],
  isDenied: boolean,
): Telling => {
  const isOwn = ({ speaker }: Attribution) => !isDenied && speaker.some((at) => subject.includes(at));
  if (attributions.some(isOwn)) return undefined;
  const said = places.filter((at) => !attributions.some(({ speaker }) => speaker.includes(at)));
  const covering = attributions.filter(
    ({ from, to }) => said.filter((at) => at >= from && at < to).length * 2 > said.length,
  );
  if (covering.some(({ isClaim }) => isClaim)) return 'claim';
  const isOffice = ({ speaker, isFact }: Attribution) =>
    isFact ||
    speaker.some((at) => read.assertion.authorities.has(read.words[at]!.word) || medium.test(read.words[at]!.word));
  if (covering.length > 0) return covering.some(isOffice) ? 'office' : 'person';
  const [from, to] = [Math.min(...places) - beforeOpinion, Math.max(...places)];
  const { clause } = read.words[Math.min(...places)]!;
  const isOpinion = (word: Word) =>
    word.at >= from &&
    word.at < to &&
    word.clause <= clause &&
    word.clause >= clause - 1 &&
    word.pos !== 'NOUN' &&
    opinion.test(word.word) &&
    isAbout(read.words, word, places);
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

/** The words of the subjects of a clause. */
const subjectsIn = ({ read, frames }: Claim, clause: number): Word[] =>
  frames
    .filter(({ verb }) => verb.clause === clause)
    .flatMap(({ agent, patient, isPassive }) => (isPassive ? patient : agent).map((at) => read.words[at]!))
    .filter(isTold);

/** "The fund was looted" where the passages have it as what somebody claims. */
export const checkDroppedClaims = (claim: Claim, places: Places): Doubt[] => {
  const { words, text, assertion } = claim.read;
  const alignment = alignmentOf(claim, places);
  const own = claim.attributions;
  const doubts = claim.frames.flatMap((frame): Doubt[] => {
    const { verb } = frame;
    if (verb.isQuoted || assertion.speech.has(verb.word) || assertion.claims.has(verb.word)) return [];
    if (/^(?:purpose|possible|expected)$/u.test(frame.mode) || isToldBySomebody(claim, frame, own)) return [];
    const used = words.filter(
      (word) => isTold(word) && !word.isQuoted && word.clause === verb.clause && Math.abs(word.at - verb.at) < 10,
    );
    const { sentences } = used.length < 2 ? { sentences: [] } : alignment.nearest(used, leastFit);
    const subject = subjectsIn(claim, verb.clause);
    const told = sentences.map((evidence) => {
      const found = alignment.placesIn(used, evidence);
      const own = alignment.placesIn(subject, evidence);
      return tellingOf(evidence, found, own.length > 0 ? own : found, frame.isNegated);
    });
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
