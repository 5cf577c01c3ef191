import type { Published } from '../../core/article.ts';
import { calendarWord } from '../../text/calendar-words.ts';
import { alignmentOf, isTold } from '../alignment.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import { ordinalOf, type Quantity } from '../reading/quantities.ts';
import type { Word } from '../reading/read-sentence.ts';
import { sharesIn } from '../reading/shares.ts';
import type { Claim, Places } from '../support.ts';
import { isPlainYear, type Place, times } from './figure-ties.ts';

/** Figures that no passage has as such, and that follow from what it has. */

/** Whether a figure that the passages do not have as such is written there so, or counts what they have one of. */
export const isAccountedFor = (claim: Claim, places: Places, said: Quantity, all: readonly Place[]): boolean =>
  (said.isOrdinal && isRankThere(claim, said)) ||
  isWrittenSo(claim, said) ||
  isTimesThere(claim, said) ||
  (said.value === 1 && isOneOf(claim, places, said)) ||
  isNthThere(claim, said) ||
  isTwiceThere(claim, places, said) ||
  isAllDay(claim, said) ||
  isShareThere(claim, said) ||
  isWorkedOut(claim, places, said) ||
  isBetweenDates(claim, places, said) ||
  all.some((place) => isInUnitOfSentence(said, place));

/** "Five weeks" of "five weeks ago", which is a date there: the same words in the same order, as "two" of "two or three years". */
const isWrittenSo = ({ read: { words }, evidence }: Claim, { from, to, unit: measured }: Quantity): boolean => {
  if (measured !== '' && !times.has(measured)) return false;
  const number = words[from]!;
  const unit = words.slice(to, to + 3).find(({ word }) => times.has(word.replace(/s$/u, '')));
  if (to !== from + 1 || !unit) return false;
  return evidence.some(({ read }) =>
    read.words.some(
      ({ word, at }) =>
        word === number.word &&
        words.slice(to, unit.at + 1).every((one, step) => one.stem === read.words[at + 1 + step]?.stem),
    ),
  );
};

/** "3rd" of "third". */
const isRankThere = ({ evidence }: Claim, { value }: Quantity): boolean =>
  evidence.some(({ read: { words } }) => words.some(({ word }) => ordinalOf(word) === value));

/** "Seven times" of "the seventh time", "two goals" of "a pair of goals". */
export const isTimesThere = ({ read, evidence }: Claim, { value, unit, to }: Quantity): boolean => {
  const counted = read.words.slice(to, to + 3).find(({ isContent }) => isContent)?.stem;
  return evidence.some(({ read: { words } }) =>
    words.some(({ word, at }) => {
      const isPair = value === 2 && /^(?:pair|couple|both)$/u.test(word);
      if (isPair) return words.slice(at + 1, at + 5).some(({ stem }) => stem === counted);
      const isTime = unit === 'time' && words[at + 1]?.word === 'time';
      return isTime && ordinalOf(word) === value;
    }),
  );
};

/** "41 million" of a sentence that counts in euros is €41m. */
const isInUnitOfSentence = ({ value, unit, hedge }: Quantity, { evidence, quantity }: Place): boolean =>
  quantity.value === value &&
  quantity.unit === '' &&
  quantity.hedge === hedge &&
  !quantity.isYear &&
  (evidence.read.quantities.some((other) => other.unit === unit && other.value !== value) ||
    evidence.read.words.some(({ word }) => word === unit || word === `${unit}s`));

/** "One man died" of "a man died": the passage has what is counted without another figure. */
const isOneOf = ({ read }: Claim, places: Places, { to }: Quantity): boolean => {
  if (read.words[to - 1]!.number) return false;
  const counted = read.words.slice(to, to + 3).find(({ isContent, pos }) => isContent || pos === 'NOUN');
  if (!counted) return true;
  return places
    .of(counted.at)
    .some(({ evidence, at }) =>
      evidence.read.words
        .slice(Math.max(0, at - 4), at)
        .some(({ word }) => /^(?:an?|one|single|sole|lone)$/u.test(word)),
    );
};

/** "Eleven people" of "the 11th person", "70 years" of "the 70th anniversary", "the age of four" of "her fourth birthday". */
const isNthThere = ({ read, evidence }: Claim, { value, unit, isOrdinal, from, to }: Quantity): boolean => {
  if (isOrdinal) return false;
  const counted = read.words.slice(to, to + 4).filter(({ isContent, pos }) => isContent || pos === 'NOUN');
  const isCounted = ({ word, stem }: Word): boolean =>
    (unit === 'age' && word === 'birthday') ||
    (unit === 'year' && /^(?:anniversary|year|birthday)$/u.test(word)) ||
    (unit === '' && counted.some((one) => one.stem === stem || isPeople(one, word)));
  return (
    read.words[from] !== undefined &&
    evidence.some(({ read: { words } }) =>
      words.some(({ word, at }) => ordinalOf(word) === value && words.slice(at + 1, at + 4).some(isCounted)),
    )
  );
};

const isPeople = ({ word }: Word, other: string): boolean =>
  /^(?:people|persons)$/u.test(word) && /^(?:person|man|woman|child|victim|patient)$/u.test(other);

/** "Two convictions" of "convicted twice". */
export const isTwiceThere = (claim: Claim, places: Places, { value, unit, to }: Quantity): boolean => {
  if (value !== 2 || !(unit === '' || unit === 'time')) return false;
  const near = claim.read.words.slice(Math.max(0, to - 4), to + 4).filter(({ isContent }) => isContent);
  return claim.evidence.some(
    (evidence) =>
      evidence.read.words.some(({ word }) => word === 'twice') && near.some(({ at }) => places.isIn(at, evidence)),
  );
};

const hoursOfDay = 24;

/** "24-hour" of "round-the-clock". */
const isAllDay = ({ evidence }: Claim, { value, unit }: Quantity): boolean =>
  value === hoursOfDay &&
  unit === 'hour' &&
  evidence.some(({ read: { text } }) => /\b(?:a)?round[- ]the[- ]clock\b/iu.test(text));

/** How far a share in words may be from what it stands for: "a third" for 34 per cent. */
const leastPart = 0.02;
const hundred = 100;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= leastPart;

/** The share that a figure is part of ("two" of "two thirds") or says in per cent. */
const shareOf = ({ read: { text, words } }: Claim, { from, value, unit }: Quantity): number | undefined =>
  sharesIn(text).find(({ start, end }) => words[from]!.start >= start && words[from]!.end <= end)?.value ??
  (unit === 'percent' ? value / hundred : undefined);

/** "Seven tenths" of "70 per cent", "two thirds did not" of "a third did", "0.25 seconds" of "a quarter of a second". */
const isShareThere = (claim: Claim, said: Quantity): boolean => {
  const share = shareOf(claim, said);
  return claim.evidence.some(({ read: { text, quantities } }) => {
    const told = sharesIn(text);
    if (
      told.some(
        ({ value, unit }) =>
          unit !== '' && bearsOutFigure({ ...said, hedge: 'none' }, { ...said, hedge: 'none', value, unit }),
      )
    )
      return true;
    if (share === undefined) return false;
    const percents = quantities.filter(({ unit }) => unit === 'percent').map(({ value }) => value / hundred);
    const isInWords = said.unit !== 'percent';
    return (
      told.some(({ value }) => isNear(value, share) || (isInWords && isNear(1 - value, share))) ||
      (isInWords && percents.some((value) => isNear(value, share)))
    );
  });
};

const compares =
  /\b(?:more|fewer|less|than|ahead|behind|short|shy|above|below|points?|gap|difference|margin|by|rose|rise[ns]?|fell|fall(?:en)?|all but|except|apart|older|younger|cheaper|dearer|trim(?:med)?|cut|raised?|lowered|extra|another)\b/iu;
const adds = /\b(?:total|altogether|combined|together|in all|both|overall|sum|between them)\b/iu;

const isUnitOf = (said: Quantity, { unit }: Quantity): boolean =>
  said.unit === unit ||
  (said.unit === 'point' && (unit === 'percent' || unit === '')) ||
  (said.unit === '' && unit !== 'clock');

/** Whether two figures of a passage differ by a figure of a sentence, or make it together. */
const makes = (said: Quantity, one: Quantity, other: Quantity, isDifference: boolean, isSum: boolean): boolean => {
  if (one.unit !== other.unit) return false;
  const results = [
    ...(isDifference ? [Math.abs(one.value - other.value)] : []),
    ...(isSum ? [one.value + other.value] : []),
  ];
  const exact = { ...said, hedge: 'none', isBare: false } as const;
  return results
    .map((value) => Number(value.toPrecision(9)))
    .some(
      (value) =>
        value > 0 &&
        ((isUnitOf(said, one) && value === said.value) || bearsOutFigure(exact, { ...one, hedge: 'none', value })),
    );
};

/** How much of a sentence stands in the passage where its figure can be worked out. */
const leastOfSame = 0.3;
const nextFigures = 3;

/** "10 points" of a score of 30-20, "40p cheaper" of two prices, "all but three" of "96 of 99", and sums that are marked as such. */
const isWorkedOut = (claim: Claim, places: Places, said: Quantity): boolean => {
  const { read, evidence } = claim;
  const isDifference = compares.test(read.text);
  const isSum = adds.test(read.text);
  if (said.isOrdinal || !(isDifference || isSum)) return false;
  const told = read.words.filter(isTold);
  return evidence.some((one, at) => {
    const next = evidence[at + 1];
    const all = [...one.read.quantities, ...(next?.passage === one.passage ? next.read.quantities : [])].filter(
      (quantity) => !quantity.isOrdinal && !isPlainYear(quantity),
    );
    return (
      all.some((first, index) =>
        all.slice(index + 1, index + 1 + nextFigures).some((second) => makes(said, first, second, isDifference, isSum)),
      ) && alignmentOf(claim, places).fit(told, one) >= leastOfSame
    );
  });
};

const dayLength = 86_400_000;

/** The days between two dates, or the years between two years. */
const apart = (unit: string, one: Published, other: Published): number | undefined => {
  if (one.precision === 'unknown' || other.precision === 'unknown') return undefined;
  if (unit === 'year') return Math.abs(Number(one.date.slice(0, 4)) - Number(other.date.slice(0, 4)));
  const isDays = unit === 'day' && one.precision === 'day' && other.precision === 'day';
  return isDays
    ? Math.abs(Date.parse(one.date.slice(0, 10)) - Date.parse(other.date.slice(0, 10))) / dayLength
    : undefined;
};

const daysOfWeek = 7;

/** The weekdays that a sentence names, in the order of their words. */
const weekdaysIn = ({ read: { words } }: Evidence): number[] =>
  words.flatMap(({ word }) => {
    const day = /^weekday (\d)/u.exec(calendarWord(word) ?? '')?.[1];
    return day === undefined ? [] : [Number(day)];
  });

/** Whether two weekdays of a sentence are so many days apart: "on Friday ... on Monday". */
const areDaysApart = (evidence: Evidence, days: number): boolean =>
  weekdaysIn(evidence).some((one, at, all) =>
    all.slice(at + 1).some((other) => (other - one + daysOfWeek) % daysOfWeek === days),
  );

const countsOn = /^(?:later|after|afterwards|before|earlier|previously|between|apart)$/u;

/** "Died three days later" where one sentence has Friday and Monday, "six years after" where it has 2009 and 2015. */
const isBetweenDates = (claim: Claim, places: Places, said: Quantity): boolean => {
  const { words } = claim.read;
  const isCounted = words.slice(said.to, said.to + 4).some(({ word }) => countsOn.test(word));
  if (!isCounted || !/^(?:day|year)$/u.test(said.unit)) return false;
  const told = words.filter(isTold);
  return claim.evidence.some(
    (evidence) =>
      (evidence.read.dates.some((one, at, all) =>
        all.slice(at + 1).some((other) => apart(said.unit, one.named.date, other.named.date) === said.value),
      ) ||
        (said.unit === 'day' && areDaysApart(evidence, said.value))) &&
      alignmentOf(claim, places).fit(told, evidence) >= leastOfSame,
  );
};

const mostCounted = 5;

/** What a figure counts. */
const countedBy = ({ read: { words } }: Claim, { from, to }: Quantity): Word | undefined =>
  words
    .slice(to, to + 4)
    .find(({ pos, isName, clause }) => pos === 'NOUN' && !isName && clause === words[from]!.clause);

/** "Two brothers": a few things that a summary may have counted itself, unless the passages have another number of them. */
export const isSmallCount = (claim: Claim, places: Places, said: Quantity): boolean => {
  const { words } = claim.read;
  const isInWords = said.to === said.from + 1 && !words[said.from]!.number;
  if (!isInWords || said.value < 2 || said.value > mostCounted || said.unit !== '' || said.hedge !== 'none')
    return false;
  const counted = countedBy(claim, said);
  return (
    counted !== undefined &&
    places
      .of(counted.at)
      .every(({ evidence, at }) =>
        evidence.read.quantities.every(({ to, unit }) => unit !== '' || to > at || at - to > 2),
      )
  );
};
