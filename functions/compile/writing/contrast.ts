import {
  type Around,
  countedBefore,
  otherTime,
  secondOpinion,
  upheld,
  vague,
  wordings,
} from '../../text/en/contrasts.ts';
import { type Figure, figuresIn } from '../../text/figures.ts';
import { isStatement, type Passage, quotesBalance } from './passages.ts';

/**
 * Where one report itself sets two figures for a quantity against each other and says whose they are: "165,000 homes,
 * fewer than the 180,000 announced by the board", "The authority gave the number as 63". Only wordings that can mean
 * nothing else count, and none that compares two times.
 */

/** A figure in a sentence. */
interface Mention {
  passage: Passage;
  figure: Figure;
}
export interface Contrast {
  /** What is counted, in the report's word. */
  about: string;
  mentions: [Mention, Mention];
}

/** Estimates of one quantity by serious people lie within this ratio; others count something else. */
const maxApart = 2;
/** How many sentences before its second opinion a figure may be: more if both name the same unit. */
const reach = { near: 2, sameUnit: 5 };

/** The noun right after a figure. */
const nounAfter = ({ passage: { tokens }, figure: { to } }: Mention): string | undefined => {
  const noun = tokens[to];
  return noun && !noun.stop && !noun.number && /^\p{Ll}+s$|^people$/u.test(noun.word) && !vague.test(noun.word)
    ? noun.word
    : undefined;
};
/** A measure of time or share: never what two parties differ about here. */
const isVague = ({ passage: { tokens }, figure: { to } }: Mention) => vague.test(tokens[to]?.word ?? '');

const between = (passage: Passage, one: Figure, other: Figure): Around => {
  const at = (index: number) => passage.tokens[index]!;
  return {
    before: passage.text.slice(0, at(one.from).start),
    between: passage.text.slice(at(one.to - 1).end, at(other.from).start),
    after: passage.text.slice(at(other.to - 1).end),
  };
};

const isAlike = (one: Mention, other: Mention): boolean => {
  const [a, b] = [one.figure.value, other.figure.value];
  const [first, second] = [nounAfter(one), nounAfter(other)];
  return (
    a !== b && Math.max(a, b) <= maxApart * Math.min(a, b) && (first ?? second) === (second ?? first) && !isVague(one)
  );
};

const withinSentence = (passage: Passage): Contrast[] => {
  const figures = figuresIn(passage.tokens, passage.language);
  return figures.slice(1).flatMap((second, index) => {
    const mentions: [Mention, Mention] = [
      { passage, figure: figures[index]! },
      { passage, figure: second },
    ];
    const around = between(passage, figures[index]!, second);
    const about = nounAfter(mentions[0]) ?? nounAfter(mentions[1]) ?? countedBefore.exec(around.before)?.[1];
    if (!about || !isAlike(...mentions) || isVague(mentions[1])) return [];
    return wordings.some((isContrast) => isContrast(around)) ? [{ about, mentions }] : [];
  });
};

const acrossSentences = (passage: Passage, earlier: readonly Passage[]): Contrast[] =>
  figuresIn(passage.tokens, passage.language).flatMap((figure) => {
    const before = passage.text.slice(0, passage.tokens[figure.from]!.start);
    const opinion = secondOpinion.exec(before);
    if (!opinion || (otherTime.test(passage.text) && !upheld.test(passage.text))) return [];
    const second = { passage, figure };
    for (const [distance, candidate] of earlier.entries()) {
      const alike = figuresIn(candidate.tokens, candidate.language)
        .map((one) => ({ passage: candidate, figure: one }))
        .filter(
          (one) => isAlike(one, second) && (distance < reach.near || (nounAfter(one) ?? '-') === nounAfter(second)),
        );
      if (alike.length === 0) continue;
      const about = opinion.groups?.counted ?? nounAfter(second) ?? nounAfter(alike[0]!);
      return alike.length === 1 && about ? [{ about, mentions: [alike[0]!, second] as [Mention, Mention] }] : [];
    }
    return [];
  });

/** The contrasts that a report's sentences themselves draw. Passages come in the order of the report. */
export const contrastsIn = (passages: readonly Passage[]): Contrast[] =>
  passages.flatMap((passage, index) => {
    if (!isStatement(passage.text) || !quotesBalance(passage.text)) return [];
    const earlier = passages.slice(Math.max(0, index - reach.sameUnit), index).reverse();
    return [...withinSentence(passage), ...acrossSentences(passage, earlier)];
  });
