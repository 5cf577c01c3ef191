import { type Alignment, alignmentOf, isTold } from '../alignment.ts';
import type { Doubt } from '../doubt.ts';
import { isDescription, namesIn } from '../reading/names-in.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { namesOf } from './check-contrasts.ts';
import { bare, decisive } from './check-slots.ts';

/** Names of which a sentence says what the passages have in another clause, of somebody or somewhere else. */

/** How many words tell what is said of a name, and the share of them that one clause there has. */
const least = { words: 3, share: 0.75 };

const placesIn = ({ places }: Alignment, { at, word, number }: Word, evidence: Evidence): number[] => {
  const found = places.of(at).flatMap((one) => (one.evidence === evidence ? [one.at] : []));
  return found.length > 0 || !number ? found : [...(evidence.places.get(word) ?? [])];
};

const shareWithin = (
  alignment: Alignment,
  told: readonly Word[],
  evidence: Evidence,
  isInside: (at: number) => boolean,
): number => told.filter((word) => placesIn(alignment, word, evidence).some(isInside)).length / told.length;

const opensAnother = /^(?:while|whereas|but|and|before|after|then|until|although|though)$/u;
/** A name so near to the beginning of a clause is what the clause is about: "while Austria's Ada Moss". */
const maxAhead = 3;

/** Where the clause begins that is about a name, if another clause stands before it: "Moss won, while Hale lost". */
const ownClauseOf = ({ read: { words } }: Evidence, at: number): number | undefined => {
  const opener = words.slice(Math.max(0, at - maxAhead), at).findLast(({ word }) => opensAnother.test(word));
  if (!opener || opener.at < maxAhead) return undefined;
  const before = words[opener.at - 1]!;
  // "Moss and Hale won"
  if (opener.word === 'and' && (before.isName || !words[opener.at]!.gap.includes(','))) return undefined;
  const behind = words.slice(at + 1, at + 5);
  return behind.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos)) ? opener.at : undefined;
};

/** Whether a passage says the same in a clause before the one that is about the name. */
const isSaidBefore = (
  alignment: Alignment,
  name: readonly Word[],
  told: readonly Word[],
  evidence: Evidence,
): boolean => {
  const found = name.flatMap((word) => placesIn(alignment, word, evidence));
  const from = found.length > 0 ? ownClauseOf(evidence, Math.min(...found)) : undefined;
  return (
    from !== undefined &&
    shareWithin(alignment, told, evidence, (at) => at < from) >= least.share &&
    shareWithin(alignment, told, evidence, (at) => at > from) < 1 - least.share
  );
};

/** Whether a passage says the same of another place: "Tarn, where Ada Moss studied law". */
const isSaidOfAnotherPlace = (
  alignment: Alignment,
  name: readonly Word[],
  told: readonly Word[],
  evidence: Evidence,
): boolean => {
  const { words } = evidence.read;
  const found = name.flatMap((word) => placesIn(alignment, word, evidence));
  const wheres = words.filter(({ word, at }) => word === 'where' && words[at - 1]?.isName);
  return wheres.some(({ at: from }) => {
    const end = words.findIndex(({ at, gap, word }) => at > from && (/[;.]/u.test(gap) || word === 'where'));
    const to = end < 0 ? words.length : end;
    if (found.some((at) => at >= from - maxAhead && at < to)) return false;
    return shareWithin(alignment, told, evidence, (at) => at > from && at < to) >= least.share;
  });
};

const isPlaced = (words: readonly Word[], { at }: Word): boolean => /^(?:in|at)$/u.test(words[at - 1]?.word ?? '');

/** What the passages have of another name in another clause. */
export const checkClauses = (claim: Claim, places: Places): Doubt[] => {
  const { words, text } = claim.read;
  const alignment = alignmentOf(claim, places);
  const names = namesOf(claim, places);
  return namesIn(words).flatMap((whole): Doubt[] => {
    const [first, last] = [whole[0]!, whole.at(-1)!];
    if (first.isQuoted || isDescription(words, whole)) return [];
    const name = bare(whole);
    const own = decisive(name, names.kindOf(name));
    const told = words.filter(
      (word) => isTold(word) && !word.isQuoted && !whole.includes(word) && word.clause === first.clause,
    );
    if (told.length < least.words) return [];
    // Whoever does it there may be a pronoun: "where she will".
    const nameless = told.filter(({ isName }) => !isName);
    const isOfAnother = (evidence: Evidence) =>
      isSaidBefore(alignment, own, told, evidence) ||
      (isPlaced(words, first) &&
        isSaidOfAnotherPlace(alignment, own, nameless.length < least.words ? told : nameless, evidence));
    if (!claim.evidence.some(isOfAnother)) return [];
    // Another sentence says as much of the name.
    const isBorneOut = claim.evidence.some(
      (evidence) =>
        own.some(({ at }) => places.hasWord(at, evidence)) &&
        !isOfAnother(evidence) &&
        shareWithin(alignment, told, evidence, () => true) >= least.share,
    );
    if (isBorneOut) return [];
    const said = text.slice(first.start, last.end);
    const why = `The cited passages say this in a clause that is not about "${said}".`;
    return [{ sign: 'other-clause', code: 'merged', words: said, why }];
  });
};
