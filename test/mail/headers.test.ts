import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { Language } from '../../functions/core/reader.ts';
import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { assembleNotification } from '../../functions/mail/assemble-notification.ts';
import { renderLayout } from '../../functions/mail/render/render-layouts.ts';
import { Layout } from '../../functions/store/layouts.ts';
import { edition, fields, layoutOf, sectionOf, settings, story } from '../kit/mail.ts';

const headed = async (language: Language, ...headlines: string[]) => {
  const stories = headlines.map((text, index) =>
    story(`${index}1b2c3d4e5f6a7b8c9d0`, { headline: { kind: 'title', text, source: 1 } }),
  );
  return [await sectionOf(edition('trade', 'Trade', stories), language)];
};
const digestOf = async (language: Language, ...headlines: string[]) => {
  const [layout, sections] = [await layoutOf(language), await headed(language, ...headlines)];
  return assembleDigest({ layout, sections, length: 'full', fields: fields() });
};

/** A header of a raw mail with its continuation lines. */
const headerOf = (raw: Buffer, name: string) =>
  new RegExp(`^${name}:.*(?:\\r\\n[ \\t].*)*`, 'm').exec(raw.toString('latin1'))![0];
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const endsOfCharacters = (text: string) => new Set([...characters.segment(text)].map(({ index }) => index));
const isolates = /[\u2068\u2069]/g;

/** What must hold for every header with text in it. */
const expectSound = (header: string) => {
  for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  for (const [word, encoding, content] of header.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g)) {
    expect(word.length).toBeLessThanOrEqual(75);
    if (encoding === 'Q') continue;
    const bytes = Buffer.from(content!, 'base64');
    expect(Buffer.from(bytes.toString('utf8'))).toEqual(bytes);
  }
};

const emoji = ['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇵🇰🇳🇿', '👍🏽', '❤️‍🔥', '1️⃣'];
const letters = [
  '𠮷',
  'नमस्ते',
  'é',
  'ё',
  'ß',
  '한글',
  'الميناء',
  'שלום',
  '=?',
  '?=',
  '=?UTF-8?Q?=48i?=',
  ' ',
  ', ',
  'harbour',
];

describe('a subject', () => {
  it('arrives unchanged, whatever is in the headlines', async () => {
    const piece = fc.oneof(fc.constantFrom(...emoji, ...letters), fc.string({ unit: 'grapheme', maxLength: 8 }));
    const headline = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Language>('en', 'ar'),
        fc.array(headline, { minLength: 1, maxLength: 2 }),
        async (language, headlines) => {
          const { raw, subject } = await digestOf(language, ...headlines);
          expectSound(headerOf(raw, 'Subject'));
          const mail = await PostalMime.parse(raw);
          expect(mail.subject).toBe(subject);
          expect(subject).not.toMatch(/ {2}|[\u202a-\u202e\u2066\u2067]|^ | $/);
          expect(subject.match(/\u2068/g)?.length).toBe(subject.match(/\u2069/g)?.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([...emoji, 'e\u0301', 'क्षि', 'x🇵🇰🇳🇿'])(
    'is never cut inside what people see as one character: %s',
    async (piece) => {
      for (const start of ['', 'x', 'xy', 'A']) {
        const headline = `${start}${piece.repeat(60)}`;
        const { subject } = await digestOf('en', headline);
        const shown = subject.slice(0, subject.indexOf('…'));
        expect(headline.startsWith(shown)).toBe(true);
        expect(endsOfCharacters(headline).has(shown.length)).toBe(true);
        expect(subject.length).toBeLessThanOrEqual(78);
      }
    },
  );

  it('is the whole headline if mail programs show all of it, and otherwise never ends inside a name', async () => {
    const fits = 'Ferries stay in port for a third day as the storm moves on towards Ostmere Bay';
    expect(fits).toHaveLength(78);
    expect((await digestOf('en', fits)).subject).toBe(fits);
    const names = 'The harbour board names its new director, the former mayor of Corvane Ilse Anna Marrow';
    for (const language of Language.options) {
      const subject = (await digestOf(language, names)).subject.replaceAll(/[\u200e\u200f\u2068\u2069]/g, '');
      expect(subject).toBe('The harbour board names its new director, the former mayor of…');
    }
  });

  it('is cut even if a single letter has thousands of combining marks', async () => {
    const { raw, subject } = await digestOf('en', `z${'\u0335'.repeat(3000)}`);
    expect(subject.length).toBeLessThanOrEqual(78);
    expectSound(headerOf(raw, 'Subject'));
  });

  it('keeps text that looks encoded as it is', async () => {
    for (const words of ['=?UTF-8?B?SGk=?=', 'Bill =?iso-8859-1?Q?=A1?= paid', '=?', '?=']) {
      const { raw } = await digestOf('en', words);
      expect((await PostalMime.parse(raw)).subject).toContain(words);
    }
  });

  it('isolates right-to-left text, so that it does not change the direction of the rest', async () => {
    const { subject } = await digestOf('en', 'أغلق Port Ellery مرفأه 3 أيام');
    expect(subject).toBe('\u200e\u2068أغلق Port Ellery مرفأه 3 أيام\u2069');
    const long = await digestOf('en', `${'أغلق الميناء '.repeat(12)}`);
    expect(long.subject).toMatch(/^\u200e\u2068[^\u2068\u2069]+…\u2069$/);
    expect((await digestOf('en', 'Quiet day')).subject).not.toMatch(isolates);
  });
});

/** The direction in which a program shows a line that only its letters say it of, as rule P2 of UAX #9 or more simply. */
const seems = (line: string) => ({
  skippingIsolates: /[\u200e\u200f\p{L}]/u.exec(line.replaceAll(/\u2068[^\u2069]*\u2069/g, ''))?.[0],
  byFirstLetter: /[\u200e\u200f\p{L}]/u.exec(line)?.[0],
});
const isRightToLeft = (letter: string | undefined) => letter !== undefined && /[\u200f\p{Script=Arabic}]/u.test(letter);

describe('the direction of a subject', () => {
  const notifications = ['confirm', 'address', 'link', 'nothing-new'] as const;
  it.each(['Broadsheet', 'صحيفة المرفأ', '24 Hours'])(
    'is that of its language, whatever the product is called: %s',
    async (productName) => {
      for (const language of Language.options) {
        const layout = Layout.parse(await renderLayout({ settings: { ...settings, productName }, language }));
        const digests = await Promise.all(
          ['Ports reopen', 'أغلق الميناء', '12 % – 8 %'].map(async (headline) =>
            assembleDigest({ layout, sections: await headed(language, headline), length: 'full', fields: fields() }),
          ),
        );
        const asked = { topics: ['Trade'], schedule: { cadence: { every: 'day' as const }, at: '07:30', zone: 'UTC' } };
        const link = 'https://x.example/c';
        const notices = notifications.map((notification) =>
          assembleNotification({
            layout,
            notification,
            fields: { to: 'ada@reader.example', at: '2026-11-22T02:30:00.000Z', id: 'c', link, asked },
          }),
        );
        for (const { raw, subject } of [...digests, ...notices]) {
          const arrived = (await PostalMime.parse(raw)).subject!;
          expect(arrived).toBe(subject);
          expectSound(headerOf(raw, 'Subject'));
          const { byFirstLetter, skippingIsolates } = seems(arrived);
          const expected = language === 'ar' || language === 'ur';
          expect([arrived, isRightToLeft(byFirstLetter)]).toEqual([arrived, expected]);
          if (arrived.startsWith('\u200f') || arrived.startsWith('\u200e'))
            expect([arrived, isRightToLeft(skippingIsolates)]).toEqual([arrived, expected]);
        }
      }
    },
  );

  it('needs no mark if its first letter shows it', async () => {
    expect((await digestOf('en', 'Ports reopen')).subject).not.toMatch(/[\u200e\u200f]/);
    expect((await digestOf('ar', 'أغلق الميناء')).subject).not.toMatch(/[\u200e\u200f]/);
  });
});

describe('the name of the product', () => {
  const names = [
    '[[pieces sections]] {{link.view}}',
    'Port & Starboard, “Weekly” <evening>',
    'صحيفة المرفأ',
    '"Quoted" \\ and back',
    'Anna <anna@other.example>, Bert',
    'News; group: everyone (here)',
    '=?UTF-8?B?SGk=?=',
    'Tidings @ nine',
    'Ü'.repeat(60),
    '👩‍👩‍👧‍👦 Family News',
    '.Dot. News.',
    "O'Neill’s",
  ];

  it.each(names)('%s: the sender is one address with that name, in digests and notifications', async (productName) => {
    const layout = Layout.parse(await renderLayout({ settings: { ...settings, productName }, language: 'en' }));
    const asked = { topics: ['Trade'], schedule: { cadence: { every: 'day' as const }, at: '07:30', zone: 'UTC' } };
    const digest = assembleDigest({
      layout,
      sections: await headed('en', 'Ports reopen'),
      length: 'full',
      fields: fields(),
    });
    const notification = assembleNotification({
      layout,
      notification: 'confirm',
      fields: { to: 'ada@reader.example', at: '2026-11-22T02:30:00.000Z', id: 'c', link: 'https://x.example/c', asked },
    });
    for (const { raw, subject } of [digest, notification]) {
      const mail = await PostalMime.parse(raw);
      expect(mail.from).toEqual({ address: settings.fromAddress, name: productName });
      expect(mail.replyTo).toEqual([{ address: settings.replyTo, name: '' }]);
      expect(mail.subject).toBe(subject);
      expect(mail.headers.filter(({ key }) => key === 'from')).toHaveLength(1);
      expectSound(headerOf(raw, 'From'));
    }
    expect(digest.subject.replaceAll(isolates, '')).toBe('Ports reopen');
  });
});
