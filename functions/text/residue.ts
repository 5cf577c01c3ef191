import type { Span } from '../core/article.ts';
import { patternsFor } from './patterns.ts';

/**
 * Which part of a sentence may be printed. Datelines and photo notes are cut by spans; captions, credits, bylines, time
 * stamps and calls to read on are residue. The text and its offsets stay as they are.
 */

/** Characters of a sentence that are looked at. */
const maxLooked = 600;
/** A character that could not be decoded. */
const lost = '\uFFFD';
/** Characters that must follow a stamp for it to stand before a sentence. */
const minCharactersAfterStamp = 40;

/**
 * The printable spans of a sentence, or that it is residue. `opening` says that the sentence opens its paragraph, where a
 * dateline can stand.
 */
export const printableSpans = (
  text: string,
  { start, end }: Span,
  { opening, language }: { opening: boolean; language: string },
): { spans: Span[]; residue: boolean } => {
  const { residues, stamp, dateline, agency, note } = patternsFor(language).residue;
  if (text.slice(start, end).includes(lost)) return { spans: [{ start, end }], residue: true };
  const sentence = text.slice(start, Math.min(end, start + maxLooked));
  if (residues.some(({ pattern }) => pattern.test(sentence))) return { spans: [{ start, end }], residue: true };
  let stamped = 0;
  for (let found = stamp.exec(sentence); found; found = stamp.exec(sentence.slice(stamped))) stamped += found[0].length;
  if (stamped > 0 && end - start - stamped < minCharactersAfterStamp) return { spans: [{ start, end }], residue: true };
  const front = sentence.slice(stamped);
  const dated = opening ? ((front.match(dateline) ?? front.match(agency))?.[0].length ?? 0) : 0;
  let from = start + stamped + dated;
  const spans: Span[] = [];
  for (const { index, 0: cut } of sentence.matchAll(note)) {
    if (start + index > from) spans.push({ start: from, end: start + index });
    from = Math.max(from, start + index + cut.length);
  }
  if (from < end) spans.push({ start: from, end });
  return spans.length > 0 ? { spans, residue: false } : { spans: [{ start, end }], residue: true };
};

/** What a sentence is that `printableSpans` called residue, in a few words. */
export const residueRuleOf = (text: string, { start, end }: Span, language = 'en'): string => {
  const { residues, stamp } = patternsFor(language).residue;
  const sentence = text.slice(start, end);
  if (sentence.includes(lost)) return 'damaged character';
  const looked = sentence.slice(0, maxLooked);
  return (
    residues.find(({ pattern }) => pattern.test(looked))?.rule ?? (stamp.test(looked) ? 'time stamp' : 'picture note')
  );
};
