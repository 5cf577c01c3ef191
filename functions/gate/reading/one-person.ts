import { pronounOfFirstName } from '../../text/first-names.ts';
import { namesIn } from './names-in.ts';
import type { ReadSentence, Word } from './read-sentence.ts';

/** People who are called by their whole name once, and by a part of it from then on. */

const maxWords = 3;

/** The first name and surname within a name: "Ada Moss" of "Actress Ada Moss". */
export const wholeName = (name: readonly Word[]): readonly Word[] => {
  const first = name.findIndex(({ word }) => pronounOfFirstName(word) !== undefined);
  return first < 0 ? [] : name.slice(first, first + maxWords);
};

/** Names by how they are spelt; "Ada Moss Wins" is no other person than "Ada Moss". */
type Bearers = Map<string, readonly Word[]>;

const addBearer = (bearers: Bearers, name: readonly Word[]): void => {
  const own = name.map(({ word }) => word).join(' ');
  const known = [...bearers.keys()];
  if (known.some((other) => own.startsWith(`${other} `))) return;
  for (const other of known) if (other.startsWith(`${own} `)) bearers.delete(other);
  bearers.set(own, name);
};

/** By each word of the whole names of people: who bears it. */
const wholeNamesIn = (sentences: readonly ReadSentence[]): Map<string, Bearers> => {
  const whole = new Map<string, Bearers>();
  const names = sentences.flatMap(({ words }) => namesIn(words)).map(wholeName);
  for (const name of names)
    for (const { word } of name.length > 1 ? name : []) {
      const bearers: Bearers = whole.get(word) ?? new Map();
      addBearer(bearers, name);
      whole.set(word, bearers);
    }
  return whole;
};

const nameConcepts = (name: readonly Word[]): string[] =>
  name.flatMap(({ concepts }) => concepts.filter((concept) => concept[0] === 'n'));

/** "Ada" and "Moss" alone mean Ada Moss where nobody else of a report has that name: they get her whole name among their concepts. */
export const joinPartsOfNames = (sentences: readonly ReadSentence[]): void => {
  const whole = wholeNamesIn(sentences);
  if (whole.size === 0) return;
  for (const { words } of sentences)
    for (const [word, ...rest] of namesIn(words)) {
      const bearers = whole.get(word!.word);
      if (rest.length > 0 || bearers?.size !== 1) continue;
      const [name] = bearers.values();
      word!.concepts = [...new Set([...word!.concepts, ...nameConcepts(name!)])];
    }
};
