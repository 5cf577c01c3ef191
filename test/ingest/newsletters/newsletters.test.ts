import { describe, expect, it } from '@jest/globals';
import { readAny } from '../../../functions/ingest/read.ts';
import { listMails } from './list-mails.ts';
import type { ExpectedItem, MailCase } from './make-mail.ts';
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
