import { figures as germanFigures } from './de/figures.ts';
import { quotations as german } from './de/quotations.ts';
import { english } from './en/index.ts';
import { figures as spanishFigures } from './es/figures.ts';
import { quotations as spanish } from './es/quotations.ts';
import { figures as frenchFigures } from './fr/figures.ts';
import { quotations as french } from './fr/quotations.ts';
import { primaryLanguage } from './primary-language.ts';

/** The lexicons and patterns of one language, by subject. */
export type LanguagePatterns = typeof english;

/** By primary language tag. To add a language, add a folder beside `en/` and an entry here. */
const languages: Readonly<Record<string, LanguagePatterns>> = {
  en: english,
  de: { ...english, quotations: german, figures: germanFigures },
  fr: { ...english, quotations: french, figures: frenchFigures },
  es: { ...english, quotations: spanish, figures: spanishFigures },
};

/** The patterns for a language (BCP 47 tag); those of English for a language that has none of its own. */
export const patternsFor = (language: string): LanguagePatterns => languages[primaryLanguage(language)] ?? english;
