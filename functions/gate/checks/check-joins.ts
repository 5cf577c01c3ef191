import type { Connector } from '../../text/assertion-words.ts';
import type { Doubt } from '../doubt.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Join, ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';

/** Which joins of a passage bear out one of the sentence: what happened because of something happened after it. */
const bearing: Partial<Record<Connector, readonly Connector[]>> = {
  cause: ['cause'],
  after: ['after', 'cause', 'when'],
  before: ['before'],
  condition: ['condition'],
  instead: ['instead'],
};
/** "X before Y" is "Y after X". */
const reversed: Partial<Record<Connector, Connector>> = { after: 'before', before: 'after' };

const isContent = ({ isContent: content, isName, number }: Word): boolean => content || isName || number;

const isTime = /^(?:hours?|days?|weeks?|months?|years?|minutes?|shortly|soon|just)$/u;

/** "Says that shortly after takeoff, the pilots saw": the join opens what is said. */
const opensStatement = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).findLast(({ word }) => !isTime.test(word))?.word === 'that';

const longestSpeaker = 9;

/** "…, Lt. Ada Moss said": who speaks at the end is on no side. */
const withoutSpeaker = ({ words, assertion }: ReadSentence): readonly Word[] => {
  const last = words.findLast(({ gap }) => /,/u.test(gap));
  const rest = last ? words.slice(last.at) : [];
  const isSpeaker =
    rest.length <= longestSpeaker &&
    ((rest.some(({ word }) => assertion.speech.has(word)) && !/^(?:and|but|who|which|where)$/u.test(rest[0]!.word)) ||
      (rest[0]?.word === 'according' && rest[1]?.word === 'to'));
  return isSpeaker ? words.slice(0, last!.at) : words;
};

/** Content words on either side of a join, as far as its sentence goes. */
const sidesOf = (read: ReadSentence, { from, to }: Join): { before: Word[]; after: Word[] } => {
  const { joins: others } = read;
  const words = withoutSpeaker(read);
  // "After the audit, Moss resigned": what follows the comma is the other side.
  const opens = from === 0 || opensSentence(words, from) || opensStatement(words, from);
  const closing = opens ? words.findIndex(({ at, gap }) => at > to && gap.includes(',')) : -1;
  if (opens && closing > 0)
    return { before: words.slice(closing).filter(isContent), after: words.slice(to, closing).filter(isContent) };
  // "That after the crash she left": where the one ends and the other begins cannot be told.
  if (opensStatement(words, from))
    return { before: words.slice(to).filter(isContent), after: words.slice(to).filter(isContent) };
  const start = Math.max(
    0,
    words.slice(0, from).findLastIndex(({ gap }) => /[;:]/u.test(gap)),
  );
  const next = others.find((other) => other.from > to && other.kind !== 'when')?.from ?? words.length;
  const comma = words.findIndex(
    ({ at, gap, word }) => at > to + 1 && gap.includes(',') && /^(?:and|but|so|while)$/u.test(word),
  );
  const end = Math.min(next, comma < 0 ? words.length : comma);
  return { before: words.slice(start, from).filter(isContent), after: words.slice(to, end).filter(isContent) };
};

const overlap = (said: readonly Word[], source: readonly Word[], evidence: Evidence, places: Places): number =>
  said.filter(({ at }) =>
    places.of(at).some((one) => one.evidence === evidence && source.some((word) => word.at === one.at)),
  ).length;

/** Whether a side of a join has something of the same side in the passage, or only what a pronoun there may mean. */
const isSide = (said: readonly Word[], told: readonly Word[], evidence: Evidence, places: Places): boolean =>
  said.length === 0 ||
  overlap(said, told, evidence, places) > 0 ||
  said.some(({ concepts }) => concepts.some((concept) => evidence.carried.has(concept)));

/** What stands on the sides of two joins, and how many words they share straight across and crosswise. */
const comparedSides = (claim: Claim, places: Places, join: Join, evidence: Evidence, source: Join) => {
  const said = sidesOf(claim.read, join);
  const told = sidesOf(evidence.read, source);
  const shared = (one: readonly Word[], other: readonly Word[]) => overlap(one, other, evidence, places);
  const straight = [shared(said.before, told.before), shared(said.after, told.after)] as const;
  const crossed = [shared(said.before, told.after), shared(said.after, told.before)] as const;
  return {
    said,
    told,
    straight: straight[0] + straight[1],
    crossed: crossed[0] + crossed[1],
    /** Whether each of the two has something on its side. */
    areBothStraight: !straight.includes(0),
    areBothCrossed: !crossed.includes(0),
  };
};

/** Whether a join of a passage has the same two things on the same sides. */
const isSameJoin = (claim: Claim, places: Places, join: Join, evidence: Evidence, source: Join): boolean => {
  const { said, told, straight, crossed } = comparedSides(claim, places, join, evidence, source);
  const isReversed =
    reversed[join.kind] === source.kind || isBackward(claim, join) !== isBackward({ read: evidence.read }, source);
  const [before, after] = isReversed ? [told.after, told.before] : [told.before, told.after];
  // A pronoun is no reason.
  const isThere = (one: readonly Word[], other: readonly Word[]) =>
    join.kind === 'cause' ? overlap(one, other, evidence, places) > 0 : isSide(one, other, evidence, places);
  const hasBoth = isSide(said.before, before, evidence, places) && isThere(said.after, after);
  const hasWords =
    straight + crossed > 0 && overlap([...said.before, ...said.after], evidence.read.words, evidence, places) > 1;
  if (join.kind === 'condition') return straight + crossed > 1;
  return hasBoth && hasWords && (isReversed ? crossed >= straight : straight >= crossed);
};

/** "led to", "prompted": the cause stands before. */
const forward =
  /^(?:led|leads|leading|resulted|resulting|prompted|prompting|triggered|triggering|sparked|sparking|forced|forcing|causing|caused|causes|therefore|consequently|thus|hence|so|later|then|afterwards|subsequently)$/u;
const isBackward = ({ read }: Pick<Claim, 'read'>, { from, to }: Join): boolean => {
  // "The vote followed a row" is after it; "followed by a row" is before.
  if (read.words[from]!.word === 'followed') return read.words[to]?.word !== 'by';
  const [first, last] = [read.words[from]!, read.words[to - 1]!];
  return !(forward.test(first.word) && last.word !== 'by');
};

/** "after 15 minutes", "after about two hours" */
const isDuration = (words: readonly Word[], { to }: Join): boolean =>
  words[to]?.number === true ||
  (/^(?:a|some|about|around|nearly|almost|just|only|over)$/u.test(words[to]?.word ?? '') &&
    words[to + 1]?.number === true);

const opensSentence = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).every((word) => !isContent(word) || word.number || isTime.test(word.word));

/** How many words two sentences of a passage have joined so: "The strike began. Hours later the board gave in." */
const acrossSentences = (claim: Claim, places: Places, join: Join, evidence: Evidence): number => {
  const previous = claim.evidence.find(({ passage, at }) => passage === evidence.passage && at === evidence.at - 1);
  const opening = evidence.read.joins.filter(({ from }) => from < 4 && opensSentence(evidence.read.words, from));
  if (!previous || !opening.some(({ kind }) => bearing[join.kind]?.includes(kind))) return 0;
  const { before, after } = sidesOf(claim.read, join);
  const count = (words: readonly Word[], one: Evidence) => words.filter(({ at }) => places.isIn(at, one)).length;
  const [here, there] = [count(before, evidence), count(after, previous)];
  return here > 0 && there > 0 ? here + there : 0;
};

/**
 * How many words a passage tells in the order of the sentence, without a join: "A walker heard the dog and called the brigade".
 * "And", "who" and "so" tell what happened next.
 */
const toldInOrder = (claim: Claim, places: Places, join: Join, evidence: Evidence): number => {
  if (join.kind !== 'after' || evidence.read.joins.some(({ kind }) => kind === 'before')) return 0;
  const { before, after } = sidesOf(claim.read, join);
  const { words } = evidence.read;
  const shared = (one: readonly Word[], other: readonly Word[]) => overlap(one, other, evidence, places);
  return Math.max(
    0,
    ...words.map(({ word, at }) => {
      if (!/^(?:and|who|which|so)$/u.test(word)) return 0;
      const [first, next] = [words.slice(0, at), words.slice(at)];
      const [one, other] = [shared(after, first), shared(before, next)];
      const hasVerbs = [first, next].every((part) => part.some(({ pos }) => pos === 'VERB'));
      const isInOrder = one > 0 && other > 0 && one + other > shared(after, next) + shared(before, first);
      return hasVerbs && isInOrder && one + other > 2 ? one + other : 0;
    }),
  );
};

/** "Before her son called" where it happened "when" he did, and "after boarding" where it did "during" it. */
const isAtThatTime = (join: Join, read: ReadSentence, source: Join): boolean => {
  const { word } = read.words[source.from]!;
  return (word === 'when' && join.kind === 'before') || word === 'during';
};

/**
 * How many words of a passage sentence have two things in the other order, "X, and later Y" of "Y before X", above those that
 * have them in this one.
 */
const turnedRound = (claim: Claim, places: Places, join: Join, evidence: Evidence): number =>
  Math.max(
    0,
    ...evidence.read.joins.map((source) => {
      const isSameTime = isAtThatTime(join, evidence.read, source);
      if (!(/^(?:after|before)$/u.test(source.kind) || isSameTime) || isDuration(evidence.read.words, source)) return 0;
      const sides = comparedSides(claim, places, join, evidence, source);
      if (isSameTime) return sides.areBothStraight ? sides.straight - sides.crossed : 0;
      const isReversed =
        (source.kind !== join.kind) !== (isBackward(claim, join) !== isBackward({ read: evidence.read }, source));
      const [same, other] = isReversed ? [sides.crossed, sides.straight] : [sides.straight, sides.crossed];
      return other > 1 && (isReversed ? sides.areBothStraight : sides.areBothCrossed) ? other - same : 0;
    }),
  );

/** Words that name a cause without joining two clauses by it: "fog prevented them from landing". */
const causal =
  /^(?:prevent|stop|forc|mean|meant|blam|cause|reason|prompt|spark|trigger|thank|result|fuel|driv|drove|brought|attribut|owing|warn|fear)|^(?:led|leads?|leading|why|so|due|allow(?:s|ed)?)$/u;

const isCausedOtherwise = (claim: Claim, places: Places, join: Join, evidence: Evidence): boolean => {
  const { before, after } = sidesOf(claim.read, join);
  const here = (words: readonly Word[]) => words.filter(({ at }) => places.isIn(at, evidence)).length;
  return (
    evidence.read.words.some(({ word }) => causal.test(word)) &&
    here(before) * 2 >= before.length &&
    here(after) * 3 >= after.length * 2
  );
};

/** They stand between two things; "later" and "then" stand anywhere. */
const parts = /^(?:after|before|until|till|following|ahead|prior|days)$/u;

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
    const isOrder = join.kind === 'after' || join.kind === 'before';
    const borne = Math.max(0, ...evidence.map((one) => borneOut(claim, places, join, one)));
    if (isOrder) {
      const turned = Math.max(0, ...evidence.map((one) => turnedRound(claim, places, join, one)));
      return turned > (parts.test(read.words[join.from]!.word) || borne === 0 ? borne : Number.MAX_SAFE_INTEGER)
        ? [
            {
              sign: 'order',
              code: 'order',
              words,
              why: 'In the cited passages these things happen the other way round.',
            },
          ]
        : [];
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
