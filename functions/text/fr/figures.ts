import { figurePatterns } from '../figure-patterns.ts';

const small = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const tens = 'vingt trente quarante cinquante soixante'.split(' ');

/** A number from 1 to 99 in words; hyphens part tokens. */
const belowHundred = (value: number): string => {
  if (value <= 16) return small[value - 1]!;
  if (value < 20) return `dix ${small[value - 11]}`;
  if (value >= 80) return value === 80 ? 'quatre vingts' : `quatre vingt ${belowHundred(value - 80)}`;
  const base = value >= 60 ? 60 : value - (value % 10);
  const rest = value - base;
  const ten = tens[base / 10 - 2]!;
  if (rest === 0) return ten;
  return `${ten} ${rest === 1 || rest === 11 ? 'et ' : ''}${belowHundred(rest)}`;
};

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words = [hundreds > 1 ? small[hundreds - 1] : '', hundreds ? 'cent' : '', rest ? belowHundred(rest) : ''];
  return words.filter(Boolean).join(' ');
};

/** All but "un", which is an article, and "cent" alone, which is also that of "pour cent". */
const upTo999 = Array.from({ length: 998 }, (_, index) => index + 2).filter((value) => value !== 100);

/** French numbers in words ("quatre-vingt-dix", "deux millions et demi") and what stands around figures. */
export const figures = figurePatterns({
  numbers: [
    ...upTo999.map((value) => [belowThousand(value), value] as const),
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((value) => [`${small[value - 1]} cents`, value * 100] as const),
    ['quatre vingt', 80],
  ],
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
  article: 'un',
  joint: 'et',
  half: 'demi',
  halfAfterScale: 'et demi',
  hedges: {
    about: 'environ, près de, quelque, presque, à peu près, autour de, quasiment, aux alentours de',
    above: 'plus de, au moins, au minimum, pas moins de, bien plus de',
    below: "moins de, au plus, au maximum, jusqu'à, pas plus de",
    none: 'un total de, au total',
  },
  laterHedges: { above: 'ou plus, au moins, au minimum', below: 'ou moins, au plus, au maximum' },
  range: { words: ['a', 'ou'], start: 'entre', join: 'et' },
});
