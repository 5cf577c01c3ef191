import type { Article } from '../../core/article.ts';
import type { Cited } from '../../core/edition.ts';
import { checkSentence, type Passage, preparePassages, type Refusal } from '../../gate/check-sentence.ts';

/** What the gate knows of the article of a citation. */
export type CitedArticle = Pick<Article, 'text' | 'language' | 'published' | 'publisher'>;

/** Whether a cited sentence stands right after another one in their article, so that its pronouns may mean what that one names. */
const follows = (next: Cited, before: Cited | undefined, { text }: CitedArticle): boolean => {
  const [from, to] = [before?.spans.at(-1)?.end, next.spans[0]?.start];
  if (next.source !== before?.source || from === undefined || to === undefined || to < from) return false;
  return /^[^\p{L}\p{N}\n]*$/u.test(text.slice(from, to));
};

/**
 * What of a model's sentence the sentences that it cites do not bear out; empty if they bear out all of it. Those that follow one
 * another in their article are read together. `compile` asks before it prints a sentence, and `verify` afterwards, with the
 * articles that it read again.
 */
export const notBorneOut = (
  { text, language }: { text: string; language: string },
  from: readonly Cited[],
  articleOf: (source: number) => CitedArticle | undefined,
): Refusal[] => {
  const passages: Passage[] = [];
  for (const [index, cited] of from.entries()) {
    const article = articleOf(cited.source);
    if (!article) continue;
    const last = passages.at(-1);
    if (last && follows(cited, from[index - 1], article)) last.text += ` ${cited.text}`;
    else {
      const { language: spoken, published, publisher } = article;
      passages.push({ id: String(passages.length), text: cited.text, language: spoken, published, publisher });
    }
  }
  const cites = passages.map(({ id }) => id);
  const verdict = checkSentence({ text, cites, language }, preparePassages(passages), 'print');
  return verdict.ok ? [] : verdict.reasons;
};
