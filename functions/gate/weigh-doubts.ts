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
  opposite: 7.8,
  unit: 7.6,
  title: 7,
  quotation: 6.8,
  negation: 5.9,
  'doubt-dropped': 5.8,
  'other-name': 5.7,
  'other-figure': 5.7,
  'new-date': 5.6,
  order: 5.1,
  'figure-elsewhere': 5.1,
  cause: 5,
  'new-name': 4.4,
  'other-subject': 4.4,
  'new-figure': 4.3,
  'negation-dropped': 4.3,
  'new-place': 3.9,
  'other-source': 3.5,
  reversed: 3.3,
  'parted-name': 3.3,
  certainty: 3,
  claimant: 2.8,
  'date-elsewhere': 2.7,
  'opposite-elsewhere': 2.6,
  rank: 2.4,
  roles: 2.4,
  'claim-dropped': 2.2,
  'new-words': 2.1,
  'changed-copy': 2,
  speaker: 1.8,
  softened: 1.4,
  'source-dropped': 1.4,
  'unnamed-speaker': 1,
  total: 1,
  'only-names': 1,
  'other-date': 0.8,
  'little-support': 0.6,
  'new-word': 0.1,
  'other-thing': 0,
  'new-source': 0,
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
