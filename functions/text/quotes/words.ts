import type { Span } from '../../core/article.ts';
import type { Quoted } from '../quotation-marks.ts';

/** What of the words in quotation marks is a statement, which of them belong together, and which are no speech. */

/** Words in quotation marks (the spans lie inside the marks) and who the text says spoke them. */
export interface Quotation {
  words: Span;
  /** The rest of the same sentence after "said Ada Moss", where the quotation continues. */
  rest?: Span[];
  speaker: Span;
}

/** Fewer words are a phrase, not a statement. */
const minWords = 5;
const maxCharacters = 600;

/** Characters between two parts of one quoted sentence: `,” said Ada Moss, “`. */
const maxBetweenParts = 160;

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
export const isPhrase = (quoted: string): boolean =>
  quoted.split(/\s+/).length < minWords || /^[\s[(]*\p{Ll}/u.test(quoted);

/** The quotation in these parts of one sentence; none for a mere phrase, an endless quotation or parts of two sentences. */
export const quotationOf = (text: string, parts: readonly Span[], speaker: Span): Quotation[] => {
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
export const isBroken = (text: string, { inner: { start, end } }: Quoted): boolean => {
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
export const partsOf = (text: string, found: readonly Quoted[], index: number, end: number): Span[] => {
  const parts = [found[index]!.inner];
  for (let at = index; continues(text, found[at]!, found[at + 1]) && found[at + 1]!.open < end; at++)
    parts.push(found[at + 1]!.inner);
  return parts;
};

export const endsAsSentence = (text: string, { start, end }: Span): boolean =>
  /[.…]\s*[’'”"»]?\s*$/u.test(text.slice(start, end));
const startsInLowerCase = (text: string, start: number): boolean =>
  /^(?:\p{Ll}|I\b)/u.test(text.slice(start, start + 4));

/** Whether the same words stand elsewhere in the text, where they have their own attribution. */
export const isPullQuote = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end).replace(/[.,\s]+$/u, '');
  return words.length <= maxCharacters && (text.indexOf(words) !== start || text.lastIndexOf(words) !== start);
};
