import { frontMatter } from '../../functions/ingest/formats/front-matter.ts';
import { readObject } from '../../functions/ingest/read.ts';

const read = (source: string) => {
  const reading = readObject({ key: 'articles/a/x.md', bytes: Buffer.from(source) });
  if (!reading.ok) throw new Error(reading.reason);
  const [member] = [...reading.members];
  if (!member?.ok) throw new Error('no article');
  return member.draft;
};
const reason = (source: string) => {
  const reading = readObject({ key: 'articles/a/x.md', bytes: Buffer.from(source) });
  return reading.ok ? 'it was read' : reading.reason;
};
const yaml = (...lines: string[]) => ['---', ...lines, '---', '', 'The ferry is late.'].join('\n');
const toml = (...lines: string[]) => ['+++', ...lines, '+++', '', 'The ferry is late.'].join('\n');

describe('Front matter', () => {
  it('has titles and names as people write them, whether that is YAML or not', () => {
    for (const [line, title] of [
      ['title: Dock strike, day three: oranges for schools', 'Dock strike, day three: oranges for schools'],
      ['title: "Fog" stops the ferry', '"Fog" stops the ferry'],
      ["title: 'It's raining'", "It's raining"],
      ['title: "Mayor: "no" to trams"', 'Mayor: "no" to trams'],
      ['title: @harbour asks: who pays?', '@harbour asks: who pays?'],
      ['title: *Very* early frost', '*Very* early frost'],
      ['title: What now ? A guide', 'What now ? A guide'],
      ['title:\tTabs', 'Tabs'],
      ['title: 2026', '2026'],
      ['title: Dockers&#8217; vote &amp; pay', 'Dockers’ vote & pay'],
      ['Title: Capital', 'Capital'],
      ["title: Ferry's late # not a comment: really", "Ferry's late # not a comment: really"],
    ] as const)
      expect(read(yaml(line, 'note: a: b')).title).toBe(title);
  });

  it('has authors as words, objects, or lists of either', () => {
    for (const lines of [
      ['author: Ines Varga'],
      ['author: [Ines Varga]'],
      ['author: { name: Ines Varga, url: "https://a.example" }'],
      ['authors:', '  - name: Ines Varga', '    url: https://a.example/ines'],
      ['authors:', '- Ines Varga'],
      ['author:', '  - Ines Varga', 'note: a: b'],
      ['authors:', '  - name: Ines Varga', '    url: https://a.example/ines', 'note: a: b'],
      ['author: Ines Varga', 'note: a: b'],
      ['byline: Ines Varga <ines@a.example>'],
    ])
      expect(read(yaml(...lines)).author).toBe('Ines Varga');
    expect(read(yaml('author: Qara Team: night desk')).author).toBe('Qara Team: night desk');
    expect(read(yaml('author: 7', 'url: [x]', 'language: {}')).url).toBeNull();
  });

  it('may be TOML or JSON', () => {
    expect(
      read(
        toml(
          'title = "Fog: the \\"early\\" ferry"',
          'date = 2026-10-14T06:00:00Z',
          'url = "https://a.example/1"',
          "tags = ['a',",
          " 'b']",
          '[[authors]]',
          'name = "Ida"',
          '[params]',
          'x = 1',
        ),
      ),
    ).toMatchObject({
      title: 'Fog: the "early" ferry',
      author: 'Ida',
      url: 'https://a.example/1',
      published: { precision: 'day', date: '2026-10-14' },
      text: 'The ferry is late.',
    });
    expect(read(toml('date = 2026-10-14', 'title = """', 'Fog"""')).published).toMatchObject({ date: '2026-10-14' });
    expect(read('---toml\ntitle = "Fog"\n---\nThe ferry is late.').title).toBe('Fog');
    expect(read('{\n  "title": "Fog",\n  "author": {"name": "Ida"}\n}\n\nThe ferry is late.')).toMatchObject({
      title: 'Fog',
      author: 'Ida',
      text: 'The ferry is late.',
    });
  });

  it('never ends up in the text', () => {
    for (const source of [
      yaml('title: a: b', 'x: "y'),
      yaml('title: a', '? b', ': c'),
      yaml('title: {', 'a: 1'),
      toml('title = oops'),
      toml('title: "a"'),
      '---\ntitle: Not closed\n\nThe ferry is late.',
      '+++\ntitle = "Not closed"\n\nThe ferry is late.',
      yaml('title: a').replaceAll('\n', '\r\n'),
      `\n\n${yaml('title: a')}`,
      yaml('title: a').replaceAll('---', '--- '),
      '---\ntitle: a\n...\nThe ferry is late.',
    ]) {
      const reading = readObject({ key: 'articles/a/x.md', bytes: Buffer.from(source) });
      const texts = reading.ok ? [...reading.members].map((member) => (member.ok ? member.draft.text : '')) : [];
      for (const text of texts) expect(text).toBe('The ferry is late.');
      if (!reading.ok) expect(reading.reason).toMatch(/^The front matter .*\.$/);
    }
  });

  it('that cannot be read is named with its line and what to write', () => {
    expect(reason(yaml('title: a', 'tags: [a, b', 'x: 1'))).toMatch(
      /YAML \(line \d of the file: tags: \[a, b\)\. Put the value in quotation marks/,
    );
    expect(reason(toml('title = "a"', 'date = soon'))).toMatch(/TOML \(line 3 of the file: date = soon\)/);
    expect(reason('---\ntitle: a\n\nText.')).toMatch(/not closed: put a line of "---"/);
    expect(reason(yaml('title: [a, b]'))).toBe(
      'In the front matter "title" cannot be used: it is a list, and words must stand there.',
    );
  });

  it('is no rule of dashes, whatever stands between two of them', () => {
    expect(read('---\n\nIt rained.\n\n---\n\nIt stopped.').text).toBe('It rained.\n\nIt stopped.');
    expect(read('---\nIt rained.').text).toBe('It rained.');
    expect(frontMatter('Text\n---\nx: 1\n---\n')).toMatchObject({ fields: {} });
  });

  it('leaves the title to a heading', () => {
    expect(read(yaml('date: 2026').replace('The ferry', '# The *quay* &amp; us\n\nThe ferry'))).toMatchObject({
      title: 'The quay & us',
      text: 'The ferry is late.',
    });
    expect(read('The quay\n========\n\nIt is closed.')).toMatchObject({ title: 'The quay', text: 'It is closed.' });
    expect(read('## Not the title\n\nIt is closed.').title).toBeNull();
  });
});
