import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { isWordedAnew } from './worded-anew.ts';

/**
 * Words that were put into what a passage says: "a masked arsonist" of "an arsonist". Whoever tells the same in other words replaces
 * a word; here the words on both sides stand in the passage side by side.
 */

/** How far from the new word its neighbours are. */
const reach = 6;
/** The share of the other words that the sentence of the passage has. */
const leastShared = 0.5;

/** "Abandoned" of "the abandoned houses". */
const isParticiple = ({ pos, at }: Word, words: readonly Word[]): boolean =>
  pos === 'VERB' &&
  /^(?:NOUN|PROPN)$/u.test(words[at + 1]?.pos ?? '') &&
  /^(?:DET|ADJ|ADP)$/u.test(words[at - 1]?.pos ?? '');

/** "Moss floored Hale": a verb, whatever it is taken for. */
const isVerb = ({ word, at }: Word, words: readonly Word[]): boolean =>
  /ed$/u.test(word) && words[at - 1]?.isName === true;

const isNew = (word: Word, claim: Claim, places: Places): boolean =>
  word.isContent &&
  !isVerb(word, claim.read.words) &&
  (/^(?:NOUN|ADJ)$/u.test(word.pos) || isParticiple(word, claim.read.words)) &&
  !word.isQuoted &&
  !word.number &&
  !word.isName &&
  !claim.read.assertion.degrees.has(word.word) &&
  places.of(word.at).length === 0 &&
  !isWordedAnew(claim, places, word);

/** The place of a word in a passage sentence, if it stands there once. */
const placeIn = (places: Places, { at }: Word, evidence: Evidence): number | undefined => {
  const found = places.of(at).filter((one) => one.evidence === evidence);
  return found.length === 1 ? found[0]!.at : undefined;
};

const isInserted = (claim: Claim, places: Places, word: Word, evidence: Evidence): boolean => {
  const told = claim.read.words.filter((one) => isTold(one) && one !== word);
  const before = told.findLast(({ at }) => at < word.at);
  const behind = told.find(({ at }) => at > word.at);
  if (!before || !behind || word.at - before.at > reach || behind.at - word.at > reach) return false;
  const [from, to] = [placeIn(places, before, evidence), placeIn(places, behind, evidence)];
  if (from === undefined || to === undefined || from >= to) return false;
  return evidence.read.words
    .slice(from + 1, to)
    .every((one) => !isTold(one) && !/^(?:he|she|they|we|you|i)$/u.test(one.word));
};

/** Nouns and adjectives that stand between words which the passages have side by side. */
export const checkInserted = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const added = words.filter((word) => isNew(word, claim, places));
  if (added.length === 0 || added.length > 3) return [];
  const told = words.filter((word) => isTold(word) && !added.includes(word));
  const { sentences } = alignmentOf(claim, places).nearest(told, leastShared);
  return added
    .filter((word) => sentences.some((evidence) => isInserted(claim, places, word, evidence)))
    .map((word) => ({
      sign: 'inserted',
      code: 'unsupported',
      words: text.slice(word.start, word.end),
      why: 'The cited passages say the same without this.',
    }));
};
