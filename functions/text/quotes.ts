import type { Span } from '../core/article.ts';
import { pronounOfFirstName } from './first-names.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';
import { People, type Pronoun } from './people.ts';
import { type Quoted, quotedIn } from './quotation-marks.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/** Words in quotation marks (the spans lie inside the marks) and who the text says spoke them. */
export interface Quotation {
  words: Span;
  /** The rest of the same sentence after "said Ada Moss", where the quotation continues. */
  rest?: Span[];
  speaker: Span;
}

type QuotationPatterns = LanguagePatterns['quotations'];

/** Fewer words are a phrase, not a statement. */
const minWords = 5;
const maxCharacters = 600;
/** What an article quotes that matters stands near its beginning. */
const maxQuotations = 300;
/** Characters before and after a quotation in which its speaker is looked for. */
const maxReach = 200;
/** Characters of a sentence in which the person it is about is looked for. */
const maxOpening = 240;
/** Characters after the words within which a speaker known from before may be named again: ` she said on Monday.` */
const maxTail = 60;
/** Characters between two parts of one quoted sentence: `,” said Ada Moss, “`. */
const maxBetweenParts = 160;

/** "Ada Moss of the Dockers Union": only the name, if the first word is a first name. */
const nameOf = (words: string): string => {
  const [whole] = /^\S+(?:\s\p{Lu}\S*)+(?=\s(?:of|for)\s)/u.exec(words) ?? [words];
  return pronounOfFirstName(words.split(' ', 1)[0]!) ? whole : words;
};

/** The speaker named by the first pattern that matches. */
const firstSpeaker = (
  wordings: readonly RegExp[],
  text: string,
  offset: number,
  { notNames }: QuotationPatterns,
): Span | undefined => {
  for (const wording of wordings) {
    const range = wording.exec(text)?.indices?.[1];
    if (!range || notNames.test(text.slice(...range))) continue;
    const [start, end] = range;
    return { start: offset + start, end: offset + start + nameOf(text.slice(start, end)).length };
  }
  return undefined;
};

/** Whom a pronoun means: who spoke in the sentence before, or the only person whom it can mean. */
const meantBy = (
  word: string | undefined,
  last: Span | undefined,
  people: People,
  /** Where the sentence before begins. */
  before: number,
  text: string,
  { pronouns, noPerson }: QuotationPatterns,
): Span | undefined => {
  const pronoun: Pronoun | undefined = pronouns[word?.toLowerCase() ?? ''];
  if (!pronoun) return undefined;
  const isBody = last !== undefined && noPerson.test(text.slice(last.start, last.end));
  if (pronoun === 'it') return isBody ? last : undefined;
  if (last && !isBody && people.agrees(last, pronoun)) return last;
  return people.onlyOne(pronoun) ?? people.subjectOf(before, pronoun);
};

/** Who speaks in a sentence without quotation marks; `last` is who spoke in the sentence before. */
const narrated = (
  text: string,
  { start, end }: Span,
  { last, people, since }: { last: Span | undefined; people: People; since: number },
  patterns: QuotationPatterns,
): Span | undefined => {
  const opening = text.slice(start, Math.min(end, start + maxOpening));
  const reporter = firstSpeaker(patterns.reported, opening, start, patterns);
  if (reporter) return reporter;
  const pronoun = patterns.pronounReported.exec(opening)?.[1];
  if (pronoun) return meantBy(pronoun, last, people, since, text, patterns);
  const from = Math.max(start, end - maxOpening);
  const closing = firstSpeaker(patterns.reportedLast, text.slice(from, end), from, patterns);
  if (closing) return closing;
  return patterns.office.test(patterns.subject.exec(opening)?.[1] ?? '')
    ? firstSpeaker([patterns.subject], opening, start, patterns)
    : undefined;
};

/** Quoted words without the comma that joins them to the sentence. */
const withoutComma = (text: string, { start, end }: Span): Span => {
  const words = { start, end };
  while (words.end > words.start && /[\s,]/.test(text[words.end - 1]!)) words.end--;
  while (words.start < words.end && /\s/.test(text[words.start]!)) words.start++;
  return words;
};

/** "Turn Left at Orion and Other Tales": the title of a book or show, not what somebody said. */
const isTitle = (quoted: string): boolean => {
  const long = quoted.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? [];
  return long.length > 2 && long.every((word) => /^['’-]?\p{Lu}/u.test(word));
};

/** The quotation in these parts of one sentence; none for a mere phrase, an endless quotation or parts of two sentences. */
const quotationOf = (text: string, parts: readonly Span[], speaker: Span): Quotation[] => {
  const [words, ...rest] = parts.map((part) => withoutComma(text, part));
  if (!words || !parts.slice(1).every(({ start }) => startsInLowerCase(text, start))) return [];
  const spans = [words, ...rest];
  if (spans.reduce((sum, { start, end }) => sum + end - start, 0) > maxCharacters) return [];
  const quoted = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isStatement = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(quoted) && quoted.split(/\s+/).length >= minWords;
  return isStatement && !isTitle(quoted) ? [{ words, ...(rest.length > 0 && { rest }), speaker }] : [];
};

/** Whether two quotations are parts of one sentence: `,” said Ada Moss, “`. */
const continues = (text: string, one: Quoted, next: Quoted | undefined): boolean =>
  next !== undefined &&
  next.open - one.close < maxBetweenParts &&
  /,\s*$/.test(text.slice(one.close, next.open)) &&
  !/[.!?…]\s*$/u.test(text.slice(one.inner.start, one.inner.end));

/** The quotation at an index and those that continue it within its sentence, which ends at `end`. */
const partsOf = (text: string, found: readonly Quoted[], index: number, end: number): Span[] => {
  const parts = [found[index]!.inner];
  for (let at = index; continues(text, found[at]!, found[at + 1]) && found[at + 1]!.open < end; at++)
    parts.push(found[at + 1]!.inner);
  return parts;
};

/** What follows a quotation in its paragraph, which ends at `end`; nothing if the quotation goes on in the next one. */
const textAfter = (text: string, { close, isClosed }: Quoted, end: number): string =>
  isClosed ? text.slice(close, Math.min(end, close + maxReach)) : '';

const endsAsSentence = (text: string, { start, end }: Span): boolean => /[.…]\s*$/u.test(text.slice(start, end));
const startsInLowerCase = (text: string, start: number): boolean =>
  /^(?:\p{Ll}|I\b)/u.test(text.slice(start, start + 4));

/** ` Ada Moss shrugged.`: right after the words, this says in other than a known verb who spoke. */
const namesSomebody = /^\s+(?:[Tt]he\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}\p{Ll}+(?:ed|s)\.(?:\s|$)/u;

/** The text around a quotation in which its speaker may be named. */
interface Surroundings {
  before: string;
  /** Where `before` begins. */
  from: number;
  after: string;
  /** Who spoke last. */
  known: Span | undefined;
  /** It opens a paragraph after one that left its quotation open. */
  isContinued: boolean;
  people: People;
  /** Where the sentence before begins. */
  since: number;
}

/** Who speaks a quotation: the person named beside it, or the last speaker if a pronoun or nothing stands there. */
const speakerOf = (
  text: string,
  { close, inner }: Quoted,
  { before, from, after, known, isContinued, people, since }: Surroundings,
  patterns: QuotationPatterns,
): { speaker: Span; pronoun?: Pronoun } | undefined => {
  const isBare = before.trim() === '';
  // After words that end as a sentence, a name begins the next sentence.
  const isOpen = !endsAsSentence(text, inner) || /^\s*(?:,|\p{Ll})/u.test(after);
  const { signed, accordingTo } = patterns;
  const named =
    firstSpeaker(patterns.afterVerbFirst, after, close, patterns) ??
    (isOpen ? firstSpeaker(patterns.afterNameFirst, after, close, patterns) : undefined) ??
    firstSpeaker(isBare && !isOpen ? [signed, accordingTo] : [accordingTo], after, close, patterns) ??
    firstSpeaker(patterns.before, before, from, patterns);
  if (named) return { speaker: named };
  const word =
    pronounIn(isOpen ? [patterns.pronounAfter] : [], after) ?? pronounIn(patterns.pronounBefore, before.trimStart());
  const speaker = word
    ? meantBy(word, known, people, since, text, patterns)
    : isBare && (isContinued || !(isOpen || namesSomebody.test(after)))
      ? known
      : undefined;
  return speaker && { speaker, ...(word && { pronoun: patterns.pronouns[word.toLowerCase()] }) };
};

const pronounIn = (wordings: readonly RegExp[], text: string): string | undefined => {
  for (const wording of wordings) {
    const found = wording.exec(text);
    if (found) return found[1] ?? found[2];
  }
  return undefined;
};

/** One of them stands at the end of every quotation. */
const closingMarks = ['”', '"', '“', '»', '«', '’', "''"];

/** A character that could not be decoded. */
const replacement = '\uFFFD';

/**
 * Quotations with a speaker whom the text names, in order. A pronoun is followed back only to the sentence right before
 * it, if somebody speaks in that; a quotation without a name is left out. Words that go on over several paragraphs are
 * one speaker's, and only the paragraph that closes them is a quotation.
 */
export const quotationsIn = (text: string, language = 'en'): Quotation[] => {
  const patterns = patternsFor(language).quotations;
  const quotations: Quotation[] = [];
  const lastMark = Math.max(...closingMarks.map((mark) => text.lastIndexOf(mark)));
  const people = new People(text, patterns.names);
  /** Who spoke in the sentence before. */
  let last: Span | undefined;
  let count = 0;
  /** Where the sentence before begins. */
  let since = 0;
  /** The paragraph before left its quotation open. */
  let wasLeftOpen = false;
  for (const paragraph of paragraphRanges(text)) {
    if (paragraph.start > lastMark) break;
    const part = text.slice(paragraph.start, paragraph.end);
    people.nextParagraph(paragraph.start);
    const found = quotedIn(part, paragraph.start);
    if (wasLeftOpen && found[0]?.open !== paragraph.start) last = undefined;
    let next = 0;
    /** End of the last quotation. */
    let inside = paragraph.start;
    /** Quotations before this index are parts of a sentence that was read. */
    let joined = 0;
    /** The last quotation has a speaker only because nobody else was named. */
    let isUnattributed = false;
    for (const sentence of sentenceRanges(text, paragraph, language)) {
      let isQuoted = inside > sentence.start;
      let speaking = isQuoted ? last : undefined;
      for (; next < found.length && found[next]!.open < sentence.end; next++) {
        if (++count > maxQuotations) return quotations;
        const quoted = found[next]!;
        const { open, close, isClosed } = quoted;
        const from = Math.max(sentence.start, inside, open - maxReach);
        const after = textAfter(text, quoted, paragraph.end);
        const isContinued = wasLeftOpen && next === 0;
        people.read(open);
        const surroundings = {
          before: text.slice(from, open),
          from,
          after,
          known: speaking ?? last,
          isContinued,
          people,
          since,
        };
        const { speaker, pronoun } = speakerOf(text, quoted, surroundings, patterns) ?? {};
        people.skip(close);
        if (speaker) people.speaks(speaker, pronoun);
        isUnattributed = speaker !== undefined && speaker === surroundings.known && !pronoun;
        inside = close;
        isQuoted = true;
        const parts = partsOf(text, found, next, sentence.end);
        const isPart = next < joined;
        joined = Math.max(joined, next + parts.length);
        // Where a character was lost, a name may be half a name.
        if (!speaker || text.slice(from, close + maxReach).includes(replacement)) continue;
        speaking = speaker;
        if (isClosed && !isPart) quotations.push(...quotationOf(text, parts, speaker));
      }
      // After words without an attribution, what else the sentence says may be about somebody else.
      if (isUnattributed && sentence.end - inside > maxTail) speaking = undefined;
      last = isQuoted ? speaking : narrated(text, sentence, { last, people, since }, patterns);
      people.read(sentence.end);
      if (!isQuoted && last) people.speaks(last);
      since = sentence.start;
    }
    wasLeftOpen = found.at(-1)?.isClosed === false;
    last = firstSpeaker([patterns.announced], part.slice(0, maxOpening), paragraph.start, patterns) ?? last;
  }
  return quotations;
};
