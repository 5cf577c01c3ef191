import type { Article, Span } from '../../core/article.ts';
import { printWords } from '../../core/citation.ts';
import type { Cited } from '../../core/edition.ts';
import { nobody, wordings } from '../../text/en/claimants.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import type { Passage } from './passages.ts';

/** Words printed within a sentence, with their address. */
export const citedWords = ({ text, source }: { text: string; source: number }, spans: Span[]): Cited => ({
  text: printWords(text, spans),
  source,
  spans,
});

/**
 * Who states a figure, in the words of its sentence: "the Power Board". `figure` is where it stands in the article. Undefined
 * if the report itself states it, or says only "it" or "officials".
 */
export const claimantOf = (
  { spans }: Pick<Passage, 'spans'>,
  figure: Span,
  report: Pick<Article, 'text' | 'language'> & { source: number },
): Cited | undefined => {
  const sentence = spans.find(({ start, end }) => figure.start >= start && figure.end <= end);
  if (!sentence || !isReadAsEnglish(report.language)) return undefined;
  const { text } = report;
  const sides = {
    before: { from: sentence.start, words: text.slice(sentence.start, figure.start) },
    after: { from: figure.end, words: text.slice(figure.end, sentence.end) },
  };
  for (const { side, pattern } of wordings) {
    const { from, words } = sides[side];
    const place = pattern.exec(words)?.indices?.[1];
    if (place && !nobody.test(words.slice(...place)))
      return citedWords(report, [{ start: from + place[0], end: from + place[1] }]);
  }
  return undefined;
};
