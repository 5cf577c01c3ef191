import type { Doubt, Sign } from './doubt.ts';

/**
 * What a verdict is for. An audit must neither miss what is false nor cry wolf. A sentence that is to be printed has an extract in
 * reserve, so that a true one that is refused costs little.
 */
export type Use = 'audit' | 'print';

/**
 * How much each sign weighs: doubts that weigh 1 together refuse a sentence. Fitted by `node bench/gate-weights.ts` (logistic
 * regression, rounded) on `bench/gold/gate-{tuned,once-held,free}.jsonl` and 30 articles of real news that are not in the repository.
 */
const weights: Readonly<Record<Sign, number>> = {
  opposite: 4.2,
  quotation: 4,
  unit: 3.9,
  title: 3.7,
  negation: 3.2,
  'other-name': 3.1,
  'other-figure': 3.1,
  'new-date': 3,
  order: 2.8,
  'figure-elsewhere': 2.7,
  cause: 2.6,
  'negation-dropped': 2.5,
  'other-subject': 2.4,
  'new-figure': 2.4,
  'new-place': 2.1,
  'doubt-dropped': 2.1,
  reversed: 2,
  'parted-name': 1.9,
  certainty: 1.9,
  'new-name': 1.6,
  speaker: 1.5,
  claimant: 1.5,
  'date-elsewhere': 1.5,
  'opposite-elsewhere': 1.4,
  'claim-dropped': 1.4,
  'other-source': 1.1,
  'new-words': 1.1,
  'source-dropped': 1.1,
  rank: 1.1,
  roles: 1.1,
  'unnamed-speaker': 1,
  total: 1,
  'only-names': 1,
  'other-date': 0.4,
  'little-support': 0.3,
  'new-word': 0.08,
  'new-source': 0.06,
  'other-thing': 0,
};

/** What weighs more where a sentence is to be printed: words that the passages do not have. */
const weightsOfPrint: Readonly<Record<Sign, number>> = { ...weights, 'new-word': 0.34, 'little-support': 2 };

export const weightOf = (sign: Sign, use: Use): number => (use === 'print' ? weightsOfPrint : weights)[sign];

/** How often a sign counts in one sentence. */
const most: Partial<Record<Sign, number>> = { 'new-word': 4 };

/** How much of each sign there is. */
export const countSigns = (doubts: readonly Doubt[]): Map<Sign, number> => {
  const counts = new Map<Sign, number>();
  for (const { sign, size = 1 } of doubts) counts.set(sign, Math.min(most[sign] ?? 1, (counts.get(sign) ?? 0) + size));
  return counts;
};

/** The weight of all doubts about a sentence. */
export const weigh = (doubts: readonly Doubt[], use: Use): number =>
  [...countSigns(doubts)].reduce((sum, [sign, count]) => sum + count * weightOf(sign, use), 0);
