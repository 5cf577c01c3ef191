import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { assembleDigest } from '../../functions/mail/assemble-digest.ts';
import { assembleNotification } from '../../functions/mail/assemble-notification.ts';
import { edition, fields, layoutOf, sectionOf, source, story } from '../kit/mail.ts';

/** What a malicious publisher might write. */
const nasty = fc.constantFrom(
  '</mj-text><mj-raw><script>alert(1)</script></mj-raw>',
  '<img src=x onerror=alert(1)>',
  '{{#stories}}{{> story}}{{/stories}}',
  '[[link view]] [[words subject]] [[pieces sections]]',
  '{{link.view}} \ufdd0pieces sections\ufdd0',
  '<!--cut-->',
  '<!--[if mso]><td>',
  ']]><![CDATA[',
  '&lt;b&gt; &amp; "\'',
  'Hello\r\nBcc: everyone@reader.example\r\n\r\nbody',
  '--=_-broadsheet-Part_1',
  '\r\n--=_-broadsheet-Part_1--\r\n',
  '=?UTF-8?B?SGVsbG8=?=',
  '\u202eesrever\u2066',
  '\u0000\u0007\u001b[31m',
  '\ud800 half a character',
  'javascript:alert(1)',
  '" onmouseover="alert(1)',
);
const anything = fc.oneof(
  { weight: 3, arbitrary: nasty },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.tuple(fc.string({ maxLength: 30 }), nasty, fc.string({ maxLength: 30 })).map((parts) => parts.join('')),
);

const names = ['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'list-id', 'list-unsubscribe'];
const rest = ['list-unsubscribe-post', 'auto-submitted', 'feedback-id', 'mime-version', 'content-type'];

/** What must hold for every message, whatever was written into it. */
const expectSound = async (raw: Buffer) => {
  const wire = raw.toString('latin1');
  expect(wire).not.toMatch(/[^\r]\n|\r[^\n]/);
  expect(wire).toMatch(/^[\t\r\n -~]*$/);
  expect(Math.max(...wire.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  const mail = await PostalMime.parse(raw);
  expect([...mail.headers.map(({ key }) => key)].sort()).toEqual([...names, ...rest].sort());
  expect(mail.to).toEqual([{ address: 'ada@reader.example', name: '' }]);
  expect(mail.attachments).toEqual([]);
  const { document } = parseHTML(mail.html!);
  expect(document.querySelectorAll('script, img, iframe, object, form, base, link, svg').length).toBe(0);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/i);
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#)/);
    }
  return { mail, document };
};

/** Text without what mails do not keep: control characters, U+FFFD for what is unreadable, and the mark of placeholders. */
const plain = (text: string) => text.replaceAll(/[\s\p{Cc}\ufffd\ufdd0]+/gu, '');

describe('hostile text', () => {
  for (const language of ['en', 'ar'] as const)
    it(`is inert text in a well-formed message (${language})`, async () => {
      const layout = await layoutOf(language);
      await fc.assert(
        fc.asyncProperty(fc.array(anything, { minLength: 8, maxLength: 8 }), async (texts) => {
          const [headline, sentence, publisher, title, speaker, figure, url, topic] = texts as [
            string,
            string,
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          const spans = [{ start: 0, end: 1 }];
          const said = { text: sentence, source: 1, spans };
          const one = edition('trade', topic, [
            story('x0', {
              headline: { kind: 'title', text: headline, source: 1 },
              brief: [said],
              sources: [
                source(1, { publisher, title, url, language: figure, copies: [{ articleId: 'c', publisher }] }),
              ],
              quotes: [{ text: title, speaker, speakerSpans: spans, source: 1, spans }],
              disagreements: [{ about: figure, claims: [1, 2].map(() => ({ figure, figureSpans: spans, said })) }],
              earlier: [
                {
                  articleId: 'e',
                  headline,
                  publisher,
                  url,
                  published: { precision: 'unknown' },
                  arrivedAt: '2026-11-20T02:30:00.000Z',
                },
              ],
              language: figure,
            }),
          ]);
          const sections = [await sectionOf(one, language)];
          for (const length of ['full', 'short'] as const) {
            const { raw } = assembleDigest({
              layout,
              sections,
              length,
              fields: fields({
                missed: [topic],
                run: title,
                readerId: publisher,
                reason: { kind: 'request', topics: [topic] },
              }),
            });
            const { mail, document } = await expectSound(raw);
            const { textContent } = document.querySelector('h3')!;
            expect(plain(textContent)).toBe(plain(headline.toWellFormed()));
            expect(plain(mail.text!)).toContain(plain(headline.toWellFormed()));
            expect(plain(mail.text!)).toContain(plain(sentence.toWellFormed()));
          }
        }),
        { numRuns: 40 },
      );
    }, 60_000);

  it('is inert in notifications too', async () => {
    const layout = await layoutOf('en');
    await fc.assert(
      fc.asyncProperty(anything, anything, async (topic, id) => {
        const { raw } = assembleNotification({
          layout,
          notification: 'confirm',
          fields: {
            to: 'ada@reader.example',
            at: '2026-11-22T02:30:00.000Z',
            id,
            link: 'https://digest.example/confirm/x',
            asked: { topics: [topic], schedule: { cadence: { every: 'day' }, at: '07:30', zone: 'UTC' } },
          },
        });
        const wire = raw.toString('latin1');
        expect(wire).not.toMatch(/[^\r]\n|\r[^\n]/);
        const mail = await PostalMime.parse(raw);
        expect(mail.headers).toHaveLength(10);
        expect(plain(mail.text!)).toContain(plain(topic.toWellFormed()));
      }),
    );
  });

  it('cannot add a recipient', async () => {
    const layout = await layoutOf('en');
    fc.assert(
      fc.property(anything, (to) => {
        try {
          const { raw } = assembleDigest({ layout, sections: [], length: 'full', fields: fields({ to }) });
          expect(raw.toString('latin1').startsWith(`To: ${to}\r\nSubject: `)).toBe(true);
        } catch (error) {
          expect(error).toHaveProperty('name', 'Malformed');
        }
      }),
    );
  });
});
