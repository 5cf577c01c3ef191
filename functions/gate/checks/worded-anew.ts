import { followingWords } from '../../text/en/following-words.ts';
import { generalWords } from '../../text/en/general-words.ts';
import { idioms, supportVerbs } from '../../text/en/idioms.ts';
import { stopWords } from '../../text/stop-words.ts';
import { isTold } from '../alignment.ts';
import type { PreparedPassage } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { basesOf, isOneOfSet, wordsFor } from '../reading/substitutes.ts';
import { formKeysOf } from '../reading/word-concepts.ts';
import type { Claim, Places } from '../support.ts';

/** Words that the passages do not have, and that tell nothing new: general ones, those of set phrases, and what follows from others. */

const isForm = ({ word }: Word, base: string): boolean => word === base || basesOf(word).includes(base);

/** By their longest word: phrases, each word of which must stand where the phrase has it. */
const phrasesBy = Map.groupBy(
  idioms
    .flatMap((phrase) => phrase.map((word, index) => ({ phrase, index, word })))
    .filter(({ word }) => word.length > 2),
  ({ word }) => word,
);

const isOfIdiom = (words: readonly Word[], { word, at }: Word): boolean =>
  [...new Set(basesOf(word))].some((base) =>
    (phrasesBy.get(base) ?? []).some(
      ({ phrase, index }) =>
        at >= index &&
        phrase.every((one, place) => {
          const other = words[at - index + place];
          return other !== undefined && (one === '*' || isForm(other, one));
        }),
    ),
  );

const reachOfVerb = 5;

/** "Drew criticism", "paid the club a visit": a verb whose object the passages have. */
const isSupport = (words: readonly Word[], { word, at, pos }: Word, places: Places): boolean =>
  pos === 'VERB' &&
  basesOf(word).some((base) => supportVerbs.has(base)) &&
  words
    .slice(at + 1, at + 1 + reachOfVerb)
    .some((one) => one.pos === 'NOUN' && isTold(one) && !one.isName && places.of(one.at).length > 0);

const keys = new Map<string, readonly string[]>();

/** A word and what all its forms have in common. */
const keysOf = (word: string): readonly string[] => {
  const known = keys.get(word) ?? [word, ...formKeysOf(word)];
  keys.set(word, known);
  return known;
};

const has = ({ concepts }: PreparedPassage, word: string): boolean => keysOf(word).some((key) => concepts.has(key));

const timesOf: Readonly<Record<string, RegExp>> = {
  morning: /\d\s?a\.?m\b/iu,
  afternoon: /(?<!\d)(?:12|[1-6])(?:[.:]\d\d)?\s?p\.?m\b/iu,
  evening: /(?<!\d)(?:[5-9]|10|11)(?:[.:]\d\d)?\s?p\.?m\b/iu,
  night: /(?<!\d)(?:[6-9]|10|11)(?:[.:]\d\d)?\s?p\.?m\b|(?<!\d)(?:12|[1-4])(?:[.:]\d\d)?\s?a\.?m\b/iu,
};

/** Whether a word follows from others of the passages, or from a time of day: "10 a.m." is in the morning. */
export const follows = ({ passages }: Claim, { word }: Word): boolean =>
  (followingWords.get(word) ?? []).some((groups) =>
    groups.every((group) => passages.some((passage) => group.some((one) => has(passage, one)))),
  ) || passages.some(({ text }) => timesOf[word]?.test(text));

/** "Steady" for "regular": a quality or a deed for which the passages have one of the words that may stand for it. */
const isReworded = ({ passages, read }: Claim, { word, pos }: Word): boolean =>
  /^(?:ADJ|ADV|VERB)$/u.test(pos) &&
  !isOneOfSet(word) &&
  wordsFor(word).some(
    (one) =>
      !generalWords.has(one) &&
      !read.assertion.light.has(one) &&
      !stopWords('en').has(one) &&
      passages.some((passage) => has(passage, one)),
  );

/** "Kilometres" of "six kilometres": it is checked with its figure. */
const isUnit = ({ read: { quantities } }: Claim, { at }: Word): boolean =>
  quantities.some(({ unit, to }) => unit !== '' && to === at);

/** Whether a new word of an English sentence tells nothing, wherever it stands. */
export const tellsNothing = (claim: Claim, places: Places, word: Word): boolean =>
  claim.read.language === 'en' &&
  !word.isName &&
  (generalWords.has(word.word) ||
    isUnit(claim, word) ||
    isOfIdiom(claim.read.words, word) ||
    isSupport(claim.read.words, word, places) ||
    follows(claim, word));

/** Whether a new word of an English sentence says nothing that the passages do not. */
export const isWordedAnew = (claim: Claim, places: Places, word: Word): boolean =>
  tellsNothing(claim, places, word) || (claim.read.language === 'en' && !word.isName && isReworded(claim, word));
