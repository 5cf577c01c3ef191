import { once } from '../../once.ts';
import { arguing } from './arguing.ts';
import { artsAndMedia } from './arts-and-media.ts';
import { causingAndMaking } from './causing-and-making.ts';
import { change } from './change.ts';
import { commonWords } from './common-words.ts';
import { events } from './events.ts';
import { health } from './health.ts';
import { lawAndWar } from './law-and-war.ts';
import { mindsAndHands } from './minds-and-hands.ts';
import { moneyAndScience } from './money-and-science.ts';
import { movement } from './movement.ts';
import { natureAndDisasters } from './nature-and-disasters.ts';
import { people } from './people.ts';
import { peopleAndThings } from './people-and-things.ts';
import { phrasalVerbs } from './phrasal-verbs.ts';
import { politicsAndWork } from './politics-and-work.ts';
import { qualities } from './qualities.ts';
import { families, irregularForms } from './roots.ts';
import { saying } from './saying.ts';
import { sensesAndCompany } from './senses-and-company.ts';
import { shortForms } from './short-forms.ts';
import { sport } from './sport.ts';
import { strengthAndOrder } from './strength-and-order.ts';
import { timeAndManner } from './time-and-manner.ts';
import { transportAndPlaces } from './transport-and-places.ts';

const fields = [
  arguing,
  artsAndMedia,
  causingAndMaking,
  change,
  commonWords,
  events,
  health,
  natureAndDisasters,
  lawAndWar,
  mindsAndHands,
  moneyAndScience,
  movement,
  people,
  peopleAndThings,
  politicsAndWork,
  qualities,
  strengthAndOrder,
  saying,
  sensesAndCompany,
  shortForms,
  sport,
  timeAndManner,
  transportAndPlaces,
];

const wordsOf = (line: string): string[] => line.trim().split(/\s+/u);

/** "Large: vast enormous" is two lines, "large vast" and "large enormous". */
const meaningsOf = (line: string): string[][] => {
  const [head, others] = line.split(':');
  return others === undefined ? [wordsOf(line)] : wordsOf(others).map((other) => [head!.trim(), other]);
};

/**
 * English words that may stand for each other in a report of the same event. A line is one meaning; a word with several
 * meanings stands in several lines. Words of one line never exclude one another ("killed" and "injured" are not in one), and two
 * lines that share a word are not one meaning. Where a line has a word before a colon, that word and each other one are a meaning of
 * their own. All forms of a regular verb or noun count with the one that is given.
 */
export const meanings: () => readonly (readonly string[])[] = once(() =>
  fields.flatMap((field) => field.trim().split('\n')).flatMap(meaningsOf),
);

const groupsOf = (table: string): string[][] => table.trim().split(/[|\n]/u).map(wordsOf);

/** Verbs with a particle, and verbs that mean the same as both. */
export const phrasal: () => readonly (readonly string[])[] = once(() => groupsOf(phrasalVerbs));

/** Irregular forms of a word. The last one of a line counts. */
export const irregular: readonly (readonly string[])[] = groupsOf(irregularForms);

/** Words of one root: irregular forms, and nouns, adjectives and verbs whose stems differ. The last form of a line counts. */
export const roots: readonly (readonly string[])[] = [...irregular, ...groupsOf(families)];
