import { generalWords } from '../../text/en/general-words.ts';
import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt, Sign } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import { basesOf, bearingConcepts, excludingConcepts, isOneOfSet, wordsFor } from '../reading/substitutes.ts';
import type { Claim, Places } from '../support.ts';

/**
 * Nouns in whose place the passages have another one, where they tell the rest in the same words: "brain cancer" of "lung cancer".
 * `check-slots.ts` does so for names.
 */

/** The words around one that a sentence of the passages must have, nearly all of them. */
const context = { words: 5, steps: 10, least: 0.8, all: 0.9 };
/** How near the words on either side are, in the sentence and in the passages. */
const beside = 3;
const between = 6;
/** How much of the whole sentence that one must have; more of it if it has not all words around, or only the word before tells the place. */
const share = { least: 0.65, ofMost: 0.75, ofOneSide: 0.8 };

const around = (words: readonly Word[], { at }: Word): Word[] =>
  words
    .filter((one) => isTold(one) && one.at !== at && Math.abs(one.at - at) <= context.steps)
    .sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))
    .slice(0, context.words);

const isPlain = ({ isContent, isName, isQuoted, number }: Word): boolean =>
  isContent && !isName && !isQuoted && !number;

/** A noun, also one that may be a verb elsewhere: "a breast cancer". "Stress that" is none. */
const isNoun = (words: readonly Word[], word: Word): boolean =>
  isPlain(word) &&
  !generalWords.has(word.word) &&
  !/^(?:that|out)$/u.test(words[word.at + 1]?.word ?? '') &&
  ((word.pos === 'NOUN' && !/...[^e]ed$/u.test(word.word)) ||
    (word.pos === 'VERB' &&
      words[word.at + 1]?.pos === 'NOUN' &&
      !/(?:ed|ing|s)$/u.test(word.word) &&
      /^(?:ADP|DET|ADJ|PART)$/u.test(words[word.at - 1]?.pos ?? '')));

const sameStart = 5;
/** "Medals" and "medallist" are of one root. */
const isOfSameRoot = (one: Word, other: Word): boolean =>
  one.word.slice(0, sameStart) === other.word.slice(0, sameStart);

/** "The animal" may be the whale that the passages name elsewhere. */
const isKindOf = ({ places }: Alignment, word: Word, other: Word, others: readonly Word[]): boolean => {
  const named = bearingConcepts(others, other.at);
  return word.concepts.some((concept) => named.has(concept)) && places.of(word.at).length > 0;
};

/** "A strip of bad weather" for a band of it. What is one of a set says more: a goalkeeper is not any player. */
const mayStandFor = (word: Word, other: Word): boolean =>
  !isOneOfSet(word.word) && wordsFor(word.word).some((one) => basesOf(other.word).includes(one));

/** Whether of two nouns only one is meant: one excludes the other, or the sentence has one of a set. */
const isOther = (words: readonly Word[], word: Word, others: readonly Word[], other: Word): boolean => {
  const [excludes, isExcludedBy] = [excludingConcepts(words, word.at), excludingConcepts(others, other.at)];
  return (
    isOneOfSet(word.word) ||
    other.concepts.some((concept) => excludes.has(concept)) ||
    word.concepts.some((concept) => isExcludedBy.has(concept))
  );
};

interface Rival {
  word: Word;
  isBetween: boolean;
}

/** What an evidence sentence has where the sentence has a noun, a figure before it if that has one: between the same words, or right beside one of them. */
const rivalIn = (
  alignment: Alignment,
  word: Word,
  evidence: Evidence,
  matched: ReadonlySet<number>,
): Rival | undefined => {
  const { words } = alignment.claim.read;
  const others = evidence.read.words;
  const placeOf = (one: Word | undefined) => {
    const at = one && alignment.placeOf(one, evidence);
    return at !== undefined && at >= 0 ? at : undefined;
  };
  const before = words.findLast((one) => one.at < word.at && isTold(one) && word.at - one.at <= beside);
  const behind = words.find((one) => one.at > word.at && isTold(one) && one.at - word.at <= beside);
  const [left, right] = [placeOf(before), placeOf(behind)];
  const isRival = (one: Word | undefined): one is Word =>
    one !== undefined &&
    isNoun(others, one) &&
    one.word.length > 2 &&
    !matched.has(one.at) &&
    !isOfSameRoot(word, one) &&
    !mayStandFor(word, one) &&
    !isKindOf(alignment, word, one, others) &&
    (!words[word.at - 1]?.number || others[one.at - 1]?.number === true);
  if (left !== undefined && right !== undefined && left < right && right - left <= between) {
    const inside = others.slice(left + 1, right).filter(isTold);
    const last = inside.at(-1);
    if (inside.length > 0 && inside.length < 3 && inside.every(isRival)) return { word: last!, isBetween: true };
  }
  const isRightBefore = behind?.at === word.at + 1 && right !== undefined;
  if (isRightBefore && isRival(others[right - 1])) return { word: others[right - 1]!, isBetween: true };
  const endsPhrase = words[word.at + 1]?.pos !== 'NOUN' || words[word.at + 1]!.gap.includes(',');
  const isRightBehind = before?.at === word.at - 1 && left !== undefined && endsPhrase;
  return isRightBehind && isRival(others[left + 1]) ? { word: others[left + 1]!, isBetween: false } : undefined;
};

/** Adjectives that say of what kind or nation something is, not how good it is: "military", "Danish". */
const isOfKind = ({ word, pos, capital, isQuoted }: Word): boolean =>
  !isQuoted &&
  (capital
    ? /^(?:ADJ|PROPN)$/u.test(pos) && isNational.test(word) && !isContinental.test(word)
    : pos === 'ADJ' && isRelational.test(word));
const isNational = /(?:[aeg]n|ese|ish|i|french|dutch|greek|swiss|czech|welsh|thai)$/u;
/** A Belgian is a European too. */
const isContinental = /^(?:european|asian|african|scandinavian|arabian|caribbean|christian|republican|democratic)$/u;
const isRelational =
  /(?:[a-z]{3,}(?:ary|arian|ical|ional|ental|itary|ural|ular|omic|ific)|medical|legal|federal|local|global|rural|urban|private|public|nuclear|solar|naval|royal|racial|sexual|verbal|physical|mental|dental|digital|electric|domestic|foreign|catholic|protestant|islamic|jewish|muslim|christian|male|female|indoor|outdoor|northern|southern|eastern|western)$/u;

/** The adjective of kind that an evidence sentence has right before the same noun. */
const kindIn = (alignment: Alignment, word: Word, evidence: Evidence): Word | undefined => {
  const noun = alignment.claim.read.words[word.at + 1];
  if (!noun || !isTold(noun) || noun.isName) return undefined;
  const at = alignment.placeOf(noun, evidence);
  const rival = at === undefined || at < 1 ? undefined : evidence.read.words[at - 1];
  if (!rival || rival.capital !== word.capital || !isOfKind(rival)) return undefined;
  const isHere = alignment.places
    .of(word.at)
    .some((one) => one.evidence === evidence && Math.abs(one.at - at!) <= beside);
  return isHere || rival.word === word.word ? undefined : rival;
};

/** Nouns, and adjectives of kind, in whose place the passages have another. */
export const checkWordSlots = (claim: Claim, places: Places): Doubt[] => {
  const { read } = claim;
  const alignment = alignmentOf(claim, places);
  const told = read.words.filter(isTold);
  const doubtOf = (sign: Sign, word: Word, rival: Word, of: Evidence): Doubt => {
    const said = read.text.slice(word.start, word.end);
    const instead = of.read.text.slice(rival.start, rival.end);
    const why = `Where this has "${said}", the cited passages have "${instead}".`;
    return { sign, code: 'unsupported', words: said, why };
  };
  return read.words.flatMap((word): Doubt[] => {
    const isKind = isOfKind(word);
    if (!isKind && !isNoun(read.words, word)) return [];
    const { best, sentences } = alignment.nearest(around(read.words, word), context.least);
    const least = isKind || best < context.all ? share.ofMost : share.least;
    const near = sentences.filter((evidence) => alignment.fit(told, evidence) >= least);
    if (isKind) {
      const rivals = near.map((evidence) => kindIn(alignment, word, evidence));
      return rivals.length > 0 && rivals.every((rival) => rival !== undefined)
        ? [doubtOf('word-in-place', word, rivals[0]!, near[0]!)]
        : [];
    }
    if (sentences.some((evidence) => places.hasWord(word.at, evidence))) return [];
    for (const evidence of near) {
      const rival = rivalIn(alignment, word, evidence, new Set(alignment.placesIn(told, evidence)));
      if (!rival) continue;
      const isClear = rival.isBetween || (best >= context.all && alignment.fit(told, evidence) >= share.ofOneSide);
      if (!isClear) continue;
      const isSure = isOther(read.words, word, evidence.read.words, rival.word);
      return [doubtOf(isSure ? 'word-in-place' : 'reworded-in-place', word, rival.word, evidence)];
    }
    return [];
  });
};
