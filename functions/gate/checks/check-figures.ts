import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt, Sign } from '../doubt.ts';
import { bearsOutFigure, isToldAsExact } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Quantity } from '../reading/quantities.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { isAccountedFor, isSmallCount, isTimesThere, isTwiceThere } from './figure-accounts.ts';
import { areInOrder, isPlainYear, isTied, type Place } from './figure-ties.ts';

/** "2-1": a score, whose order counts. */
const scoreOf = (words: readonly Word[], { from, to, hedge }: Quantity): string | undefined => {
  const next = words[to];
  return next?.number && /^[-–/]$/u.test(next.gap.trim()) && words[from]!.number && hedge !== 'above'
    ? `${words[from]!.word}-${next.word}`
    : undefined;
};

/** The score that a figure is a part of. */
export const scoreAt = (
  words: readonly Word[],
  quantities: readonly Quantity[],
  said: Quantity,
): string | undefined => {
  const before = quantities.find(({ to }) => to === said.from);
  return scoreOf(words, said) ?? (before && scoreOf(words, before));
};

const scoresIn = ({ read }: Evidence): string[] => read.quantities.flatMap((one) => scoreOf(read.words, one) ?? []);

const doubt = (sign: Sign, words: string, why: string): Doubt => ({
  sign,
  code: sign === 'unit' ? 'unit' : 'figure',
  words,
  why,
});

const leastOfSame = 0.4;

const unknownFigure = (claim: Claim, places: Places, said: Quantity, written: string, all: readonly Place[]): Doubt => {
  const same = all.filter(({ quantity }) => quantity.value === said.value);
  // "Two places from safety" of "two points from safety" is no count of a summary's own.
  const told = claim.read.words.filter(isTold);
  const isOfSame = same.some(({ evidence }) => alignmentOf(claim, places).fit(told, evidence) >= leastOfSame);
  if (!isOfSame && isSmallCount(claim, places, said))
    return doubt('small-count', written, 'The cited passages do not count these.');
  if (same.some(({ quantity }) => quantity.unit !== said.unit))
    return doubt('unit', written, `The cited passages have ${written} in another unit.`);
  const why = same.length > 0 ? `do not give ${written} as exactly this` : `do not have the figure ${written}`;
  return doubt('new-figure', written, `The cited passages ${why}.`);
};

/** Where no other figure of the kind stands in a sentence, nothing else can be what a figure belongs to. */
const isAlone = ({ evidence, quantity }: Place): boolean =>
  evidence.read.quantities.every((other) => other.value === quantity.value || other.unit !== quantity.unit);

/** Whether a figure is that of what it belongs to in the sentence, in one of the places where the passages have it. */
const isInPlace = (claim: Claim, places: Places, said: Quantity, same: readonly Place[]): boolean =>
  same.some((place) => isTied(claim, places, said, place)) ||
  same.some(isAlone) ||
  same.some((place) => areInOrder(claim, places, said, place)) ||
  isTimesThere(claim, said) ||
  isTwiceThere(claim, places, said);

const isYearThere = ({ evidence }: Claim, said: Quantity): boolean =>
  isPlainYear(said) && evidence.some(({ read: { words } }) => words.some(({ word }) => word === String(said.value)));

/** Figures that the cited passages do not have, have in another unit, or have of something else. */
export const checkFigures = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  const all: Place[] = evidence.flatMap((one) => one.read.quantities.map((quantity) => ({ evidence: one, quantity })));
  return read.quantities.flatMap((said): Doubt[] => {
    const { from, to } = said;
    const written = read.text.slice(read.words[from]!.start, read.words[to - 1]!.end);
    if (read.words[from]!.isQuoted || isPartOfName(claim, places, said) || isAnyOne(read.words, said)) return [];
    const score = scoreAt(read.words, read.quantities, said);
    if (score && !evidence.some((one) => scoresIn(one).includes(score)))
      return [doubt('new-figure', score, 'The cited passages do not have this score.')];
    const same = all.filter(({ quantity }) => bearsOutFigure(said, quantity));
    if (same.length > 0) {
      if (score || isPlainYear(said) || isInPlace(claim, places, said, same)) return [];
      return [
        doubt('figure-elsewhere', written, `In the cited passages the figure ${written} belongs to something else.`),
      ];
    }
    if (isYearThere(claim, said) || isAccountedFor(claim, places, said, all)) return [];
    const near = all.filter(({ quantity }) => isToldAsExact(said, quantity));
    return near.length > 0 && isInPlace(claim, places, said, near)
      ? [doubt('told-as-exact', written, `The cited passages say that it is about ${written}.`)]
      : [unknownFigure(claim, places, said, written, all)];
  });
};

/** "Flight 175", "B-44": a number behind a name that the passages have behind the same name. */
export const isPartOfName = ({ read: { words } }: Claim, places: Places, { from, to, unit }: Quantity): boolean => {
  const [name, number] = [words[from - 1], words[from]!];
  if (!name?.capital || to !== from + 1 || unit !== '' || !/^[\s-]$/u.test(number.gap)) return false;
  return places.of(name.at).some(({ evidence, at }) => evidence.read.words[at + 1]?.word === number.word);
};

/** "Any one person", "a similar one": no count. */
const isAnyOne = (words: readonly Word[], { from, to, unit }: Quantity): boolean => {
  const [before, said, next] = [words[from - 1]?.word ?? '', words[from]!.word, words[to]?.pos ?? ''];
  if (to !== from + 1 || unit !== '') return false;
  // "The two stopped talking": whoever was named before.
  if (/^(?:two|three|four|five)$/u.test(said) && /^(?:the|these|those|all)$/u.test(before))
    return /^(?:VERB|AUX|ADP|ADV|)$/u.test(next);
  // "At one point", "on one occasion"
  if (said === 'one' && /^(?:at|on|for)$/u.test(before))
    return /^(?:point|time|stage|moment|occasion|thing)$/u.test(words[to]?.word ?? '');
  return (
    said === 'one' &&
    (/^(?:any|each|every|no|this|that|which|the)$/u.test(before) ||
      words[from - 1]?.pos === 'ADJ' ||
      !/^(?:NOUN|ADJ|PROPN)$/u.test(next))
  );
};
