import { partsOfCompound } from '../../text/meanings.ts';
import { soundOf } from '../../text/place-names.ts';
import type { AcrossSentence } from './across-reading.ts';

/** Which words of a sentence stand for which words of a sentence in another language. */

const sharesOne = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((meaning) => others.includes(meaning));

const minSimilar = 6;
const maxDifferent = 0.25;

/** Letters that must be changed to make one word of another (Levenshtein), or more than `most`. */
const lettersApart = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = [...Array(other.length + 1).keys()];
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
};

/** "Helicopter" and "hélicoptère": long words that begin alike and differ in few letters. */
const areSimilar = (one: string, other: string): boolean => {
  if (Math.min(one.length, other.length) < minSimilar || one.slice(0, 3) !== other.slice(0, 3)) return false;
  const most = Math.floor(Math.max(one.length, other.length) * maxDifferent);
  return lettersApart(one, other, most) <= most;
};

const withoutEnding = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word);

type Parts = (readonly number[])[] | null;
const compounds = new WeakMap<AcrossSentence, Parts[]>();

/** The meanings of the parts of a German word, looked up once. */
const partsOf = (sentence: AcrossSentence, at: number): Parts => {
  if (sentence.read.language !== 'de') return null;
  const known = compounds.get(sentence) ?? [];
  compounds.set(sentence, known);
  const parts = known[at] === undefined ? (partsOfCompound(sentence.bare[at]!) ?? null) : known[at];
  known[at] = parts;
  return parts;
};

/** Whether a name is another one as it is written elsewhere. */
const isSameName = (one: string, other: string): boolean => {
  if (withoutEnding(one) === withoutEnding(other)) return true;
  const sound = soundOf(one);
  return sound !== undefined && sound === soundOf(other);
};

/** Whether one word can stand for another. Names must be the same name; other words must mean the same or be alike. */
const standsFor = (own: AcrossSentence, at: number, other: AcrossSentence, there: number): boolean => {
  const [word, found] = [own.read.words[at]!, other.read.words[there]!];
  const [one, two] = [own.bare[at]!, other.bare[there]!];
  if (one === two) return true;
  const place = own.places.get(at);
  if (place && place === other.places.get(there)) return true;
  if (word.capital && found.capital && isSameName(one, two)) return true;
  const [meanings, others] = [own.meanings(at), other.meanings(there)];
  if (sharesOne(meanings, others)) return true;
  const parts = partsOf(other, there);
  if (parts && meanings.length > 0 && parts.some((part) => sharesOne(meanings, part))) return true;
  // Names are not compared by their looks, and no word that the tables know to mean something else.
  const areNames = word.isName && (found.isName || other.read.language === 'de');
  const areKnown = meanings.length > 0 && others.length > 0;
  return !areNames && !areKnown && areSimilar(one, two);
};

/** The words of the other sentence that a word stands for; those of all parts of a German compound if it has them. */
export const placesAcross = (own: AcrossSentence, at: number, other: AcrossSentence): number[] => {
  const direct = other.read.words.flatMap(({ at: there }) => (standsFor(own, at, other, there) ? [there] : []));
  if (direct.length > 0) return direct;
  const parts = partsOf(own, at)?.map((part) =>
    other.read.words.flatMap(({ at: there }) => (sharesOne(part, other.meanings(there)) ? [there] : [])),
  );
  return parts?.every((part) => part.length > 0) ? parts.flat() : [];
};
