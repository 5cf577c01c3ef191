import { numberNamed } from '../../text/number-words.ts';

/** Shares of a whole that are written in words: "a third", "seven tenths", "three in ten", "half of". English only. */

interface Share {
  /** From 0 to 1. */
  value: number;
  /** "Second" in "a quarter of a second"; empty for a share of other things. */
  unit: string;
  start: number;
  end: number;
}

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

const number = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}';
const names = Object.keys(parts).join('|');
const period = 'second|minute|hour|day|night|week|month|year|season|game|match|round|attempt|race|innings|set';

/** "Two thirds", "three-quarters": several parts are never places in an order. */
const several = new RegExp(`\\b(${number})[ -](${names})s\\b`, 'gu');
/** "A third of", "one fifth": one part is, unless "of", a comparison or the end follows. */
const single = new RegExp(
  `\\b(?:a|one)[ -](${names})(?= (?:of|as|more|less|fewer|larger|smaller|bigger|higher|lower|off)\\b|[.,;:]|$)`,
  'gu',
);
const half = /\b(half)(?= (?:of|the|its|his|her|their|our|my|all|an?)\b)/gu;
/** "One in three", "three out of ten". */
const ratio = new RegExp(
  `\\b(${number}) (?:in(?: every)?|out of(?: every)?|of every) (${number})\\b(?! (?:[\\p{L}]+ )?(?:${period})s?\\b)`,
  'gu',
);
const measured = /^(?: of)? an? (second|minute|hour|day|week|month|year|decade|century|mile|pint|tonne|ton)\b/u;

const numberOf = (word: string): number => (word === 'one' ? 1 : (numberNamed(word, 'en') ?? Number(word)));

const smallestWhole = 2;

/** The shares that a text has in words. */
export const sharesIn = (text: string): Share[] => {
  const lower = text.toLowerCase();
  const found = (pattern: RegExp, value: (match: RegExpExecArray) => number): Share[] =>
    [...lower.matchAll(pattern)].map((match) => ({
      value: value(match),
      unit: measured.exec(lower.slice(match.index + match[0].length))?.[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [
    ...found(several, ([, count, part]) => numberOf(count!) / parts[part!]!),
    ...found(single, ([, part]) => 1 / parts[part!]!),
    ...found(half, () => 1 / smallestWhole),
    ...found(ratio, ([, count, whole]) => numberOf(count!) / numberOf(whole!)),
  ].filter(({ value }) => value > 0 && value < 1);
};
