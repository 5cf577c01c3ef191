import type { Published } from '../core/article.ts';
import { isReadAsEnglish, primaryLanguage } from '../text/primary-language.ts';
import { checkApart } from './checks/check-apart.ts';
import { checkDroppedClaims } from './checks/check-claimants.ts';
import { checkClauses } from './checks/check-clauses.ts';
import { checkOtherDates, checkOtherFigures, checkOtherNames } from './checks/check-contrasts.ts';
import { checkCopies } from './checks/check-copies.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkDropped } from './checks/check-dropped.ts';
import { checkExcluded } from './checks/check-excluded.ts';
import { checkFigureSlots } from './checks/check-figure-slots.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkFrames } from './checks/check-frames.ts';
import { checkInserted } from './checks/check-inserted.ts';
import { checkJoins } from './checks/check-joins.ts';
import { checkMoments } from './checks/check-moments.ts';
import { checkNewWords, checkSupport, checkWords } from './checks/check-names.ts';
import { checkNeighbours } from './checks/check-neighbours.ts';
import { checkOpposites } from './checks/check-opposites.ts';
import { checkOwners } from './checks/check-owners.ts';
import { checkPeriods } from './checks/check-periods.ts';
import { checkPrecedence } from './checks/check-precedence.ts';
import { checkQuotations } from './checks/check-quotations.ts';
import { checkQuotedWords, isQuotedAsAWhole } from './checks/check-quoted-words.ts';
import { checkSlots } from './checks/check-slots.ts';
import { checkSoftened } from './checks/check-softened.ts';
import { checkSpeakers } from './checks/check-speakers.ts';
import { checkStages } from './checks/check-stages.ts';
import { checkSwaps } from './checks/check-swaps.ts';
import { checkDegrees, checkDirections, checkPlaces, checkTies, checkTotals } from './checks/check-ties.ts';
import { checkTitles } from './checks/check-titles.ts';
import { checkUntrue } from './checks/check-untrue.ts';
import { checkWordSlots } from './checks/check-word-slots.ts';
import type { Doubt } from './doubt.ts';
import { checkForeign } from './languages/check-foreign.ts';
import { checkAcrossLanguages } from './languages/check-languages.ts';
import { type PreparedPassage, prepare } from './reading/prepare-passage.ts';
import { type ReadSentence, readSentence } from './reading/read-sentence.ts';
import { isUntrueAsAWhole } from './reading/untrue.ts';
import type { Refusal } from './refusal.ts';
import { type Claim, claimOf, Places } from './support.ts';
import { type Use, weigh, weighAgainst, weightOf } from './weigh-doubts.ts';

export type { Refusal, RefusalCode } from './refusal.ts';
export type { Use } from './weigh-doubts.ts';

/** Words of an article that a sentence may cite. */
export interface Passage {
  id: string;
  text: string;
  /** BCP 47. */
  language: string;
  published: Published;
  publisher: string | null;
}

/** Passages that were analysed once for all sentences that cite them. */
export interface PreparedPassages {
  byId: ReadonlyMap<string, PreparedPassage>;
}

/** `against`: the weight of what speaks against an English sentence; without what only misses words. */
export type Verdict = { ok: true } | { ok: false; reasons: Refusal[]; against?: number };

/** A sentence, the ids of the passages that it cites, and its language (BCP 47). */
export interface CitingSentence {
  text: string;
  cites: readonly string[];
  language: string;
  /** The day from which "yesterday" counts in the sentence; by default that of the first passage it cites. */
  published?: Published | undefined;
}

/** Analyses the passages of a story once. Pure; time is linear in their length, some 0.1 ms a sentence. */
export const preparePassages = (passages: readonly Passage[]): PreparedPassages => ({
  byId: new Map(passages.map((passage) => [passage.id, prepare(passage)])),
});

const refused = (...reasons: Refusal[]): Verdict & { ok: false } => ({
  ok: false,
  reasons: reasons.map(({ code, words, why }) => ({ code, words, why })),
});

type Check<Found extends Refusal = Doubt> = (claim: Claim, places: Places) => Found[];

/** What is checked in every language. */
const common: readonly Check[] = [checkQuotations, checkWords, checkTitles, checkFigures, checkDates, checkJoins];
const english: readonly Check[] = [
  ...common,
  checkFrames,
  checkDegrees,
  checkDirections,
  checkTotals,
  checkPlaces,
  checkNewWords,
  checkInserted,
  checkCopies,
  checkSupport,
  checkOtherNames,
  checkApart,
  checkOtherFigures,
  checkFigureSlots,
  checkPeriods,
  checkOtherDates,
  checkOpposites,
  checkExcluded,
  checkWordSlots,
  checkUntrue,
  checkQuotedWords,
  checkMoments,
  checkOwners,
  checkPrecedence,
  checkSlots,
  checkNeighbours,
  checkClauses,
  checkSwaps,
  checkDropped,
  checkSoftened,
  checkDroppedClaims,
  checkStages,
  checkSpeakers,
];
const others: readonly Check<Refusal>[] = [...common, checkForeign, checkTies];

/** All doubts about an English sentence, each of which weighs what `weigh-doubts.ts` says. */
export const doubtsAbout = (claim: Claim, places: Places): Doubt[] => english.flatMap((check) => check(claim, places));

/** Whether a sentence is one of a passage, which neither calls it untrue nor has it only as a quotation. */
const isCopyOf = (passage: PreparedPassage, { text, quotations }: ReadSentence, use: Use): boolean =>
  passage.sentences.some(
    (one) =>
      one.read.text === text.trim() &&
      !isUntrueAsAWhole(passage, one.at) &&
      !(use === 'print' && quotations.length === 0 && isQuotedAsAWhole(passage, one)),
  );

/**
 * Whether the passages that a sentence cites bear out everything that it says: its names, figures, dates, quotations, places and
 * titles, who does what to whom, negation, certainty, who claims it, cause and order. Deterministic. What cannot be told for
 * certain is refused, so a true sentence may be refused too. Each refusal says which words nothing bears out, and why.
 */
export const checkSentence = (
  { text, cites, language, published }: CitingSentence,
  prepared: PreparedPassages,
  use: Use = 'audit',
): Verdict => {
  const passages = cites.flatMap((id) => prepared.byId.get(id) ?? []);
  const unknown = cites.filter((id) => !prepared.byId.has(id));
  if (passages.length === 0 || unknown.length > 0)
    return refused({
      code: 'no-citation',
      words: unknown.join(', ') || text,
      why: unknown.length > 0 ? `There is no passage ${unknown.join(', ')}.` : 'The sentence cites no passage.',
    });
  const read = readSentence(text, language, published ?? passages[0]!.published);
  const missing = passages.find((passage) => readSentence('', passage.language, passage.published) === undefined);
  if (!read || missing)
    return refused({
      code: 'language',
      words: text,
      why: `There are no rules for the language "${read ? missing!.language : primaryLanguage(language)}".`,
    });
  const claim = claimOf(read, passages);
  const places = new Places(claim);
  const foreign = passages.find(
    (passage) => primaryLanguage(passage.language) !== read.language && !isReadAsEnglish(passage.language),
  );
  const isAcross = foreign || (read.language !== 'en' && passages.some((passage) => isReadAsEnglish(passage.language)));
  // Words of a report stand for themselves, but not as a translation of it.
  if (!isAcross && passages.some((passage) => isCopyOf(passage, read, use))) return { ok: true };
  if (read.language === 'en' && !isAcross) return verdictOn(doubtsAbout(claim, places), use);
  const reasons = isAcross ? checkAcrossLanguages(claim, places) : others.flatMap((check) => check(claim, places));
  return reasons.length === 0 ? { ok: true } : refused(...reasons);
};

/** Doubts that weigh enough together refuse a sentence; the heaviest is named first. */
const verdictOn = (doubts: readonly Doubt[], use: Use): Verdict => {
  if (weigh(doubts, use) < 1) return { ok: true };
  const counted = doubts.filter(({ sign }) => weightOf(sign, use) > 0);
  return {
    ...refused(...counted.sort((one, other) => weightOf(other.sign, use) - weightOf(one.sign, use))),
    against: weighAgainst(doubts),
  };
};
