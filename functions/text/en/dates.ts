/**
 * How English news text names dates, and how its verbs tell whether a date is past or still to come.
 * The named groups of `pattern` and `cues` are what `../dates.ts` reads.
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
/** "April 18 of that year": another than the article's own. */
const otherYear =
  '(?:,?\\s+(?:of\\s+|in\\s+)?(?:that|the\\s+(?:same|following|previous)|last|next)\\s+year\\b|,?\\s+the\\s+year\\s+(?:before|after)\\b)';
/** "Tuesday, December 9, 2008": the day of the week adds nothing to the day of the month. */
const dayFollows = `\\s*[,(]?\\s*(?:the\\s+)?(?:${month}\\.?\\s+\\d|${day}\\s+(?:of\\s+)?${month}\\b)`;

export const pattern = new RegExp(
  [
    `(?<iso>\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b)`,
    `\\b(?<month1>${month})\\.?\\s+(?<day1>${day})(?!\\d|[:.,]\\d|\\s*(?:percent|%|million))(?:,?\\s+(?<year1>${year}))?\\b(?<other1>${otherYear})?`,
    `\\b(?<day2>${day})(?:\\s+of)?\\s+(?<month2>${month})\\b\\.?(?:,?\\s+(?<year2>${year})\\b)?(?<other2>${otherYear})?`,
    `\\b(?<month3>${month})\\.?,?\\s+(?:of\\s+)?(?<year3>${year})\\b`,
    `\\bin\\s+(?<month4>${month})\\b\\.?(?!,?\\s+(?:of\\s+)?\\d)(?<other4>${otherYear})?`,
    `\\b[Ii]n\\s+(?<year4>${year})\\b(?!-)`,
    `\\b(?<which>last|next|this|coming)?\\s*\\b(?<weekday>${weekday})\\b(?!${dayFollows})(?<after>\\s+last\\b|\\s+next\\b)?`,
    '\\b(?<near>today|tonight|yesterday|tomorrow)\\b',
    `\\b(?<count>\\d{1,3}|${numbers.join('|')})\\s+(?<unit>day|week|month|year)s?\\s+(?<ago>ago|earlier)\\b`,
    "\\b(?<which2>last|this|next)\\s+month\\b(?![’'])",
  ].join('|'),
  'giu',
);

/** Cheap test before the pattern is tried. */
export const hint =
  /\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|tomorrow|ago|earlier|last|this|next)\b/i;

/** Before these words "vote" and "end" are nouns. */
const article = '(?:an?|the|its|his|her|their|this|that|after|in|of)';
const events = 'begin|start|resume|reopen|return|meet|vote|leave';
const infinitive = String.raw`to(?:\s+be(?:\s+\p{Ll}+)?)?`;
/** The words behind a modal belong to it: "held" of "will be held" and "meet" of "could not meet" tell nothing alone. */
const negation = String.raw`(?:\s+not|n['’]t)`;
const adverb = String.raw`(?:\s+\p{Ll}+ly)?`;
const perfect = String.raw`${adverb}\s+have(?!\s+to\b)(?:\s+been)?(?:\s+\p{Ll}+)?`;
const verb = String.raw`${adverb}(?:\s+be${adverb}(?:\s+\p{Ll}+(?:ed|en|t|d))?|\s+\p{Ll}+)?`;
/** What a clause says is to come: "will be held", "is to vote", "is due", "begins". */
const toCome = [
  String.raw`(?:(?:will|shall|must)(?:\s+not)?|won['’]t)${verb}|(?<!\b(?:[Nn]obody|[Nn]one|[Nn]o one)\s)would${verb}`,
  String.raw`(?:is|are|was|were)\s+(?:\p{Ll}+\s+)?${infinitive}|going to`,
  String.raw`(?:expected|planned|scheduled|due|set|hope[sd]?|plan(?:s|ned)?|wants?|promise[sd]?|intend[sd]?)\s+${infinitive}`,
  String.raw`(?:expected|planned|scheduled|due|set)\s+for|(?:expected|planned|scheduled)\s+(?:on|in)|due|upcoming|coming|ahead of`,
  // "Talks resume on Wednesday", but not "after the vote on Wednesday".
  String.raw`(?<!\b${article}\s(?:\p{Ll}+\s)?)(?:${events})|(?<!\b${article}\s)(?:${events}|open|close|end|expire|fall)s`,
].join('|');
/** What may be either: "could open", "might be seen", "would not open", "would have met". */
const either = `(?:cannot|can['’]t|(?:can|could|may|might)${negation}?|would${negation})${verb}|would${negation}?${perfect}`;
/** "could not say" and "would not comment": how the past fails and refuses. */
const failed = [
  `(?:cannot|can['’]t|(?:must|can|could|may|might)${negation}?)${perfect}`,
  `could(?:${negation}${verb}|(?:\\s+\\p{Ll}+)?\\s+be\\s+(?:seen|heard|felt|found|reached|contacted))`,
  `would${negation}\\s+(?:comment|say|answer|confirm|deny|discuss|disclose|elaborate|reveal|speculate|be\\s+drawn)`,
  `did${negation}?${verb}|(?:(?:was|were)\\s+(?:able|unable|forced|made|seen)|failed|refused|declined|managed)\\s+to\\s+\\p{Ll}+`,
].join('|');
/** What it says has been. */
const been = `\\p{Ll}+ed|said|told|was|were|had|met|began|fell|came|went|left|took|gave|made|found|broke|sent|kept|held|led|saw|brought|built|chose|drew|flew|got|grew|ran|rose|sank|sold|spoke|stood|struck|swept|threw|woke|won(?!['’]t)|lost|hit|put`;
export const cues = new RegExp(`\\b(?:${failed}|(?<either>${either})|(?<toCome>${toCome})|${been})\\b`, 'gu');

/** Days from the day of the article to the day that the word names. */
export const nearDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
/** Months from the month of the article to "last month", "this month", "next month". */
export const relativeMonths: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** "next Friday", "the coming Friday": always after the article's day. */
export const following: ReadonlySet<string> = new Set(['next', 'coming']);
/** "last Friday": always before the article's day. */
export const previous = 'last';
/** "this Friday" says no more than "Friday". */
export const current = 'this';
/** "two days earlier" counts from some other day than the article's own. */
export const fromAnotherDay = 'earlier';
