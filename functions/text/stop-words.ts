import { ara, deu, eng, fra, ita, nld, por, spa, swe, tur, urd } from 'stopword';
import { stopWords as englishRest } from './en/stop-words.ts';
import { primaryLanguage } from './primary-language.ts';
import { stopWords as urduRest } from './ur/stop-words.ts';

const lists: Record<string, readonly string[]> = {
  en: [...eng, ...englishRest],
  ar: ara,
  de: deu,
  es: spa,
  fr: fra,
  it: ita,
  nl: nld,
  pt: por,
  sv: swe,
  tr: tur,
  ur: [...urd, ...urduRest],
};

const sets = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Function words of a language (BCP 47 tag) in lower case; those of English if it is unknown, none if it has no list. */
export const stopWords = (language: string): ReadonlySet<string> => {
  const primary = language === 'und' ? 'en' : primaryLanguage(language);
  const known = sets.get(primary);
  if (known) return known;
  const list = lists[primary];
  const made = list ? new Set(list.map((word) => word.toLowerCase())) : none;
  if (list) sets.set(primary, made);
  return made;
};
