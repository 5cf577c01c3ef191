import type { Span } from '../core/article.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/** Words in quotation marks (the range lies inside the marks) and who the text says spoke them. */
export interface Quotation {
  words: Span;
  speaker: Span;
}

const marks = /“([^“”]*)”|``([^`]*?)''|«([^«»]*)»|„([^„“]*)“|(?<![\p{L}\p{N}])"([^"]*)"(?![\p{L}\p{N}])/gu;

const verb =
  '(?:said|says|stated|states|added|adds|told|tells|wrote|writes|tweeted|asked|replied|warned|noted|explained|argued|insisted|continued|recalled|announced|declared|acknowledged|remarked|concluded|commented)';
const role =
  '(?:spokes(?:man|woman|person)|minister|secretary|president|director|chief|chairman|chairwoman|chair|governor|mayor|officer|captain|professor|lawyer|manager|head|leader|senator|inspector|engineer|coach|owner|farmer|editor|judge)';
const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const joint = '(?:of|the|for|de|del|la|al|bin|van|von|der|and)';
const name = `(?:${capital}(?:\\s+(?:(?:${joint}|${role})\\s+){0,2}${capital}){0,8})`;
const named = `(?:(?:[Tt]he\\s+)?(?:${role}\\s+)?${name})`;
const roleOnly = `(?:[Tt]he\\s+(?:\\p{Ll}+\\s+)?(?:${role}|ministry|police|company|agency|coastguard|statement|union|court))`;
const who = `(${named}|${roleOnly})`;
const aside = '(?:,[^,.;:“”"]{2,90},|\\s+(?:of|from|for|at|with)\\s[^,.;:“”"]{2,60}?)?';
const adverb = '(?:(?:has|had|also|later|then|further|earlier|\\p{Ll}+ly)\\s+){0,2}';

/** Right after the words: `," said Ada Moss`, `," Ada Moss, the harbour master, said`. */
const afterVerbFirst = new RegExp(`^[,.]?\\s*${verb}\\s+${who}`, 'du');
const afterNameFirst = new RegExp(`^[,.]?\\s*${who}${aside}\\s+${adverb}${verb}\\b`, 'du');
/** Right before the words: `Ada Moss said: `, `In a note, Ada Moss, the harbour master, told reporters, `. */
const before = new RegExp(`${who}${aside}\\s+${adverb}${verb}\\b[^.;“”"]{0,60}$`, 'du');
const pronounAfter = new RegExp(
  `^[,.]?\\s*(?:(?:he|she|they)\\s+${adverb}${verb}|${verb}\\s+(?:he|she|they))\\b`,
  'iu',
);
const pronounBefore = new RegExp(
  `(?:^|[\\s,])(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b[^.;“”"]{0,60}$`,
  'iu',
);
/** Speech without quotation marks, and what a person with an office does: names who "he" is in the next sentence. */
const reported = new RegExp(`^(?:[^.;:“”"]{0,60},\\s+)?${who}${aside}\\s+${adverb}${verb}\\b`, 'du');
const subject = new RegExp(`^(?:[^.;:“”"]{0,60},\\s+)?${who}${aside}\\s+${adverb}\\p{Ll}{2,}(?:ed|es|s|d)\\b`, 'du');
const office = new RegExp(`(?:${role}|\\b(?:Gen|Lt|Sen|Gov|Rep|Dr|Mr|Mrs|Ms|Prof|Cdre|Capt)\\b\\.?)\\s+\\p{Lu}`, 'iu');
const pronounReported = new RegExp(`^(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b`, 'iu');

const notNames =
  /^(?:He|She|They|It|We|I|You|The|This|That|But|And|In|On|At|As|When|While|After|Before|If|Yet|So|Also|Earlier|Later|Meanwhile|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

const captured = (match: RegExpExecArray | null, offset: number): Span | undefined => {
  const range = match?.indices?.[1];
  if (!match || !range) return undefined;
  const text = match[1]!;
  if (notNames.test(text)) return undefined;
  // A stop after the name ends the sentence, unless it is an initial's.
  const stop = /[^\p{Lu}]\.$/u.test(text) ? 1 : 0;
  return { start: offset + range[0], end: offset + range[1] - stop };
};

const fewestWords = 5;
const mostCharacters = 600;

/** Whom a sentence without quotation marks lets speak, or leaves speaking. */
const narrated = (sentence: string, at: number, last: Span | undefined): Span | undefined => {
  const opening = sentence.slice(0, 240);
  const reporter = captured(reported.exec(opening), at);
  if (reporter) return reporter;
  if (pronounReported.test(opening)) return last;
  const match = subject.exec(opening);
  return match && office.test(match[1]!) ? captured(match, at) : undefined;
};

/** Quoted words less the comma that joins them to the sentence; undefined where they are a mere phrase, or endless. */
const saying = (text: string, { start, end }: Span): Span | undefined => {
  const words = { start, end };
  while (words.end > words.start && /[\s,]/.test(text[words.end - 1]!)) words.end--;
  while (words.start < words.end && /\s/.test(text[words.start]!)) words.start++;
  if (words.end - words.start > mostCharacters) return undefined;
  const said = text.slice(words.start, words.end);
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(said) && said.split(/\s+/).length >= fewestWords;
  return whole ? words : undefined;
};

/**
 * Quotations with a speaker whom the text names, in order. A pronoun is followed back only to the sentence right
 * before it, where that lets someone speak; where it does not lead to a name, the quotation is left out.
 */
export const quotationsIn = (text: string, language = 'en'): Quotation[] => {
  const quotations: Quotation[] = [];
  /** Who spoke in the sentence before. */
  let last: Span | undefined;
  for (const paragraph of paragraphRanges(text)) {
    const part = text.slice(paragraph.start, paragraph.end);
    const found = [...part.matchAll(marks)].map((match) => {
      const inner = match.slice(1).find((group) => group !== undefined) ?? '';
      const open = paragraph.start + match.index;
      const from = open + match[0].indexOf(inner);
      return { open, close: open + match[0].length, inner: { start: from, end: from + inner.length } };
    });
    let next = 0;
    let inside = paragraph.start;
    for (const sentence of sentenceRanges(text, paragraph, language)) {
      let speaking: Span | undefined;
      let quoted = inside > sentence.start;
      if (quoted) speaking = last;
      for (; next < found.length && found[next]!.open < sentence.end; next++) {
        const { open, close, inner } = found[next]!;
        const from = Math.max(sentence.start, inside, open - 200);
        const behind = text.slice(from, open);
        const ahead = text.slice(close, Math.min(paragraph.end, close + 200));
        const speaker =
          captured(afterVerbFirst.exec(ahead), close) ??
          captured(afterNameFirst.exec(ahead), close) ??
          captured(before.exec(behind), from) ??
          (pronounAfter.test(ahead) || pronounBefore.test(behind) || behind.trim() === ''
            ? (speaking ?? last)
            : undefined);
        inside = close;
        quoted = true;
        if (!speaker) continue;
        speaking = speaker;
        const words = saying(text, inner);
        if (words) quotations.push({ words, speaker });
      }
      last = quoted ? speaking : narrated(text.slice(sentence.start, sentence.end), sentence.start, last);
    }
  }
  return quotations;
};
