import { alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, kindOfName, namesIn } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/**
 * Two names or figures that have changed places: "11 Danes and 12 Finns" of "12 Danes and 11 Finns". Each stands by the words that
 * the passage has by the other one.
 */

/** The share of its words that a sentence has from one of the passages, if it tells of the same. */
const leastShared = 0.4;
/** How far from a word others tell what it is said of. */
const reach = 7;

/** A word of the sentence that a passage sentence has too, once. */
interface Met {
  word: Word;
  /** Its place there. */
  there: number;
}

const isOne = ({ word }: Word, words: readonly Word[]): boolean =>
  words.filter((one) => one.word === word).length === 1;

const metIn = ({ read }: Claim, places: Places, evidence: Evidence): Met[] =>
  read.words.flatMap((word) => {
    if (read.dates.some(({ from, to }) => word.at >= from && word.at < to)) return [];
    if (!(isTold(word) || word.pos === 'NOUN' || word.pos === 'NUM') || word.isQuoted || !isOne(word, read.words))
      return [];
    const found = places.of(word.at).filter((one) => one.evidence === evidence);
    const there = found.length > 0 ? found.map(({ at }) => at) : word.number ? numbersLike(word, evidence) : [];
    return there.length === 1 ? [{ word, there: there[0]! }] : [];
  });

const numbersLike = ({ word }: Word, { read }: Evidence): number[] =>
  read.words.flatMap((one) => (one.word === word ? [one.at] : []));

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|last)$/u;

/** By place in the sentence: what its names and figures are. Only alike ones change places. */
const kindsIn = (words: readonly Word[]): Map<number, string> => {
  const kinds = new Map<number, string>(
    words.flatMap(({ at, word, number, pos }) =>
      number || pos === 'NUM' || ordinals.test(word) ? [[at, 'figure'] as const] : [],
    ),
  );
  for (const name of namesIn(words))
    if (!isDescription(words, name)) for (const { at } of name) kinds.set(at, kindOfName(words, name));
  return kinds;
};

const joints = [/^(?:and|while|whereas|but|well)$/u, /^(?:followed|then|who|which|behind)$/u];
const jointBetween = (words: readonly Word[], one: number, other: number): number | undefined => {
  const between = words.slice(Math.min(one, other) + 1, Math.max(one, other));
  return joints.map((joint) => between.findLast(({ word }) => joint.test(word))?.at).find((at) => at !== undefined);
};

/** "Moss with 40 and Hale with 60", "41 percent, down from 63". */
const areListed = (words: readonly Word[], one: number, other: number): boolean =>
  jointBetween(words, one, other) !== undefined ||
  (!words[one]!.isName &&
    Math.abs(one - other) <= reach &&
    words.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ gap }) => gap.includes(',')));

/** Words so near to another one belong to it, and move with it. */
const attached = 2;

/** Of two places in a sentence, which one a third belongs to: -1 or 1; 0 where that cannot be told. */
const sideOf = (words: readonly Word[], at: number, one: number, other: number): number => {
  const between = jointBetween(words, one, other);
  if (between !== undefined) return at < between === one < other ? -1 : 1;
  return Math.sign(Math.abs(at - one) - Math.abs(at - other));
};

/** Whether the words around two have them the other way round in the passage. */
const areSwapped = ({ read }: Claim, evidence: Evidence, one: Met, other: Met, met: readonly Met[]): boolean => {
  if (!areListed(read.words, one.word.at, other.word.at) || !areListed(evidence.read.words, one.there, other.there))
    return false;
  const distance = ({ at }: Word) => Math.min(Math.abs(at - one.word.at), Math.abs(at - other.word.at));
  const sides = met
    .filter(({ word }) => word !== one.word && word !== other.word && distance(word) <= reach)
    .map(({ word, there }) => ({
      word,
      here: sideOf(read.words, word.at, one.word.at, other.word.at),
      there: sideOf(evidence.read.words, there, one.there, other.there),
    }));
  const turned = sides.filter(({ here, there }) => here * there < 0);
  const kept = sides.filter(({ here, there }) => here * there > 0);
  return (
    turned.some(({ here }) => here < 0) &&
    turned.some(({ here }) => here > 0) &&
    kept.every(({ word }) => distance(word) <= attached)
  );
};

/** Whether two words name or count things of one kind; of names close together the kind may be mistaken. */
const areAlike = (one: Word, other: Word, kinds: ReadonlyMap<number, string>): boolean =>
  kinds.get(one.at) === kinds.get(other.at) || (one.isName && other.isName && other.at - one.at <= 4);

/** Names and figures that have changed places with one another. */
export const checkSwaps = (claim: Claim, places: Places): Doubt[] => {
  const told = claim.read.words.filter((word) => isTold(word) && !word.isQuoted);
  const kinds = kindsIn(claim.read.words);
  for (const evidence of alignmentOf(claim, places).nearest(told, leastShared).sentences) {
    const met = metIn(claim, places, evidence);
    const named = met.filter(({ word }) => kinds.has(word.at));
    for (const [index, one] of named.entries())
      for (const other of named.slice(index + 1)) {
        if (!areAlike(one.word, other.word, kinds) || !areSwapped(claim, evidence, one, other, met)) continue;
        const words = claim.read.text.slice(one.word.start, other.word.end);
        const why = `The cited passages have "${one.word.word}" where this has "${other.word.word}".`;
        return [{ sign: 'swapped', code: 'merged', words, why }];
      }
  }
  return [];
};
