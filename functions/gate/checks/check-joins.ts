import type { Connector } from '../../text/assertion-words.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Join, ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import {
  comparedSides,
  isAtThatTime,
  isBackward,
  isBeforeBody,
  isContent,
  isDuration,
  joinsNothing,
  opensSentence,
  overlap,
  reversed,
  sidesOf,
} from './join-sides.ts';
import { eventsOf, turnOf } from './turned-events.ts';

/** Which joins of a passage bear out one of the sentence: what happened because of something happened after it. */
const bearing: Partial<Record<Connector, readonly Connector[]>> = {
  cause: ['cause'],
  after: ['after', 'cause', 'when'],
  before: ['before'],
  condition: ['condition'],
  instead: ['instead'],
};

/** Whether a side of a join has something of the same side in the passage, or only what a pronoun there may mean. */
const isSide = (said: readonly Word[], told: readonly Word[], evidence: Evidence, places: Places): boolean =>
  said.length === 0 ||
  overlap(said, told, evidence, places) > 0 ||
  said.some(({ concepts }) => concepts.some((concept) => evidence.carried.has(concept)));

/** Whether a join of a passage has the same two things on the same sides. */
const isSameJoin = (claim: Claim, places: Places, join: Join, evidence: Evidence, source: Join): boolean => {
  const { said, told, straight, crossed } = comparedSides(claim, places, join, evidence, source);
  const isReversed =
    (reversed[join.kind] === source.kind) !== (isBackward(claim, join) !== isBackward({ read: evidence.read }, source));
  const [before, after] = isReversed ? [told.after, told.before] : [told.before, told.after];
  // A pronoun is no reason.
  const isThere = (one: readonly Word[], other: readonly Word[]) =>
    join.kind === 'cause'
      ? overlap(one, other, evidence, places) * 5 >= one.length * 2
      : isSide(one, other, evidence, places);
  const hasBoth = isSide(said.before, before, evidence, places) && isThere(said.after, after);
  const hasWords =
    straight + crossed > 0 && overlap([...said.before, ...said.after], evidence.read.words, evidence, places) > 1;
  if (join.kind === 'condition') return straight + crossed > 1;
  return hasBoth && hasWords && (isReversed ? crossed >= straight : straight >= crossed);
};

/** "As a result, …", "because of this, …", "that led to …": what opens a sentence so is told of the one before. */
const isToldOfBefore = ({ words }: ReadSentence, { kind, from, to }: Join): boolean =>
  kind !== 'cause' ||
  /^(?:therefore|consequently|thus|hence)$/u.test(words[from]!.word) ||
  words[to - 1]!.word === 'result' ||
  /^(?:this|that|which|it|these|those)$/u.test(words[to]?.word ?? '') ||
  /^(?:this|that|which|it|these|those)$/u.test(words[from - 1]?.word ?? '');

/** How many words two sentences of a passage have joined so: "The strike began. Hours later the board gave in." */
const acrossSentences = (claim: Claim, places: Places, join: Join, evidence: Evidence): number => {
  const previous = claim.evidence.find(({ passage, at }) => passage === evidence.passage && at === evidence.at - 1);
  const opening = evidence.read.joins.filter(({ from }) => from < 4 && opensSentence(evidence.read.words, from));
  const isOpened = opening.some(
    (one) => one.kind !== 'when' && bearing[join.kind]?.includes(one.kind) && isToldOfBefore(evidence.read, one),
  );
  if (!previous || !isOpened) return 0;
  const { first, next } = eventsOf(claim, join);
  const count = (words: readonly Word[], one: Evidence) => words.filter(({ at }) => places.isIn(at, one)).length;
  const [here, there] = [count(next, evidence), count(first, previous)];
  return here > 0 && there > 0 ? here + there : 0;
};

/**
 * How many words a passage tells in the order of the sentence, without a join: "A walker heard the dog and called the brigade".
 * "And", "who" and "so" tell what happened next.
 */
const toldInOrder = (claim: Claim, places: Places, join: Join, evidence: Evidence): number => {
  if (join.kind !== 'after' || evidence.read.joins.some(({ kind }) => kind === 'before')) return 0;
  const { first, next } = eventsOf(claim, join);
  const { words } = evidence.read;
  const shared = (one: readonly Word[], other: readonly Word[]) => overlap(one, other, evidence, places);
  return Math.max(
    0,
    ...words.map(({ word, at }) => {
      if (!/^(?:and|who|which|so)$/u.test(word)) return 0;
      const [left, right] = [words.slice(0, at), words.slice(at)];
      const [one, other] = [shared(first, left), shared(next, right)];
      const hasVerbs = [left, right].every((part) => part.some(({ pos }) => pos === 'VERB'));
      const isInOrder = one > 0 && other > 0 && one + other > shared(first, right) + shared(next, left);
      return hasVerbs && isInOrder && one + other > 2 ? one + other : 0;
    }),
  );
};

/** Words that name a cause without joining two clauses by it: "fog prevented them from landing". */
const causal =
  /^(?:prevent|stop|forc|mean|meant|blam|cause|reason|prompt|spark|trigger|thank|result|fuel|driv|drove|brought|attribut|owing|warn|fear)|^(?:led|leads?|leading|why|so|due|allow(?:s|ed)?)$/u;

const isCausedOtherwise = (claim: Claim, places: Places, join: Join, evidence: Evidence): boolean => {
  const { before, after } = sidesOf(claim.read, join);
  const here = (words: readonly Word[]) => words.filter(({ at }) => places.isIn(at, evidence)).length;
  return (
    evidence.read.words.some(({ word }) => causal.test(word)) &&
    here(before) * 2 >= before.length &&
    before.some(({ at, isName }) => !isName && places.hasWord(at, evidence)) &&
    after.some(({ at }) => places.hasWord(at, evidence)) &&
    here(after) * 3 >= after.length * 2
  );
};

/** They stand between two things; "later" and "then" stand anywhere. */
const parts = /^(?:after|before|until|till|following|ahead|prior|days)$/u;

const isBetween = ({ words }: ReadSentence, { from }: Join): boolean =>
  parts.test(words[from]!.word) ||
  (words[from]!.word === 'then' && (words[from - 1]?.word === 'and' || words[from]!.gap.includes(',')));

/** How many words of a passage sentence have two things joined so; 0 if it does not join them. */
const borneOut = (claim: Claim, places: Places, join: Join, evidence: Evidence): number => {
  const kinds = [...(bearing[join.kind] ?? []), reversed[join.kind]];
  return Math.max(
    acrossSentences(claim, places, join, evidence),
    toldInOrder(claim, places, join, evidence),
    ...evidence.read.joins.map((source) => {
      if (!kinds.includes(source.kind) || isAtThatTime(join, evidence.read, source)) return 0;
      if (!isSameJoin(claim, places, join, evidence, source)) return 0;
      const { straight, crossed } = comparedSides(claim, places, join, evidence, source);
      return Math.max(straight, crossed, 1);
    }),
  );
};

/** "because", "after", "before" and the like that the passages do not have between the same things. */
export const checkJoins = (claim: Claim, places: Places): Doubt[] => {
  const { read, evidence } = claim;
  return read.joins.flatMap((join): Doubt[] => {
    const wanted = bearing[join.kind];
    const words = read.text.slice(read.words[join.from]!.start, read.words[join.to - 1]!.end);
    const isNoun = join.kind === 'cause' && join.to - join.from === 1 && read.words[join.from]!.pos === 'NOUN';
    if (!wanted || isNoun || read.words[join.from]!.isQuoted || isPartOfDate(claim, join)) return [];
    if (isBeforeBody(read, join) || joinsNothing(read, join)) return [];
    const isOrder = /^(?:after|before|instead)$/u.test(join.kind);
    const borne = Math.max(0, ...evidence.map((one) => borneOut(claim, places, join, one)));
    if (isOrder) {
      const { by, isSure } = turnOf(claim, places, join);
      const least = isBetween(read, join) || borne === 0 ? borne : Number.MAX_SAFE_INTEGER;
      const why = 'In the cited passages these things happen the other way round.';
      return by > least ? [{ sign: isSure ? 'order' : 'order-elsewhere', code: 'order', words, why }] : [];
    }
    if (borne > 0) return [];
    if (join.kind !== 'cause' || evidence.some((one) => isCausedOtherwise(claim, places, join, one))) return [];
    return [
      {
        sign: 'cause',
        code: 'cause',
        words,
        why: `The cited passages do not say that the one is so "${words}" the other.`,
      },
    ];
  });
};

/** "since Monday", "before 2030", "until May": the date is checked, and here on which side of it something lies. */
const isPartOfDate = ({ read, evidence }: Claim, join: Join): boolean => {
  if (!reversed[join.kind]) return false;
  if (isDuration(read.words, join)) return true;
  const date = read.dates.find(
    ({ from, to }) => (from >= join.to && from - join.to <= 4) || (join.from >= from && join.to <= to),
  );
  if (!date || read.words.slice(join.to, date.from).some((word) => word.pos === 'VERB' || isContent(word)))
    return false;
  const side = sideOf(read.words[join.from]!.word);
  const words = calendarWords(read.words, date);
  return evidence.some((one) =>
    one.read.dates.some((other) => {
      if (!calendarWords(one.read.words, other).some((word) => words.includes(word))) return false;
      const before = one.read.words.slice(Math.max(0, other.from - 4), other.to).map(({ word }) => sideOf(word));
      return (
        before.includes(side) ||
        (before.every((kind) => kind === undefined) && one.read.words[other.from - 1]?.word !== 'on')
      );
    }),
  );
};

const sideOf = (word: string): 'before' | 'after' | undefined =>
  /^(?:before|until|till|by|to|through)$/u.test(word)
    ? 'before'
    : /^(?:after|since|from|following|starting)$/u.test(word)
      ? 'after'
      : undefined;

const calendarWords = (words: readonly Word[], { from, to }: { from: number; to: number }): string[] =>
  words.slice(from, to).flatMap(({ word, capital, number }) => (capital || number ? [word] : []));
