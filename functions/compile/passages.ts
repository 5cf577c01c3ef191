import type { Article, Sentence, Span } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';
import { type Token, tokensOf, wordCount } from '../text/tokens.ts';

/** A report as a brief sees it. */
export interface Report {
  article: Pick<Article, 'text' | 'language'>;
  sentences: readonly Sentence[];
}

/** A sentence as it may be printed. */
export interface Passage {
  /** Index of the report. */
  report: number;
  /** Place among the report's printable sentences, from 0. */
  position: number;
  spans: Span[];
  text: string;
  words: number;
  tokens: Token[];
  /** Stems that carry meaning. */
  content: ReadonlySet<string>;
  /** Leans on the sentence before it: "He added …". */
  dangling: boolean;
  /** Speaks of something as known ("The statement …"): never the first of a brief. */
  following: boolean;
}

const mostReports = 40;
const mostSentences = 80;

/** Openings that join a sentence to the one before and can be cut where it stands alone. */
const connective =
  /^(?:(?:but|and|so|nor|meanwhile|however|moreover|furthermore|additionally|besides|nevertheless|nonetheless|in addition|on the other hand|for (?:his|her|its|their) part|in turn|as a result|of course),\s+|(?:but(?!\s+for\b)|and)\s+(?=\p{L}))/iu;

const backward =
  /^["'“‘(]*(?:he|she|they|it|this|that|these|those|his|her|hers|their|its|him|them|such|but|and|or|nor|so|yet|however|also|then|later|instead|there|both|neither|either|another|others|some|meanwhile|moreover|nevertheless|nonetheless|still|thus|therefore|hence|earlier|otherwise|similarly|likewise|besides|as a result|for (?:example|instance)|in (?:addition|contrast|turn|response)|at (?:that|the same) time|on the other hand|the (?:former|latter|two|three|four|pair|trio|same|other)s?)\b(?!\s+(?:is|was) (?:no|a) )/iu;

const definite =
  /^The\s+(?:\p{Ll}+\s+)?(?:statement|report|move|decision|announcement|agreement|deal|meeting|visit|call|talks|conversation|discussion|news|development|comments?|remarks?|figures?|increase|decrease|changes?|incident|plan|results?|ruling|vote|spokes(?:man|woman|person)|officials?|latest|new)\b/u;

/** "In a tweet, he said": the pronoun comes before anyone is named. */
const pronounFirst =
  /^(?:In|On|At|During|After|Before|When|While|As|According to|Asked|Later|Earlier|For|With|By|From)\b[^,\p{Lu}]{0,70}?(?:,\s+|\s)(?:he|she|they|it|him|her|them|this)\b/u;

/** Openings that lean on nothing where nothing comes before: "It took two hours …", "There were …". */
const expletive = /^["'“‘(]*(?:it|there|this|these|some|both|another|others|earlier|later|still|such)\b/iu;

/** Words in quotation marks and nothing else: who says them stands elsewhere. */
const bareQuote = /^(?:["“„«»]|``)[^"“”„«»]+(?:["“”«»]|'')[.!…]?$/u;

/** "Shared among 340 boats that is …", "Offered a chair, he …": a participle of what or who was told before. */
const participleFirst =
  /^\p{Lu}\p{Ll}+(?:ed|en|ing)\b(?:[^,]{0,60}\s(?:that|this|it)\s(?:is|was|makes|comes|came|would)|[^,]{0,70},\s(?:he|she|they|it))\b/u;

const leansBack = (text: string, position: number): boolean =>
  bareQuote.test(text) ||
  pronounFirst.test(text) ||
  participleFirst.test(text) ||
  (backward.test(text) && !(position === 0 && expletive.test(text)));

const passage = (
  { article }: Report,
  place: Pick<Passage, 'report' | 'position'>,
  spans: Span[],
  language: string,
): Passage => {
  const text = printSpans(article.text, spans);
  const tokens = tokensOf(text, language);
  return {
    ...place,
    spans,
    text,
    words: wordCount(text),
    tokens,
    content: new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem)),
    dangling: leansBack(text, place.position),
    following: definite.test(text),
  };
};

/** A report's printable sentences, whole: each may lean on the one before it. */
const passagesOf = (report: Report, index = 0): Passage[] =>
  report.sentences
    .filter((sentence) => !sentence.residue)
    .slice(0, mostSentences)
    .map(({ spans }, position) => passage(report, { report: index, position }, spans, report.article.language));

/** The passages of the reports that count; each as it reads after its neighbour. */
export const allPassages = (reports: readonly Report[]): Passage[][] => reports.slice(0, mostReports).map(passagesOf);

/** A passage as it reads alone: an opening connective is cut by its spans. */
export const alone = (whole: Passage, report: Report): Passage => {
  const [first, ...rest] = whole.spans;
  const cut =
    first && report.article.text.slice(first.start, Math.min(first.end, first.start + 60)).match(connective)?.[0];
  if (!first || !cut) return whole;
  const spans = [{ start: first.start + cut.length, end: first.end }, ...rest];
  return passage(report, whole, spans, report.article.language);
};

/** Share of the shorter passage's content that makes two passages say the same. */
const sameShare = 0.5;
/** The same where they have a number in common and each opens its report: one event told in two ways. */
const sameLeadShare = 0.4;

/** Do two passages say the same? Most of what the shorter one means is in the longer one. */
export const saysTheSame = (one: Passage, other: Passage): boolean => {
  const [small, large] =
    one.content.size < other.content.size ? [one.content, other.content] : [other.content, one.content];
  if (small.size === 0) return true;
  const shared = [...small].filter((stem) => large.has(stem));
  const areLeads = one.position === 0 && other.position === 0 && one.report !== other.report;
  const isOneEvent = areLeads && shared.some((stem) => /^\p{N}/u.test(stem));
  return shared.length / small.size >= (isOneEvent ? sameLeadShare : sameShare);
};

/** Every quotation that opens also closes. */
export const quotesBalance = (text: string): boolean => {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/«/g) === count(/»/g) &&
    count(/``/g) === count(/(?<=\S)''/g)
  );
};

/** A statement that ends as one: no heading, no question, no caption without a verb's full stop. */
export const isStatement = (text: string): boolean => /[.!…。！۔।]["'”’»)\]]*$/u.test(text);

/** The address in the report's text of a passage's tokens [from, to): undefined where a cut runs through a word. */
export const addressOf = (passage: Passage, text: string, from: number, to: number): Span | undefined => {
  const tokens = passage.spans.flatMap((span) =>
    tokensOf(text.slice(span.start, span.end)).map(({ start, end, word }) => ({
      start: start + span.start,
      end: end + span.start,
      word,
    })),
  );
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first?.word !== passage.tokens[from]?.word || last?.word !== passage.tokens[to - 1]?.word) return undefined;
  return first && last && { start: first.start, end: last.end };
};
