import type { SentencePatterns } from './abbreviations.ts';
import { beforeOrdinal, months as germanMonths } from './de/sentences.ts';

/** What is the same for all marks of a paragraph. */
export interface Context {
  text: string;
  /** Where the paragraph ends. */
  end: number;
  /** Function words of the language, which often begin sentences. */
  starters: ReadonlySet<string>;
  isGerman: boolean;
  patterns: SentencePatterns;
}

/** A mark that may end a sentence, at [from, to), with the text around it. */
export interface Mark {
  context: Context;
  /** Where the sentence begins. */
  start: number;
  mark: string;
  from: number;
  to: number;
  before: string;
  /** The characters from the last space to the mark. */
  word: string;
  after: string;
  /** Spaces, quotation marks, dashes and bullets after the mark, and what comes after those. */
  gap: string;
  rest: string;
}

/** The word at the front of a text, at most 30 characters. */
const firstWord = (text: string): string => text.match(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]{0,29}/u)?.[0] ?? '';

/** Whether a text begins with a word that often begins sentences. */
export const startsSentence = (rest: string, { starters, patterns }: Context): boolean => {
  const word = firstWord(rest).toLowerCase().replaceAll('’', "'");
  return (starters.has(word) && !patterns.ambiguous.has(word)) || patterns.sentenceStarters.has(word);
};

/** A full stop, with the word before it as the lexicons have it. */
interface FullStop {
  mark: Mark;
  patterns: SentencePatterns;
  /** The word without opening marks, as written. */
  bare: string;
  /** Its last part (of "Foo-Inc" it is "inc", of "l’art" it is "art"), in lower case. */
  last: string;
  isCapitalised: boolean;
  /** A digit follows. */
  isBeforeDigit: boolean;
  /** What follows looks like a new sentence. */
  isBeforeStart: () => boolean;
}

/** `"We go," he said` — words that were spoken end in a mark, or go on beyond what is read; `"Star Wars" plan` is a name. */
const isSpeech = (quoted: string): boolean => /[,.!?…]["'”’»“]|^[^"”’»]*$/u.test(quoted.match(/^[^"”’»]*.?/u)![0]);

const isBeforeStart = ({ context, gap, rest }: Mark): boolean => {
  if (/[-–—]/.test(gap)) return false;
  if (startsSentence(rest, context)) return true;
  return /["'“‘„«»‹]/u.test(gap) ? isSpeech(rest) : gap.trim() !== '' && !gap.includes('(');
};

const fullStop = (mark: Mark): FullStop => {
  const { context, rest } = mark;
  const bare = mark.word.replace(/^["'“‘„«([\-–—]+/u, '');
  const lastPart = bare.match(/[^-–—/]*$/u)![0].replace(/^(?:\p{L}|\p{L}{1,4}ll|qu)['’](?=\p{L}{2})/u, '');
  return {
    mark,
    patterns: context.patterns,
    bare,
    last: lastPart.toLowerCase(),
    isCapitalised: /^\p{Lu}/u.test(lastPart),
    isBeforeDigit: /^\p{Nd}/u.test(rest),
    isBeforeStart: () => isBeforeStart(mark),
  };
};

/** Decides whether a full stop ends the sentence; undefined if the rule says nothing about it. */
type FullStopRule = (stop: FullStop) => boolean | undefined;

const noWord: FullStopRule = ({ bare }) => (bare === '' ? true : undefined);

/** "10 a.m. Monday", "10 a.m. (0900 GMT)", "10 a.m. – noon" and "At 10 a.m. Roe left" go on, "10 a.m. The …" does not. */
const timeOfDay: FullStopRule = ({ last, mark: { context, start, from, before, gap, rest }, patterns }) => {
  if (!/^(?:a\.m|p\.m|am|pm)$/.test(last) && !(last === 'm' && /\b[ap]\.\s?m$/i.test(before))) return undefined;
  if (/[-–—]/u.test(gap)) return false;
  if (startsSentence(rest, context)) return true;
  const isOpening =
    from - start < 30 && /^\P{L}*\p{L}+\s+(?:about\s)?[\p{Nd}:.]+\s?[ap]/iu.test(context.text.slice(start, from));
  return !gap.includes('(') && !isOpening && !patterns.afterClock.has(firstWord(rest).toLowerCase().replace(/\.$/, ''));
};

/** "5 Main St. He …": a street after a name, not a saint before one. "John Dow Sr. The …": a father, not a señor. */
const afterName: FullStopRule = ({ last, mark: { before }, isBeforeDigit, isBeforeStart }) =>
  (last === 'st' || last === 'sr') && /\p{Lu}\p{L}+\s+\S+$/u.test(before)
    ? !isBeforeDigit && isBeforeStart()
    : undefined;

const continuedAbbreviation: FullStopRule = ({ last, isCapitalised, isBeforeDigit, patterns }) =>
  patterns.alwaysContinued.has(last) ||
  (isCapitalised && patterns.titles.has(last)) ||
  (isBeforeDigit && patterns.beforeNumbers.has(last))
    ? false
    : undefined;

/** "No. 5" was decided by the rule before; this is the answer "No." */
const answerNo: FullStopRule = ({ last }) => (last === 'no' ? true : undefined);

const finalAbbreviation: FullStopRule = ({ last, isCapitalised, isBeforeDigit, isBeforeStart, patterns }) =>
  patterns.mayEndSentence.has(last) || (isCapitalised && patterns.capitalisedMayEndSentence.has(last))
    ? !isBeforeDigit && isBeforeStart()
    : undefined;

/** "Sgt", "Hdqrs": an abbreviation has no vowel; one in capitals only is a name like any other. */
const withoutVowel: FullStopRule = ({ last, bare, isCapitalised, isBeforeStart }) =>
  isCapitalised && /^[b-df-hj-np-tv-xz]{2,5}$/.test(last) && !/^\p{Lu}+$/u.test(bare) ? isBeforeStart() : undefined;

/** "U.S.", "U.N.", "e.g.". */
const letters: FullStopRule = ({ last, isBeforeStart }) =>
  /^(?:\p{L}\.)+\p{L}$/u.test(last) ? isBeforeStart() : undefined;

/** An initial, unless it is the pronoun of "so do I." */
const singleLetter: FullStopRule = ({ last, bare, mark: { context, before, word, rest } }) => {
  if (!/^\p{L}$/u.test(last)) return undefined;
  const prior = before.slice(0, before.length - word.length).match(/(\S+)\s+$/)?.[1] ?? '';
  if (bare === 'I' && !/^\p{Lu}/u.test(prior)) return true;
  return startsSentence(rest, context) && prior !== '';
};

/** The word before the one at the mark, in lower case. */
const wordBefore = ({ before, word }: Mark): string =>
  (before.slice(0, before.length - word.length).match(/(\S+)\s+$/)?.[1] ?? '').toLowerCase();

/** "am 3. Oktober", "der 2. Weltkrieg", "am 12. 3.", "Johannes Paul II. starb": ordinals are written with a point. */
const germanOrdinal: FullStopRule = ({ bare, isBeforeDigit, mark }) => {
  const { context, before, rest } = mark;
  const isRoman = /^[IVX]+$/.test(bare) && /\p{Lu}\p{L}+\s+\S+$/u.test(before);
  if (!context.isGerman || !(isRoman || /^\p{Nd}{1,3}$/u.test(bare))) return undefined;
  if (germanMonths.has(firstWord(rest).toLowerCase().replace(/\.$/, ''))) return false;
  if (isRoman) return startsSentence(rest, context);
  if (!beforeOrdinal.has(wordBefore(mark))) return undefined;
  return isBeforeDigit ? false : startsSentence(rest, context);
};

/** A list number. */
const shortNumber: FullStopRule = ({ bare, mark: { start, before, from } }) =>
  /^\p{Nd}{1,3}$/u.test(bare) ? !(before.trim() === bare && from - bare.length - start < 4) : undefined;

const fullStopRules: readonly FullStopRule[] = [
  noWord,
  timeOfDay,
  afterName,
  continuedAbbreviation,
  answerNo,
  finalAbbreviation,
  withoutVowel,
  letters,
  germanOrdinal,
  singleLetter,
  shortNumber,
];

/** Whether a full stop ends the sentence: it does unless a rule about the word before it says otherwise. */
export const endsAfterFullStop = (candidate: Mark): boolean => {
  const stop = fullStop(candidate);
  for (const rule of fullStopRules) {
    const ends = rule(stop);
    if (ends !== undefined) return ends;
  }
  return true;
};
