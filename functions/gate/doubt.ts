import type { Refusal } from './refusal.ts';

/** What a doubt was raised by. How much each weighs is in `weigh-doubts.ts`. */
export type Sign =
  | 'quotation'
  | 'speaker'
  | 'unnamed-speaker'
  | 'new-name'
  | 'new-place'
  | 'misplaced'
  | 'parted-name'
  | 'title'
  | 'new-figure'
  | 'small-count'
  | 'told-as-exact'
  | 'figure-elsewhere'
  | 'unit'
  | 'new-date'
  | 'date-elsewhere'
  | 'negation'
  | 'untrue'
  | 'only-quoted'
  | 'certainty'
  | 'softened'
  | 'claimant'
  | 'roles'
  | 'cause'
  | 'order'
  | 'rank'
  | 'total'
  | 'swapped'
  | 'other-name'
  | 'other-thing'
  | 'name-in-place'
  | 'apart'
  | 'other-figure'
  | 'other-date'
  | 'opposite'
  | 'opposite-elsewhere'
  | 'excluded'
  | 'excluded-elsewhere'
  | 'reversed'
  | 'negation-dropped'
  | 'doubt-dropped'
  | 'claim-dropped'
  | 'source-dropped'
  | 'other-source'
  | 'new-source'
  | 'other-subject'
  | 'little-support'
  | 'only-names'
  | 'new-words'
  | 'inserted'
  | 'new-word'
  | 'new-noun'
  | 'new-adjective'
  | 'changed-copy';

/** What may be wrong with a sentence. */
export interface Doubt extends Refusal {
  sign: Sign;
  /** How strong the sign is, above 0; 1 unless it is given. */
  size?: number;
}
