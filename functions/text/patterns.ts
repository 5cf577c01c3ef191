import { english } from './en/index.ts';

/** The lexicons and patterns of one language, by subject. */
export type LanguagePatterns = typeof english;

/** By primary language tag. To add a language, add a folder beside `en/` and an entry here. */
const languages: Readonly<Record<string, LanguagePatterns>> = { en: english };

/** The patterns for a language (BCP 47 tag); those of English for a language that has none of its own. */
export const patternsFor = (language: string): LanguagePatterns =>
  languages[language.split('-', 1)[0]!.toLowerCase()] ?? english;
