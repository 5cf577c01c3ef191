import * as calendar from './calendar.ts';
import * as corrections from './corrections.ts';
import * as dates from './dates.ts';
import * as figures from './figures.ts';
import * as quotations from './quotations.ts';
import * as residue from './residue.ts';
import * as revisions from './revisions.ts';
import * as sentences from './sentences.ts';
import * as states from './states.ts';
import * as tense from './tense.ts';

export type { figures };

/** The lexicons and patterns of English, by subject. Another language is a folder beside this one with the same shape. */
export const english = {
  calendar,
  corrections,
  dates,
  figures,
  quotations,
  residue,
  revisions,
  sentences,
  states,
  tense,
};
