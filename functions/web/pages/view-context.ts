import type { Context } from 'hono';
import type { Language } from '../../core/reader.ts';
import { keepLanguage, languageOf } from '../../http/request-language.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { translate, type WebKey } from '../../i18n/web-words.ts';

/** What a page needs to know about its request: the language, and how to link to other pages. */
export interface ViewContext {
  language: Language;
  t: (key: WebKey, values?: Record<string, string | number | Date>) => string;
  /** Text from outside inside one of our sentences: isolated if the page is written from right to left. */
  name: (text: string) => string;
  /** Links to a path of this site and keeps the language that the visitor chose. */
  href: (path: string) => string;
}

/** The view context of a request. A known reader gets pages in their own language unless `?lang` names another. */
export const viewContextOf = (context: Context, reader?: { language: Language }): ViewContext => {
  const chosen = languageOf(context, reader);
  const { language } = chosen;
  return {
    language,
    t: (key, values) => translate(language, key, values),
    name: (text) => (directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text),
    href: (to) => keepLanguage(to, chosen),
  };
};
