/** Names of weekdays and months in the six languages, so that "Monday" is never exchanged for "Tuesday" unnoticed. */

const languages = ['en', 'de', 'fr', 'es', 'ar', 'ur'];

const bare = (word: string): string => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '');

type Names = ReadonlyMap<string, string>;

const namesIn = (language: string): Names => {
  const names = new Map<string, string>();
  for (const width of ['long', 'short'] as const)
    for (let index = 0; index < 12; index++) {
      const date = new Date(Date.UTC(2024, index, 1));
      const month = bare(new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }).format(date));
      if (month.length > 2 && !names.has(month)) names.set(month, `month ${index}`);
      const day = new Date(Date.UTC(2024, 0, 1 + (index % 7)));
      const weekday = bare(new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(day));
      if (weekday.length > 2 && !names.has(weekday)) names.set(weekday, `weekday ${index % 7}`);
    }
  if (language === 'en') names.set('sept', 'month 8');
  return names;
};

const byLanguage = new Map(languages.map((language) => [language, namesIn(language)]));
/** Of all six languages; of two that call different things alike, the first in the list. */
const all: Names = new Map([...byLanguage.values()].toReversed().flatMap((names) => [...names]));

/**
 * The weekday or month that a folded word names, as "month 8" or "weekday 0", in a language or in any of the six; undefined for other
 * words. "Sam" is a Saturday in French and a name in English.
 */
export const calendarWord = (word: string, language?: string): string | undefined =>
  (language === undefined ? all : (byLanguage.get(language) ?? all)).get(word);
