import { numberWords as english } from './en/figures.ts';
import { primaryLanguage } from './primary-language.ts';

/** Small numbers in words, so that "sechs Prozent" and "6 %" are one figure. "One" is an article in most languages. */

const list = (from: number, words: string): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

const languages: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: english,
  de: new Map(list(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf')),
  fr: new Map(list(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize')),
  es: new Map(list(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince')),
  ar: new Map(list(3, 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة')),
  ur: new Map(list(2, 'دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ')),
};

/** The number that a word of a language (BCP 47 tag) in lower case names, from two on; undefined for other words. */
export const numberNamed = (word: string, language: string): number | undefined => {
  const value = languages[primaryLanguage(language)]?.get(word);
  return value === undefined || value < 2 ? undefined : value;
};
