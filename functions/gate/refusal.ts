/** What of a sentence is not borne out. */
export type RefusalCode =
  | 'no-citation'
  | 'language'
  | 'quotation'
  | 'speaker'
  | 'name'
  | 'place'
  | 'title'
  | 'figure'
  | 'unit'
  | 'date'
  | 'negation'
  | 'modality'
  | 'claimant'
  | 'cause'
  | 'order'
  | 'comparison'
  | 'roles'
  | 'merged'
  | 'unsupported';

export interface Refusal {
  code: RefusalCode;
  /** The words of the sentence that nothing bears out. */
  words: string;
  /** A sentence in English, for the retry of a model and for editors. */
  why: string;
}
