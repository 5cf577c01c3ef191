/**
 * How English news text names dates. The named groups of `pattern` are what `../dates.ts` and `../date-rules.ts` read.
 */

export const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const numbers = ['a|one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const month = `(?:${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?:1[89]|20)\\d{2}';
const yearAfter = `,?\\s+(?:of\\s+|in\\s+)?`;
/** "April 18 of that year", "May 3 two years ago": another year than the article's own, or not to be known. */
const otherYear = `(?:,?\\s+(?:of\\s+|in\\s+)?(?:that|the\\s+(?:same|following|previous|next))\\s+year\\b|,?\\s+the\\s+year\\s+(?:before|after)\\b|,?\\s+(?:\\d{1,3}|${numbers.join('|')}|several|many)\\s+years?\\s+(?:ago|earlier|later|before|after)\\b)`;
/** "November last year". */
const relativeYear = (name: string) => `(?:,?\\s+(?:of\\s+)?(?<${name}>last|this|next)\\s+year\\b)`;
/** "Tuesday, December 9, 2008": the day of the week adds nothing to the day of the month. */
const dayFollows = `\\s*[,(]?\\s*(?:the\\s+)?(?:${month}\\.?\\s+\\d|${day}\\s+(?:of\\s+)?${month}\\b)`;
/** "April 12 years later", "May 5 percent": the number counts what follows. */
const counted =
  '\\s*(?:percent|per\\s+cent|%|million|billion|thousand|years?|months?|weeks?|days?|hours?|minutes?|times)';
const rangeWord = '\\s*(?:[-–—]|to|and|or|through)\\s*';
const preposition = 'in|since|by|until|till|during|from|through|before|after|between';

export const pattern = new RegExp(
  [
    `(?<iso>\\b${year}-(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\\d|0?[1-9])\\b)`,
    `(?<![\\d/.])(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year5>${year})\\b(?![/.]\\d)`,
    `\\b(?<month1>${month})\\.?\\s+(?<day1>${day})(?!\\d|[:.,]\\d|${counted}\\b)(?:${rangeWord}${day}(?=${yearAfter}${year}))?(?:${yearAfter}(?<year1>${year}))?\\b(?:${relativeYear('years1')}|(?<other1>${otherYear}))?`,
    `\\b(?<day2>${day})(?:${rangeWord}(?:the\\s+)?${day})?(?:\\s+of)?\\s+(?<month2>${month})\\b(?:\\.(?=[\\s,]*\\d))?(?:${yearAfter}(?<year2>${year})\\b)?(?:${relativeYear('years2')}|(?<other2>${otherYear}))?`,
    `\\b(?<month3>${month})\\.?,?\\s+(?:of\\s+)?(?<year3>${year})\\b`,
    `\\b(?<before4>${preposition}|(?<which4>last|this|next)|early|late|mid)(?:\\s+(?:early|late|mid))?[-\\s]+(?<month4>${month})\\b(?!\\.?,?\\s+(?:of\\s+)?(?:\\d|the\\s+\\d))(?:${relativeYear('years4')}|(?<other4>${otherYear}))?`,
    `\\b(?:${preposition}|early|late|mid|as\\s+of)(?:\\s+(?:early|late|mid|about|around|at\\s+least))?[-\\s]+(?<year4>${year})\\b(?![-–/'’]|,\\d|(?<=00)\\s+\\p{L}+s\\b|\\s+(?:dollars|prices))`,
    `\\b(?<holiday>Christmas\\s+(?:Day|Eve)|New\\s+Year['’]s\\s+(?:Day|Eve)|Boxing\\s+Day),?\\s+(?:of\\s+|in\\s+)?(?<year6>${year})\\b`,
    `\\b(?<which>last|next|this|coming)?\\s*\\b(?<weekday>${weekday})\\b(?!${dayFollows})(?:(?<after>\\s+last\\b(?!\\s+(?:week|month|year))|\\s+next\\b(?!\\s+(?:week|month|year)))|\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?`,
    '\\b(?:the\\s+)?day\\s+(?<beyond>before\\s+yesterday|after\\s+tomorrow)\\b',
    '\\b(?<near>today|tonight|yesterday|tomorrow|last\\s+night|this\\s+(?:morning|afternoon|evening))\\b',
    `\\b(?<count>\\d{1,3}|${numbers.join('|')})\\s+(?<unit>day|week|month|year)s?\\s+(?<ago>ago|earlier)\\b`,
    "(?<!\\bthe\\s)\\b(?<which2>last|this|next)\\s+(?<unit2>month|year)\\b(?![’'])",
  ].join('|'),
  'giu',
);

/** Cheap test before the pattern is tried. */
export const hint =
  /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|tomorrow|ago|earlier|last|this|next)\b/i;

/** Month and day of the holidays in the pattern, lower case. */
export const holidays: Readonly<Record<string, readonly [number, number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'boxing day': [12, 26],
};

/** Days from the day of the article to the day that the word names. */
export const nearDays: Readonly<Record<string, number>> = {
  ...{ today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'last night': -1 },
  ...{ 'this morning': 0, 'this afternoon': 0, 'this evening': 0 },
};
export const beyondDays: Readonly<Record<string, number>> = { before: -2, after: 2 };
/** Months, years or weeks from that of the article to "last month", "this year", "next week". */
export const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** "next Friday", "the coming Friday": always after the article's day. */
export const following: ReadonlySet<string> = new Set(['next', 'coming']);
/** "last Friday": always before the article's day. */
export const previous = 'last';
/** "next Friday": of this week or of the next one. */
export const next = 'next';
/** "two days earlier" counts from some other day than the article's own. */
export const fromAnotherDay = 'earlier';
/** Of the near days, the one that also means nowadays. */
export const nowadays = 'today';
/** "today's launch". */
export const possessive = /^['’]s\b/u;

/** "June 26 to June 28, 2020": between two dates of which the second one's year or week is also the first one's. */
export const joins = /^\s*(?:,|[-–—]|to|and|or|through|until|till)\s*$/iu;
/** "from Monday to Friday": the second day is not before the first. */
export const until = /^\s*(?:[-–—]|to|through|until|till)\s*$/iu;
/** Before a number of days: it is not exact. */
export const vague =
  /\b(?:about|around|nearly|almost|some|over|roughly|approximately|(?:more|less|fewer)\s+than|at\s+(?:least|most)|just|under|up\s+to|and\s+a\s+half|only)\s+$/iu;
/** The day of the week right before a day of the month. */
export const weekdayBefore = new RegExp(`\\b(?<weekday>${weekday})[,(]?\\s+(?:the\\s+)?$`, 'iu');
/** "the first Saturday of", "the following Monday": counted from a day that these words do not name. */
export const ofAnotherDay = {
  before:
    /\bweeks?\s+(?:ago|from|after|before)\s+(?:on\s+)?$|\b(?:following|previous|preceding|same|that|first|second|third|fourth|fifth|final|another)\s+$/iu,
  after: /^\s+(?:week\b|of\s+(?:that|the|each|every|an?\s)|in\s+(?:each|every)\b)/iu,
  articleBefore: /\bthe\s+$/iu,
  articleAfter: /^\s+(?:before|after|following|of)\b/iu,
};
/** "a year ago, on Nov. 2": the year of the day is not the article's. */
export const yearAgoBefore = /\b(?:years?\s+(?:ago|earlier|before|later)|last\s+year)\b,?\s+(?:on\s+)?$/iu;
/** "the Sept. 11 attacks": remembered in every year. */
export const remembered = {
  before: /\bthe\s+$/iu,
  after:
    /^\s+(?:terror(?:ist)?\s+)?(?:attacks?|bombings?|riots?|insurrection|massacre|uprising|revolution|movement|coup|crackdown|earthquake|tsunami|disaster)\b/iu,
};

/** Words that look like a date and are part of a name, a habit or a verb; matched in the text around them. */
export const misleading = {
  /** Months that are also names or words, lower case. */
  months: new Set(['may', 'march', 'mar', 'april', 'june', 'august', 'jan']),
  /** "Theresa May 21 years ago", "the Long March 9", "Platform 5 May": another word with a capital stands before. */
  monthBefore:
    /(?<![\p{L}\p{N}])(?!(?:On|In|By|Since|Until|Till|From|Before|After|Last|Next|This|Late|Early|Mid|Between|During|Through|The|Posted|Published|Updated|Dated|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|\p{L}+day)\s)\p{Lu}[\p{L}'’]*\s+$/u,
  /** "5 May be closed". */
  modalAfter: /^\s+(?:be|have|not|never|also|soon|still|only|well|need|become|remain|see|face|lose|get|go|take)\b/iu,
  /** "criticised by May". */
  agent: /^(?:by|from|through|before|after|between|till)$/iu,
  weekdayBefore:
    /\b(?:every|each|any|on\s+an?|Mrs?\.?|Ms\.?|Dr\.?|Black|Good|Ash|Super|Cyber|Giving|Easter|Palm|Holy|Bloody|Shrove|Fat|Maundy|Whit|Sheffield|Ruby|Man|Casual|(?:Mail|Star|Independent|Sun|Express)\s+on)\s+$/u,
  weekdayAfter:
    /^(?:\s+(?:prayers?|mornings|nights|evenings|afternoons|Times|Telegraph|Mirror|Mail|Express|Post|Herald|Tribune|Star|Sun|World|Independent|Review|Magazine|Night\s+(?:Live|Football|Fever)|the\s+13th)\b)/u,
  nearBefore: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’]*\s+$/u,
  nearAfter: /^\s+(?:[Ss]how|[Pp]rogramme|[Pp]rogram)\b|^['’]s\s+(?:[Pp]aper|[Hh]eadlines|[Tt]op)\b/u,
  /** "Berlin rings in 2018". */
  yearBefore: /\b[Rr](?:ing(?:s|ing)?|ang)\s+$/u,
};

/** What belongs to a word for a day, so that a date is printed behind it: "Tuesday night", "Monday's", "yesterday evening". */
export const partOfDay = /^(?:\s+(?:morning|lunchtime|noon|afternoon|evening|night))?(?:['’]s)?(?![\p{L}\p{N}])/u;
/** The name of a day of the week alone, which is that of the days around the reader's. */
export const bareWeekday = new RegExp(`^${weekday}$`, 'iu');
/** "on Sept. 1, a Tuesday", "is today the biggest port": no day is meant. Matched up to the end of the words. */
export const noDay =
  /\b(?:an?|every|each|any)\s+\S+$|\b(?:is|are|of|even|until|till|to|as|still|like|than)\s+today(?:['’]s)?$/iu;
