import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Draft } from '../../functions/ingest/draft.ts';
import { bytesWorthReading } from '../../functions/ingest/file-names.ts';
import { readObject } from '../../functions/ingest/read.ts';

/** Reads a file that is one article. */
const read = (name: string, body: Buffer | string): Draft => {
  const reading = readObject({ key: `articles/${name}`, bytes: Buffer.from(body) });
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.reason}`);
  const [member] = [...reading.members];
  if (!member?.ok) throw new Error('no article');
  return member.draft;
};

const refused = (name: string, body: Buffer | string): { code: string; reason: string } => {
  const reading = readObject({ key: `articles/${name}`, bytes: Buffer.from(body) });
  if (reading.ok) throw new Error('it was read');
  return { code: reading.code, reason: reading.reason };
};

describe('Plain text', () => {
  it('may begin with a date, which is kept as precisely as it is written', () => {
    expect(read('x.txt', ' date 2021-05-25 US Defense Secretary spoke.').published).toEqual({
      precision: 'day',
      date: '2021-05-25',
    });
    expect(read('x.txt', 'date 2022-05 Follow us').published).toEqual({ precision: 'month', date: '2022-05' });
    expect(read('x.txt', 'date 2022\nFollow us').published).toEqual({ precision: 'year', date: '2022' });
    expect(read('x.txt', 'date 2021-02-30 It never was.')).toMatchObject({
      published: { precision: 'unknown' },
      text: 'It never was.',
    });
    expect(read('x.txt', 'Dates are sweet.')).toMatchObject({ published: { precision: 'unknown' }, title: null });
  });

  it('has paragraphs at blank lines, and at line breaks that are no wraps', () => {
    const wrapped =
      'The harbour company said on Monday that the old quay would be closed\nfor repairs until spring, and that ships would be sent to the new one\ninstead.\n\nNobody objected.';
    expect(read('x.txt', wrapped).text.split('\n\n')).toHaveLength(2);
    const long = 'x'.repeat(80);
    expect(read('x.txt', `${long} ${long}\n${long} ${long}\r\nEnd.`).text.split('\n\n')).toHaveLength(3);
    const report = 'Four sheep were lost on Monday when a barge sank on the Tarn, its owner said.';
    for (const [first, title] of [
      ['Four sheep lost with a barge', 'Four sheep lost with a barge'],
      ['CORRECTED: Four sheep lost with a barge', 'CORRECTED: Four sheep lost with a barge'],
      ['Update 2: Four sheep lost with a barge', 'Update 2: Four sheep lost with a barge'],
      ['CORRECTED: By Ada Moss', null],
      ['OSTMERE: Four sheep', null],
    ] as const)
      expect(read('x.txt', `${first}\n\n${report}`).title).toBe(title);
    expect(read('x.txt', 'By A. Writer\nPORT ELLERY: It rained.\n- first\n- second').text.split('\n\n')).toHaveLength(
      4,
    );
  });

  it('may have its title on a line by itself, which is no sentence', () => {
    const news = 'They cost 4.8 million pounds together, and the first comes in spring.';
    expect(read('x.txt', `Council buys twelve buses\n\n${news}`)).toMatchObject({
      title: 'Council buys twelve buses',
      text: news,
    });
    for (const first of ['The council bought buses.', 'By Ada Moss', 'PORT ELLERY: It rained', 'Buses', '- a bus'])
      expect(read('x.txt', `${first}\n\n${news}`).title).toBeNull();
    expect(read('x.txt', 'First things first\n\nand then the rest').title).toBeNull();
  });

  it('takes the publisher from its folder', () => {
    expect(read('harbour-gazette/2021/x.txt', 'It rained.').publisher).toBe('Harbour Gazette');
    expect(read('x.txt', 'It rained.').publisher).toBeNull();
  });
});

describe('Markdown', () => {
  it('has front matter, and its body becomes paragraphs', () => {
    const draft = read(
      'a/x.md',
      [
        '---',
        'title: "Storm: what we know"',
        'date: 2026-02',
        'author: [A. Writer, B. Writer]',
        'publisher: The Courier',
        'url: https://courier.example/storm',
        'language: en-gb',
        '---',
        '# Storm: what we know',
        'It **rained** on [the quay](https://x.example "t"), `all` day.',
        '![a picture](x.png)',
        '',
        '## Damage',
        '',
        '* one roof',
        '* two *boats*',
        '',
        '| Place | Homes |',
        '|---|---|',
        '| Kilmorra | 12 |',
        '',
        '<script>alert(1)</script><div onclick="x()">A <b>bold</b> claim.</div>',
        '',
        'The loss was ~~two~~ three roofs.',
      ].join('\n'),
    );
    expect(draft).toEqual({
      title: 'Storm: what we know',
      author: 'A. Writer, B. Writer',
      publisher: 'The Courier',
      url: 'https://courier.example/storm',
      language: 'en-GB',
      published: { precision: 'month', date: '2026-02' },
      text: 'It rained on the quay, all day.\n\nDamage\n\none roof\n\ntwo boats\n\nPlace Homes\n\nKilmorra 12\n\nA bold claim.\n\nThe loss was three roofs.',
    });
  });

  it('without a title there takes the heading it opens with', () => {
    const draft = read('a/x.md', '# The *quay* is closed #\n\nUntil spring.');
    expect(draft).toMatchObject({ title: 'The quay is closed', text: 'Until spring.' });
  });

  it('with broken front matter says where', () => {
    expect(refused('a/x.md', '---\ntitle: [a\ndate: 2021\n---\nText.')).toMatchObject({
      code: 'malformed',
      reason: expect.stringMatching(/front matter is not valid YAML \(line \d/),
    });
    expect(refused('a/x.md', '---\ntitle: { a: 1 }\n---\nText.').reason).toMatch(/"title"/);
  });

  it('may use rules of dashes as well', () => {
    expect(read('a/x.md', 'It rained.\n\n---\n\nIt stopped.').text).toBe('It rained.\n\nIt stopped.');
  });
});

describe('JSON', () => {
  it('takes title and date by the names that are usual', () => {
    for (const name of ['date', 'published', 'published_at', 'datePublished'])
      expect(read('a/x.json', JSON.stringify({ headline: 'T', [name]: '2021-05-06', text: 'One.' }))).toMatchObject({
        title: 'T',
        published: { precision: 'day', date: '2021-05-06' },
      });
  });

  it('gives text under any of three names, HTML where it is HTML', () => {
    const common = { title: 'T', author: [{ name: 'A' }, 'B'], date: 2021, url: 'HTTPS://x.example/a b' };
    for (const name of ['text', 'body', 'content'])
      expect(
        read('a/x.json', JSON.stringify({ ...common, [name]: '<p>One &amp; two.</p><p>Three < four.</p>' })),
      ).toMatchObject({
        title: 'T',
        author: 'A, B',
        published: { precision: 'year', date: '2021' },
        url: 'https://x.example/a%20b',
        text: 'One & two.\n\nThree < four.',
      });
  });

  it('says what is wrong with it', () => {
    expect(refused('a/x.json', '{"text": ').reason).toMatch(/not valid JSON/);
    expect(refused('a/x.json', '{"title": "T"}').reason).toMatch(/no "text", "body" or "content"/);
    expect(refused('a/x.json', '{"title": 5, "text": "x"}').reason).toMatch(/"title" cannot be used/);
    expect(refused('a/x.json', '[{"text": "x"}]').reason).toMatch(/one article per line/);
    expect(refused('a/x.json', '"text"').code).toBe('malformed');
    expect(refused('a/x.json', '{"text": "…"}').code).toBe('no-text');
  });

  it('is read as ninjs where it is ninjs, of any generation', () => {
    const first = {
      uri: 'https://agency.example/1',
      type: 'text',
      versioncreated: '2021-05-26T01:00:00+02:00',
      firstcreated: '2021-05-25T23:00:00-05:00',
      pubstatus: 'usable',
      language: 'en',
      byline: 'A. Writer',
      headline: 'It rains',
      body_text: 'plain',
      body_xhtml: '<p>It rains.</p><p>Still.</p>',
      infosource: [{ name: 'Agency' }],
    };
    const expected = {
      title: 'It rains',
      author: 'A. Writer',
      publisher: 'Agency',
      url: 'https://agency.example/1',
      language: 'en',
      published: { precision: 'day', date: '2021-05-25' },
      text: 'It rains.\n\nStill.',
    };
    expect(read('a/x.json', JSON.stringify(first))).toEqual(expected);
    const { headline, body_text, body_xhtml, byline, infosource, ...rest } = first;
    const second = {
      ...rest,
      by: byline,
      headlines: [
        { role: 'short', value: 'Rain' },
        { role: 'main', value: headline },
      ],
      bodies: [
        { role: 'text', contenttype: 'text/plain', value: body_text },
        { role: 'html', contenttype: 'text/html', value: body_xhtml },
      ],
      infosources: infosource,
    };
    expect(read('a/x.json', JSON.stringify(second))).toEqual(expected);
    const { versioncreated, firstcreated, pubstatus, bodies, ...others } = second;
    const third = {
      ...others,
      versionCreated: versioncreated,
      firstCreated: firstcreated,
      pubStatus: pubstatus,
      bodies: bodies.map(({ contenttype, ...part }) => ({ ...part, contentType: contenttype })),
      altIds: [{ role: 'internal', value: '7' }],
    };
    // A notice that takes the item back names it by any of its ids.
    expect(read('a/x.json', JSON.stringify(third))).toEqual({ ...expected, about: ['7'] });
    expect(refused('a/x.json', JSON.stringify({ ...third, pubStatus: 'withheld' })).code).toBe('withheld');
    expect(refused('a/x.json', JSON.stringify({ ...third, type: 'picture' })).reason).toMatch(/picture/);
  });
});

const members = (name: string, body: Buffer | string) => {
  const reading = readObject({ key: `articles/${name}`, bytes: Buffer.from(body) });
  if (!reading.ok) throw new Error(reading.reason);
  return [...reading.members];
};

describe('Feeds', () => {
  it('RSS: full text, else the description; markup in titles undone; relative links made whole', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Hold &amp; Harbour</title><link>https://hold.example/</link><language>en-gb</language>
      <item><title>Tugs &amp;amp; &lt;b&gt;tides&lt;/b&gt;</title><link>/1</link><guid isPermaLink="false">g1</guid>
      <pubDate>Tue, 25 May 2021 23:30:00 -0500</pubDate><dc:creator>A. Writer</dc:creator>
      <description>Short.</description><content:encoded><![CDATA[<p>One.<br><br>Two.</p><script>x</script><figure><figcaption>Photo</figcaption></figure>]]></content:encoded></item>
      <item><guid>https://hold.example/2</guid><description>&lt;p&gt;Only this.&lt;/p&gt;</description></item>
      <item><title>Nothing</title></item></channel></rss>`;
    expect(members('h/feed.xml', rss)).toEqual([
      {
        ok: true,
        member: 0,
        place: 'item 1',
        draft: {
          member: 0,
          item: 'g1',
          title: 'Tugs & tides',
          author: 'A. Writer',
          publisher: 'Hold & Harbour',
          url: 'https://hold.example/1',
          language: 'en-GB',
          published: { precision: 'day', date: '2021-05-25' },
          text: 'One.\n\nTwo.',
        },
      },
      expect.objectContaining({
        draft: expect.objectContaining({ url: 'https://hold.example/2', text: 'Only this.', title: null }),
      }),
      { ok: false, member: 2, place: 'item 3', code: 'no-text', reason: expect.any(String) },
    ]);
  });

  it('Atom: plain and HTML text as their type says, each entry in its own language', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Die &lt;i&gt;Post&lt;/i&gt;</title><id>f</id><updated>2021-05-25T10:00:00Z</updated>
      <link href="https://post.example/"/>
      <entry><id>e1</id><title>Über 5 &lt; 6</title><link rel="self" href="s"/><link href="1"/><published>2021-05-25T23:30:00-05:00</published>
      <author><name>N. N.</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins.</p><p>Zwei.</p></div></content></entry>
      <entry xml:lang="fr"><id>e2</id><title>t</title><updated>2022-01-01T00:00:00Z</updated><summary>Un &lt; deux.</summary></entry></feed>`;
    expect(members('p/feed.atom', atom)).toMatchObject([
      {
        draft: {
          item: 'e1',
          title: 'Über 5 < 6',
          publisher: 'Die Post',
          author: 'N. N.',
          url: 'https://post.example/1',
          language: 'de',
          published: { date: '2021-05-25' },
          text: 'Eins.\n\nZwei.',
        },
      },
      { draft: { item: 'e2', language: 'fr', published: { date: '2022-01-01' }, text: 'Un < deux.' } },
    ]);
  });

  it('that are none, broken, or define entities are turned away', () => {
    expect(refused('a/x.xml', '<?xml version="1.0"?><note>hi</note>').code).toBe('unknown-format');
    expect(refused('a/x.xml', '<rss version="2.0"><channel><item><title>x</title>').reason).toMatch(/cut off/);
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`;
    expect(refused('a/x.xml', laughs).reason).toMatch(/entities/);
  });
});

describe('Lines of JSON', () => {
  it('are articles each, and a bad one spoils only itself', () => {
    const bad = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const body = Buffer.concat([
      Buffer.from('\ufeff{"id": 7, "text": "One."}\r\n\n'),
      bad,
      Buffer.from('{"text": "Two."}'),
    ]);
    expect(members('a/x.jsonl', body)).toMatchObject([
      { ok: true, member: 0, draft: { item: '7', text: 'One.' } },
      { ok: false, member: 2, place: 'line 3', code: 'encoding' },
      { ok: true, member: 3, draft: { text: 'Two.' } },
    ]);
    const huge = `{"text": "${'x'.repeat(1_100_000)}"}\n{"text": "Fine."}`;
    expect(members('a/x.jsonl', huge)).toMatchObject([{ code: 'too-large' }, { draft: { text: 'Fine.' } }]);
  });
});

describe('Packing and encodings', () => {
  it('gzip is undone for any format, by its bytes rather than its name', () => {
    expect(read('a/x.txt.gz', gzipSync('It rained.')).text).toBe('It rained.');
    expect(read('a/x.json', gzipSync('{"text": "It rained."}')).text).toBe('It rained.');
    expect(refused('a/x.txt.gz', 'It rained.').code).toBe('corrupt-gzip');
    expect(refused('a/x.txt.gz', gzipSync('It rained.').subarray(0, 20)).code).toBe('corrupt-gzip');
  });

  it('a gzip bomb is not blown up', () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    const before = process.memoryUsage().rss;
    expect(refused('a/x.txt.gz', bomb)).toMatchObject({ code: 'too-large', reason: expect.stringMatching(/1 MB/) });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('reads what a byte order mark, a prolog or a page declares', () => {
    const words = 'Überfahrt nach Größe verschoben.';
    const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le');
    expect(read('a/x.txt', utf16).text).toBe(words);
    expect(read('a/x.txt', Buffer.from(utf16).swap16()).text).toBe(words);
    expect(read('a/x.txt', Buffer.from(words, 'utf16le')).text).toBe(words);
    expect(read('a/x.txt', `\ufeff${words}`).text).toBe(words);
    const page = `<html><head><meta charset="iso-8859-1"></head><body><article><p>${words}</p></article></body></html>`;
    expect(read('a/x.html', Buffer.from(page, 'latin1')).text).toBe(words);
    const older = page.replace(
      'charset="iso-8859-1"',
      'http-equiv="Content-Type" content="text/html; charset=windows-1252"',
    );
    expect(read('a/x.html', Buffer.from(older, 'latin1')).text).toBe(words);
    const silent = page.replace('<meta charset="iso-8859-1">', '');
    expect(read('a/x.html', Buffer.from(silent, 'latin1')).text).toBe(words);
    const feed = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>T</title><item><description>${words}</description></item></channel></rss>`;
    expect(members('a/x.xml', Buffer.from(feed, 'latin1'))).toMatchObject([{ draft: { text: words } }]);
    const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
    const shiftJis = Buffer.concat([Buffer.from('<meta charset="shift_jis"><p>'), japanese, Buffer.from('</p>')]);
    expect(read('a/x.html', shiftJis).text).toBe('日本語');
  });

  it('does not guess at bytes that are in no encoding it knows of', () => {
    expect(refused('a/x.txt', Buffer.from('Größe', 'latin1'))).toMatchObject({
      code: 'encoding',
      reason: expect.stringMatching(/UTF-8/),
    });
    expect(refused('a/x.html', '<meta charset="klingon"><p>x</p>').reason).toMatch(/"klingon"/);
  });
});

describe('What cannot be read', () => {
  it('is named for its publisher', () => {
    expect(refused('a/x.docx', 'PK').reason).toMatch(/must end in/);
    expect(refused('a/README', 'x').code).toBe('unknown-format');
    expect(refused('a/x.txt', '').code).toBe('empty');
    expect(refused('a/x.txt', ' \n\ufeff ').code).toMatch(/empty|no-text/);
    expect(refused('a/x.txt', 'date 2021-05-25 ').code).toBe('no-text');
    expect(refused('a/x.txt', '%PDF-1.7\nsome text').reason).toMatch(/PDF/);
    expect(refused('a/x.json', Buffer.from('504b0304140000', 'hex')).reason).toMatch(/ZIP/);
    expect(refused('a/x.txt', Buffer.from([1, 0, 2, 0, 0, 3, 9])).code).toBe('binary');
    expect(refused('a/x.txt', '<!doctype html><p>x</p>').reason).toMatch(/\.html/);
    expect(refused('a/x.txt', 'x '.repeat(600_000)).code).toBe('too-large');
    expect(bytesWorthReading('articles/a/x.txt')).toBe(1_000_001);
  });
});

describe('Untrusted text', () => {
  it('comes out inert: no controls, no overrides, no hidden characters, one line a field', () => {
    const hostile =
      'Pay\u202Egpj\u202C \u2066now\u2069\u0000\u0007 pass\u200Bword soft\u00ADhyphen \u{E0041}tag\r\nBcc: all@x.example';
    const draft = read('a/x.json', JSON.stringify({ title: hostile, author: hostile, text: hostile }));
    expect(draft.title).toBe('Paygpj now password softhyphen tag Bcc: all@x.example');
    expect(draft.author).toBe(draft.title);
    expect(draft.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u00AD]/);
    expect(read('a/x.txt', `Zalgo h${'\u0301'.repeat(50)} text.`).text.length).toBeLessThan(24);
  });

  it('keeps the joiners that scripts and emoji are spelt with', () => {
    expect(read('a/x.txt', 'او می\u200Cخواهد برود').text).toContain('می\u200Cخواهد');
    expect(read('a/x.txt', 'क्\u200Dष 👩\u200D🚒').text).toBe('क्\u200Dष 👩\u200D🚒');
    const [wales, hidden] = ['gbwls', 'hide'].map((tag) =>
      String.fromCodePoint(0x1f3f4, ...[...tag].map((letter) => 0xe0000 + letter.charCodeAt(0)), 0xe007f),
    );
    expect(read('a/x.txt', `Wales ${wales} won, ${hidden} too`).text).toBe(`Wales ${wales} won, 🏴 too`);
  });

  it('links to the web or not at all', () => {
    const url = (given: string) => read('a/x.json', JSON.stringify({ text: 'x', url: given })).url;
    expect(url('https://x.example/?a=1&b=2')).toBe('https://x.example/?a=1&b=2');
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x.example',
      '/relative',
      'https://bank.example@evil.example',
      'x'.repeat(3000),
    ])
      expect(url(bad)).toBeNull();
  });

  it('is cut where a field is longer than any is', () => {
    const draft = read('a/x.json', JSON.stringify({ title: 'word '.repeat(500), text: 'x' }));
    expect(draft.title?.length).toBeLessThanOrEqual(300);
    expect(draft.title).toMatch(/word…$/);
  });

  it('that is built to hang or overflow a reader does neither', () => {
    const megabyte = (part: string) => part.repeat(990_000 / part.length);
    for (const [name, part] of [
      ['x.html', '<div>'],
      ['x.html', '<b>a'],
      ['x.html', '<'],
      ['x.html', '<a href=x>b</a> '],
      ['x.md', '> '],
      ['x.md', '<b>a'],
      ['x.json', '<div>'],
    ] as const) {
      const body = megabyte(part);
      const bytes = Buffer.from(name === 'x.json' ? JSON.stringify({ text: `</p>${body}` }) : body);
      const start = performance.now();
      const reading = readObject({ key: `articles/a/${name}`, bytes });
      if (reading.ok) expect([...reading.members].length).toBeLessThan(2);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it('in any bytes and under any name gives an answer, the same each time, and never harm', () => {
    const extensions = ['txt', 'md', 'html', 'json', 'jsonl', 'xml', 'txt.gz', 'exe'];
    const markup = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div',
          '>',
          '&lt;',
          '&#x202E;',
          '&#0;',
          '<script>',
          '<!--',
          ']]>',
          '"',
          '{',
          '}',
          '\ud800',
          '\u202e',
          '# ',
          '---\n',
          'a ',
          '\n',
          '<rss><channel><item><description>',
          '</description></item></channel></rss>',
        ),
        { maxLength: 60 },
      )
      .map((parts) => Buffer.from(parts.join('')));
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      markup,
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .string({ unit: 'binary', maxLength: 200 })
        .map((text) => Buffer.from(JSON.stringify({ text, title: text, author: text }))),
      markup.map((bytes) => gzipSync(bytes)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...extensions), bodies, (extension, bytes) => {
        const key = `articles/p/x.${extension}`;
        const read = () => {
          const reading = readObject({ key, bytes });
          return reading.ok ? [...reading.members] : reading;
        };
        const first = read();
        expect(read()).toEqual(first);
        for (const member of Array.isArray(first) ? first : []) {
          if (!member.ok) continue;
          const { text, title, author, publisher } = member.draft;
          expect(text).not.toBe('');
          expect(text.isWellFormed()).toBe(true);
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/u);
          expect(text).not.toMatch(/(?<!\n)\n(?!\n)|\n{3}|^\s|\s$| {2}/u);
          for (const field of [title, author, publisher]) expect(field ?? '').not.toMatch(/[\p{Cc}\u202E]/u);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('The sample corpus', () => {
  const folder = join(import.meta.dirname, '../../corpus');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('/') && statSync(join(folder, name)).isFile(),
  );

  it.each(files)('%s is read whole', (name) => {
    const read = members(name, readFileSync(join(folder, name)));
    expect(read.length).toBeGreaterThan(0);
    for (const member of read) {
      if (!member.ok) throw new Error(member.reason);
      expect(member.draft.language).not.toBe('und');
      // What is left of an attack is words.
      expect(member.draft.text).not.toMatch(/[\u202A-\u202E]|onerror|hidden paragraph|inside a script/i);
      expect(member.draft.title ?? '').not.toMatch(/[<>]/);
    }
  });
});

describe('A web page', () => {
  const prose = [
    'The harbour board voted on Monday to close the old quay for repairs, after engineers found that the piles had rotted below the water line.',
    'Ships that load grain there will be sent to the new terminal, the board said, and their fees will not be raised before the spring.',
    '“We knew that it was bad, but not that it was this bad,” said the chairwoman, Ada Renfrew, who had asked for the inspection in June.',
  ];
  const body = prose.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const links = '<ul><li><a href="/1">Ten harbours to see</a></li><li><a href="/2">Ten more</a></li></ul>';

  it('gives its main text and what it tells machines: JSON-LD before Open Graph and meta', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': ['NewsArticle'],
          headline: 'Old quay closes',
          datePublished: '2026-03-01T23:30:00-05:00',
          author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
          publisher: { '@type': 'Organization', name: 'The Courier' },
          mainEntityOfPage: { '@id': 'https://courier.example/quay' },
          inLanguage: 'en-GB',
        },
      ],
    };
    const page = `<html lang="de"><head><title>x</title><meta property="og:title" content="Not this"><script type="application/ld+json">${JSON.stringify(ld)}</script><script type="application/ld+json">{broken</script></head>
      <body><nav>${links}</nav><main><article><h1>Old quay closes</h1><p>By A. Writer, B. Writer</p><p>Sunday 1 March 2026</p><figure><figcaption>The quay</figcaption></figure>${body}<div class="related">${links}</div></article></main><aside>${links}</aside><footer>© The Courier</footer></body></html>`;
    expect(read('c/x.html', page)).toEqual({
      title: 'Old quay closes',
      author: 'A. Writer, B. Writer',
      publisher: 'The Courier',
      url: 'https://courier.example/quay',
      language: 'en-GB',
      published: { precision: 'day', date: '2026-03-01' },
      text: prose.join('\n\n'),
    });
  });

  it('is described by Open Graph, meta, the canonical link and itself where there is no JSON-LD', () => {
    const page = `<html lang="en"><head><title>Old quay closes – The Courier</title><meta property="og:site_name" content="The Courier"><meta name="author" content="A. Writer"><link rel="canonical" href="https://courier.example/quay"></head>
      <body><div id="menu">${links}</div><div class="text"><time pubdate datetime="2026-03">March</time>${body}</div></body></html>`;
    expect(read('c/x.html', page)).toMatchObject({
      title: 'Old quay closes',
      author: 'A. Writer',
      publisher: 'The Courier',
      url: 'https://courier.example/quay',
      language: 'en',
      published: { precision: 'month', date: '2026-03' },
      text: expect.stringContaining(prose[2]!),
    });
  });

  it('that scripts would fill is read from what it tells machines', () => {
    const ld = JSON.stringify({ '@type': 'Article', headline: 'T', articleBody: prose.join('\n') });
    const page = `<html><body><div id="app"></div><p>Please turn on scripts.</p><script type="application/ld+json">${ld}</script></body></html>`;
    expect(read('c/x.html', page).text).toBe(prose.join('\n\n'));
  });

  it('does not give what its own style hides', () => {
    const page = `<style>/* x */ .gone { color: red; display: none } @media print { .text { display: none } }</style><div class="text">${body}<p class="gone">Not to be seen.</p></div>`;
    expect(read('c/x.html', page).text).toBe(prose.join('\n\n'));
  });
});
