import type { Article, Sentence } from '../core/article.ts';
import { isApart, printableSpans } from './residue.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/**
 * An article's sentences in order, each with the spans that may be printed. Offsets are UTF-16 code units of
 * `article.text`. Pure; time linear in the text.
 */
export const analyse = (article: Pick<Article, 'text' | 'language'>): Sentence[] => {
  const { text, language } = article;
  return paragraphRanges(text).flatMap((range, paragraph) => {
    const apart = isApart(text, range, language);
    return sentenceRanges(text, range, language).map((sentence, index) => ({
      ...sentence,
      paragraph,
      ...(apart
        ? { spans: [{ start: sentence.start, end: sentence.end }], residue: true }
        : printableSpans(text, sentence, { paragraph: range, opening: index === 0, language })),
    }));
  });
};
