import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { Language } from '../../functions/core/reader.ts';
import { listWords, publishedWords, scheduleWords } from '../../functions/i18n/mail-words.ts';
import { webAr } from '../../functions/i18n/web/ar.ts';
import { webDe } from '../../functions/i18n/web/de.ts';
import { webEn } from '../../functions/i18n/web/en.ts';
import { webEs } from '../../functions/i18n/web/es.ts';
import { webFr } from '../../functions/i18n/web/fr.ts';
import { webUr } from '../../functions/i18n/web/ur.ts';
import { translate, type WebKey } from '../../functions/i18n/web-words.ts';
import { askedFor } from '../../functions/web/pages/sign-up.ts';
import { galleryCases, showCase } from '../../local/gallery/gallery-cases.ts';
import { fillStore } from '../../local/gallery/gallery-store.ts';
import { newsIn } from '../../local/gallery/local-news.ts';

const catalogues = { en: webEn, es: webEs, de: webDe, fr: webFr, ar: webAr, ur: webUr };

interface Part {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
}

/** The names that a message has gaps for. Type 0 is words and 7 is the number sign of a plural. */
const gaps = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ type, value, options }) => [
    ...(type === 0 || type === 7 || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => gaps(option.value)),
  ]);

const gapsOf = (message: string, language: string) =>
  [
    ...new Set(gaps(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Part[])),
  ].sort();

const filled = fillStore();

describe.each(Language.options)('the words of the pages in %s', (language) => {
  const words: Record<string, string> = catalogues[language];

  it('say everything, with the same gaps as in English', () => {
    expect(Object.keys(words)).toEqual(Object.keys(webEn));
    for (const key of Object.keys(webEn) as WebKey[]) {
      expect([key, gapsOf(words[key]!, language)]).toEqual([key, gapsOf(webEn[key], 'en')]);
      expect(words[key]!.trim()).not.toBe('');
    }
  });

  it('have its own comma between a source, its date and what else', async () => {
    const comma = language === 'ar' || language === 'ur' ? '، ' : ', ';
    const one = galleryCases.find(({ id }) => id === 'story')!;
    const { html } = await showCase(await filled, one, language);
    const [, sources] = /class="sources">(.*?)<\/ol>/s.exec(html)!;
    const plain = (markup: string) => markup.replaceAll(/<[^>]*>|[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
    const { publishers } = newsIn[language];
    const date = (day: number) =>
      publishedWords(language, { precision: 'day', date: `2026-11-${day}` }).replaceAll(/\s/g, ' ');
    expect(plain(sources!)).toContain(publishers[0]);
    expect(plain(sources!)).toContain(date(21));
    // A source without a title is named by its publisher, or by none if that is unknown.
    const november = publishedWords(language, { precision: 'month', date: '2026-11' }).replaceAll(/\s/g, ' ');
    expect(plain(sources!)).toContain(`${translate(language, 'unnamed')} ${november}${language === 'en' ? '' : comma}`);
  });

  it('say what a reader asked for in one sentence, in which the titles of topics stand out', () => {
    const view = {
      language,
      t: (key: WebKey, values?: Record<string, string | number | Date>) => translate(language, key, values),
      name: (text: string) => text,
      href: (path: string) => path,
    };
    const schedule = { cadence: { every: 'weekday' as const }, at: '07:30', zone: 'Europe/Berlin' };
    const asked = String(askedFor(view, { topics: ['Food & farming', 'Ports and ferries'], schedule }));
    expect(asked.match(/<b>[^<]*<\/b>/g)).toEqual(['<b>Food &amp; farming</b>', '<b>Ports and ferries</b>']);
    const plain = asked.replaceAll(/<\/?b>/g, '').replaceAll('&amp;', '&');
    const topics = listWords(language, ['Food & farming', 'Ports and ferries']);
    const whole = translate(language, 'asked-for', { topics, when: scheduleWords(language, schedule) });
    // Both isolate titles where writing goes from right to left.
    const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
    expect(bare(plain)).toBe(bare(whole));
  });

  it('have a form for every number', () => {
    for (const [key, message] of Object.entries(words)) {
      const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      for (const number of [0, 1, 2, 3, 11, 100, 1000]) {
        const said = String(format.format(Object.fromEntries(gapsOf(message, language).map((gap) => [gap, number]))));
        expect([key, /[{}#]/.test(said)]).toEqual([key, false]);
      }
    }
  });
});
