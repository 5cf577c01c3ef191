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

describe('JSON of other programs', () => {
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
