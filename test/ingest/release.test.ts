import type { Member } from '../../functions/ingest/batch.ts';
import type { Draft } from '../../functions/ingest/draft.ts';
import { momentOf } from '../../functions/ingest/moment.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { newsroom } from '../kit/ingest.ts';

const now = new Date('2026-11-28T12:00:00.000Z');
const text = 'The country has 2.1 million people, 40,000 more than ten years ago, the census office says.';

const members = (name: string, body: string, at: Date | undefined = now): Member[] => {
  const reading = readObject({ key: `articles/agency/${name}`, bytes: Buffer.from(body), ...(at && { now: at }) });
  return reading.ok ? [...reading.members] : [reading];
};
const only = (name: string, body: string, at?: Date) => members(name, body, at)[0]!;
const asJson = (fields: Record<string, unknown>) => JSON.stringify({ title: 'New census', text, ...fields });
const asNinjs = (fields: Record<string, unknown>) =>
  JSON.stringify({
    uri: 'https://agency.example/1',
    type: 'text',
    versioncreated: '2026-11-01T08:00:00Z',
    headline: 'New census',
    body_text: text,
    ...fields,
  });
const asItem = (elements: string) =>
  `<rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>A</title><item><title>New census</title><description>${text}</description>${elements}</item></channel></rss>`;
const asMarkdown = (field: string) => `---\ntitle: New census\n${field}\n---\n${text}`;
const asToml = (field: string) => `+++\ntitle = "New census"\n${field}\n+++\n${text}`;

const longPage = (head: string, line: string) =>
  `<html><head><title>New census counts two million</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>New census counts two million</h1>${line}${`<p>${text} ${text} ${text}</p>`.repeat(5)}</article></body></html>`;

const isWithheld = (member: Member, until?: string) =>
  expect(member).toMatchObject({ ok: false, code: 'withheld', ...(until !== undefined && { until }) });
const isRead = (member: Member) => expect(member).toMatchObject({ ok: true });

describe('An embargo', () => {
  const until = '2027-06-01T06:00:00.000Z';

  it.each([
    ['ninjs 1 and 2', 'x.json', asNinjs({ embargoed: '2027-06-01T06:00:00Z' })],
    ['ninjs 3', 'x.json', asNinjs({ versionCreated: '2026-11-01T08:00:00Z', Embargoed: '2027-06-01T08:00:00+02:00' })],
    [
      'a note of ninjs',
      'x.json',
      asNinjs({ ednote: 'STRICTLY EMBARGOED. Not for release before 06:00 GMT on 1 June 2027.' }),
    ],
    ['JSON', 'x.json', asJson({ embargo: '2027-06-01T06:00:00Z' })],
    ['JSON in an object', 'x.json', asJson({ embargo: { active: true, until: '2027-06-01T06:00:00Z' } })],
    ['JSON in seconds', 'x.json', asJson({ embargo_until: 1811829600 })],
    ['JSON as not-before', 'x.json', asJson({ 'not-before': '2027-06-01T06:00:00Z' })],
    ['JSON as publish_at', 'x.json', asJson({ publish_at: 'Tue, 01 Jun 2027 06:00:00 GMT' })],
    ['a line of JSON', 'x.jsonl', asJson({ embargoedUntil: '2027-06-01T06:00:00Z' })],
    [
      'a JSON Feed',
      'x.json',
      JSON.stringify({ items: [{ id: '1', content_text: text, _embargo: '2027-06-01T06:00:00Z' }] }),
    ],
    ['YAML', 'x.md', asMarkdown('embargo: 2027-06-01T06:00:00Z')],
    ['YAML that is none', 'x.md', asMarkdown('note: a: b\nnot-before: 2027-06-01T06:00:00Z')],
    ['TOML', 'x.md', asToml('publish_at = 2027-06-01T06:00:00Z')],
    ['a feed', 'x.xml', asItem('<embargo>2027-06-01T06:00:00Z</embargo>')],
    ['a feed, with a prefix', 'x.xml', asItem('<prism:embargoDate>2027-06-01T06:00:00Z</prism:embargoDate>')],
    ['a status with a date', 'x.json', asJson({ status: 'future', date: '2027-06-01T06:00:00Z' })],
    ['a line above a text', 'x.txt', `EMBARGOED UNTIL 06:00 GMT TUESDAY 1 JUNE 2027\n\nNew census\n\n${text}`],
    ['a line below a title', 'x.md', `# New census\n\n**Strictly embargoed until 6am GMT on 1 June 2027**\n\n${text}`],
    ['a page', 'x.html', `<h1>New census</h1><p>NOT FOR PUBLICATION BEFORE 06:00 UTC, 1 JUNE 2027</p><p>${text}</p>`],
    ['a longer page', 'x.html', longPage('', '<p>EMBARGOED UNTIL 06:00 GMT ON 1 JUNE 2027</p>')],
    ['a page’s head', 'x.html', longPage('<meta name="embargo" content="2027-06-01T06:00:00Z">', '')],
    ['a title', 'x.json', asJson({ title: 'EMBARGOED UNTIL 06:00 GMT 1 JUNE 2027: New census' })],
    ['German', 'x.txt', `Sperrfrist: 1.6.2027, 08.00 Uhr MESZ\n\n${text}`],
    ['German words', 'x.txt', `Sperrfrist: Dienstag, 1. Juni 2027, 8 Uhr MESZ\n\n${text}`],
    ['French', 'x.txt', `SOUS EMBARGO jusqu’au mardi 1er juin 2027 à 8h CEST\n\n${text}`],
    ['Spanish', 'x.txt', `EMBARGADO HASTA EL 1 de junio de 2027 a las 8:00 CEST\n\n${text}`],
    ['a box of JSON', 'x.json', asJson({ metadata: { publish_at: '2027-06-01T06:00:00Z' } })],
    [
      'a whole JSON Feed',
      'x.json',
      JSON.stringify({ _embargo: '2027-06-01T06:00:00Z', items: [{ id: '1', content_text: text }] }),
    ],
    [
      'an extension of JSON Feed',
      'x.json',
      JSON.stringify({ items: [{ id: '1', content_text: text, _board: { embargo: '2027-06-01T06:00:00Z' } }] }),
    ],
    ...[
      'EMBARGO: 0600 GMT Tuesday 1 June 2027',
      'EMBARGO LIFTS 06:00 GMT 1 JUNE 2027',
      'Media embargo: 1 June 2027, 06:00 UTC',
      'Hold until 6 a.m. UTC, June 1, 2027',
      'FOR RELEASE ON OR AFTER JUNE 1, 2027, 6 AM UTC',
      'For release on Tuesday 1 June 2027 at 06:00 UTC',
      'No publication before 06:00 GMT on 1 June 2027',
      'EMBARGOED TO 06:00 GMT TUESDAY JUNE 1 2027',
      'This press release is under embargo until 06:00 GMT on 1 June 2027.',
      'The following is strictly embargoed until 06:00 GMT on 1 June 2027.',
      'PLEASE NOTE: EMBARGOED UNTIL 06:00 UTC 1 JUNE 2027',
      'ACHTUNG SPERRFRIST: 1. Juni 2027, 8 Uhr MESZ',
      'Mit Sperrfrist bis zum 1. Juni 2027, 8.00 Uhr (MESZ)',
      'Nicht vor dem 1. Juni 2027, 8 Uhr MESZ veröffentlichen',
      'Frei zur Veröffentlichung ab 1. Juni 2027, 8 Uhr MESZ',
      'SOUS EMBARGO STRICT JUSQU’AU MARDI 1ER JUIN 2027 À 8H00 CEST',
      'Ne pas diffuser avant le 1er juin 2027 à 8 heures CEST',
      'Communiqué sous embargo jusqu’au 1er juin 2027, 8h CEST',
      'Bajo embargo hasta el 1 de junio de 2027 a las 8.00 h CEST',
      'No publicar antes del 1 de junio de 2027, 8:00 horas CEST',
      'محظور النشر حتى الثلاثاء 1 يونيو 2027 الساعة 6:00 صباحا بتوقيت غرينتش',
      'ليس للنشر قبل الساعة ٦ صباحًا بتوقيت غرينتش يوم ١ يونيو ٢٠٢٧',
      '۱ جون ۲۰۲۷، صبح ۶ بجے GMT سے پہلے شائع نہ کریں',
      'اشاعت پر پابندی: منگل 1 جون 2027 صبح 6 بجے UTC تک',
      'پابندی: منگل 1 جون 2027 صبح 6 بجے UTC تک',
      'پابندی : ۱ جون ۲۰۲۷ صبح ۶ بجے GMT',
    ].map((line): [string, string, string] => [`“${line}”`, 'x.txt', `${line}\n\n${text}`]),
  ])('in %s withholds until its time, and says until when', (_, name, body) => {
    const held = only(name, body);
    isWithheld(held, until);
    expect(held).toMatchObject({ reason: expect.stringContaining('2027-06-01 06:00 UTC') });
    isWithheld(only(name, body, new Date('2027-06-01T05:59:59.999Z')));
    isRead(only(name, body, new Date(until)));
  });

  it('that is over leaves no trace in title and text', () => {
    const later = new Date('2028-01-01T00:00:00Z');
    for (const [name, body] of [
      ['x.txt', `EMBARGOED UNTIL 06:00 GMT TUESDAY 1 JUNE 2027\n\nNew census counts two million\n\n${text}`],
      ['x.json', asJson({ title: 'EMBARGOED UNTIL 06:00 GMT 1 JUNE 2027: New census counts two million' })],
      ['x.json', asNinjs({ headline: 'New census counts two million', ednote: 'Embargoed until 1 June 2027.' })],
    ] as const)
      expect(only(name, body, later)).toMatchObject({ draft: { title: 'New census counts two million', text } });
  });

  it.each([
    asJson({ embargo: true }),
    asJson({ embargo: 'Friday' }),
    asJson({ embargoed: '01/06/2027' }),
    asJson({ publish_at: 'after the speech' }),
    asNinjs({ embargoed: 'soon' }),
    asJson({ status: 'embargoed' }),
    asJson({ text: `EMBARGOED UNTIL 00:01 FRIDAY\n\n${text}` }),
    asJson({ text: `*** EMBARGOED ***\n\n${text}` }),
    asJson({ text: `Embargoed until after the minister’s speech\n\n${text}` }),
    asJson({ title: 'EMBARGOED: New census' }),
    asJson({ embargo: [{ until: 'soon' }] }),
    asJson({ embargo: [{}] }),
    asJson({ text: `Sperrfrist: Beginn der Rede\n\n${text}` }),
    asJson({ text: `Sous embargo jusqu’à la fin du discours\n\n${text}` }),
    asJson({ text: `Not for publication before the speech ends\n\n${text}` }),
    asJson({ text: `EMBARGO: 0001 Monday 4 May\n\n${text}` }),
    asJson({ text: `Ne pas publier avant la fin du discours\n\n${text}` }),
    asJson({ text: `Bajo embargo hasta el final del discurso\n\n${text}` }),
    asJson({ title: '[EMBARGOED] New census' }),
    asJson({ text: `اشاعت پر پابندی: منگل 1 جون 2027، 6 بجے\n\n${text}` }),
    asJson({ text: `پابندی:\n\n${text}` }),
  ])('that cannot be read withholds for good, and says what to write: %s', (body) => {
    const held = only('x.json', body, new Date('2999-01-01T00:00:00Z'));
    isWithheld(held);
    expect(held).toMatchObject({ reason: expect.stringMatching(/cannot|can be read with certainty.*Write the time/) });
    expect(held).not.toHaveProperty('until');
  });

  it.each([
    { embargo: false },
    { embargo: null },
    { embargo: '' },
    { embargoed: 'none' },
    { embargo: { active: false, until: '2027-06-01' } },
    { embargo_status: 'lifted' },
    { draft: false },
    { published: true },
    { status: 'publish' },
    { pubStatus: 'usable' },
  ])('that is none does not withhold: %j', (fields) => isRead(only('x.json', asJson(fields))));

  it('without a zone holds until its time has come everywhere', () => {
    isWithheld(only('x.json', asJson({ embargo: '2027-06-01' })), '2027-06-01T12:00:00.000Z');
    isWithheld(only('x.json', asJson({ embargo: '2027-06-01T06:00' })), '2027-06-01T18:00:00.000Z');
    isWithheld(only('x.json', asJson({ embargo: 'midnight on 31 May 2027' })), '2027-06-01T12:00:00.000Z');
  });
});

describe('News about embargoes and killings', () => {
  it.each([
    'Embargo on arms sales to Sudan is extended until 1 June 2030',
    'Arms embargo: ministers agree on 1 June 2027',
    'EMBARGO ON OIL EXTENDED UNTIL 1 JUNE 2027',
    'Embargo until 2030, says EU',
    'Embargo: EU to ban Russian oil in 2027',
    'EMBARGO: WHAT IT MEANS FOR OIL',
    'Embargoed goods seized at port',
    'Embargoed until 2027, the minutes show what ministers knew.',
    'Under embargo, Cuba looks for oil',
    'Strict embargo on Iran until 2027 is lifted',
    'Not for release: the film that censors banned',
    'For release, prisoners must apply by 1 June 2027',
    'Do not publish names of minors, court tells papers',
    'Withdraw the article, court tells paper',
    'Editors withdraw report on aspirin after review',
    'Kill Bill returns to cinemas',
    'Harbour chief killed in crash',
    'Killed by frost: a third of the late potatoes',
    'WITHDRAWAL: TROOPS LEAVE THE NORTH',
    'Please kill the lights, observatory asks',
    'Draft law on fisheries is withdrawn',
    'Embargo ends hopes of a harvest',
    'Editors: the story of a paper that was removed from history',
    'Annulation : le concert du port est reporté',
    'Rückzug: Trainer verlässt den Verein',
    'Story removed from school shelves returns',
    'إلغاء رحلات العبارة بسبب العاصفة',
    'Hold until help arrives, rescuers tell crew',
    'No release of prisoners before 1 June 2027, minister says',
    'Do not use this cream before June, regulator warns',
    'Nicht vor Weihnachten: Brücke bleibt gesperrt',
    'Gesperrt bis Juni: Arbeiten an der Brücke dauern an',
    'Veröffentlichung ab Juni geplant, sagt das Amt',
    'Prohibida la publicación de encuestas desde el 1 de junio de 2027',
    'Embargadas las cuentas del puerto',
    'حظر النشر في قضية الميناء',
    'No use of water for gardens until 1 June 2027, council says',
  ])('is news: %s', (title) => {
    isRead(only('x.json', asJson({ title })));
    expect(only('x.txt', `${title}\n\n${text}`)).toMatchObject({ draft: { title: /[.:]/.test(title) ? null : title } });
    const said = ', the harbour company said on Monday.';
    const opening = `${title.replace(/\.$/, '')}${title === title.toUpperCase() ? said.toUpperCase() : said}`;
    expect(only('x.json', asJson({ text: opening }))).toMatchObject({ draft: { text: opening } });
  });
});

describe('What takes a story back', () => {
  it.each([
    asNinjs({ pubstatus: 'canceled' }),
    asNinjs({ pubstatus: 'usable', headline: 'KILL: Story on the harbour chief' }),
    asNinjs({ headline: 'Harbour chief', ednote: 'KILL. Editors: withdraw the story of 07:10 GMT.' }),
    asNinjs({
      headline: 'Harbour chief',
      body_text: 'Please kill the story slugged HARBOUR-CHIEF. A substitute will follow.',
    }),
    asJson({ title: 'MANDATORY KILL - Harbour chief' }),
    asJson({ title: 'Withdrawal notice: harbour chief' }),
    asJson({ text: 'Editors: please withdraw the article on the harbour chief.' }),
    asJson({
      text: 'The story headlined "Harbour chief held" is wrong and is withdrawn. There will be no substitute story.',
    }),
    asJson({ title: 'STORY REMOVED: Harbour chief' }),
    asJson({ title: 'ACHTUNG: Meldung zurückgezogen - Hafenchef' }),
    asJson({ title: 'Annulation de la dépêche : le chef du port' }),
    asJson({ title: 'Noticia anulada: el jefe del puerto' }),
    asJson({ title: 'إلغاء خبر: مدير الميناء' }),
    asJson({
      text: 'EDITORS: The story slugged HARBOUR-CHIEF, sent at 07:10, has been withdrawn. It named the wrong man.',
    }),
    asJson({ text: 'Achtung Redaktionen: Bitte die Meldung über den Hafenchef nicht verwenden.' }),
    asJson({ text: 'Merci d’attendre. Prière de patienter.\n\nVeuillez annuler la dépêche sur le port.' }),
    asJson({ text: 'Rogamos anulen la noticia sobre el puerto.' }),
    asJson({ text: 'يرجى عدم استخدام الخبر السابق عن الميناء.' }),
    asJson({ text: 'براہ کرم یہ خبر شائع نہ کریں۔' }),
    asJson({ status: 'killed' }),
    asJson({ withdrawn: true }),
  ])('is no news: %s', (body) => isWithheld(only('x.json', body)));

  it('in plain text as well', () => isWithheld(only('x.txt', `KILL: Story on the harbour chief\n\n${text}`)));

  it('is not what replaces it', () =>
    isRead(only('x.json', asNinjs({ ednote: 'Substitute for the killed story of 07:10 GMT. Adds a quote.' }))));
});

describe('A draft', () => {
  it.each([
    ['x.json', asJson({ draft: true })],
    ['x.json', asJson({ status: 'pending' })],
    ['x.md', asMarkdown('draft: true')],
    ['x.md', asMarkdown('published: false')],
    ['x.md', asToml('draft = true')],
    [
      'x.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"><title>A</title><entry><title>T</title><id>1</id><summary>${text}</summary><app:control><app:draft>yes</app:draft></app:control></entry></feed>`,
    ],
  ])('in %s is withheld', (name, body) => isWithheld(only(name, body)));
});

describe('A publication date', () => {
  it('that is ahead withholds', () => {
    for (const [name, body] of [
      ['x.json', asJson({ date: '2027-06-01' })],
      ['x.html', longPage('<meta property="article:published_time" content="2027-06-01T06:00:00Z">', '')],
      ['x.json', asJson({ datePublished: '2027-06-01T08:00:00Z' })],
      ['x.xml', asItem('<pubDate>Tue, 01 Jun 2027 08:00:00 GMT</pubDate>')],
      ['x.md', asMarkdown('publishDate: 2027-06-01')],
      ['x.md', asMarkdown('date: 2027-06')],
      ['x.txt', `date 2027 ${text}`],
    ] as const) {
      isWithheld(only(name, body));
      isRead(only(name, body, new Date('2027-06-02T00:00:00Z')));
    }
  });

  it('of today does not, whatever the clock and the zone of the publisher', () => {
    for (const date of ['2026-11-28', '2026-11-29', '2026-11-28T23:30:00Z', '2026-11-29T09:00:00+09:00', '2026-11'])
      isRead(only('x.json', asJson({ date })));
  });
});

describe('What is withheld', () => {
  it('is read by whoever asks without a time, the same each time: verify must find what was told', () => {
    const body = asJson({ embargo: '2027-06-01T06:00:00Z' });
    const draft = (): Draft => {
      const reading = readObject({ key: 'articles/a/x.json', bytes: Buffer.from(body) });
      const [member] = reading.ok ? [...reading.members] : [];
      if (!member?.ok) throw new Error('it was not read');
      return member.draft;
    };
    expect(draft()).toEqual(draft());
  });

  it('waits in rejected/ with its time, and a look after it takes it in as news of that moment', async () => {
    const room = await newsroom();
    const body = asJson({ text: 'The ferry sails again.', embargo: '2026-03-02T12:00:00Z' });
    expect(await room.drop('a/x.json', body)).toMatchObject({ outcome: 'rejected', code: 'withheld' });
    expect(room.rejected('a/x.json')).toMatchObject({ code: 'withheld', until: '2026-03-02T12:00:00.000Z' });
    room.clock.advance(2 * 3_600_000);
    expect(await room.drop('a/x.json', body)).toEqual({ outcome: 'unchanged' });
    room.clock.advance(3_600_000);
    expect(await room.drop('a/x.json', body)).toMatchObject({ outcome: 'indexed', articles: 1 });
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T12:00:00.000Z');
    expect(room.rejected('a/x.json')).toBeUndefined();
    expect(await room.drop('a/x.json', body)).toEqual({ outcome: 'unchanged' });
  });

  it('in a batch costs no other line, and comes in when its time has come', async () => {
    const room = await newsroom();
    const line = (id: string, fields: object) => JSON.stringify({ id, text: `The ferry ${id} sails.`, ...fields });
    const body = [line('a', {}), line('b', { embargo: '2026-03-02T10:00:00Z' }), line('c', { embargo: '?' })].join(
      '\n',
    );
    expect(await room.drop('a/x.jsonl', body)).toMatchObject({ articles: 1, rejected: 2 });
    expect(room.rejected('a/x.jsonl')).toMatchObject({
      reason: '0 of 3 could not be read; 2 withheld.',
      members: [
        { place: 'line 2', until: '2026-03-02T10:00:00.000Z' },
        { place: 'line 3', code: 'withheld' },
      ],
    });
    room.clock.advance(3_600_000);
    expect(await room.drop('a/x.jsonl', body)).toMatchObject({ articles: 2, rejected: 1 });
    expect(room.textsUnder('harbour')).toEqual(['The ferry a sails.', 'The ferry b sails.']);
  });

  it('leaves the index where it stood there before, in a feed as well', async () => {
    const room = await newsroom();
    const feed = (more: string) =>
      `<rss version="2.0"><channel><title>H</title><item><guid>1</guid><description>The ferry sails.</description>${more}</item></channel></rss>`;
    await room.drop('a/feed.xml', feed(''));
    expect(room.textsUnder('harbour')).toHaveLength(1);
    await room.drop('a/feed.xml', feed('<status>withdrawn</status>'));
    expect(room.textsUnder('harbour')).toEqual([]);
  });
});

describe('A date and time', () => {
  it.each([
    ['2027-06-01T06:00:00.5+02:00', '2027-06-01T04:00:00.000Z'],
    ['20270601T060000Z', '2027-06-01T06:00:00.000Z'],
    ['June 1, 2027, 6:30 p.m. UTC', '2027-06-01T18:30:00.000Z'],
    ['0001 GMT (0201 CEST) Tuesday 1 June 2027', '2027-06-01T00:01:00.000Z'],
    ['12am GMT on 1st June 2027', '2027-06-01T00:00:00.000Z'],
    ['noon BST, 1 June 2027', '2027-06-01T11:00:00.000Z'],
  ])('is read as it is written: %s', (written, instant) => {
    expect(momentOf(written)).toEqual({ earliest: Date.parse(instant), latest: Date.parse(instant), exact: true });
  });

  it.each([
    '01/06/2027',
    'Friday',
    '1 June',
    '30 February 2027',
    '2027-13-01',
    '1 or 2 June 2027',
    'soon',
    '',
    '25:00 GMT 1 June 2027',
    {},
    true,
  ])('that is not certain is left open: %s', (written) => expect(momentOf(written)).toBeUndefined());
});
