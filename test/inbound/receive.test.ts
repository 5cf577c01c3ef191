import { beforeEach, describe, expect, it } from '@jest/globals';
import { articleReader, fromStore } from '../../cli/read-again.ts';
import { verifyEdition } from '../../functions/compile/verify.ts';
import { storyOf } from '../../functions/compile/writing/write-story.ts';
import { type Received, receive } from '../../functions/inbound/receive.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { keys } from '../../functions/store/keys.ts';
import { readNewsletter } from '../../functions/store/newsletter-records.ts';
import { newestRejectedMails } from '../../functions/store/rejections.ts';
import { readSourcesFile, readSourcesInForce } from '../../functions/store/sources.ts';
import { ferry, htmlMail, storm } from '../ingest/newsletters/make-mail.ts';
import { newsroom } from '../kit/ingest.ts';
import { sesFields } from './ses-mail.ts';

const yaml = `sources:
  - id: harbour-letter
    title: Harbour Letter
    topics: [harbour]
    newsletter: { from: [letter@harbour.example] }
  - id: valley-talk
    newsletter: { from: [lists.valley.example] }
  - id: asleep
    paused: true
    newsletter: { from: [letter@harbour.example] }
`;
const page = (news: typeof ferry) =>
  `<h2><a href="https://harbour.example/${news.title.length}">${news.title}</a></h2><p>${news.text}</p>`;
const letter = (more: Parameters<typeof htmlMail>[1] = {}, ses: Parameters<typeof sesFields>[0] = {}) =>
  htmlMail(page(ferry) + page(storm), { above: sesFields(ses), ...more });

let room: Awaited<ReturnType<typeof newsroom>>;
let mails = 0;

/** A bucket at which SES puts a mail. */
const put = async (mail: Buffer): Promise<Received[]> => {
  const key = `inbound/mail${++mails}`;
  await room.store.put(key, mail);
  const metrics = { add: () => {} };
  const sources = () => readSourcesInForce(room.store);
  return receive({ ...room.ports, metrics, sources, inboundDomain: 'in.news.example' }, key);
};
const kept = () => [...room.store.objects.keys()].filter((key) => key.startsWith('articles/'));
const take = async () => {
  for (const key of kept()) await ingest(room.ports, { key });
};
const reasons = async () =>
  (await newestRejectedMails(room.store, 10)).newest.map(({ code, reason, source, from }) => ({
    code,
    reason,
    source,
    from,
  }));

beforeEach(async () => {
  room = await newsroom();
  room.clock.set('2026-11-02T08:00:00.000Z');
  await room.store.put(keys.sources, yaml);
});

describe('a mail of a newsletter', () => {
  it('is kept as it was received, and its items are articles with what its source asks for', async () => {
    const mail = letter();
    expect(await put(mail)).toEqual([{ outcome: 'taken-in', source: 'harbour-letter' }]);
    const [key] = kept();
    expect(key).toMatch(/^articles\/harbour-letter\/2026-11-02\/[0-9a-f]{20}\.eml$/);
    const { body } = room.store.objects.get(key!)!;
    expect(Buffer.from(body).subarray(-mail.length).equals(mail)).toBe(true);
    await take();
    const found = room.entriesUnder('harbour').map(({ article }) => [article.title, article.publisher]);
    expect(found.sort()).toEqual([
      [ferry.title, 'Harbour Letter'],
      [storm.title, 'Harbour Letter'],
    ]);
    // The source's news may be in the topic "harbour" only.
    expect(room.entriesUnder('weather')).toEqual([]);
    expect(await readNewsletter(room.store, 'harbour-letter')).toEqual({ lastMailAt: '2026-11-02T08:00:00.000Z' });
  });

  it('gives stories that are proved against the mail as it is kept', async () => {
    await put(letter());
    await take();
    const stories = room.entriesUnder('harbour').map((entry) => {
      const members = [{ entry, copies: [] }];
      const told = storyOf({ cluster: { members, earlier: [] }, sentOn: '2026-11-03' });
      if (!told.ok) throw new Error(told.code);
      return told.story;
    });
    const { findings, proved } = await verifyEdition(
      { readArticle: articleReader(fromStore(room.store)) },
      {
        schema: 1,
        topic: { id: 'harbour', title: 'Harbour', description: '' },
        window: { from: '2026-11-02T00:00:00.000Z', to: '2026-11-03T00:00:00.000Z' },
        stories,
        matchedArticles: 2,
        leftOut: [],
      },
    );
    expect(findings).toEqual([]);
    expect(proved).toMatchObject({ stories: 2, articles: 2 });
  });

  it('is one however often it comes, and by whatever way', async () => {
    await put(letter());
    room.clock.advance(3 * 86_400_000);
    expect(await put(letter({}, { helo: 'backup.harbour.example' }))).toEqual([
      { outcome: 'known', source: 'harbour-letter' },
    ]);
    expect(kept()).toHaveLength(1);
  });

  it.each([
    ['its subject', { subject: 'CORRECTED: The harbour this week' }],
    ['its subject, in German', { subject: 'Korrektur – The harbour this week' }],
    ['a header field', { subject: 'The harbour, again', headers: ['Supersedes: <1@harbour.example>'] }],
    ['its Message-ID', { subject: 'The harbour this week', messageId: '<1@harbour.example>' }],
  ])('is a revision of the earlier one where the list says so by %s', async (_, more) => {
    await put(letter());
    await take();
    room.clock.advance(3_600_000);
    const changed = { ...storm, text: storm.text.replace('Three boats', 'Four boats') };
    const mail = htmlMail(page(ferry) + page(changed), {
      above: sesFields(),
      messageId: '<2@harbour.example>',
      ...more,
    });
    expect(await put(mail)).toEqual([{ outcome: 'taken-in', source: 'harbour-letter' }]);
    expect(kept()).toHaveLength(1);
    await take();
    const texts = room.textsUnder('harbour');
    expect(texts.filter((text) => text === ferry.text)).toHaveLength(1);
    expect(texts.at(-1)).toBe(changed.text);
    expect(room.manifest(kept()[0]!.slice('articles/'.length)).articles).toHaveLength(2);
  });

  it('is one of its own under the same subject, without a word of correction, and where the subject differs', async () => {
    await put(letter());
    await put(letter({ messageId: '<2@harbour.example>', date: 'Tue, 03 Nov 2026 07:30:00 +0000' }));
    await put(letter({ messageId: '<3@harbour.example>', subject: 'Correction: the council votes' }));
    expect(kept()).toHaveLength(3);
  });

  it('has a day of its own clock, but none in the future', async () => {
    await put(letter({ messageId: '<2@harbour.example>', date: 'Tue, 03 Nov 2099 07:30:00 +0000' }));
    await put(letter({ messageId: '<3@harbour.example>', date: 'yesterday' }));
    expect(kept().map((key) => key.split('/')[2])).toEqual(['2026-11-02', '2026-11-02']);
  });

  it('is repeated under the same key if storage failed in between, and nothing is lost', async () => {
    const { put: write } = room.store;
    const counts: number[] = [];
    for (let failing = 1; failing <= 4; failing++) {
      let written = 0;
      room.store.put = async (key, ...rest) => {
        if (key.startsWith('inbound/')) return write.call(room.store, key, ...rest);
        if (++written === failing) throw new Error('out of order');
        return write.call(room.store, key, ...rest);
      };
      await expect(put(letter())).rejects.toThrow('out of order');
      counts.push(kept().length);
    }
    room.store.put = write;
    expect(await put(letter())).toEqual([{ outcome: 'taken-in', source: 'harbour-letter' }]);
    expect(kept()).toHaveLength(1);
    expect(counts).toEqual([0, 1, 1, 1]);
  });
});

describe('the sender of a mail', () => {
  const talk = (ses: Parameters<typeof sesFields>[0], headers: string[] = [], from = 'Ada Moss <ada@moss.example>') =>
    letter({ from, headers }, { to: 'valley-talk@in.news.example', ...ses });
  const list = ['List-Id: Talk <talk.lists.valley.example>', 'List-Post: <mailto:talk@lists.valley.example>'];

  it.each<[string, Buffer]>([
    ['DMARC', letter({}, { dkim: [], spf: 'none' })],
    ['a signature of its own domain', letter({}, { spf: 'fail', dmarc: 'none header.from=harbour.example' })],
    [
      'a signature of a domain above or below its own',
      letter({}, { spf: 'fail', dkim: ['mail.harbour.example'], dmarc: 'fail' }),
    ],
    ['SPF of its own domain', letter({}, { dkim: [], dmarc: 'none' })],
    [
      'one signature of several',
      letter({}, { dkim: ['mcsv.net', 'harbour.example'], returnPath: 'b@mcsv.net', dmarc: 'none' }),
    ],
    [
      'the signature of a mailing list',
      talk({ dkim: ['lists.valley.example'], returnPath: 'b@other.example', dmarc: 'fail' }, list),
    ],
    ['SPF of a mailing list', talk({ dkim: [], returnPath: 'talk-bounces@lists.valley.example', dmarc: 'fail' }, list)],
    [
      'a list that signs for the domain above it',
      talk({ dkim: ['valley.example'], returnPath: 'b@o.example', dmarc: 'fail' }, list),
    ],
    ['another part of the address, which lists add', letter({}, { to: 'Harbour-Letter+week@in.news.example' })],
    ['doubt about spam', letter({}, { spam: 'GRAY' })],
  ])('is believed by %s', async (_, mail) => {
    expect(await put(mail)).toMatchObject([{ outcome: 'taken-in' }]);
  });

  it.each<[string, string, RegExp, Buffer]>([
    [
      'neither proves it',
      'not-proved',
      /neither DKIM nor SPF proves it/,
      letter({}, { dkim: [], spf: 'fail', dmarc: 'fail' }),
    ],
    [
      'only somebody else’s domain is proved',
      'not-proved',
      /letter@harbour\.example/,
      letter({}, { dkim: ['mcsv.net'], returnPath: 'b@mcsv.net', dmarc: 'none' }),
    ],
    [
      'a domain is proved that ends in the same letters',
      'not-proved',
      /neither/,
      letter({}, { dkim: ['evilharbour.example'], returnPath: 'b@evilharbour.example', dmarc: 'none' }),
    ],
    [
      'a top-level domain is proved',
      'not-proved',
      /neither/,
      letter({}, { dkim: ['example'], returnPath: 'b@x.test', dmarc: 'none' }),
    ],
    [
      'it is another address of the domain',
      'sender',
      /other@harbour\.example, which is not a sender/,
      letter({ from: 'The Harbour Letter <other@harbour.example>' }),
    ],
    [
      'the address is in the name only',
      'sender',
      /evil@evil\.example/,
      letter(
        { from: '"letter@harbour.example" <evil@evil.example>' },
        { dkim: ['evil.example'], returnPath: 'b@evil.example', dmarc: 'pass header.from=evil.example' },
      ),
    ],
    [
      'it names two senders',
      'sender',
      /several senders/,
      letter({ from: 'a@harbour.example, letter@harbour.example' }),
    ],
    ['it has two From fields', 'sender', /several senders/, letter({ headers: ['From: evil@evil.example'] })],
    [
      'a list says it is another',
      'not-proved',
      /neither/,
      talk({ dkim: ['moss.example'], returnPath: 'ada@moss.example', dmarc: 'pass header.from=moss.example' }, list),
    ],
    ['the source is paused', 'paused', /paused/, letter({}, { to: 'asleep@in.news.example' })],
    ['it is spam', 'spam', /spam/, letter({}, { spam: 'FAIL' })],
    ['it has a virus', 'virus', /virus/, letter({}, { virus: 'FAIL' })],
    ['SES did not say whether it is spam', 'spam', /spam/, letter({}, { spam: '' })],
    [
      'it is older than the source allows',
      'too-old',
      /2026-08-02, more than 30 days ago/,
      letter({ date: 'Sun, 02 Aug 2026 07:30:00 +0000' }),
    ],
    [
      'no source has its address',
      'unknown-source',
      /No newsletter has the address nobody@in\.news\.example/,
      letter({}, { to: 'nobody@in.news.example' }),
    ],
    [
      'it came to another domain',
      'unknown-source',
      /the address that it was sent to/,
      letter({}, { to: 'harbour-letter@news.example' }),
    ],
    ['it is no mail', 'malformed', /not a mail/, Buffer.from('hello')],
  ])('is rejected with a reason if %s', async (_, code, reason, mail) => {
    expect(await put(mail)).toMatchObject([{ outcome: 'rejected', code }]);
    expect(kept()).toEqual([]);
    expect(await reasons()).toEqual([expect.objectContaining({ code, reason: expect.stringMatching(reason) })]);
  });

  it('is told to the operator with the source that the mail was for', async () => {
    await put(letter({ from: 'evil@evil.example' }));
    expect(await reasons()).toMatchObject([{ code: 'sender', source: 'harbour-letter', from: 'evil@evil.example' }]);
  });
});

describe('what SES found out', () => {
  const forged = ['dkim=pass header.i=@harbour.example', 'dmarc=pass header.from=harbour.example'].join('; ');
  const failing = { dkim: [], spf: 'fail', dmarc: 'fail header.from=harbour.example' };

  it.each<[string, Buffer]>([
    ['below the fields of SES', letter({ headers: [`Authentication-Results: amazonses.com; ${forged}`] }, failing)],
    ['in a copy of all the fields of SES', letter({ headers: sesFields() }, failing)],
    [
      'in the name of the sending server',
      letter({}, { ...failing, helo: `x;${forged.replaceAll(' ', '\t')}`.replaceAll('\t', '(.)') }),
    ],
    ['in the envelope', letter({}, { ...failing, returnPath: `"x; ${forged};"@evil.example` })],
    [
      'in the name of the sending server alone',
      letter({}, { ...failing, helo: 'x;dkim=pass(.)header.i=@harbour.example' }),
    ],
    [
      'in an envelope without quotation marks',
      letter({}, { ...failing, returnPath: 'x;dkim=pass(.)header.i=@harbour.example;y@evil.example' }),
    ],
    ['in a comment', letter({}, { results: `amazonses.com; spf=fail (x) ${forged}) y; dmarc=fail` })],
    ['under another name', letter({}, { results: `mx.evil.example; ${forged}` })],
    ['twice', letter({}, { results: `amazonses.com; spf=fail; spf=pass; ${forged}` })],
  ])('is not believed %s', async (_, mail) => {
    expect(await put(mail)).toMatchObject([
      { outcome: 'rejected', code: expect.stringMatching(/not-proved|not-received/) },
    ]);
  });

  it.each<[string, Buffer]>([
    ['without any', htmlMail(page(ferry))],
    ['with fields of the sender above them', htmlMail(page(ferry), { above: ['X-Mine: 1', ...sesFields()] })],
    [
      'with one of them twice',
      htmlMail(page(ferry), { above: ['Authentication-Results: amazonses.com; dkim=pass', ...sesFields()] }),
    ],
    ['in another order than that of SES', htmlMail(page(ferry), { above: sesFields().toReversed() })],
  ])('is missing in a mail %s, which is rejected', async (_, mail) => {
    expect(await put(mail)).toMatchObject([{ outcome: 'rejected', code: 'not-received' }]);
    expect(await reasons()).toMatchObject([{ reason: expect.stringMatching(/put it under articles\/<source>\//) }]);
  });

  it('is not asked of the note that SES leaves when the rule is made, nor of folders', async () => {
    await room.store.put('inbound/AMAZON_SES_SETUP_NOTIFICATION', 'hello');
    const ports = { ...room.ports, metrics: { add: () => {} }, sources: () => readSourcesInForce(room.store) };
    for (const key of ['inbound/AMAZON_SES_SETUP_NOTIFICATION', 'inbound/', 'inbound/gone'])
      expect(await receive({ ...ports, inboundDomain: 'in.news.example' }, key)).toEqual([{ outcome: 'ignored' }]);
  });
});

describe('a list’s question whether it may send', () => {
  const ask = (subject: string, body: string, headers: string[] = []) =>
    htmlMail(body, { above: sesFields(), subject, headers, from: 'Lists <no-reply@service.example>' });
  const button = (words: string, href: string) => `<p>${words}</p><a href="${href}">${words}</a>`;

  it.each<[string, string, Buffer]>([
    [
      'Mailchimp',
      'https://harbour.us1.list-manage.com/subscribe/confirm?u=a&id=b&e=c',
      ask(
        'Harbour Letter: Please Confirm Subscription',
        button(
          'Yes, subscribe me to this list.',
          'https://harbour.us1.list-manage.com/subscribe/confirm?u=a&amp;id=b&amp;e=c',
        ),
      ),
    ],
    [
      'Substack',
      'https://substack.com/redirect/aaaa?j=bbbb',
      ask(
        'Confirm your email for Harbour Letter',
        button('Confirm your subscription', 'https://substack.com/redirect/aaaa?j=bbbb'),
      ),
    ],
    [
      'listmonk',
      'https://lists.harbour.example/subscription/optin/0a1b?l=1',
      ask(
        'Confirm subscription(s)',
        `<p>Please confirm by clicking the button.</p>${button('Confirm', 'https://lists.harbour.example/subscription/optin/0a1b?l=1')}<a href="https://lists.harbour.example/subscription/0a1b">Unsubscribe</a>`,
      ),
    ],
    [
      'Ghost',
      'https://harbour.example/members/?token=abc&action=signup',
      ask(
        '🙌 Complete your sign up to Harbour Letter!',
        button('Yes, I want to read it', 'https://harbour.example/members/?token=abc&action=signup'),
      ),
    ],
    [
      'Mailman, in plain text',
      'https://lists.harbour.example/confirm/talk/0123abcd',
      ask(
        'confirm 0123abcd',
        '<p>We have received a request. Visit <a href="https://lists.harbour.example/confirm/talk/0123abcd">https://lists.harbour.example/confirm/talk/0123abcd</a></p>',
      ),
    ],
    [
      'a mailbox that is to forward its mails',
      'https://mail-settings.service.example/mail/vf-1a2b',
      ask(
        '(#123) Forwarding Confirmation - Receive Mail from ada@moss.example',
        '<p>To allow it, open <a href="https://mail-settings.service.example/mail/vf-1a2b">this</a>; to cancel, <a href="https://mail-settings.service.example/mail/uf-1a2b">this</a>.</p>',
      ),
    ],
    [
      'a list in German',
      'https://hafen.example/doi?k=1',
      ask('Bitte bestätigen Sie Ihre Anmeldung', button('Anmeldung bestätigen', 'https://hafen.example/doi?k=1')),
    ],
    [
      'a list in French',
      'https://port.example/n?k=1',
      ask(
        'Confirmez votre inscription',
        button('Je confirme mon inscription : confirmer', 'https://port.example/n?k=1'),
      ),
    ],
    [
      'a list in Spanish',
      'https://puerto.example/n?k=1',
      ask('Confirma tu suscripción', button('Confirmar suscripción', 'https://puerto.example/n?k=1')),
    ],
    [
      'a list in Arabic',
      'https://mina.example/n?k=1',
      ask('=?utf-8?B?2KrYo9mD2YrYryDYp9mE2KfYtNiq2LHYp9mD?=', button('تأكيد الاشتراك', 'https://mina.example/n?k=1')),
    ],
    [
      'a list in Urdu',
      'https://bandar.example/n?k=1',
      ask('رکنیت کی تصدیق', button('رکنیت کی تصدیق کریں', 'https://bandar.example/n?k=1')),
    ],
  ])('of %s is kept for the operator with its link', async (_, link, mail) => {
    expect(await put(mail)).toEqual([{ outcome: 'confirmation', source: 'harbour-letter' }]);
    expect(kept()).toEqual([]);
    expect(await readNewsletter(room.store, 'harbour-letter')).toMatchObject({
      confirmation: { link, from: 'no-reply@service.example', proved: false },
    });
  });

  it('is over when a mail has come since', async () => {
    await put(ask('Please confirm', button('Confirm', 'https://service.example/confirm/1')));
    room.clock.advance(60_000);
    await put(letter());
    expect(await readNewsletter(room.store, 'harbour-letter')).toEqual({ lastMailAt: '2026-11-02T08:01:00.000Z' });
  });

  it('is not seen in news about confirmations, and not shown if it is spam', async () => {
    const news = { title: 'Council confirms the new harbour master', text: ferry.text };
    const body = `<h2><a href="https://harbour.example/council-confirm-master">${news.title}</a></h2><p>${news.text}</p>`;
    const unsubscribe = ['List-Unsubscribe: <https://harbour.example/u>'];
    const long = `${body}<p>${`${storm.text} `.repeat(20)}</p>`;
    expect(await put(htmlMail(long, { above: sesFields(), subject: news.title, headers: unsubscribe }))).toMatchObject([
      { outcome: 'taken-in' },
    ]);
    const spam = htmlMail(button('Confirm', 'https://evil.example/confirm'), {
      above: sesFields({ spam: 'FAIL' }),
      subject: 'Confirm',
    });
    expect(await put(spam)).toMatchObject([{ outcome: 'rejected', code: 'spam' }]);
  });
});

describe('newsletters in the sources file', () => {
  it('say by line and field what is wrong, and the others are used', () => {
    const file = `sources:
  - id: harbour-letter
    newsletter: { from: [letter@harbour.example, Harbour.EXAMPLE] }
  - id: both
    url: https://harbour.example/feed
    newsletter: { from: [letter@harbour.example] }
  - id: neither
  - id: shared
    newsletter: { from: [gmail.com] }
  - id: odd
    newsletter: { from: [nobody] }
  - id: full
    fullText: true
    newsletter: { from: [a@b.example] }
`;
    expect(readSourcesFile(Buffer.from(file))).toMatchObject({
      ok: false,
      sources: [],
      newsletters: [{ id: 'harbour-letter', newsletter: { from: ['letter@harbour.example', 'harbour.example'] } }],
      problems: [
        {
          line: 6,
          field: 'sources[1].newsletter',
          message: 'A source has either "url" or "newsletter". Remove one of them.',
        },
        {
          line: 7,
          field: 'sources[2].url',
          message: expect.stringMatching(/^Give the address of the feed.*write "newsletter" instead\.$/),
        },
        {
          line: 9,
          field: 'sources[3].newsletter.from[0]',
          message: expect.stringMatching(/^Anybody can write from gmail\.com/),
        },
        {
          line: 11,
          field: 'sources[4].newsletter.from[0]',
          message: expect.stringMatching(/^A sender is a mail address/),
        },
        { line: 13, field: 'sources[5].fullText', message: 'A newsletter has no "fullText": remove the line.' },
      ],
    });
  });
});
