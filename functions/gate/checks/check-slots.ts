import { titleInFull } from '../../text/en/ranks.ts';
import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, isNickname, isTeller, type NameKind, namesIn } from '../reading/names-in.ts';
import { isOffice } from '../reading/office-holders.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Found, Places } from '../support.ts';
import { namesOf } from './check-contrasts.ts';

/**
 * Names in whose place the passages have another one: "Halden and Orme raised prices" of "Halden and Tarn raised prices". The sentence
 * of the passages that tells of the same is found by the words around the name, and the other name by those right beside it.
 */

/** How far around a name words tell what is said of it, and how many of them there must be. */
const reach = { around: 10, least: 3, beside: 3 };
/** The share of these that the sentence has, and how much less one that has the name itself. */
const fit = { least: 0.6, margin: 0.1 };

/** Where a report says that it was written: "Orme, Tarn (CNN)". */
const isDateline = ({ evidence, at }: Found): boolean => {
  if (evidence.at > 0 || at >= maxDateline) return false;
  const { words } = evidence.read;
  const agency = words.slice(at + 1, maxDateline + 2).find(({ gap }) => /\($/u.test(gap));
  return agency !== undefined && /^\)/u.test(words[agency.at + 1]?.gap ?? '');
};

const maxDateline = 5;

/** Where an evidence sentence has a word, but for its dateline. */
const placesIn = ({ places }: Alignment, word: Word | undefined, evidence: Evidence): number[] =>
  word ? places.of(word.at).flatMap((one) => (one.evidence === evidence && !isDateline(one) ? [one.at] : [])) : [];

/** The words of a name without titles before it: "Tom Hale" of "General Tom Hale". */
export const bare = (name: readonly Word[]): readonly Word[] => {
  const from = name.findIndex(({ word }) => !isOffice.test(word) && !titleInFull.has(word));
  return from < 0 ? name : name.slice(from);
};

/** The words that tell a name from others: a surname of a person. */
export const decisive = (name: readonly Word[], kind: NameKind): readonly Word[] =>
  kind === 'person' && name.length > 1 ? name.slice(-1) : bare(name);

/** Whether an evidence sentence names whoever has a name: by its last word, or by all that it has of it. */
const isNamedIn = (alignment: Alignment, name: readonly Word[], kind: NameKind, evidence: Evidence): boolean => {
  if (kind !== 'person' || name.length < 2) return name.some((word) => placesIn(alignment, word, evidence).length > 0);
  if (placesIn(alignment, name.at(-1), evidence).length > 0) return true;
  // "Ada" alone is Ada Moss, and in "Ada Hale" somebody else.
  return placesIn(alignment, name[0], evidence).some((at) => {
    const next = evidence.read.words[at + 1];
    return !next?.isName || next.gap !== ' ';
  });
};

/** The sentences that tell best of the same, if none that has the name is nearly as good. */
const toldWithout = (
  alignment: Alignment,
  isNamed: (evidence: Evidence) => boolean,
  near: readonly Word[],
): Evidence[] => {
  const ranked = alignment.claim.evidence.map((evidence) => ({
    evidence,
    fit:
      near.filter((word) => alignment.placeOf(word, evidence) !== undefined && alignment.placeOf(word, evidence)! >= 0)
        .length / near.length,
    isOwn: isNamed(evidence),
  }));
  const own = Math.max(0, ...ranked.filter(({ isOwn }) => isOwn).map((one) => one.fit));
  const others = ranked.filter(({ isOwn }) => !isOwn);
  const best = Math.max(0, ...others.map((one) => one.fit));
  if (best < fit.least || best - own < fit.margin) return [];
  return others.filter((one) => one.fit === best).map(({ evidence }) => evidence);
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
  const [left, right] = [placesIn(alignment, before, evidence), placesIn(alignment, behind, evidence)];
  const isBehind = left.some((at) => at < from);
  const isBefore = right.some((at) => at > to);
  const isRightBehind = left.some((at) => at < from && from - at <= reach.beside);
  const isRightBefore = right.some((at) => at > to && at - to <= reach.beside);
  if (first <= 1 && from <= 1) return true;
  return (isRightBehind && (behind === undefined || isBefore)) || (isRightBefore && (before === undefined || isBehind));
};

/** "President", "CEO", "D" of "D.A.", and "Year" of "Player of the Year": no name of its own. */
export const isPartOfTitle = (words: readonly Word[], [first, ...rest]: readonly Word[]): boolean => {
  if (rest.length > 0) return false;
  const { word, at } = first!;
  if (word.length < 2 || isOffice.test(word) || /^(?:ceo|cfo|coo|mr|mrs|ms|dr|sir)$/u.test(word)) return true;
  const of = words[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return words[of]?.word === 'of' && words[of - 1]?.capital === true;
};

/** Whether a rival may be another name of the same: "the Gunners" of a team, "Francis" of the Pope, "Atleti" of Atletico. */
export const mayBeSame = (
  { claim, places }: Alignment,
  name: readonly Word[],
  rival: readonly Word[],
  evidence: Evidence,
): boolean => {
  return (
    (isNickname(evidence.read.words, rival) && !isNickname(claim.read.words, name)) ||
    name.some((said) => {
      const runs = places
        .of(said.at)
        .flatMap((one) => namesIn(one.evidence.read.words).filter((run) => run.some(({ at }) => at === one.at)));
      return rival.some(
        ({ word }) =>
          runs.some((run) => run.some((one) => one.word === word)) ||
          (said.word.length > 3 && word.length > 3 && said.word.slice(0, 4) === word.slice(0, 4)),
      );
    })
  );
};

export const areOfOtherKinds = (one: NameKind, other: NameKind): boolean =>
  one !== other && (one === 'person' || other === 'person') && (one === 'place' || other === 'place');

/** "(CNN)" before a report. */
export const isBracketed = (rival: readonly Word[]): boolean => /[([]\s*$/u.test(rival[0]!.gap);

/** Words around a name, the nearer ones and all of the sentence. */
const windowsAround = (words: readonly Word[], name: readonly Word[]): Word[][] => {
  const all = words.filter((word) => isTold(word) && !word.isQuoted && !name.includes(word));
  const near = all.filter(({ at }) => Math.abs(at - name[0]!.at) <= reach.around);
  return [near, all].filter(
    (one, index, windows) => one.length >= reach.least && (index === 0 || one.length > windows[0]!.length),
  );
};

/** Names in whose place the passages have another. */
export const checkSlots = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  const attributions = claim.attributions;
  const names = namesOf(claim, places);
  return namesIn(words).flatMap((whole): Doubt[] => {
    const name = bare(whole);
    const [first, last] = [name[0]!, name.at(-1)!];
    const isKnown = name.some(({ at }) => places.of(at).length > 0);
    if (first.isQuoted || !isKnown || isDescription(words, whole)) return [];
    const kind = names.kindOf(name);
    const isNamed = (evidence: Evidence) => isNamedIn(alignment, name, kind, evidence);
    const candidates = windowsAround(words, whole).flatMap((near) => toldWithout(alignment, isNamed, near));
    for (const evidence of new Set(candidates)) {
      const met = new Set(
        words.flatMap(({ at }) => places.of(at).flatMap((one) => (one.evidence === evidence ? [one.at] : []))),
      );
      const rival = namesIn(evidence.read.words).find(
        (one) =>
          !decisive(one, names.kindOf(one)).some(({ at }) => met.has(at)) &&
          !isDescription(evidence.read.words, one) &&
          !isPartOfTitle(evidence.read.words, one) &&
          !isBracketed(one) &&
          names.isSure(one) &&
          !areOfOtherKinds(kind, names.kindOf(one)) &&
          !mayBeSame(alignment, decisive(name, kind), decisive(one, names.kindOf(one)), evidence) &&
          (isTeller(name, attributions) || !isTeller(one, evidence.attributions)) &&
          isInPlace(alignment, whole, one, evidence),
      );
      if (!rival) continue;
      const said = text.slice(first.start, last.end);
      const told = evidence.read.text.slice(rival[0]!.start, rival.at(-1)!.end);
      const why = `Where this has "${said}", the cited passages have "${told}".`;
      return [{ sign: 'name-in-place', code: 'merged', words: said, why }];
    }
    return [];
  });
};
