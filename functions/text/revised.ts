import { analyse } from './analyse.ts';
import { figuresIn } from './figures.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a later version of an article tells that an earlier one did not. */

type Version = { title: string | null; text: string; language: string };

/** Sentences of a version that are looked at; what comes after them counts as unchanged where its words are the same. */
const maxSentences = 3000;
/** Sentences of the other version, the likeliest ones, that a changed sentence is compared with word for word. */
const maxCompared = 8;
const negations = new Set(
  `no not never none neither nor nobody nothing without cannot isn't wasn't aren't weren't don't
  doesn't didn't won't can't couldn't hasn't haven't hadn't`.split(/\s+/),
);
/** What a line that only says when a page was changed is made of, besides figures. */
const stampWords = new Set(
  `last first updated update updates published posted modified changed version refreshed at on
  the of am pm gmt utc bst est edt cet cest pst pdt minutes minute min mins hours hour ago today monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec read`.split(/\s+/),
);

/** A sentence of a version as it is compared: its words in order, and the sentence itself as one string of them. */
export interface Statement {
  written: string;
  words: string;
  tokens: Token[];
}

const isStamp = (tokens: readonly Token[]): boolean =>
  tokens.every(({ word, number }) => number || stampWords.has(word));

/** What a version says, sentence by sentence, its title first; what says only when it was changed is left out. */
export const statementsOf = ({ title, text, language }: Version): Statement[] => {
  const sentences = analyse({ text, language }).filter(({ residue }) => !residue);
  const written = sentences
    .slice(0, maxSentences)
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  return [...(title ? [title] : []), ...written].flatMap((sentence) => {
    const tokens = tokensOf(sentence, language);
    return isStamp(tokens) ? [] : [{ written: sentence, words: tokens.map(({ word }) => word).join(' '), tokens }];
  });
};

/** Words that are shorter than this are what they are. */
const minRespelled = 5;

/**
 * Whether one word can be the other, spelled otherwise: one letter more, less or another, or two that changed places, but
 * not the first one: "hired" is no slip for "fired", nor is one number for another.
 */
const isRespelled = (a: Token, b: Token): boolean => {
  if (figuresIn([a]).length > 0 || figuresIn([b]).length > 0) return false;
  const [longer, shorter] = a.word.length >= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (longer.length < minRespelled || longer.length > shorter.length + 1 || longer[0] !== shorter[0]) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  const rest = (word: string, from: number) => word.slice(at + from);
  if (longer.length > shorter.length) return rest(longer, 1) === rest(shorter, 0);
  const swapped = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at];
  return rest(longer, 1) === rest(shorter, 1) || (swapped && rest(longer, 2) === rest(shorter, 2));
};

const bears = ({ stop, word }: Token): boolean => !stop || negations.has(word);

/** Whether a statement says nothing that another one does not say, spelling and small words aside. */
const isWithin = (statement: Statement, other: Statement): boolean => {
  const free = other.tokens.filter(bears);
  const unmatched: Token[] = [];
  for (const token of statement.tokens.filter(bears)) {
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
  // A negation that was taken out turns the sentence round.
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

/** Whether a version says something that an earlier one does not: spelling, spaces and times of change are nothing. */
export const adds = (version: Version, earlier: Version): boolean =>
  missingFrom(statementsOf(version), statementsOf(earlier)).length > 0;

/** Shorter first sentences are headings, bylines or words of whoever runs the report, not its news. */
const minOpeningWords = 8;
/** A sentence of which a larger share of words is not in another one says something else, not the same in other words. */
const maxReworded = 0.25;

/** Whether the first sentence of a text, its title aside, says what no single sentence of another text says. */
export const opensAnew = (version: Version, earlier: Version): boolean => {
  const opening = statementsOf({ ...version, title: null }).find(({ tokens }) => tokens.length >= minOpeningWords);
  const said = opening?.tokens.filter(bears) ?? [];
  return statementsOf(earlier).every((other) => {
    const stems = new Set(other.tokens.map(({ stem }) => stem));
    return said.filter(({ stem }) => !stems.has(stem)).length > maxReworded * said.length;
  });
};

/** What an earlier version says and a later one does not say any more, as the earlier one wrote it. */
export const dropped = (earlier: Version, version: Version): string[] =>
  missingFrom(statementsOf(earlier), statementsOf(version)).map(({ written }) => written);
