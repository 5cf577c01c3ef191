/** Names of weekdays and months in the six languages, so that "Monday" is never exchanged for "Tuesday" unnoticed. */

const languages = ['en', 'de', 'fr', 'es', 'ar', 'ur'];

const bare = (word: string): string => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '');

const words = new Map<string, string>();
for (const language of languages)
  for (const width of ['long', 'short'] as const)
    for (let index = 0; index < 12; index++) {
      const date = new Date(Date.UTC(2024, index, 1));
      const month = bare(new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' }).format(date));
      if (month.length > 2 && !words.has(month)) words.set(month, `month ${index}`);
      const day = new Date(Date.UTC(2024, 0, 1 + (index % 7)));
      const weekday = bare(new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(day));
      if (weekday.length > 2 && !words.has(weekday)) words.set(weekday, `weekday ${index % 7}`);
    }
words.set('sept', 'month 8');

/** The weekday or month that a folded word names, as "month 8" or "weekday 0"; undefined for other words. */
export const calendarWord = (word: string): string | undefined => words.get(word);
