import type { Article, Sentence } from '../core/article.ts';
import { address, labelled, ownBelief, verdict } from './en/comment.ts';
import { whoSaysSo } from './en/references.ts';
import { isReadAsEnglish } from './primary-language.ts';

/** Sentences at the beginning of a text in which a comment gives its verdict. */
const maxOpening = 2;

const quotation = /["“][^"“”]*["”]|(?<!\p{L})‘[^‘]*’/gu;

/**
 * Whether a text says what its writer thinks and not what happened, as far as that can be seen: it is called "Opinion" or stands in
 * a folder of that name, or, of an English one, it opens with a verdict that it says to be nobody else's ("The minister was right to go").
 */
export const isComment = (
  { title, url, text, language }: Pick<Article, 'title' | 'url' | 'text' | 'language'>,
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'residue'>[],
): boolean => {
  if (labelled.test(title ?? '') || address.test(url ?? '')) return true;
  if (!isReadAsEnglish(language)) return false;
  return sentences
    .filter(({ residue }) => !residue)
    .slice(0, maxOpening)
    .map(({ start, end }) => text.slice(start, end).replace(quotation, ''))
    .some((sentence) => verdict.test(sentence) && !whoSaysSo.test(sentence.replace(ownBelief, '')));
};
