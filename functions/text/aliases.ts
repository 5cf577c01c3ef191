import { abbreviatedStates } from './en/us-states.ts';
import { patternsFor } from './patterns.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Names that mean the same: "DPRK" and "North Korea", "the Ukrainian capital" and "Kyiv". */

const { states, capitalSpellings } = patternsFor('en').states;

const hashesOf = (name: string): number[] => tokensOf(name).map(({ hash }) => hash);

/** By word of another name of a state or capital: the hashes of the name that is counted in its place. */
const replaced = new Map<string, readonly number[]>(
  [
    ...states.flatMap(({ state, otherNames }) => otherNames.map((name) => [name, state] as const)),
    ...Object.entries(capitalSpellings),
  ].map(([name, counted]) => [tokensOf(name)[0]!.word, hashesOf(counted)]),
);

/** By the hash of the last word of a state's name: the hashes of its capital. */
const capitals = new Map<number, readonly number[]>(
  states.flatMap(({ state, capital }) => (capital ? [[hashesOf(state).at(-1)!, hashesOf(capital)] as const] : [])),
);

/** The hashes of the name that a token is another name of. */
const stateOf = (token: Token | undefined): readonly number[] | undefined =>
  token?.capital && !token.stop ? replaced.get(token.word) : undefined;

/** The capital that is meant by "capital" at a place: that of the state named right before it, or after "of". */
const capitalAt = (tokens: readonly Token[], at: number): readonly number[] | undefined => {
  if (tokens[at]!.word !== 'capital') return undefined;
  const named = tokens[at + 1]?.word === 'of' ? tokens[at + 2] : tokens[at - 1];
  const state = stateOf(named)?.at(-1) ?? named?.hash;
  return state === undefined ? undefined : capitals.get(state);
};

/** Hashes of the names that are counted in the place of a token; undefined if it stands for itself. */
export const countedNames = (tokens: readonly Token[], at: number): readonly number[] | undefined =>
  stateOf(tokens[at]) ?? capitalAt(tokens, at);

/** The hashes of the state that is abbreviated behind a town: "Orme, Calif.", "Orme, CA". */
export const stateBehindTown = (text: string, tokens: readonly Token[], at: number): readonly number[] | undefined => {
  const [town, { word, start, end, capital }] = [tokens[at - 1], tokens[at]!];
  const state = capital && town?.capital ? abbreviatedStates.get(word) : undefined;
  if (!state || text.slice(town!.end, start) !== ', ') return undefined;
  const written = text.slice(start, end + 1);
  return written.includes('.') || /^\p{Lu}{2}/u.test(written) ? hashesOf(state) : undefined;
};

/** What an acronym that a report explains stands for, as hashes. */
export interface Acronym {
  acronym: number;
  words: readonly number[];
}

const maxLetters = 6;

/** The acronym explained at a place: "Union of Southern States (USS)". Function words may have a letter or none. */
export const acronymAt = (text: string, tokens: readonly Token[], at: number): Acronym | undefined => {
  const { start, end, word, hash, capital } = tokens[at]!;
  if (!capital || text[start - 1] !== '(' || text[end] !== ')' || word.length < 3 || word.length > maxLetters)
    return undefined;
  if (text.slice(start, end) !== word.toUpperCase()) return undefined;
  const words: number[] = [];
  let letter = word.length - 1;
  for (let before = at - 1; letter >= 0; before--) {
    const token = tokens[before];
    if (!token) return undefined;
    if (token.word[0] === word[letter] && (token.capital || token.stop)) letter--;
    else if (!token.stop) return undefined;
    if (!token.stop) words.push(token.hash);
  }
  return words.length > 1 ? { acronym: hash, words } : undefined;
};

/** Each acronym once; none that two reports explain differently. */
export const unambiguous = (acronyms: readonly Acronym[]): Acronym[] =>
  [...Map.groupBy(acronyms, ({ acronym }) => acronym).values()].flatMap((same) => {
    const [first] = same;
    return first && same.every(({ words }) => words.join() === first.words.join()) ? [first] : [];
  });
