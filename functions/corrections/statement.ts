import { calendarWord } from '../text/calendar-words.ts';
import { figuresIn } from '../text/figures.ts';
import { negationsOf } from '../text/negations.ts';
import { numberNamed } from '../text/number-words.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { quotedIn } from '../text/quotation-marks.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** A figure of a statement. */
export interface StatedFigure {
  value: number;
  hedge: 'none' | 'about' | 'above' | 'below';
  /** The sign or word of a currency beside it; empty if there is none. */
  currency: string;
  /** Its first token, and the token after its last. */
  from: number;
  to: number;
}

/** A sentence or headline as it is compared: its words and what of them can be wrong. */
export interface Statement {
  text: string;
  tokens: readonly Token[];
  /** All words in order, as one string with a space at either end. */
  words: string;
  figures: readonly StatedFigure[];
  /** Weekdays, months and years: "weekday 0", "month 8", "year 1986". */
  dates: readonly { name: string; at: number }[];
  /** Positions of words that reverse what is said. */
  negations: readonly number[];
  /** Whether such a word stands behind what it reverses, as in Urdu. */
  negatesBackwards: boolean;
  /** The words between its quotation marks, each as `words` are. */
  quotations: readonly string[];
}

const zeros = [0x660, 0x6f0, 0x966];
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  const zero = zeros.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** One spelling for what is written in several: digits, percent signs, negations that are part of a verb. */
const evenly = (text: string): string => {
  return text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/(\d)\s?[%٪]/g, '$1 percent')
    .replace(/\b(?:per cent|pour cent|por ciento|prozent|pct)(?!\p{L})/giu, 'percent')
    .replace(/(?:في المئة|في المائة|بالمئة|بالمائة|فیصد)/gu, 'percent')
    .replace(/([\p{L}])n['’]t\b/gu, '$1 not')
    .replace(/\bcannot\b/giu, 'can not')
    .replace(/([$£€]\s?\d[\d.,]*)\s?(?:mn?|mln)(?!\p{L})/giu, '$1 million')
    .replace(/([$£€]\s?\d[\d.,]*)\s?bn(?!\p{L})/giu, '$1 billion');
};

const currencyWords = new Map([
  ['dollar', '$'],
  ['pound', '£'],
  ['euro', '€'],
  ['rupe', '₹'],
  ['yen', '¥'],
]);

const currencyAt = (text: string, tokens: readonly Token[], { from, to }: { from: number; to: number }): string => {
  const before = /[$£€¥₹]\s?$/u.exec(text.slice(0, tokens[from]!.start))?.[0].trim();
  const after = /^\s?[$£€¥₹]/u.exec(text.slice(tokens[to - 1]!.end))?.[0].trim();
  return before ?? after ?? currencyWords.get(tokens[to]?.stem ?? '') ?? '';
};

const yearOf = ({ number, word }: Token): string | undefined =>
  number && /^(?:1[5-9]|20)\d\d$/.test(word) ? `year ${word}` : undefined;

const figuresOf = (text: string, tokens: readonly Token[], language: string): StatedFigure[] => {
  const found = figuresIn(tokens, language).map(({ from, to, value, hedge }) => ({ from, to, value, hedge }));
  const isFigure = new Set(found.flatMap(({ from, to }) => [...Array(to - from).keys()].map((step) => from + step)));
  for (const [at, token] of tokens.entries()) {
    if (isFigure.has(at) || yearOf(token)) continue;
    const digits = token.number ? /^\d+(?:\.\d+)?/.exec(token.word.replace(/[:,]/g, '.'))?.[0] : undefined;
    const value = digits === undefined ? numberNamed(token.word, language) : Number(digits);
    if (value !== undefined) found.push({ from: at, to: at + 1, value, hedge: 'none' });
  }
  return (
    found
      // "One of them": an article rather than a figure.
      .filter(({ from, to, value }) => !(value < 2 && to === from + 1 && !tokens[from]!.number))
      .map((figure) => ({ ...figure, currency: currencyAt(text, tokens, figure) }))
      .sort((a, b) => a.from - b.from)
  );
};

/** Whether a weekday or month needs its capital to be one: "may" and "march" are verbs. */
const isCalendar = (token: Token, language: string): string | undefined => {
  const name = calendarWord(token.word, language);
  return name !== undefined && (token.capital || !['en', 'de'].includes(language)) ? name : undefined;
};

const wordsOf = (tokens: readonly Token[]): string => ` ${tokens.map(({ word }) => word).join(' ')} `;

/** A sentence or headline of a language (BCP 47 tag), read for comparison. */
export const statementOf = (written: string, language: string): Statement => {
  const primary = primaryLanguage(language);
  const text = evenly(written);
  const tokens = tokensOf(text, language);
  const negative = negationsOf(language);
  return {
    text: written,
    tokens,
    words: wordsOf(tokens),
    figures: figuresOf(text, tokens, language),
    dates: tokens.flatMap((token, at) => {
      const name = yearOf(token) ?? isCalendar(token, primary);
      return name === undefined ? [] : [{ name, at }];
    }),
    negations: tokens.flatMap(({ word }, at) => (negative.has(word) ? [at] : [])),
    negatesBackwards: primary === 'ur',
    quotations: quotedIn(text, 0).map(({ inner }) => wordsOf(tokensOf(text.slice(inner.start, inner.end), language))),
  };
};
