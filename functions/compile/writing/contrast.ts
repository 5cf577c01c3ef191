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

const claiming = '(?:announced|given|claimed|reported|estimated|published|stated|cited|declared)';
const account = '(?:estimate|forecast|figure|count|tally|claim|number|projection)';
const quantity = '(?:figure|number|total|toll|count|cost|bill)';
const hedged =
  '(?:(?:about|around|nearly|almost|some|over|roughly|at least|no (?:fewer|less|more) than|more than|up to|as many as)\\s)?';

/** Refers to another time: what was true then need not be true now. */
const otherTime =
  /\b(?:last (?:year|month|week|season)|a (?:year|month|week) (?:ago|earlier|before)|earlier|previous(?:ly)?|revis(?:ed|ing)|ago|(?:in|since) (?:19|20)\d\d|a day|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
/** Confirms the older figure. */
const upheld = /\b(?:still (?:gives|puts|says)|has not revised|ha[sd]n['’]t revised|stands? by|stood by)\b/u;

/** The text before the first of two figures, between them, and after the second. */
interface Around {
  before: string;
  between: string;
  after: string;
}
const wordings: readonly ((around: Around) => boolean)[] = [
  // "165,000 homes, fewer than the 180,000 announced by the board"
  ({ between, after }) =>
    /\b(?:fewer|less|lower|more|higher) than the\s$/u.test(between) &&
    new RegExp(`^(?:\\s\\p{L}+){0,2}\\s${claiming}\\sby\\b`, 'u').test(after) &&
    !otherTime.test(after),
  // "Three people were wounded, not two as Corvane has said"
  ({ between, after }) =>
    /,\snot\s$/u.test(between) &&
    /^(?:\s\p{L}+){0,2},?\sas\s[^,.;]{2,50}\s(?:said|says|claimed|claims|reported|announced)\b/u.test(after),
  // "puts the harvest at 2.8m tonnes against the official forecast of 3.2m"
  ({ before, between, after }) =>
    /\b(?:puts?|estimat(?:es?|ed)|reckon(?:s|ed)?|believes?d?|counts?|counted)\b/u.test(before) &&
    new RegExp(`\\bagainst\\s(?:\\p{L}+(?:['’]s?)?\\s){1,3}${account}\\sof\\s${hedged}$`, 'u').test(between) &&
    !otherTime.test(between + after),
  // "The company says 900 people are on strike; the union says the number is 1,100"
  ({ before, between }) =>
    /\b(?:says?|said|puts?)\b/u.test(before) &&
    new RegExp(
      `(?:;|,\\s(?:but|while|whereas)\\b)[^;.]{2,60}\\s(?:says?|said|puts?)\\s(?:that\\s)?(?:the\\s${quantity}\\s(?:is|was|at)|it\\s(?:is|was|at))\\s${hedged}$`,
      'u',
    ).test(between) &&
    !otherTime.test(between),
  // "The number of people injured, which the coastguard had given as 14, was put at 17"
  ({ before, between }) =>
    /,\swhich\s[^,;]{2,40}\s(?:gave|given|put)\s(?:as|at)\s$/u.test(before) &&
    /^,\s(?:is|was)\s(?:put|given)\s(?:as|at)\s$/u.test(between),
];
/** "The number of people injured": what the figures count, named before them. */
const countedBefore = /\bnumber\sof\s(\p{Ll}+)\b/u;

/** "… puts the likely figure at ", "… gave the number of strikers as ": a second opinion on a figure that was just given. */
const secondOpinion = new RegExp(
  `\\b(?:gives?|gave|puts?)\\s(?:that|the)\\s(?:(?:likely|true|real)\\s)?${quantity}(?:\\sof\\s(?<counted>\\p{Ll}+))?\\s(?:as|at)\\s${hedged}$`,
  'u',
);
/** Estimates of one quantity by serious people lie within this ratio; others count something else. */
const maxApart = 2;
/** How many sentences before its second opinion a figure may be: more if both name the same unit. */
const reach = { near: 2, sameUnit: 5 };

/** Units that say nothing of what is counted. */
const vague = /^(?:percent|per|cent|am|pm|p|a|year|years|day|days|hour|hours|minutes?|months?|weeks?|times?|points?)$/u;

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
  const figures = figuresIn(passage.tokens);
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
  figuresIn(passage.tokens).flatMap((figure) => {
    const before = passage.text.slice(0, passage.tokens[figure.from]!.start);
    const opinion = secondOpinion.exec(before);
    if (!opinion || (otherTime.test(passage.text) && !upheld.test(passage.text))) return [];
    const second = { passage, figure };
    for (const [distance, candidate] of earlier.entries()) {
      const alike = figuresIn(candidate.tokens)
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
