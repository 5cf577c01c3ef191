import { isNegatedAt } from './negated-verb.ts';
import type { ReadSentence, Word } from './read-sentence.ts';
import { type Chunk, chunksOf } from './sentence-chunks.ts';
import { isPassiveGroup, isReducedRelative, mainVerbOf, modeOf } from './standing.ts';
import { byPhrase, objectOf, subjectOf } from './subjects.ts';
import type { Frame, Phrase } from './verb-frame.ts';

/** The frames of an English sentence, in the order of their verbs. Right in most sentences of news, not in all. */
export const framesOf = (sentence: ReadSentence): Frame[] => {
  const { words } = sentence;
  const chunks = chunksOf(words);
  const frames: Frame[] = [];
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue;
    const verb = mainVerbOf(chunk, words);
    const isInfinitive = words[chunk.from]!.word === 'to';
    const isGerund = /ing$/u.test(verb.word) && chunk.to - chunk.from === 1;
    const previous = frames.at(-1);
    const own = isInfinitive ? undefined : ownSubject(chunks, at, words, isGerund && previous !== undefined);
    const behind = objectOf(chunks, at, words);
    const isInverted = behind.length > 0 && !isGerund && isSpokenBefore(sentence, chunk, verb, frames.length > 0);
    const object = isInverted ? [] : behind;
    const before = own ?? inheritedSubject(previous, isInfinitive);
    const subject = isInverted ? behind : before;
    const isPassive = isPassiveGroup(chunk, verb, words, isReducedRelative(chunks, at, verb, words));
    const governor = isInfinitive || isGerund ? previous : undefined;
    frames.push({
      verb,
      ...(isPassive ? { agent: byPhrase(chunks, at, words), patient: subject } : { agent: subject, patient: object }),
      isNegated:
        isNegatedAt(sentence, chunk, verb, subject, object, governor) ||
        (own === undefined && isJoinedToDenied(words, chunk, previous)),
      mode: modeOf(sentence, chunk, verb, governor, previous),
      isInherited: !own && !isInverted,
      isPassive,
      isProgressive: isProgressive(words[chunk.from]!, verb),
      governor,
    });
  }
  return frames;
};

/** "Did not call or write" */
const isJoinedToDenied = (words: readonly Word[], { from }: Chunk, previous: Frame | undefined): boolean =>
  previous?.isNegated === true &&
  (/^n?or$/u.test(words[from - 1]?.word ?? '') ||
    // "Too tired to stay and watch"
    (words[from - 1]?.word === 'and' &&
      /^(?:to|do|does|did)$/u.test(words[previous.verb.at - 1]?.word ?? words[previous.verb.at - 2]?.word ?? '') &&
      previous.verb.at >= from - 4 &&
      words[from]!.pos === 'VERB' &&
      !/(?:ed|s|ing)$/u.test(words[from]!.word)));

/** The subject that stands by a verb; undefined if it is that of an earlier one. */
const ownSubject = (
  chunks: readonly Chunk[],
  at: number,
  words: readonly Word[],
  goesOn: boolean,
): Phrase | undefined => {
  const isGerund = /ing$/u.test(words[chunks[at]!.from]!.word) && chunks[at]!.to - chunks[at]!.from === 1;
  // "The rocket left at nine, entering orbit": a participle behind a comma goes on with what is told.
  if (goesOn && words[chunks[at]!.from]!.gap.includes(',')) return undefined;
  const found = subjectOf(chunks, at, words);
  return found === undefined || found.isInherited || (isGerund && found.phrase.length === 0) ? undefined : found.phrase;
};

const isProgressive = (auxiliary: Word, verb: Word): boolean =>
  /ing$/u.test(verb.word) && /^(?:is|are)$/u.test(auxiliary.word);

/** ", said Ada Moss": who speaks stands behind the verb. */
const isSpokenBefore = ({ words, assertion }: ReadSentence, { from }: Chunk, verb: Word, hasVerb: boolean): boolean => {
  const { gap } = words[from]!;
  const isBehindWords = /[”"]/u.test(gap) || (/[,’]/u.test(gap) && hasVerb);
  return isBehindWords && assertion.speech.has(verb.word) && !/^t(?:old|ells?)$/u.test(verb.word);
};

/** Verbs of which the object does what the infinitive says: "asked Hale to resign". */
const controls =
  /^(?:ask|tell|told|order|urg|forc|allow|want|expect|help|invit|persuad|lead|led|caus|enabl|oblig|compel|requir|advis|warn|encourag|permit|call|nam|appoint|choos|elect|hire)/u;

/** Whoever does what an infinitive or a verb behind "and" says. */
const inheritedSubject = (previous: Frame | undefined, isInfinitive: boolean): Phrase => {
  if (!previous) return [];
  if (previous.isPassive) return previous.patient;
  if (isInfinitive && previous.patient.length > 0 && controls.test(previous.verb.word)) return previous.patient;
  return previous.agent.length > 0 ? previous.agent : previous.patient;
};
