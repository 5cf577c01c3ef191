import type { AssertionWords } from './assertion-words.ts';
import { assertions as german } from './de/assertions.ts';
import { assertions as english } from './en/assertions.ts';
import { assertions as spanish } from './es/assertions.ts';
import { assertions as french } from './fr/assertions.ts';
import { isReadAsEnglish, primaryLanguage } from './primary-language.ts';

const languages: Readonly<Record<string, AssertionWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** The words of a language (BCP 47 tag; an unknown language is read as English); undefined if it has no table. */
export const assertionWordsOf = (language: string): AssertionWords | undefined =>
  isReadAsEnglish(language) ? english : languages[primaryLanguage(language)];
