import type { Doubt } from '../doubt.ts';
import { bearsOutFigure } from '../reading/bears-out-figure.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import { ordinalOf, type Quantity } from '../reading/quantities.ts';
import type { Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** A figure of a passage. */
interface Place {
  evidence: Evidence;
  quantity: Quantity;
}

const isPlainYear = ({ isYear, unit }: Quantity): boolean => isYear && unit === '';

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

/** Whether no other figure of a sentence is nearer to a word. */
const isNearest = ({ evidence, quantity }: Place, at: number): boolean => {
  const own = distance(at, quantity, evidence.read);
  return evidence.read.quantities.every(
    (other) => other.value === quantity.value || isPlainYear(other) || distance(at, other, evidence.read) >= own,
  );
};

const times = new Set('second minute hour day night week month year decade century'.split(' '));

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

/** Whether a figure belongs in the passage to what it belongs to in the sentence. */
const isTied = (claim: Claim, places: Places, said: Quantity, place: Place): boolean => {
  const { evidence } = place;
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

/** "2-1": a score, whose order counts. */
const scoreOf = (words: readonly Word[], { from, to }: Quantity): string | undefined => {
  const next = words[to];
  return next?.number && /^[-–/]$/u.test(next.gap.trim()) && words[from]!.number
    ? `${words[from]!.word}-${next.word}`
    : undefined;
};

/** The score that a figure is a part of. */
const scoreAt = (words: readonly Word[], quantities: readonly Quantity[], said: Quantity): string | undefined => {
  const before = quantities.find(({ to }) => to === said.from);
  return scoreOf(words, said) ?? (before && scoreOf(words, before));
};

const scoresIn = ({ read }: Evidence): string[] => read.quantities.flatMap((one) => scoreOf(read.words, one) ?? []);

/** Two figures or more of one clause that the passage has in one sentence and in the same order: "from 40 to 24". */
const areInOrder = (claim: Claim, places: Places, said: Quantity, { evidence }: Place): boolean => {
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

/** Whether a figure that the passages do not have as such is written there so, or counts what they have one of. */
const isAccountedFor = (claim: Claim, places: Places, said: Quantity, all: readonly Place[]): boolean =>
  (said.isOrdinal && isRankThere(claim, said)) ||
  isWrittenSo(claim, said) ||
  isTimesThere(claim, said) ||
  (said.value === 1 && isOneOf(claim, places, said)) ||
  all.some((place) => isInUnitOfSentence(said, place));

const unknownFigure = ({ value, unit }: Quantity, written: string, all: readonly Place[]): Doubt => {
  const same = all.filter(({ quantity }) => quantity.value === value);
  if (same.some(({ quantity }) => quantity.unit !== unit))
    return { sign: 'unit', code: 'unit', words: written, why: `The cited passages have ${written} in another unit.` };
  const why =
    same.length > 0
      ? `The cited passages do not give ${written} as exactly this.`
      : `The cited passages do not have the figure ${written}.`;
  return { sign: 'new-figure', code: 'figure', words: written, why };
};

/** Figures that the cited passages do not have, have in another unit, or have of something else. */
export const checkFigures = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  const all: Place[] = evidence.flatMap((one) => one.read.quantities.map((quantity) => ({ evidence: one, quantity })));
  return read.quantities.flatMap((said): Doubt[] => {
    const { from, to, value } = said;
    const written = read.text.slice(read.words[from]!.start, read.words[to - 1]!.end);
    if (read.words[from]!.isQuoted || isPartOfName(claim, places, said) || isAnyOne(read.words, said)) return [];
    const score = scoreAt(read.words, read.quantities, said);
    if (score && !evidence.some((one) => scoresIn(one).includes(score)))
      return [{ sign: 'new-figure', code: 'figure', words: score, why: 'The cited passages do not have this score.' }];
    const same = all.filter(({ quantity }) => bearsOutFigure(said, quantity));
    if (
      same.length === 0 &&
      isPlainYear(said) &&
      evidence.some(({ read: { words } }) => words.some(({ word }) => word === String(value)))
    )
      return [];
    if (same.length === 0) return isAccountedFor(claim, places, said, all) ? [] : [unknownFigure(said, written, all)];
    if (score || isPlainYear(said) || same.some((place) => isTied(claim, places, said, place))) return [];
    // Where no other figure of the kind stands in the sentence, nothing else can be what it belongs to.
    const isAlone = ({ evidence: one, quantity }: Place) =>
      one.read.quantities.every((other) => other.value === quantity.value || other.unit !== quantity.unit);
    if (same.some(isAlone)) return [];
    if (same.some((place) => areInOrder(claim, places, said, place)) || isTimesThere(claim, said)) return [];
    return [
      {
        sign: 'figure-elsewhere',
        code: 'figure',
        words: written,
        why: `In the cited passages the figure ${written} belongs to something else.`,
      },
    ];
  });
};

/** "Flight 175", "B-44": a number behind a name that the passages have behind the same name. */
const isPartOfName = ({ read: { words } }: Claim, places: Places, { from, to, unit }: Quantity): boolean => {
  const [name, number] = [words[from - 1], words[from]!];
  if (!name?.capital || to !== from + 1 || unit !== '' || !/^[\s-]$/u.test(number.gap)) return false;
  return places.of(name.at).some(({ evidence, at }) => evidence.read.words[at + 1]?.word === number.word);
};

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
const isTimesThere = ({ read, evidence }: Claim, { value, unit, to }: Quantity): boolean => {
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

/** "Any one person", "a similar one": no count. */
const isAnyOne = (words: readonly Word[], { from, to, unit }: Quantity): boolean => {
  const [before, said, next] = [words[from - 1]?.word ?? '', words[from]!.word, words[to]?.pos ?? ''];
  if (to !== from + 1 || unit !== '') return false;
  // "The two stopped talking": whoever was named before.
  if (/^(?:two|three|four|five)$/u.test(said) && /^(?:the|these|those|all)$/u.test(before))
    return /^(?:VERB|AUX|ADP|ADV|)$/u.test(next);
  return (
    said === 'one' &&
    (/^(?:any|each|every|no|this|that|which|the)$/u.test(before) ||
      words[from - 1]?.pos === 'ADJ' ||
      !/^(?:NOUN|ADJ|PROPN)$/u.test(next))
  );
};

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
