import type { Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';

/**
 * Cuts a headline from a lead sentence, by spans only: removes parentheses, the day, who said it and trailing clauses
 * until it fits. What remains is verbatim and in the order of the text.
 */

/** Limits of a headline, in characters: see `Limits`. */
export const usual = { fitting: 95, max: 115, enough: 45 };
const minLength = 28;
/** Characters of a sentence that are read; it may be endless. */
const maxRead = 600;

/** What can be cut from the inside: "(COAS)", ", on Friday,", " today". */
const inside = [
  /\s*\([^()]{1,80}\)/gu,
  /,\s+(?:on\s+)?(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?,(?=\s)/gu,
  /\s+(?:on\s+)?(?:late\s+on\s+|early\s+on\s+|late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night|last))?(?=[,.\s]|$)/gu,
  /\s+(?:today|yesterday|tonight|(?:earlier |late |later )?(?:last|this) (?:week|month))(?=[,.\s]|$)/gu,
  /\sat\s(?:midday|noon|midnight|dawn|daybreak|sunrise|sunset|nightfall|first light)(?=[,.\s]|$)/gu,
];

/** An insertion between commas after the subject: "Twenty soldiers, half of them recruits, set out …". */
const aside =
  /(?<=^[^,;:]{6,70}),\s(?:who|whose|which|half|some|most|many|all|one|two|aged)\s[^,;:]{6,110},(?=\s\p{Ll})/gu;

const sayingVerbs = '(?:said|says|has said|have said|had said|told [^,]{2,40}|announced|reported|confirmed|stated)';
/** Who said it, at the end: ", the coastguard said.", ", according to …", ", said the mayor." */
const attributionAfter = new RegExp(
  `,\\s+(?:(?:(?!\\bwho\\b|\\bwhich\\b)[^,]){2,70}\\s${sayingVerbs}(?:\\s[^,]{0,60})?|according to\\s.{2,120}|said\\s.{2,120})[.]?$`,
  'u',
);
/** Who said it, at the front: "The army chief has said that …". */
const attributionBefore =
  /^.{3,110}?\s(?:has said|have said|said|says|announced|confirmed)\s(?:[^,]{0,40}\s)?that\s+(?=\p{Lu}|the\s)/u;
/** "In a major development since …, Islamabad …": an opening phrase before the subject. */
const opening =
  /^(?:In|On|At|After|Before|During|Amid|As|While|With|Following|Despite|For|Under|By|When|Since)\s[^,]{3,140},\s+(?=[\p{Lu}\p{L}])/u;
/** Titles before a person's name; if a headline is too long only the surname stays. */
const title =
  /(?<!\b(?:President|Minister|Secretary|Director|Chairman|Chairwoman|Chief|Officer|Manager|Head)\sand\s)(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}?(?:Minister|Secretary|President|General|Gen\.?|Lt-Gen\.?|Director|Director-General|Ambassador|Senator|Governor|Chancellor|Commissioner|Commodore|Cdre\.?|Captain|Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Chairman|Spokesperson|Spokesman)(?:\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s*){1,3}?)?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?=\p{Lu}\p{Ll}[\p{L}'’-]*(?:[\s,.]|$))/gu;

/** Where a sentence can end early, better places first. */
const breaks = [
  /[,;:—–]\s|\s-\s/gu,
  /\s(?=(?:as|after|amid|while|when|where|which|who|because|since|until|before|following|despite|although|though|but|so that)\s)/gu,
  /\s(?=(?:during|over|in|at|on|through|across|under|within|with|for|by|and|near|outside)\s)/gu,
  /\s(?=(?:from|to|into|against|between|about)\s)(?<!(?:metres?|miles?|feet|yards|hours?|minutes|days|weeks) )|\s(?=that\s)(?<!(?:ed|id|s|ing|ve) )/gu,
];
/** Breaks that end a clause. */
const clauses = breaks.slice(0, 2);
/** Words that a headline cannot end with. */
const open =
  /\s(?:a|an|the|of|to|in|on|at|by|for|with|and|or|but|from|that|which|who|as|is|are|was|were|has|have|had|be|been|its|his|her|their|than|into|over|under|between|about|not|said|says|announced|told|will|would|could|should|may|can|many|more|most|such|so|also|he|she|it|they)$/iu;

/** Common verbs whose past does not end in -ed. */
const verbs = new Set(
  `is are was were be has have had will would can could may might must won lost hit held met spoke fell rose took gave
  made found broke sent set cut kept led left went came saw began beat bought brought built chose drew drove fought flew
  got grew knew laid let put ran sank sat sold shot shut spent stood stole struck swept taught threw told said wrote
  agree attack become call face say seek want warn`.split(/\s+/),
);

const noVerbAfter = /^(?:an?|the|its|his|her|their|\p{N}.*|two|three|four|five|six|several|many|of|in|at|with|and)$/iu;

/** Whether a text has what looks like a verb in small letters, which a bare list of names does not. */
export const hasVerb = (text: string): boolean =>
  text
    .split(' ')
    .some(
      (word, index, all) =>
        verbs.has(word) ||
        (/^\p{Ll}{2,}(?:ed|[^\Wsuoi]s|ies)$/u.test(word) && index > 0 && !noVerbAfter.test(all[index - 1]!)),
    );

const without = (span: Span, cuts: readonly Span[]): Span[] => {
  const spans: Span[] = [];
  let from = span.start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.end <= from || cut.start >= span.end) continue;
    if (cut.start > from) spans.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < span.end) spans.push({ start: from, end: span.end });
  return spans;
};

export const balanced = (text: string) =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 && (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);

/** Ends with a full stop that belongs to its word. */
const abbreviated = /\b(?:(?:\p{Lu}\.)+|[ap]\.m\.|(?:Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/u;
/** "… 40,000 tonnes of it": an earlier sentence says what "it" is. */
const pronounEnd = /\s(?:of|for)\s(?:it|them)$/u;

/** Removes white space, open punctuation and a loose pronoun from the end. */
const trimmed = (text: string, { start, end }: Span): Span => {
  let to = end;
  while (
    to > start &&
    /[\s,;:.。۔–—-]/.test(text[to - 1]!) &&
    !abbreviated.test(text.slice(Math.max(start, to - 12), to))
  )
    to--;
  const loose = text.slice(start, to).match(pronounEnd)?.[0].length ?? 0;
  return { start, end: to - loose };
};

interface Limits {
  /** Characters of a headline that fits. */
  fitting: number;
  /** Characters of a headline that is still accepted. */
  max: number;
  /** Characters from which on a headline says enough to stop at a better break. */
  enough: number;
}

/** A part of a sentence, and what is cut from the inside of it. */
interface Cut {
  span: Span;
  gaps: readonly Span[];
}

const matchesIn = (text: string, span: Span, pattern: RegExp): Span[] =>
  [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));

const printCut = (text: string, { span, gaps }: Cut): string => printSpans(text, without(span, gaps));

/** Removes who said it from the end, and if it is too long still, an opening phrase or who said it from the front. */
const withoutAttribution = (text: string, { span: whole, gaps }: Cut, fitting: number): Cut => {
  let span = whole;
  const after = text.slice(span.start, span.end).match(attributionAfter)?.index ?? 0;
  if (after >= minLength) span = trimmed(text, { start: span.start, end: span.start + after });
  for (const front of [opening, attributionBefore]) {
    if (front === opening && printCut(text, { span, gaps }).length <= fitting) continue;
    const cut = text.slice(span.start, span.end).match(front)?.[0].length ?? 0;
    if (cut > 0 && span.end - span.start - cut >= minLength) span = { start: span.start + cut, end: span.end };
  }
  return { span, gaps };
};

/** The longest end at the best kind of break that says enough, else the longest at any; at most `max` characters. */
const endAtBreak = (
  text: string,
  { span, gaps }: Cut,
  { max, enough }: Pick<Limits, 'max' | 'enough'>,
  kinds: readonly RegExp[],
): { end: Span; length: number } | undefined => {
  let best: { end: Span; length: number } | undefined;
  for (const kind of kinds) {
    for (const { index } of text.slice(span.start, span.end).matchAll(kind)) {
      const end = trimmed(text, { start: span.start, end: span.start + index });
      const printed = printCut(text, { span: end, gaps });
      const { length } = printed;
      if (length > max || length < minLength || length <= (best?.length ?? 0)) continue;
      if (!open.test(printed) && balanced(printed) && hasVerb(printed)) best = { end, length };
    }
    if (best && best.length >= enough) return best;
  }
  return best;
};

/** The most whole words that fit and do not end in the middle of a phrase; failing that, a hard cut. */
const endAtWord = (text: string, { span, gaps }: Cut, fitting: number): Span[] => {
  let end = { start: span.start, end: Math.min(span.end, span.start + fitting) };
  for (const { index } of text.slice(span.start, span.end).matchAll(/\s/gu)) {
    const shorter = { start: span.start, end: span.start + index };
    const printed = printCut(text, { span: shorter, gaps });
    if (printed.length > fitting) break;
    if (!open.test(printed)) end = trimmed(text, shorter);
  }
  return without(end, gaps);
};

/**
 * The best cut of a lead sentence; its last span may still end in a comma. With `max` it has at most that many
 * characters, and is empty if it cannot end well.
 */
const cutSpans = (text: string, whole: Span, max?: number): Span[] => {
  const limits: Limits = max === undefined ? usual : { fitting: max, max, enough: minLength };
  const { fitting, enough } = limits;
  const start = trimmed(text, { start: whole.start, end: Math.min(whole.end, whole.start + maxRead) });
  const gaps = inside.flatMap((pattern) => matchesIn(text, start, pattern));
  let cut = withoutAttribution(text, { span: start, gaps }, fitting);
  const fits = () => printCut(text, cut).length <= fitting;
  if (fits()) return without(cut.span, cut.gaps);

  const early = endAtBreak(text, cut, { max: fitting, enough }, clauses);
  if (early && early.length >= enough) return without(early.end, cut.gaps);
  for (const pattern of [aside, title]) {
    cut = { span: cut.span, gaps: [...cut.gaps, ...matchesIn(text, cut.span, pattern)] };
    if (fits()) return without(cut.span, cut.gaps);
  }
  // A clause that is a little long reads better than one that is cut short.
  const clause = endAtBreak(text, cut, limits, clauses);
  if (clause && clause.length >= enough) return without(clause.end, cut.gaps);
  const end = endAtBreak(text, cut, { max: fitting, enough }, breaks) ?? early ?? endAtBreak(text, cut, limits, breaks);
  if (end) return without(end.end, cut.gaps);
  if (max !== undefined) return [];
  if (printCut(text, cut).length <= limits.max) return without(cut.span, cut.gaps);
  return endAtWord(text, cut, fitting);
};

/**
 * Cuts a lead sentence, whose printable part is `whole`, to a headline of about ninety characters. Empty if it
 * has no letter; with `max` characters given, also if no cut of that length ends well.
 */
export const cutHeadline = (text: string, whole: Span, max?: number): Span[] => {
  const spans = cutSpans(text, whole, max);
  while (spans.length > 0) {
    const last = trimmed(text, spans.pop()!);
    if (last.end > last.start) return [...spans, last];
  }
  return spans;
};
