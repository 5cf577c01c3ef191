import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, isTeller, type NameKind, namesIn } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Found, Places } from '../support.ts';
import { namesOf } from './check-contrasts.ts';
import { areOfOtherKinds, bare, decisive, isBracketed, isPartOfTitle, mayBeSame } from './check-slots.ts';

/**
 * Names that stand right beside a word for which the passages have another name: "born in Orme" of "Ada Moss of Orme, who was born in
 * Tarn". The sentence that tells of the same may well have the name, beside something else.
 */

/** At most so many small words between a name and the word that it belongs to. */
const maxBetween = 2;
/** The share of the words of a sentence that one of the passages has if it tells of the same. */
const leastFit = 0.45;

/** A word beside a name, with the small words between them. */
interface Neighbour {
  word: Word;
  /** -1 before the name, 1 behind it. */
  side: -1 | 1;
  between: string;
}

/** A name of the sentence. */
interface NamedHere {
  whole: readonly Word[];
  /** Without what only goes with it. */
  name: readonly Word[];
  /** The words that tell it from others. */
  own: readonly Word[];
  kind: NameKind;
  describes: boolean;
}

/** Whether a mark parts two words; the comma of "Ada Moss, who" does not. */
const isParted = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from + 1, to + 1)
    .some(({ gap, word }) => /[,;:()—–.]/u.test(gap) && !(word === 'who' && /^, ?$/u.test(gap)));

const smallWords = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from + 1, to)
    .map(({ word }) => word)
    .filter((word) => !/^(?:the|a|an|his|her|its|their|who|which|that|has|had|have|will|would|also|then)$/u.test(word))
    .join(' ');

const neighboursOf = (words: readonly Word[], name: readonly Word[]): Neighbour[] => {
  const [first, last] = [name[0]!.at, name.at(-1)!.at];
  const isHead = (word: Word) =>
    isTold(word) && !/^(?:SCONJ|CCONJ|ADP|PRON)$/u.test(word.pos) && !word.isQuoted && !name.includes(word);
  const before = words.findLast((word) => word.at < first && isHead(word));
  const behind = words.find((word) => word.at > last && isHead(word));
  const found: Neighbour[] = [];
  if (before && first - before.at <= maxBetween + 1 && !isParted(words, before.at, first))
    found.push({ word: before, side: -1, between: smallWords(words, before.at, first) });
  if (behind && behind.at - last <= maxBetween + 1 && !isParted(words, last, behind.at))
    found.push({ word: behind, side: 1, between: smallWords(words, last, behind.at) });
  return found;
};

const isFamily = /^(?:famil(?:y|ies)|household|clan|dynasty|estate)$/u;

/** Whether a verb is passive at its place. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:is|are|was|were|be|been|being)$/u.test(word));

/** The name that stands beside a word there as the name of the sentence does here. */
const nameBeside = ({ evidence, at }: Found, { side, between }: Neighbour): readonly Word[] | undefined => {
  const { words } = evidence.read;
  return namesIn(words).find((name) => {
    const [from, to] = side < 0 ? [at, name[0]!.at] : [name.at(-1)!.at, at];
    return (
      from < to && to - from <= maxBetween + 1 && !isParted(words, from, to) && smallWords(words, from, to) === between
    );
  });
};

/** How near to the word another place has the name itself, in any order. */
const maxSteps = 5;

/** Whether the passages have the name itself near the word: no farther from it than a rival where that stands. */
const isNear = (
  { places }: Alignment,
  name: readonly Word[],
  { word }: Neighbour,
  rival: Found,
  steps: number,
): boolean => {
  const all = places.of(word.at);
  // The word itself before others that mean the same.
  const exact = all.filter(({ evidence, at }) => evidence.read.words[at]!.stem === word.stem);
  return (exact.length > 0 ? exact : all).some((one) => {
    const most = one.evidence === rival.evidence ? steps : maxSteps;
    return name.some(({ at }) =>
      places.of(at).some((other) => other.evidence === one.evidence && Math.abs(other.at - one.at) <= most),
    );
  });
};

/** Whether the name itself stands in one list with the rival: "Orme, Tarn and Halden condemned". */
const isListedWith = (
  { places }: Alignment,
  name: readonly Word[],
  rival: readonly Word[],
  evidence: Evidence,
): boolean =>
  name.some(({ at }) =>
    places.of(at).some((own) => {
      if (own.evidence !== evidence) return false;
      const [from, to] = [Math.min(own.at, rival[0]!.at), Math.max(own.at, rival.at(-1)!.at)];
      const between = evidence.read.words.slice(from, to + 1);
      return between.every(({ isName, word }) => isName || /^(?:and|or|the)$/u.test(word));
    }),
  );

/** "Atleti" may be Atletico Madrid. */
const isShortOf = (name: readonly Word[], rival: readonly Word[]): boolean =>
  name.length === 1 && name[0]!.word.length > 3 && name[0]!.word.slice(0, 5) === rival[0]!.word.slice(0, 5);

/** How far a name stands from a word; "Tarn's" of "Tarn's Orme Valley" stands no nearer than the valley. */
const stepsTo = (name: readonly Word[], at: number): number =>
  name.at(-1)!.isPossessive ? maxSteps : Math.min(...name.map((one) => Math.abs(one.at - at)));

const isOfSame = (alignment: Alignment, evidence: Evidence, name: readonly Word[]): boolean => {
  const told = alignment.claim.read.words.filter((word) => isTold(word) && !word.isQuoted && !name.includes(word));
  return told.length >= 3 && alignment.placesIn(told, evidence).length / told.length >= leastFit;
};

/** Whether the sentence has something else for a name of the passage. */
const isSaidToo = ({ claim, places }: Alignment, rival: readonly Word[], evidence: Evidence): boolean =>
  rival.some((one) =>
    claim.read.words.some((word) =>
      places.of(word.at).some((place) => place.evidence === evidence && place.at === one.at),
    ),
  );

/** Whether a name of the passage is no such thing as the one of the sentence: it describes, is in a title or brackets, or is of another kind. */
const isOfOtherSort = (words: readonly Word[], name: NamedHere, rival: readonly Word[], kind: NameKind): boolean =>
  isDescription(words, rival) !== name.describes ||
  isPartOfTitle(words, rival) ||
  isBracketed(rival) ||
  areOfOtherKinds(name.kind, kind);

/** Whether the word is a passive verb beside one of the names only, or only the other name is of somebody who tells it. */
const isUsedOtherwise = (
  { claim: { read, attributions } }: Alignment,
  { name }: NamedHere,
  { word }: Neighbour,
  rival: readonly Word[],
  { evidence, at }: Found,
): boolean =>
  (word.pos === 'VERB' && isPassive(read.words, word.at) !== isPassive(evidence.read.words, at)) ||
  (!isTeller(name, attributions) && isTeller(rival, evidence.attributions));

/** Whether the sentence of the passage may have the name itself, near the word or by another one. */
const mayHaveIt = (
  alignment: Alignment,
  { name, own }: NamedHere,
  neighbour: Neighbour,
  rival: readonly Word[],
  decisiveOfRival: readonly Word[],
  found: Found,
): boolean =>
  isNear(alignment, own, neighbour, found, stepsTo(rival, found.at)) ||
  isListedWith(alignment, own, rival, found.evidence) ||
  isShortOf(name, rival) ||
  mayBeSame(alignment, own, decisiveOfRival, found.evidence);

/** The other name that a place of the passages has beside a word, if it contradicts the one of the sentence. */
const rivalAt = (
  alignment: Alignment,
  here: NamedHere,
  neighbour: Neighbour,
  found: Found,
): readonly Word[] | undefined => {
  const { evidence } = found;
  const rival = nameBeside(found, neighbour);
  if (!rival) return undefined;
  const kind = namesOf(alignment.claim, alignment.places).kindOf(rival);
  const ofRival = decisive(rival, kind);
  return isSaidToo(alignment, ofRival, evidence) ||
    isOfOtherSort(evidence.read.words, here, rival, kind) ||
    isUsedOtherwise(alignment, here, neighbour, rival, found) ||
    mayHaveIt(alignment, here, neighbour, rival, ofRival, found) ||
    !isOfSame(alignment, evidence, here.whole)
    ? undefined
    : rival;
};

/** Names beside a word that the passages have beside another name. */
export const checkNeighbours = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  return namesIn(words).flatMap((whole): Doubt[] => {
    const name = bare(whole);
    if (whole[0]!.isQuoted || !name.every(({ at }) => places.of(at).length > 0)) return [];
    const describes = isDescription(words, whole);
    const kind = namesOf(claim, places).kindOf(name);
    const here: NamedHere = { whole, name, own: decisive(name, kind), kind, describes };
    for (const neighbour of neighboursOf(words, whole)) {
      // "The Moss family" is compared with "the Hale family" only.
      if (describes && !(neighbour.side > 0 && isFamily.test(neighbour.word.word))) continue;
      for (const found of places.of(neighbour.word.at)) {
        const rival = rivalAt(alignment, here, neighbour, found);
        if (!rival) continue;
        const said = text.slice(whole[0]!.start, whole.at(-1)!.end);
        const told = found.evidence.read.text.slice(rival[0]!.start, rival.at(-1)!.end);
        const why = `Beside "${neighbour.word.word}" the cited passages have "${told}", not "${said}".`;
        return [{ sign: 'beside-name', code: 'merged', words: said, why }];
      }
    }
    return [];
  });
};
