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
  'changed-copy': 2,
  opposite: 7,
  unit: 6.9,
  title: 6.4,
  quotation: 6.1,
  negation: 5.3,
  untrue: 5,
  'doubt-dropped': 5.2,
  'other-name': 5.2,
  'name-in-place': 1.5,
  'other-figure': 5.2,
  'new-date': 5,
  cause: 4.7,
  order: 4.7,
  'figure-elsewhere': 4.6,
  'new-name': 4,
  'negation-dropped': 3.9,
  'other-subject': 3.9,
  'new-figure': 3.9,
  'other-date': 3.6,
  'new-place': 3.2,
  'other-source': 3.2,
  reversed: 3,
  swapped: 3,
  'parted-name': 3,
  certainty: 2.7,
  claimant: 2.6,
  'opposite-elsewhere': 2.3,
  rank: 2.2,
  roles: 2.2,
  'claim-dropped': 2,
  misplaced: 2,
  'date-elsewhere': 1.9,
  'new-words': 1.9,
  inserted: 0.5,
  speaker: 1.7,
  softened: 1.3,
  'source-dropped': 1.2,
  'unnamed-speaker': 1,
  total: 1,
  'only-names': 1,
  'little-support': 0.5,
  'new-word': 0.13,
  'new-noun': 0.6,
  'new-adjective': 0.6,
  'only-quoted': 0,
  'other-thing': 0,
  'new-source': 0,
};

/**
 * What weighs more where a sentence is to be printed: one word that the passages do not have refuses it, as it may be all that is
 * invented, and a model is asked for their words.
 */
const weightsOfPrint: Readonly<Record<Sign, number>> = {
  ...weights,
  'new-word': 1,
  'new-noun': 1,
  'new-adjective': 1,
  'little-support': 2,
  'only-quoted': 1,
};

export const weightOf = (sign: Sign, use: Use): number => (use === 'print' ? weightsOfPrint : weights)[sign];

/** How often a sign counts in one sentence. */
const most: Partial<Record<Sign, number>> = { 'new-word': 4, 'new-noun': 3, 'new-adjective': 2 };

/** How much of each sign there is. */
export const countSigns = (doubts: readonly Doubt[]): Map<Sign, number> => {
  const counts = new Map<Sign, number>();
  for (const { sign, size = 1 } of doubts) counts.set(sign, Math.min(most[sign] ?? 1, (counts.get(sign) ?? 0) + size));
  return counts;
};

/** The weight of all doubts about a sentence. */
export const weigh = (doubts: readonly Doubt[], use: Use): number =>
  [...countSigns(doubts)].reduce((sum, [sign, count]) => sum + count * weightOf(sign, use), 0);
