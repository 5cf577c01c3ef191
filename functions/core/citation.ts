import type { Span } from './article.ts';

/**
 * The only way in which spans are printed: slices joined by a space, runs of white space collapsed to one space,
 * a space before closing punctuation dropped, the first letter in upper case (except in names such as iPhone). Everything else
 * is verbatim. `verify` calls the same function, so it checks exactly what was printed.
 */
export const printSpans = (text: string, spans: readonly Span[]): string => {
  const joined = spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .trim();
  const first = joined.match(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u)?.[0];
  return first ? first.slice(0, -1) + first.slice(-1).toUpperCase() + joined.slice(first.length) : joined;
};
