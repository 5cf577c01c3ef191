import type { ReadSentence, Word } from './read-sentence.ts';
import { auxiliaries, be, type Chunk } from './sentence-chunks.ts';
import type { Frame, Phrase } from './verb-frame.ts';

/** Whether what a verb says is denied. */

/** What somebody is kept from is not done. */
export const keepsFrom =
  /^(?:ke(?:ep(?:s|ing)?|pt)|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|bar(?:s|red|ring)?|ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|deter(?:s|red|ring)?|discourag(?:es?|ed|ing)|dissuad(?:es?|ed|ing)|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|restrain(?:s|ed|ing)?|hinder(?:s|ed|ing)?)$/u;

/** "No less than two million" is an amount. */
const isAmount = (words: readonly Word[], at: number): boolean =>
  /^(?:less|fewer|more|later|earlier|longer|smaller|bigger|higher|lower)$/u.test(words[at + 1]?.word ?? '') &&
  words[at + 2]?.word === 'than';

/** "Has not been so dry since 1580": it was as dry then. */
const isRecord = (words: readonly Word[], verb: Word): boolean =>
  be.has(verb.word) &&
  /^(?:so|this|that|as)$/u.test(words[verb.at + 1]?.word ?? '') &&
  words.slice(verb.at + 2, verb.at + 6).some(({ word }) => word === 'since');

/** The words of a verb and its auxiliaries, with the "not" of "are not" and "pleaded not guilty". */
const nearOf = (words: readonly Word[], { from }: Chunk, verb: Word): readonly Word[] => {
  const isNotBehind =
    /^(?:not|never)$/u.test(words[verb.at + 1]?.word ?? '') &&
    (auxiliaries.has(verb.word) || words[verb.at + 2]?.word === 'guilty');
  return words.slice(from, verb.at + (isNotBehind ? 2 : 1));
};

const reachOfToo = 4;

/** How often the words before a verb deny it: "had failed to declare", "without stopping", "too excited to stay". */
const deniedBefore = (
  { words, assertion }: ReadSentence,
  { from }: Chunk,
  verb: Word,
  governor: Frame | undefined,
): number => {
  const before = words.slice(Math.max(0, from - 2), from);
  const last = before.at(-1)?.word;
  const isInfinitive = words[from]!.word === 'to';
  const isDenying = ({ word, at }: Word) =>
    (isInfinitive && assertion.negativeVerbs.has(word)) ||
    word === 'without' ||
    (/^(?:never|not|neither|nor)$/u.test(word) && (isInfinitive || at === from - 1));
  const isKeptFrom =
    /ing$/u.test(verb.word) &&
    last === 'from' &&
    governor !== undefined &&
    (assertion.negativeVerbs.has(governor.verb.word) || keepsFrom.test(governor.verb.word));
  const isInstead = /^(?:instead of|rather than|no longer)$/u.test(before.map(({ word }) => word).join(' '));
  const isTooMuch =
    isInfinitive && words.slice(Math.max(0, from - reachOfToo), from - 1).some(({ word }) => word === 'too');
  const denials = [isKeptFrom, isInstead, isInfinitive && last === 'yet', isTooMuch];
  return before.filter(isDenying).length + denials.filter(Boolean).length;
};

/** Whether a verb is denied: by its own "not", by a subject or object that is none, or by the words before it. Two denials cancel out. */
export const isNegatedAt = (
  sentence: ReadSentence,
  chunk: Chunk,
  verb: Word,
  subject: Phrase,
  object: Phrase,
  governor: Frame | undefined,
): boolean => {
  const { words, assertion } = sentence;
  const near = nearOf(words, chunk, verb);
  const denies = ({ word, at }: Word) => assertion.negations.has(word) && !isAmount(words, at);
  const isNoneOutside = (at: number | undefined) =>
    at !== undefined && words[at] !== undefined && denies(words[at]) && !near.some((word) => word.at === at);
  // "Reported no injuries" is about what was not, and was said.
  const isSpoken =
    assertion.speech.has(verb.word) || assertion.claims.has(verb.word) || /^(?:understands?|hears?)$/u.test(verb.word);
  const own = isRecord(words, verb) ? 0 : near.filter(denies).length;
  // "Nobody was hurt", "no trains ran", "found no evidence"
  const ofPhrases = Number(subject.some(isNoneOutside)) + Number(!isSpoken && isNoneOutside(object[0]));
  return (own + ofPhrases + deniedBefore(sentence, chunk, verb, governor)) % 2 === 1;
};
