import { figurePatterns } from '../figure-patterns.ts';

const ones =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The word for a number from 1 to 99, as a part of longer words. */
const belowHundred = (value: number): string => {
  if (value < 20) return ones[value - 1]!;
  const unit = value % 10;
  return `${unit ? `${ones[unit - 1]}und` : ''}${tens[Math.floor(value / 10) - 2]}`;
};

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  return `${hundreds > 1 ? ones[hundreds - 1] : ''}${hundreds ? 'hundert' : ''}${rest ? belowHundred(rest) : ''}`;
};

const upTo999 = Array.from({ length: 998 }, (_, index) => [belowThousand(index + 2), index + 2] as const);

/** German numbers in words ("zweihundertdreißig", "zweieinhalb Millionen") and what stands around figures. */
export const figures = figurePatterns({
  numbers: [
    ...upTo999,
    ...upTo999.map(([word, value]) => [`${word}tausend`, value * 1000] as const),
    ...upTo999.slice(0, 11).map(([word, value]) => [`${word}einhalb`, value + 0.5] as const),
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
  ],
  scales: {
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    dutzend: 12,
  },
  article: 'eine',
  joint: 'und',
  half: 'halbe',
  halfAfterScale: '',
  hedges: {
    about: 'etwa, rund, ungefähr, circa, ca, fast, knapp, nahezu, beinahe, annähernd, schätzungsweise, an die',
    above: 'über, mehr als, gut, mindestens, wenigstens, nicht weniger als, deutlich mehr als, zumindest',
    below: 'bis zu, höchstens, maximal, weniger als, unter, nicht mehr als',
    none: 'insgesamt',
  },
  laterHedges: { above: 'oder mehr', below: 'oder weniger' },
  range: { words: ['bis', 'oder'], start: 'zwischen', join: 'und' },
});
