import type { Span } from '../core/article.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/** Words in quotation marks (the range lies inside the marks) and who the text says spoke them. */
export interface Quotation {
  words: Span;
  speaker: Span;
}

const marks = /“([^“”]*)”|``([^`]*?)''|«([^«»]*)»|„([^„“]*)“|(?<![\p{L}\p{N}])"([^"]*)"(?![\p{L}\p{N}])/gu;

const verb =
  '(?:said|says|stated|states|added|adds|told|tells|wrote|writes|tweeted|asked|replied|warned|noted|explained|argued|insisted|continued|recalled|announced|declared|acknowledged|remarked|concluded|commented|(?:was|were)\\s+quoted\\s+as\\s+(?:saying|telling|having\\s+(?:said|told)))';
const role =
  '(?:spokes(?:man|woman|person)|minister|secretary|president|director|chief|chairman|chairwoman|chair|governor|mayor|officer|captain|professor|lawyer|manager|head|leader|senator|inspector|engineer|coach|owner|farmer|editor|judge)';
const title =
  '(?:Mr|Mrs|Ms|Dr|Prof|Dist|Atty|Const|Msgr|Asst|Gen|Lt|Lt-Gen|Maj|Maj-Gen|Brig|Col|Capt|Cmdr|Cdr|Cdre|Adm|Sgt|Cpl|Insp|Supt|Det|Sen|Rep|Gov|Pres|Rev|Hon|Fr|St|Jr|Sr|Sra|Dra)';
/** A point belongs to a title or an initial; any other ends the sentence: "said Bodiford. The judge …". */
const capital = `(?:${title}\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*)`;
const joint = '(?:of|the|for|de|del|la|al|bin|van|von|der|and)';
const name = `(?:${capital}(?:\\s+(?:(?:${joint}|${role})\\s+){0,2}${capital}){0,8})`;
const named = `(?:(?:[Tt]he\\s+)?(?:${role}\\s+)?${name})`;
const roleOnly = `(?:[Tt]he\\s+(?:\\p{Ll}+\\s+)?(?:${role}|ministry|police|company|agency|coastguard|statement|union|court))`;
/** Whole: neither "the Navy" of "the Navy chief" nor "the union" of "the union's president". */
const who = `(${named}|${roleOnly})(?![\\p{L}’'-]|\\s+${role}\\b)`;
const aside = '(?:,[^,.;:“”"]{2,90},|\\s+(?:of|from|for|at|with)\\s[^,.;:“”"]{2,60}?)?';
const adverb = '(?:(?:has|had|also|later|then|further|earlier|\\p{Ll}+ly)\\s+){0,2}';
/** "the chief investigator, Dr. Noor Vasterling": what somebody is, and then the name. */
const described = `(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|${capital}['’]s?)\\s[^,.;:“”"]{2,70},\\s+(${capital}(?:\\s+(?:${joint}\\s+)?${capital}){1,5})`;

/** "fork-lift driver Elsie Crowther": the same without a comma. */
const introduced = `(?:(?!(?:in|on|at|to|by|of|that|as|if|and|but|it|he|she|they|we|when|after|before|during|from|with|for)\\s)\\p{Ll}[\\p{L}-]*\\s+){1,4}(${capital}(?:\\s+(?:${joint}\\s+)?${capital}){1,5})`;

/** Right after the words: `," said Ada Moss`, `," Ada Moss, the harbour master, said`. */
const afterVerbFirst = [
  new RegExp(`^[,.]?\\s*${verb}\\s+${described}(?!\\s+${adverb}${verb}\\b)`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${who}`, 'du'),
  new RegExp(`^[,.]?\\s*${verb}\\s+${introduced}`, 'du'),
];
const afterNameFirst = [
  new RegExp(`^,?\\s*${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^,?\\s*${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
/** Right before the words: `Ada Moss said: `, `In a note, Ada Moss, the harbour master, told reporters, `. */
const before = [
  new RegExp(`${described},?\\s+${adverb}${verb}\\b[^.;“”"]{0,60}$`, 'du'),
  new RegExp(`${who}${aside}\\s+${adverb}${verb}\\b[^.;“”"]{0,60}$`, 'du'),
];
const pronounAfter = new RegExp(
  `^[,.]?\\s*(?:(?:he|she|they)\\s+${adverb}${verb}|${verb}\\s+(?:he|she|they))\\b`,
  'iu',
);
const pronounBefore = new RegExp(
  `(?:^|[\\s,])(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b[^.;“”"]{0,60}$`,
  'iu',
);
/** Speech without quotation marks, and what a person with an office does: names who "he" is in the next sentence. */
const reported = [
  new RegExp(`^(?:[^.;:“”"]{0,60},\\s+)?${described},?\\s+${adverb}${verb}\\b`, 'du'),
  new RegExp(`^(?:[^.;:“”"]{0,60},\\s+)?${who}${aside}\\s+${adverb}${verb}\\b`, 'du'),
];
const subject = new RegExp(`^(?:[^.;:“”"]{0,60},\\s+)?${who}${aside}\\s+${adverb}\\p{Ll}{2,}(?:ed|es|s|d)\\b`, 'du');
const office = new RegExp(`(?:${role}|\\b(?:Gen|Lt|Sen|Gov|Rep|Dr|Mr|Mrs|Ms|Prof|Cdre|Capt)\\b\\.?)\\s+\\p{Lu}`, 'iu');
const pronounReported = new RegExp(`^(?:he|she|they)\\s+${adverb}(?:${verb}|went on to say)\\b`, 'iu');

const notNames =
  /^(?:He|She|They|It|We|I|You|The|This|That|But|And|In|On|At|As|When|While|After|Before|If|Yet|So|Also|Earlier|Later|Meanwhile|However|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** The speaker that the first of the wordings to fit names. */
const captured = (wordings: readonly RegExp[], text: string, offset: number): Span | undefined => {
  for (const wording of wordings) {
    const range = wording.exec(text)?.indices?.[1];
    if (range && !notNames.test(text.slice(...range))) return { start: offset + range[0], end: offset + range[1] };
  }
  return undefined;
};

/** More than one person, or none: nobody whom "he" or "she" could mean. */
const noPerson =
  /(?:\b(?:ministry|police|company|agency|coastguard|statement|union|court|Trust|Board|Office|Council|Authority|Association|Federation|Party|Department)|^\p{Lu}\p{Ll}+s)$/u;

const fewestWords = 5;
const mostCharacters = 600;

/** Whom a sentence without quotation marks lets speak, or leaves speaking. */
const narrated = (sentence: string, at: number, last: Span | undefined): Span | undefined => {
  const opening = sentence.slice(0, 240);
  const reporter = captured(reported, opening, at);
  if (reporter) return reporter;
  if (pronounReported.test(opening)) return last;
  return office.test(subject.exec(opening)?.[1] ?? '') ? captured([subject], opening, at) : undefined;
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
        // After words that end as a sentence a name begins the next one.
        const isOpen = !/[.…]\s*$/u.test(text.slice(inner.start, inner.end)) || ahead.startsWith(',');
        const known = speaking ?? last;
        const byPronoun = pronounAfter.test(ahead) || pronounBefore.test(behind);
        const isBare = behind.trim() === '' && !isOpen;
        const speaker =
          captured(afterVerbFirst, ahead, close) ??
          (isOpen ? captured(afterNameFirst, ahead, close) : undefined) ??
          captured(before, behind, from) ??
          (isBare || (byPronoun && known && !noPerson.test(text.slice(known.start, known.end))) ? known : undefined);
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
