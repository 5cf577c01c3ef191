import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, isTeller, namesIn } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { isOffice } from './check-titles.ts';

/**
 * Names in whose place the passages have another one: "Halden and Orme raised prices" of "Halden and Tarn raised prices". The sentence
 * of the passages that tells of the same is found by the words around the name, and the other name by those right beside it.
 */

/** How far around a name words tell what is said of it, and how many of them there must be. */
const reach = { around: 10, least: 3, beside: 3 };
/** The share of these that the sentence has, and how much less one that has the name itself. */
const fit = { least: 0.6, margin: 0.1 };

const placeIn = (alignment: Alignment, word: Word | undefined, evidence: Evidence): number | undefined => {
  const at = word && alignment.placeOf(word, evidence);
  return at !== undefined && at >= 0 ? at : undefined;
};

/** The sentence that tells best of the same, unless it has the name or one that has it is nearly as good. */
const toldWithout = (alignment: Alignment, name: readonly Word[], near: readonly Word[]): Evidence | undefined => {
  const { claim, places } = alignment;
  let [best, own]: [{ fit: number; evidence: Evidence } | undefined, number] = [undefined, 0];
  for (const evidence of claim.evidence) {
    const share = alignment.placesIn(near, evidence).length / near.length;
    if (name.some(({ at }) => places.hasWord(at, evidence))) own = Math.max(own, share);
    else if (!best || share > best.fit) best = { fit: share, evidence };
  }
  return best && best.fit >= fit.least && best.fit - own >= fit.margin ? best.evidence : undefined;
};

/** Whether another name stands where a name would: between the same words, or first as it does. */
const isInPlace = (
  alignment: Alignment,
  name: readonly Word[],
  rival: readonly Word[],
  evidence: Evidence,
): boolean => {
  const told = alignment.claim.read.words.filter((word) => isTold(word) && !name.includes(word));
  const [first, last] = [name[0]!.at, name.at(-1)!.at];
  const before = told.findLast(({ at }) => at < first && first - at <= reach.beside);
  const behind = told.find(({ at }) => at > last && at - last <= reach.beside);
  const [from, to] = [rival[0]!.at, rival.at(-1)!.at];
  const [left, right] = [placeIn(alignment, before, evidence), placeIn(alignment, behind, evidence)];
  const isBehind = left !== undefined && left < from;
  const isBefore = right !== undefined && right > to;
  const isRightBehind = isBehind && from - left <= reach.beside;
  const isRightBefore = isBefore && right - to <= reach.beside;
  if (first <= 1 && from <= 1) return true;
  return (isRightBehind && (behind === undefined || isBefore)) || (isRightBefore && (before === undefined || isBehind));
};

/** "President", "CEO", "D" of "D.A.", and "Year" of "Player of the Year": no name of its own. */
const isPartOfTitle = (words: readonly Word[], [first, ...rest]: readonly Word[]): boolean => {
  if (rest.length > 0) return false;
  const { word, at } = first!;
  if (word.length < 2 || isOffice.test(word) || /^(?:ceo|cfo|coo|mr|mrs|ms|dr|sir)$/u.test(word)) return true;
  const of = words[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return words[of]?.word === 'of' && words[of - 1]?.capital === true;
};

/** Names in whose place the passages have another. */
export const checkSlots = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  const attributions = claim.attributions;
  return namesIn(words).flatMap((name): Doubt[] => {
    const [first, last] = [name[0]!, name.at(-1)!];
    const isKnown = name.some(({ at }) => places.of(at).length > 0);
    if (first.isQuoted || !isKnown || isDescription(words, name)) return [];
    const near = words.filter(
      (word) => isTold(word) && !word.isQuoted && !name.includes(word) && Math.abs(word.at - first.at) <= reach.around,
    );
    const evidence = near.length < reach.least ? undefined : toldWithout(alignment, name, near);
    if (!evidence) return [];
    const met = new Set(
      words.flatMap(({ at }) => places.of(at).flatMap((one) => (one.evidence === evidence ? [one.at] : []))),
    );
    const rival = namesIn(evidence.read.words).find(
      (one) =>
        !one.some(({ at }) => met.has(at)) &&
        !isDescription(evidence.read.words, one) &&
        !isPartOfTitle(evidence.read.words, one) &&
        (isTeller(name, attributions) || !isTeller(one, evidence.attributions)) &&
        isInPlace(alignment, name, one, evidence),
    );
    if (!rival) return [];
    const said = text.slice(first.start, last.end);
    const told = evidence.read.text.slice(rival[0]!.start, rival.at(-1)!.end);
    const why = `Where this has "${said}", the cited passages have "${told}".`;
    return [{ sign: 'name-in-place', code: 'merged', words: said, why }];
  });
};
