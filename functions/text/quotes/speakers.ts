import type { Span } from '../../core/article.ts';
import { pronounOfFirstName } from '../first-names.ts';
import type { Wording } from '../letters.ts';
import type { LanguagePatterns } from '../patterns.ts';
import type { People, Pronoun } from '../people.ts';

/** Who is named as a speaker, whom a pronoun means, and who speaks in a sentence without quotation marks. */

export type QuotationPatterns = LanguagePatterns['quotations'];

/** Characters of a sentence in which the person it is about is looked for. */
const maxOpening = 240;

/** "Ada Moss of the Dockers Union": only the name, if the first word is a first name. */
const nameOf = (words: string): string => {
  const [whole] = /^\S+(?:\s\p{Lu}\S*)+(?=\s(?:of|for)\s)/u.exec(words) ?? [words];
  return pronounOfFirstName(words.split(' ', 1)[0]!) ? whole : words;
};

/** The speaker named by the first pattern that matches. */
export const firstSpeaker = (
  wordings: readonly Wording[],
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

/** Whether a speaker may be one person: no ministry, newspaper or company. */
export const isPerson = (text: string, { start, end }: Span, { noPerson }: QuotationPatterns): boolean =>
  !noPerson.test(text.slice(start, end));

/** Whom a pronoun means: who spoke in the sentence before, or the only person whom it can mean. */
export const meantBy = (
  word: string | undefined,
  last: Span | undefined,
  people: People,
  /** Where the sentence before begins. */
  before: number,
  text: string,
  patterns: QuotationPatterns,
): Span | undefined => {
  const pronoun: Pronoun | undefined = patterns.pronouns[word?.toLowerCase() ?? ''];
  if (!pronoun) return undefined;
  const isBody = last !== undefined && !isPerson(text, last, patterns);
  if (pronoun === 'it') return isBody ? last : undefined;
  if (last && !isBody && people.agrees(last, pronoun)) return last;
  return (
    people.onlyOne(pronoun) ?? people.subjectOf(before, pronoun) ?? people.lastToSpeak(pronoun) ?? people.topic(pronoun)
  );
};

/** Who speaks in a sentence without quotation marks; `last` is who spoke in the sentence before. */
export const narrated = (
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
  // The pattern of an office is quick, that of a subject slow.
  if (!patterns.office.test(opening) || !patterns.office.test(patterns.subject.exec(opening)?.[1] ?? ''))
    return undefined;
  const subject = firstSpeaker([patterns.subject], opening, start, patterns);
  return subject && namesAnother(text.slice(subject.end, end), patterns) ? undefined : subject;
};

/** Whether the rest of a sentence names somebody else whom a pronoun may mean. */
const namesAnother = (rest: string, { office }: QuotationPatterns): boolean =>
  office.test(rest) || (rest.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).some((word) => pronounOfFirstName(word));

/** What the first pattern that matches has in its group. */
export const wordsIn = (wordings: readonly Wording[], text: string): string | undefined => {
  for (const wording of wordings) {
    const found = wording.exec(text);
    if (found) return found[1] ?? found[2];
  }
  return undefined;
};
