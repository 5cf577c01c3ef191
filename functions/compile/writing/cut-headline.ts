import type { Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import { endsWell, isWholeClause, partsSubject, verbFollows } from '../../text/en/clauses.ts';
import {
  abbreviated,
  aside,
  attribution,
  attributionInside,
  condition,
  denies,
  ends,
  limitsDenial,
  longPath,
  needsMore,
  needsPhrase,
  omitted,
  openingPhrase,
  personTitle,
  refersBack,
  soughtAfter,
  takesWith,
} from '../../text/en/headlines.ts';
import { type TaggedWord, taggedWords } from '../../text/en/parts-of-speech.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';

/**
 * Cuts a headline from a sentence, by spans only: what remains is verbatim and in the order of the text. In English it
 * is a whole clause, by its parts of speech, and a claim keeps who makes it; in other languages only punctuation ends it.
 */

/** In characters of the printed headline. */
const length = { min: 28, enough: 45, good: 95, long: 115, full: 120, max: 160, whole: 200 };
/** Characters of a sentence that are read; it may be endless. */
const maxRead = 600;

export interface HeadlineCut {
  /** Empty if nothing of the sentence can be a headline. */
  spans: Span[];
  /** Whether it reads as a whole. If not, it is the best that a sentence without a good cut allows. */
  isWhole: boolean;
}

/** A part of a sentence, without what is left out from the inside of it. */
interface Candidate {
  spans: readonly Span[];
  /** Where the attribution begins that it ends with, if it has one. */
  saidAt: number | undefined;
  /** Whether it ends early or lost its opening. */
  isShortened: boolean;
  isToTheEnd: boolean;
  /** What it costs in sense or ease, in characters of length. */
  price: number;
}

const without = (span: Span, gaps: readonly Span[]): Span[] => {
  const spans: Span[] = [];
  let from = span.start;
  for (const gap of gaps.toSorted((a, b) => a.start - b.start)) {
    if (gap.end <= from || gap.start >= span.end) continue;
    if (gap.start > from) spans.push({ start: from, end: gap.start });
    from = Math.max(from, gap.end);
  }
  if (from < span.end) spans.push({ start: from, end: span.end });
  return spans;
};

/** Whether every double quotation mark that opens also closes. */
export const isBalanced = (text: string): boolean =>
  (text.match(/"/gu)?.length ?? 0) % 2 === 0 &&
  (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0) &&
  (text.match(/«/gu)?.length ?? 0) === (text.match(/»/gu)?.length ?? 0) &&
  (text.match(/(?<![\p{L}\p{N}])['‘](?=\p{L})/gu)?.length ?? 0) <=
    (text.match(/(?<=[\p{L}\p{N}.,!?])['’](?!\p{L})/gu)?.length ?? 0);

/** Removes white space and open punctuation from the end. */
const trimmed = (text: string, { start, end }: Span): Span => {
  let to = end;
  while (
    to > start &&
    /[\s,;:.。۔、，；：–—-]/u.test(text[to - 1]!) &&
    !abbreviated.test(text.slice(Math.max(start, to - 12), to))
  )
    to--;
  return { start, end: to };
};

const trimmedSpans = (text: string, spans: readonly Span[]): Span[] => {
  const kept = [...spans];
  while (kept.length > 0) {
    const last = trimmed(text, kept.pop()!);
    if (last.end > last.start) return [...kept, last];
  }
  return kept;
};

const matchesIn = (text: string, span: Span, pattern: RegExp): Span[] =>
  [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));

/** What a headline leaves out that nothing else tells, and what it is too long by. */
const fullPrice = (characters: number): number =>
  characters <= length.full ? (length.full - characters) / 2 : 3 * (characters - length.full);

/** How far a headline is from the length that reads best. */
const lengthPrice = (characters: number): number => {
  if (characters < length.enough) return 15 + length.enough - characters;
  if (characters <= length.good) return (length.good - characters) / 10;
  return characters <= length.long ? 12 : 20 + characters - length.long;
};

/**
 * Where a sentence can end, with what each costs: its end, and the breaks before which a clause may be over. A headline
 * that is to be full ends at a lesser break rather than lose what stands before it.
 */
const endsOf = (text: string, { start, end }: Span, isFull: boolean): { at: number; price: number }[] => {
  const places = [{ at: end, price: 0 }];
  const sentence = text.slice(start, end);
  for (const { index } of sentence.matchAll(ends.clause))
    if (!needsMore.test(sentence.slice(0, index)) || /[,;:—–]/u.test(sentence[index]!))
      places.push({ at: start + index, price: 4 });
  const priceOf = (index: number) => (!isFull ? 38 : /^\sand\s/u.test(sentence.slice(index)) ? 12 : 20);
  for (const { index } of sentence.matchAll(ends.detail))
    if (!needsPhrase.test(sentence.slice(0, index))) places.push({ at: start + index, price: priceOf(index) });
  if (isFull)
    for (const { index } of sentence.matchAll(ends.manner))
      if (!needsPhrase.test(sentence.slice(0, index))) places.push({ at: start + index, price: 12 });
  return places;
};

/** "Louisiana and Mississippi": what a comma is followed by if it stands in a list. */
const listGoesOn = (rest: readonly TaggedWord[]): boolean => {
  if (rest[0]?.text !== ',') return false;
  const next = rest.findIndex(({ text }, at) => at > 0 && /[,;]/u.test(text));
  const part = rest.slice(1, next < 0 ? undefined : next);
  if (rest[1]?.pos === 'CCONJ') return !part.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const end = rest.findIndex(
    ({ pos, text }, at) => at > 0 && (pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || text === ';'),
  );
  const words = end < 0 ? rest : rest.slice(0, end);
  return words.some(({ pos }) => pos === 'CCONJ');
};

/** A break before "and" ends a clause only if another verb or subject follows. */
const joinsNouns = (rest: readonly TaggedWord[]): boolean =>
  rest[0]?.pos === 'CCONJ' && !['VERB', 'AUX', 'PRON', 'ADV', 'PART'].includes(rest[1]?.pos ?? '');

/** Whether what follows a cut says under which condition, until when, or which one is meant. */
const leavesOpen = (before: string, after: string): boolean =>
  condition.test(after) ||
  (denies.test(before) && limitsDenial.test(after)) ||
  soughtAfter.test(before) ||
  (/^\swith\s/u.test(after) && takesWith.test(before));

/** Words that mean somebody else without quotation marks. */
const spokenBySelf = /\b(?:I|me|my|mine|we|us|our|ours|you|your)\b/iu;

/**
 * The mark that opens a quotation inside a sentence and is closed only in a later one, if there is one: the words are
 * printed without it, which the words before them introduce.
 */
const openMark = (text: string, whole: Span): Span[] => {
  const sentence = text.slice(whole.start, whole.end);
  const at = sentence.search(/(?<=\p{L}\s)[“«"](?=[\p{L}\p{N}])[^”»"]*$/u);
  if (
    at < 0 ||
    spokenBySelf.test(sentence.slice(at)) ||
    isBalanced(sentence) ||
    !isBalanced(sentence.slice(0, at) + sentence.slice(at + 1))
  )
    return [];
  return [{ start: whole.start + at, end: whole.start + at + 1 }];
};

/** Every cut that ends at a possible place, with and without its opening phrase, its insertions and titles. */
const candidatesIn = (text: string, whole: Span, words: readonly TaggedWord[], isFull: boolean): Candidate[] => {
  const gaps = [...omitted.flatMap((pattern) => matchesIn(text, whole, pattern)), ...openMark(text, whole)];
  const said = matchesIn(text, whole, attribution)[0];
  const body = { start: whole.start, end: said?.start ?? whole.end };
  const inside = matchesIn(text, body, attributionInside);
  const opening = matchesIn(text, body, openingPhrase)[0];
  const starts = [{ at: body.start, price: 0 }, ...(opening ? [{ at: opening.end, price: 8 }] : [])];
  const [asides, titles] = [matchesIn(text, body, aside), matchesIn(text, body, personTitle)];
  const inner = [
    { gaps, price: 0 },
    ...(asides.length > 0 ? [{ gaps: [...gaps, ...asides], price: 4 }] : []),
    ...(titles.length > 0 ? [{ gaps: [...gaps, ...asides, ...titles], price: 6 }] : []),
  ];
  const bodyTo = (from: number, to: number) => text.slice(from, trimmed(text, { start: from, end: to }).end);
  return endsOf(text, body, isFull).flatMap((end) => {
    const rest = words.filter(({ start }) => start >= end.at && start < body.end);
    const isCut = end.price > 0;
    if (isCut && leavesOpen(text.slice(body.start, end.at), text.slice(end.at, body.end))) return [];
    const before = words.filter((word) => word.end <= end.at);
    if (isCut && (listGoesOn(rest) || joinsNouns(rest) || partsSubject(before, rest) || verbFollows(rest))) return [];
    const saying = said ?? inside.find(({ start }) => isCut && start >= end.at);
    return starts.flatMap((start) =>
      end.at <= start.at || (isFull && start.price > 0 && refersBack.test(bodyTo(start.at, end.at)))
        ? []
        : inner.map((option) => {
            const main = trimmed(text, { start: start.at, end: end.at });
            const spans = without(main, option.gaps);
            return {
              spans: trimmedSpans(text, saying ? [...spans, ...without(saying, gaps)] : spans),
              saidAt: saying?.start,
              isToTheEnd: end.price === 0,
              isShortened: start.price + end.price > 0,
              price: start.price + end.price + option.price,
            };
          }),
    );
  });
};

/** The words that are printed, of a web address its beginning. */
const wordsWithin = (words: readonly TaggedWord[], spans: readonly Span[]): TaggedWord[] =>
  words.filter((word) => spans.some(({ start, end }) => word.start >= start && word.start < end));

/** The best whole clause of an English sentence, or no spans. */
const englishCut = (text: string, whole: Span, max: number, isFull: boolean): Span[] => {
  const words = taggedWords(text.slice(whole.start, whole.end)).map((word) => ({
    ...word,
    start: word.start + whole.start,
    end: word.end + whole.start,
  }));
  let best: { spans: readonly Span[]; price: number } | undefined;
  for (const { spans, saidAt, isShortened, isToTheEnd, price } of candidatesIn(text, whole, words, isFull)) {
    const printed = printSpans(text, spans);
    if (printed.length > max || (isShortened && printed.length < length.min) || !isBalanced(printed)) continue;
    const total = price + (isFull ? fullPrice : lengthPrice)(printed.length);
    if (best && total >= best.price) continue;
    const kept = wordsWithin(words, spans).filter(({ start }) => saidAt === undefined || start < saidAt);
    if (isWholeClause(kept, isToTheEnd)) best = { spans, price: total };
  }
  return [...(best?.spans ?? [])];
};

/** A sentence up to the last mark at which it says enough, whatever its language. */
const atPunctuation = (text: string, whole: Span, max: number): Span | undefined => {
  let best: Span | undefined;
  for (const { index } of text.slice(whole.start, whole.end).matchAll(/[,;:—–](?=\s)|[、，；：،؛]/gu)) {
    const span = { start: whole.start, end: whole.start + index };
    const printed = printSpans(text, [span]);
    if (printed.length > max) break;
    if (printed.length >= length.enough && isBalanced(printed)) best = span;
  }
  return best;
};

/** As many whole words as fit, in English up to one that can be the last. */
const atWord = (text: string, whole: Span, max: number, english: boolean): Span => {
  const cutTo = (end: number) => ({ start: whole.start, end: whole.start + end });
  const short = text.slice(whole.start, Math.min(whole.end, whole.start + max));
  if (whole.start + short.length === whole.end) return whole;
  const space = short.search(/\s\S*$/u);
  if (space <= 0) return cutTo(short.length);
  if (!english) return cutTo(space);
  const words = taggedWords(short.slice(0, space));
  const last = words.findLastIndex((_, at) => endsWell(words.slice(0, at + 1)));
  return cutTo(words[last]?.end ?? space);
};

/** A whole clause of an English sentence if there is one. Without `max` the sentence or its first words stand in for it. */
const cutEnglish = (
  text: string,
  sentence: Span,
  isToEnd: boolean,
  max: number | undefined,
  isFull: boolean,
): HeadlineCut => {
  const spans = englishCut(text, sentence, max ?? length.max, isFull);
  if (spans.length > 0 || max !== undefined) return { spans, isWhole: spans.length > 0 };
  // Without a good cut the sentence itself is better than a piece of it.
  const uncut = without(sentence, [...matchesIn(text, sentence, longPath), ...openMark(text, sentence)]);
  const printed = printSpans(text, uncut);
  if (isToEnd && isBalanced(printed) && printed.length <= length.whole) return { spans: uncut, isWhole: false };
  const end = atPunctuation(text, sentence, length.long) ?? atWord(text, sentence, length.long, true);
  return { spans: trimmedSpans(text, [end]), isWhole: false };
};

/** A sentence of another language if it is short enough, or up to a mark. */
const cutOther = (text: string, sentence: Span, isToEnd: boolean, max: number | undefined): HeadlineCut => {
  const printed = printSpans(text, [sentence]);
  const characters = printed.length;
  const isComplete = isToEnd && isBalanced(printed);
  if (isComplete && characters <= (max ?? length.long)) return { spans: [sentence], isWhole: true };
  const early = atPunctuation(text, sentence, max ?? length.long);
  if (max !== undefined) return { spans: early ? trimmedSpans(text, [early]) : [], isWhole: early !== undefined };
  if (isComplete && characters <= length.max) return { spans: [sentence], isWhole: true };
  return { spans: trimmedSpans(text, [early ?? atWord(text, sentence, length.long, false)]), isWhole: false };
};

/**
 * Cuts a sentence, whose printable part is `whole`, to a headline: a whole clause of some 95 characters if there is one,
 * 160 at most. With `max` characters given, nothing but a whole clause of that length. With `isFull`, as much of the
 * sentence as a headline can hold, for one that is printed in its place (English only).
 */
export const cutHeadline = (
  text: string,
  whole: Span,
  { language = 'en', max, isFull = false }: { language?: string; max?: number; isFull?: boolean } = {},
): HeadlineCut => {
  const sentence = trimmed(text, { start: whole.start, end: Math.min(whole.end, whole.start + maxRead) });
  if (sentence.end <= sentence.start) return { spans: [], isWhole: false };
  const isToEnd = sentence.end >= trimmed(text, whole).end;
  return isReadAsEnglish(language)
    ? cutEnglish(text, sentence, isToEnd, max, isFull)
    : cutOther(text, sentence, isToEnd, max);
};
