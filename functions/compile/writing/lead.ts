import { unspecific } from '../../text/en/references.ts';
import { figuresIn } from '../../text/figures.ts';
import type { Limit } from './cover.ts';
import { newsStart } from './news-start.ts';
import {
  isIntroduced,
  isRepeat,
  isStatement,
  type Passage,
  quotesBalance,
  type Report,
  standalone,
} from './passages.ts';
import { weighConcepts } from './weights.ts';

/** How many of a report's opening sentences are considered. */
const considered = 5;
/** A lead may end after this many sentences if they fill this share of the budget. */
export const leadSentences = 3;
const leadShare = 0.4;
/** A sentence of fewer words is a heading. */
const minWords = 4;

/** A sentence of the opening, and whether it can only be printed right after the one before it. */
interface Opening {
  passage: Passage;
  leansOn: number | undefined;
}

/** Whether what a sentence takes for known is in those before it. */
const isIntroducedAmong = (sentence: Passage, before: readonly Opening[]): boolean =>
  isIntroduced(sentence, (stem) => before.some(({ passage }) => passage.content.has(stem)));

/** Sentences before the news of a report that may lead to it, at most: a scene, what came of the news. */
const maxAhead = 3;

/**
 * A report from its news on: without the scene before it ("Men in rubber boots carry a piano out of a house"), or what refers to
 * news that is not told yet ("The decision came after weeks of pressure"). They name nobody and nothing, the news does. Where
 * the very first sentence is not printed, neither is what refers to it ("The plea came from nine mayors").
 */
const fromNews = (passages: readonly Passage[], title: string | null | undefined): readonly Passage[] => {
  const isAhead = ({ text, dangling, following, position, tokens, language }: Passage) =>
    dangling || (following && position > 0) || (unspecific.test(text) && figuresIn(tokens, language).length === 0);
  const news = passages.findIndex((passage) => !isAhead(passage));
  const named = news > 0 && news <= maxAhead && !passages[0]!.dangling ? passages.slice(news) : passages;
  return named.slice(newsStart(named, title));
};

/** The first sentences of a report that may be printed, without headings and repetitions. */
const openingOf = (passages: readonly Passage[], report: Report, limit: Limit): Opening[] => {
  const opening: Opening[] = [];
  for (const passage of passages) {
    if (opening.length === considered) break;
    const before = opening.findIndex((one) => one.passage.position === passage.position - 1);
    const alone = standalone(passage, report);
    const leans = alone.dangling && before >= 0;
    const sentence = leans ? passage : alone;
    if (!isStatement(sentence.text) || sentence.words < minWords || sentence.words > limit.words) continue;
    if (alone.dangling && !leans) continue;
    if (opening.length > 0 && !isIntroducedAmong(sentence, opening)) continue;
    if (opening.some((earlier) => isRepeat(earlier.passage, sentence))) continue;
    opening.push({ passage: sentence, leansOn: leans ? before : undefined });
  }
  return opening;
};

const wordsIn = (choice: readonly Opening[]) => choice.reduce((sum, { passage }) => sum + passage.words, 0);

/** The sentences as they follow each other, up to where they say enough; undefined if the next one does not fit before. */
const inARow = (opening: readonly Opening[], limit: Limit, enough: number): Opening[] | undefined => {
  for (let count = 1; count <= opening.length; count++) {
    const row = opening.slice(0, count);
    if (wordsIn(row) > limit.words) return undefined;
    const isEnough = count >= enough && wordsIn(row) >= leadShare * limit.words;
    if (isEnough || count === limit.sentences || count === opening.length) return row;
  }
  return undefined;
};

/** Every choice of sentences that keeps the first, in their order. */
const choicesOf = (opening: readonly Opening[]): Opening[][] =>
  opening
    .slice(1)
    .reduce<Opening[][]>((choices, next) => choices.flatMap((one) => [one, [...one, next]]), [opening.slice(0, 1)]);

const isBalanced = (choice: readonly Opening[]) => quotesBalance(choice.map(({ passage }) => passage.text).join(' '));

/**
 * The opening of a report within the limit: its first sentences in a row, or if one of them does not fit, the first and
 * those of the next few that together cover the most of what the report says. A sentence that depends on the one before
 * it is only printed after it. With `enough` sentences that fill a good part of the budget it may end.
 */
export const leadOf = (
  all: readonly Passage[],
  report: Report,
  limit: Limit,
  enough: number = leadSentences,
): Passage[] => {
  const fit = all.filter(({ unfit }) => !unfit);
  const impersonal = fit.filter(({ personal }) => !personal);
  const passages = fromNews(impersonal.length > 0 ? impersonal : fit, report.article.title);
  const opening = openingOf(passages, report, limit);
  if (opening.length === 0) return [];
  const row = inARow(opening, limit, enough);
  if (row && isBalanced(row)) return row.map(({ passage }) => passage);
  const { weights, conceptsOf } = weighConcepts(passages, 1, () => false);
  const whole = new Map(passages.map((passage) => [passage.position, conceptsOf(passage)]));
  const coverage = (choice: readonly Opening[]) => {
    const covered = new Set(choice.flatMap(({ passage }) => whole.get(passage.position)!));
    return [...covered].reduce((sum, id) => sum + weights[id]!, 0);
  };
  const isPossible = (choice: readonly Opening[]) =>
    choice.length <= limit.sentences &&
    wordsIn(choice) <= limit.words &&
    choice.every(({ leansOn }, at) => leansOn === undefined || choice[at - 1] === opening[leansOn]) &&
    choice.every(({ passage }, at) => isIntroducedAmong(passage, choice.slice(0, at))) &&
    isBalanced(choice);
  const possible = choicesOf(opening)
    .filter(isPossible)
    .map((choice) => ({ choice, weight: coverage(choice) }));
  const best = possible.reduce((found, one) => (one.weight > found.weight ? one : found), {
    choice: [] as Opening[],
    weight: 0,
  });
  return best.choice.map(({ passage }) => passage);
};
