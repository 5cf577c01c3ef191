import type { Mode } from '../../text/assertion-words.ts';
import type { Word } from './read-sentence.ts';

/** Words that stand for one thing, "the mayor of Orme, Ada Moss": their places. */
export type Phrase = readonly number[];

/** What a verb of an English sentence says: who does it, to whom, and whether it is so. */
export interface Frame {
  verb: Word;
  /** Whoever does it; empty if the sentence does not say. */
  agent: Phrase;
  /** The one whose verb it is stands by another verb, so that it may be somebody else. */
  isInherited: boolean;
  /** Whoever or whatever it is done to. */
  patient: Phrase;
  isNegated: boolean;
  /** "purpose" is an infinitive that no verb governs, "to win the cup": it may have happened. */
  mode: Mode | 'purpose';
  isPassive: boolean;
  /** "are separating": it may be still to come. */
  isProgressive: boolean;
  /** The frame it depends on: "said" of "said he would resign". */
  governor: Frame | undefined;
}
