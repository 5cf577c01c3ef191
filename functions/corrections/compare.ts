import { negativePrefixes, opposites, qualifiers, synonyms } from '../text/en/rewording.ts';
import { isRespelled } from '../text/revised.ts';
import type { Token } from '../text/tokens.ts';
import { type Alignment, align, type Replacement } from './align.ts';
import type { StatedFigure, Statement } from './statement.ts';

/** Whether one statement corrects another, and in what. */

/** What a correction is about. `wording`: a word was exchanged for one that says something else. */
export type Difference = 'figure' | 'date' | 'name' | 'negation' | 'quotation' | 'wording';

/** What is known of both versions beyond the two statements. */
export interface Versions {
  language: string;
  /** Folded words that are capitalised within sentences of either version: names. */
  names: ReadonlySet<string>;
  /** Folded words of the whole earlier version, and of the later one. */
  earlierWords: ReadonlySet<string>;
  laterWords: ReadonlySet<string>;
  /** All of the later version's words in order, as in `Statement.words`. */
  laterText: string;
}

const significant = (value: number): number => {
  const digits = String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
};
const roundedTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** Figures at and above which three exact digits and more are rounded in print. */
const largeFigure = 1000;

/** Whether a figure is another one rounded: "2.1 million" and 2,134,000, "about 1,200" and 1,187, "6" and 6.2. */
const isRounded = (one: StatedFigure, other: StatedFigure): boolean => {
  const [coarse, fine] = significant(one.value) < significant(other.value) ? [one, other] : [other, one];
  const digits = significant(coarse.value);
  if (digits === significant(fine.value) || roundedTo(fine.value, digits) !== coarse.value) return false;
  const isDecimal = !Number.isInteger(fine.value) && fine.value < largeFigure;
  return isDecimal || coarse.hedge !== 'none' || (digits > 1 && coarse.value >= largeFigure);
};

/** Whether two figures can both be right: one is a limit that the other keeps. */
const isWithinLimit = (limit: StatedFigure, figure: StatedFigure): boolean =>
  (limit.hedge === 'above' && figure.value >= limit.value) ||
  (limit.hedge === 'below' && figure.value <= limit.value && figure.value > limit.value / 2);

const isSameFigure = (one: StatedFigure, other: StatedFigure): boolean =>
  (one.currency === other.currency || one.currency === '' || other.currency === '') &&
  (one.value === other.value || isRounded(one, other));

/** What only grows while an event goes on: a higher count later is news, not a correction. */
const tolls = new Set(
  `kill dead die death toll injur wound hurt miss displac evacu homeless infect case hospit arrest detain casualti victim rescu fatal`.split(
    ' ',
  ),
);
const reach = 5;

const isToll = ({ tokens }: Statement, { from, to }: StatedFigure): boolean =>
  tokens.slice(Math.max(0, from - reach), to + reach).some(({ stem }) => tolls.has(stem));

/** Whether the later figure updates the earlier one without contradicting it. */
const isUpdate = (
  [earlier, figure]: readonly [Statement, StatedFigure],
  [later, now]: readonly [Statement, StatedFigure],
): boolean => isWithinLimit(figure, now) || (now.value > figure.value && isToll(earlier, figure) && isToll(later, now));

/** Content words around a figure by which it is found in another sentence. */
const contextOf = ({ tokens }: Statement, { from, to }: Pick<StatedFigure, 'from' | 'to'>): Set<string> =>
  new Set(
    tokens
      .slice(Math.max(0, from - 4), to + 4)
      .flatMap(({ stop, number, stem }, index, around) =>
        stop || number || (around[index] && index >= Math.min(4, from) && index < Math.min(4, from) + to - from)
          ? []
          : [stem],
      ),
  );

/** Whether another sentence of the later version states a figure of the same thing. */
const isStatedElsewhere = (earlier: Statement, figure: StatedFigure, others: readonly Statement[]): boolean => {
  const context = contextOf(earlier, figure);
  if (context.size === 0) return false;
  return others.some((other) =>
    other.figures.some((one) => {
      if (!isSameFigure(figure, one)) return false;
      const around = contextOf(other, one);
      return [...context].filter((stem) => around.has(stem)).length * 2 >= Math.min(context.size, 4);
    }),
  );
};

/** Figures of a statement that another one lacks, each figure of the other being used once. */
const unmatchedFigures = (one: Statement, other: Statement): StatedFigure[] => {
  const free = [...other.figures];
  return one.figures.filter((figure) => {
    const at = free.findIndex((candidate) => isSameFigure(figure, candidate));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
};

const contentWords = ({ tokens }: Statement): string[] =>
  tokens.filter(({ stop, number }) => !stop && !number).map(({ stem }) => stem);

/** The same words with their figures in another order: "2-1" for "1-2", "8 dead and 6 hurt" for "6 dead and 8 hurt". */
const hasSwappedFigures = (one: Statement, other: Statement): boolean => {
  const orderOf = ({ figures }: Statement) => figures.map(({ value }) => value).join(' ');
  const wordsOf = (statement: Statement) => contentWords(statement).join(' ');
  return one.figures.length > 1 && wordsOf(one) === wordsOf(other) && orderOf(one) !== orderOf(other);
};

const hasOtherFigure = (earlier: Statement, later: Statement, others: readonly Statement[]): boolean => {
  if (hasSwappedFigures(earlier, later)) return true;
  const gone = unmatchedFigures(earlier, later);
  const come = unmatchedFigures(later, earlier);
  return gone.some((figure) => {
    if (come.some((now) => isUpdate([earlier, figure], [later, now]))) return false;
    return !isStatedElsewhere(earlier, figure, others);
  });
};

/** A weekday, month or year that stands where another one stood. */
const hasOtherDate = (earlier: Statement, later: Statement): boolean => {
  const kindOf = (name: string) => name.split(' ')[0];
  const missing = (one: Statement, other: Statement) => {
    const names = new Set(other.dates.map(({ name }) => name));
    return one.dates.filter(({ name }) => !names.has(name));
  };
  const come = missing(later, earlier);
  return missing(earlier, later).some(({ name }) => come.some((now) => kindOf(now.name) === kindOf(name)));
};

/** A negation that was put in or taken out before a word that stayed. */
const hasOtherNegation = (earlier: Statement, later: Statement, { same }: Alignment): boolean => {
  const back = new Map([...same].map(([from, to]) => [to, from]));
  /** The next word with a meaning after a negation, if both statements have it. */
  const negates = ({ tokens, negations }: Statement, kept: ReadonlyMap<number, number>): number[] =>
    negations.flatMap((at) => {
      for (let next = at + 1; next < Math.min(tokens.length, at + 4); next++)
        if (!tokens[next]!.stop) return kept.get(next) ?? [];
      return [];
    });
  const negatedNow = new Set(negates(later, back));
  const negatedThen = new Set(negates(earlier, same).map((at) => back.get(at)!));
  const isMoved = negatedThen.size === negatedNow.size && earlier.negations.length === later.negations.length;
  return (
    !isMoved &&
    [...negatedThen].some((at) => !negatedNow.has(at)) !== [...negatedNow].some((at) => !negatedThen.has(at))
  );
};

const minQuoted = 4;
/** The share of a quotation's words that must be left of it if it was shortened. */
const minLeft = 0.5;
const minSameInQuotation = 0.8;

const isSpelling = (one: Statement, other: Statement, { replacements }: Alignment): boolean =>
  replacements.every(({ from, to }) => {
    const isLight = (statement: Statement, positions: readonly number[]) =>
      positions.every((at) => statement.tokens[at]!.stop && !statement.negations.includes(at));
    if (isLight(one, from) && isLight(other, to)) return true;
    return from.every((at) => to.some((now) => isRespelled(one.tokens[at]!, other.tokens[now]!)));
  });

/** Whether the later version has a quotation in other words, or no longer has it. `later` are its statements. */
export const isQuotedOtherwise = (
  quotation: Statement,
  { laterText }: Versions,
  later: readonly Statement[],
): boolean => {
  const { words, tokens } = quotation;
  if (tokens.length < minQuoted || laterText.includes(words)) return false;
  const isShortened = ({ quotations }: Statement) =>
    quotations.some((left) => words.includes(left) && left.trim().split(' ').length >= tokens.length * minLeft);
  return !later.some((statement) => {
    if (isShortened(statement)) return true;
    const alignment = align(tokens, statement.tokens);
    if (alignment.same.size < tokens.length * minSameInQuotation) return false;
    const inside = alignment.replacements.filter(({ from }) => from.length > 0);
    return isSpelling(quotation, statement, { ...alignment, replacements: inside });
  });
};

/** "Harbour Board" for "HB": the first letters of words. */
const isAcronymOf = (acronym: string, words: readonly Token[]): boolean =>
  acronym.length > 1 && words.length > 1 && acronym === words.map(({ word }) => word[0]).join('');

/** Names of a replacement's words: capitalised here, and a name anywhere in the versions. */
const namesAmong = ({ tokens }: Statement, positions: readonly number[], { names }: Versions): Token[] =>
  positions
    .map((at) => tokens[at]!)
    .filter(({ word, capital, stop, number }) => capital && !stop && !number && names.has(word));

/** A name in the place of another, or one that is gone from the later version. */
const isOtherName = (earlier: Statement, later: Statement, { from, to }: Replacement, versions: Versions): boolean => {
  const then = namesAmong(earlier, from, versions);
  const now = namesAmong(later, to, versions);
  const kept = new Set(later.tokens.map(({ word }) => word));
  const had = new Set(earlier.tokens.map(({ word }) => word));
  const gone = then.filter(({ word, stem }) => !kept.has(word) && !later.tokens.some((one) => one.stem === stem));
  if (gone.length === 0) return false;
  const come = now.filter(({ word }) => !had.has(word));
  return gone.some((name) => {
    const isTypo = come.some((one) => isRespelled(name, one) && versions.earlierWords.has(one.word));
    const joined = come.map(({ word }) => word).join('');
    if (isTypo || joined === name.word || joined === gone.map(({ word }) => word).join('')) return false;
    if (isAcronymOf(name.word, now) || come.some(({ word }) => isAcronymOf(word, then))) return false;
    if (come.length > 0)
      return !come.some(
        ({ word }) =>
          word.startsWith(name.word.slice(0, 5)) && name.word.length > 6 && !isRespelled(name, { ...name, word }),
      );
    // "Moss said" for "Ada Moss said", or "she said" where she is named elsewhere.
    const isPartOfName =
      then.length < earlier.tokens.length && earlierNeighbours(earlier, name, versions).some((word) => kept.has(word));
    return !isPartOfName && !versions.laterWords.has(name.word);
  });
};

/** The names right beside a name: "Ada" of "Ada Moss". */
const earlierNeighbours = ({ tokens }: Statement, name: Token, { names }: Versions): string[] => {
  const at = tokens.indexOf(name);
  return [tokens[at - 1], tokens[at + 1]].flatMap((token) =>
    token?.capital && names.has(token.word) ? [token.word] : [],
  );
};

const isEndingOnly = (one: Token, other: Token): boolean =>
  one.stem === other.stem ||
  (one.word.length > 4 && other.word.length > 4 && one.word.slice(0, -2) === other.word.slice(0, -2));

/** Whether a word in the place of another says something else; undefined where that cannot be told from the two alone. */
const isOtherWord = (one: Token, other: Token): boolean | undefined => {
  const opposite = opposites.get(one.word);
  if (opposite !== undefined && opposite === opposites.get(other.word)) return !isRespelled(one, other);
  const meaning = synonyms.get(one.word);
  if (meaning !== undefined && meaning === synonyms.get(other.word)) return false;
  if (isNegatedForm(one.word, other.word)) return true;
  if (isRespelled(one, other) || isEndingOnly(one, other)) return false;
  return undefined;
};

const isNegatedForm = (one: string, other: string): boolean => {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return negativePrefixes.test(longer) && longer.replace(negativePrefixes, '') === shorter;
};

/** How much of both statements must be the same for one exchanged word to be the point of a change. */
const minSame = 0.65;
const isDescriptive = ({ word }: Token): boolean => /(?:ly|ful|ous|ive|able|ible|ic|al|est)$/.test(word);

/** A word that was exchanged for one that says something else, in a sentence that is otherwise the same. */
const isReworded = (earlier: Statement, later: Statement, { same, replacements }: Alignment): boolean => {
  const content = ({ tokens }: Statement, positions: readonly number[]) =>
    positions.map((at) => tokens[at]!).filter(({ stop, number }) => !stop && !number);
  const hasQualifier = replacements.some(({ from, to }) => {
    const [then, now] = [content(earlier, from), content(later, to)];
    const [one] = then.length === 0 ? now : now.length === 0 ? then : [];
    return then.length + now.length === 1 && one !== undefined && qualifiers.has(one.word);
  });
  if (hasQualifier) return true;
  const exchanged = replacements
    .map(({ from, to }) => [content(earlier, from), content(later, to)] as const)
    .filter(([then, now]) => then.length > 0 && now.length > 0);
  for (const [then, now] of exchanged)
    for (const one of then) for (const other of now) if (isOtherWord(one, other) === true) return true;
  const longest = Math.max(contentWords(earlier).length, contentWords(later).length);
  const kept = [...same.keys()].filter((at) => !earlier.tokens[at]!.stop).length;
  if (exchanged.length !== 1 || kept < minSame * longest) return false;
  const [then, now] = exchanged[0]!;
  const [one, other] = [then[0]!, now[0]!];
  return (
    then.length === 1 &&
    now.length === 1 &&
    isOtherWord(one, other) === undefined &&
    !isDescriptive(one) &&
    !isDescriptive(other)
  );
};

/** Two names that changed places: "Arsenal beat Chelsea". A passive says the same with them exchanged. */
const hasSwappedNames = (earlier: Statement, later: Statement, versions: Versions): boolean => {
  const order = (statement: Statement) => statement.tokens.filter(({ stop }) => !stop).map(({ stem }) => stem);
  const [then, now] = [order(earlier), order(later)];
  if (then.join(' ') === now.join(' ') || then.toSorted().join(' ') !== now.toSorted().join(' ')) return false;
  const moved = then.flatMap((stem, at) => (stem === now[at] ? [] : [stem]));
  const names = new Set(
    earlier.tokens.filter(({ word, capital }) => capital && versions.names.has(word)).map(({ stem }) => stem),
  );
  return (
    moved.length === 2 &&
    moved.every((stem) => names.has(stem)) &&
    !/ (?:was|were|by|and) /.test(later.words + earlier.words)
  );
};

/** What a later statement of the same thing corrects in an earlier one; undefined if it says the same. */
export const differenceOf = (
  earlier: Statement,
  later: Statement,
  others: readonly Statement[],
  versions: Versions,
): Difference | undefined => {
  if (hasOtherFigure(earlier, later, others)) return 'figure';
  if (hasOtherDate(earlier, later)) return 'date';
  const alignment = align(earlier.tokens, later.tokens);
  if (hasOtherNegation(earlier, later, alignment)) return 'negation';
  if (alignment.replacements.some((one) => isOtherName(earlier, later, one, versions))) return 'name';
  if (hasSwappedNames(earlier, later, versions)) return 'name';
  return isReworded(earlier, later, alignment) ? 'wording' : undefined;
};
