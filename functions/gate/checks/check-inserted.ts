import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { basesOf, wordsFor } from '../reading/substitutes.ts';
import type { Claim, Places } from '../support.ts';
import { tellsNothing } from './worded-anew.ts';

/**
 * Words that were put into what a passage says: "a masked arsonist" of "an arsonist". Whoever tells the same in other words replaces
 * a word; here the words on both sides stand in the passage side by side.
 */

/** How far from the new word its neighbours are. */
const reach = 6;
/** The share of the other words that the sentence of the passage has. */
const leastShared = 0.5;
/** More of them if the new word is a noun that something else may be called. */
const leastForHead = 0.8;
const fewest = 5;

/** "Abandoned" of "the abandoned houses". */
const isParticiple = ({ pos, at }: Word, words: readonly Word[]): boolean =>
  pos === 'VERB' &&
  /^(?:NOUN|PROPN)$/u.test(words[at + 1]?.pos ?? '') &&
  /^(?:DET|ADJ|ADP)$/u.test(words[at - 1]?.pos ?? '');

/** "Moss floored Hale": a verb, whatever it is taken for. */
const isVerb = ({ word, at }: Word, words: readonly Word[]): boolean =>
  /ed$/u.test(word) && words[at - 1]?.isName === true;

/** "Seconds" of "0.25 seconds", "age" of "the age of four": they are checked with the figure. */
const isOfFigure = ({ at }: Word, words: readonly Word[]): boolean =>
  words[at - 1]?.number === true || (words[at + 1]?.word === 'of' && words[at + 2]?.number === true);

const isNew = (word: Word, claim: Claim, places: Places): boolean =>
  word.isContent &&
  !isVerb(word, claim.read.words) &&
  (/^(?:NOUN|ADJ|ADV)$/u.test(word.pos) || isParticiple(word, claim.read.words)) &&
  !word.isQuoted &&
  !word.number &&
  !word.isName &&
  !claim.read.assertion.degrees.has(word.word) &&
  !(word.at === 0 && word.pos === 'ADV') &&
  !isOfFigure(word, claim.read.words) &&
  places.of(word.at).every(({ evidence, at }) => !isSaid(word, evidence.read.words[at]!)) &&
  !tellsNothing(claim, places, word);

/** "Family" of "families", also where another word may stand for it. */
const isSaid = (word: Word, other: Word): boolean =>
  word.word === other.word || word.concepts.some((concept) => other.concepts.includes(concept));

/** Whether another word may stand for a new one: "awards" for the "prizes" of the same sentence. */
const saysSo = (word: Word, other: Word): boolean =>
  other.isContent && wordsFor(word.word).some((one) => basesOf(other.word).includes(one));

const pronoun = /^(?:he|she|they|we|you|i)$/u;

/** The places of a word in a passage sentence. */
const placesIn = (places: Places, { at }: Word, evidence: Evidence): number[] =>
  places.of(at).flatMap((one) => (one.evidence === evidence ? [one.at] : []));

/** "The accident", which may stand for what a passage has as a deed; "dog" of "the dog centre" stands for nothing else. */
const isHead = ({ pos, at }: Word, words: readonly Word[]): boolean =>
  /^(?:NOUN|PROPN)$/u.test(pos) && !/^(?:NOUN|PROPN)$/u.test(words[at + 1]?.pos ?? '');

/** Whether a passage sentence has nothing between the words on either side of a new one, or before the first one. */
const isInserted = (claim: Claim, places: Places, word: Word, evidence: Evidence): boolean => {
  const told = claim.read.words.filter((one) => isTold(one) && one !== word);
  const before = told.findLast(({ at }) => at < word.at);
  const behind = told.find(({ at }) => at > word.at);
  if (places.hasWord(word.at, evidence) || evidence.read.words.some((one) => saysSo(word, one))) return false;
  if (!behind || behind.at - word.at > reach || (before && word.at - before.at > reach)) return false;
  const starts = before ? placesIn(places, before, evidence) : [-1];
  const isNext = (from: number, to: number) =>
    from < to && evidence.read.words.slice(from + 1, to).every((one) => !isTold(one) && !pronoun.test(one.word));
  return placesIn(places, behind, evidence).some((to) => starts.some((from) => isNext(from, to)));
};

/** Nouns and adjectives that stand between words which the passages have side by side. */
export const checkInserted = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const added = words.filter((word) => isNew(word, claim, places));
  if (added.length === 0 || added.length > 3) return [];
  const told = words.filter((word) => isTold(word) && !added.includes(word));
  const alignment = alignmentOf(claim, places);
  const { sentences } = alignment.nearest(told, leastShared);
  const isOfSame = (word: Word, evidence: Evidence) =>
    !isHead(word, words) || (told.length >= fewest && alignment.fit(told, evidence) >= leastForHead);
  return added
    .filter((word) => sentences.some((one) => isOfSame(word, one) && isInserted(claim, places, word, one)))
    .map((word) => ({
      sign: 'inserted',
      code: 'unsupported',
      words: text.slice(word.start, word.end),
      why: 'The cited passages say the same without this.',
    }));
};
