import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { Language } from '../../functions/core/reader.ts';
import { nextDigestOf } from '../../functions/deliver/next-digest.ts';
import { sayInMail } from '../../functions/i18n/mail-words.ts';
import { assembleDigest, assemblePage } from '../../functions/mail/assemble-digest.ts';
import { type Close, closingWords } from '../../functions/mail/closing.ts';
import { languagesOf, sectionsFor } from '../../functions/mail/languages-read.ts';
import { arabic, fields, layoutOf, sectionOf, security, trade } from '../kit/mail.ts';

/** A digest at 07:31 in Karachi (UTC+5) whose window ended at 07:28. */
const close = (from: string, more: Partial<Close> = {}): Close => ({
  kind: 'schedule',
  window: { from, to: '2026-11-22T02:28:00.000Z' },
  at: '2026-11-22T02:31:00.000Z',
  zone: 'Asia/Karachi',
  next: '2026-11-23T02:30:00.000Z',
  isComplete: true,
  ...more,
});
const yesterday = '2026-11-21T02:28:00.000Z';

describe('the close of a digest', () => {
  it('says that this is everything, and when the next comes, in every language', () => {
    expect(Object.fromEntries(Language.options.map((one) => [one, closingWords(one, close(yesterday))]))).toEqual({
      en: 'That’s everything new since yesterday 07:30. Next: tomorrow 07:30.',
      es: 'Eso es todo lo nuevo desde ayer a las 07:30. Próximo resumen: mañana a las 07:30.',
      de: 'Das ist alles Neue seit gestern, 07:30 Uhr. Nächster Digest: morgen, 07:30 Uhr.',
      fr: 'C’est tout ce qu’il y a de nouveau depuis hier à 07:30. Prochaine revue : demain à 07:30.',
      ar: 'هذا كل جديد منذ أمس الساعة 07:30. النشرة القادمة: غدًا الساعة 07:30.',
      ur: 'گزشتہ کل 07:30 بجے کے بعد کی تمام نئی خبریں یہی ہیں۔ اگلا خلاصہ: آئندہ کل 07:30 بجے۔',
    });
  });

  it.each([
    ['2026-11-22T01:03:00.000Z', '2026-11-22T13:00:00.000Z', 'since today 06:03. Next: today 18:00.'],
    ['2026-11-20T02:28:00.000Z', '2026-11-24T02:30:00.000Z', 'since Friday 07:30. Next: Tuesday 07:30.'],
    ['2026-11-16T02:28:00.000Z', '2026-11-28T02:30:00.000Z', 'since Monday 07:30. Next: Saturday 07:30.'],
    // A weekday a week away could be taken for today.
    ['2026-11-15T02:28:00.000Z', '2026-11-29T02:30:00.000Z', 'since 15 November, 07:30. Next: 29 November, 07:30.'],
    [
      '2025-12-31T18:30:00.000Z',
      '2027-01-01T02:30:00.000Z',
      'since 31 December 2025, 23:30. Next: 1 January 2027, 07:30.',
    ],
    // Yesterday by the reader's clock, though not in UTC.
    ['2026-11-21T18:40:00.000Z', '2026-11-22T19:15:00.000Z', 'since yesterday 23:45. Next: tomorrow 00:15.'],
  ])('names the day as a person would: from %s, next %s', (from, next, words) => {
    expect(closingWords('en', close(from, { next }))).toBe(`That’s everything new ${words}`);
  });

  it('reads well with dates in every language', () => {
    const dated = close('2026-11-15T02:28:00.000Z', { next: '2026-11-29T02:30:00.000Z' });
    expect(closingWords('es', dated)).toContain('desde el 15 de noviembre a las 07:30. Próximo resumen: el 29 de');
    expect(closingWords('de', dated)).toContain(
      'seit 15. November, 07:30 Uhr. Nächster Digest: 29. November, 07:30 Uhr.',
    );
    expect(closingWords('fr', dated)).toContain('depuis le 15 novembre à 07:30. Prochaine revue : le 29 novembre à');
    expect(closingWords('ar', dated)).toMatch(/منذ \S+ نوفمبر الساعة 07:30\./);
    expect(closingWords('ur', dated)).toMatch(/^\S+ نومبر، 07:30 بجے کے بعد/);
  });

  it('says only what is true', () => {
    const say = (more: Partial<Close>, from = yesterday) => closingWords('en', close(from, more));
    expect(say({ isComplete: false })).toBe('This digest covers news since yesterday 07:30. Next: tomorrow 07:30.');
    expect(say({ kind: 'request', next: undefined })).toBe('This digest covers news since yesterday 07:30.');
    expect(say({ kind: 'first' }, '2026-11-15T02:28:00.000Z')).toBe(
      'Your first digest: what was new in the last 7 days. Next: tomorrow 07:30.',
    );
    expect(say({ kind: 'first' })).toMatch(/^Your first digest: what was new in the last 24 hours\./);
    expect(say({ kind: 'first', isComplete: false })).toMatch(/^This digest covers news since yesterday/);
    // An operator's window that is over, and a digest that was held up.
    const window = { from: '2026-11-10T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' };
    expect(say({ kind: 'request', next: undefined, window })).toBe(
      'This digest covers news from 10 November, 05:00 to yesterday 05:00.',
    );
    expect(say({ at: '2026-11-22T08:00:00.000Z' })).toMatch(
      /^This digest covers news from yesterday 07:28 to today 07:28\./,
    );
    expect(say({ onPage: true })).toBe(
      'This digest covers news from 21 November 2026, 07:28 to 22 November 2026, 07:28.',
    );
  });

  it('claims no more for a digest that lacks something than for an operator’s, whatever its times', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const kind = fc.constantFrom('schedule' as const, 'first' as const, 'now' as const);
    fc.assert(
      fc.property(instant, instant, kind, fc.constantFrom(...Language.options), (a, b, kind, language) => {
        const [from, to] = [a, b].sort((x, y) => x.getTime() - y.getTime()).map((one) => one.toISOString());
        const span = { window: { from: from!, to: to! }, at: to!, next: undefined };
        const say = (more: Partial<Close>) => closingWords(language, close(from!, { ...span, ...more }));
        expect(say({ kind, isComplete: false })).toBe(say({ kind: 'request' }));
        expect(say({ kind })).not.toBe(say({ kind: 'request' }));
        expect(say({ kind })).not.toMatch(/undefined|NaN|\{/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the next digest', () => {
  const now = new Date('2026-11-22T02:31:00.000Z');
  const schedule = { cadence: { every: 'weekday' as const }, at: '07:30', zone: 'Asia/Karachi' };
  const next = (pausedUntil: string | null, kind: 'scheduled' | 'reader' | 'request' = 'scheduled', at = now) =>
    nextDigestOf({ schedule, pausedUntil }, { kind, at: at.toISOString() }, now);

  it('is the slot after this one, or after the pause', () => {
    expect(next(null)).toBe('2026-11-23T02:30:00.000Z');
    expect(next('2026-11-30T19:00:00.000Z', 'reader')).toBe('2026-12-01T02:30:00.000Z');
  });

  it('is not promised by an operator’s request, nor when it is due already', () => {
    expect(next(null, 'request')).toBeUndefined();
    expect(next(null, 'scheduled', new Date('2026-11-18T02:30:00.000Z'))).toBeUndefined();
  });
});

describe('the foot of a digest', () => {
  const dropTopic = 'https://digest.example/unsubscribe/k1.bGVhdmU.c2ln';
  const made = async (language: Language, links = {}) => {
    const digest = {
      layout: await layoutOf(language),
      sections: [await sectionOf(trade, language), await sectionOf(security, language)],
      length: 'full' as const,
      fields: fields({ links: { ...fields().links, ...links } }),
    };
    return { digest, mail: await PostalMime.parse(assembleDigest(digest).raw) };
  };

  it('leads from each topic to where it can be dropped, and to the site for those it was forwarded to', async () => {
    const { digest, mail } = await made('en', { dropTopic });
    expect(mail.html).toContain(`href="${dropTopic}#topic-trade"`);
    expect(mail.html).toContain(`href="${dropTopic}#topic-security"`);
    expect(mail.text).toContain(`Fewer like this? Drop a topic: ${dropTopic}#topics\n`);
    expect(mail.text).toContain('Forwarded this? Subscribe: https://digest.example/\n');
    for (const part of [mail.html, mail.text]) expect(part).toContain('That’s everything new since Friday 07:30.');
    // Anyone may open the page on the web, so it leads nobody to the reader's topics.
    expect(assemblePage(digest)).not.toContain('#topic-');
    expect((await made('en')).mail.html).not.toContain('Drop a topic');
  });

  it.each(['over-cap', 'unreadable', 'too-long'] as const)(
    'does not say that this is everything if articles were left out as %s',
    async (code) => {
      const leftOut = [{ code, count: 2, articleIds: [] }];
      const cut = await sectionOf({ ...trade, leftOut }, 'en');
      const of = async (section: typeof cut) =>
        (
          await PostalMime.parse(
            assembleDigest({ layout: await layoutOf('en'), sections: [section], length: 'full', fields: fields() }).raw,
          )
        ).text;
      expect(await of(cut)).toContain('This digest covers news since Friday 07:30.');
      const old = { ...trade, leftOut: [{ ...leftOut[0]!, code: 'old-news' as const }] };
      expect(await of(await sectionOf(old, 'en'))).toContain('That’s everything new since Friday 07:30.');
    },
  );

  it('has no links to preferences that nobody has, in a mail that an operator sent', async () => {
    const { unsubscribe, view } = fields().links;
    const guests = fields({ links: { unsubscribe, view }, reason: { kind: 'request', topics: ['Trade'] } });
    for (const language of Language.options) {
      const digest = {
        layout: await layoutOf(language),
        sections: [await sectionOf(trade, language)],
        length: 'full' as const,
        fields: guests,
      };
      const mail = await PostalMime.parse(assembleDigest(digest).raw);
      for (const part of [mail.html!, mail.text!, assemblePage(digest)]) {
        for (const key of ['preferences', 'pause'] as const) expect(part).not.toContain(sayInMail(language, key));
        expect(part).toContain(sayInMail(language, 'unsubscribe'));
        expect(part).not.toMatch(/· *<\/p>|<p[^>]*>\s*·/);
      }
    }
  });

  it('keeps the direction of a name and an address in another script', async () => {
    const { mail } = await made('ar');
    expect(mail.html).toMatch(/\u2068Broadsheet\u2069<br>\s*\u2068Broadsheet, 12 Quay Street, Ostmere\u2069/);
    expect(mail.text).toMatch(/\u2068Broadsheet\u2069\r?\n\u2068Broadsheet, 12 Quay Street, Ostmere\u2069/);
  });
});

describe('the languages that a reader reads', () => {
  it('decide which stories a digest has; without a choice it has all', async () => {
    const section = await sectionOf(arabic, 'en');
    const inLanguages = (...languages: (string | undefined)[]) => ({
      ...section,
      table: {
        ...section.table,
        stories: languages.map((language, index) => ({
          ...section.table.stories[0]!,
          id: `${language} ${index}`,
          articleIds: [`${index}`],
          headline: `In ${language}`,
          language,
        })),
      },
    });
    const mixed = inLanguages('ar', 'en-GB', 'und', undefined, 'fr', 'sw');
    const kept = (languages: string[] | undefined) =>
      sectionsFor([mixed], languages)[0]!.table.stories.map(({ language }) => language);
    expect(languagesOf({ language: 'en' })).toBeUndefined();
    expect(kept(undefined)).toHaveLength(6);
    expect(kept(languagesOf({ language: 'en', alsoReads: [] }))).toEqual(['en-GB', 'und', undefined]);
    expect(kept(languagesOf({ language: 'de', alsoReads: ['ar', 'fr'] }))).toEqual(['ar', 'und', undefined, 'fr']);
    // A story in another language is never the subject while there is one in the mail's.
    const digest = { layout: await layoutOf('en'), sections: [mixed], length: 'full' as const, fields: fields() };
    expect(assembleDigest(digest).subject).toBe('In en-GB; In und');
    expect(assembleDigest({ ...digest, sections: [inLanguages('ar')] }).subject).toBe('In ar');
    // Nor is it above one in the mail's at the top of the mail.
    const told = [await sectionOf(arabic, 'en'), await sectionOf(trade, 'en'), await sectionOf(security, 'en')];
    const { text = '' } = await PostalMime.parse(assembleDigest({ ...digest, sections: told }).raw);
    const listed = [...text.matchAll(/^- (.+)$/gm)].map(([, headline]) => headline);
    expect(listed).toHaveLength(5);
    expect(listed[4]).toMatch(/^\p{Script=Arabic}/u);
    expect(listed.slice(0, 4).join()).not.toMatch(/\p{Script=Arabic}/u);
  });
});
