import { LRUCache } from 'lru-cache';
import type { Published } from '../core/article.ts';
import { localDay } from '../core/local-time.ts';
import type { Language } from '../core/reader.ts';
import { remember } from '../core/remember.ts';
import type { Schedule } from '../core/slot.ts';
import { directionOf, messageFormatter } from './formatter.ts';
import { mailAr } from './mail/ar.ts';
import { mailDe } from './mail/de.ts';
import { mailEn } from './mail/en.ts';
import { mailEs } from './mail/es.ts';
import { mailFr } from './mail/fr.ts';
import { mailUr } from './mail/ur.ts';

/** Formats a message of the mails in a language; see `messageFormatter`. */
export const sayInMail = messageFormatter<keyof typeof mailEn>({
  en: mailEn,
  es: mailEs,
  de: mailDe,
  fr: mailFr,
  ar: mailAr,
  ur: mailUr,
});

/** In English too the day comes before the month, as most of the world writes it. */
const localeOf = (language: Language) => (language === 'en' ? 'en-GB' : language);

/** Formats are expensive to create and to keep: they are all of UTC, and a day in a reader's zone is the same day in UTC. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });
/** The mails of a morning name the same few days. */
const dates = new LRUCache<string, string>({ max: 1_000 });
const formatDate = (language: Language, options: Intl.DateTimeFormatOptions, date: Date): string => {
  const form = `${language} ${options.weekday} ${options.day} ${options.month} ${options.year}`;
  const id = `${form} ${Math.floor(date.getTime() / 86_400_000)}`;
  let words = dates.get(id);
  if (words === undefined) {
    let format = formats.get(form);
    if (!format) {
      format = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
      formats.set(form, format);
    }
    words = format.format(date);
    dates.set(id, words);
  }
  return words;
};

/** A date line such as "Sunday 22 November 2026": the day an instant falls on in a zone. */
export const dateLine = (language: Language, at: Date, zone: string): string =>
  formatDate(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, localDay(zone, at));

/** The day for a subject: "22 Nov". */
export const shortDate = (language: Language, at: Date, zone: string): string =>
  formatDate(language, { day: 'numeric', month: 'short' }, localDay(zone, at));

/** The day of an instant in a sentence: "22 November", or "22 November 2025". */
export const longDate = (
  language: Language,
  at: Date,
  { zone, withYear }: { zone: string; withYear: boolean },
): string =>
  formatDate(language, { day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) }, localDay(zone, at));

/** A date in a note inside a text, that stays on one line: "1 Sept", or "1 Sept 2025". */
export const noteDate = (language: Language, date: string, withYear: boolean): string =>
  formatDate(
    language,
    { day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) },
    new Date(date),
  ).replaceAll(' ', '\u00a0');

/** The day of a story's news: "Fri 4 Sept". */
export const newsDate = (language: Language, date: string): string =>
  formatDate(language, { weekday: 'short', day: 'numeric', month: 'short' }, new Date(date)).replaceAll(' ', '\u00a0');

/** The day of the week, in short: "Fri". */
export const weekdayOf = (language: Language, date: string): string =>
  formatDate(language, { weekday: 'short' }, new Date(date));

/** A publication date that stays on one line, only as exact as it is known. */
export const publishedWords = (language: Language, published: Published): string => {
  const utc = (date: string, options: Intl.DateTimeFormatOptions) =>
    formatDate(language, options, new Date(date)).replaceAll(' ', '\u00a0');
  switch (published.precision) {
    case 'day':
      return utc(published.date, { day: 'numeric', month: 'short', year: 'numeric' });
    case 'month':
      return utc(`${published.date}-01`, { month: 'long', year: 'numeric' });
    case 'year':
      return utc(`${published.date}-01-01`, { year: 'numeric' });
    case 'unknown':
      return sayInMail(language, 'undated');
  }
};

/** Letters that run from right to left, and characters that change the direction of what follows. */
const turning =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202a-\u202e\u2066-\u2069]/u;
/**
 * Keeps a name in one script from reordering a sentence in another: if either runs from right to left, the name is put
 * between Unicode's isolates. (Mail programs support those; few support `bdi`.)
 */
export const isolated = (language: Language, name: string): string =>
  directionOf(language) === 'rtl' || turning.test(name) ? `\u2068${name}\u2069` : name;

/** Lists that were formatted, by their items as JSON: many readers have the same topics. */
const listsOf = remember(20, (language: Language) => {
  const format = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return remember(300, (items: string) =>
    format.format((JSON.parse(items) as string[]).map((item) => isolated(language, item))),
  );
});
/** "Trade, Security and Energy". */
export const listWords = (language: Language, items: readonly string[]): string =>
  listsOf(language)(JSON.stringify(items));

/** "Ellery Courier, 21 Nov 2026": parts that follow one another, with the comma of the language between them. */
export const commaSeparated = (language: Language, parts: readonly string[]): string =>
  parts.join(sayInMail(language, 'comma'));

/**
 * Text for where nothing says which way it is written, such as a subject: programs then follow its first letter. If that
 * letter is of a script that runs the other way, a mark of the language's direction is put before it.
 */
export const withDirection = (language: Language, text: string): string => {
  const direction = directionOf(language);
  const first = /\p{L}/u.exec(text)?.[0];
  const seems = first !== undefined && turning.test(first) ? 'rtl' : 'ltr';
  if (seems === direction) return text;
  return `${direction === 'rtl' ? '\u200f' : '\u200e'}${text}`;
};

/** The city an IANA zone is named after: "Karachi". */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** The name of a weekday, counted from Monday = 1; 1 January 2024 was a Monday. */
export const weekdayName = (language: Language, day: number): string =>
  formatDate(language, { weekday: 'long' }, new Date(Date.UTC(2024, 0, day)));

/** A schedule in words, to follow "You asked for …": "every weekday at 07:30 (Karachi)". */
export const scheduleWords = (language: Language, { cadence, at, zone }: Schedule): string => {
  const values = { time: at, place: isolated(language, placeOf(zone)) };
  const onDays = (days: readonly number[]) =>
    sayInMail(language, 'everyChosen', {
      ...values,
      days: listWords(
        language,
        [...days].sort((a, b) => a - b).map((day) => weekdayName(language, day)),
      ),
    });
  switch (cadence.every) {
    case 'day':
      return sayInMail(language, 'everyDay', values);
    case 'weekday':
      return sayInMail(language, 'everyWeekday', values);
    case 'chosen':
      return onDays(cadence.days);
    case 'week':
      return onDays([cadence.day]);
    case 'month':
      return sayInMail(language, 'everyMonth', { ...values, day: cadence.day });
  }
};
