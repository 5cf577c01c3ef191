import { assertionWordsOf } from '../../text/assertions.ts';
import { calendarWord } from '../../text/calendar-words.ts';
import { type Certainty, certaintyOf } from '../../text/certainty.ts';
import { type Figure, figuresIn } from '../../text/figures.ts';
import { meaningsOf, unitsAmong } from '../../text/meanings.ts';
import { placesNamed } from '../../text/place-names.ts';
import type { ReadSentence, Word } from '../reading/read-sentence.ts';

/** What a sentence says that can be compared with a sentence in another language. */

/** A figure with the units that stand beside it, as meanings. */
export interface AcrossFigure {
  value: number;
  hedge: Figure['hedge'];
  /** The first word with what hedges the figure, its own first word, and the word after its last. */
  begin: number;
  from: number;
  to: number;
  units: readonly number[];
}

/** A weekday or a day, month and year as far as the words name them. */
export interface AcrossDate {
  from: number;
  to: number;
  weekday?: number;
  month?: number;
  day?: number;
  year?: number;
}

export interface AcrossSentence {
  read: ReadSentence;
  /** Each word without what French leaves before it: "usine" of "l'usine". */
  bare: readonly string[];
  meanings: (at: number) => readonly number[];
  places: ReadonlyMap<number, string>;
  figures: readonly AcrossFigure[];
  dates: readonly AcrossDate[];
  certainty: ReadonlyMap<number, readonly Certainty[]>;
}

const elided = /^(?:l|d|n|s|qu|j|c|m|t|lorsqu|puisqu)'(?=\p{L})/u;

const signs: Readonly<Record<string, string>> = { '%': 'percent', $: 'dollar', '€': 'euro', '£': 'pound', '¥': 'yen' };
const small: ReadonlySet<string> = new Set(['de', 'd', 'per', 'pour', 'por']);

const unitsOf = (
  text: string,
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  language: string,
): number[] => {
  const [first, last] = [words[from]!, words[to - 1]!];
  const before = /([$€£¥])\s?$/u.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[1];
  const behind = /^\s?([%$€£¥])/u.exec(text.slice(last.end, last.end + 2))?.[1];
  const sign = signs[before ?? behind ?? ''];
  if (sign) return unitsAmong(meaningsOf(sign, 'en'));
  const attached = /^\d[\d.]*(\p{L}+)$/u.exec(last.word)?.[1];
  if (attached) return unitsAmong(meaningsOf(attached, language));
  const next = small.has(words[to]?.word ?? '') ? words[to + 1] : words[to];
  return next ? unitsAmong(meaningsOf(next.word.replace(elided, ''), language)) : [];
};

const maxDay = 31;
const minYear = 1000;
const numberOf = (word: Word | undefined): number | undefined =>
  word?.number ? Number(/^\d+/u.exec(word.word)?.[0]) : undefined;

/** A month with the day and year around it: "6. Oktober", "6 de octubre de 2026", "Oct. 6, 2026". */
const monthAt = (words: readonly Word[], at: number, month: number): AcrossDate => {
  const back = words[at - 1]?.word === 'de' ? at - 2 : at - 1;
  const next = words[at + 1]?.word === 'de' ? at + 2 : at + 1;
  const isDay = (index: number) => (numberOf(words[index]) ?? Number.POSITIVE_INFINITY) <= maxDay;
  const dayAt = isDay(back) ? back : isDay(next) ? next : undefined;
  const yearAt = dayAt === next ? next + 1 : next;
  const year = numberOf(words[yearAt]);
  const isYear = year !== undefined && year >= minYear;
  return {
    from: dayAt === back ? back : at,
    to: isYear ? yearAt + 1 : dayAt === next ? next + 1 : at + 1,
    month,
    ...(dayAt !== undefined && { day: numberOf(words[dayAt])! }),
    ...(isYear && { year }),
  };
};

/** Weekdays and days of months, read from the words. */
const datesOf = (words: readonly Word[], language: string): AcrossDate[] =>
  words.flatMap(({ word, at, capital }): AcrossDate[] => {
    const named = capital || !['en', 'de'].includes(language) ? calendarWord(word) : undefined;
    if (!named) return [];
    const [kind, index] = named.split(' ') as [string, string];
    return kind === 'weekday'
      ? [{ from: at, to: at + 1, weekday: Number(index) }]
      : [monthAt(words, at, Number(index))];
  });

/** "Longer than 120 metres" is more than 120. */
const longer: Readonly<Record<string, RegExp>> = {
  en: /\b(?:long|larg|bigg|old|high|heavi|tall|wid|deep|great)er than $/u,
  de: /\b(?:läng|größ|ält|höh|schwer|breit|tief)er als $/u,
  fr: /\bplus (?:long|grand|gros|haut|lourd|large|profond|vieux|âgé)\p{L}* (?:que|de) $/u,
  es: /\bmás (?:larg|grand|alt|pesad|anch|profund|viej)\p{L}* (?:que|de) $/u,
};

const hedgeOf = (
  { hedge, from }: Pick<AcrossFigure, 'hedge' | 'from'>,
  { text, words, language }: ReadSentence,
): Figure['hedge'] => (hedge === 'none' && longer[language]?.test(text.slice(0, words[from]!.start)) ? 'above' : hedge);

const figuresOf = (read: ReadSentence, dates: readonly AcrossDate[]): AcrossFigure[] => {
  const { text, words, language } = read;
  const isDated = (at: number) => dates.some(({ from, to }) => at >= from && at < to);
  const found = figuresIn(words, language)
    .filter(({ from, value }) => !isDated(from) && (value >= 2 || words[from]!.number))
    .map(({ hedgeWords, ...figure }) => ({ ...figure, begin: figure.from - hedgeWords }));
  const isTaken = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const rest = words.flatMap(({ word, at, number }) => {
    if (!number || isDated(at) || isTaken(at)) return [];
    // A comma that is left may part thousands or decimals: no figure is the same as this one.
    const digits = word.includes(',') ? undefined : /^\d+(?:[.:]\d+)?/u.exec(word)?.[0].replace(':', '.');
    return [{ value: Number(digits ?? Number.NaN), hedge: 'none' as const, begin: at, from: at, to: at + 1 }];
  });
  return [...found, ...rest]
    .sort((one, other) => one.from - other.from)
    .map((figure) => ({
      ...figure,
      hedge: hedgeOf(figure, read),
      units: unitsOf(text, words, figure, language),
    }));
};

const kept = new WeakMap<ReadSentence, AcrossSentence>();

/** Reads a sentence for comparison with one in another language; once, however often it is compared. */
export const readAcross = (read: ReadSentence): AcrossSentence => {
  const known = kept.get(read);
  if (known) return known;
  const { words, language, text } = read;
  const bare = words.map(({ word }) => (language === 'fr' ? word.replace(elided, '') : word));
  const dates = datesOf(words, language);
  const certainty = words.flatMap(({ word, at, start, end }) => {
    const kinds = certaintyOf(word, text.slice(start, end), language);
    return kinds.length === 0 ? [] : [[at, kinds] as const];
  });
  const meanings = new Map<number, readonly number[]>();
  const sentence: AcrossSentence = {
    read,
    bare,
    meanings: (at) => {
      const found = meanings.get(at) ?? meaningsOf(bare[at]!, language);
      meanings.set(at, found);
      return found;
    },
    places: placesNamed(words, language),
    dates,
    figures: figuresOf(read, dates),
    certainty: new Map(certainty),
  };
  kept.set(read, sentence);
  return sentence;
};

/** Whether a word says who states something, or that somebody does. */
export const isSpeech = ({ words, language }: ReadSentence, at: number): boolean => {
  const assertion = assertionWordsOf(language)!;
  const { word, pos, isQuoted } = words[at]!;
  if (isQuoted) return false;
  if (assertion.according.has(word)) return word !== 'apres' || words[at - 1]?.word === 'd';
  if (language === 'de' && /^(?:angaben|zahlung|worten|auskunft)$/u.test(word)) return words[at - 1]?.word === 'nach';
  const isVerb = language !== 'en' || /^(?:VERB|AUX)$/u.test(pos);
  return isVerb && (assertion.speech.has(word) || assertion.claims.has(word));
};
