import type { Article, Sentence } from '../core/article.ts';
import { isCaption, printableSpans } from './residue.ts';
import { paragraphRanges, sentenceRanges } from './sentences.ts';

/**
 * An article's sentences in order, each with the spans that may be printed. Offsets are UTF-16 code units of
 * `article.text`. Pure; time linear in the text.
 */
export const analyse = (article: Pick<Article, 'text' | 'language'>): Sentence[] => {
  const { text, language } = article;
  return paragraphRanges(text).flatMap((range, paragraph) => {
    const ofCaption = isCaption(text, range);
    return sentenceRanges(text, range, language).map((sentence, index) => ({
      ...sentence,
      paragraph,
      ...(ofCaption
        ? { spans: [{ start: sentence.start, end: sentence.end }], residue: true }
        : printableSpans(text, sentence, { opening: index === 0, language })),
    }));
  });
};
