import type { Published } from '../core/article.ts';

/**
 * A second opinion on dates, for `verify`. It shares nothing with the reading of dates in `functions/text`: it does not
 * read a date from words, but goes from the printed date back to the words that may name it in an article of that day, and
 * looks for those. Names come from the platform's calendar data, distances from a count of days since 1970.
 */

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const nameOf = (date: string, part: 'weekday' | 'month') =>
  new Intl.DateTimeFormat('en', { [part]: 'long', timeZone: 'UTC' }).format(dayNumber(date) * 86_400_000);

/** "September", "Sept", "Sep". */
const monthNames = (date: string): string => {
  const name = nameOf(`${date.slice(0, 7)}-01`, 'month');
  return `(?:${[name, name.slice(0, 4), name.slice(0, 3)].join('|')})\\.?`;
};
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A number in digits or as a word. */
const counted = (count: number): string =>
  counts[count] ? `(?:${count}|${counts[count]}${count === 1 ? '|a' : ''})` : `${count}`;

const has = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu').test(text);

/** Without one of these words a weekday is not one to come. */
const toCome = [
  "will|would|shall|must|won['’]t|could|may|might|due|expect(?:s|ed)?|forecast|scheduled|planned|planning|set|going to",
  '(?:is|are|was|were|likely|hope[sd]?|plans?|aims?|wants?|intends?) to|(?:is|are) on|upcoming|coming|next|ahead of',
  'reports? (?:its|their|results)|(?:begin|start|resume|reopen|return|meet|vote|leave|open|close|end|expire|fall)s?|starting|beginning|effective',
  'for|until|till',
].join('|');
/** "Black Friday", "every Friday", "the following Friday" are other days than this week's Friday. */
const otherFriday = '(?<!\\b(?:Black|Good|every|each|following|previous|same|first|second|third|fourth|on a)\\s)';

/** Whether a text names a day by its weekday, at this distance from the article's day. */
const namesWeekday = (text: string, weekday: string, distance: number): boolean => {
  const name = otherFriday + weekday;
  /** Days from the article between which such words name the day; all of them must be in the text. */
  const uses: readonly [min: number, max: number, ...words: string[]][] = [
    [-5, 0, name],
    [-7, -1, `last ${weekday}|${weekday} last`],
    [-13, -1, name, 'last week'],
    [-6, 6, name, 'this week'],
    [1, 13, name, 'next week'],
    [1, 7, name, toCome],
  ];
  return uses.some(
    ([min, max, ...words]) => distance >= min && distance <= max && words.every((one) => has(text, one)),
  );
};

const nearWords: Readonly<Record<number, string>> = {
  [-2]: 'day before yesterday',
  [-1]: '(?<!before )yesterday|last night',
  0: 'today|tonight|this (?:morning|afternoon|evening)',
  1: '(?<!after )tomorrow',
  2: 'day after tomorrow',
};

const holidays: Readonly<Record<string, string>> = {
  '01-01': "New Year['’]s Day",
  '12-24': 'Christmas Eve',
  '12-25': 'Christmas Day',
  '12-26': 'Boxing Day',
  '12-31': "New Year['’]s Eve",
};

/** Words for a day that do not depend on the article's day. */
const namesCalendarDay = (text: string, date: string, published: Published): boolean => {
  const [year] = date.split('-') as [string];
  const [m, d] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  if (has(text, `${year}-0?${m}-0?${d}|0?${d}[/.]0?${m}[/.]${year}|0?${m}/0?${d}/${year}`)) return true;
  const holiday = holidays[date.slice(5)];
  if (holiday && has(text, `${holiday},? (?:of |in )?${year}`)) return true;
  const ordinal = `0?${d}(?:st|nd|rd|th)?`;
  const range = '(?:\\s?(?:[-–—]|to|and|or|through)\\s?(?:the )?\\d{1,2}(?:st|nd|rd|th)?)?';
  const words = `(?:${monthNames(date)} ${ordinal}${range}|${ordinal}${range} (?:of )?${monthNames(date)})`;
  if (has(text, `${words},? (?:of |in )?${year}`)) return true;
  // Without a year right behind it, the words mean a day within a year of the article, or one of the year named later on.
  if (!has(text, `${words}(?!,? (?:of |in )?\\d{4})`)) return false;
  const isNear =
    (published.precision === 'day' && Math.abs(dayNumber(date) - dayNumber(published.date)) <= 366) ||
    (published.precision === 'month' && Math.abs(dayNumber(date) - dayNumber(`${published.date}-15`)) <= 381);
  return isNear || has(text, year);
};

const namesDay = (text: string, date: string, published: Published): boolean => {
  if (namesCalendarDay(text, date, published)) return true;
  if (published.precision !== 'day') return false;
  const distance = dayNumber(date) - dayNumber(published.date);
  const near = nearWords[distance];
  if (near !== undefined && has(text, near)) return true;
  if (distance < 0 && has(text, `${counted(-distance)} days? ago`)) return true;
  return namesWeekday(text, nameOf(date, 'weekday'), distance);
};

/**
 * Why a date printed behind the words up to `end` of a cited text is not proved; undefined if it is. The words must be one
 * for that day, counted from the article's day, and what is told of it must fit the distance.
 */
export const misnamed = (text: string, { end, date }: { end: number; date: string }, published: Published) => {
  if (published.precision !== 'day') return 'the article is not dated to the day';
  if (end > text.length || /[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) return 'it is not behind a word';
  const distance = dayNumber(date) - dayNumber(published.date);
  const near = nearWords[distance];
  const ago = distance < 0 ? [`${counted(-distance)} days? ago`] : [];
  const name = `${nameOf(date, 'weekday')}(?: (?:last|next)| (?:of )?(?:last|this|next) week)?`;
  const words = [name, ...(near === undefined ? [] : [near]), ...ago].join('|');
  const part = "(?: (?:morning|lunchtime|noon|afternoon|evening|night))?(?:['’]s)?";
  const before = text.slice(0, end).replace(/\s+/gu, ' ');
  if (!new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${part}$`, 'iu').test(before))
    return `the words before it do not name ${date}`;
  return mayName(text, { precision: 'day', date }, published) ? undefined : `the article does not bear out ${date}`;
};

const monthsSince = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const stepWord = (step: number): string | undefined => ({ [-1]: 'last', 0: 'this', 1: 'next' })[step];

const namesMonth = (text: string, date: string, published: Published): boolean => {
  const [year] = date.split('-') as [string];
  const name = monthNames(date);
  if (has(text, `${name},? (?:of |in )?${year}`)) return true;
  if (published.precision !== 'day' && published.precision !== 'month') return false;
  const distance = monthsSince(date) - monthsSince(published.date);
  const yearStep = stepWord(Number(year) - Number(published.date.slice(0, 4)));
  if (yearStep !== undefined && has(text, `${name},? (?:of )?${yearStep} year`)) return true;
  const word = stepWord(distance);
  if (word !== undefined && has(text, `${word} month`)) return true;
  if (distance < 0 && has(text, `${counted(-distance)} months? ago`)) return true;
  return Math.abs(distance) <= 12 && has(text, `${name}(?! \\d|,? (?:of |in )?(?:\\d{4}|last year|next year))`);
};

const namesYear = (text: string, year: string, published: Published): boolean => {
  if (has(text, year)) return true;
  if (published.precision === 'unknown') return false;
  const distance = Number(year) - Number(published.date.slice(0, 4));
  const word = stepWord(distance);
  return (
    (word !== undefined && has(text, `${word} year`)) || (distance < 0 && has(text, `${counted(-distance)} years? ago`))
  );
};

const anyDate =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|today|tonight|yesterday|tomorrow|ago|(?:last|this|next) (?:week|month|year)|\\d{4}';

/**
 * Whether a text, cited from an article with the date `published`, may name `date`: one of the words for that date, as
 * they are used at that distance from the article's day, is in it. For an unknown date any words of a date are enough.
 */
export const mayName = (cited: string, date: Published, published: Published): boolean => {
  const text = cited.replace(/\s+/gu, ' ');
  if (date.precision === 'unknown') return has(text, anyDate);
  if (date.precision === 'day') return namesDay(text, date.date, published);
  if (date.precision === 'month') return namesMonth(text, date.date, published);
  return namesYear(text, date.date, published);
};
