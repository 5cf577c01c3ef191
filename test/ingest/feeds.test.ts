import { allArticles } from '../../functions/core/topic.ts';
import type { Member } from '../../functions/ingest/batch.ts';
import type { Draft } from '../../functions/ingest/draft.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { jsonFeed } from '../../functions/web/pages/feeds.ts';
import { newsroom } from '../kit/ingest.ts';

const members = (name: string, body: Buffer | string): Member[] => {
  const reading = readObject({ key: `articles/harbour-post/${name}`, bytes: Buffer.from(body) });
  if (!reading.ok) throw new Error(reading.reason);
  return [...reading.members];
};
const drafts = (name: string, body: Buffer | string): Draft[] =>
  members(name, body).map((member) => {
    if (!member.ok) throw new Error(`${member.place}: ${member.reason}`);
    return member.draft;
  });
const rejected = (name: string, body: string) => {
  const reading = readObject({ key: `articles/a/${name}`, bytes: Buffer.from(body) });
  if (reading.ok) throw new Error('it was read');
  return reading;
};

const item = (inner: string) => `<item>${inner}</item>`;
const rss = (inner: string, { attributes = '', channel = '' } = {}) =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Harbour Post</title><link>https://post.example/</link>${channel}${inner}</channel></rss>`;
const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Post</title><id>urn:post</id><updated>2026-01-01T00:00:00Z</updated>${inner}</feed>`;

describe('RSS 1.0', () => {
  const rdf = (inner: string, names = 'xmlns="http://purl.org/rss/1.0/"') =>
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${names} xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="https://register.example/"><title>Register</title><link>https://register.example/</link><d:language>de</d:language>
      <items><rdf:Seq><rdf:li rdf:resource="https://register.example/1"/></rdf:Seq></items></channel>${inner}</rdf:RDF>`;

  it('is called what Dublin Core says where it has no other title', () => {
    const body = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><dc:title>Quay Post</dc:title><item><title>T</title><description>One.</description></item></channel></rss>`;
    expect(drafts('x.rss', body)).toMatchObject([{ publisher: 'Quay Post', title: 'T' }]);
  });

  it('gives its items, under whatever prefixes it chooses', () => {
    const body = `<item rdf:about="https://register.example/1"><title>Hafen zu</title><link>https://register.example/1</link><d:date>2026-10-14T07:00:00+02:00</d:date><d:creator>H. Marr</d:creator><description>Kurz.</description><c:encoded><![CDATA[<p>Der Hafen ist zu.</p><p>Bis Montag.</p>]]></c:encoded></item>
      <item rdf:about="https://register.example/2"><title>Zwei</title><description>Der Kai ist offen.</description></item>`;
    expect(drafts('index.rdf.xml', rdf(body))).toMatchObject([
      {
        publisher: 'Register',
        title: 'Hafen zu',
        author: 'H. Marr',
        language: 'de',
        published: { date: '2026-10-14' },
        url: 'https://register.example/1',
        item: 'https://register.example/1',
        text: 'Der Hafen ist zu.\n\nBis Montag.',
      },
      { title: 'Zwei', item: 'https://register.example/2', url: null, text: 'Der Kai ist offen.' },
    ]);
  });

  it('may give its own names a prefix', () => {
    const body = `<rss:item rdf:about="https://register.example/1"><rss:title>Hafen</rss:title><rss:description>Der Hafen ist zu.</rss:description></rss:item>`;
    expect(drafts('x.rdf.xml', rdf(body, 'xmlns:rss="http://purl.org/rss/1.0/"'))).toMatchObject([
      { title: 'Hafen', text: 'Der Hafen ist zu.' },
    ]);
  });
});

describe('Atom', () => {
  it('resolves links against xml:base, from the outside in, and else against the feed’s own place', () => {
    const entry = (inner: string, attributes = '') =>
      `<entry ${attributes}><title>T</title><summary>Some words.</summary>${inner}</entry>`;
    const entries = [
      entry('<link href="ice"/>', 'xml:base="2026/10/"'),
      entry('<link href="/frost"/>'),
      entry('<link xml:base="https://other.example/a/" href="b"/>'),
      entry(
        '<link rel="self" href="no"/><link rel="alternate" type="application/pdf" href="x.pdf"/><link rel="alternate" type="text/html" href="x.html"/>',
      ),
    ].join('');
    const links = (body: string) => drafts('x.atom', body).map(({ url }) => url);
    expect(links(atom(entries, 'xml:base="https://log.example/ongoing/"'))).toEqual([
      'https://log.example/ongoing/2026/10/ice',
      'https://log.example/frost',
      'https://other.example/a/b',
      'https://log.example/ongoing/x.html',
    ]);
    expect(links(atom(`<link rel="self" href="https://log.example/f/feed.atom"/>${entries}`)).slice(0, 2)).toEqual([
      'https://log.example/f/2026/10/ice',
      'https://log.example/frost',
    ]);
    const relative = `<link href="/"/>${entries}`;
    expect(links(atom(relative, 'xml:base="https://log.example/ongoing/"'))[1]).toBe('https://log.example/frost');
    expect(links(atom(entries))).toEqual([null, null, 'https://other.example/a/b', null]);
    const inRss = rss(item('<link>a</link><description>Words.</description>'), { channel: '' }).replace(
      '<rss ',
      '<rss xml:base="https://base.example/x/" ',
    );
    expect(links(inRss)).toEqual(['https://base.example/x/a']);
  });

  it('has titles as text, HTML or XHTML, each decoded once', () => {
    const title = (given: string) =>
      drafts('x.atom', atom(`<entry><id>1</id>${given}<summary>Words.</summary></entry>`))[0]?.title;
    expect(title('<title>5 &lt; 6 &amp;amp; 7</title>')).toBe('5 < 6 &amp; 7');
    expect(title('<title type="html">A &lt;em&gt;very&lt;/em&gt; early &amp;amp; hard frost</title>')).toBe(
      'A very early & hard frost',
    );
    expect(
      title('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>very</em> early frost</div></title>'),
    ).toBe('A very early frost');
    expect(
      title('<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:b>Early</x:b> frost</x:div></title>'),
    ).toBe('Early frost');
    expect(title('<title type="html"><![CDATA[Use of &lt;b&gt; &#8211; why]]></title>')).toBe('Use of <b> – why');
  });

  it('has a language for each element', () => {
    const languages = drafts(
      'x.atom',
      atom(
        `<entry><id>1</id><content xml:lang="de">Die Strasse.</content></entry>
         <entry xml:lang="fr"><id>2</id><content>La rue.</content></entry>
         <entry><id>3</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:lang="es"><p>La calle.</p></div></content></entry>
         <entry><id>4</id><content>The road.</content></entry>`,
        'xml:lang="en"',
      ),
    ).map(({ language }) => language);
    expect(languages).toEqual(['de', 'fr', 'es', 'en']);
  });

  it('may give all its names a prefix', () => {
    const body = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Post</a:title><a:entry><a:id>1</a:id><a:title>T</a:title><a:content type="html">&lt;p&gt;One.&lt;/p&gt;</a:content></a:entry></a:feed>`;
    expect(drafts('x.atom', body)).toMatchObject([{ publisher: 'Post', title: 'T', text: 'One.' }]);
  });
});

describe('Podcasts and videos', () => {
  const names = {
    attributes: 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"',
  };
  const sound = '<enclosure url="https://post.example/1.mp3" type="audio/mpeg"/>';

  it('have their text in a summary or a description of the medium, and no address but their page', () => {
    const feed = rss(
      [
        item(
          `<title>One</title><itunes:summary>The ferry is late, &lt;b&gt;again&lt;/b&gt;.</itunes:summary><itunes:subtitle>Late</itunes:subtitle>${sound}<guid>rt-1</guid><itunes:author>Ida</itunes:author>`,
        ),
        item(
          '<title>Two</title><media:group><media:content url="https://post.example/2.mp4"/><media:description>The quay burns.</media:description></media:group><guid isPermaLink="false">rt-2</guid>',
        ),
        item(
          '<title>Three</title><media:content url="x.mp4"><media:description type="html">&lt;p&gt;It rains.&lt;/p&gt;</media:description></media:content><link>https://post.example/3</link>',
        ),
        item(
          `<title>Four</title><description> </description><itunes:subtitle>It snows.</itunes:subtitle><link>https://post.example/1.mp3</link>${sound}`,
        ),
        item('<title>Five</title><description>Told in full.</description><itunes:summary>Short.</itunes:summary>'),
      ].join(''),
      names,
    );
    expect(drafts('podcast.xml', feed)).toMatchObject([
      { text: 'The ferry is late, again.', url: null, item: 'rt-1', author: 'Ida' },
      { text: 'The quay burns.', url: null, item: 'rt-2' },
      { text: 'It rains.', url: 'https://post.example/3' },
      { text: 'It snows.', url: null },
      { text: 'Told in full.' },
    ]);
  });

  it('without any of these are told which would help', () => {
    expect(members('podcast.xml', rss(item(`<title>One</title>${sound}`), names))).toMatchObject([
      { code: 'no-text', reason: expect.stringMatching(/description.*content:encoded.*itunes:summary/) },
    ]);
  });
});

describe('One bad item', () => {
  const good = (id: string) =>
    item(`<guid>${id}</guid><title>On ${id}</title><description>The ferry ${id} sails.</description>`);
  const around = (bad: string) => members('x.xml', rss(`${good('a')}${bad}${good('b')}`));
  const sailing = { ok: true, draft: { text: 'The ferry a sails.' } };
  const last = { ok: true, draft: { text: 'The ferry b sails.' } };

  it.each([
    ['has an element that is not closed', item('<title>Bad<description>Lost.</description>')],
    [
      'has a description that swallows what follows',
      item('<description>Lost.<pubDate>Wed, 14 Oct 2026 08:15:00 GMT</pubDate>'),
    ],
    ['has a comment that is not closed', item('<title>Bad</title><!-- <description>Lost.</description>')],
    ['has a CDATA section that is not closed', item('<title>Bad</title><description><![CDATA[Lost.</description>')],
    ['is nested too deep', item(`<title>Bad</title>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)],
    ['is too deep in its text', item(`<title>Bad</title><description>${'<b>'.repeat(100_000)}x</description>`)],
    ['has no text', item('<title>Bad</title>')],
    ['is empty', '<item/>'],
    ['is of no known shape', item('<foo><bar>1</bar></foo>')],
    [
      'is larger than an article may be',
      item(`<title>Bad</title><description>${'word '.repeat(250_000)}</description>`),
    ],
  ])('that %s costs no other', (_, bad) => {
    const read = around(bad);
    expect(read).toMatchObject([sailing, { ok: false, place: 'item 2' }, last]);
    expect(read[1]).toMatchObject({ reason: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it('that lacks only its own end tag is read, because all in it is complete', () => {
    const open = '<item><guid>c</guid><title>Open</title><description>The tug sails.</description>';
    expect(around(open)).toMatchObject([sailing, { draft: { title: 'Open', text: 'The tug sails.' } }, last]);
  });

  it('that uses an entity of the feed’s own is lost alone', () => {
    const feed = `<!DOCTYPE rss [<!ENTITY isp "<b>Harbour</b> Post">]>${rss(`${good('a')}${item('<title>By &isp;</title><description>Words.</description>')}${good('b')}`).replace(/^<\?xml.*?\?>/, '')}`;
    expect(members('x.xml', feed)).toMatchObject([sailing, { reason: expect.stringMatching(/uses &isp;/) }, last]);
  });

  it('does not spoil what reads like items within a text or a comment', () => {
    const odd = item(
      '<guid>c</guid><description><![CDATA[An <item> ends with </item>, and <item> opens.]]></description>',
    );
    expect(around(`<!-- <item><title>No</title></item> -->${odd}`)).toMatchObject([
      sailing,
      { draft: { item: 'c' } },
      last,
    ]);
  });

  it('is lost alone where the feed is cut off', () => {
    const cut = rss(`${good('a')}${good('b')}`).replace(/sails\.<\/description><\/item><\/channel><\/rss>$/, '');
    expect(members('x.xml', cut)).toMatchObject([sailing, { ok: false, reason: expect.stringMatching(/ends before/) }]);
    const between = rss(good('a')).replace('</channel></rss>', '');
    expect(members('x.xml', between)).toMatchObject([sailing, { ok: false, reason: expect.stringMatching(/cut off/) }]);
  });

  it('with a damaged byte loses what holds it', () => {
    const [before, after] = rss(
      `${good('a')}${item('<guid>c</guid><title>Caf#</title><description>Coffee is 4. It rains.</description>')}${good('b')}`,
    ).split('#');
    const read = members('x.xml', Buffer.concat([Buffer.from(before!), Buffer.from([0xe9]), Buffer.from(after!)]));
    expect(read).toMatchObject([sailing, { ok: true, draft: { title: null, text: 'Coffee is 4. It rains.' } }, last]);
  });

  it('in JSON costs no other', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { id: 1, content_text: 'One.' },
        null,
        'x',
        [],
        { id: 5 },
        { id: 6, title: { a: 1 }, content_text: 'x' },
        { id: 7, title: 7.5, content_text: 'x' },
        { id: 8, author: 5, url: {}, language: [], date_published: {}, content_html: '<p>Two.</p>' },
      ],
    };
    expect(
      members('feed.json', JSON.stringify(feed)).map((member) => (member.ok ? member.draft.text : member.reason)),
    ).toEqual([
      'One.',
      expect.stringMatching(/^The whole is missing/),
      expect.stringMatching(/^The whole is "x"/),
      expect.stringMatching(/^The whole is an empty list/),
      expect.stringMatching(/no "text"/),
      expect.stringMatching(/"title" cannot be used: it is an object.*words/),
      expect.stringMatching(/"title" cannot be used: it is a number \(7.5\)/),
      'Two.',
    ]);
  });
});

describe('A file that is no feed', () => {
  it('is named by what it is', () => {
    expect(rejected('x.xml', '<?xml version="1.0"?><!-- <rss> --><newsItem xmlns="x"/>').reason).toMatch(
      /<newsItem>.*RSS, RDF, Atom, JSON Feed and news sitemaps/,
    );
    expect(rejected('x.xml', '<!DOCTYPE html><html><body/></html>').reason).toMatch(
      /This is an HTML page, not a feed\. .*\.html/,
    );
    const page = '<!doctype html>\n<head><link rel=alternate type="application/rss+xml" href=\'/feed.xml\'></head>';
    expect(rejected('x.xml', page).reason).toMatch(/^This is an HTML page, not a feed; it links to \/feed\.xml\./);
    expect(rejected('x.xml', 'no markup at all').reason).toMatch(/no XML/);
  });

  it('is not whatever mentions entities in a text', () => {
    expect(
      drafts('x.xml', rss(item('<description><![CDATA[Write &lt;!ENTITY a "b"&gt; <!ENTITY> there.]]></description>'))),
    ).toHaveLength(1);
  });
});

describe('Ids that a publisher repeats', () => {
  const entry = (guid: string, number: number) =>
    item(
      `${guid}<title>Story ${number}</title><link>https://post.example/${number}</link><description>The ferry ${number} sails to port.</description>`,
    );
  const kinds = [
    ['the address of the site', '<guid isPermaLink="false">https://post.example/</guid>'],
    ['nothing', '<guid isPermaLink="false"></guid>'],
    ['one and the same word', '<guid>news</guid>'],
  ] as const;

  it.each(kinds)('%s for all: the link decides, and a further item changes none', async (_, guid) => {
    const room = await newsroom();
    const three = [1, 2, 3].map((number) => entry(guid, number));
    expect(await room.drop('post/feed.xml', rss(three.join('')))).toMatchObject({ articles: 3, rejected: 0 });
    const urls = () => room.entriesUnder('harbour').map(({ article }) => [article.url, article.arrivedAt, article.id]);
    const before = urls();
    room.clock.advance(3_600_000);
    await room.drop('post/feed.xml', rss([entry(guid, 4), ...three].join('')));
    expect(urls()).toHaveLength(4);
    expect(urls().slice(0, 3)).toEqual(before);
    expect(urls()[3]).toEqual(['https://post.example/4', '2026-03-02T10:00:00.000Z', expect.any(String)]);
  });

  it('leave titles, and at last texts, to decide where there is no link', () => {
    const feed = rss(
      ['One', 'Two', 'Two']
        .map((title, index) => item(`<guid>x</guid><title>${title}</title><description>Text ${index}.</description>`))
        .join(''),
    );
    const ids = drafts('x.xml', feed).map((draft) => draft.item);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('x\nOne');
    const podcasts = rss(
      ['One', 'Two'].map((title) => item(`<title>${title}</title><description>Text.</description>`)).join(''),
    );
    const shifted = podcasts.replace('<item>', `${item('<title>New</title><description>Text.</description>')}<item>`);
    expect(
      drafts('x.xml', shifted)
        .slice(1)
        .map((draft) => draft.item),
    ).toEqual(drafts('x.xml', podcasts).map((draft) => draft.item));
  });

  it('change no id of an item that is only written twice', () => {
    const feed = rss(`${entry('<guid>a</guid>', 1)}${entry('<guid>a</guid>', 1)}${entry('<guid>b</guid>', 2)}`);
    expect(members('x.xml', feed)).toMatchObject([
      { draft: { item: 'a' } },
      { code: 'duplicate', reason: expect.stringMatching(/twice, with the id "a"/) },
      { draft: { item: 'b' } },
    ]);
  });

  it('tell lines of JSON apart by their links as well', async () => {
    const room = await newsroom();
    const line = (url: string | undefined, title: string) =>
      JSON.stringify({ id: 'x', url, title, text: `The ferry: ${title}.` });
    const lines = [line('https://a.example/1', 'One'), line('https://a.example/2', 'Two'), line(undefined, 'Three')];
    expect(await room.drop('a/x.jsonl', lines.join('\n'))).toMatchObject({ articles: 3, rejected: 0 });
    const ids = room.entriesUnder(allArticles).map(({ article }) => article.id);
    await room.drop('a/x.jsonl', [line('https://a.example/4', 'Four'), ...lines].join('\n'));
    expect(room.entriesUnder(allArticles).map(({ article }) => article.id)).toEqual(expect.arrayContaining(ids));
    expect(room.entriesUnder(allArticles)).toHaveLength(4);
  });
});

describe('JSON Feed', () => {
  const feed = (...items: unknown[]) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette &amp; Post',
      home_page_url: 'https://gazette.example/',
      language: 'en',
      authors: [{ name: 'Desk' }],
      items,
    });
  const one = {
    id: 'a',
    url: '/1',
    title: 'Ferry &#8211; late',
    content_html: '<p>The ferry is late.</p><p>Again.</p>',
    date_published: '2026-02-14T10:00:00+02:00',
    authors: [{ name: 'B. L.' }],
  };
  const two = { id: 2, content_text: 'The quay is\nclosed.', summary: 'No.', language: 'de' };

  it('gives its items, HTML before plain text', () => {
    expect(
      drafts('feed.json', feed(one, two, { id: 'c', content_html: '<img>', content_text: 'Plain.' })),
    ).toMatchObject([
      {
        publisher: 'Gazette & Post',
        title: 'Ferry – late',
        author: 'B. L.',
        url: 'https://gazette.example/1',
        text: 'The ferry is late.\n\nAgain.',
        published: { date: '2026-02-14' },
        item: 'a',
      },
      { title: null, author: 'Desk', url: null, language: 'de', item: '2' },
      { text: 'Plain.' },
    ]);
  });

  it('rolls as other feeds do, and is withdrawn when it is deleted', async () => {
    const room = await newsroom();
    await room.drop('g/feed.json', feed(one));
    await room.drop('g/feed.json', feed(two));
    expect(room.textsUnder('harbour')).toHaveLength(2);
    await room.drop('g/feed.json', '{"version": ');
    expect(room.textsUnder('harbour')).toHaveLength(2);
    expect(await room.remove('g/feed.json')).toEqual({ outcome: 'withdrawn', articles: 2 });
    expect(room.textsUnder('harbour')).toEqual([]);
  });

  it('is read as the product itself writes it', () => {
    const story = {
      id: 's1',
      language: 'en',
      headline: { text: 'Ferries & tugs < 5 m stop' },
      brief: [{ text: 'The ferries stopped on Monday.' }, { text: '“We wait,” said the harbour chief.' }],
      sources: [{ arrivedAt: '2026-03-02T09:00:00.000Z' }],
    };
    const written = jsonFeed({
      siteUrl: 'https://digest.example',
      productName: 'Broadsheet',
      title: 'Broadsheet: Harbour',
      topic: { id: 'harbour', title: 'Harbour', description: '' } as never,
      stories: [{ story, beginning: { id: 's1', since: '2026-03-02T09:00:00.000Z' } }] as never,
      corrected: () => [],
      now: new Date('2026-03-02T10:00:00Z'),
    });
    expect(drafts('feed.json', JSON.stringify(written))).toMatchObject([
      {
        publisher: 'Broadsheet: Harbour',
        title: 'Ferries & tugs < 5 m stop',
        url: expect.stringMatching(/^https:\/\/digest\.example\/topics\/harbour\//),
        language: 'en',
        text: 'The ferries stopped on Monday. “We wait,” said the harbour chief.',
      },
    ]);
  });
});
