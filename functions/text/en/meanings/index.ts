import { commonWords } from './common-words.ts';
import { events } from './events.ts';
import { peopleAndThings } from './people-and-things.ts';
import { phrasalVerbs } from './phrasal-verbs.ts';
import { families, irregular } from './roots.ts';

const groupsOf = (table: string, bar: RegExp): string[][] =>
  table
    .trim()
    .split(bar)
    .map((line) => line.trim().split(/\s+/u));

/**
 * English words that may stand for each other in a report of the same event. A line is one meaning; a word with several
 * meanings stands in several lines. Words of one line never exclude one another ("killed" and "injured" are not in one), and two
 * lines that share a word are not one meaning. All forms of a regular verb or noun count with the one that is given.
 */
export const meanings: readonly (readonly string[])[] = groupsOf(
  [events, peopleAndThings, commonWords].map((table) => table.trim()).join('\n'),
  /\n/u,
);

/** Verbs with a particle, and verbs that mean the same as both. */
export const phrasal: readonly (readonly string[])[] = groupsOf(phrasalVerbs, /[|\n]/u);

/** Words of one root: irregular forms, and nouns, adjectives and verbs whose stems differ. The last form of a line counts. */
export const roots: readonly (readonly string[])[] = [irregular, families].flatMap((table) =>
  groupsOf(table, /[|\n]/u),
);
