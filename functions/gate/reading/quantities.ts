import { type Figure, figuresIn } from '../../text/figures.ts';
import { numberNamed } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { withHedges } from './figure-hedges.ts';
import type { Quantity } from './quantity.ts';
import { isClockUnit, minutesOf } from './times-of-day.ts';
import { currencies, isOrdinalNumber, unitOf } from './units-of-figures.ts';

export type { Quantity };

const ordinals = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/u)
    .map((word, index) => [word, index + 1]),
);

/** The place in an order that a word names: 4 for "fourth" and "4th"; undefined for other words. */
export const ordinalOf = (word: string): number | undefined => {
  return isOrdinalNumber(word) ? Number.parseInt(word, 10) : ordinals.get(word);
};

const isShortHedge =
  /\b(?:nearly|almost|just (?:under|shy of|short of)|close to|approaching)\s*(?:[$£€¥₹]|US\$)?\s*$/iu;

const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** "£1.2m", "$30k": behind a currency the letter is a scale. */
const scaledMoney = (text: string, { start, word }: Token): number | undefined => {
  const [, digits, scale] = /^([\d.]+)(k|mn?|bn|tn)$/u.exec(word) ?? [];
  return digits && currencies.test(text.slice(Math.max(0, start - 4), start))
    ? Number((Number(digits) * shortScales[scale!]!).toPrecision(12))
    : undefined;
};

/** Words behind a figure that it does not count. */
const isNoThing =
  /^(?:and|or|but|to|in|on|at|of|by|from|for|with|as|after|before|when|while|between|than|against|local|gmt|utc|a\.?m|p\.?m|am|pm)$/u;

const isBare = (text: string, tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to];
  if (!/^\d[\d.,:]*$/u.test(tokens[to - 1]!.word)) return false;
  return !next || /[^\s-]/u.test(text.slice(tokens[to - 1]!.end, next.start)) || isNoThing.test(next.word);
};

const withUnit = (text: string, tokens: readonly Token[], figure: Figure): Quantity => {
  const unit = unitOf(text, tokens, figure);
  const first = tokens[figure.from]!;
  return {
    value: isClockUnit(unit) ? minutesOf(text, first) : (scaledMoney(text, first) ?? figure.value),
    hedge: figure.hedge,
    unit,
    from: figure.from,
    to: figure.to,
    isYear:
      figure.to === figure.from + 1 &&
      !isClockUnit(unit) &&
      /^(?:1[5-9]|20)\d\ds?$/u.test(text.slice(first.start, first.end)),
    isOrdinal: isOrdinalNumber(tokens[figure.from]!.word),
    isBare: isBare(text, tokens, figure.to),
    isShort: isShortHedge.test(text.slice(Math.max(0, tokens[figure.from]!.start - 30), tokens[figure.from]!.start)),
  };
};

/** What the reader of figures would take for something else: "£1.2m" for metres, "2,000" for a year. */
const asFigure = (text: string, token: Token): Token => {
  if (token.word.endsWith('m') && scaledMoney(text, token)) return { ...token, word: `${token.word}n` };
  const isParted = token.number && /^\d{1,3}[,.]\d{3}$/u.test(text.slice(token.start, token.end));
  return isParted && /^\d{4}$/u.test(token.word) ? { ...token, word: `${token.word}.0` } : token;
};

/** A number that the reader of figures leaves alone: "5km", "20th", "09:30", "2026". */
const plainNumber = ({ word }: Token): number | undefined => {
  const digits = /^\d+(?:[.,:]\d+)*/u.exec(word)?.[0];
  return digits === undefined ? undefined : Number(digits.replace(/[,:]/gu, '.').replace(/\.(?=.*\.)/gu, ''));
};

/** In German, French and Spanish points part thousands. */
const continentalNumber = (text: string, { start, end }: Token): number | undefined => {
  const written = text.slice(start, end);
  return /^\d{1,3}(?:\.\d{3})+$/u.test(written) ? Number(written.replaceAll('.', '')) : undefined;
};

const changes =
  /^(?:rais|rose|risen|rises|rising|increas|grew|grow|climb|jump|surg|up|fell|fall|drop|declin|decreas|down|cut|reduc|lower|slash|halv|doubl|chang|mov|went|expand|shr[aiu]nk|lift|hik|trim|slump|tumbl|slid|slip|plung|soar)/u;
const changeReach = 15;

/** "Raised the charge from £1.80 to £2.40" is no range: both figures are exact. */
const isChange = (tokens: readonly Token[], { from }: Quantity): boolean =>
  tokens[from - 1]?.word === 'from' &&
  tokens.slice(Math.max(0, from - changeReach), from - 1).some(({ word }) => changes.test(word));

/** "up 5% to 6.3 million" is no range: the sign ends the first figure. */
const unranged = (text: string, tokens: readonly Token[], found: readonly Quantity[]): Quantity[] =>
  found.map((one, index) => {
    const isSigned = ({ to }: Quantity) => /^\s?%/u.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 2));
    const value = one.to === one.from + 1 && isSigned(one) ? plainNumber(tokens[one.from]!) : undefined;
    const before = found[index - 1];
    const isAfterChange = before !== undefined && before.to + 1 === one.from && isChange(tokens, before);
    if (isAfterChange || isChange(tokens, one)) return { ...one, hedge: 'none' };
    const isUpper =
      before !== undefined &&
      isSigned(before) &&
      tokens[before.to]?.word === 'to' &&
      before.to + 1 === one.from &&
      one.unit !== 'percent';
    if (value !== undefined && value !== one.value) return { ...one, value, hedge: 'none' };
    return isUpper ? { ...one, hedge: 'none' } : one;
  });

/** The figures of a sentence with their units. Every number in digits is one; a year without a unit is one as well. */
export const quantitiesIn = (text: string, tokens: readonly Token[], language: string): Quantity[] => {
  const isEnglish = language === 'en';
  const found: Quantity[] = figuresIn(
    tokens.map((token) => asFigure(text, token)),
    language,
  )
    .filter(({ from, to }) => isEnglish || (to === from + 1 && tokens[from]!.number))
    .map((figure) => withUnit(text, tokens, figure));
  const taken = new Set(found.flatMap(({ from, to }) => [...Array(to - from).keys()].map((step) => from + step)));
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at)) continue;
    const value = token.number ? plainNumber(token) : isEnglish ? undefined : numberNamed(token.word, language);
    if (value === undefined) continue;
    found.push(withUnit(text, tokens, { from: at, to: at + 1, value, hedge: 'none', hedgeWords: 0 }));
  }
  if (!isEnglish) for (const one of found) one.value = continentalNumber(text, tokens[one.from]!) ?? one.value;
  const sorted = unranged(
    text,
    tokens,
    found.sort((one, other) => one.from - other.from),
  );
  return isEnglish ? withHedges(text, tokens, sorted) : sorted;
};
