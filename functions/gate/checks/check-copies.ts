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

/** Words of a copy that were put in or changed, and that nothing in the passages bears out. */
export const checkCopies = (claim: Claim, places: Places): Doubt[] => {
  const copy = closestCopy(claim);
  if (!copy) return [];
  const isThere = ({ at }: Word) => places.hasWord(at, copy.of) || hasFigure(claim, at, copy.of);
  const doubts: Doubt[] = [];
  const written = ({ start, end }: Word) => claim.read.text.slice(start, end);
  const told = ({ start, end }: Word) => copy.of.read.text.slice(start, end);
  const add = (words: string, code: RefusalCode, why: string) =>
    doubts.push({ sign: 'changed-copy', code, words, why: `The cited passages have this sentence ${why}.` });
  for (const { said, instead } of copy.changes) {
    for (const word of said) {
      const isAlone = /[,;.]/u.test(claim.read.words[word.at + 1]?.gap ?? '.');
      // "A year before, the firm had complained" joins nothing.
      const code = deciding[word.word] === 'order' && isAlone ? undefined : deciding[word.word];
      const replaced = instead.find((one) =>
        word.isName ? isOtherName(claim, word, one, instead, copy.of.read.words) : one.number,
      );
      if (
        code === 'negation'
          ? !instead.some(isDenial)
          : instead.some((one) => code && deciding[one.word] === code && !isSameTime(one, word) && !areAlike(one, word))
      )
        add(written(word), code!, `without "${written(word)}"`);
      else if (!word.number && word.pos !== 'NUM' && isOfFigure(claim, word)) continue;
      else if (isUnknown(word, places)) {
        if (!isReworded(claim, word, instead) && !instead.some((one) => isRankWord(one, word)))
          add(written(word), 'unsupported', `without "${written(word)}"`);
      } else if ((word.isName || word.number) && !isThere(word) && replaced && !isMeant(claim, word, instead))
        add(written(word), 'name', `with "${told(replaced)}" in place of "${written(word)}"`);
    }
    if (instead.length > 4 || said.some((word) => isNegative(claim.read, word))) continue;
    // "Not one but many": what is denied is left out too.
    if (instead.filter(isTold).length > said.filter(isTold).length) continue;
    const dropped = instead.find(({ word }) => deciding[word] === 'negation');
    if (dropped) add(told(dropped), 'negation', `with "${told(dropped)}"`);
  }
  return doubts;
};
