import fc from 'fast-check';
import { readObject } from '../../functions/ingest/read.ts';

const all = (name: string, body: string) => {
  const reading = readObject({ key: `articles/gazette/${name}`, bytes: Buffer.from(body) });
  return reading.ok ? [...reading.members] : [reading];
};
const draft = (value: unknown) => {
  const [member] = all('x.json', JSON.stringify(value));
  if (!member?.ok) throw new Error(member?.reason);
  return member.draft;
};
const reason = (body: string, name = 'x.json') => {
  const [member] = all(name, body);
  return member?.ok === false ? member.reason : 'it was read';
};

const text = 'The ferry ran onto a bank on Monday.';

describe('The picture of an article', () => {
  const picture = (value: object) => draft({ title: 'Ferry', text, url: 'https://g.example/news/5', ...value }).picture;
  const ninjs = (value: object) =>
    draft({ uri: 'https://g.example/5', headline: 'Ferry', body_text: text, ...value }).picture;
  const renditions = {
    small: { href: 'https://g.example/s.jpg', mimetype: 'image/jpeg', width: 100 },
    large: { href: 'https://g.example/l.jpg', mimetype: 'image/jpeg', width: 900 },
    film: { href: 'https://g.example/f.mp4', mimetype: 'video/mp4', width: 1900 },
  };

  it('is the one that JSON names, relative to its page', () => {
    expect(picture({ image: '/i.jpg' })).toEqual({ url: 'https://g.example/i.jpg', alt: null, credit: null });
    expect(picture({ picture: { url: 'i.jpg', alt: 'A &lt; B', credit: 'M. Holt' } })).toEqual({
      url: 'https://g.example/news/i.jpg',
      alt: 'A < B',
      credit: 'M. Holt',
    });
    expect(picture({ image: 'javascript:alert(1)' })).toBeUndefined();
    expect(picture({ image: ['x'] })).toBeUndefined();
  });

  it('is the widest rendition of ninjs, or of the picture that belongs to it, with its words and credit', () => {
    expect(ninjs({ renditions })).toEqual({ url: 'https://g.example/l.jpg', alt: null, credit: null });
    const photo = { type: 'picture', description_text: 'The ferry', byline: 'M. Holt', renditions };
    const expected = { url: 'https://g.example/l.jpg', alt: 'The ferry', credit: 'M. Holt' };
    expect(ninjs({ associations: { main: photo } })).toEqual(expected);
    const later = {
      ...photo,
      renditions: Object.values(renditions).map(({ mimetype, ...one }) => ({ ...one, contentType: mimetype })),
    };
    expect(ninjs({ associations: [{ type: 'text' }, later] })).toEqual(expected);
    expect(ninjs({ renditions: 5, associations: 'x' })).toBeUndefined();
  });

  it('is the one that a page offers', () => {
    const page = (meta: string) => {
      const [member] = all(
        'x.html',
        `<html><head><link rel="canonical" href="https://g.example/a/5">${meta}</head><body><h1>Ferry</h1><p>${text}</p></body></html>`,
      );
      return member?.ok ? member.draft.picture : member;
    };
    expect(
      page('<meta property="og:image" content="../i.jpg"><meta property="og:image:alt" content="The ferry">'),
    ).toEqual({
      url: 'https://g.example/i.jpg',
      alt: 'The ferry',
      credit: null,
    });
    expect(page('')).toBeUndefined();
  });
});

describe('JSON of other programs', () => {
  it('WordPress: a list of posts is a feed, of which a bad one costs itself', () => {
    const post = (id: number) => ({
      id,
      link: `https://g.example/${id}`,
      title: { rendered: `Ferry ${id}` },
      content: { rendered: `<p>${text}</p>` },
    });
    expect(all('posts.json', JSON.stringify([post(1), 5, post(2)]))).toMatchObject([
      { draft: { title: 'Ferry 1', url: 'https://g.example/1', item: '1' } },
      { ok: false, place: 'post 2' },
      { draft: { title: 'Ferry 2' } },
    ]);
  });

  it('WordPress: what is rendered, each reference in title and names decoded once', () => {
    const post = {
      id: 802,
      date: '2026-10-14T09:00:00',
      date_gmt: '2026-10-14T07:00:00',
      guid: { rendered: 'https://g.example/?p=802' },
      status: 'publish',
      link: 'https://g.example/5',
      title: { rendered: 'Bus hits plough &#8211; &amp;lt;nobody&amp;gt; hurt' },
      content: { rendered: '<p>A bus ran into a plough &amp; stopped.</p>\n<p>Nobody was hurt.</p>', protected: false },
      excerpt: { rendered: '<p>Short.</p>' },
      author: 7,
      _embedded: { author: [{ id: 7, name: 'R&amp;D desk' }] },
    };
    expect(draft(post)).toMatchObject({
      title: 'Bus hits plough – &lt;nobody&gt; hurt',
      author: 'R&D desk',
      url: 'https://g.example/5',
      published: { date: '2026-10-14' },
      text: 'A bus ran into a plough & stopped.\n\nNobody was hurt.',
    });
    expect(all('x.jsonl', `${JSON.stringify(post)}\n${JSON.stringify({ ...post, id: 803 })}`)).toMatchObject([
      { draft: { item: '802' } },
      { draft: { item: '803' } },
    ]);
  });

  it('schema.org, and lists of paragraphs', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Se&aacute;n&#8217;s ferry',
      articleBody: `${text}\n\nIt is late.`,
      author: [{ '@type': 'Person', name: 'Se&aacute;n O&#039;Brien' }, 'https://g.example/staff/mia'],
      publisher: { '@type': 'Organization', name: 'Gazette' },
      inLanguage: 'en-GB',
      datePublished: '2026-10-14T06:10:00+02:00',
    };
    expect(draft(article)).toMatchObject({
      title: 'Seán’s ferry',
      author: "Seán O'Brien",
      publisher: 'Gazette',
      language: 'en-GB',
      text: `${text}\n\nIt is late.`,
    });
    expect(draft({ title: 'T', body: [text, 'It is late.'] }).text).toBe(`${text}\n\nIt is late.`);
  });

  it('is decoded in titles and names only: a text is printed as it came', () => {
    expect(draft({ title: 'A &amp; B', text: 'AT&amp;T is quoted here.' })).toMatchObject({
      title: 'A & B',
      text: 'AT&amp;T is quoted here.',
    });
  });

  it('that is an article may be no larger than one, though a feed may', () => {
    const item = { content_text: 'word '.repeat(60_000) };
    expect(all('x.json', JSON.stringify({ text: 'word '.repeat(250_000) }))).toMatchObject([{ code: 'too-large' }]);
    expect(
      all('x.json', JSON.stringify({ items: [1, 2, 3, 4, 5].map((id) => ({ ...item, id })) })).filter(({ ok }) => ok),
    ).toHaveLength(5);
  });
});

describe('JSON that cannot be read', () => {
  it('is named in plain words: what was found, where, and what would do', () => {
    expect(reason('{"title": 5, "text": "x"}')).toBe(
      '"title" cannot be used: it is a number (5), and words must stand there.',
    );
    expect(reason('{"text": {"a": 1}}')).toBe(
      '"text" cannot be used: it is an object with fields of its own, and words must stand there.',
    );
    expect(reason('{"text": 7}')).toMatch(/^"text" cannot be used: it is a number/);
    expect(reason('7')).toMatch(/^The whole is a number \(7\)/);
    expect(reason('null')).toMatch(/^The whole is missing/);
    expect(reason('{"articles": [{}]}')).toMatch(/list of "articles".*\.jsonl.*JSON Feed/);
    expect(reason('{"a":\n oops}')).toMatch(/^This is not valid JSON: .*"o"/);
    expect(reason('{"a": 1')).toMatch(/^This is not valid JSON: (?:it breaks at line 1|it ends)/);
    expect(reason('')).toBe('The file is empty.');
    const agency = { uri: 'a', versioncreated: 'x', headline: { a: 1 }, body_text: 'x' };
    expect(reason(JSON.stringify(agency))).toBe(
      'This is ninjs, and its "headline" cannot be used: it is an object with fields of its own, and words must stand there.',
    );
    expect(reason(JSON.stringify({ ...agency, headline: 'T', bodies: [{ value: 5 }] }))).toMatch(
      /its "bodies\.0\.value" cannot be used: it is a number \(5\)/,
    );
  });

  it('because it is too deep costs a line, not the file', () => {
    const deep = (depth: number) => `{"text": "x", "a": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const ninjs = `{"uri": "a", "bodies": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const lines = [
      '{"text": "One."}',
      deep(100_000),
      ninjs,
      '{"a":'.repeat(80_000),
      '['.repeat(400_000),
      `{"text": "${'[{'.repeat(1000)} Two."}`,
    ];
    expect(all('x.jsonl', lines.join('\n'))).toMatchObject([
      { ok: true },
      ...[2, 3, 4, 5].map((line) => ({
        ok: false,
        place: `line ${line}`,
        code: 'malformed',
        reason: expect.stringMatching(/nested deeper than 100/),
      })),
      { ok: true },
    ]);
    for (const body of [deep(100_000), ninjs]) expect(reason(body)).toMatch(/nested deeper/);
  });

  it('never brings the words of a library, in any format', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 2 },
        fc.constantFrom(null, true, 5, 2.5, '', 'Words here.', [], {}),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('rendered', 'name', 'until', 'a'), tie('value'), { maxKeys: 2 }),
      ),
    })).value;
    const names = [
      'id',
      'uri',
      'title',
      'headline',
      'text',
      'content',
      'content_html',
      'author',
      'date',
      'url',
      'language',
      'bodies',
      'headlines',
      'versioncreated',
      'body_text',
      'infosource',
      'items',
      'embargo',
      'status',
      'version',
    ];
    const objects = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 8 });
    const bodies = fc.oneof(
      objects.map((value) => ['x.json', JSON.stringify(value)] as const),
      objects.map((value) => ['x.jsonl', JSON.stringify(value)] as const),
      objects.map((value) => ['x.json', JSON.stringify(value).slice(0, -2)] as const),
      objects.map((value) => ['x.md', `---\n${JSON.stringify(value)}\n---\nText.`] as const),
      objects.map(
        (value) =>
          [
            'x.md',
            `---\n${Object.entries(value)
              .map(([name, held]) => `${name}: ${JSON.stringify(held)}`)
              .join('\n')}\n---\nText.`,
          ] as const,
      ),
      objects.map(
        (value) =>
          [
            'x.md',
            `+++\n${Object.entries(value)
              .map(([name, held]) => `${name} = ${JSON.stringify(held)}`)
              .join('\n')}\n+++\nText.`,
          ] as const,
      ),
      fc
        .string({
          unit: fc.constantFrom(
            '<',
            '>',
            '/',
            'item',
            'rss',
            'channel',
            'a',
            '=',
            '"',
            '&',
            ' ',
            '<rss>',
            '</rss>',
            '<item>',
            '</item>',
            '<![CDATA[',
            '-->',
          ),
        })
        .map((body) => ['x.xml', `<rss>${body}</rss>`] as const),
    );
    fc.assert(
      fc.property(bodies, ([name, body]) => {
        for (const member of all(name, body)) {
          if (member.ok) continue;
          expect(member.reason).toMatch(/^[A-Z"].*\.$/s);
          expect(member.reason).not.toMatch(
            /Invalid|expected (?:string|one|object|array|nullish)|received|Unexpected token|JSON at position|undefined|\[object|malformed error|Nested mappings|implicit/i,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
