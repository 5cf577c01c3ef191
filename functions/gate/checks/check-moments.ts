import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** On which side of a moment something happens: "hours before the vote", "shortly after 8am". */

const unit = /^(?:moment|second|minute|hour|day|week|month|year|decade)s?$/u;
const clock = /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm)?|noon|midnight|dawn|dusk|lunchtime)$/u;

const sides: ReadonlyMap<string, Moment['side']> = new Map([
  ['before', 'before'],
  ['after', 'after'],
  ['earlier', 'before'],
  ['later', 'after'],
]);

/** "Hours" of "hours before", "8am" of "before 8am". */
const anchorsOf = (words: readonly Word[], at: number): string[] => {
  const [before, next] = [words[at - 1]?.word ?? '', words[at + 1]?.word ?? ''];
  return [...(unit.test(before) ? [before.replace(/s$/u, '')] : []), ...(clock.test(next) ? [next] : [])];
};

interface Moment {
  side: 'before' | 'after';
  /** "A week later" and "a week before," have nothing behind them. */
  isAlone: boolean;
  anchor: string;
  at: number;
}

const momentsIn = (words: readonly Word[]): Moment[] =>
  words.flatMap(({ word, at, isQuoted }) => {
    const side = sides.get(word);
    if (!side || isQuoted) return [];
    const isAlone = word !== side || /[,;.]/u.test(words[at + 1]?.gap ?? '.');
    return anchorsOf(words, at).map((anchor) => ({ side, anchor, at, isAlone }));
  });

const reach = 8;
const leastOfSame = 0.7;

/** Whether two moments have the same words behind them, of which one clause tells. */
const areOfSame = (claim: Claim, places: Places, one: Moment, evidence: Evidence, other: Moment): boolean => {
  const { read } = claim;
  if (one.isAlone !== other.isAlone) return false;
  if (clock.test(one.anchor)) return true;
  if (one.isAlone) return alignmentOf(claim, places).fit(read.words.filter(isTold), evidence) >= leastOfSame;
  const behind = read.words
    .slice(one.at + 1, one.at + reach)
    .filter((word) => isTold(word) && word.clause === read.words[one.at + 1]?.clause);
  const shared = behind.filter(({ at }) =>
    places.of(at).some((found) => found.evidence === evidence && found.at > other.at && found.at < other.at + reach),
  );
  return shared.length > 0 && shared.length * 2 >= behind.length;
};

const leastInCommon = 0.4;

/** "Hours after the vote" where the passages have "hours before" it. */
export const checkMoments = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  return momentsIn(words).flatMap((moment): Doubt[] => {
    const told = words.filter(isTold);
    const found = claim.evidence.flatMap((evidence) =>
      momentsIn(evidence.read.words)
        .filter((other) => other.anchor === moment.anchor && areOfSame(claim, places, moment, evidence, other))
        .filter(() => alignmentOf(claim, places).fit(told, evidence) >= leastInCommon),
    );
    if (found.length === 0 || found.some(({ side }) => side === moment.side)) return [];
    const why = `The cited passages have this on the other side: "${found[0]!.side}".`;
    return [
      { sign: 'order', code: 'order', words: text.slice(words[moment.at - 1]?.start ?? 0, words[moment.at]!.end), why },
    ];
  });
};
