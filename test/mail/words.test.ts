import { IntlMessageFormat } from 'intl-messageformat';
import type { Published } from '../../functions/core/article.ts';
import { Language } from '../../functions/core/reader.ts';
import type { Schedule } from '../../functions/core/slot.ts';
import { directionOf } from '../../functions/i18n/formatter.ts';
import { mailAr } from '../../functions/i18n/mail/ar.ts';
import { mailDe } from '../../functions/i18n/mail/de.ts';
import { mailEn } from '../../functions/i18n/mail/en.ts';
import { mailEs } from '../../functions/i18n/mail/es.ts';
import { mailFr } from '../../functions/i18n/mail/fr.ts';
import { mailUr } from '../../functions/i18n/mail/ur.ts';
import {
  commaSeparated,
  dateLine,
  listWords,
  publishedWords,
  sayInMail,
  scheduleWords,
} from '../../functions/i18n/mail-words.ts';

const catalogues = { en: mailEn, es: mailEs, de: mailDe, fr: mailFr, ar: mailAr, ur: mailUr };
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of the values that a message takes, and the plural forms that it distinguishes. */
const shape = (elements: readonly Element[]): { values: string[]; plurals: string[][] } => {
  const values: string[] = [];
  const plurals: string[][] = [];
  for (const element of elements) {
    if ('options' in element) {
      plurals.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options)) {
        const inner = shape(value);
        values.push(...inner.values);
        plurals.push(...inner.plurals);
      }
    }
    if (element.type !== 0 && 'value' in element && typeof element.value === 'string') values.push(element.value);
  }
  return { values: [...new Set(values)].sort(), plurals };
};

const at = '07:30';
const zone = 'Asia/Karachi';

describe('the words of mails', () => {
  for (const language of Language.options)
    it(`take the same values in ${language} as in English, and have all its plural forms`, () => {
      for (const key of Object.keys(mailEn) as (keyof typeof mailEn)[]) {
        const { values, plurals } = shape(
          new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true }).getAst(),
        );
        const english = shape(new IntlMessageFormat(mailEn[key], 'en', undefined, { ignoreTag: true }).getAst());
        expect([key, values]).toEqual([key, english.values]);
        const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const forms of plurals)
          if (!forms.includes('=1') && key !== 'everyMonth')
            // Spanish and French have a form of their own for millions; "other" does for it as well.
            expect([key, forms]).toEqual([
              key,
              expect.arrayContaining(needed.filter((form) => form !== 'many' || language === 'ar')),
            ]);
      }
    });

  it('describe a schedule as a person would', () => {
    const schedules: [Schedule['cadence'], string][] = [
      [{ every: 'day' }, 'every day at 07:30 (Karachi)'],
      [{ every: 'weekday' }, 'every weekday at 07:30 (Karachi)'],
      [{ every: 'chosen', days: [5, 1, 3] }, 'every Monday, Wednesday and Friday at 07:30 (Karachi)'],
      [{ every: 'week', day: 7 }, 'every Sunday at 07:30 (Karachi)'],
      [{ every: 'month', day: 3 }, 'on the 3rd of every month at 07:30 (Karachi)'],
      [{ every: 'month', day: 21 }, 'on the 21st of every month at 07:30 (Karachi)'],
    ];
    for (const [cadence, words] of schedules) expect(scheduleWords('en', { cadence, at, zone })).toBe(words);
    expect(scheduleWords('de', { cadence: { every: 'week', day: 1 }, at, zone: 'America/New_York' })).toBe(
      'jeden Montag um 07:30 Uhr (New York)',
    );
    expect(scheduleWords('fr', { cadence: { every: 'month', day: 1 }, at, zone })).toMatch(/^le 1er de chaque mois/);
  });

  it('give a date only as exactly as it is known', () => {
    const dates: [Published, string][] = [
      [{ precision: 'day', date: '2021-05-25' }, '25 May 2021'],
      [{ precision: 'month', date: '2022-05' }, 'May 2022'],
      [{ precision: 'year', date: '2022' }, '2022'],
      [{ precision: 'unknown' }, 'Undated'],
    ];
    for (const [published, words] of dates)
      expect(publishedWords('en', published).replaceAll('\u00a0', ' ')).toBe(words);
    expect(publishedWords('ar', { precision: 'day', date: '2021-05-25' })).toContain('مايو');
  });

  it('name the day in the reader’s time zone', () => {
    const evening = new Date('2026-11-21T20:00:00.000Z');
    expect(dateLine('en', evening, 'Asia/Karachi')).toBe('Sunday, 22 November 2026');
    expect(dateLine('en', evening, 'America/New_York')).toBe('Saturday, 21 November 2026');
  });

  it('keep names in another script in their place', () => {
    expect(listWords('en', ['Trade', 'Security'])).toBe('Trade and Security');
    expect(listWords('ar', ['Trade'])).toBe('\u2068Trade\u2069');
    expect(listWords('en', ['الموانئ', 'Trade'])).toBe('\u2068الموانئ\u2069 and Trade');
    // A mark that reverses the direction affects only the name that it is in.
    expect(listWords('en', ['\u202eedarT', 'Security'])).toBe('\u2068\u202eedarT\u2069 and Security');
    expect(sayInMail('ar', 'more', { count: 3 })).toBe('3 أخبار أخرى على الويب');
  });
});

describe('parts that follow one another', () => {
  it('have the comma of their language between them', () => {
    const parts = ['Ellery Courier', '21', 'x'];
    for (const language of Language.options)
      expect(commaSeparated(language, parts)).toBe(parts.join(language === 'ar' || language === 'ur' ? '، ' : ', '));
    expect([commaSeparated('ar', []), commaSeparated('ar', ['x'])]).toEqual(['', 'x']);
  });
});

describe('the writing direction of a language tag', () => {
  it.each([
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['de', 'ltr'],
    ['fr', 'ltr'],
    ['ar', 'rtl'],
    ['ur', 'rtl'],
    ['ar-EG', 'rtl'],
    ['AR', 'rtl'],
    ['ug', 'rtl'],
  ])('follows its usual script: %s is %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

  it.each([
    ['ar-Latn', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['pa-Arab-PK', 'rtl'],
    ['uz', 'ltr'],
  ])('follows the script it names: %s is %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));

  it.each(['und', '', 'ar_EG', 'no language', '-'])(
    'is left to right if the tag is unknown or malformed: “%s”',
    (tag) => expect(directionOf(tag)).toBe('ltr'),
  );
});
