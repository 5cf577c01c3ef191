import { bodies, regions } from '../../text/en/bodies.ts';
import { placeOfName } from '../../text/en/place-adjectives.ts';
import { titleInFull } from '../../text/en/ranks.ts';
import { shortNames } from '../../text/en/short-names.ts';
import { pronounOfFirstName } from '../../text/first-names.ts';
import type { Attribution } from './attribution.ts';
import type { Word } from './read-sentence.ts';

/** Names of several words, and what they name. */

const known = new WeakMap<readonly Word[], readonly (readonly Word[])[]>();

/** The words of each name: "Ada Moss" is one, "Castlegate's Ada Moss" two. Found once for the words of a sentence. */
export const namesIn = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const found = known.get(words) ?? findNames(words);
  known.set(words, found);
  return found;
};

const findNames = (words: readonly Word[]): Word[][] => {
  const names: Word[][] = [];
  for (const word of words) {
    if (!word.isName) continue;
    const before = names.at(-1)?.at(-1);
    if (before?.at === word.at - 1 && /^[\s.-]+$/u.test(word.gap) && !before.isPossessive) names.at(-1)!.push(word);
    else names.push([word]);
  }
  return names;
};

/** Whether a name only describes: "the Ukrainian-born champion", "the American", "a San Francisco start-up". */
export const isDescription = (words: readonly Word[], name: readonly Word[]): boolean => {
  const last = name.at(-1)!;
  const next = words[last.at + 1];
  if (last.isPossessive) return false;
  if (next && /^[ -]$/u.test(next.gap) && !next.capital && /^(?:NOUN|ADJ)$/u.test(next.pos) && next.isContent)
    return true;
  const before = words.slice(Math.max(0, last.at - 5), last.at);
  return (
    name.length === 1 &&
    /(?:ese|ish|an|i|ch)$/u.test(last.word) &&
    before.some(({ word }) => word === 'the' || word === 'a')
  );
};

/** "The Gunners": what a team is called, which has another name too. */
export const isNickname = (words: readonly Word[], name: readonly Word[]): boolean =>
  name.length === 1 && /[^s]s$/u.test(name[0]!.word) && words[name[0]!.at - 1]?.word === 'the';

/** The first word of names of places. */
const isPlaceOpener =
  /^(?:mt|mount|lake|fort|cape|port|san|santa|los|las|el|new|north|south|east|west|saint|st|isle|rio|villa|bay)$/u;

export type NameKind = 'person' | 'place' | 'thing';

/** "In the" before a name. */
const isBehindPlacing = (words: readonly Word[], { at }: Word): boolean => {
  const before = words[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return /^(?:in|at|near|outside|inside|across|around|towards?|into|through)$/u.test(words[before]?.word ?? '');
};

/** "New Year's Eve" */
const isDay = (words: readonly Word[], { at }: Word): boolean =>
  words[at - 1]?.word === 'year' && words[at - 1]!.isPossessive;

/** What a name of several words names, as far as its words tell. */
const kindByWords = (name: readonly Word[]): NameKind | undefined => {
  const last = name.at(-1)!.word;
  const [isBody, isRegion] = [bodies.has(last), regions.has(last)];
  // "San Francisco"
  if (isPlaceOpener.test(name[0]!.word) && !isBody) return 'place';
  // "George Hall" may be a person, "George Hall Hospital" is none.
  const mayBePerson = !(isBody || isRegion) || name.length < 3;
  if (mayBePerson && name.some(({ word }) => pronounOfFirstName(word) !== undefined)) return 'person';
  if (isRegion) return 'place';
  if (isBody) return 'thing';
  // "General Tom Hale", "Theo Marsh"
  if (titleInFull.has(name[0]!.word) || shortNames.has(name[0]!.word)) return 'person';
  // "Iraqi Shia"
  return name.some(({ word }) => (placeOfName.get(word) ?? word) !== word) ? 'thing' : undefined;
};

/** What a name names, by its words or the preposition before it; "thing" where neither tells. */
export const kindOfName = (words: readonly Word[], name: readonly Word[]): NameKind => {
  const first = name[0]!;
  const byWords = name.length > 1 ? kindByWords(name) : undefined;
  if (byWords !== undefined && byWords !== 'thing') return byWords;
  if (name.length === 1 && isDay(words, first)) return 'thing';
  if (name.length === 1 && pronounOfFirstName(first.word) !== undefined) return 'person';
  if (isBehindPlacing(words, first)) return 'place';
  const isFullName = name.length === 2 && words[first.at - 1]?.word !== 'the' && byWords !== 'thing';
  return isFullName ? 'person' : 'thing';
};

/** Whether a name is that of somebody who tells something: "Ada Moss" of "Ada Moss says that the woman fled". */
export const isTeller = (name: readonly Word[], attributions: readonly Attribution[]): boolean =>
  attributions.some(({ speaker }) => name.some(({ at }) => speaker.includes(at)));
