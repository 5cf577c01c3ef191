import type { Span } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import type { Headline } from '../core/edition.ts';

/**
 * A headline cut from a lead sentence by spans only: parentheses, the day, who said it and trailing clauses go, until
 * it fits. What is left is verbatim and in the order of the text.
 */

const fitting = 95;
const longest = 110;
const shortest = 28;
/** From this length on a headline says enough to stop at a better break. */
const enough = 45;

/** What can go from the inside: "(COAS)", ", on Friday,", " today". */
const inside = [
  /\s*\([^()]{1,80}\)/gu,
  /,\s+(?:on\s+)?(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?,(?=\s)/gu,
  /\s+(?:on\s+)?(?:late\s+on\s+|early\s+on\s+|late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night|last))?(?=[,.\s]|$)/gu,
  /\s+(?:today|yesterday|tonight)(?=[,.\s]|$)/gu,
];

const said = '(?:said|says|has said|have said|had said|told [^,]{2,40}|announced|reported|confirmed|stated)';
/** Who said it, at the end: ", the coastguard said.", ", according to …", ", said the mayor." */
const attributionAfter = new RegExp(
  `,\\s+(?:(?:(?!\\bwho\\b|\\bwhich\\b)[^,]){2,70}\\s${said}(?:\\s[^,]{0,60})?|according to\\s.{2,120}|said\\s.{2,120})[.]?$`,
  'u',
);
/** Who said it, at the front: "The army chief has said that …". */
const attributionBefore = /^.{3,110}?\s(?:has said|have said|said|says)\s(?:[^,]{0,40}\s)?that\s+(?=\p{Lu}|the\s)/u;
/** "In a major development since …, Islamabad …": an opening phrase before the subject. */
const opening =
  /^(?:In|On|At|After|Before|During|Amid|As|While|With|Following|Despite|For|Under|By|When|Since)\s[^,]{3,140},\s+(?=[\p{Lu}\p{L}])/u;
/** Titles before a person's name; where a headline is too long the surname alone stays. */
const title =
  /(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}?(?:Minister|Secretary|President|General|Gen\.?|Lt-Gen\.?|Director|Director-General|Ambassador|Senator|Governor|Chancellor|Commissioner|Commodore|Cdre\.?|Captain|Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Chairman|Spokesperson|Spokesman)(?:\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s*){1,3}?)?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?=\p{Lu}\p{Ll}[\p{L}'’-]*(?:[\s,.]|$))/gu;

/** Where a sentence can end early, better places first. */
const breaks = [
  /[,;:—–]\s|\s-\s/gu,
  /\s(?=(?:as|after|amid|while|when|where|which|who|because|since|until|before|following|despite|although|though|but|so that)\s)/gu,
  /\s(?=(?:during|over|in|at|on|through|across|under|within|with|for|by|and|near|outside)\s)/gu,
  /\s(?=(?:from|to|into|against|between|about)\s)/gu,
];
/** Words that a headline cannot end with. */
const open =
  /\s(?:a|an|the|of|to|in|on|at|by|for|with|and|or|but|from|that|which|who|as|is|are|was|were|has|have|had|be|been|its|his|her|their|than|into|over|under|between|about|not|said|says|will|would|could|should|may|can|many|more|most|such|so|also|he|she|it|they)$/iu;

/** Common verbs whose past does not end in -ed. */
const verbs = new Set(
  `is are was were be has have had will would can could may might must won lost hit held met spoke fell rose took gave
  made found broke sent set cut kept led left went came saw began beat bought brought built chose drew drove fought flew
  got grew knew laid let put ran sank sat sold shot shut spent stood stole struck swept taught threw told said wrote
  agree attack become call face say seek want warn`.split(/\s+/),
);

const noVerbAfter = /^(?:an?|the|its|his|her|their|\p{N}.*|two|three|four|five|six|several|many|of|in|at|with|and)$/iu;

/** Tells something: has what looks like a verb in small letters, as a bare list of names does not. */
const tells = (text: string): boolean =>
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

const balanced = (text: string) =>
  (text.match(/"/g)?.length ?? 0) % 2 === 0 && (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0);

/** Takes away white space and open punctuation at the end. */
const trimmed = (text: string, { start, end }: Span): Span => {
  let to = end;
  while (
    to > start &&
    /[\s,;:.。۔–—-]/.test(text[to - 1]!) &&
    !/\b(?:(?:\p{Lu}\.)+|[ap]\.m\.)$/u.test(text.slice(Math.max(start, to - 12), to))
  )
    to--;
  return { start, end: to };
};

/** A lead sentence's best cut, whose last span may still end in a comma. */
const cutSpans = (text: string, whole: Span): Span[] => {
  let span = trimmed(text, { start: whole.start, end: Math.min(whole.end, whole.start + 600) });
  const slice = () => text.slice(span.start, span.end);
  const cuts = inside.flatMap((mark) =>
    [...slice().matchAll(mark)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
  const spans = () => without(span, cuts);
  const print = () => printSpans(text, spans());
  const after = slice().match(attributionAfter);
  if (after && after.index! >= shortest) span = trimmed(text, { start: span.start, end: span.start + after.index! });
  for (const front of [opening, attributionBefore]) {
    if (print().length <= fitting && front === opening) continue;
    const cut = slice().match(front)?.[0].length ?? 0;
    if (cut > 0 && span.end - span.start - cut >= shortest) span = { start: span.start + cut, end: span.end };
  }
  if (print().length <= fitting) return spans();

  /** The longest cut at the best kind of break that leaves enough; else the longest at any. */
  const within = (limit: number, ways: readonly RegExp[]): { end: Span; length: number } | undefined => {
    let longestSoFar: { end: Span; length: number } | undefined;
    for (const way of ways) {
      for (const { index } of slice().matchAll(way)) {
        const end = trimmed(text, { start: span.start, end: span.start + index });
        const printed = printSpans(text, without(end, cuts));
        const { length } = printed;
        if (length > limit || length < shortest || length <= (longestSoFar?.length ?? 0)) continue;
        if (!open.test(printed) && balanced(printed) && tells(printed)) longestSoFar = { end, length };
      }
      if (longestSoFar && longestSoFar.length >= enough) return longestSoFar;
    }
    return longestSoFar;
  };
  const early = within(fitting, breaks.slice(0, 2));
  if (early && early.length >= enough) return without(early.end, cuts);
  cuts.push(
    ...[...slice().matchAll(title)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
  if (print().length <= fitting) return spans();
  const end = within(fitting, breaks) ?? early ?? within(longest, breaks);
  if (end) return without(end.end, cuts);
  if (print().length <= longest) return spans();
  let last = span;
  for (const { index } of slice().matchAll(/\s/gu)) {
    const shorter = { start: span.start, end: span.start + index };
    const printed = printSpans(text, without(shorter, cuts));
    if (printed.length > fitting) break;
    if (!open.test(printed)) last = trimmed(text, shorter);
  }
  return without(last === span ? { start: span.start, end: Math.min(span.end, span.start + fitting) } : last, cuts);
};

/**
 * Cuts a lead sentence, whose printable part is `whole`, to a headline of about ninety characters. Empty where it
 * holds no letter.
 */
export const cutHeadline = (text: string, whole: Span): Span[] => {
  const spans = cutSpans(text, whole);
  while (spans.length > 0) {
    const last = trimmed(text, spans.pop()!);
    if (last.end > last.start) return [...spans, last];
  }
  return spans;
};

const longestTitle = 160;

/** "Among the soldiers …": the subject was cut away. */
const subjectless = /^(?:Among|Of|Behind|Beside|Between|With)\s[^,]*$/u;

/**
 * A story's headline: the title of its most representative report that has a usable one, or else one cut from the
 * first of the leads that gives a good one. Each lead is a sentence's printable part.
 */
export const headlineOf = (
  reports: readonly { title: string | null; source: number }[],
  leads: readonly { text: string; source: number; span: Span }[],
): Headline => {
  for (const { title: own, source } of reports) {
    const text = own?.trim();
    if (text && text.length <= longestTitle && /\p{L}{2}/u.test(text)) return { kind: 'title', text, source };
  }
  const cuts = leads.map(({ text, source, span }) => {
    const spans = cutHeadline(text, span);
    return { kind: 'cut' as const, text: printSpans(text, spans), source, spans };
  });
  return cuts.find(({ text }) => text.length <= longest && !subjectless.test(text)) ?? cuts[0]!;
};
