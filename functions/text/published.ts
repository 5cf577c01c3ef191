import type { Published } from '../core/article.ts';

/**
 * Names of the months, by month, in the six languages of the product, and in Greek and Hungarian, in which programs write
 * dates into feeds; short forms where they are in use.
 */
const monthNames: readonly string[] = [
  'january jan januar jänner jaenner jän enero ene janvier janv يناير كانون-الثاني جنوری ιαν ιανουαρίου január',
  'february feb februar feber febrero février fevrier févr fevr فبراير شباط فروری φεβ φεβρουαρίου február',
  'march mar märz maerz mär mrz marzo mars مارس آذار مارچ μάρ μαρ μαρτίου március márc',
  'april apr abril abr avril avr أبريل ابريل إبريل نيسان اپریل απρ απριλίου április ápr',
  'may mai mayo مايو أيار مئی μάι μαΐ μαι μαΐου május máj',
  'june jun juni junio juin يونيو حزيران جون ιούν ιουν ιουνίου június jún',
  'july jul juli julio juillet juil يوليو تموز جولائی ιούλ ιουλ ιουλίου július júl',
  'august aug agosto ago août aout أغسطس اغسطس آب اگست αύγ αυγ αυγούστου augusztus',
  'september sep sept septiembre setiembre septembre سبتمبر أيلول ستمبر σεπ σεπτεμβρίου szeptember szept',
  'october oct oktober okt octubre octobre أكتوبر اكتوبر تشرين-الأول اکتوبر οκτ οκτωβρίου október',
  'november nov noviembre novembre نوفمبر تشرين-الثاني نومبر νοέ νοε νοεμβρίου',
  'december dec dezember dez diciembre dic décembre decembre déc ديسمبر كانون-الأول دسمبر δεκ δεκεμβρίου',
];
/** The number of a month, from 1, by each of its names in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name.replace('-', ' '), index + 1] as const)),
);

/** What may stand before a date and say nothing more: a day of the week, an article, a time. */
const before =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|lun|mi[eé]|jue|vie|s[aá]b|dom|mer|jeu|ven|sam|dim|mar(?=[.,]{0,2}\s\d{1,2}(?:er)?\.?\s\p{L})|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد)|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|(?:κυρ|δευ|τρι|τετ|πεμ|παρ|σαβ)(?=,)|on|at|am|den|el|le|\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?)(?:[.,،]{1,2}\s?|\s)/iu;

const name = '([\\p{L}\\p{M}]+(?: (?:الثاني|الأول))?)\\.?';
const numberOfDay = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?';
/** A clock, a zone or nothing: the day is the one that the publisher's own clock showed, so it is never moved. */
const after = '(?:$|[\\s,،T]|Z$|[+-]\\d{2}:?\\d{2}$)';

type Part = 'year' | 'month' | 'day' | 'name' | 'era';

/** The forms a date is read in, each naming what it gives. */
const forms: readonly { pattern: RegExp; parts: readonly Part[] }[] = [
  {
    // Some write the month with a zero too many.
    pattern: new RegExp(`^(\\d{4})([-/.])(0?\\d{1,2})\\2(\\d{1,2})\\.?${after}`, 'iu'),
    parts: ['year', 'era', 'month', 'day'],
  },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4}|\d{4}(?:\d{2})?$)/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})[-/](\d{2})$/, parts: ['year', 'month'] },
  { pattern: /^(\d{4})$/, parts: ['year'] },
  { pattern: /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, parts: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`^${numberOfDay}[\\s-]*(?:of |de |del )?${name}[\\s,،.-]+(?:de |del )?(\\d{4})${after}`, 'iu'),
    parts: ['day', 'name', 'year'],
  },
  { pattern: new RegExp(`^${name}\\s+${numberOfDay},?\\s+(\\d{4})${after}`, 'iu'), parts: ['name', 'day', 'year'] },
  // "Oct 14 07:40:00 2026", as the C language writes it; also with a zone before the year.
  {
    pattern: new RegExp(
      `^${name}\\s+(\\d{1,2})\\s+\\d{2}:\\d{2}(?::\\d{2})?\\s+(?:(?:[A-Z]{3,4}|[+-]\\d{4})\\s+)?(\\d{4})$`,
      'u',
    ),
    parts: ['name', 'day', 'year'],
  },
  { pattern: new RegExp(`^(\\d{4})[\\s-]${name}[\\s-]${numberOfDay}${after}`, 'iu'), parts: ['year', 'name', 'day'] },
  { pattern: new RegExp(`^${name},?\\s+(?:de |del )?(\\d{4})$`, 'iu'), parts: ['name', 'year'] },
];

/** A year and the number of a day in it, as ISO 8601 has it. */
const ordinal = /^(\d{4})-?(\d{3})(?:$|T)/;

/** A day, a month and a year in numbers: which of the first two is the month is told by what cannot be one. */
const numeric = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${after}`, 'iu');

/** Seconds, or milliseconds, since 1970, also as some programs wrap them. */
const counted = /^(?:\/Date\()?(\d{9,10}|\d{13})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)\/)?$/;

/** What programs write where they have no date. */
const empty = /^(?:1970-01-01|1900-01-01|1899-12-30)[T ]00:00/i;

const zeros = [...'٠۰०০੦૦୦௦౦೦൦๐໐０'].map((zero) => zero.codePointAt(0)!);

/** The digits of every script as 0 to 9, without marks of direction. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Cf}/gu, '').replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const two = (value: number) => String(value).padStart(2, '0');

/** Years outside these are slips of a pen or of a program, or of another calendar. */
const years = { first: 1600, last: 2199 };

const unknown: Published = { precision: 'unknown' };

const publishedIn = (year: number, month?: number, day?: number): Published => {
  if (year < years.first || year > years.last) return unknown;
  if (month === undefined) return { precision: 'year', date: String(year) };
  if (month < 1 || month > 12) return unknown;
  const yearMonth = `${year}-${two(month)}`;
  if (day === undefined) return { precision: 'month', date: yearMonth };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return unknown;
  return { precision: 'day', date: `${yearMonth}-${two(day)}` };
};

const onDayOfYear = (year: number, dayOfYear: number): Published => {
  const day = new Date(Date.UTC(year, 0, dayOfYear));
  return day.getUTCFullYear() === year ? publishedIn(year, day.getUTCMonth() + 1, day.getUTCDate()) : unknown;
};

/** Beginnings of the days of the week in the languages of the product that are written in letters, Sunday first. */
const weekdays = [
  /^(?:sun|so(?:nntag)?\b|dom|dim)/i,
  /^(?:mon|mo\b|lun)/i,
  /^(?:tue|di(?:enstag)?\b|mar(?:tes|di)?\b)/i,
  /^(?:wed|mi(?:ttwoch)?\b|mi[eé]|mer)/i,
  /^(?:thu|do(?:nnerstag)?\b|jue|jeu)/i,
  /^(?:fri|fr\b|fre|vie|ven)/i,
  /^(?:sat|sa(?:mstag)?\b|sonnabend|s[aá]b|sam)/i,
];

/** The weekday that a written date opens with, from 0 for Sunday; undefined where it names none. */
const weekdayIn = (text: string): number | undefined => {
  const day = weekdays.findIndex((name) => name.test(text));
  return day < 0 || months.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '') ? undefined : day;
};

/** The only day among readings of one date, or the only one that falls on the weekday that it names. */
const onlyOne = (readings: readonly Published[], weekday: number | undefined): Published => {
  const days = [...new Set(readings.flatMap((one) => (one.precision === 'day' ? [one.date] : [])))];
  const named = days.length < 2 ? days : days.filter((date) => new Date(`${date}T00:00Z`).getUTCDay() === weekday);
  return named.length === 1 ? { precision: 'day', date: named[0]! } : unknown;
};

/** The year that two digits stand for, as RFC 2822 has it: 49 is 2049, 50 is 1950. */
const century = (year: number) => year + (year < 50 ? 2000 : 1900);

/** Where either number may be the month nobody can tell which is, unless they are the same or the weekday tells. */
const inEitherOrder = (one: number, other: number, year: number, weekday: number | undefined): Published =>
  onlyOne([publishedIn(year, other, one), publishedIn(year, one, other)], weekday);

const twoDigits = {
  numeric: new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2})${after}`, 'iu'),
  named: new RegExp(`^${numberOfDay}[\\s-]*${name}[\\s,-]+('|’)?(\\d{2})${after}`, 'iu'),
  nameFirst: new RegExp(`^${name}\\s+${numberOfDay}(?:,\\s*['’]?|\\s+['’])(\\d{2})${after}`, 'iu'),
  /** RFC 822, as old feeds have it: only there a clock with a zone follows. */
  ofFeeds: /^\d{1,2}[ -]\p{L}+\.?[ -]\d{2} \d{2}:\d{2}(?::\d{2})? (?:[A-Z]{1,4}|[+-]\d{4})$/u,
};

/** A date whose year has two digits: which number is the year must follow from its form or the weekday. */
const inShort = (text: string, weekday: number | undefined): Published => {
  const [, one, , other, last] = (twoDigits.numeric.exec(text) ?? []).map(Number);
  if (one !== undefined && other !== undefined && last !== undefined)
    return onlyOne(
      [
        publishedIn(century(last), other, one),
        publishedIn(century(last), one, other),
        publishedIn(century(one), other, last),
      ],
      weekday,
    );
  const [, monthFirst = '', dayAfter, yearAfter] = twoDigits.nameFirst.exec(text) ?? [];
  if (yearAfter)
    return publishedIn(century(Number(yearAfter)), months.get(monthFirst.toLowerCase()) ?? 0, Number(dayAfter));
  const [, first, month = '', mark, second] = twoDigits.named.exec(text) ?? [];
  if (!second) return unknown;
  const named = months.get(month.toLowerCase()) ?? 0;
  const usual = publishedIn(century(Number(second)), named, Number(first));
  const isUsual = mark !== undefined || twoDigits.ofFeeds.test(text);
  return isUsual ? usual : onlyOne([usual, publishedIn(century(Number(first)), named, Number(second))], weekday);
};

/**
 * The publication date as precisely as it is written: ISO 8601 (with or without a time), RFC 822 as in feeds, dates with
 * the month's name in the languages of the product, in numbers of any script, with a year of two digits, and counts since
 * 1970 (the day in UTC).
 * What is not a date, could be read two ways (`05/06/2021`) or never was (30 February) is unknown. A date ahead of its
 * arrival is kept as the publisher wrote it; `release.ts` says what that means for when the article may be told.
 */
export const publishedOn = (written: string | number | null | undefined): Published => {
  let text = plainDigits(
    String(written ?? '')
      .slice(0, 200)
      .trim()
      .slice(0, 100),
  );
  const count = counted.exec(text)?.[1];
  if (count) {
    const day = new Date(Number(count) * (count.length > 10 ? 1 : 1000));
    return publishedIn(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  if (empty.test(text)) return unknown;
  const [, ordinalYear, dayOfYear] = ordinal.exec(text) ?? [];
  if (ordinalYear) return onDayOfYear(Number(ordinalYear), Number(dayOfYear));
  const weekday = weekdayIn(text);
  for (let round = 0; round < 3; round++) text = text.replace(before, '').trimStart();
  const [, one, , other, numericYear] = numeric.exec(text) ?? [];
  if (numericYear) return inEitherOrder(Number(one), Number(other), Number(numericYear), weekday);
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found: Partial<Record<Part, string>> = {};
    for (const [index, part] of parts.entries()) found[part] = match[index + 1]!;
    const month = found.name === undefined ? found.month && Number(found.month) : months.get(found.name.toLowerCase());
    if (found.name !== undefined && month === undefined) continue;
    return publishedIn(Number(found.year), month || undefined, found.day === undefined ? undefined : Number(found.day));
  }
  return inShort(text, weekday);
};

const dayMilliseconds = 86_400_000;

/**
 * When something was published, in milliseconds: the moment where its clock can be read, else the beginning of its day,
 * month or year in UTC. Undefined where `publishedOn` does not know the day either, so that one date is never read in two ways.
 */
export const publishedAt = (written: string | undefined): number | undefined => {
  const published = publishedOn(written);
  if (published.precision === 'unknown') return undefined;
  const day = Date.parse(published.date);
  const moment = Date.parse(written!);
  return published.precision === 'day' && Math.abs(moment - day) <= 2 * dayMilliseconds ? moment : day;
};
