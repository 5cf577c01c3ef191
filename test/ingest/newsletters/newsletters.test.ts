import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAny } from '../../../functions/ingest/read.ts';
import { listMails } from './list-mails.ts';
import { type ExpectedItem, htmlMail, type MailCase, textMail } from './make-mail.ts';
import { oddMails } from './odd-mails.ts';
import { serviceMails } from './service-mails.ts';

const itemsOf = async (mail: Buffer): Promise<ExpectedItem[]> => {
  const reading = await readAny({ key: 'articles/harbour-letter/2026-11-02/a.eml', bytes: mail });
  if (!reading.ok) throw new Error(reading.reason);
  return [...reading.members].map((member) => {
    if (!member.ok) throw new Error(member.reason);
    const { title, text, url, author, publisher, language, published } = member.draft;
    const date = published.precision === 'unknown' ? undefined : published.date;
    return { title, text, url, author, publisher, language, ...(date !== undefined && { date }) };
  });
};

describe.each<[string, MailCase[]]>([
  ['newsletters of services', serviceMails],
  ['mailing lists and plain text', listMails],
  ['languages, encodings and parts', oddMails],
])('%s', (_, cases) => {
  it.each(cases)('$name', async ({ mail, items }) => {
    const found = await itemsOf(mail);
    const chosen = found.map((item, at) =>
      Object.fromEntries(Object.keys(items[at] ?? item).map((name) => [name, item[name as keyof ExpectedItem]])),
    );
    expect(chosen).toEqual(items);
  });
});

describe('a mail', () => {
  const read = async (mail: Buffer) => {
    const reading = await readAny({ key: 'articles/a/x.eml', bytes: mail });
    return reading.ok ? [...reading.members] : reading;
  };
  const pieces = [
    '<h2>',
    '</h2>',
    '<p>',
    '<table><tr><td>',
    '</td></tr></table>',
    '<a href="https://harbour.us1.list-manage.com/track/click?u=1">',
    '<a href="https://harbour.example/a?token=secret">',
    '</a>',
    '<style>.x{display:none}',
    '<br><br>',
    'Unsubscribe',
    'Sponsored',
    'The ferry sails again on Tuesday, said the harbour master. ',
    '---------- Forwarded message ---------',
    '\n> quoted\n',
    '\n-- \n',
    '\n-----\n',
    '# ',
    'https://harbour.example/a?email=me%40x.example ',
  ];

  it('whatever is in it, is read the same each time, and gives no link that counts clicks or is the subscriber’s own', async () => {
    const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    const mails = fc.oneof(
      bodies.map((body) => htmlMail(body)),
      bodies.map((body) => textMail(body)),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(mails, async (mail) => {
        const first = await read(mail);
        expect(await read(mail)).toEqual(first);
        for (const member of Array.isArray(first) ? first : [])
          if (member.ok) expect(member.draft.url ?? '').not.toMatch(/list-manage|token|secret|email/);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['style sheets that do not end', htmlMail('<style>'.repeat(50_000))],
    ['brackets', htmlMail('<'.repeat(400_000))],
    ['white space', textMail(`${' '.repeat(400_000)}x${' '.repeat(400_000)}https://harbour.example/`)],
    [
      'advertisements',
      htmlMail('<div><p>Sponsored</p><p>Buy one coil of rope and get another one free.</p></div>'.repeat(6000)),
    ],
    [
      'headings of many sizes',
      htmlMail(
        Array.from(
          { length: 8000 },
          (_, at) =>
            `<p style="font-size:${20 + (at % 70)}px">Ferry ${at}</p><p>The ferry sails again on Tuesday, they said.</p>`,
        ).join(''),
      ),
    ],
    ['lines', textMail('On Monday, somebody wrote\n-----\n# A\n'.repeat(20_000))],
    ['boxes within boxes', htmlMail(`${'<div>'.repeat(5000)}text`)],
  ])('of %s is read in little time', async (_, mail) => {
    const from = process.cpuUsage();
    await read(mail);
    expect(process.cpuUsage(from).user / 1e6).toBeLessThan(10);
  });
});
