import type { Span } from '../core/article.ts';
import { anyOf } from './any-of.ts';
import { residues as arabic } from './ar/residue.ts';
import { agencyLength, datelineLength } from './datelines.ts';
import { residues as german } from './de/residue.ts';
import { box, captionRule, lines } from './en/captions.ts';
import { residues as spanish } from './es/residue.ts';
import { residues as french } from './fr/residue.ts';
import { patternsFor } from './patterns.ts';
import { primaryLanguage } from './primary-language.ts';
import { reportStart } from './report-start.ts';
import type { ResidueRule } from './residue-rule.ts';
import { paragraphRanges } from './sentences.ts';
import { residues as urdu } from './ur/residue.ts';

/**
 * Which part of a sentence may be printed. Datelines and photo notes are cut by spans; captions, credits, bylines, time
 * stamps and calls to read on are residue. The text and its offsets stay as they are.
 */

/** The lines of each language by primary tag. English ones are looked for in every text: templates are often English. */
const ownLines: Readonly<Record<string, readonly ResidueRule[]>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  ur: urdu,
};

/** Characters of a sentence that are looked at. */
const maxLooked = 600;
/** A longer paragraph is not a caption as a whole, though a sentence of it may be. */
const longestCaption = 700;
/** Characters in which the title of a box and its buttons are looked for. */
const longestBoxTitle = 180;
/** A paragraph that begins as a line of the page does is one to its end if it is no longer. */
const longestLine = 120;
/** A character that could not be decoded. */
const lost = '\uFFFD';
/** Characters that must follow a stamp for it to stand before a sentence. */
const minCharactersAfterStamp = 40;

interface Lines {
  rules: readonly ResidueRule[];
  /** Whether one of the rules holds: much faster than to ask each of them. */
  isLine: (words: string) => boolean;
}

const linesByLanguage = new Map<string, Lines>();

/** The lines that are looked for in a language (BCP 47 tag). */
const linesOf = (language: string): Lines => {
  const primary = primaryLanguage(language);
  // Languages that have nothing of their own share one list.
  const key = Object.hasOwn(ownLines, primary) ? primary : 'und';
  const known = linesByLanguage.get(key);
  if (known) return known;
  const rules = [...patternsFor(key).residue.residues, ...lines, ...(ownLines[key] ?? [])];
  const made = { rules, isLine: anyOf(rules.map(({ pattern }) => pattern)) };
  linesByLanguage.set(key, made);
  return made;
};

/** Why words are a line around the report; undefined where they are not. */
const lineRule = (words: string, language: string): string | undefined => {
  const { rules, isLine } = linesOf(language);
  return isLine(words) ? rules.find(({ pattern }) => pattern.test(words))?.rule : undefined;
};

/** Why no sentence of a paragraph belongs to the report: it is a caption, or a short line around it; else undefined. */
const paragraphRule = (text: string, { start, end }: Span, language: string): string | undefined => {
  if (box.test(text.slice(start, Math.min(end, start + longestBoxTitle)))) return 'box of a page';
  if (end - start > longestCaption) return undefined;
  const paragraph = text.slice(start, end);
  return (end - start <= longestLine ? lineRule(paragraph, language) : undefined) ?? captionRule(paragraph);
};

/** Whether a whole paragraph is not part of the report, whatever its sentences look like one by one. */
export const isApart = (text: string, paragraph: Span, language: string): boolean =>
  paragraphRule(text, paragraph, language) !== undefined;

/** Why a sentence is not part of the report; what `isApart` found not to be apart is not looked at twice. */
const sentenceRule = (sentence: string, language: string, isParagraph: boolean): string | undefined =>
  (isParagraph && sentence.length <= longestLine ? undefined : lineRule(sentence, language)) ??
  (isParagraph && sentence.length < maxLooked ? undefined : captionRule(sentence));

/** The spans of a text without the notes in brackets about a picture, from an offset on. */
const withoutNotes = (text: string, { start, end }: Span, offset: number, note: RegExp): Span[] => {
  const spans: Span[] = [];
  let from = offset;
  const sentence = text.slice(start, Math.min(end, start + maxLooked));
  // Most sentences have no brackets, and need no search.
  for (const { index, 0: cut } of /[([]/.test(sentence) ? sentence.matchAll(note) : []) {
    if (start + index > from) spans.push({ start: from, end: start + index });
    from = Math.max(from, start + index + cut.length);
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
};

/**
 * The printable spans of a sentence of a `paragraph` that is not apart, or that the sentence is residue. A dateline can
 * stand in front of the first sentence.
 */
export const printableSpans = (
  text: string,
  { start, end }: Span,
  { paragraph, opening, language }: { paragraph: Span; opening: boolean; language: string },
): { spans: Span[]; residue: boolean } => {
  const { stamp, note } = patternsFor(language).residue;
  const whole = { spans: [{ start, end }], residue: true };
  if (text.slice(start, end).includes(lost)) return whole;
  const sentence = text.slice(start, Math.min(end, start + maxLooked));
  const isParagraph = start === paragraph.start && end === paragraph.end;
  if (sentenceRule(sentence, language, isParagraph)) return whole;
  let stamped = 0;
  for (let found = stamp.exec(sentence); found; found = stamp.exec(sentence.slice(stamped))) stamped += found[0].length;
  if (stamped > 0 && end - start - stamped < minCharactersAfterStamp) return whole;
  const dated = (opening ? datelineLength : agencyLength)(sentence.slice(stamped));
  const spans = withoutNotes(text, { start, end }, start + stamped + dated, note);
  return spans.length > 0 ? { spans, residue: false } : whole;
};

/** The paragraph of a cleaned text that holds a sentence. */
const paragraphAround = (text: string, { start, end }: Span): Span => {
  const [before, after] = [text.lastIndexOf('\n\n', start), text.indexOf('\n\n', end)];
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
};

const isBeforeReport = (text: string, { start }: Span): boolean => {
  const paragraphs = paragraphRanges(text);
  return start < (paragraphs[reportStart(text, paragraphs)]?.start ?? 0);
};

/** What a sentence is that `analyse` called residue, in a few words. */
export const residueRuleOf = (text: string, span: Span, language = 'en'): string => {
  const sentence = text.slice(span.start, span.end);
  if (sentence.includes(lost)) return 'damaged character';
  const looked = sentence.slice(0, maxLooked);
  return (
    lineRule(looked, language) ??
    captionRule(looked) ??
    paragraphRule(text, paragraphAround(text, span), language) ??
    (isBeforeReport(text, span) ? 'before the dateline' : undefined) ??
    (patternsFor(language).residue.stamp.test(looked) ? 'time stamp' : 'picture note')
  );
};
