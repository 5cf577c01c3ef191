import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Attribution } from '../reading/attribution.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { runningSpeakers, type Spoken } from '../reading/running-quotations.ts';
import { type Comparison, compareSpeakers, resolveSpeaker, wordsOfSpeaker } from '../reading/who-speaks.ts';
import { type Claim, type Places, passageOf } from '../support.ts';
import { leastFit } from './check-claimants.ts';

/** Who says it: speakers who are others in the passages. */

/** Whether a sentence says who speaks. */
const hasSpeaker = ({ read, attributions }: Evidence): boolean =>
  attributions.some(({ speaker }) => speaker.some((at) => read.words[at]!.isContent || read.words[at]!.isName));

/** The words for a speaker: the name if there is one. */
export const wordsFor = (words: readonly Word[], own: Attribution): Word[] => {
  const who = wordsOfSpeaker(words, own);
  // "Van Persie's display" is none of his words.
  const isOwner = (word: Word) =>
    word.isPossessive || (words[word.at + 1]?.isPossessive === true && words[word.at + 1]!.isName);
  const named = who.filter((word) => word.isName && !isOwner(word));
  return named.length > 0 ? ownNames(named) : who.filter(({ isName }) => !isName);
};

/** Names without what stands before them: "Wolfgang Albers" of "Cologne Police Chief Wolfgang Albers". */
const ownNames = (named: readonly Word[]): Word[] =>
  named.filter((word, at) => {
    const [next, second] = [named[at + 1], named[at + 2]];
    const isFollowed = (one: Word | undefined, step: number) =>
      one !== undefined && one.at === word.at + step && one.gap === ' ';
    return !(isFollowed(next, 1) && isFollowed(second, 2));
  });

/** Who tells, in an evidence sentence, most of the words that it has; or in one before, where a quotation goes on. */
const tellersOf = (alignment: Alignment, used: readonly Word[], evidence: Evidence): Spoken[] => {
  const places = alignment.placesIn(used, evidence);
  const own = evidence.attributions.filter(({ speaker, from, to }) => {
    const said = places.filter((at) => !speaker.includes(at));
    return speaker.length > 0 && said.filter((at) => at >= from && at < to).length * 2 > said.length;
  });
  if (own.length > 0) return own.map((attribution) => ({ evidence, attribution }));
  const going = runningSpeakers(passageOf(alignment.claim, evidence)).get(evidence);
  return going ? [going] : [];
};

/** What somebody fears or hopes may be told by another: "she said the airline was worried". */
const attitude = /^(?:fear|hop|think|thought|believ|expect|worr|suspect|reckon|wish|want)/u;

const compareTo = (
  { claim, places }: Alignment,
  own: Attribution,
  who: readonly Word[],
  { evidence, attribution }: Spoken,
): Comparison =>
  areManAndWoman(claim.read.words, own, evidence.read.words, attribution)
    ? 'different'
    : compareSpeakers(claim, places, own, who, evidence, resolveSpeaker(claim, evidence, attribution));

/** "Moss said that he …" where the passage has "she said": the pronoun right behind the verb means whoever speaks. */
const areManAndWoman = (
  said: readonly Word[],
  own: Attribution,
  told: readonly Word[],
  { speaker }: Attribution,
): boolean => {
  const first = said[own.from]?.word === 'that' ? own.from + 1 : own.from;
  const [one, other] = [said[first]?.word, speaker.length === 1 ? told[speaker[0]!]?.word : undefined];
  return (one === 'he' && other === 'she') || (one === 'she' && other === 'he');
};

const nearlyAsGood = 0.7;

/** Whether they tell much of it in a sentence that does not fit as well. */
const isSaidElsewhere = (
  alignment: Alignment,
  own: Attribution,
  who: readonly Word[],
  used: readonly Word[],
  best: number,
): boolean => {
  const { claim, places } = alignment;
  return claim.evidence.some(
    (evidence) =>
      who.some(({ at }) => places.hasWord(at, evidence)) &&
      alignment.fit(used, evidence) >= Math.max(leastFit, nearlyAsGood * best) &&
      tellersOf(alignment, used, evidence).some((teller) => compareTo(alignment, own, who, teller) === 'same'),
  );
};

/** Whether an opinion, or what is told as a fact, is of somebody whom the nearest sentence has: another may tell of it there. */
const mayBeToldOf = (
  { claim, places }: Alignment,
  own: Attribution,
  who: readonly Word[],
  nearest: Evidence,
): boolean =>
  (own.isFact || attitude.test(claim.read.words[own.from - 1]?.word ?? '')) &&
  who.some(({ at }) => places.hasWord(at, nearest));

/** Whether the nearest sentence says who speaks, and no sentence as near has the speaker. */
const lacksSpeaker = (places: Places, who: readonly Word[], sentences: readonly Evidence[]): boolean => {
  const [first] = sentences;
  const isThere = (evidence: Evidence) =>
    who.some(({ at }) => (hasSpeaker(evidence) ? places.hasWord(at, evidence) : places.isIn(at, evidence)));
  return first !== undefined && hasSpeaker(first) && !sentences.some(isThere);
};

/** "Police said" where somebody else says it. */
export const checkSpeakers = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  return claim.attributions.flatMap((own): Doubt[] => {
    const who = wordsFor(words, own);
    const used = words.filter(
      (word) => isTold(word) && word.at >= own.from && word.at < own.to && !own.speaker.includes(word.at),
    );
    const isRelative = words[Math.max(...own.speaker)]?.word === 'who';
    if (who.length === 0 || used.length < 2 || isRelative) return [];
    const written = text.slice(who[0]!.start, who.at(-1)!.end);
    const why = `The cited passages do not say that ${written} says this.`;
    if (who.every(({ at }) => places.of(at).length === 0))
      return who.some(({ isName }) => isName) ? [] : [{ sign: 'new-source', code: 'claimant', words: written, why }];
    const { best, sentences } = alignment.nearest(used, leastFit);
    const told = sentences.map((evidence) => tellersOf(alignment, used, evidence));
    const areAllTold = told.length > 0 && told.every((tellers) => tellers.length > 0);
    const isOther = areAllTold
      ? !mayBeToldOf(alignment, own, who, sentences[0]!) &&
        told.flat().every((teller) => compareTo(alignment, own, who, teller) === 'different') &&
        !isSaidElsewhere(alignment, own, who, used, best)
      : lacksSpeaker(places, who, sentences);
    return isOther ? [{ sign: 'other-source', code: 'claimant', words: written, why }] : [];
  });
};
