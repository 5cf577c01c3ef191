import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import { Language } from '../../core/reader.ts';
import { directionOf } from '../../i18n/formatter.ts';
import { say, type WebKey } from '../../i18n/web-words.ts';

/** One request as the pages see it: in which language they speak, and how they link on. */
export interface Visit {
  language: Language;
  say: (key: WebKey, values?: Record<string, string | number | Date>) => string;
  /** Somebody else's words as they go into a sentence: kept apart where the page runs from right to left. */
  name: (text: string) => string;
  /** A path of this site that keeps the language the visitor chose. */
  href: (path: string) => string;
}

/** Speaks the language asked for by `?lang`, else the browser's first that we have, else English. No cookie is kept. */
export const detectLanguage = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: [...Language.options],
  fallbackLanguage: 'en',
  convertDetectedLanguage: (tag) => tag.split('-')[0]!.toLowerCase(),
  caches: false,
});

/** The visit of a request. A known reader is spoken to in their own language unless `?lang` names another. */
export const visitOf = (context: Context, reader?: { language: Language }): Visit => {
  const asked = Language.safeParse(context.req.query('lang'));
  const language = asked.success ? asked.data : (reader?.language ?? Language.parse(context.get('language')));
  return {
    language,
    say: (key, values) => say(language, key, values),
    name: (text) => (directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text),
    // Whoever asked for a language by name keeps it from page to page.
    href: (to) => (asked.success ? `${to}${to.includes('?') ? '&' : '?'}lang=${language}` : to),
  };
};
