import { months, plainDigits } from '../text/published.ts';

/** The first and the last instant that a written date and time can mean, in milliseconds since 1970. */
export interface Moment {
  earliest: number;
  latest: number;
  /** Whether a time and its zone are given, so that both are the same. */
  exact: boolean;
}

type Part = 'year' | 'month' | 'day';
type Found = Partial<Record<Part, number>> & {
  /** Minutes since midnight. */
  time?: number;
  /** Minutes ahead of UTC, the smallest and the largest that the zone's name can mean. */
  zone?: readonly [number, number];
  /** Two different dates, or a value that no calendar has. */
  unclear?: true;
};

const hour = 60;
/** What is written without a zone may be meant anywhere on earth. */
const anywhere = [-12 * hour, 14 * hour] as const;

const zones: Readonly<Record<string, readonly [number, number]>> = {
  z: [0, 0],
  utc: [0, 0],
  gmt: [0, 0],
  wet: [0, 0],
  bst: [hour, hour],
  west: [hour, hour],
  cet: [hour, hour],
  mez: [hour, hour],
  cest: [2 * hour, 2 * hour],
  mesz: [2 * hour, 2 * hour],
  eet: [2 * hour, 2 * hour],
  eest: [3 * hour, 3 * hour],
  msk: [3 * hour, 3 * hour],
  est: [-5 * hour, -5 * hour],
  edt: [-4 * hour, -4 * hour],
  et: [-5 * hour, -4 * hour],
  cst: [-6 * hour, 8 * hour],
  cdt: [-5 * hour, -5 * hour],
  ct: [-6 * hour, -5 * hour],
  mst: [-7 * hour, -7 * hour],
  mdt: [-6 * hour, -6 * hour],
  mt: [-7 * hour, -6 * hour],
  pst: [-8 * hour, -8 * hour],
  pdt: [-7 * hour, -7 * hour],
  pt: [-8 * hour, -7 * hour],
  ist: [hour, 5.5 * hour],
  jst: [9 * hour, 9 * hour],
  aest: [10 * hour, 10 * hour],
  aedt: [11 * hour, 11 * hour],
  eastern: [-5 * hour, -4 * hour],
  central: [-6 * hour, -5 * hour],
  mountain: [-7 * hour, -6 * hour],
  pacific: [-8 * hour, -7 * hour],
  غرينتش: [0, 0],
  جرينتش: [0, 0],
};

/** Days of the week say nothing beside a date. */
const weekdays =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|' +
  'sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|' +
  'ال[اإ]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت|ال[أا]حد|پیر|سوموار|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار';
const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

const set = (found: Found, part: Part, written: string | undefined) => {
  const value = Number(written);
  if (found[part] !== undefined && found[part] !== value) found.unclear = true;
  found[part] = value;
};

const setDate = (found: Found, year: string | undefined, month: string | undefined, day: string | undefined) => {
  set(found, 'year', year);
  set(found, 'month', month);
  set(found, 'day', day);
};

const setTime = (found: Found, hours: string | undefined, minutes = '0', half = '') => {
  // "00:01 GMT (02:01 CEST)" says one time twice: the first is taken.
  if (found.time !== undefined) return;
  const given = Number(hours);
  const noon = /^[pم]/iu.test(half) && given < 12 ? 12 : /^[aص]/iu.test(half) && given === 12 ? -12 : 0;
  found.time = (given + noon) * hour + Number(minutes);
  if (given > 24 || Number(minutes) > 59) found.unclear = true;
};

/** "صبح 10 بجے": Urdu says the part of the day before the hour. Midnight may open the day that is named or close it. */
const setUrduTime = (found: Found, part: string | undefined, hours: string | undefined, minutes = '0') => {
  const given = Number(hours);
  const isNight = part === 'رات';
  if (isNight && given === 12) setTime(found, '24', minutes);
  else setTime(found, hours, minutes, part === undefined || part === 'صبح' ? 'am' : isNight && given < 5 ? 'am' : 'pm');
  // Without the part of the day, either half may be meant.
  if (part === undefined) found.unclear = true;
};

/** What dates and times are made of, in the order in which they are tried. Each is met at one place and no further. */
const pieces: readonly (readonly [pattern: RegExp, take: (found: Found, match: RegExpExecArray) => void])[] = [
  [/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y, (found, [, year, month, day]) => setDate(found, year, month, day)],
  [/(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/y, (found, [, year, month, day]) => setDate(found, year, month, day)],
  [/(\d{4})(\d{2})(\d{2})(?=$|T|\s)/y, (found, [, year, month, day]) => setDate(found, year, month, day)],
  [/(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y, (found, [, day, month, year]) => setDate(found, year, month, day)],
  [/T(\d{2})(\d{2})(?:\d{2})?(?:[.,]\d{1,9})?(?!\d)/y, (found, [, hours, minutes]) => setTime(found, hours, minutes)],
  [
    /T?(\d{1,2})[:.h](\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?(am|pm|a\.m\.?|p\.m\.?|صباح[اً]{0,2}|مساء[اً]{0,2})(?![\p{L}]))?(?!\d)/iuy,
    (found, [, hours, minutes, half]) => setTime(found, hours, minutes, half),
  ],
  [
    /(\d{1,2})\s?(am|pm|a\.m\.?|p\.m\.?|صباح[اً]{0,2}|مساء[اً]{0,2})(?!\p{L})/iuy,
    (found, [, hours, half]) => setTime(found, hours, '0', half),
  ],
  [
    /(?:(صبح|دوپہر|شام|رات)\s)?(\d{1,2})(?:[:.](\d{2}))?\s?بجے/uy,
    (found, [, part, hours, minutes]) => setUrduTime(found, part, hours, minutes),
  ],
  [
    /(\d{2})(\d{2})(?=\s?(?:hrs?|hours?|uhr|z|utc|gmt|(?!at)[a-z]{1,3}t)(?![a-z]))/iy,
    (found, [, hours, minutes]) => setTime(found, hours, minutes),
  ],
  // "0001 Monday": years begin with 1900.
  [/(0\d|1[0-8])([0-5]\d)(?!\d)/y, (found, [, hours, minutes]) => setTime(found, hours, minutes)],
  [/(?:12\s)?(?:noon|midday|midi|mediod[ií]a)(?![a-z])/iy, (found) => setTime(found, '12')],
  // Midnight may open the day that is named or close it.
  [/(?:12\s)?(?:midnight|mitternacht|minuit|medianoche|منتصف الليل)(?!\p{L})/iuy, (found) => setTime(found, '24')],
  [
    /(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?(?!\d)/iy,
    (found, [, sign, hours, minutes = '0']) => {
      if (found.time === undefined) found.unclear = true;
      const offset = (Number(hours) * hour + Number(minutes)) * (sign === '-' ? -1 : 1);
      found.zone ??= [offset, offset];
    },
  ],
  [
    new RegExp(`(${Object.keys(zones).join('|')})(?![a-z])`, 'iy'),
    (found, [, name]) => {
      found.zone ??= zones[name!.toLowerCase()]!;
    },
  ],
  [
    /(\d{1,2})\s?(?:uhr|h|heures?|horas?)(?:\s?([0-5]\d))?(?![a-z\d])/iy,
    (found, [, hours, minutes]) => setTime(found, hours, minutes),
  ],
  [new RegExp(`(?:${weekdays})(?!\\p{L})\\.?`, 'iuy'), () => undefined],
  [
    new RegExp(`(${monthNames})(?!\\p{L})\\.?`, 'iuy'),
    (found, [, name]) => set(found, 'month', String(months.get(name!.toLowerCase()))),
  ],
  [/(\d{4})(?!\d)/y, (found, [, year]) => set(found, 'year', year)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th|er|º|\\.(?=\\s?(?:${monthNames})))?(?![\\da-z])`, 'iuy'),
    (found, [, day]) => set(found, 'day', day),
  ],
];

/** What may stand between the pieces and says nothing. */
const filler =
  /(?:(?:on|at|the|of|from|hr?s?|hours?|local|time|uhr|um|am|de[mnl]?|zum|a|el|las?|les?|du|à|horas|heures|بتوقيت|الساعة|يوم|في|من|بتاريخ|کو|بروز)(?!\p{L})|[\s,،()/])+/iuy;

const maxWritten = 200;

/**
 * The date and time that a text begins with: what was found, and how many characters of the text it takes. Nothing
 * where the text begins with neither. Looks at the first 200 characters.
 */
export const momentAtStart = (
  text: string,
): { length: number; moment: Moment | undefined; hasDayOrTime: boolean } | undefined => {
  const written = text.slice(0, maxWritten);
  const found: Found = {};
  let at = 0;
  let length = 0;
  while (at < written.length) {
    filler.lastIndex = at;
    at += filler.exec(written)?.[0].length ?? 0;
    const piece = pieces.find(([pattern]) => {
      pattern.lastIndex = at;
      return pattern.test(written);
    });
    if (!piece) break;
    const [pattern, take] = piece;
    pattern.lastIndex = at;
    const match = pattern.exec(written)!;
    take(found, match);
    at += match[0].length;
    length = at;
  }
  if (length === 0) return undefined;
  return {
    length,
    moment: momentFrom(found),
    hasDayOrTime: found.time !== undefined || (found.day !== undefined && found.month !== undefined),
  };
};

const momentFrom = ({ year, month, day, time, zone, unclear }: Found): Moment | undefined => {
  if (unclear || year === undefined || month === undefined || day === undefined) return undefined;
  if (year < 1900 || year > 2999) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || month < 1 || month > 12) return undefined;
  const [least, most] = zone ?? anywhere;
  const clock = midnight + (time ?? 0) * 60_000;
  return {
    earliest: clock - most * 60_000,
    latest: clock - least * 60_000,
    exact: time !== undefined && zone !== undefined && least === most,
  };
};

/** Seconds or milliseconds since 1970, as programs write instants of this century. */
const sinceEpoch = (value: number): Moment | undefined => {
  const milliseconds = value > 1e12 ? value : value * 1000;
  return milliseconds > 1e12 && milliseconds < 4e12
    ? { earliest: milliseconds, latest: milliseconds, exact: true }
    : undefined;
};

/**
 * When a written date and time is: ISO 8601, RFC 822, words ("00:01 GMT on 1 June 2027"), or seconds or milliseconds
 * since 1970. Undefined where it cannot be read with certainty: "01/06/2027" has two meanings, "Friday" many.
 */
export const momentOf = (written: unknown): Moment | undefined => {
  if (typeof written === 'number') return sinceEpoch(written);
  if (written instanceof Date) return sinceEpoch(written.getTime());
  if (typeof written !== 'string') return undefined;
  const text = plainDigits(written).trim();
  if (text.length > maxWritten) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return sinceEpoch(Number(text));
  const read = momentAtStart(text);
  const nothingMore = /^(?:[\s.,()/]|(?:hrs?|hours?|local|time|uhr)(?![a-z]))*$/i;
  return read && nothingMore.test(text.slice(read.length)) ? read.moment : undefined;
};
