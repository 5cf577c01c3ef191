import type { Published, Span } from '../../core/article.ts';
import type { NamedDate } from '../../text/dates.ts';

/** How many characters before a date are looked at. */
const maxDistance = 160;

const verbOfSaying =
  '(?:said|says|told\\s+\\p{L}+|stated|reported|confirmed|tweeted|wrote|announced|added|according to|statement|reports?|interview|briefing|quoted)';
/** "… said on Tuesday", "a report on Thursday": the day of the statement, not of what it reports. */
const ofWords = new RegExp(
  `\\b${verbOfSaying}(?:\\s+(?:(?:late|early)\\s)?(?:in|at|on|to|from|after|during|by|late|early)\\b[^,.;“”"]{0,50})?\\s*$`,
  'iu',
);
/** "…, the board said on Friday": what it said may have been long before … */
const behind = new RegExp(`,\\s[^,;]{2,80}\\b${verbOfSaying}[^,;]{0,60}$`, 'iu');
/** … unless it describes the present state. */
const standing = /\b(?:has|have|is|are|will|must|can)\b/u;

const dayWords =
  '(?:\\s(?:on\\s|late\\s|early\\s|last\\s|this\\s|earlier\\s)*(?:\\p{Lu}\\p{L}+day|today|yesterday|week|month|year)(?:\\s(?:night|morning|afternoon|evening))?)?';
/**
 * A date after such a word belongs to a side clause, not to the main statement. "Said that" and "said Tuesday that"
 * open no side clause.
 */
const aside = new RegExp(
  `\\b(?:which|who|whose|whom|when|where|while|what|(?:after|before)(?!\\s+(?:dawn|sunrise|sunset|dark|noon|midday|midnight)\\b)|since|until|because|although|though|if|as|than|for)\\b|(?<!\\b(?:said|says|stated|told\\s+\\p{L}+|confirmed|announced|added|reported)${dayWords}\\s)\\bthat\\b`,
  'iu',
);
/** "The bank, founded in 1990": a side clause without a verb of its own. */
const participle =
  /[,(–—]\s*(?:(?:first|then|and|now|\p{Ll}+ly)\s)?(?:\p{Ll}+ed|(?:re)?built|born|held|made|shot|sold|won|known|taken|seen|begun|sent|set)\s[^,()–—]*$/u;
/** "Built in 1907, the towers have welcomed ships". */
const opening =
  /^\P{L}*(?:First\s)?(?:\p{Lu}\p{Ll}*ed|(?:Reb|B)uilt|Born|Held|Made|Known|Taken|Seen|Begun)\s(?:in|on|by|since|at|as|from|with|early|late)\b[^,]*$/u;
/** "96 percent, from 86 in August": the day of what is compared. */
const compared = /\b(?:from|against|compared with|up on|down on)\s(?:about\s|nearly\s)?\p{N}[^,;]*$/u;
/** "the peaks of early January", "by Friday", "the January 1 supermoon": no moment at which something happened. */
const notThen =
  /\b(?:of|by|until|till|since|between|through|than|the|an?|its|their|his|her|from\s.{1,30}\sto|next|previous)\s(?:(?:the|early|late|mid)[\s-])?$/iu;
const possessive = /^['’]s?\s/u;

/** A date that a sentence names for what it reports. */
export interface EventDate {
  date: Published;
  /** Where the words that name it are. */
  words: Span;
  /** It is the day on which somebody said something. */
  isOfStatement: boolean;
  isAhead: boolean;
}

/** Whether a date says when what the main clause reports happens; `before` is the sentence up to it. */
const isOfMainClause = (before: string, words: string, after: string): boolean => {
  // The words of a date may begin with a preposition: "until 1994".
  const near = before.slice(-maxDistance) + words.replace(/[^\s-]+$/u, '');
  if (opening.test(before + words)) return false;
  if (aside.test(before) || aside.test(near) || participle.test(near) || compared.test(near) || notThen.test(near))
    return false;
  // "condemned Monday's attack" is of another day; "Monday's quake damaged 40 homes" is not.
  return !possessive.test(after) || /^\P{L}*$/u.test(before);
};

/** What has happened is not after the article's day, and what is to come not before it. */
const fitsTense = ({ date, tense, isAhead }: NamedDate, published: Published): boolean => {
  if (isAhead) return true;
  if (tense !== 'past') return false;
  return date.precision !== 'day' || published.precision !== 'day' || date.date <= published.date;
};

/** The dates of what a sentence reports, of those named within it. `start` is where the sentence begins. */
const eventDates = (
  named: readonly NamedDate[],
  { text, published }: { text: string; published: Published },
  start: number,
): EventDate[] =>
  named.flatMap((one) => {
    const { date, span, isAhead, isLoose } = one;
    const before = text.slice(start, span.start);
    const isOfStatement = ofWords.test(before.slice(-maxDistance));
    const isUncertain = isOfStatement && behind.test(before.slice(-maxDistance)) && !standing.test(before);
    if (isLoose || isUncertain || !fitsTense(one, published)) return [];
    if (!isOfMainClause(before, text.slice(span.start, span.end), text.slice(span.end, span.end + 4))) return [];
    return [{ date, words: span, isOfStatement, isAhead }];
  });

/**
 * The date of what a sentence reports, of those named within it; undefined if none says when it happens. `start` is
 * where the sentence begins. The day of a statement is taken only if the sentence names no other: "said Tuesday that
 * two men boarded the plane on Sunday" reports what happened on Sunday.
 */
export const eventDateOf = (
  named: readonly NamedDate[],
  report: { text: string; published: Published },
  start: number,
): EventDate | undefined => {
  const dates = eventDates(named, report, start);
  const ofEvent = dates.filter(({ isOfStatement }) => !isOfStatement);
  if (ofEvent.length > 0) return ofEvent.find(({ date }) => date.precision !== 'unknown') ?? ofEvent[0];
  return named.length === 1 ? dates.find(({ date }) => date.precision !== 'unknown') : undefined;
};

/** The dates named within spans of a text. */
export const datesWithin = (dates: readonly NamedDate[], spans: readonly Span[]): NamedDate[] =>
  dates.filter(({ span }) => spans.some(({ start, end }) => span.start >= start && span.end <= end));
