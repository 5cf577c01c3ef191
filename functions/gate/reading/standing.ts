import type { ReadSentence, Word } from './read-sentence.ts';
import { auxiliaries, be, type Chunk, isVerb } from './sentence-chunks.ts';
import type { Frame } from './verb-frame.ts';

export const mainVerbOf = ({ from, to }: Chunk, words: readonly Word[]): Word => {
  const inside = words.slice(from, to);
  return (
    inside.findLast((word) => word.pos === 'VERB' && !auxiliaries.has(word.word)) ??
    inside.findLast((word) => isVerb(word)) ??
    words[from]!
  );
};

export const isPassiveGroup = (
  { from, to }: Chunk,
  verb: Word,
  words: readonly Word[],
  isReduced: boolean,
): boolean => {
  const inside = words.slice(from, to);
  const isForm = !/ing$/u.test(verb.word) && !auxiliaries.has(verb.word);
  const lastAuxiliary = inside.findLast(({ word, at }) => at < verb.at && auxiliaries.has(word));
  return (
    isForm &&
    (lastAuxiliary
      ? be.has(lastAuxiliary.word) || /^(?:wasn't|isn't|weren't|aren't|get|gets|got)$/u.test(lastAuxiliary.word)
      : isReduced)
  );
};

/** "Miners trapped underground have been rescued": another verb follows for the same noun. */
const hasVerbOfItsOwn = (chunks: readonly Chunk[], at: number, words: readonly Word[]): boolean => {
  const rest = chunks.slice(at + 1);
  if (rest[0]?.kind === 'noun' && /^(?:DET|PRON|PROPN)$/u.test(words[rest[0].from]!.pos)) return false;
  const later = rest.findIndex(({ kind }) => kind === 'verb');
  if (rest[later - 1]?.kind === 'noun' && rest[later - 2]?.kind !== 'preposition') return false;
  const next = rest.find(({ kind }) => /^(?:verb|comma|and|opener|relative|stop)$/u.test(kind));
  return next?.kind === 'verb' && auxiliaries.has(words[next.from]!.word);
};

/** "A man called Ivo Hale", but not "they called for a vote" and "critics called the plan absurd". */
const isNamed = ({ word, at }: Word, words: readonly Word[], after = ''): boolean =>
  /^(?:named|called)$/u.test(word) &&
  !words[at - 1]?.isName &&
  !/^(?:for|on|off|the|an?|it|him|her|them)$/u.test(after);

/** Participles that their ending does not tell: "a man hit by a car". */
const irregular =
  /^(?:hit|shot|cut|set|put|led|found|sold|told|won|struck|stung|hung|swept|lost|hurt|split|spread|fed|torn|worn|sworn|born|begun|run|read|shut|spun|dug|bred|met|shed|beset|bound|wound|ground|wrung|flung|kept|left|dealt|lit|sung)$/u;

/** "Won by a second", "cut by a third": how much, and not by whom. */
const isMargin = (words: readonly Word[], from: number): boolean =>
  words
    .slice(from, from + 4)
    .some(
      ({ word, number, pos }) =>
        number ||
        pos === 'NUM' ||
        /^(?:half|quarter|third|point|goal|run|stroke|shot|second|minute|vote|seat|margin|mile|metre|meter|inch|length|percent)s?$/u.test(
          word,
        ),
    );

/** A participle without an auxiliary behind a noun: "a man accused of theft", "a bridge built in 1920". */
export const isReducedRelative = (
  chunks: readonly Chunk[],
  at: number,
  verb: Word,
  words: readonly Word[],
): boolean => {
  const { from, to } = chunks[at]!;
  if (to - from !== 1) return false;
  const isPlain = /(?:ed|en|wn|nt|ught|uilt|eld|ade|id)$/u.test(verb.word);
  const isDoneBy = irregular.test(verb.word) && words[to]?.word === 'by' && !isMargin(words, to + 1);
  if (!isPlain && !isDoneBy) return false;
  if (isPlain && chunks[at - 1]?.kind === 'noun' && hasVerbOfItsOwn(chunks, at, words)) return true;
  return standsBehindNoun(chunks, at) && isGoneOnWith(chunks[at + 1], verb, words);
};

/** Whether a verb stands behind a noun, or behind a comma that follows one. */
const standsBehindNoun = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'noun' || (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'noun');

/** "Accused of", "hit by", "known as", "called Ivo Hale" */
const isGoneOnWith = (next: Chunk | undefined, verb: Word, words: readonly Word[]): boolean => {
  const after = next && words[next.from]?.word;
  return (next?.kind === 'preposition' && /^(?:by|of|as)$/u.test(after!)) || isNamed(verb, words, after);
};

const conditional = new Set(['if', 'unless', 'whether']);

/** A verb with what is around it. */
interface Placed {
  sentence: ReadSentence;
  chunk: Chunk;
  verb: Word;
  governor: Frame | undefined;
}

/** "if", "whether" and "allegedly" in the clause of a verb. */
const modeOfClause = ({ sentence: { words, assertion }, chunk, verb }: Placed): Frame['mode'] | undefined => {
  const clause = words.filter((word) => word.clause === verb.clause);
  const isCondition = ({ word, at }: Word) =>
    conditional.has(word) || (word === 'case' && words[at - 1]?.word === 'in' && words[at + 1]?.word !== 'of');
  const condition = clause.find((word) => word.at < verb.at && isCondition(word));
  if (condition && !words.slice(condition.at, chunk.from).some((word) => isVerb(word))) return 'possible';
  // "for allegedly groping her" leaves no other verb of the clause open.
  const isAlleged = clause.some(
    ({ word, at }) =>
      at !== verb.at &&
      at >= chunk.from - 1 &&
      at <= chunk.to &&
      assertion.modes.get(word) === 'alleged' &&
      /ly$/u.test(word),
  );
  return isAlleged ? 'alleged' : undefined;
};

/** "which would break the record": to come only as somebody said that it would. */
const modeOfWould = ({ words, assertion }: ReadSentence, at: number): Frame['mode'] =>
  words.some(
    ({ word, at: place }) =>
      place < at &&
      (assertion.speech.has(word) || assertion.claims.has(word) || assertion.modes.get(word) === 'future'),
  )
    ? 'future'
    : 'expected';

/** "Could not agree" is "did not", and "could only watch" is "did". */
const isInability = ({ sentence: { assertion }, verb }: Placed, inside: readonly Word[]): boolean =>
  verb.pos === 'VERB' &&
  inside.some(({ word }) => /^could/u.test(word)) &&
  inside.some(({ word }) => assertion.negations.has(word) || /^(?:only|barely|hardly|scarcely)$/u.test(word)) &&
  !inside.some(({ word }) => be.has(word));

const judgement =
  /^(?:possible|likely|unlikely|probable|conceivable|possibility|probability|likelihood|chances?|risk|fears?)$/u;
const reachOfJudgement = 7;

/** "It is possible he will fly", "a chance that it will rain": only a subject stands between. */
const modeOfJudgement = ({ sentence: { words }, chunk, verb }: Placed): Frame['mode'] | undefined => {
  const before = words.slice(Math.max(0, chunk.from - reachOfJudgement), chunk.from);
  const judged = before.findLast(({ word }) => judgement.test(word));
  const next = judged && words[judged.at + 1];
  if (!next || next.at >= chunk.from) return undefined;
  const subject = words.slice(judged.at + 1, chunk.from);
  // "The likely winner will speak" is no judgement.
  const isQuality =
    judged.pos === 'ADJ' &&
    !/^(?:is|are|was|were|it|seems?|looks?|most|more|very|highly)$/u.test(words[judged.at - 1]?.word ?? '');
  const isApart = subject.some(
    (word) => isVerb(word) || /[,;:—–]/u.test(word.gap) || /^(?:of|to|for|and|but)$/u.test(word.word),
  );
  return isQuality || isApart || verb.at === judged.at ? undefined : 'possible';
};

/** "He'll fly". */
const modeOfContraction = ({ sentence: { words }, chunk }: Placed): Frame['mode'] | undefined =>
  /['’]ll$/u.test(words[chunk.from - 1]?.word ?? '') ? 'future' : undefined;

/** What the auxiliaries of a verb say. */
const modeOfAuxiliaries = (placed: Placed): Frame['mode'] | undefined => {
  const { sentence, chunk, verb } = placed;
  const { words, assertion } = sentence;
  const inside = words.slice(chunk.from, verb.at);
  const has = (pattern: RegExp) => inside.some(({ word }) => pattern.test(word));
  if (has(/^would$/u) && has(/^have$/u)) return 'possible';
  // Whoever "had to" do something did it.
  if (has(/^(?:has|have|had)$/u) && has(/^to$/u) && words[chunk.from]!.word !== 'to')
    return inside[0]!.word === 'had' ? 'fact' : 'duty';
  if (isInability(placed, inside)) return 'fact';
  for (const word of inside) {
    if (word.pos === 'VERB' && !auxiliaries.has(word.word)) continue;
    if (word.word === 'would') return modeOfWould(sentence, word.at);
    const own = assertion.modes.get(word.word.replace(/n't$/u, '').replace(/^wo$/u, 'will').replace(/^ca$/u, 'can'));
    if (own) return own;
  }
  return /^(?:possibly|perhaps|likely|probably)$/u.test(words[chunk.from - 1]?.word ?? '') ? 'expected' : undefined;
};

/** "Were even able to escape": they did. */
export const wasAble = (words: readonly Word[], { word, at }: Word): boolean =>
  word === 'able' && words.slice(Math.max(0, at - 2), at).some((one) => /^(?:was|were|been)$/u.test(one.word));

/** "Rights to turn the book into a film", "about to rule": what may be done has not been done. */
const openNouns =
  /^(?:about|ready|poised|eager|keen|willing|rights?|deals?|bids?|chances?|permission|options?|bills?|requests?|calls?|pressure|desire|intentions?|ability|opportunit(?:y|ies)|pledges?|threats?|demands?|petitions?|licen[cs]es?|powers?|invitations?|proposals?|efforts?|attempts?|campaigns?|offers?|hopes?|moves?|push)$/u;

const reachOfCause = 10;

/** "Prompting Australia and its neighbours to restore ties": the verb before makes it so. */
const isCaused = (words: readonly Word[], from: number, factive: ReadonlySet<string>): boolean => {
  const verb = words.slice(Math.max(0, from - reachOfCause), from).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && factive.has(verb.word);
};

/** How an infinitive is meant: by the verb, noun or adjective that governs it. */
const modeOfInfinitive = ({ sentence: { words, assertion }, chunk, governor }: Placed): Frame['mode'] => {
  const governed = governor && governor.mode !== 'fact' ? governor.mode : undefined;
  if (governor && assertion.negativeVerbs.has(governor.verb.word)) return governor.mode;
  const previous = words[chunk.from - 1]?.word ?? '';
  if (/^(?:have|has|had)$/u.test(previous)) return previous === 'had' ? 'fact' : 'duty';
  if (openNouns.test(previous)) return 'wish';
  const before = words
    .slice(Math.max(0, chunk.from - 4), chunk.from)
    .findLast(({ word }) => assertion.modes.has(word) || be.has(word) || assertion.factive.has(word));
  const isBeside = before?.at === chunk.from - 1;
  if (!before) return isCaused(words, chunk.from, assertion.factive) ? 'fact' : (governed ?? 'purpose');
  if (/^need/u.test(before.word) && !isBeside) return governed ?? 'purpose';
  return be.has(before.word) && isBeside ? 'future' : modeBehind(words, before, assertion, governed);
};

/** How an infinitive is meant behind a word of the tables. */
const modeBehind = (
  words: readonly Word[],
  before: Word,
  { modes, factive }: ReadSentence['assertion'],
  governed: Frame['mode'] | undefined,
): Frame['mode'] =>
  wasAble(words, before)
    ? 'fact'
    : (modes.get(before.word) ?? governed ?? (factive.has(before.word) ? 'fact' : 'purpose'));

const notReached =
  /^(?:metres?|meters?|miles?|kilomet(?:re|er)s?|yards?|feet|minutes?|seconds?|hours?|days?|weeks?|months?|votes?|points?|seats?|far|short|closer?|near(?:er)?|verge|brink|risk|danger|chances?|possibility|threat|idea|aim|hopes?|intention|prospect|way|cusp)$/u;

/** "Ten metres from reaching the well", "close to leaving", "the risk of sinking", "risks losing", "is considering leaving". */
const isNotReached = (words: readonly Word[], from: number): boolean =>
  /ing$/u.test(words[from]!.word) &&
  (mayBring.test(words[from - 1]?.word ?? '') ||
    (/^(?:from|of|to)$/u.test(words[from - 1]?.word ?? '') &&
      words.slice(Math.max(0, from - 5), from - 1).some(({ word }) => notReached.test(word))));
const mayBring =
  /^(?:risk(?:s|ed|ing)?|consider(?:s|ed|ing)?|contemplat(?:es?|ed|ing)|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?)$/u;

/** "Must give up her licence, keep away and pay", "would be sorry to see Orme go down": a verb without an ending behind an open one. */
const isBareBehind = (words: readonly Word[], first: Word, { verb }: Frame): boolean => {
  if (first.pos !== 'VERB' || auxiliaries.has(first.word) || /(?:ed|ing|s)$/u.test(first.word)) return false;
  const isListed = first.gap === ', ' && !/(?:ed|ing|s)$/u.test(verb.word) && verb.at < first.at;
  const isSeen = /^(?:see|watch|hear|let|make|help)$/u.test(verb.word) && first.at - verb.at <= 4 && first.gap === ' ';
  return (isListed && words[first.at - 1]?.word !== 'who') || isSeen;
};

/** "May have kept the ice away as well as contributed": a verb that is joined to one with auxiliaries is meant like it. */
const modeOfJoined = (
  { sentence: { words }, chunk }: Placed,
  previous: Frame | undefined,
): Frame['mode'] | undefined => {
  const isJoined =
    /^(?:and|or)$/u.test(words[chunk.from - 1]?.word ?? '') ||
    words
      .slice(chunk.from - 3, chunk.from)
      .map(({ word }) => word)
      .join(' ') === 'as well as';
  const first = words[chunk.from]!;
  if (previous && previous.mode !== 'fact' && isBareBehind(words, first, previous)) return previous.mode;
  if (!isJoined || !previous || /^(?:fact|purpose)$/u.test(previous.mode) || first.pos !== 'VERB') return undefined;
  const isPerfect = words
    .slice(Math.max(0, previous.verb.at - 3), previous.verb.at)
    .some(({ word, at }) => word === 'have' && words[at + 1]?.word !== 'to');
  const isPastForm = /(?:ed|en|wn)$/u.test(first.word);
  return isPerfect === isPastForm && !/(?:s|ing)$/u.test(first.word) ? previous.mode : undefined;
};

/** How a verb is meant: by its own auxiliaries, else by the verb that governs it. */
export const modeOf = (
  sentence: ReadSentence,
  chunk: Chunk,
  verb: Word,
  governor: Frame | undefined,
  previous: Frame | undefined,
): Frame['mode'] => {
  const placed = { sentence, chunk, verb, governor };
  const own =
    modeOfClause(placed) ??
    modeOfJudgement(placed) ??
    modeOfAuxiliaries(placed) ??
    modeOfContraction(placed) ??
    modeOfJoined(placed, previous);
  if (own) return own;
  if (sentence.words[chunk.from]!.word === 'to') return modeOfInfinitive(placed);
  if (isNotReached(sentence.words, chunk.from)) return 'possible';
  return governor && governor.mode !== 'fact' ? governor.mode : 'fact';
};
