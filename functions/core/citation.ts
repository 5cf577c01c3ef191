import type { Span } from './article.ts';
import type { BriefSentence, Cited } from './edition.ts';

const joinSpans = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .trim();

/**
 * How spans are printed within a sentence ("How many homes?", "the Power Board says"): as `printSpans`, but the first letter
 * stays as it is; only an English article that opened a sentence gets a small letter.
 */
export const printWords = (text: string, spans: readonly Span[]): string =>
  joinSpans(text, spans).replace(/^(?:The|An?|Its|Their|Her|His)(?=\s)/u, (article) => article.toLowerCase());

/**
 * The only way in which sentences and quotations are printed: slices joined by a space, runs of white space collapsed to
 * one space, a space before closing punctuation dropped, the first letter in upper case (except in names such as iPhone).
 * Everything else is verbatim. `verify` calls the same function, so it checks exactly what was printed.
 */
export const printSpans = (text: string, spans: readonly Span[]): string => {
  const joined = joinSpans(text, spans);
  const first = joined.match(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u)?.[0];
  return first ? first.slice(0, -1) + first.slice(-1).toUpperCase() + joined.slice(first.length) : joined;
};

/** Words after which a sentence ended and another quotation opens: `,” said Ada Moss. “`. */
const opensAnew = /\.\s*["“„«»”‘]\s*$/u;

/**
 * How a quotation is printed: as `printSpans`, but where its speaker was named between two of its sentences, a full stop ends the
 * first (“We slid,” she said. “It was quiet.” is “We slid. It was quiet.”).
 */
export const printQuotation = (text: string, spans: readonly Span[]): string =>
  spans.reduce((printed, span, at) => {
    const before = spans[at - 1];
    if (!before) return printSpans(text, [span]);
    if (!opensAnew.test(text.slice(before.end, span.start))) return `${printed} ${joinSpans(text, [span])}`;
    return `${/[.!?…]$/u.test(printed) ? printed : `${printed}.`} ${joinSpans(text, [span])}`;
  }, '');

/**
 * A cited text in parts, for printing each date right after the word that it explains: `{ text: 'It closed on Tuesday',
 * date: '2026-09-01' }, { text: ' after a fire.' }`. The parts joined are the text. `date` is an ISO day; a part without
 * one has nothing to print behind it. A note outside the text, or not behind the one before it, is passed over.
 */
export const partsOf = ({ text, days = [] }: Pick<Cited, 'text' | 'days'>): { text: string; date?: string }[] => {
  const parts: { text: string; date?: string }[] = [];
  let from = 0;
  for (const { end, date } of days) {
    if (end <= from || end > text.length) continue;
    parts.push({ text: text.slice(from, end), date });
    from = end;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
};

/** The words of articles that a sentence of a brief stands on: itself or, of a model's sentence, those that bear it out. */
export const citedBy = (sentence: BriefSentence): Cited[] => sentence.written?.from ?? [sentence];
