import type { Token } from '../../text/tokens.ts';
import type { Quantity } from './quantity.ts';

/** Hedges and ranges that are not written right before a figure. English only. */

const reach = 30;

const before = (text: string, tokens: readonly Token[], { from }: Quantity): string => {
  const { start } = tokens[from]!;
  return text.slice(Math.max(0, start - reach), start).toLowerCase();
};

const behind = (text: string, tokens: readonly Token[], { to }: Quantity): string => {
  const { end } = tokens[to - 1]!;
  return text.slice(end, end + reach).toLowerCase();
};

/** "Under the age of 18", "no older than 14", "over-55s", "starting at $5". */
const opening: readonly (readonly [RegExp, Quantity['hedge']])[] = [
  [/\b(?:under|below) (?:the )?age of $/u, 'below'],
  [/\b(?:over|above) (?:the )?age of $/u, 'above'],
  [/\b(?:up to|until) (?:the )?age of $/u, 'below'],
  [/\b(?:no|not) (?:older|more|greater|larger|bigger|longer|higher) than (?:the age of )?$/u, 'below'],
  [/\b(?:no|not) (?:younger|less|fewer|smaller|shorter|lower) than (?:the age of )?$/u, 'above'],
  [/\b(?:older|greater|larger|bigger|longer|higher) than (?:the age of )?$/u, 'above'],
  [/\b(?:younger|smaller|shorter|lower) than (?:the age of )?$/u, 'below'],
  [/\b(?:start|begin)(?:s|n?ing)? (?:at|from) [$£€¥₹]?$/u, 'above'],
  [/\bunder-$/u, 'below'],
  [/\bover-$/u, 'above'],
];

/** "$5 and up", "18 or older", "12 years and under". */
const closing: readonly (readonly [RegExp, Quantity['hedge']])[] = [
  [/^(?: years?| yrs?)?(?: of age)?,? (?:and|or) (?:up|upwards|over|above|older|beyond)\b(?! \d)/u, 'above'],
  [/^(?: years?| yrs?)?(?: of age)?,? (?:and|or) (?:under|below|younger)\b(?! \d)/u, 'below'],
];

const hedgeOf = (text: string, tokens: readonly Token[], one: Quantity): Quantity['hedge'] => {
  const [open, close] = [before(text, tokens, one), behind(text, tokens, one)];
  const found = opening.find(([pattern]) => pattern.test(open)) ?? closing.find(([pattern]) => pattern.test(close));
  return found?.[1] ?? one.hedge;
};

const isAlone = (text: string, tokens: readonly Token[], one: Quantity): boolean =>
  /^(?:\s?[,.;:)]|$| (?:and|or|but|in|on|at|of|by|from|for|with|as|were|was|are|is|had|have|who) )/u.test(
    behind(text, tokens, one),
  );

/** "Aged 7 and 9", "aged between 25 and 60": the second is an age as well. */
const isAgeToo = (text: string, tokens: readonly Token[], first: Quantity, second: Quantity): boolean => {
  const between = text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start);
  return (
    first.unit === 'age' &&
    second.unit === '' &&
    /^(?:,? (?:and|to|or) |, | ?[-–] ?)$/u.test(between) &&
    isAlone(text, tokens, second)
  );
};

/** "4-6 cents", "10–15 people", but not the score "1-2". */
const isParted = (text: string, tokens: readonly Token[], first: Quantity, second: Quantity): boolean => {
  const between = text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start);
  const counts =
    second.unit !== '' || /^\s(?:\p{Ll}+s|people|children|men|women|percent)\b/u.test(behind(text, tokens, second));
  return /^[-–]$/u.test(between) && first.unit === '' && first.value < second.value && counts;
};

const isBetweenAges = (text: string, tokens: readonly Token[], first: Quantity, second: Quantity): boolean =>
  /\bbetween (?:the )?ages? (?:of )?$/u.test(before(text, tokens, first)) &&
  text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start) === ' and ';

/** "From 15 stone to ten", "15 per cent to 20": the second is in the unit of the first. */
const isUnitShared = (text: string, tokens: readonly Token[], first: Quantity, second: Quantity): boolean => {
  const between = text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start);
  return (
    first.unit !== '' &&
    second.unit === '' &&
    !second.isYear &&
    /\bfrom (?:\p{Ll}+ )?[$£€¥₹]?$/u.test(before(text, tokens, first)) &&
    /^[ %-](?:[\p{L}%]+ ){0,2}to $/u.test(between) &&
    isAlone(text, tokens, second)
  );
};

/** "From €10m (£7m) to €15m": what stands in brackets begins no range. */
const isClosedOff = (text: string, tokens: readonly Token[], first: Quantity, second: Quantity): boolean =>
  second.hedge === 'below' && /^\) to /u.test(text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start));

/** The figures of a sentence with the hedges that stand apart from them, and with both ends of a range in one unit. */
export const withHedges = (text: string, tokens: readonly Token[], found: readonly Quantity[]): Quantity[] => {
  const all = found.map((one) => ({ ...one, hedge: hedgeOf(text, tokens, one) }));
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first) continue;
    if (isAgeToo(text, tokens, first, second)) second.unit = 'age';
    if (isUnitShared(text, tokens, first, second)) second.unit = first.unit;
    const isRange = isParted(text, tokens, first, second) || isBetweenAges(text, tokens, first, second);
    if (isRange) {
      first.hedge = 'above';
      second.hedge = 'below';
    }
    if (isClosedOff(text, tokens, first, second)) {
      first.hedge = 'none';
      second.hedge = 'none';
    }
    const isOneRange = first.hedge === 'above' && second.hedge === 'below' && second.from - first.to <= 1;
    if (isOneRange && first.unit === '') first.unit = second.unit;
  }
  return all;
};
