import type { Article } from '../../core/article.ts';
import { detectLanguage } from '../../text/language.ts';
import { primaryLanguage } from '../../text/primary-language.ts';
import { isStatement, type Passage } from '../writing/passages.ts';
import { toMachine } from './machine-words.ts';

/** Code, markup and the like: the end of an element in whatever brackets, and letters that encode others. */
const code = /[<>{}[\]|`\\]|[‹⟨〈《«]\s*\/|\w_\w|(?<![a-z\d+/=])(?=[a-z]*\d)[a-z\d+/=]{20,}/iu;

/** A longer sentence is a list, or made to be long. Characters. */
const maxLength = 700;

const lettersOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const isLatin = (text: string): boolean => lettersOf(text, /\p{sc=Latin}/gu) * 2 >= lettersOf(text, /\p{L}/gu);

/** Whether a sentence is plainly in another language than its article, or in letters that the article does not have. */
const isForeign = (text: string, article: Pick<Article, 'text' | 'language'>): boolean => {
  const language = primaryLanguage(article.language);
  if (isLatin(text) !== isLatin(article.text.slice(0, 600))) return true;
  return language !== 'und' && primaryLanguage(detectLanguage(text, article.language)) !== language;
};

/**
 * Whether a sentence of an article reports something in the article's language, rather than telling whoever or whatever reads it what
 * to do. A model is given nothing else; the gate does not rely on it. Letters of other widths count as what they look like.
 */
export const isReport = ({ text, personal }: Passage, article: Pick<Article, 'text' | 'language'>): boolean => {
  const plain = text.normalize('NFKC');
  return (
    !personal &&
    plain.length <= maxLength &&
    isStatement(text) &&
    !code.test(plain) &&
    !toMachine(article.language).some((pattern) => pattern.test(plain)) &&
    !isForeign(plain, article)
  );
};
