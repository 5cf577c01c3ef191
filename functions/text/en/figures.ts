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
/** "Twenty-one" is read by its parts; other languages have phrases of their own. */
export const numberPhrases: ReadonlyMap<string, number> = new Map();
export const maxPhraseWords = 0 as number;
export const numberStarts: ReadonlySet<string> = new Set(numberWords.keys());
export const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);
/** "a hundred and twenty", "two and a half million", "half a million": words of a number that are none by themselves. */
export const article = 'a' as string;
export const joint = 'and' as string;
export const half = 'half' as string;
/** "et demi" behind a scale; in English it stands before it. */
export const halfAfterScale = '' as string;

type Hedge = 'none' | 'about' | 'above' | 'below';
const hedgesOf = (hedge: Hedge, phrases: string) => phrases.split(',').map((phrase) => [phrase.trim(), hedge] as const);
/** Phrases right before a figure. "No more than" is not "more than": the longest one counts. */
export const hedges = new Map<string, Hedge>([
  ...hedgesOf(
    'about',
    'about, around, roughly, approximately, nearly, almost, some, estimated, close to, an estimated',
  ),
  ...hedgesOf('about', 'in the region of, in the order of, somewhere around, just about, as few as, as little as'),
  ...hedgesOf('about', 'barely, hardly, virtually, more or less, just shy of, just short of, shy of, getting on for'),
  ...hedgesOf(
    'above',
    'over, above, at least, more than, well over, just over, upwards of, in excess of, a minimum of',
  ),
  ...hedgesOf('above', 'no fewer than, not fewer than, no less than, not less than, at the very least, at the least'),
  ...hedgesOf('above', 'upward of, north of, slightly over, anything from'),
  ...hedgesOf('above', 'far more than, many more than, not under, minimum of'),
  ...hedgesOf('none', 'a total of, in total, in all'),
  ...hedgesOf('below', 'under, below, at most, less than, fewer than, up to, just under, well under, a maximum of'),
  ...hedgesOf('below', 'no more than, not more than, as many as, as much as, at the very most, at the most, not over'),
  ...hedgesOf('below', 'maximum of, far fewer than, far less than, up to and including, anything up to, not even'),
]);
export const maxHedgeWords = 4 as number;
/** "30 or more", "30 at most", "14 people, if not more": right after a figure, or after what it counts. */
export const laterHedges = new Map<string, Hedge>([
  ...hedgesOf('above', 'or more, plus, at least, at the least, at the very least, if not more'),
  ...hedgesOf('about', 'or so, odd, or thereabouts'),
  ...hedgesOf('below', 'or fewer, or less, at most, at the most, at the very most'),
]);
export const maxLaterWords = 4 as number;
const wordsOfPhrases = (phrases: ReadonlyMap<string, Hedge>, at: number): ReadonlySet<string> =>
  new Set([...phrases.keys()].map((phrase) => phrase.split(' ').at(at)!));
/** The last word of each hedge before a figure, and the first of each after one: beside most figures stands neither. */
export const hedgeEnds = wordsOfPhrases(hedges, -1);
export const laterHedgeStarts = wordsOfPhrases(laterHedges, 0);
/** "20 to 30", "two or three", "between 20 and 30": between the two figures of a range. */
export const rangeWords: ReadonlySet<string> = new Set(['to', 'or']);
export const rangeStart = 'between' as string;
export const rangeJoin = 'and' as string;

/** "2.8m", "4bn" as news writes them. */
export const shortScales: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What "m" counts in "2.8m tonnes": a plural noun or people. A mast is 30m tall. */
export const countedNoun = /^\p{Ll}+s$|^people$/u;
