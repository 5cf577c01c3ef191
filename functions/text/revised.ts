import { analyse } from './analyse.ts';
import { isNumberWord } from './figures.ts';
import { patternsFor } from './patterns.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a later version of an article says that an earlier one did not. */

type Version = { title: string | null; text: string; language: string };

/** Sentences of a version that are read. */
const maxSentences = 3000;
/** Sentences of the other version, the likeliest ones, that a changed sentence is compared with word for word. */
const maxCompared = 8;
const { negations, stampWords } = patternsFor('en').revisions;

/** A sentence of a version as it is compared. */
export interface Statement {
  /** The words in order, as one string. */
  words: string;
  tokens: readonly Token[];
  /** The sentence as the article has it. */
  written: string;
}

const isStamp = (tokens: readonly Token[]): boolean =>
  tokens.every(({ word, number }) => number || stampWords.has(word));

/** A sentence as a statement; none if it only says when the page was changed. */
export const statementFrom = (written: string, tokens: readonly Token[]): Statement[] =>
  isStamp(tokens) ? [] : [{ words: tokens.map(({ word }) => word).join(' '), tokens, written }];

/** What a version says, sentence by sentence, its title first. */
export const statementsOf = ({ title, text, language }: Version): Statement[] => {
  const sentences = analyse({ text, language }).filter(({ residue }) => !residue);
  const written = sentences
    .slice(0, maxSentences)
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  return [...(title ? [title] : []), ...written].flatMap((sentence) =>
    statementFrom(sentence, tokensOf(sentence, language)),
  );
};

/** Shorter words are never taken for another spelling of each other. */
const minRespelled = 5;

/**
 * Whether one word can be another spelling of the other: one letter added, left out or replaced, or two swapped, but not
 * the first one: "hired" is no typing error for "fired", nor is one number for another.
 */
export const isRespelled = (a: Token, b: Token): boolean => {
  if ([a, b].some(({ number, word }) => number || isNumberWord(word))) return false;
  const [longer, shorter] = a.word.length >= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (longer.length < minRespelled || longer.length > shorter.length + 1 || longer[0] !== shorter[0]) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  const rest = (word: string, from: number) => word.slice(at + from);
  if (longer.length > shorter.length) return rest(longer, 1) === rest(shorter, 0);
  const swapped = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at];
  return rest(longer, 1) === rest(shorter, 1) || (swapped && rest(longer, 2) === rest(shorter, 2));
};

const carriesMeaning = ({ stop, word }: Token): boolean => !stop || negations.has(word);

/** Whether a statement says nothing beyond what another one says, apart from spelling and function words. */
const isWithin = (statement: Statement, other: Statement): boolean => {
  const free = other.tokens.filter(carriesMeaning);
  const unmatched: Token[] = [];
  for (const token of statement.tokens.filter(carriesMeaning)) {
    const at = free.findIndex(({ word, stem, number }) =>
      token.number || number ? word === token.word : stem === token.stem,
    );
    if (at < 0) unmatched.push(token);
    else free.splice(at, 1);
  }
  for (const token of unmatched) {
    const at = token.number ? -1 : free.findIndex((other) => !other.number && isRespelled(other, token));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  // Without its negation a sentence says the opposite.
  return !free.some(({ word }) => negations.has(word));
};

/** The statements of one version that the other version does not make. */
const missingFrom = (statements: readonly Statement[], others: readonly Statement[]): Statement[] => {
  const same = new Set(others.map(({ words }) => words));
  const changed = statements.filter(({ words }) => !same.has(words));
  if (changed.length === 0) return [];
  const holders = new Map<string, Set<number>>();
  for (const [index, { tokens }] of others.entries())
    for (const { stem, stop } of tokens) if (!stop) holders.set(stem, (holders.get(stem) ?? new Set()).add(index));
  return changed.filter((statement) => {
    const hits = new Map<number, number>();
    for (const { stem, stop } of statement.tokens)
      if (!stop) for (const index of holders.get(stem) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    const likeliest = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, maxCompared);
    return !likeliest.some(([index]) => isWithin(statement, others[index]!));
  });
};

/** Whether some of the statements are not among those of an earlier version; spelling and spaces do not count. */
export const hasNewStatement = (statements: readonly Statement[], earlier: readonly Statement[]): boolean =>
  missingFrom(statements, earlier).length > 0;

/** Whether a version says something that an earlier one does not: spelling, spaces and times of change do not count. */
export const adds = (version: Version, earlier: Version): boolean =>
  hasNewStatement(statementsOf(version), statementsOf(earlier));

/** Shorter first sentences are headings, bylines or notes of the publisher, not the news. */
const minOpeningWords = 8;
/** A sentence with a larger share of words that another one lacks says something else, not the same in other words. */
const maxReworded = 0.25;

/** Whether the first sentence of a text (`statements`, without the title) says what no single statement of another says. */
export const hasNewOpening = (statements: readonly Statement[], earlier: readonly Statement[]): boolean => {
  const opening = statements.find(({ tokens }) => tokens.length >= minOpeningWords);
  const words = opening?.tokens.filter(carriesMeaning) ?? [];
  return earlier.every((other) => {
    const stems = new Set(other.tokens.map(({ stem }) => stem));
    return words.filter(({ stem }) => !stems.has(stem)).length > maxReworded * words.length;
  });
};

/** What an earlier version says and a later one no longer says, as the earlier one wrote it. */
export const dropped = (earlier: Version, version: Version): string[] =>
  missingFrom(statementsOf(earlier), statementsOf(version)).map(({ written }) => written);
