import type { html } from 'hono/html';
import type { Language } from '../core/reader.ts';

/** Markup whose text is escaped. */
export type Html = ReturnType<typeof html>;

/** The languages of the pages, each by its own name. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
  ur: 'اردو',
};
