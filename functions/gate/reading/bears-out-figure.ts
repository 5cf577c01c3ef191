import type { Quantity } from './quantities.ts';
import { clock, isClockUnit } from './times-of-day.ts';

/** Whether a figure says the same as another one, or a rounded one no more. */

const significant = (value: number): number =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length || 1;

/** How far a rounded figure may be from the true one. */
const tolerance = { about: 0.1, limit: 0.3 };

const closest = 0.005;

/** "$22,000" of $22,012: so near that nobody reads it as another figure. */
const isRoundingOf = (value: number, exact: number): boolean =>
  significant(exact) > significant(value) &&
  significant(value) > 1 &&
  exact >= 1000 &&
  Math.abs(exact - value) / exact < closest;

const isHedgeBorneOut = (said: Quantity, source: Quantity): boolean => {
  const { value, hedge } = said;
  if (value === source.value) {
    if (hedge === source.hedge) return true;
    // "about 200" of "nearly 200", and "about 14" of "14", which is no more than is known.
    return hedge === 'about' || (hedge === 'above' && source.hedge === 'above');
  }
  if (hedge === 'none' && source.hedge === 'none' && isRoundingOf(value, source.value)) return true;
  if (source.hedge !== 'none' && source.hedge !== 'about') return false;
  if (significant(value) >= significant(source.value) && significant(value) > 1) return false;
  const off = (source.value - value) / source.value;
  if (hedge === 'about') return said.isShort ? off < 0 && off > -tolerance.about : Math.abs(off) < tolerance.about;
  if (hedge === 'above') return off > 0 && off < tolerance.limit;
  return hedge === 'below' && off < 0 && off > -tolerance.limit;
};

/** By unit: how many of the smallest unit that can be converted into it exactly. */
const lengths: Readonly<Record<string, readonly [unit: string, length: number]>> = {
  second: ['second', 1],
  minute: ['second', 60],
  hour: ['second', 3600],
  day: ['second', 86_400],
  week: ['second', 604_800],
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  mm: ['mm', 1],
  cm: ['mm', 10],
  m: ['mm', 1000],
  km: ['mm', 1e6],
  g: ['g', 1],
  kg: ['g', 1000],
  tonne: ['g', 1e6],
  kw: ['kw', 1],
  mw: ['kw', 1000],
  gw: ['kw', 1e6],
  cent: ['cent', 1],
  $: ['cent', 100],
  p: ['p', 1],
  '£': ['p', 100],
};

/** "Two weeks" is "14 days", "6km" is "6,000 metres". */
const isConverted = (said: Quantity, source: Quantity): boolean => {
  const [one, other] = [lengths[said.unit], lengths[source.unit]];
  return (
    one !== undefined &&
    other !== undefined &&
    one[0] === other[0] &&
    said.hedge === source.hedge &&
    Math.abs(said.value * one[1] - source.value * other[1]) < 1e-6
  );
};

const halfDay = 720;

/** "7 p.m." is "19:00", and may be "7:00". */
const isSameTime = (said: Quantity, source: Quantity): boolean => {
  if (!isClockUnit(said.unit) || !isClockUnit(source.unit)) return false;
  const isCertain = said.unit === clock && source.unit === clock;
  return isCertain ? said.value === source.value : said.value % halfDay === source.value % halfDay;
};

const isDegree = (unit: string): boolean => unit.startsWith('degree');

/** Whether a unit may be that of the source: what is not said is no other unit. */
const isUnitBorneOut = (said: Quantity, source: Quantity): boolean =>
  said.unit === source.unit ||
  (said.unit === '' && (source.unit === 'age' || said.isBare)) ||
  ((said.unit === 'age' || isClockUnit(said.unit)) && source.unit === '') ||
  (isDegree(said.unit) && isDegree(source.unit) && (said.unit === 'degree' || source.unit === 'degree')) ||
  // "Scored six times" of "six goals", and the other way round.
  (said.value > 2 && ((said.unit === 'time' && source.unit === '') || (said.unit === '' && source.unit === 'time')));

/** Whether a figure of a source bears out one of a summary: the same in the same unit, or rounded, marked and true. */
export const bearsOutFigure = (said: Quantity, source: Quantity): boolean =>
  isConverted(said, source) ||
  isSameTime(said, source) ||
  (said.isOrdinal === source.isOrdinal && isUnitBorneOut(said, source) && isHedgeBorneOut(said, source));

/** "3.5 million birds" of "some 3.5 million birds": the same figure, told as if it were exact. */
export const isToldAsExact = (said: Quantity, source: Quantity): boolean =>
  said.hedge === 'none' &&
  source.hedge === 'about' &&
  !source.isShort &&
  said.value === source.value &&
  bearsOutFigure({ ...said, hedge: 'about' }, source);
