import { ailments, copulas, dateBefore, elsewhere, measures, partial, people, tolls } from '../../text/en/counts.ts';
import { type Figure, figuresIn } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import type { Claim } from './claim.ts';
import { foreignTolls } from './foreign-tolls.ts';
import type { Passage } from './passages.ts';

/** What a sentence counts: tolls ("14 injured") and plain counts ("180,000 homes lost power"). */

/** "in the inland town of Tarnbeck": words between people and what happened to them, at most. */
const maxPlaceWords = 7;
/** Words of the noun behind a figure, at most: "border guards". */
const maxNounWords = 4;

/** Whether there is nothing but space before a token. "Grigoropoulos, 15, was killed" counts nobody. */
const follows = ({ text, tokens }: Passage, at: number): boolean =>
  at > 0 && at < tokens.length && !text.slice(tokens[at - 1]!.end, tokens[at]!.start).trim();

/** A figure that cannot be a count of its own: a day, an age, a share, a digit group, one person. */
const isNoCount = (passage: Passage, { from, to, value }: Figure): boolean =>
  value < 2 ||
  (dateBefore.test(passage.tokens[from - 1]?.stem ?? '') && passage.tokens[from - 2]?.word !== 'total') ||
  passage.tokens[from - 1]?.number === true ||
  /^\s*[-–]/u.test(passage.text.slice(passage.tokens[to - 1]!.end));

const isPart = ({ tokens, language }: Passage, { from, to, hedgeWords }: Figure): boolean => {
  // "Two more people", but not "more than two people".
  const start = from - hedgeWords;
  if (tokens.slice(Math.max(0, start - 2), start).some(({ stem }) => partial.has(stem))) return true;
  if (tokens[to]?.word === 'of' || tokens.slice(to, to + 3).some(({ stem }) => partial.has(stem))) return true;
  // "Two soldiers and three civilians were killed", but not "two were killed and three people hurt", nor a range.
  const before = tokens.slice(Math.max(0, from - 6), from - 1);
  const listed = tokens[from - 1]?.word === 'and' && figuresIn(before, language).length > 0;
  const isRange = before.some(({ word }) => word === 'between');
  return listed && !isRange && !before.some(({ stem, word }) => tolls[stem] || copulas.has(word));
};

/** The position after the auxiliary verbs ("were", "have been") that begin at a position. */
const afterCopulas = (passage: Passage, from: number): number => {
  let at = from;
  while (follows(passage, at) && copulas.has(passage.tokens[at]!.word)) at++;
  return at;
};

/** The stem of the noun behind a figure, which says who is counted, and the position after it. */
const whoAfter = (passage: Passage, from: number): { who: string | undefined; end: number } => {
  const { tokens } = passage;
  let at = from;
  let who: string | undefined;
  while (at < from + maxNounWords && follows(passage, at)) {
    const { stop, number, stem } = tokens[at]!;
    if (stop || number || tolls[stem]) break;
    who = stem;
    at++;
  }
  return { who, end: at };
};

/** What the words behind people say happened to them: "… were injured", "… in the town of Tarnbeck were made ill". */
const tollAfter = (passage: Passage, end: number, who: string | undefined, to: number): string | undefined => {
  const { tokens } = passage;
  const arePeople = people.has(who ?? '');
  const next = tokens[end]?.word;
  if (arePeople && next === 'with' && tokens.slice(end, end + 4).some(({ stem }) => ailments.has(stem))) return 'ill';
  const verb =
    arePeople && next === 'in' ? tokens.slice(end, end + maxPlaceWords).findIndex(({ word }) => copulas.has(word)) : 0;
  const at = afterCopulas(passage, end + Math.max(0, verb));
  const toll = follows(passage, at) ? tolls[tokens[at]!.stem] : undefined;
  return toll && (at > end || at === to || arePeople) ? toll : undefined;
};

/** What the verb before a figure says happened to those counted: "injuring 14", "killed at least 107". */
const tollBefore = (passage: Passage, { from, hedgeWords }: Figure): string | undefined => {
  const { tokens } = passage;
  const verb = tokens[from - 1 - hedgeWords];
  const isVerb = verb && /(?:ing|ed)$/.test(verb.word);
  return isVerb && follows(passage, from - hedgeWords) && follows(passage, from) ? tolls[verb.stem] : undefined;
};

/** A toll and who is counted: "14 injured", "two border guards were hurt", "injuring 14", "killed at least 107 people". */
const tollOf = (passage: Passage, figure: Figure): Pick<Claim, 'about' | 'who'> | undefined => {
  const { who, end } = whoAfter(passage, figure.to);
  const after = tollAfter(passage, end, who, figure.to);
  if (after) return { about: after, who };
  const before = tollBefore(passage, figure);
  // "killed 30 sheep" counts no people.
  return before && (who === undefined || people.has(who)) ? { about: before, who } : undefined;
};

/** The verb right behind a count and its noun: "homes had lost". */
const actAfter = (passage: Passage, noun: number): string | undefined => {
  const at = afterCopulas(passage, noun + 1);
  const act = follows(passage, at) ? passage.tokens[at] : undefined;
  return act && !act.stop && !act.number && !act.capital ? act.stem : undefined;
};

/** A plain count: the figure and the noun after it. */
const countOf = (passage: Passage, { to }: Figure): string | undefined => {
  const noun = passage.tokens[to];
  if (
    !noun ||
    !follows(passage, to) ||
    noun.stop ||
    noun.number ||
    noun.capital ||
    measures.has(noun.stem) ||
    !/s$/.test(noun.word)
  )
    return undefined;
  return noun.word;
};

/** The claims of a sentence, of which in other languages than English only tolls are read. None if it speaks of another time, or needs the sentence before it. */
export const claimsOf = (passage: Passage): Claim[] => {
  if (!isReadAsEnglish(passage.language)) return foreignTolls(passage);
  if (passage.dangling || elsewhere.test(passage.text)) return [];
  return figuresIn(passage.tokens, passage.language).flatMap((figure) => {
    if (isNoCount(passage, figure) || isPart(passage, figure)) return [];
    const noun = countOf(passage, figure);
    const counted = tollOf(passage, figure) ?? (noun ? { about: noun, who: undefined } : undefined);
    if (!counted) return [];
    const { from, to, value, hedge } = figure;
    return [{ ...counted, act: actAfter(passage, to), value, hedge, figure: { from, to }, passage }];
  });
};
