import type { Entry } from '../core/article.ts';
import { printSpans } from '../core/citation.ts';

/** Everything that an article says as it would be printed: its title, if it has one, and each sentence. */
export const wordsSaid = ({ article, sentences }: Pick<Entry, 'article' | 'sentences'>): string[] =>
  [article.title ?? '', ...sentences.map(({ spans }) => printSpans(article.text, spans))].filter(
    (words) => words !== '',
  );
