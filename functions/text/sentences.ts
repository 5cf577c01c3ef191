import type { Span } from '../core/article.ts';
import { months as germanMonths } from './de/sentences.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';
import { stopWords } from './stop-words.ts';

/**
 * Where sentences end. A full stop ends one unless what comes before it is known to be an abbreviation, an initial, an
 * ordinal or a list number, and what follows does not look like the start of a sentence. One pass over the text; each
 * candidate reads a bounded number of characters before and after it, so the time is linear.
 */

const terminal = /[.!?…]+(?:["'”’»)\]]|\*{1,2}(?=\s|$))*|[。！？｡]+[”’」』）]*|[؟۔।॥]+["'”’»)\]]*/gu;
const openers = /^["'“‘„«»‹¿¡([\-–—•*\s`]+/u;
/** Characters that are read before and after a mark. */
const reach = { before: 40, after: 90 };
/** Characters around a mark in which an address is recognised. */
const addressReach = 200;

type SentencePatterns = LanguagePatterns['sentences'];

/** What is the same for all marks of a paragraph. */
interface Context {
  text: string;
  /** Where the paragraph ends. */
  end: number;
  /** Function words of the language, which often begin sentences. */
  starters: ReadonlySet<string>;
  isGerman: boolean;
  patterns: SentencePatterns;
}

/** A mark that may end a sentence, at [from, to), with the text around it. */
interface Mark {
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

const startsSentence = (rest: string, { starters, patterns }: Context): boolean => {
  const word = firstWord(rest).toLowerCase().replaceAll('’', "'");
  return (starters.has(word) && !patterns.ambiguous.has(word)) || patterns.sentenceStarters.has(word);
};

/** After a closing quotation mark: "…?" Smith asked — the name and verb of the same sentence, and whether it ends there. */
const attribution = (rest: string, { speechVerbs }: SentencePatterns): { isSpeech: boolean; isClosed: boolean } => {
  const [words, verb] = rest.match(/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}?(\p{Ll}+)\b(?!\s+that\b)/u) ?? [''];
  return {
    isSpeech: verb !== undefined && speechVerbs.has(verb),
    isClosed: /^\s*[.,]/.test(rest.slice(words.length)),
  };
};

/** Whether a mark without a space after it is part of a web or email address. */
const isInAddress = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - addressReach), from).match(/\S*$/)?.[0] ?? '';
  const after = text.slice(to, to + addressReach).match(/^\S*/)?.[0] ?? '';
  return (
    (before + after).includes('@') ||
    /(?:^|[("“'‘])(?:[a-z][a-z+.-]*:\/\/|www\b)|\p{L}\.\p{L}{2,}[/?#]/iu.test(before) ||
    after.includes('://') ||
    /^[\p{L}\p{N}.-]+\.\p{Ll}{2,}\//u.test(after)
  );
};

/** Scraped text joins sentences: "…the talks.The minister…", but never "U.S.A" or "example.Com". */
const endsWithoutSpace = (candidate: Mark): boolean => {
  const { context, from, to, mark, word, after } = candidate;
  if (!/^[.!?][”’»]?$/.test(mark) || !/^\p{Lu}\p{Ll}*(?:\s|\p{Ll}\p{Ll})/u.test(after)) return false;
  if (isInAddress(context.text, from, to)) return false;
  return (
    /^[\p{Ll}'’-]{2,}$/u.test(word) ||
    (/^(?:\p{Lu}\p{Ll}{2,}|[$£€]?\p{Nd}[\p{Nd}.,]*%?)$/u.test(word) && startsSentence(after, context))
  );
};

/** A sentence starts with a letter, digit or sign; in lower case only as "iPhone" does. */
const canStartSentence = (rest: string): boolean => {
  const first = rest.charAt(0);
  if (!/[\p{L}\p{N}$£€#@&]/u.test(first)) return false;
  return !/\p{Ll}/u.test(first) || /^\p{Ll}{1,2}\p{Lu}/u.test(rest);
};

const endsAfterQuestionOrExclamation = (candidate: Mark, isQuoted: boolean): boolean => {
  const { context, mark, word, gap, rest } = candidate;
  const { patterns } = context;
  if (isQuoted && (attribution(rest, patterns).isSpeech || /^\s*[-–—]/u.test(gap))) return false;
  // "Yahoo! Inc", "E! News", "Guess? jeans".
  const isInName = mark.length === 1 && (/^\p{Lu}$/u.test(word) || patterns.namesWithMark.has(word + mark));
  return !isInName || startsSentence(rest, context);
};

/** A full stop, with the word before it as the lexicons have it. */
interface FullStop {
  mark: Mark;
  patterns: SentencePatterns;
  /** The word without opening marks, as written. */
  bare: string;
  /** Its last part (of "Foo-Inc" it is "inc"), in lower case. */
  last: string;
  isCapitalised: boolean;
  /** A digit follows. */
  isBeforeDigit: boolean;
  /** What follows looks like a new sentence. */
  isBeforeStart: () => boolean;
}

const fullStop = (mark: Mark): FullStop => {
  const { context, gap, rest } = mark;
  const bare = mark.word.replace(/^["'“‘„«([\-–—]+/u, '');
  const lastPart = bare.match(/[^-–—/]*$/u)![0];
  return {
    mark,
    patterns: context.patterns,
    bare,
    last: lastPart.toLowerCase(),
    isCapitalised: /^\p{Lu}/u.test(lastPart),
    isBeforeDigit: /^\p{Nd}/u.test(rest),
    isBeforeStart: () => !/[-–—]/.test(gap) && (gap.trim() !== '' || startsSentence(rest, context)),
  };
};

/** Decides whether a full stop ends the sentence; undefined if the rule says nothing about it. */
type FullStopRule = (stop: FullStop) => boolean | undefined;

const noWord: FullStopRule = ({ bare }) => (bare === '' ? true : undefined);

/** "10 a.m. Monday" goes on, "10 a.m. The …" does not. */
const timeOfDay: FullStopRule = ({ last, mark: { before, rest }, patterns }) =>
  /^(?:a\.m|p\.m|am|pm)$/.test(last) || (last === 'm' && /\b[ap]\.\s?m$/i.test(before))
    ? !patterns.afterClock.has(firstWord(rest).toLowerCase().replace(/\.$/, ''))
    : undefined;

/** "5 Main St. He …": a street after a name, not a saint before one. */
const street: FullStopRule = ({ last, mark: { before }, isBeforeDigit, isBeforeStart }) =>
  last === 'st' && /\p{Lu}\p{L}+\s+\S+$/u.test(before) ? !isBeforeDigit && isBeforeStart() : undefined;

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

/** A list number, or a German ordinal before its month. */
const shortNumber: FullStopRule = ({ bare, mark: { context, start, before, from, rest } }) => {
  if (!/^\p{Nd}{1,3}$/u.test(bare)) return undefined;
  if (before.trim() === bare && from - bare.length - start < 4) return false;
  return !(context.isGerman && germanMonths.has(firstWord(rest).toLowerCase()));
};

const fullStopRules: readonly FullStopRule[] = [
  noWord,
  timeOfDay,
  street,
  continuedAbbreviation,
  answerNo,
  finalAbbreviation,
  withoutVowel,
  letters,
  singleLetter,
  shortNumber,
];

const endsAfterFullStop = (candidate: Mark): boolean => {
  const stop = fullStop(candidate);
  for (const rule of fullStopRules) {
    const ends = rule(stop);
    if (ends !== undefined) return ends;
  }
  return true;
};

/** Whether the mark at `from` ends the sentence that begins at `start`. */
const endsSentence = (context: Context, start: number, from: number, mark: string): boolean => {
  const { text, end, patterns } = context;
  const to = from + mark.length;
  const after = text.slice(to, Math.min(end, to + reach.after));
  if ((after.trim() === '' && to + reach.after >= end) || /[。！？｡]/u.test(mark)) return true;
  const before = text.slice(Math.max(start, from - reach.before), from);
  const gap = after.match(openers)?.[0] ?? '';
  const rest = after.slice(gap.length);
  const word = before.match(/\S+$/)?.[0] ?? '';
  const candidate: Mark = { context, start, mark, from, to, before, word, after, gap, rest };
  if (!/^\s/.test(after)) return endsWithoutSpace(candidate);
  if (!canStartSentence(rest)) return false;
  if (/[؟۔।॥]/u.test(mark)) return true;
  const isQuoted = mark.length > 1 && /["'”’»]$/u.test(mark);
  if (/^[!?]/.test(mark)) return endsAfterQuestionOrExclamation(candidate, isQuoted);
  // "…" Roesler said. — but "…" Roesler said the site… starts anew: before its own attribution a quote ends in a comma.
  if (isQuoted) {
    const { isSpeech, isClosed } = attribution(rest, patterns);
    if (isSpeech && isClosed) return false;
  }
  return mark !== '.' || endsAfterFullStop(candidate);
};

/** Spans of the sentences within [start, end) of a text, in order, trimmed of white space, none empty. */
export const sentenceRanges = (text: string, { start, end }: Span, language = 'en'): Span[] => {
  const ranges: Span[] = [];
  const patterns = patternsFor(language).sentences;
  const context = { text, end, starters: stopWords(language), isGerman: /^de\b/i.test(language), patterns };
  let from = start;
  const close = (to: number) => {
    while (from < to && /\s/.test(text[from]!)) from++;
    let stop = to;
    while (stop > from && /\s/.test(text[stop - 1]!)) stop--;
    if (stop > from) ranges.push({ start: from, end: stop });
    from = to;
  };
  const part = text.slice(start, end);
  const credits = [...part.matchAll(patterns.beforeCredit)].map(({ index }) => start + index);
  let credit = 0;
  for (const match of part.matchAll(terminal)) {
    const at = start + match.index;
    for (; credits[credit] !== undefined && credits[credit]! < at; credit++) close(credits[credit]!);
    if (endsSentence(context, from, at, match[0])) close(at + match[0].length);
  }
  for (const at of credits.slice(credit)) close(at);
  close(end);
  return ranges;
};

const bullet = /^\s*(?:[-*•–·]\s|\(?\d{1,2}[.)]\s)/u;

/**
 * Spans of the paragraphs of a text: separated by blank lines, and by line ends where a line is a heading or a list item
 * rather than a wrapped line (it is clearly shorter than the longest line of its block and ends without punctuation).
 */
export const paragraphRanges = (text: string): Span[] => {
  const ranges: Span[] = [];
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim()) ranges.push({ start, end });
  };
  let blockStart = 0;
  const block = (end: number) => {
    const body = text.slice(blockStart, end);
    const lines = body.split('\n');
    if (lines.length === 1) {
      add(blockStart, end);
      return;
    }
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    let start = blockStart;
    let at = blockStart;
    for (const [index, line] of lines.entries()) {
      const lineEnd = at + line.length;
      const following = lines[index + 1];
      const whole = /[.!?…:;,"”’。۔؟]\s*$/u.test(line) || line.length > longest * 0.7;
      if (
        following !== undefined &&
        (bullet.test(following) || (!whole && /^\s*[\p{Lu}\p{Lo}\p{N}"“]/u.test(following)))
      ) {
        add(start, lineEnd);
        start = lineEnd + 1;
      }
      at = lineEnd + 1;
    }
    add(start, end);
  };
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    block(gap.index);
    blockStart = gap.index + gap[0].length;
  }
  block(text.length);
  return ranges;
};
