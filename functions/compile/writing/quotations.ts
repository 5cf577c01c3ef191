import type { Article, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import type { Cited, Quote } from '../../core/edition.ts';
import { quotationsIn } from '../../text/quotes.ts';
import { tokensOf, wordCount } from '../../text/tokens.ts';

const maxQuotes = 3;
const quoteWords = { min: 6, max: 50 };

/** "the spokesperson": nobody by name. */
const isRole = (speaker: string) => /^[Tt]he \p{Ll}/u.test(speaker);

/** "He wanted to bring it back": the text before the quotation says who and what. */
const leaning =
  /^(?:(?:and|but|so|then|because)\s)?(?:he|they|those|these|then|that(?:['’]s|\sis|\swas)|(?:if|when)\s(?:he|she|they|it))\b/iu;

/** Whether quoted words end where a sentence or its clause does: not “no one can tell what will happen” to the harbour. */
const isWhole = (text: string, { end }: Span): boolean =>
  /[.!?…]\s*$/u.test(text.slice(end - 3, end)) ||
  /^\s*(?:[,.–—]|(?:["“”„«»'‘’`]|'')\s*(?:[,.;–—(]|$|\n)|,\s)/u.test(text.slice(end, end + 6));

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * What people said, word for word, with the speaker as the text names them: at most three, none that the brief already
 * prints, no two alike, no fragments. Each speaker has one before anyone has a second, which must be clear on its own. `reports` come
 * most representative first.
 */
export const quotesOf = (
  reports: readonly { article: Pick<Article, 'text' | 'language'>; source: number }[],
  brief: readonly Cited[],
): Quote[] => {
  const printed = letters(brief.map(({ text }) => text).join(' '));
  const found: (Quote & { stems: Set<string> })[] = [];
  for (const { article, source } of reports)
    for (const { words, rest = [], speaker } of quotationsIn(article.text, article.language)) {
      const spans = [words, ...rest];
      const text = printSpans(article.text, spans);
      const length = wordCount(text);
      if (length < quoteWords.min || length > quoteWords.max || printed.includes(letters(text).trim())) continue;
      if (!isWhole(article.text, spans.at(-1)!)) continue;
      const stems = new Set(tokensOf(text, article.language).map(({ stem }) => stem));
      const isAlike = found.some((other) => {
        const shared = [...stems].filter((stem) => other.stems.has(stem)).length;
        return shared >= 0.6 * Math.min(stems.size, other.stems.size);
      });
      if (isAlike) continue;
      found.push({
        text,
        source,
        spans,
        speaker: printSpans(article.text, [speaker]),
        speakerSpans: [speaker],
        stems,
      });
    }
  const heard = new Map<string, number>();
  return found
    .map((quote) => {
      const surname = quote.speaker.split(' ').at(-1)!.toLowerCase();
      const turn = heard.get(surname) ?? 0;
      heard.set(surname, turn + 1);
      return { quote, turn, leans: leaning.test(quote.text) };
    })
    .filter(({ turn, leans }) => turn === 0 || !leans)
    .sort(
      (a, b) =>
        a.turn - b.turn ||
        Number(a.leans) - Number(b.leans) ||
        Number(isRole(a.quote.speaker)) - Number(isRole(b.quote.speaker)),
    )
    .slice(0, maxQuotes)
    .map(({ quote: { stems: _, ...quote } }) => quote);
};
