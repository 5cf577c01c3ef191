export type AbbreviationKind = 'continued' | 'beforeNumbers' | 'mayEndSentence';

/**
 * The abbreviations of a language besides the English ones, in lower case without the last point, separated by spaces:
 * those that never end a sentence, those that do not before a number, those that do before a word that starts sentences.
 */
export interface Abbreviations extends Readonly<Record<AbbreviationKind, string>> {
  /** Those that are words or names in other languages, so that they count only in this one. */
  onlyHere?: Partial<Record<AbbreviationKind, string>>;
}
