/** Number words, scales and hedges of English. */

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const numberWords = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
export const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** By word, or two words, right before a figure. */
export const hedges = new Map<string, 'about' | 'above' | 'below'>([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['over', 'above'],
  ['least', 'above'],
  ['more than', 'above'],
  ['under', 'below'],
  ['most', 'below'],
  ['less than', 'below'],
  ['fewer than', 'below'],
  ['up to', 'below'],
]);

/** "2.8m", "4bn" as news writes them. */
export const shortScales: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What "m" counts in "2.8m tonnes": a plural noun or people. A mast is 30m tall. */
export const countedNoun = /^\p{Ll}+s$|^people$/u;
