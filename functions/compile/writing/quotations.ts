import type { Article, Span } from '../../core/article.ts';
import { printQuotation, printSpans } from '../../core/citation.ts';
import type { Cited, Quote } from '../../core/edition.ts';
import { leansOnContext } from '../../text/en/leaning.ts';
import { taggedWords } from '../../text/en/parts-of-speech.ts';
import { introductionOf, isKnownByName, unspecifiedBody } from '../../text/introductions.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { type Quotation, quotationsIn } from '../../text/quotes.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';
import { citedWords } from './claimant.ts';
import type { Report } from './passages.ts';

const maxQuotes = 3;
/** Speakers who are looked up, and reports in which they are. */
const maxSpeakers = 12;
const maxReports = 10;
const quoteWords = { min: 6, max: 50 };

/** "the spokesperson": nobody by name. */
const isRole = (speaker: string) => /^[Tt]he \p{Ll}/u.test(speaker);

/** Whether quoted words end where a sentence or its clause does: not “no one can tell what will happen” to the harbour. */
const isWhole = (text: string, { end }: Span): boolean =>
  /[.!?…]\s*$/u.test(text.slice(end - 3, end)) ||
  /^\s*(?:[,.–—]|(?:["“”„«»'‘’`]|'')\s*(?:[,.;–—(]|$|\n)|,\s)/u.test(text.slice(end, end + 6));

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** A report whose quotations may be printed. */
interface QuotedReport extends Pick<Report, 'sentences'> {
  article: Pick<Article, 'text' | 'language'>;
  source: number;
}
type Found = Omit<Quote, 'introduction'> & { stems: ReadonlySet<string>; report: QuotedReport };

/**
 * Whether a quotation leans on what is not printed: "I shall raise it in the corridor". The sentence before it says what is
 * meant, so where the brief prints that, it does not. Known for English only.
 */
const leansOnUnprinted = (
  words: string,
  { start }: Span,
  { article, source, sentences }: QuotedReport,
  brief: readonly Cited[],
): boolean => {
  if (!isReadAsEnglish(article.language) || !leansOnContext(taggedWords(words))) return false;
  const before = sentences.findLast(({ end }) => end <= start);
  return !brief.some(
    (cited) =>
      cited.source === source &&
      cited.spans.some((span) => before && span.start < before.end && span.end > before.start),
  );
};

const surnameOf = (speaker: string) => speaker.split(' ').at(-1)!.toLowerCase();

/** `it,” said`, `is“, sagte`, `who?” asked`: words that end their own sentence are followed by narration, not by a name. */
const isFollowedByName = /^.(?:\s?["“”»])?,|^[?!]["”»]\s\p{Ll}/u;
/** Times that a quotation goes on after its speaker was named. */
const maxGoingOn = 2;

/**
 * What a speaker says right after having been named, which is mostly the point of the words before: “I counted thirteen,” he said.
 * “Then I remembered that I hadn’t counted me.” Undefined if the next sentence is somebody else's, or no quotation; `speaks`
 * tells whose words are, where that is known.
 */
const nextWords = (
  { article: { text }, sentences }: QuotedReport,
  { end }: Span,
  speaks: (words: Span) => boolean | undefined,
): Span | undefined => {
  const at = sentences.findIndex((sentence) => sentence.start <= end && end < sentence.end);
  const [naming, next] = [sentences[at], sentences[at + 1]];
  if (!naming || next?.paragraph !== naming.paragraph || !isFollowedByName.test(text.slice(end - 1, end + 5)))
    return undefined;
  const isLast = !/["“”„«»]/u.test(text.slice(end, naming.end).replace(/^,?\s?["“”„«»]/u, ''));
  const paragraphEnd = sentences.findLast(({ paragraph }) => paragraph === next.paragraph)!.end;
  const [quoted] = isLast ? quotedIn(text.slice(next.start, paragraphEnd), next.start) : [];
  if (!quoted?.isClosed || quoted.open !== next.start) return undefined;
  const words = text.slice(quoted.inner.start, quoted.inner.end).replace(/[\s,]+$/u, '');
  const inner = { start: quoted.inner.start, end: quoted.inner.start + words.length };
  // Words that no stop ends are whose the words behind them say.
  return (speaks(inner) ?? /[.!?…]$/u.test(words)) ? inner : undefined;
};

/** A quotation with what its speaker goes on to say, as far as there is room and the brief does not print it. */
const withPoint = (
  report: QuotedReport,
  { words, rest = [], speaker }: Quotation,
  all: readonly Quotation[],
  isPrinted: (words: string) => boolean,
): Span[] => {
  const { text } = report.article;
  const nameOf = ({ start, end }: Span) => surnameOf(text.slice(start, end));
  const speaks = ({ start }: Span) => {
    const same = all.find((other) => other.words.start === start);
    return same && nameOf(same.speaker) === nameOf(speaker);
  };
  let spans = [words, ...rest];
  for (let times = 0; times < maxGoingOn; times++) {
    const next = nextWords(report, spans.at(-1)!, speaks);
    if (!next || isPrinted(text.slice(next.start, next.end))) return spans;
    const longer = [...spans, next];
    if (wordCount(printQuotation(text, longer)) > quoteWords.max) return spans;
    spans = longer;
  }
  return spans;
};

/** Every quotation that could be printed by itself, in the order of the reports. */
const quotationsOf = (reports: readonly QuotedReport[], brief: readonly Cited[]): Found[] => {
  const printed = letters(brief.map(({ text }) => text).join(' '));
  const isPrinted = (words: string) => printed.includes(letters(words).trim());
  const found: Found[] = [];
  for (const report of reports) {
    const { article, source } = report;
    const all = quotationsIn(article.text, article.language);
    for (const quotation of all) {
      const { words, rest = [], speaker } = quotation;
      const alone = printSpans(article.text, [words, ...rest]);
      if (wordCount(alone) < quoteWords.min || isPrinted(alone)) continue;
      const spans = withPoint(report, quotation, all, isPrinted);
      const text = printQuotation(article.text, spans);
      if (wordCount(text) > quoteWords.max) continue;
      if (!isWhole(article.text, spans.at(-1)!)) continue;
      const stems = new Set(tokensOf(text, article.language).map(({ stem }) => stem));
      const isAlike = found.some(
        (other) => stems.intersection(other.stems).size >= 0.6 * Math.min(stems.size, other.stems.size),
      );
      if (isAlike || leansOnUnprinted(text, words, report, brief)) continue;
      const name = { speaker: printSpans(article.text, [speaker]), speakerSpans: [speaker] };
      found.push({ text, source, spans, ...name, stems, report });
    }
  }
  return found;
};

/** Who a speaker is: known already, introduced by some report's words, or nobody knows. */
type Acquaintance = { introduction?: Cited } | undefined;

/**
 * Looks for who the speaker of a quotation is: in the name itself, in the brief, in the quotation's own report, in the
 * others. Undefined if none of them says, or if a body is called "the group" that the brief does not mention. In languages other than English only the name can tell, so there everyone counts
 * as known.
 */
const acquaintance = (
  { speaker, report }: Found,
  reports: readonly QuotedReport[],
  brief: readonly Cited[],
): Acquaintance => {
  const { language } = report.article;
  const body = isReadAsEnglish(language) ? unspecifiedBody(speaker) : undefined;
  if (body)
    return brief.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(body),
    )
      ? {}
      : undefined;
  if (!isReadAsEnglish(language) || isKnownByName(speaker, language)) return {};
  if (brief.some(({ text }) => introductionOf(speaker, text))) return {};
  for (const { article, source, sentences } of [
    report,
    ...reports.filter((other) => other !== report).slice(0, maxReports),
  ]) {
    const span = introductionOf(speaker, article.text);
    const isPrintable =
      span && sentences.some(({ start, end, residue }) => !residue && span.start >= start && span.end <= end);
    if (isPrintable) return { introduction: citedWords({ text: article.text, source }, [span]) };
  }
  return undefined;
};

/**
 * What people said, word for word, with the speaker as the text names them: at most three, none that the brief already
 * prints, no two alike, no fragments, and nobody of whom the reports do not say who it is. Each speaker has one before anyone
 * has a second; the first is introduced. None leans on what is not printed. `reports` come most representative first.
 */
export const quotesOf = (reports: readonly QuotedReport[], brief: readonly Cited[]): Quote[] => {
  const heard = new Map<string, number>();
  const ordered = quotationsOf(reports, brief)
    .map((quote) => {
      const surname = surnameOf(quote.speaker);
      const turn = heard.get(surname) ?? 0;
      heard.set(surname, turn + 1);
      return { quote, turn };
    })
    .sort((a, b) => a.turn - b.turn || Number(isRole(a.quote.speaker)) - Number(isRole(b.quote.speaker)));
  const known = new Map<string, Acquaintance>();
  const introduced = new Set<string>();
  const quotes: Quote[] = [];
  for (const { quote } of ordered) {
    if (quotes.length >= maxQuotes || known.size >= maxSpeakers) break;
    const { stems: _, report: __, ...words } = quote;
    const { speaker } = words;
    if (!known.has(speaker)) known.set(speaker, acquaintance(quote, reports, brief));
    const who = known.get(speaker);
    if (!who) continue;
    const isFirst = !introduced.has(surnameOf(speaker));
    introduced.add(surnameOf(speaker));
    quotes.push({ ...words, ...(isFirst && who.introduction && { introduction: who.introduction }) });
  }
  return quotes;
};
