import type { Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Headline } from '../../core/edition.ts';
import { figuresIn } from '../../text/figures.ts';
import { tokensOf } from '../../text/tokens.ts';

/**
 * A headline cut from a lead sentence by spans only: parentheses, the day, who said it and trailing clauses go, until
 * it fits. What is left is verbatim and in the order of the text.
 */

/** In characters: what fits, what is still borne, and from where on a headline says enough to stop at a better break. */
const usual = { fitting: 95, longest: 115, enough: 45 };
const shortest = 28;

/** What can go from the inside: "(COAS)", ", on Friday,", " today". */
const inside = [
  /\s*\([^()]{1,80}\)/gu,
  /,\s+(?:on\s+)?(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?,(?=\s)/gu,
  /\s+(?:on\s+)?(?:late\s+on\s+|early\s+on\s+|late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night|last))?(?=[,.\s]|$)/gu,
  /\s+(?:today|yesterday|tonight|(?:earlier |late |later )?(?:last|this) (?:week|month))(?=[,.\s]|$)/gu,
  /\sat\s(?:midday|noon|midnight|dawn|daybreak|sunrise|sunset|nightfall|first light)(?=[,.\s]|$)/gu,
];

/** What stands between commas beside the subject: "Twenty soldiers, half of them recruits, set out …". */
const aside =
  /(?<=^[^,;:]{6,70}),\s(?:who|whose|which|half|some|most|many|all|one|two|aged)\s[^,;:]{6,110},(?=\s\p{Ll})/gu;

const said = '(?:said|says|has said|have said|had said|told [^,]{2,40}|announced|reported|confirmed|stated)';
/** Who said it, at the end: ", the coastguard said.", ", according to …", ", said the mayor." */
const attributionAfter = new RegExp(
  `,\\s+(?:(?:(?!\\bwho\\b|\\bwhich\\b)[^,]){2,70}\\s${said}(?:\\s[^,]{0,60})?|according to\\s.{2,120}|said\\s.{2,120})[.]?$`,
  'u',
);
/** Who said it, at the front: "The army chief has said that …". */
const attributionBefore =
  /^.{3,110}?\s(?:has said|have said|said|says|announced|confirmed)\s(?:[^,]{0,40}\s)?that\s+(?=\p{Lu}|the\s)/u;
/** "In a major development since …, Islamabad …": an opening phrase before the subject. */
const opening =
  /^(?:In|On|At|After|Before|During|Amid|As|While|With|Following|Despite|For|Under|By|When|Since)\s[^,]{3,140},\s+(?=[\p{Lu}\p{L}])/u;
/** Titles before a person's name; where a headline is too long the surname alone stays. */
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

/** Ends with a point that belongs to its word. */
const abbreviated = /\b(?:(?:\p{Lu}\.)+|[ap]\.m\.|(?:Inc|Ltd|Co|Corp|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)$/u;
/** "… 40,000 tonnes of it": what it is was told before. */
const pronounEnd = /\s(?:of|for)\s(?:it|them)$/u;

/** Takes away white space, open punctuation and a loose pronoun at the end. */
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

/**
 * A lead sentence's best cut, whose last span may still end in a comma. With `most` it has so many characters at most,
 * and is empty where it cannot end well.
 */
const cutSpans = (text: string, whole: Span, most?: number): Span[] => {
  const fitting = most ?? usual.fitting;
  const longest = most ?? usual.longest;
  const enough = most ? shortest : usual.enough;
  let span = trimmed(text, { start: whole.start, end: Math.min(whole.end, whole.start + 600) });
  const slice = () => text.slice(span.start, span.end);
  const matches = (mark: RegExp): Span[] =>
    [...slice().matchAll(mark)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
  const cuts = inside.flatMap(matches);
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
  const early = within(fitting, clauses);
  if (early && early.length >= enough) return without(early.end, cuts);
  for (const mark of [aside, title]) {
    cuts.push(...matches(mark));
    if (print().length <= fitting) return spans();
  }
  // A clause that is a little long reads better than one that is cut short.
  const clause = within(longest, clauses);
  if (clause && clause.length >= enough) return without(clause.end, cuts);
  const end = within(fitting, breaks) ?? early ?? within(longest, breaks);
  if (end) return without(end.end, cuts);
  if (most) return [];
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
 * holds no letter; with `most` characters given, also where no cut of that length ends well.
 */
export const cutHeadline = (text: string, whole: Span, most?: number): Span[] => {
  const spans = cutSpans(text, whole, most);
  while (spans.length > 0) {
    const last = trimmed(text, spans.pop()!);
    if (last.end > last.start) return [...spans, last];
  }
  return spans;
};

const maxTitleLength = 160;
/** Above this share of the letters of its brief a headline leaves the brief nothing to add … */
const maxOfBrief = 0.7;
/** … and is cut to this share of its sentence, where that can end so early. */
const maxOfSentence = 0.75;

/** "The owner has said, in so many words": without what was said. */
const saidOnly = /\b(?:said|says|announced|told)\b[^,]{0,12},[^,]*$/u;

/** What two prints of the same words have in common. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Another report's title must share so much with the opening sentence: of its own concepts, and of them so many. */
const fit = { share: 0.5, concepts: 2 };

/** "Among the soldiers …": the subject was cut away. */
const subjectless = /^(?:Among|Of|Behind|Beside|Between|With)\s[^,]*$/u;
/** A name or a figure behind the first word: whom or what it is about. */
const specific = /\s\P{L}*(?:\p{Lu}|\p{N})/u;
/** Writing without capitals names whom it is about all the same. */
const caseless = /^[^\p{Lu}\p{Ll}]*$/u;

/** What a text is about: stems of its content, and its figures by value. */
const conceptsOf = (text: string, language: string) => {
  const tokens = tokensOf(text, language);
  const figures = figuresIn(tokens);
  const inFigures = new Set(figures.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  return {
    stems: new Set(tokens.filter(({ stop }, at) => !stop && !inFigures.has(at)).map(({ stem }) => stem)),
    values: new Set(figures.map(({ value }) => value)),
  };
};

/**
 * A story's headline tells what the first sentence of its brief tells: the title of the report that the sentence comes
 * from, where it has anything in common with the brief; else the title of a report no older that tells the same, with
 * no figure that the sentence does not have; else what is cut from the first of the brief's sentences that gives a good
 * cut, shorter where the brief would only repeat it. `day` is the day of a report, as `2026-09-03`. `leads` are the
 * printable parts of the brief's sentences, the opening one first.
 */
export const headlineOf = ({
  reports,
  leads,
  language,
}: {
  reports: readonly { title: string | null; source: number; day: string }[];
  leads: readonly { text: string; source: number; span: Span }[];
  language: string;
}): Headline => {
  const first = leads[0]!;
  const said = ({ text, span }: { text: string; span: Span }) => text.slice(span.start, span.end);
  const opening = conceptsOf(said(first), language);
  const brief = conceptsOf(leads.map(said).join('\n'), language);
  const own = reports.find(({ source }) => source === first.source);
  const titles = reports.flatMap(({ title: given, source, day }) => {
    const text = given?.trim();
    if (!text || text.length > maxTitleLength || !/\p{L}{2}/u.test(text)) return [];
    const { stems, values } = conceptsOf(text, language);
    const shared = [...stems].filter((stem) => opening.stems.has(stem)).length;
    const fits =
      source === first.source
        ? [...stems].some((stem) => brief.stems.has(stem)) || [...values].some((value) => brief.values.has(value))
        : day >= (own?.day ?? day) &&
          shared >= fit.concepts &&
          shared >= fit.share * stems.size &&
          [...values].every((value) => opening.values.has(value));
    return fits ? [{ text, source, day, share: shared / stems.size, own: source === first.source }] : [];
  });
  const [best] = titles.sort(
    (a, b) =>
      Number(b.own) - Number(a.own) ||
      b.share - a.share ||
      (a.day === b.day ? a.source - b.source : a.day < b.day ? 1 : -1),
  );
  if (best) return { kind: 'title', text: best.text, source: best.source };
  const cutOf = ({ text, source, span }: (typeof leads)[number], most?: number) => {
    const spans = cutHeadline(text, span, most);
    return { kind: 'cut' as const, text: printSpans(text, spans), source, spans };
  };
  const cuts = leads.map((lead) => ({ ...cutOf(lead), lead }));
  const says = ({ text }: { text: string }) => specific.test(text) || caseless.test(text);
  const good = cuts.filter(
    ({ text }) => text.length <= usual.longest && balanced(text) && !subjectless.test(text) && !/^["“„«‘]/u.test(text),
  );
  const { lead, ...cut } = good.find(says) ?? good[0] ?? cuts[0]!;
  const leavesLittle = lettersOf(cut.text).length > maxOfBrief * lettersOf(leads.map(said).join('')).length;
  if (!leavesLittle) return cut;
  const shorter = cutOf(lead, Math.floor(maxOfSentence * said(lead).length));
  return says(shorter) && tells(shorter.text) && !saidOnly.test(shorter.text) ? shorter : cut;
};
