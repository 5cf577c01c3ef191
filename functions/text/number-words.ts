import { patternsFor } from './patterns.ts';
import { primaryLanguage } from './primary-language.ts';

/** Small numbers in words, so that "sechs Prozent" and "6 %" are one figure. "One" is an article in most languages. */

const list = (from: number, words: string): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

const ownLanguages: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  ar: new Map(list(3, 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة')),
  ur: new Map(list(2, 'دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ')),
};

/** Languages whose numbers in words are among their patterns. */
const isRead: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);

/** The number that a word of a language (BCP 47 tag) in lower case names, from two on; undefined for other words. */
export const numberNamed = (word: string, language: string): number | undefined => {
  const primary = primaryLanguage(language);
  const words = ownLanguages[primary] ?? (isRead.has(primary) ? patternsFor(primary).figures.numberWords : undefined);
  const value = words?.get(word);
  return value === undefined || value < 2 ? undefined : value;
};
