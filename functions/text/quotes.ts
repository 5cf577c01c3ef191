import type { Span } from '../core/article.ts';
import { pronounOfFirstName } from './first-names.ts';
import { type LanguagePatterns, patternsFor } from './patterns.ts';
import { People, type Pronoun } from './people.ts';
import { type Quoted, quotedIn } from './quotation-marks.ts';
import { isApart } from './residue.ts';
import { holderOf } from './role-holder.ts';
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
/** Characters before a quotation in which whoever has a role is looked for; beyond that, a role stands for nobody. */
const maxRoleReach = 12_000;
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
  return people.onlyOne(pronoun) ?? people.subjectOf(before, pronoun) ?? people.lastToSpeak(pronoun);
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
  if (!patterns.office.test(patterns.subject.exec(opening)?.[1] ?? '')) return undefined;
  const subject = firstSpeaker([patterns.subject], opening, start, patterns);
  return subject && namesAnother(text.slice(subject.end, end), patterns) ? undefined : subject;
};

/** Whether the rest of a sentence names somebody else whom a pronoun may mean. */
const namesAnother = (rest: string, { office }: QuotationPatterns): boolean =>
  office.test(rest) || (rest.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).some((word) => pronounOfFirstName(word));

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

/** Words too few for a statement, or the end of the sentence around them: “out of respect for their families”. */
const isPhrase = (quoted: string): boolean => quoted.split(/\s+/).length < minWords || /^[\s[(]*\p{Ll}/u.test(quoted);

/** The quotation in these parts of one sentence; none for a mere phrase, an endless quotation or parts of two sentences. */
const quotationOf = (text: string, parts: readonly Span[], speaker: Span): Quotation[] => {
  const [words, ...more] = parts.map((part) => withoutComma(text, part));
  if (!words) return [];
  // "Ada Moss wrote in her memoir, “Life at Sea at Last”".
  const rest = more.filter(({ start, end }) => !isTitle(text.slice(start, end)));
  if (!rest.every(({ start }) => startsInLowerCase(text, start))) return [];
  const spans = [words, ...rest];
  if (spans.reduce((sum, { start, end }) => sum + end - start, 0) > maxCharacters) return [];
  const quoted = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isStatement = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(quoted) && quoted.split(/\s+/).length >= minWords;
  return isStatement && !isTitle(quoted) ? [{ words, ...(rest.length > 0 && { rest }), speaker }] : [];
};

/** Whether a mark inside the words has lost its other half, so that narration may stand among them. */
const isBroken = (text: string, { inner: { start, end } }: Quoted): boolean => {
  const words = text.slice(start, end);
  const count = (mark: string) => words.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') !== count('”');
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

const endsAsSentence = (text: string, { start, end }: Span): boolean =>
  /[.…]\s*[’'”"»]?\s*$/u.test(text.slice(start, end));
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
  /** It opens a paragraph after one in which a speaker is named and the quotation left open. */
  isContinued: boolean;
  /** Whoever is known spoke in the same sentence. */
  isSameSentence: boolean;
  people: People;
  /** Where the sentence before begins. */
  since: number;
}

/** Who is named beside a quotation, by name or by a role that only one person has. `isOpen`: words go on behind it. */
const namedBeside = (
  text: string,
  { open, close }: Quoted,
  { before, from, after }: Surroundings,
  isOpen: boolean,
  patterns: QuotationPatterns,
): Span | undefined => {
  const { signed, accordingTo, roles } = patterns;
  const role = wordsIn(isOpen ? roles.speaks.after : [], after) ?? wordsIn(roles.speaks.before, before);
  return (
    (role === undefined || open > maxRoleReach ? undefined : holderOf(role, text.slice(0, open), roles)) ??
    firstSpeaker(patterns.afterVerbFirst, after, close, patterns) ??
    (isOpen ? firstSpeaker(patterns.afterNameFirst, after, close, patterns) : undefined) ??
    firstSpeaker(before.trim() === '' && !isOpen ? [signed, accordingTo] : [accordingTo], after, close, patterns) ??
    firstSpeaker(patterns.before, before, from, patterns)
  );
};

/** Who speaks a quotation: the person named beside it, or the last speaker if a pronoun or nothing stands there. */
const speakerOf = (
  text: string,
  quoted: Quoted,
  surroundings: Surroundings,
  patterns: QuotationPatterns,
): { speaker: Span; pronoun?: Pronoun } | undefined => {
  const { before, after, known, isContinued, isSameSentence, people, since } = surroundings;
  // After words that end as a sentence, a name begins the next sentence.
  const isOpen = (!endsAsSentence(text, quoted.inner) && after.trim() !== '') || /^\s*(?:,|\p{Ll})/u.test(after);
  const named = namedBeside(text, quoted, surroundings, isOpen, patterns);
  if (named) return { speaker: named };
  const word =
    wordsIn(isOpen ? [patterns.pronounAfter] : [], after) ?? wordsIn(patterns.pronounBefore, before.trimStart());
  if (word) {
    const speaker = meantBy(word, known, people, since, text, patterns);
    return speaker && { speaker, pronoun: patterns.pronouns[word.toLowerCase()] };
  }
  const isBare = before.trim() === '' && (isContinued || !(isOpen || namesSomebody.test(after)));
  const isKnown = isBare || (isSameSentence && patterns.goesOn.test(before));
  return known && isKnown ? { speaker: known } : undefined;
};

/** What the first pattern that matches has in its group. */
const wordsIn = (wordings: readonly RegExp[], text: string): string | undefined => {
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

/** Whether the same words stand elsewhere in the text, where they have their own attribution. */
const isPullQuote = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end).replace(/[.,\s]+$/u, '');
  return words.length <= maxCharacters && (text.indexOf(words) !== start || text.lastIndexOf(words) !== start);
};

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
