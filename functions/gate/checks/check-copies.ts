import { align } from '../../text/align.ts';
import { isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import { isNegative } from '../reading/denials.ts';
import { isDescription } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import { isRankWord } from '../reading/rank-words.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Claim, Places } from '../support.ts';

/**
 * What differs in a sentence that is otherwise copied. Somebody who keeps all other words seldom has a reason to change one but
 * that it says something else, so here a word that the passages do not have counts, as it does not in a paraphrase.
 */

/** A copy has this share of its words, in their order, from one sentence of the passages. */
const leastCopied = 0.8;
/** And at most so many others. */
const maxChanged = 3;

/** Small words that decide what a sentence says, where one is put in place of another of its kind. */
const deciding: Readonly<Record<string, RefusalCode>> = Object.fromEntries(
  (
    [
      ['negation', 'not no never nor neither without none nobody nothing cannot'],
      ['modality', 'may might could can will would must should shall'],
      ['order', 'before after until since'],
      ['cause', 'because despite although'],
      ['comparison', 'more less fewer most least first last'],
    ] as const
  ).flatMap(([code, words]) => words.split(' ').map((word) => [word, code])),
);

/** Words in a row that a sentence has in place of others of the passage. */
interface Change {
  said: Word[];
  instead: Word[];
}

/** Where a sentence differs from one of the passages. */
const changesOf = (words: readonly Word[], others: readonly Word[]): Change[] =>
  align(others, words, ({ word }) => word).replacements.map(({ from, to }) => ({
    said: to.map((at) => words[at]!),
    instead: from.map((at) => others[at]!),
  }));

const countOf = (changes: readonly Change[]): number => changes.reduce((sum, { said }) => sum + said.length, 0);

/** The changes that make a sentence of the passages into this one; undefined if it is no copy of any. */
const closestCopy = ({ read: { words }, evidence }: Claim): { changes: Change[]; of: Evidence } | undefined => {
  const allowed = Math.min(maxChanged, Math.floor((1 - leastCopied) * words.length));
  return evidence
    .filter(({ read }) => {
      const has = new Set(read.words.map(({ word }) => word));
      return words.filter(({ word }) => !has.has(word)).length <= allowed;
    })
    .map((of) => ({ changes: changesOf(words, of.read.words), of }))
    .filter(({ changes }) => countOf(changes) <= allowed)
    .sort((one, other) => countOf(one.changes) - countOf(other.changes))[0];
};

/** Whether a sentence has the figure that a word belongs to, however it is written. */
const hasFigure = ({ read }: Claim, at: number, { read: other }: Evidence): boolean => {
  const said = read.quantities.find(({ from, to }) => at >= from && at < to);
  return said !== undefined && other.quantities.some((one) => bearsOutFigure(said, one));
};

/** "Until" is "before". */
const isSameTime = (one: Word, other: Word): boolean =>
  [/^(?:before|until)$/u, /^(?:after|since)$/u].some((side) => side.test(one.word) && side.test(other.word));

/** "Weren't" and "failed to" say "not". */
const isDenial = ({ word }: Word): boolean =>
  deciding[word] === 'negation' ||
  /n't$|^(?:fail(?:s|ed|ing)?|unable|unwilling|declin(?:e|es|ed)|refus(?:e|es|ed)|neither|lack(?:s|ed)?)$/u.test(word);

/** Words of one kind that say the same: "can" and "could", "may" and "might". */
const alike = [/^(?:can|could|may|might)$/u, /^(?:will|would)$/u, /^(?:must|should|shall)$/u];
const areAlike = (one: Word, other: Word): boolean =>
  alike.some((same) => same.test(one.word) && same.test(other.word));

const title = /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|rev|prof)$/u;

/** Whether a name stands for somebody else than another one: "Moss" may be "Ada". */
const isOtherName = (
  { passages }: Claim,
  { word }: Word,
  other: Word,
  instead: readonly Word[],
  told: readonly Word[],
): boolean =>
  other.isName &&
  // "The Orme striker" may be whoever is named.
  !(instead.includes(told[other.at + 1]!) && isDescription(told, [other])) &&
  !title.test(other.word) &&
  !passages.some(({ described }) => described.get(word)?.has(other.word));

/** Whether the passage means a name by what it has instead: "she", or "the former captain". */
const isMeant = ({ passages }: Claim, { word }: Word, instead: readonly Word[]): boolean =>
  instead.some(
    (one) =>
      /^(?:he|she|they|it|him|her|them|his|their)$/u.test(one.word) ||
      (!one.isName && one.isContent && passages.some(({ described }) => described.get(word)?.has(one.word))),
  );

/** A verb in place of another, and a short form written out: they may well say the same. */
const isReworded = ({ read }: Claim, word: Word, instead: readonly Word[]): boolean =>
  (word.pos === 'VERB' && !isNegative(read, word)) ||
  (word.isName && instead.some((one) => one.isName && one.word.length > 2 && word.word.startsWith(one.word)));

/** "More than 60" where the passage has "over 60", and a unit: they are checked with the figure. */
const isOfFigure = ({ read: { words, quantities } }: Claim, { at }: Word): boolean =>
  quantities.some(({ from, to }) => at >= from && at < to) ||
  (words[at + 1]?.word === 'than' && quantities.some(({ from }) => from === at + 2));

/** A word with a meaning that no passage has. Names and figures are checked as such. */
const isUnknown = (word: Word, places: Places): boolean =>
  isTold(word) && !word.isName && !word.number && !word.isQuoted && places.of(word.at).length === 0;

/** What is wrong with a word of a copy: which kind of fault, and how the passages have the sentence. */
interface Changed {
  words: string;
  code: RefusalCode;
  how: string;
}

/** "A year before, the firm had complained" joins nothing. */
const decidingOf = ({ read: { words } }: Claim, { word, at }: Word): RefusalCode | undefined =>
  deciding[word] === 'order' && /[,;.]/u.test(words[at + 1]?.gap ?? '.') ? undefined : deciding[word];

/** Whether a word that decides what a sentence says stands where the passages have another one, or none. */
const isDecidedOtherwise = (code: RefusalCode, word: Word, instead: readonly Word[]): boolean =>
  code === 'negation'
    ? !instead.some(isDenial)
    : instead.some((one) => deciding[one.word] === code && !isSameTime(one, word) && !areAlike(one, word));

/** What is wrong with one word that was put in or changed. */
const changeOf = (
  claim: Claim,
  places: Places,
  of: Evidence,
  word: Word,
  instead: readonly Word[],
): Changed | undefined => {
  const words = claim.read.text.slice(word.start, word.end);
  const without = (code: RefusalCode): Changed => ({ words, code, how: `without "${words}"` });
  const code = decidingOf(claim, word);
  if (code && isDecidedOtherwise(code, word, instead)) return without(code);
  if (!word.number && word.pos !== 'NUM' && isOfFigure(claim, word)) return undefined;
  if (isUnknown(word, places)) {
    const isFree = isReworded(claim, word, instead) || instead.some((one) => isRankWord(one, word));
    return isFree ? undefined : without('unsupported');
  }
  const isThere = places.hasWord(word.at, of) || hasFigure(claim, word.at, of);
  if (!(word.isName || word.number) || isThere || isMeant(claim, word, instead)) return undefined;
  const replaced = instead.find((one) =>
    word.isName ? isOtherName(claim, word, one, instead, of.read.words) : one.number,
  );
  const told = replaced && of.read.text.slice(replaced.start, replaced.end);
  return told === undefined ? undefined : { words, code: 'name', how: `with "${told}" in place of "${words}"` };
};

/** A negation of the passages that the sentence left out; "not one but many" is left out as a whole. */
const droppedNegation = ({ read }: Claim, said: readonly Word[], instead: readonly Word[]): Word | undefined => {
  const isAway = instead.length > 4 || instead.filter(isTold).length > said.filter(isTold).length;
  if (isAway || said.some((word) => isNegative(read, word))) return undefined;
  return instead.find(({ word }) => deciding[word] === 'negation');
};

/** Words of a copy that were put in or changed, and that nothing in the passages bears out. */
export const checkCopies = (claim: Claim, places: Places): Doubt[] => {
  const copy = closestCopy(claim);
  if (!copy) return [];
  const { of, changes } = copy;
  const found = changes.flatMap(({ said, instead }): Changed[] => {
    const dropped = droppedNegation(claim, said, instead);
    const words = dropped && of.read.text.slice(dropped.start, dropped.end);
    return [
      ...said.flatMap((word) => changeOf(claim, places, of, word, instead) ?? []),
      ...(words === undefined ? [] : [{ words, code: 'negation' as const, how: `with "${words}"` }]),
    ];
  });
  return found.map(({ words, code, how }) => ({
    sign: 'changed-copy',
    code,
    words,
    why: `The cited passages have this sentence ${how}.`,
  }));
};
