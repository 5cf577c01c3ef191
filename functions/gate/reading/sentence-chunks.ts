import type { Word } from './read-sentence.ts';

/** Parts of an English sentence in order: nouns, verbs, prepositions and what parts them. */
export interface Chunk {
  kind: 'noun' | 'verb' | 'preposition' | 'relative' | 'opener' | 'and' | 'comma' | 'stop' | 'other';
  from: number;
  to: number;
}

export const be = new Set("be been being is are was were am 's 're".split(' '));
export const auxiliaries = new Set(
  `be been being is are was were am has have had having do does did will would shall should can could may might must ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't get gets got`.split(
    /\s+/u,
  ),
);
const prepositions = new Set(
  `of in on at by for from with without to into onto over under after before during against between among through about across
  near since until till towards toward upon within outside inside behind beyond despite as than like amid alongside around
  including following per via off out up down along`.split(/\s+/u),
);
const relatives = new Set('who which whom whose where'.split(' '));
const openers = new Set(
  'that because if whether unless while when although though whereas until since once'.split(' '),
);
/** They open a clause, or stand before a noun. */
export const clausal = new Set('after before since until till as than'.split(' '));
const pronouns = new Set('he she it they him her them we i you this these those who which that'.split(' '));
const determiners = new Set(
  'the a an its his her their our my your this that these those some any each every no both all another'.split(' '),
);

export const isVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  !(word.word === 'may' && word.capital && word.at > 0) &&
  (word.pos === 'VERB' || word.pos === 'AUX' || auxiliaries.has(word.word));
const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.pos === 'ADV' || word.word === 'not' || word.word === 'never' || /ly$/u.test(word.word)) &&
  word.pos !== 'ADJ';
/** "No longer" is no noun. */
const isNoLonger = (words: readonly Word[], at: number): boolean =>
  (words[at]!.word === 'no' && words[at + 1]?.word === 'longer') ||
  (words[at]!.word === 'longer' && words[at - 1]?.word === 'no');

/** Words that stand before a verb as an adverb does: "no longer used", "never before flown", "wasn't as impressed". */
const isAdverbAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || isAdverb(word) || isNoLonger(words, at)) return word !== undefined;
  const before = words[at - 1]?.word ?? '';
  return (
    words[at + 1]?.pos === 'VERB' &&
    ((word.word === 'before' && before === 'never') || (/^(?:as|so|that)$/u.test(word.word) && isForm.test(before)))
  );
};
const isForm = /^(?:is|are|was|were|isn't|aren't|wasn't|weren't|not)$/u;
const isNounLike = ({ pos }: Word): boolean => /^(?:NOUN|PROPN|NUM|PRON|ADJ|DET|SYM)$/u.test(pos);
export const isParticiple = ({ word }: Word): boolean => /(?:ed|ing|en|wn)$/u.test(word);

/** "Had running water": "have" makes no form with "running". */
const isBehindHave = (words: readonly Word[], at: number): boolean =>
  /ing$/u.test(words[at]!.word) && /^(?:have|has|had)$/u.test(words[at - 1]?.word ?? '');

const beginsVerb = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  if (word.word === 'to') {
    const next = words.slice(at + 1, at + 3).find((one) => !isAdverb(one));
    return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || be.has(next.word)) && !next.capital;
  }
  if (!isVerb(word)) return false;
  // "the detained man", "its planned closure"
  const before = words[at - 1];
  const next = words[at + 1];
  if (isBehindHave(words, at)) return false;
  const isAttribute =
    isParticiple(word) &&
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      determiners.has(before.word) ||
      before.isPossessive) &&
    next !== undefined &&
    isNounLike(next) &&
    !determiners.has(next.word);
  return !isAttribute;
};

const verbEnd = (words: readonly Word[], from: number): number => {
  let to = from + 1;
  let isMain = words[from]!.pos === 'VERB' && !auxiliaries.has(words[from]!.word);
  while (to < words.length && words[to]!.gap.trim() === '') {
    const word = words[to]!;
    const isSince = word.word === 'since' && /^(?:has|have|had|not)$/u.test(words[to - 1]!.word);
    if (
      (isAdverbAt(words, to) || isSince) &&
      to + 1 < words.length &&
      (isVerb(words[to + 1]) || isAdverbAt(words, to + 1))
    )
      to++;
    else if (word.word === 'to') break;
    else if (isVerb(word) && !isMain && !isBehindHave(words, to)) {
      isMain = word.pos === 'VERB' && !auxiliaries.has(word.word);
      to++;
    } else break;
  }
  return to;
};

const nounEnd = (words: readonly Word[], from: number): number => {
  let to = from + 1;
  while (to < words.length) {
    const word = words[to]!;
    const before = words[to - 1]!;
    if (/[^\s\-–'’"“”&.]/u.test(word.gap) && !/^\s?[$£€]$/u.test(word.gap)) break;
    const startsAnother = determiners.has(word.word) || (word.pos === 'PRON' && !word.capital);
    if (startsAnother && to > from) break;
    if (pronouns.has(before.word) && !determiners.has(before.word)) break;
    const isAttribute = word.pos === 'VERB' && !beginsVerb(words, to);
    if (
      !isNounLike(word) &&
      !isAttribute &&
      !(word.pos === 'ADV' && words[to + 1] && ['ADJ', 'NUM'].includes(words[to + 1]!.pos))
    )
      break;
    to++;
  }
  return to;
};

/** "at least 31 people", "more than 200": words before a figure that belong to it. */
const isHedge = (words: readonly Word[], at: number): boolean => {
  const phrase = words.slice(at, at + 3).map(({ word }) => word);
  return (
    (phrase[0] === 'at' && /^(?:least|most)$/u.test(phrase[1] ?? '')) ||
    (/^(?:least|most)$/u.test(phrase[0]!) && words[at - 1]?.word === 'at') ||
    (/^(?:over|under|about|around|nearly|almost|some|roughly|than|to)$/u.test(phrase[0]!) &&
      words[at + 1]?.pos === 'NUM' &&
      (phrase[0] !== 'to' || words[at - 1]?.word === 'up')) ||
    (/^(?:more|less|fewer)$/u.test(phrase[0]!) && phrase[1] === 'than' && words[at + 2]?.pos === 'NUM') ||
    (phrase[0] === 'up' && phrase[1] === 'to' && words[at + 2]?.pos === 'NUM')
  );
};

const kindOf = (words: readonly Word[], at: number): Chunk['kind'] => {
  const word = words[at]!;
  if (isHedge(words, at) || isNoLonger(words, at)) return 'other';
  if (word.word === 'according') return 'preposition';
  if (relatives.has(word.word)) return 'relative';
  if (beginsVerb(words, at)) return 'verb';
  if (word.word === 'that' && isVerb(words[at + 1])) return 'relative';
  if (openers.has(word.word)) return word.word === 'since' && words[at + 1]?.number ? 'preposition' : 'opener';
  if (/^(?:and|or|but)$/u.test(word.word)) return 'and';
  if (prepositions.has(word.word) && word.pos !== 'ADV') return 'preposition';
  if (isNounLike(word) || word.pos === 'VERB') return 'noun';
  return 'other';
};

/** The chunks of a sentence; each word is in one, a mark is an empty one. */
export const chunksOf = (words: readonly Word[]): Chunk[] => {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; ) {
    const { gap } = words[at]!;
    if (at > 0 && /[;:—]|\s[-–]\s|[.!?]\s/u.test(gap)) chunks.push({ kind: 'stop', from: at, to: at });
    else if (at > 0 && /[,()]/u.test(gap)) chunks.push({ kind: 'comma', from: at, to: at });
    const kind = kindOf(words, at);
    const to = kind === 'verb' ? verbEnd(words, at) : kind === 'noun' ? nounEnd(words, at) : at + 1;
    chunks.push({ kind, from: at, to });
    at = to;
  }
  return chunks;
};

export const placesIn = ({ from, to }: Chunk): number[] => [...Array(to - from).keys()].map((step) => from + step);
