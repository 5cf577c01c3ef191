import { deniedBy, isOfOneRoot } from '../../text/en/derived-words.ts';
import type { Evidence } from './prepare-passage.ts';
import type { Word } from './read-sentence.ts';

/** Where a passage has another word of the same root than the sentence: "sugar" for "sugary", "not vaccinated" for "unvaccinated". */

const shared = 4;
const byStart = new WeakMap<Evidence, ReadonlyMap<string, readonly Word[]>>();

/** The words of an evidence sentence by their first letters, made once for all sentences that cite it. */
const startsOf = (evidence: Evidence): ReadonlyMap<string, readonly Word[]> => {
  const known = byStart.get(evidence);
  if (known) return known;
  const made = Map.groupBy(evidence.read.words, ({ word }) => word.slice(0, shared));
  byStart.set(evidence, made);
  return made;
};

/** How many words before one may deny it. */
const reach = 5;

const isDenied = ({ read: { words, assertion } }: Evidence, at: number): boolean =>
  words
    .slice(Math.max(0, at - reach), at)
    .some(({ word }) => assertion.negations.has(word) || assertion.negativeVerbs.has(word));

const bare = ({ word }: Word): string => word.replace(/'s?$/u, '');

/** The places where an evidence sentence has a word of the same root. */
export const placesOfRoot = (said: Word, evidence: Evidence): number[] => {
  const word = bare(said);
  const starts = startsOf(evidence);
  const alike = starts.get(word.slice(0, shared)) ?? [];
  const found = alike.filter((one) => !one.isName && isOfOneRoot(word, bare(one))).map(({ at }) => at);
  const denied = deniedBy(word);
  if (denied === undefined) return found;
  const positive = starts.get(denied.slice(0, shared)) ?? [];
  return [
    ...found,
    ...positive
      .filter((one) => (one.word === denied || isOfOneRoot(denied, bare(one))) && isDenied(evidence, one.at))
      .map(({ at }) => at),
  ];
};
