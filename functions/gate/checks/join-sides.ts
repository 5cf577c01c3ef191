import type { Connector } from '../../text/assertion-words.ts';
import type { Evidence } from '../reading/prepare-passage.ts';
import type { Join, ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Frame } from '../reading/verb-frame.ts';
import type { Claim, Places } from '../support.ts';

/** What stands on either side of a word that joins two statements: "X before Y". */

/** "X before Y" is "Y after X". */
export const reversed: Partial<Record<Connector, Connector>> = { after: 'before', before: 'after' };

export const isContent = ({ isContent: content, isName, number }: Word): boolean => content || isName || number;

export const isTime = /^(?:hours?|days?|weeks?|months?|years?|minutes?|shortly|soon|just)$/u;

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
export const sidesOf = (read: ReadSentence, { from, to }: Join): { before: Word[]; after: Word[] } => {
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

export const overlap = (said: readonly Word[], source: readonly Word[], evidence: Evidence, places: Places): number =>
  said.filter(({ at }) =>
    places.of(at).some((one) => one.evidence === evidence && source.some((word) => word.at === one.at)),
  ).length;

/** What stands on the sides of two joins, and how many words they share straight across and crosswise. */
export const comparedSides = (claim: Claim, places: Places, join: Join, evidence: Evidence, source: Join) => {
  const sides = sidesOf(claim.read, join);
  const said = { ...sides, before: withoutSharedSubject(claim.read, claim.frames, join, sides.before) };
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

export const opensSentence = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).every((word) => !isContent(word) || word.number || isTime.test(word.word));

/** "led to", "prompted": the cause stands before. */
const forward =
  /^(?:led|leads|leading|resulted|resulting|prompted|prompting|triggered|triggering|sparked|sparking|forced|forcing|causing|caused|causes|therefore|consequently|thus|hence|so|later|then|afterwards|subsequently)$/u;
export const isBackward = ({ read }: Pick<Claim, 'read'>, { from, to }: Join): boolean => {
  // "The vote followed a row" is after it; "followed by a row" is before.
  if (read.words[from]!.word === 'followed') return read.words[to]?.word !== 'by';
  const [first, last] = [read.words[from]!, read.words[to - 1]!];
  return !(forward.test(first.word) && last.word !== 'by');
};

/** "after 15 minutes", "after about two hours" */
export const isDuration = (words: readonly Word[], { to }: Join): boolean =>
  words[to]?.number === true ||
  (/^(?:a|some|about|around|nearly|almost|just|only|over)$/u.test(words[to]?.word ?? '') &&
    words[to + 1]?.number === true);

/** "Before her son called" where it happened "when" he did, and "after boarding" where it did "during" it. */
export const isAtThatTime = (join: Join, read: ReadSentence, source: Join): boolean => {
  const { word } = read.words[source.from]!;
  return (word === 'when' && join.kind === 'before') || word === 'during';
};

const appearing =
  /^(?:c[ao]me|comes|coming|appear(?:s|ed|ing)?|go|goes|going|went|gone|bring|brings|bringing|brought|haul(?:s|ed)|stand|stands|stood|be|is|are|was|were|been|put|lay|laid|land(?:s|ed)?|testif(?:y|ies|ied|ying)|argue[sd]?|plead(?:s|ed)?|called|summoned)$/u;
const bodies =
  /^(?:courts?|judges?|magistrates?|justices|jury|tribunal|panel|committees?|subcommittee|commission|commissioners|parliament|congress|senate|house|assembly|council|councillors|board|bench|lawmakers|legislators|legislature|inquiry|mps|lords|commons)$/u;

/** "Came before the Supreme Court": not when, but to whom. */
export const isBeforeBody = ({ words }: ReadSentence, { from, to }: Join): boolean =>
  words[from]!.word === 'before' &&
  words.slice(Math.max(0, from - 4), from).some(({ word }) => appearing.test(word)) &&
  words.slice(to, to + 4).some(({ word }) => bodies.test(word));

/** "A year before, the firm had complained": nothing follows that it would join. */
export const joinsNothing = ({ words }: ReadSentence, { from, to }: Join): boolean =>
  /^(?:before|after|since)$/u.test(words[from]!.word) && /[,;.]/u.test(words[to]?.gap ?? '.');

/** "Moss called the guard and then left": who does both says nothing of what comes first. */
const withoutSharedSubject = (
  { words }: ReadSentence,
  frames: readonly Frame[],
  { kind, from, to }: Join,
  before: readonly Word[],
): readonly Word[] => {
  const opener = words.slice(to).find(({ pos }) => pos !== 'ADV');
  const isShared = kind === 'instead' || /^(?:VERB|AUX)$/u.test(opener?.pos ?? '');
  const own = frames.findLast(
    ({ verb, isInherited, agent, patient, isPassive }) =>
      verb.at < from && !isInherited && (isPassive ? patient : agent).length > 0,
  );
  if (!isShared || !own || kind === 'cause') return before;
  const last = Math.max(...(own.isPassive ? own.patient : own.agent));
  const verbs = before.filter(({ at }) => at > last);
  return last < own.verb.at && verbs.length > 0 ? verbs : before;
};
