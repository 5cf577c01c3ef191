import type { Published } from '../../core/article.ts';
import { calendarWord } from '../../text/calendar-words.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { ReadDate } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

const isWithin = (said: Published, source: Published): boolean =>
  said.precision !== 'unknown' && source.precision !== 'unknown' && source.date.startsWith(said.date);

/** Words that count from a day, and what they count. */
const counted =
  /^(?:this|last|next|yesterday|today|tomorrow|tonight|ago|later|earlier|day|week|weekend|fortnight|month|quarter|year|decade|century|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)s?$/u;

/** "The previous year" is "last year". */
const counters: ReadonlyMap<string, string> = new Map([
  ['previous', 'last'],
  ['prior', 'last'],
  ['past', 'last'],
  ['following', 'next'],
  ['coming', 'next'],
  ['current', 'this'],
]);

/** What names the day in a date, spelled alike: "month 8 14" for "Sept. 14th". */
const keysOf = ({ from, to }: ReadDate, { words }: Evidence['read']): string[] =>
  words.slice(from, to).flatMap(({ word: written }) => {
    const word = counters.get(written) ?? written;
    const key = calendarWord(word) ?? /^\d+(?=(?:st|nd|rd|th)?$)/u.exec(word)?.[0];
    return key ?? (counted.test(word) ? word.replace(/s$/u, '') : []);
  });

/** Whether two dates are the same day, or the same words where no day is certain. */
export const isSameDate = (
  said: ReadDate,
  { read, evidence }: Claim,
  { evidence: { read: other }, date: source }: DatePlace,
): boolean => {
  if (isWithin(said.named.date, source.named.date)) return true;
  const [one, two] = [keysOf(said, read), keysOf(source, other)];
  if (one.length === 0) return false;
  // Both count from the same day: the same words are the same date, whatever the tense of their clause.
  if (one.join(' ') === two.join(' ')) return true;
  if (said.named.date.precision !== 'unknown' && source.named.date.precision !== 'unknown') return false;
  const [bare, told] = [withoutNext(one), withoutNext(two)];
  if (bare.join(' ') === told.join(' ')) return !one.includes('last') && !two.includes('last');
  // "January" of "January 10", and "May 3, 2014" of "May 3" in a report that names the year elsewhere.
  const isThere = (key: string) =>
    told.includes(key) || (/^(?:19|20)\d\d$/u.test(key) && evidence.some((place) => hasWord(place, key)));
  return bare.every(isThere) && bare.some((key) => /^month/u.test(key)) && told.some((key) => bare.includes(key));
};

const hasWord = ({ read }: Evidence, wanted: string): boolean => read.words.some(({ word }) => word === wanted);

/** "next Monday" and "Monday" may be one day. */
const withoutNext = (keys: readonly string[]): string[] => keys.filter((key) => !/^(?:next|last|this)$/u.test(key));

export interface DatePlace {
  evidence: Evidence;
  date: ReadDate;
}

const steps = (at: number, { from, to }: ReadDate, { words }: Evidence['read']): number =>
  (at < from ? from - at : at - to) + (words[at]!.clause === words[Math.min(from, words.length - 1)]!.clause ? 0 : 6);

const partOf = (key: string): string =>
  /^(?:month|weekday)/u.exec(key)?.[0] ?? (/^\d{4}$/u.test(key) ? 'a year' : /^\d{1,2}$/u.test(key) ? 'a day' : key);

/** Whether two dates cannot be the same: other weekdays, months, days or years. "Friday" may be May 3. */
export const areOtherDates = (said: ReadDate, { read }: Claim, { evidence, date }: DatePlace): boolean => {
  if (said.named.date.precision !== 'unknown' && date.named.date.precision !== 'unknown') return true;
  const [one, two] = [keysOf(said, read), keysOf(date, evidence.read)];
  return one.some((key) => !two.includes(key) && two.some((other) => partOf(other) === partOf(key)));
};

/** "From May 3 to May 5", "in March or April": two dates of one thing. */
export const areJoined = (one: ReadDate, other: ReadDate): boolean =>
  Math.max(one.from - other.to, other.from - one.to) < 3;

/** Whether a date stands in the passage with what it stands with in the sentence, and no other date is nearer to it. */
const isTied = (claim: Claim, places: Places, said: ReadDate, { evidence, date }: DatePlace): boolean => {
  const { words } = claim.read;
  const clause = words[said.from]?.clause;
  const near = words
    .filter(
      (word) =>
        word.clause === clause && (word.isContent || word.isName) && !(word.at >= said.from && word.at < said.to),
    )
    .sort(
      (one, other) =>
        verbFirst(one.pos) - verbFirst(other.pos) || Math.abs(one.at - said.from) - Math.abs(other.at - said.from),
    )
    .slice(0, 3);
  if (near.length === 0) return true;
  const hasVerb = near.some(({ pos }) => pos === 'VERB');
  const present = near.filter(({ at }) => (hasVerb ? places.hasWord(at, evidence) : places.isIn(at, evidence)));
  if (present.length === 0) return false;
  const nearest = present.filter(({ at }) =>
    places
      .of(at)
      .some(
        (one) =>
          one.evidence === evidence &&
          evidence.read.dates.every(
            (other) =>
              areJoined(other, date) ||
              kindOf(other, evidence.read) !== kindOf(date, evidence.read) ||
              steps(one.at, other, evidence.read) >= steps(one.at, date, evidence.read),
          ),
      ),
  );
  return nearest.length > 0 || (evidence.read.dates.length === 1 && present.length === near.length);
};

/** "since 1988" does not compete with "on Sunday". */
const kindOf = ({ from, to }: ReadDate, { words }: Evidence['read']): 'year' | 'day' =>
  words.slice(from, to).some(({ word }) => calendarWord(word) !== undefined || /day|morrow|night|ago/u.test(word))
    ? 'day'
    : 'year';

const verbFirst = (pos: string): number => (pos === 'VERB' ? 0 : 1);

/** "this year" of a passage of the same year. */
const isCurrent = ({ named: { date, isLoose } }: ReadDate, { passages }: Claim): boolean =>
  isLoose &&
  date.precision === 'year' &&
  passages.some(({ published }) => published.precision !== 'unknown' && published.date.startsWith(date.date));

/** Words for a part of a year: "mid-2014", "the end of 2014". */
const partsOfYear = /^(?:mid|middle|early|late|beginning|start|end|first|second|half)$/u;

/** "In the year 1995", "from mid-2014". */
const isYearThere = ({ from, to }: ReadDate, { read, evidence }: Claim): boolean => {
  const years = read.words
    .slice(from, to)
    .filter(({ number, isContent, word }) => (number || isContent) && !partsOfYear.test(word));
  return years.length === 1 && /^\d{4}$/u.test(years[0]!.word) && evidence.some((one) => hasWord(one, years[0]!.word));
};

/** "A year ago": how long ago something was may be worked out. */
const isVague = ({ from, to }: ReadDate, { words }: Evidence['read']): boolean =>
  /^(?:ago|earlier|before)$/u.test(words[to - 1]?.word ?? '') && !words.slice(from, to).some(({ number }) => number);

/** "Today's planes": those of our time. */
const isNowadays = ({ from, to }: ReadDate, { words }: Evidence['read']): boolean =>
  to === from + 1 && words[from]!.isPossessive && /^today/u.test(words[from]!.word);

/** Dates that the cited passages do not name, or name of something else. */
export const checkDates = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  const all: DatePlace[] = evidence.flatMap((one) => one.read.dates.map((date) => ({ evidence: one, date })));
  return read.dates.flatMap((said): Doubt[] => {
    if (read.words[said.from]?.isQuoted) return [];
    const written = read.text.slice(said.named.span.start, said.named.span.end);
    const same = all.filter((place) => isSameDate(said, claim, place));
    if (
      same.length === 0 &&
      (isCurrent(said, claim) || isYearThere(said, claim) || isVague(said, read) || isNowadays(said, read))
    )
      return [];
    if (same.length === 0)
      return [
        {
          sign: 'new-date',
          code: 'date',
          words: written,
          why: `The cited passages do not name this date: ${written}.`,
        },
      ];
    if (same.some((place) => isTied(claim, places, said, place))) return [];
    // Where a sentence has one date, nothing else there can be what it is the date of.
    if (same.some(({ evidence: one }) => one.read.dates.length === 1)) return [];
    return [
      {
        sign: 'date-elsewhere',
        code: 'date',
        words: written,
        why: `In the cited passages ${written} is the date of something else.`,
      },
    ];
  });
};
