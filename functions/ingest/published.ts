import type { Published } from '../core/article.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';

/**
 * The forms a date is read in, each naming what it gives. A time after the date is let be: the day is the one that the
 * publisher's own clock showed, so it is never shifted to another zone. `05/06/2021` is not among them, because nobody
 * can tell which is the month.
 */
const forms: { pattern: RegExp; parts: readonly ('year' | 'month' | 'day')[] }[] = [
  { pattern: /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{1,2}:\d{2})/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4})/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:$|\s)/, parts: ['year', 'month', 'day'] },
  { pattern: /^(\d{4})[-/](\d{2})$/, parts: ['year', 'month'] },
  { pattern: /^(\d{4})$/, parts: ['year'] },
  {
    pattern: new RegExp(`^${weekday}${ordinal}[\\s-]+(?:of\\s+)?${monthName}[\\s,-]+(\\d{4})(?:$|[\\s,])`, 'i'),
    parts: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`^${weekday}${monthName}\\s+${ordinal},?\\s+(\\d{4})(?:$|[\\s,])`, 'i'),
    parts: ['month', 'day', 'year'],
  },
  { pattern: new RegExp(`^${monthName},?\\s+(\\d{4})$`, 'i'), parts: ['month', 'year'] },
];

const two = (digits: string) => digits.padStart(2, '0');

/** Years outside these are slips of a pen or of a program. */
const years = { first: 1600, last: 2199 };

/**
 * The publication date as precisely as it is written: ISO 8601 (with or without a time), RFC 822 as in feeds, and
 * English dates with the month's name. What is not a date, could be read two ways or never was (30 February) is unknown.
 * A date ahead of its arrival is kept as the publisher wrote it: windows are cut by arrival, so it moves nothing.
 */
export const publishedOn = (written: string | number | null | undefined): Published => {
  const text = String(written ?? '')
    .trim()
    .slice(0, 100);
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found: Partial<Record<'year' | 'month' | 'day', string>> = {};
    for (const [index, part] of parts.entries()) found[part] = match[index + 1];
    const year = Number(found.year);
    if (year < years.first || year > years.last) break;
    if (found.month === undefined) return { precision: 'year', date: found.year! };
    const named = months.indexOf(found.month.toLowerCase());
    const month = named < 0 ? Number(found.month) : named + 1;
    if (month < 1 || month > 12) break;
    const yearMonth = `${found.year}-${two(String(month))}`;
    if (found.day === undefined) return { precision: 'month', date: yearMonth };
    const day = Number(found.day);
    if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) break;
    return { precision: 'day', date: `${yearMonth}-${two(found.day)}` };
  }
  return { precision: 'unknown' };
};
