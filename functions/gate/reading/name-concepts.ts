import { countedNames, stateBehindTown } from '../../text/aliases.ts';
import { placeOfName } from '../../text/en/place-adjectives.ts';
import { titleInFull } from '../../text/en/ranks.ts';
import { shortNames } from '../../text/en/short-names.ts';
import { states } from '../../text/en/states.ts';
import type { Token } from '../../text/tokens.ts';

/** By which other words a name may be meant: initials, short forms, adjectives of places, capitals for their states. */

/** A sentence with the part of speech of each of its words. */
interface Tagged {
  text: string;
  tokens: readonly Token[];
  tags: readonly string[];
}

const isInitial = (token: Token | undefined): boolean => token?.capital === true && token.word.length === 1;

/** The letters of initials, alike for "A. J. Moss", "A.J. Moss" and "AJ Moss". */
const initialsAt = (tokens: readonly Token[], at: number): string[] => {
  if (!isInitial(tokens[at])) return tokens[at]!.word.length < 4 ? [`n${tokens[at]!.word}`] : [];
  let from = at;
  while (isInitial(tokens[from - 1])) from--;
  let to = at + 1;
  while (isInitial(tokens[to])) to++;
  const letters = tokens.slice(from, to).map(({ word }) => word);
  return letters.length > 1 ? [`n${letters.join('')}`] : [];
};

/** "Alex" of "Alex Moss" may be Alexander. */
const shortNamesOf = (tokens: readonly Token[], at: number): string[] =>
  tokens[at + 1]?.capital ? (shortNames.get(tokens[at]!.word) ?? []).map((line) => `nf${line}`) : [];

/** "Kenyan" is of Kenya, and "the States" are America; South America is another one. */
const placeConcepts = (tokens: readonly Token[], at: number): string[] => {
  const [before, word] = [tokens[at - 1]?.word ?? '', tokens[at]!.word];
  if (word === 'states' && before === 'united') return ['n@america'];
  if (word === 'kingdom' && before === 'united') return ['n@britain'];
  // "U-21" is "Under-21".
  if (/^u(?:nder)?$/u.test(word) && tokens[at + 1]?.number) return ['n@under'];
  const place = placeOfName.get(word);
  const isOther = place === undefined || (place === 'america' && /^(?:south|latin|central|north)$/u.test(before));
  return isOther ? [] : [`n@${place}`];
};

/** By capital: the state that it may stand for. */
const stateOfCapital: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ state, capital }) => {
    const place =
      placeOfName.get(state.split(' ').at(-1)!.toLowerCase()) ?? (/states$/iu.test(state) ? 'america' : undefined);
    return capital && place && !/[ -]/u.test(capital) ? [[capital.toLowerCase(), place] as const] : [];
  }),
);

const placing =
  /^(?:in|at|near|to|from|of|for|outside|inside|through|around|across|towards?|via|by|with|against|over|into|between|beyond)$/u;

/** "Berlin was told", "Moscow's answer": a capital that does something is its government; "in Berlin" is the town. */
const seatConcepts = ({ text, tokens, tags }: Tagged, at: number): string[] => {
  const state = stateOfCapital.get(tokens[at]!.word);
  const isBehindPreposition =
    placing.test(tokens[at - 1]?.word ?? '') && text.slice(tokens[at - 1]!.end, tokens[at]!.start) === ' ';
  if (!state || (tokens[at - 1]?.capital && at > 1) || isBehindPreposition) return [];
  const { start, end } = tokens[at]!;
  const isActing = /^(?:VERB|AUX|ADV)$/u.test(tags[at + 1] ?? '') || /[’']s/u.test(text.slice(start, end + 2));
  return isActing ? [`n@${state}`] : [];
};

/** "Maj." and "Major". */
const titleConcepts = (tokens: readonly Token[], at: number): string[] => {
  const title = titleInFull.get(tokens[at]!.word);
  return title === undefined ? [] : [`nt${title}`];
};

/** The concepts by which a word with a capital may be the same name as another word. */
export const nameConcepts = (written: Tagged, at: number): string[] => {
  const { text, tokens } = written;
  const counted = stateBehindTown(text, tokens, at) ?? countedNames(tokens, at);
  return [
    ...(counted ?? [tokens[at]!.hash]).map((hash) => `n${hash}`),
    ...initialsAt(tokens, at),
    ...shortNamesOf(tokens, at),
    ...placeConcepts(tokens, at),
    ...seatConcepts(written, at),
    ...titleConcepts(tokens, at),
  ];
};
