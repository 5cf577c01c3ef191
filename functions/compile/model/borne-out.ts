import type { Article } from '../../core/article.ts';
import type { Cited } from '../../core/edition.ts';
import { checkSentence, preparePassages, type Refusal } from '../../gate/check-sentence.ts';

/** What the gate knows of the article of a passage. */
export type PassageArticle = Pick<Article, 'language' | 'published' | 'publisher'>;

/**
 * What of a model's sentence the passages that it cites do not bear out; empty if they bear out all of it. `compile` asks before it
 * prints a sentence, and `verify` afterwards, with the articles that it read again.
 */
export const notBorneOut = (
  { text, language }: { text: string; language: string },
  from: readonly Cited[],
  articleOf: (source: number) => PassageArticle | undefined,
): Refusal[] => {
  const passages = from.flatMap((cited, index) => {
    const article = articleOf(cited.source);
    if (!article) return [];
    const { language: spoken, published, publisher } = article;
    return [{ id: String(index), text: cited.text, language: spoken, published, publisher }];
  });
  const cites = from.map((_, index) => String(index));
  const verdict = checkSentence({ text, cites, language }, preparePassages(passages));
  return verdict.ok ? [] : verdict.reasons;
};
