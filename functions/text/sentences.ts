import type { Span } from '../core/article.ts';
import { type SentencePatterns, sentencePatterns } from './abbreviations.ts';
import { type Context, endsAfterFullStop, type Mark, startsSentence } from './full-stops.ts';
import { listMarkers } from './list-items.ts';
import { primaryLanguage } from './primary-language.ts';
import { stopWords } from './stop-words.ts';
import { endsUnspaced, thaiStarts } from './unspaced.ts';

/**
 * Where sentences end. A full stop ends one unless what comes before it is known to be an abbreviation, an initial, an
 * ordinal or a list number, and what follows does not look like the start of a sentence. One pass over the text; each
 * candidate reads a bounded number of characters before and after it, so the time is linear.
 */

const terminal =
  /(?:\.(?:[^\S\n]\.){2,}|[.!?…]+)(?:["'”’»)\]]|[ \u00a0\u202f]»(?=\s|$)|\[\d{1,3}\]|\*{1,2}(?=\s|$))*|[。！？｡]+[”’」』）]*|[؟۔।॥]+["'”’‘“»)\]]*/gu;
const openers = /^["'“‘”„‚«»‹¿¡([\-–—•*\s`]+/u;
/** Characters that are read before and after a mark. */
const reach = { before: 40, after: 90 };
/** Characters around a mark in which an address is recognised. */
const addressReach = 200;

/** After a closing quotation mark: "…?" Smith asked — the name and verb of the same sentence, and whether it ends there. */
const attribution = (rest: string, { speechVerbs }: SentencePatterns): { isSpeech: boolean; isClosed: boolean } => {
  const [words, verb] = rest.match(/^(?:\p{Lu}[\p{L}.'’-]*(?:,\s\p{Nd}{1,3},)?\s+){1,4}?(\p{Ll}+)\b(?!\s+that\b)/u) ?? [
    '',
  ];
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
    /^[\p{L}\p{N}.-]+\.\p{Ll}{2,}\//u.test(after) ||
    (/^[\p{Ll}\p{N}-]+\.$/u.test(before + text.slice(from, to)) && /^\p{Lu}\p{Ll}+\/[\p{Ll}\p{N}#?]/u.test(after))
  );
};

const isOpenQuotation = (text: string): boolean => text.split('"').length % 2 === 0;

/** Scraped text joins sentences: "…the talks.The minister…", but never "U.S.A" or "example.Com". */
const endsWithoutSpace = (candidate: Mark): boolean => {
  const { context, start, from, to, mark, word, after } = candidate;
  if (/^[؟۔।॥]/u.test(mark)) return /^\p{L}/u.test(after);
  if (!/^[.!?]["”’»]?$/.test(mark) || !/^\p{Lu}\p{Ll}*(?:\s|\p{Ll}\p{Ll})/u.test(after)) return false;
  if (isInAddress(context.text, from, to)) return false;
  if (mark.endsWith('"')) return isOpenQuotation(context.text.slice(Math.max(start, to - addressReach), to - 1));
  return (
    (/[\p{Ll}\p{N}]["”’»)\]]$/u.test(word) && startsSentence(after, context)) ||
    /^[\p{Ll}'’-]{2,}$/u.test(word) ||
    (/^(?:\p{Lu}\p{Ll}{2,}|[$£€]?\p{Nd}[\p{Nd}.,]*%?)$/u.test(word) && startsSentence(after, context))
  );
};

/** A sentence starts with a letter, digit or sign; in lower case only as "iPhone" and "al-Amin" do. */
const canStartSentence = (rest: string): boolean => {
  const first = rest.charAt(0);
  if (!/[\p{L}\p{N}$£€#@&]/u.test(first)) return false;
  return !/\p{Ll}/u.test(first) || /^\p{Ll}{1,2}-?\p{Lu}/u.test(rest);
};

const endsAfterQuestionOrExclamation = (candidate: Mark, isQuoted: boolean): boolean => {
  const { context, mark, word, gap, rest } = candidate;
  const { patterns } = context;
  if (isQuoted && (attribution(rest, patterns).isSpeech || /^\s*[-–—]/u.test(gap))) return false;
  // "Yahoo! Inc", "E! News", "Guess? jeans".
  const isInName = mark.length === 1 && (/^\p{Lu}$/u.test(word) || patterns.namesWithMark.has(word + mark));
  return !isInName || startsSentence(rest, context);
};

/** Dots within a sentence stand for a pause or for words left out: "it was … I mean", "built [...]\" (Roe 41)". */
const endsAfterEllipsis = ({ mark, before, gap, rest }: Mark): boolean => {
  const dots = mark.match(/\.|…/gu)!.length;
  if (before.endsWith('[')) return !gap.includes('(');
  return dots > 3 || !/\s$/.test(before) || !/^I\b/.test(rest);
};

/** Whether the mark at `from` ends the sentence that begins at `start`. */
const endsSentence = (context: Context, start: number, from: number, mark: string): boolean => {
  const { text, end, patterns } = context;
  const to = from + mark.length;
  const after = text.slice(to, Math.min(end, to + reach.after));
  if (after.trim() === '' && to + reach.after >= end) return true;
  if (/[。！？｡]/u.test(mark)) return endsUnspaced(text, { start, from, to, end });
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
  if (/^\.[ .]*\.|…/u.test(mark)) return endsAfterEllipsis(candidate);
  return mark !== '.' || endsAfterFullStop(candidate);
};

/** Spans of the sentences within [start, end) of a text, in order, trimmed of white space, none empty. */
export const sentenceRanges = (text: string, { start, end }: Span, language = 'en'): Span[] => {
  const ranges: Span[] = [];
  const patterns = sentencePatterns(language);
  const context = { text, end, starters: stopWords(language), isGerman: primaryLanguage(language) === 'de', patterns };
  let from = start;
  const close = (to: number) => {
    while (from < to && /\s/.test(text[from]!)) from++;
    let stop = to;
    while (stop > from && /\s/.test(text[stop - 1]!)) stop--;
    if (stop > from) ranges.push({ start: from, end: stop });
    from = to;
  };
  const part = text.slice(start, end);
  // Most paragraphs have no colon, and no credit.
  const credits = part.includes(':') ? [...part.matchAll(patterns.beforeCredit)].map(({ index }) => index) : [];
  const points = [...credits, ...thaiStarts(part)].map((at) => ({ start: at, end: at }));
  const fronts = [...points, ...listMarkers(part)].sort((a, b) => a.start - b.start);
  let front = 0;
  for (const match of part.matchAll(terminal)) {
    for (; fronts[front] !== undefined && fronts[front]!.start < match.index; front++)
      close(start + fronts[front]!.start);
    const at = start + match.index;
    const isInMarker = front > 0 && match.index < fronts[front - 1]!.end;
    if (!isInMarker && endsSentence(context, from, at, match[0])) close(at + match[0].length);
  }
  for (const { start: at } of fronts.slice(front)) close(start + at);
  close(end);
  return ranges;
};

const bullet = /^\s*(?:[-*•–·]\s|\(?\d{1,2}[.)]\s)/u;

/** Three or more short lines, none of which ends in a mark: nobody wraps text so narrowly. */
const isListOfNames = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line) => line.length <= 40 && /[\p{L}\p{N}]\s*$/u.test(line));

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
    if (isListOfNames(lines)) {
      for (const match of body.matchAll(/[^\n]+/g))
        add(blockStart + match.index, blockStart + match.index + match[0].length);
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
