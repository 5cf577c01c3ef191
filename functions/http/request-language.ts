import type { Context } from 'hono';
import { languageDetector } from 'hono/language';
import { Language } from '../core/reader.ts';

/** Picks the language in `?lang`, else the browser's first that we have, else English. Sets no cookie. */
export const detectLanguage = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: [...Language.options],
  fallbackLanguage: 'en',
  convertDetectedLanguage: (tag) => tag.split('-')[0]!.toLowerCase(),
  caches: false,
});

/**
 * The language of a page: the one in `?lang`, else that of the person it is for, else what `detectLanguage` found. `asked`:
 * whether the address names it. Then links keep it.
 */
export const languageOf = (
  context: Context,
  person?: { language: Language },
): { language: Language; asked: boolean } => {
  const asked = Language.safeParse(context.req.query('lang'));
  if (asked.success) return { language: asked.data, asked: true };
  return { language: person?.language ?? Language.parse(context.get('language')), asked: false };
};

/** A path with the language in its address, if the visitor asked for one. */
export const keepLanguage = (path: string, { language, asked }: ReturnType<typeof languageOf>): string =>
  asked ? path.replace(/#|$/, `${path.includes('?') ? '&' : '?'}lang=${language}$&`) : path;
