import { ordinalOf, type Quantity } from '../reading/quantities.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import { type Place, times } from './figure-ties.ts';

/** Figures that no passage has as such, and that follow from what it has. */

/** Whether a figure that the passages do not have as such is written there so, or counts what they have one of. */
export const isAccountedFor = (claim: Claim, places: Places, said: Quantity, all: readonly Place[]): boolean =>
  (said.isOrdinal && isRankThere(claim, said)) ||
  isWrittenSo(claim, said) ||
  isTimesThere(claim, said) ||
  (said.value === 1 && isOneOf(claim, places, said)) ||
  all.some((place) => isInUnitOfSentence(said, place));

/** "Five weeks" of "five weeks ago", which is a date there: the same words in the same order, as "two" of "two or three years". */
const isWrittenSo = ({ read: { words }, evidence }: Claim, { from, to, unit: measured }: Quantity): boolean => {
  if (measured !== '' && !times.has(measured)) return false;
  const number = words[from]!;
  const unit = words.slice(to, to + 3).find(({ word }) => times.has(word.replace(/s$/u, '')));
  if (to !== from + 1 || !unit) return false;
  return evidence.some(({ read }) =>
    read.words.some(
      ({ word, at }) =>
        word === number.word &&
        words.slice(to, unit.at + 1).every((one, step) => one.stem === read.words[at + 1 + step]?.stem),
    ),
  );
};

/** "3rd" of "third". */
const isRankThere = ({ evidence }: Claim, { value }: Quantity): boolean =>
  evidence.some(({ read: { words } }) => words.some(({ word }) => ordinalOf(word) === value));

/** "Seven times" of "the seventh time", "two goals" of "a pair of goals". */
export const isTimesThere = ({ read, evidence }: Claim, { value, unit, to }: Quantity): boolean => {
  const counted = read.words.slice(to, to + 3).find(({ isContent }) => isContent)?.stem;
  return evidence.some(({ read: { words } }) =>
    words.some(({ word, at }) => {
      const isPair = value === 2 && /^(?:pair|couple|both)$/u.test(word);
      if (isPair) return words.slice(at + 1, at + 5).some(({ stem }) => stem === counted);
      const isTime = unit === 'time' && words[at + 1]?.word === 'time';
      return isTime && ordinalOf(word) === value;
    }),
  );
};

/** "41 million" of a sentence that counts in euros is €41m. */
const isInUnitOfSentence = ({ value, unit, hedge }: Quantity, { evidence, quantity }: Place): boolean =>
  quantity.value === value &&
  quantity.unit === '' &&
  quantity.hedge === hedge &&
  !quantity.isYear &&
  (evidence.read.quantities.some((other) => other.unit === unit && other.value !== value) ||
    evidence.read.words.some(({ word }) => word === unit || word === `${unit}s`));

/** "One man died" of "a man died": the passage has what is counted without another figure. */
const isOneOf = ({ read }: Claim, places: Places, { to }: Quantity): boolean => {
  if (read.words[to - 1]!.number) return false;
  const counted = read.words.slice(to, to + 3).find(({ isContent, pos }) => isContent || pos === 'NOUN');
  if (!counted) return true;
  return places
    .of(counted.at)
    .some(({ evidence, at }) =>
      evidence.read.words
        .slice(Math.max(0, at - 4), at)
        .some(({ word }) => word === 'a' || word === 'an' || word === 'one'),
    );
};

const mostCounted = 5;

/** What a figure counts. */
const countedBy = ({ read: { words } }: Claim, { from, to }: Quantity): Word | undefined =>
  words
    .slice(to, to + 4)
    .find(({ pos, isName, clause }) => pos === 'NOUN' && !isName && clause === words[from]!.clause);

/** "Two brothers": a few things that a summary may have counted itself, unless the passages have another number of them. */
export const isSmallCount = (claim: Claim, places: Places, said: Quantity): boolean => {
  const { words } = claim.read;
  const isInWords = said.to === said.from + 1 && !words[said.from]!.number;
  if (!isInWords || said.value < 2 || said.value > mostCounted || said.unit !== '' || said.hedge !== 'none')
    return false;
  const counted = countedBy(claim, said);
  return (
    counted !== undefined &&
    places
      .of(counted.at)
      .every(({ evidence, at }) =>
        evidence.read.quantities.every(({ to, unit }) => unit !== '' || to > at || at - to > 2),
      )
  );
};
