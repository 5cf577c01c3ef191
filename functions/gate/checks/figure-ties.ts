import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Quantity } from '../reading/quantities.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** Whether a figure belongs in a passage to what it belongs to in the sentence. */

/** A figure of a passage. */
export interface Place {
  evidence: Evidence;
  quantity: Quantity;
}

export const isPlainYear = ({ isYear, unit }: Quantity): boolean => isYear && unit === '';

/** Words that a figure counts or belongs to, the likeliest first: what stands behind it, then what stands before. */
const partnersOf = ({ read: { words } }: Claim, { from, to, unit }: Quantity): Word[] => {
  const clause = words[from]!.clause;
  const isUsable = (word: Word) => word.clause === clause && (word.isContent || word.isName) && !word.number;
  const [counted, ...behind] = words.slice(to, to + 6).filter(isUsable);
  // "11 Somalis and 12 Yemenis": what stands right behind a figure is what it counts.
  if (unit === '' && counted?.at === to && /^(?:NOUN|PROPN)$/u.test(counted.pos)) return [counted];
  const all = counted ? [counted, ...behind] : [];
  const before = words
    .slice(Math.max(0, from - 6), from)
    .reverse()
    .filter(isUsable);
  // "rose 3%", "£3m for the harbour": what is measured stands on either side.
  return unit === '' ? [...all.slice(0, 2), ...before.slice(0, 2)] : [...before.slice(0, 2), ...all.slice(0, 2)];
};

/** Steps between a word and a figure; a figure counts what is behind it rather than what is before it. */
const distance = (at: number, { from, to }: Quantity, { words }: Evidence['read']): number => {
  const isOtherClause = words[at]!.clause !== words[from]!.clause;
  const steps = at < from ? from - at + 0.5 : Math.max(0, at - to);
  return steps + (isOtherClause ? 6 : 0);
};

/** "115" in "from 115 to 164 feet". */
const isOtherEnd = (one: Quantity, other: Quantity): boolean =>
  (one.hedge === 'below' && other.hedge === 'above' && one.from - other.to <= rangeReach && one.from > other.from) ||
  (one.hedge === 'above' && other.hedge === 'below' && other.from - one.to <= rangeReach && other.from > one.from);

const rangeReach = 2;

/** Whether no other figure of a sentence is nearer to a word. */
const isNearest = ({ evidence, quantity }: Place, at: number): boolean => {
  const own = distance(at, quantity, evidence.read);
  return evidence.read.quantities.every(
    (other) =>
      other.value === quantity.value ||
      isPlainYear(other) ||
      isOtherEnd(quantity, other) ||
      distance(at, other, evidence.read) >= own,
  );
};

export const times = new Set('second minute hour day night week month year decade century'.split(' '));

const isInside = ({ from }: Quantity, { agent, patient }: Frame): boolean =>
  agent.includes(from) || patient.includes(from);

/** Whether the same verb has the figure in the passage; undefined if the verb has no figure there, or none here. */
const isTiedByVerb = (
  claim: Claim,
  places: Places,
  said: Quantity,
  { evidence, quantity }: Place,
): boolean | undefined => {
  const frames = claim.frames.filter((frame) => isInside(said, frame));
  const sources = frames.flatMap(({ verb }) =>
    evidence.frames.filter((source) =>
      places.of(verb.at).some((one) => one.evidence === evidence && one.at === source.verb.at),
    ),
  );
  const counted = sources.filter((source) => evidence.read.quantities.some((one) => isInside(one, source)));
  return counted.length === 0 ? undefined : counted.some((source) => isInside(quantity, source));
};

/** Whether the passages have the verb beside a figure elsewhere, with figures of its own. */
const isOfAnotherVerb = (claim: Claim, places: Places, said: Quantity, evidence: Evidence): boolean => {
  const { words } = claim.read;
  const before = words
    .slice(Math.max(0, said.from - 12), said.from)
    .findLast(({ pos, isContent, clause }) => pos === 'VERB' && isContent && clause === words[said.from]!.clause);
  const verb = claim.frames.find((frame) => isInside(said, frame) && frame.verb.isContent)?.verb ?? before;
  if (!verb) return false;
  const exact = places.of(verb.at).filter((one) => one.evidence.read.words[one.at]!.stem === verb.stem);
  const figured = exact.filter((one) => one.evidence.read.quantities.some((quantity) => !isPlainYear(quantity)));
  return figured.length > 0 && !figured.some((one) => one.evidence === evidence);
};

/** Whoever has an age: named right before it ("Ada Moss, 54,") or behind it ("54-year-old Ada Moss"). */
const agedOf = ({ read: { words, text } }: Claim, { from, to }: Quantity): Word[] => {
  const isUsable = (word: Word) => (word.isContent || word.isName) && !word.number;
  const isBehind = /^[-\s]year/u.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 5));
  const behind = words.slice(to, to + 5).filter(isUsable);
  return isBehind && behind.length > 0
    ? behind.slice(0, 2)
    : words
        .slice(Math.max(0, from - 4), from)
        .filter(isUsable)
        .slice(-2);
};

const steps = (at: number, { from, to }: Quantity): number => (at < from ? from - at : at - to + 1);

/** Whether the passage has an age of the same person, by the nearest age in its sentence. */
const isAgeOf = (claim: Claim, places: Places, said: Quantity, { evidence, quantity }: Place): boolean => {
  const aged = agedOf(claim, said);
  const ages = evidence.read.quantities.filter(({ unit }) => unit === 'age');
  const found = aged.flatMap(({ at }) => places.of(at).filter((one) => one.evidence === evidence));
  if (aged.length === 0) return true;
  if (found.length === 0) {
    const isAgedElsewhere = aged.some(({ at }) =>
      places.of(at).some((one) => one.evidence.read.quantities.some(({ unit }) => unit === 'age')),
    );
    return !isAgedElsewhere && aged.some(({ at }) => places.isIn(at, evidence));
  }
  return found.some(({ at }) => ages.every((other) => steps(at, other) >= steps(at, quantity)));
};

/** How many words stand between the figures of a pair: "aged 17 and 18", "from 25 to 60". */
const pairReach = 1;

/** Whether a figure stands right beside another one that it also stands beside in the passage, in the same order. */
const isPairThere = ({ read }: Claim, said: Quantity, { read: told }: Evidence): boolean => {
  const isPair = (one: Quantity, other: Quantity) => other.from - one.to >= 0 && other.from - one.to <= pairReach;
  const pairs = read.quantities
    .flatMap((one, at, all) => (all[at + 1] && isPair(one, all[at + 1]!) ? [[one, all[at + 1]!] as const] : []))
    .filter((pair) => pair.includes(said) && pair.every((one) => !isPlainYear(one)));
  return pairs.some(([one, other]) =>
    told.quantities.some((first, at, all) => {
      const second = all[at + 1];
      const isSame = second && isPair(first, second) && bearsOutFigure(one, first) && bearsOutFigure(other, second);
      return (
        isSame || (one.unit === 'age' && bearsOutFigure(one, first) && all.some((age) => bearsOutFigure(other, age)))
      );
    }),
  );
};

/** Whether a figure belongs in the passage to what it belongs to in the sentence. */
export const isTied = (claim: Claim, places: Places, said: Quantity, place: Place): boolean => {
  const { evidence } = place;
  if (isPairThere(claim, said, evidence)) return true;
  if (said.unit === 'age') return isAgeOf(claim, places, said, place);
  const byVerb = isTiedByVerb(claim, places, said, place);
  if (byVerb !== undefined) return byVerb;
  if (times.has(said.unit)) return partnersOf(claim, said).some(({ at }) => places.isIn(at, evidence));
  if (isOfAnotherVerb(claim, places, said, evidence)) return false;
  const partners = partnersOf(claim, said).filter(({ at }) => places.of(at).length > 0);
  const present = partners.filter(({ at }) => places.of(at).some((one) => one.evidence === evidence));
  if (partners.length === 0) return true;
  if (present.length === 0) return partners.some(({ at }) => places.isIn(at, evidence));
  return present
    .slice(0, 2)
    .some(({ at }) => places.of(at).some((one) => one.evidence === evidence && isNearest(place, one.at)));
};

/** Two figures or more of one clause that the passage has in one sentence and in the same order: "from 40 to 24". */
export const areInOrder = (claim: Claim, places: Places, said: Quantity, { evidence }: Place): boolean => {
  const { words, quantities } = claim.read;
  const own = quantities.filter(
    ({ from }) =>
      words[from]!.clause === words[said.from]!.clause && !isPlainYear(quantities.find((one) => one.from === from)!),
  );
  if (own.length < 2 || !partnersOf(claim, said).some(({ at }) => places.isIn(at, evidence))) return false;
  let last = -1;
  return own.every((one) => {
    const next = evidence.read.quantities.find((other) => other.from > last && bearsOutFigure(one, other));
    last = next?.from ?? last;
    return next !== undefined;
  });
};
