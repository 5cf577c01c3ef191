import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/reader.ts';
import { remember } from '../core/remember.ts';

/** Messages of one language in ICU message format, by key. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/**
 * What the messages of a language format numbers with. Left to itself, each message creates its own and writes their options
 * as JSON every time that it looks for them. No message formats dates, or numbers other than by `#`.
 */
const formattersOf = remember(20, (language: Language) => {
  const number = new Intl.NumberFormat(language);
  const pluralRules = remember(
    5,
    (type: Intl.PluralRulesOptions['type']) => new Intl.PluralRules(language, { ...(type && { type }) }),
  );
  return {
    getNumberFormat: (_: unknown, options?: Intl.NumberFormatOptions) =>
      options ? new Intl.NumberFormat(language, options) : number,
    getDateTimeFormat: (_: unknown, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => pluralRules(options?.type),
  };
});

/** Results that are kept of one message. */
const maxCounts = 1_000;

type Values = Record<string, string | number | Date>;

/** Formats by the library; a message of words and names alone, as most are, is put together without it. */
const formatOf = (message: IntlMessageFormat): ((values: Values) => string) => {
  const whole = (values: Values) => String(message.format(values));
  // Counts, which choose a plural, are small and few.
  const counts = new Map<string, string>();
  const counting = (values: Values): string => {
    let id = '';
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== 'number') return whole(values);
      id += `${name} ${value} `;
    }
    let words = counts.get(id);
    if (words === undefined) {
      words = whole(values);
      if (counts.size < maxCounts) counts.set(id, words);
    }
    return words;
  };
  const parts = message.getAst().map((part) => {
    if (part.type === 0) return { words: part.value };
    return part.type === 1 ? { name: part.value } : undefined;
  });
  if (parts.includes(undefined)) return counting;
  return (values) => {
    let words = '';
    for (const part of parts as NonNullable<(typeof parts)[number]>[]) {
      const value = part.name === undefined ? part.words : values[part.name];
      // What else may be missing or wrong, the library says.
      if (typeof value !== 'string' && typeof value !== 'number') return whole(values);
      words += value;
    }
    return words;
  };
};

/**
 * Returns the function that formats a message in a language. Message formats are compiled once and cached. Values are
 * inserted as they are: the caller escapes the result for the markup it goes into.
 */
export const messageFormatter = <Key extends string>(catalogues: Record<Language, Catalogue<Key>>) => {
  const compiled = new Map<string, (values: Values) => string>();
  return (language: Language, key: Key, values: Values = {}): string => {
    const id = `${language}\n${key}`;
    let format = compiled.get(id);
    if (!format) {
      format = formatOf(
        new IntlMessageFormat(catalogues[language][key], language, undefined, {
          ignoreTag: true,
          formatters: formattersOf(language),
        }),
      );
      compiled.set(id, format);
    }
    return format(values);
  };
};

const readDirection = (tag: string): 'ltr' | 'rtl' => {
  try {
    return new Intl.Locale(tag).getTextInfo().direction ?? 'ltr';
  } catch (error) {
    if (error instanceof RangeError) return 'ltr';
    throw error;
  }
};

/** The writing direction of a BCP 47 language tag; left to right if the tag is malformed or its language unknown. */
export const directionOf: (tag: string) => 'ltr' | 'rtl' = remember(100, readDirection);
