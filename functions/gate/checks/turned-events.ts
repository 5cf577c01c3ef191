import type { Evidence } from '../reading/prepare-passage.ts';
import type { Join, ReadSentence, Word } from '../reading/read-sentence.ts';
import type { Claim, Places } from '../support.ts';
import {
  comparedSides,
  isAtThatTime,
  isBackward,
  isDuration,
  isTime,
  opensSentence,
  overlap,
  sidesOf,
} from './join-sides.ts';

/** Two things that happen in the other order in the passages. */
interface Turn {
  /** How many words more have the other order than this one. */
  by: number;
  /** Whether a passage certainly tells of the same two things. */
  isSure: boolean;
}

interface Events {
  first: readonly Word[];
  next: readonly Word[];
}

const shareOfSame = 0.65;
const shareOfSide = 0.3;

const shareOf = (count: number, words: readonly Word[]): number => (words.length === 0 ? 0 : count / words.length);

/** A sentence that opens with what tells how it follows the sentence before: "Days later, …", "Earlier, …". */
const followsOn = ({ words, joins }: ReadSentence): 'later' | 'earlier' | undefined => {
  const [opener] = words.filter(
    ({ word }) => !isTime.test(word) && !/^(?:and|but|the|that|a|an|some|about)$/u.test(word),
  );
  if (/^(?:earlier|previously|beforehand)$/u.test(opener?.word ?? '')) return 'earlier';
  const isLater = joins.some(
    ({ kind, from, to }) =>
      kind === 'after' &&
      from < 5 &&
      opensSentence(words, from) &&
      /^(?:later|then|afterwards|subsequently|days)$/u.test(words[to - 1]!.word),
  );
  return isLater ? 'later' : undefined;
};

/** What a sentence that is checked tells first and next. */
export const eventsOf = (claim: Claim, join: Join): Events => {
  const { before, after } = sidesOf(claim.read, join);
  return (join.kind === 'before') === isBackward(claim, join)
    ? { first: before, next: after }
    : { first: after, next: before };
};

/** "He was taken to hospital. Days later he had a seizure": two sentences that have two things in the other order. */
const turnedAcross = (claim: Claim, places: Places, join: Join, evidence: Evidence): Turn | undefined => {
  const follows = followsOn(evidence.read);
  const previous = claim.evidence.find(({ passage, at }) => passage === evidence.passage && at === evidence.at - 1);
  if (!follows || !previous) return undefined;
  const { first, next } = eventsOf(claim, join);
  const [one, other] = follows === 'later' ? [previous, evidence] : [evidence, previous];
  const count = (words: readonly Word[], { read }: Evidence, where: Evidence) =>
    overlap(
      words.filter(({ isName }) => !isName),
      read.words,
      where,
      places,
    );
  const turned = [count(first, other, other), count(next, one, one)] as const;
  const same = count(first, one, one) + count(next, other, other);
  const by = turned[0] + turned[1] - same;
  const isSure = [shareOf(turned[0], first), shareOf(turned[1], next)].every((share) => share >= shareOfSide);
  return turned.every((words) => words > 0) && by > 0 && isSure ? { by, isSure } : undefined;
};

/** "A cloud was seen at three, while an hour earlier a storm had hit Orme": the clause that opens so tells what was first. */
const earlierClauses = ({ words }: ReadSentence): Join[] =>
  words.flatMap(({ word, at }) => {
    if (word !== 'earlier' || !isTime.test(words[at - 1]?.word ?? '')) return [];
    const from =
      words.slice(0, at - 1).findLastIndex((one) => !one.number && !/^(?:an?|some|about|just)$/u.test(one.word)) + 1;
    const isOpening =
      from > 0 && (words[from]!.gap.includes(',') || /^(?:and|while|but|when)$/u.test(words[from - 1]!.word));
    return isOpening ? [{ kind: 'after' as const, from, to: at + 1 }] : [];
  });

/** A join of a passage sentence that has two things in the other order: "X, and later Y" of "Y before X". */
const turnedBy = (claim: Claim, places: Places, join: Join, evidence: Evidence, source: Join): Turn | undefined => {
  const isSameTime = isAtThatTime(join, evidence.read, source);
  const isOfKind = join.kind === 'instead' ? source.kind === 'instead' : /^(?:after|before)$/u.test(source.kind);
  if (!(isOfKind || isSameTime) || isDuration(evidence.read.words, source)) return undefined;
  const sides = comparedSides(claim, places, join, evidence, source);
  const isReversed =
    isSameTime ||
    (source.kind !== join.kind) !== (isBackward(claim, join) !== isBackward({ read: evidence.read }, source));
  const [same, other] = isReversed ? [sides.crossed, sides.straight] : [sides.straight, sides.crossed];
  const areBoth = isReversed ? sides.areBothStraight : sides.areBothCrossed;
  if ((other < 2 && !isSameTime) || !areBoth || other <= same) return undefined;
  const { before, after } = sides.said;
  const [left, right] = isReversed ? [sides.told.before, sides.told.after] : [sides.told.after, sides.told.before];
  const share = (said: readonly Word[], told: readonly Word[]) => shareOf(overlap(said, told, evidence, places), said);
  const isSure =
    share([...before, ...after], evidence.read.words) >= shareOfSame &&
    Math.min(share(before, left), share(after, right)) >= shareOfSide;
  return { by: isSure ? other : other - same, isSure };
};

/** The plainest place where the passages have the two things of a join in the other order. */
export const turnOf = (claim: Claim, places: Places, join: Join): Turn =>
  claim.evidence
    .flatMap((evidence) => [
      ...[...evidence.read.joins, ...earlierClauses(evidence.read)].flatMap(
        (source) => turnedBy(claim, places, join, evidence, source) ?? [],
      ),
      ...(claim.read.language === 'en' && join.kind !== 'instead'
        ? [turnedAcross(claim, places, join, evidence) ?? []].flat()
        : []),
    ])
    .reduce<Turn>((best, turn) => ({ by: Math.max(best.by, turn.by), isSure: best.isSure || turn.isSure }), {
      by: 0,
      isSure: false,
    });
