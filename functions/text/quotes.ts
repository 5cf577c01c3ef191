import type { Span } from '../core/article.ts';
import { patternsFor } from './patterns.ts';
import { People } from './people.ts';
import { type Quoted, quotedIn } from './quotation-marks.ts';
import { type Surroundings, speakerOf } from './quotes/beside.ts';
import { firstSpeaker, isPerson, narrated, type QuotationPatterns } from './quotes/speakers.ts';
import {
  endsAsSentence,
  isBroken,
  isPhrase,
  isPullQuote,
  partsOf,
  type Quotation,
  quotationOf,
} from './quotes/words.ts';
import { isApart } from './residue.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

export type { Quotation } from './quotes/words.ts';

/** What an article quotes that matters stands near its beginning. */
const maxQuotations = 300;
/** Characters before and after a quotation in which its speaker is looked for. */
const maxReach = 200;
/** Characters after the words within which a speaker known from before may be named again: ` she said on Monday.` */
const maxTail = 60;

/** What follows a quotation in its paragraph, which ends at `end`; nothing if the quotation goes on in the next one. */
const textAfter = (text: string, { close, isClosed }: Quoted, end: number): string =>
  isClosed ? text.slice(close, Math.min(end, close + maxReach)) : '';

/** One of them stands at the end of every quotation. */
const closingMarks = ['”', '"', '“', '»', '«', '’', "''"];

/** A character that could not be decoded. */
const replacement = '\uFFFD';

/** Words that run to the end of their paragraph and go on in the next one. */
interface LeftOpen {
  parts: readonly Span[];
  speaker: Span | undefined;
  /** The speaker is named beside these words, and not only known from before. */
  isNamed: boolean;
}

/** What is known of a text as far as it has been read. */
interface Reading {
  text: string;
  language: string;
  patterns: QuotationPatterns;
  people: People;
  quotations: Quotation[];
  /** Quotations that were looked at. */
  count: number;
  /** Who spoke in the sentence before. */
  last: Span | undefined;
  /** Where the sentence before begins. */
  since: number;
  /** The paragraphs before, of which each left its quotation open. */
  leftOpen: readonly LeftOpen[];
}

/** A paragraph as far as it has been read. */
interface Paragraph extends Span {
  found: readonly Quoted[];
  /** Index of the next quotation. */
  next: number;
  /** End of the last quotation. */
  inside: number;
  /** Quotations before this index are parts of a sentence that was read. */
  joined: number;
  /** The quotations of the sentence are a few words each: what it says beside them may tell who speaks. */
  hasOnlyPhrases: boolean;
  /** The last quotation has a speaker only because nobody else was named. */
  isUnattributed: boolean;
}

/**
 * The quotations of paragraphs that left theirs open, once `closing` ends them. The words are one speaker's: whoever is
 * named beside any of them, or else whoever spoke last. If two people are named, only the words beside a name count.
 */
const continuedQuotations = (text: string, leftOpen: readonly LeftOpen[], closing: LeftOpen): Quotation[] => {
  const all = [...leftOpen, closing];
  const named = all.filter(({ isNamed }) => isNamed);
  const names = new Set(named.map(({ speaker }) => speaker && surnameIn(text, speaker)));
  const shared = names.size > 1 ? undefined : (named[0]?.speaker ?? closing.speaker);
  return leftOpen.flatMap(({ parts, speaker, isNamed }) => {
    const speaks = isNamed ? speaker : shared;
    return speaks ? quotationOf(text, parts, speaks) : [];
  });
};

const surnameIn = (text: string, { start, end }: Span): string | undefined =>
  text.slice(start, end).split(/\s+/).at(-1);

/** Whether words without a known speaker are a statement of their own: `“We were never asked,” a barber said.` */
const isUnknown = (text: string, { inner: { start, end } }: Quoted, { before }: Surroundings): boolean =>
  before.trim() === '' && /,\s*$/u.test(text.slice(start, end));

/** Whether a paragraph is nothing but a pull quote. */
const isPullQuoteAlone = (text: string, { open, close, inner }: Quoted, { found, start, end }: Paragraph): boolean =>
  found.length === 1 && open === start && close === end && isPullQuote(text, inner);

/** Who says a quotation, who is then the last to have spoken. */
const heardFrom = ({ text, people, patterns }: Reading, quoted: Quoted, surroundings: Surroundings) => {
  const { speaker, pronoun } = speakerOf(text, quoted, surroundings, patterns) ?? {};
  people.skip(quoted.close);
  if (speaker) people.speaks(speaker, pronoun);
  return { speaker, pronoun };
};

/** Keeps a quotation: that of a closed paragraph, or the words that are left open until the next paragraph. */
const keepOpen = (reading: Reading, { next }: Paragraph, isClosed: boolean, words: LeftOpen): readonly LeftOpen[] => {
  const leftOpen = next === 0 ? reading.leftOpen : [];
  if (isClosed) reading.quotations.push(...continuedQuotations(reading.text, leftOpen, words));
  reading.leftOpen = isClosed ? [] : [...leftOpen, words];
  return leftOpen;
};

/** Reads the next quotation of a sentence in which `speaking` has spoken; returns who speaks. */
const readQuotation = (
  reading: Reading,
  paragraph: Paragraph,
  sentence: Span,
  speaking: Span | undefined,
): Span | undefined => {
  const { text, people } = reading;
  const { found, next } = paragraph;
  const quoted = found[next]!;
  const { open, close, isClosed } = quoted;
  const from = Math.max(sentence.start, paragraph.inside, open - maxReach);
  people.read(open);
  const known = speaking ?? reading.last;
  const surroundings = {
    before: text.slice(from, open),
    from,
    after: textAfter(text, quoted, paragraph.end),
    known,
    isSameSentence: speaking !== undefined,
    isContinued: next === 0 && reading.leftOpen.some(({ isNamed }) => isNamed),
    people,
    since: reading.since,
  };
  // Where a character was lost, a name may be half a name.
  const isDamaged = isBroken(text, quoted) || text.slice(from, close + maxReach).includes(replacement);
  const { speaker, pronoun } = isDamaged ? {} : heardFrom(reading, quoted, surroundings);
  const parts = partsOf(text, found, next, sentence.end);
  const isPart = next < paragraph.joined;
  paragraph.isUnattributed = speaker !== undefined && speaker === known && !pronoun;
  const words = { parts: isPart ? [] : parts, speaker, isNamed: speaker !== undefined && !paragraph.isUnattributed };
  const leftOpen = keepOpen(reading, paragraph, isClosed, words);
  paragraph.hasOnlyPhrases &&= isClosed && isPhrase(text.slice(quoted.inner.start, quoted.inner.end));
  paragraph.inside = close;
  paragraph.joined = Math.max(paragraph.joined, next + parts.length);
  paragraph.next++;
  if (!speaker) return isDamaged || isUnknown(text, quoted, surroundings) ? undefined : speaking;
  if (paragraph.isUnattributed && leftOpen.length === 0 && isPullQuoteAlone(text, quoted, paragraph)) return speaking;
  if (isClosed && !isPart) reading.quotations.push(...quotationOf(text, parts, speaker));
  return speaker;
};

/** Who has spoken at the end of a sentence: after words that end with a full stop, a capital begins another sentence. */
const speakerOfTail = (reading: Reading, paragraph: Paragraph, { end }: Span, speaking: Span): Span | undefined => {
  const { text, patterns } = reading;
  const last = paragraph.found[paragraph.next - 1];
  const [tail, space] = /^(\s*)\p{Lu}/u.exec(text.slice(paragraph.inside, end)) ?? [];
  if (!last || !tail || !endsAsSentence(text, last.inner)) return speaking;
  return narrated(text, { start: paragraph.inside + space!.length, end }, reading, patterns);
};

const readSentence = (reading: Reading, paragraph: Paragraph, sentence: Span): void => {
  const { text, people, patterns } = reading;
  const { found } = paragraph;
  let isQuoted = paragraph.inside > sentence.start;
  paragraph.hasOnlyPhrases = !isQuoted;
  let speaking = isQuoted ? reading.last : undefined;
  while (paragraph.next < found.length && found[paragraph.next]!.open < sentence.end) {
    if (++reading.count > maxQuotations) return;
    speaking = readQuotation(reading, paragraph, sentence, speaking);
    isQuoted = true;
  }
  // After words without an attribution, what else the sentence says may be about somebody else.
  const isLong = sentence.end - paragraph.inside > maxTail;
  if (isLong && paragraph.isUnattributed) speaking = undefined;
  else if (isLong && speaking) speaking = speakerOfTail(reading, paragraph, sentence, speaking);
  const isNarrated = !isQuoted || (!speaking && paragraph.hasOnlyPhrases);
  reading.last = isNarrated ? narrated(text, sentence, reading, patterns) : speaking;
  people.read(sentence.end);
  if (isNarrated && reading.last) people.speaks(reading.last);
  people.endSentence(sentence, reading.last && isPerson(text, reading.last, patterns) ? reading.last : undefined);
  reading.since = sentence.start;
};

/** Whom the last words of a paragraph announce, which end with a colon: the next one quotes them. */
const announcedBy = ({ text, patterns }: Reading, { inside, end }: Paragraph): Span | undefined => {
  const from = Math.max(inside, end - maxReach);
  const words = text.slice(from, end);
  return (
    firstSpeaker([patterns.announced], words, from, patterns) ?? firstSpeaker(patterns.before, words, from, patterns)
  );
};

const readParagraph = (reading: Reading, { start, end }: Span): void => {
  const part = reading.text.slice(start, end);
  const found = quotedIn(part, start);
  reading.people.nextParagraph(start);
  if (reading.leftOpen.length > 0 && found[0]?.open !== start) {
    reading.last = undefined;
    reading.leftOpen = [];
  }
  const paragraph = {
    start,
    end,
    found,
    next: 0,
    inside: start,
    joined: 0,
    hasOnlyPhrases: true,
    isUnattributed: false,
  };
  for (const sentence of sentenceRanges(reading.text, { start, end }, reading.language)) {
    readSentence(reading, paragraph, sentence);
    if (reading.count > maxQuotations) return;
  }
  if (part.endsWith(':')) reading.last = announcedBy(reading, paragraph);
};

/**
 * Quotations with a speaker whom the text names, in order, read by the words of its language (a BCP 47 tag). A pronoun
 * is followed back to whoever spoke in the sentence right before it, or to the only person of late whom it can mean; a
 * quotation without a name is left out. Words that go on over several paragraphs are one speaker's, and the part in each
 * paragraph is a quotation of its own, if the next paragraph opens with a quotation mark.
 */
export const quotationsIn = (text: string, language = 'en'): Quotation[] => {
  const patterns = patternsFor(language).quotations;
  const people = new People(text, patterns.names);
  const start = { text, language, patterns, people, quotations: [], count: 0 };
  const reading: Reading = { ...start, last: undefined, since: 0, leftOpen: [] };
  const lastMark = Math.max(...closingMarks.map((mark) => text.lastIndexOf(mark)));
  for (const paragraph of paragraphRanges(text)) {
    if (paragraph.start > lastMark || reading.count > maxQuotations) break;
    // A caption or a line of the page interrupts nobody, but an open quotation goes on in the next paragraph or not at all.
    if (isApart(text, paragraph, language)) {
      people.skip(paragraph.end);
      reading.leftOpen = [];
    } else readParagraph(reading, paragraph);
  }
  return reading.quotations.toSorted((one, other) => one.words.start - other.words.start);
};
