import { type Alignment, align, type Replacement } from '../text/align.ts';
import { negativePrefixes, opposites, qualifiers, shareLine, synonyms } from '../text/en/rewording.ts';
import { isRespelled } from '../text/revised.ts';
import type { Token } from '../text/tokens.ts';
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

/** What only grows while an event goes on: a higher count later is news, not a correction. "Die" is an article in German. */
const tolls = new Set(
  `kill dead die death toll injur wound hurt miss displac evacu homeless infect case hospit arrest detain casualti victim rescu fatal`.split(
    ' ',
  ),
);
const reach = 5;

const isToll = ({ tokens }: Statement, { from, to }: StatedFigure): boolean =>
  tokens.slice(Math.max(0, from - reach), to + reach).some(({ stem, stop }) => !stop && tolls.has(stem));

/** Whether the later figure updates the earlier one without contradicting it. */
const isUpdate = (
  [earlier, figure]: readonly [Statement, StatedFigure],
  [later, now]: readonly [Statement, StatedFigure],
): boolean => isWithinLimit(figure, now) || (now.value > figure.value && isToll(earlier, figure) && isToll(later, now));

/** Words to either side of a figure that tell what it counts. */
const contextReach = 4;

/** Content words around a figure by which it is found in another sentence. */
const contextOf = ({ tokens }: Statement, { from, to }: Pick<StatedFigure, 'from' | 'to'>): Set<string> => {
  const around = [...tokens.slice(Math.max(0, from - contextReach), from), ...tokens.slice(to, to + contextReach)];
  return new Set(around.filter(({ stop, number }) => !stop && !number).map(({ stem }) => stem));
};

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
  const valuesOf = ({ figures }: Statement) => figures.map(({ value }) => value);
  const [values, others] = [valuesOf(one), valuesOf(other)];
  const isOrder = values.toSorted().join(' ') === others.toSorted().join(' ') && values.join(' ') !== others.join(' ');
  return isOrder && contentWords(one).join(' ') === contentWords(other).join(' ');
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

/** Words between a negation and what it reverses. */
const negationReach = 5;

/** The word that each negation reverses: the next one with a meaning, or the last. */
const negatedIn = ({ tokens, negations, negatesBackwards }: Statement): number[] =>
  negations.flatMap((at) => {
    const near = negatesBackwards
      ? [...tokens.keys()].slice(Math.max(0, at - negationReach), at).reverse()
      : [...tokens.keys()].slice(at + 1, at + negationReach);
    return near.find((position) => !tokens[position]!.stop && !negations.includes(position)) ?? [];
  });

/** A negation that was put in or taken out beside a word that stayed. */
const hasOtherNegation = (earlier: Statement, later: Statement, { same }: Alignment): boolean => {
  const back = new Map([...same].map(([from, to]) => [to, from]));
  const then = new Set(negatedIn(earlier).filter((at) => same.has(at)));
  const now = new Set(negatedIn(later).flatMap((at) => back.get(at) ?? []));
  return then.size !== now.size || [...then].some((at) => !now.has(at));
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
    return from.every((at) => to.some((now) => isMisspelt(one.tokens[at]!, other.tokens[now]!)));
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

/** Forms of address come and go with the style of a newspaper. */
const addresses = new Set('mr mrs ms miss mx dr prof professor sir dame lord lady rev'.split(' '));

/** Words of a statement that are names: capitalised here, and a name anywhere in the versions. */
const namesAmong = (
  { tokens, figures, dates }: Statement,
  positions: readonly number[],
  { names }: Versions,
): Token[] =>
  positions.flatMap((at) => {
    const token = tokens[at]!;
    const { word, capital, stop, number } = token;
    if (!capital || stop || number || !names.has(word) || addresses.has(word)) return [];
    return dates.some((date) => date.at === at) || figures.some(({ from, to }) => at >= from && at < to) ? [] : [token];
  });

/** Whether two words differ by one letter, or by the order of theirs. */
const isOneLetterOff = (one: string, other: string): boolean => {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  if (longer.length < 3 || longer.length > shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  const rest = longer.slice(at + 1);
  return rest === shorter.slice(at) || rest === shorter.slice(at + 1);
};

/** Whether a word is another one misspelt: a letter off, or the same letters in another order. */
const isMisspelt = (one: Token, other: Token): boolean =>
  isRespelled(one, other) ||
  (one.word.length > 4 &&
    one.word[0] === other.word[0] &&
    !one.number &&
    [...one.word].sort().join('') === [...other.word].sort().join(''));

/** The names right beside a name: "Ada" of "Ada Moss". */
const namesBeside = (statement: Statement, name: Token, versions: Versions): string[] => {
  const at = statement.tokens.indexOf(name);
  const beside = [at - 1, at + 1].filter((position) => statement.tokens[position]);
  return namesAmong(statement, beside, versions).map(({ word }) => word);
};

/** A name in the place of another, or one that is gone from the later version. */
const isOtherName = (earlier: Statement, later: Statement, { from, to }: Replacement, versions: Versions): boolean => {
  const then = namesAmong(earlier, from, versions);
  const now = namesAmong(later, to, versions);
  const kept = new Set(later.tokens.flatMap(({ word, stem }) => [word, stem]));
  const had = new Set(earlier.tokens.map(({ word }) => word));
  const gone = then.filter(({ word, stem }) => !kept.has(word) && !kept.has(stem));
  const come = now.filter(({ word }) => !had.has(word));
  const together = (tokens: readonly Token[]) => tokens.map(({ word }) => word).join('');
  if (gone.length === 0 || together(gone) === together(come)) return false;
  return gone.some((name) => {
    // The name is spelt right elsewhere in the earlier version.
    if (come.some(({ word }) => isOneLetterOff(name.word, word) && versions.earlierWords.has(word))) return false;
    if (isAcronymOf(name.word, now) || come.some(({ word }) => isAcronymOf(word, then))) return false;
    if (come.length > 0) return true;
    // "Moss said" for "Ada Moss said", or "she said" where she is named elsewhere.
    const isPartOfName = namesBeside(earlier, name, versions).some((word) => kept.has(word));
    return !isPartOfName && !versions.laterWords.has(name.word);
  });
};

const isEndingOnly = (one: Token, other: Token): boolean =>
  one.stem === other.stem ||
  (one.word.length > 6 && other.word.length > 6 && one.word.slice(0, -2) === other.word.slice(0, -2));

/** Whether a word in the place of another says something else; undefined where that cannot be told from the two alone. */
const isOtherWord = (one: Token, other: Token): boolean | undefined => {
  if (one.word !== other.word && shareLine(opposites, one.word, other.word)) return !isMisspelt(one, other);
  if (shareLine(synonyms, one.word, other.word)) return false;
  if (isNegatedForm(one.word, other.word)) return true;
  if (isMisspelt(one, other) || isEndingOnly(one, other)) return false;
  return undefined;
};

const isNegatedForm = (one: string, other: string): boolean => {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return negativePrefixes.test(longer) && longer.replace(negativePrefixes, '') === shorter;
};

/** How much of both statements must be the same for one exchanged word to be the point of a change. */
const minSame = 0.65;
/** Adjectives, adverbs and verbs are often exchanged for style; what they can say wrong is among the opposites. */
const isStyled = ({ word }: Token): boolean => /(?:ly|ful|ous|ive|able|ible|ic|al|est|ed|ing)$/.test(word);
const maxExchanged = 3;

/** A word that was exchanged for one that says something else, in a sentence that is otherwise the same. */
const isReworded = (
  earlier: Statement,
  later: Statement,
  { same, replacements }: Alignment,
  versions: Versions,
): boolean => {
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
  // "Up from" for "down from": opposites may be words without a meaning of their own.
  const isOpposite = replacements.some(({ from, to }) =>
    from.some((at) => to.some((now) => isOtherWord(earlier.tokens[at]!, later.tokens[now]!) === true)),
  );
  if (isOpposite) return true;
  const longest = Math.max(contentWords(earlier).length, contentWords(later).length);
  const kept = [...same.keys()].filter((at) => !earlier.tokens[at]!.stop).length;
  const [then, now] = exchanged[0] ?? [[], []];
  if (exchanged.length !== 1 || kept < minSame * longest) return false;
  if (Math.max(then.length, now.length) > maxExchanged) return false;
  return then.every((one) =>
    now.every((other) => {
      const isName = versions.names.has(one.word) || versions.names.has(other.word);
      return !isName && isOtherWord(one, other) === undefined && !isStyled(one) && !isStyled(other);
    }),
  );
};

/** Names that changed places: "Arsenal beat Chelsea". A list in another order, or a passive, says the same. */
const hasSwappedNames = (earlier: Statement, later: Statement, versions: Versions): boolean => {
  const order = ({ tokens }: Statement) => tokens.filter(({ stop }) => !stop).map(({ stem }) => stem);
  const [then, now] = [order(earlier), order(later)];
  if (then.toSorted().join(' ') !== now.toSorted().join(' ')) return false;
  const moved = then.flatMap((stem, at) => (stem === now[at] ? [] : [at]));
  const names = new Set(namesAmong(earlier, [...earlier.tokens.keys()], versions).map(({ stem }) => stem));
  const isList = moved.length > 0 && moved.at(-1)! - moved[0]! === moved.length - 1;
  const isPassive = / (?:was|were|been) /.test(earlier.words) !== / (?:was|were|been) /.test(later.words);
  return moved.length > 1 && !isList && !isPassive && moved.every((at) => names.has(then[at]!));
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
  return isReworded(earlier, later, alignment, versions) ? 'wording' : undefined;
};
