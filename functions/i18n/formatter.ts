import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/reader.ts';

/** Messages of one language in ICU message format, by key. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/**
 * Gives the function that says a message in a language. Formats are compiled once and kept.
 * Values are inserted as they are: escaping belongs to whoever puts the result into markup.
 */
export const speaker = <Key extends string>(catalogues: Record<Language, Catalogue<Key>>) => {
  const compiled = new Map<string, IntlMessageFormat>();
  return (language: Language, key: Key, values: Record<string, string | number | Date> = {}): string => {
    const id = `${language}\n${key}`;
    let format = compiled.get(id);
    if (!format) {
      format = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
      compiled.set(id, format);
    }
    return String(format.format(values));
  };
};

/** The writing direction of a language tag's usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|ur|fa|he|ps|sd|ckb|dv|yi)\b/i.test(language) ? 'rtl' : 'ltr';
