import { readObject } from '../../functions/ingest/read.ts';

/** Milliseconds of the processor that reading a file takes: the best of some runs, so that a busy machine does not count. */
const cost = (name: string, body: string): number => {
  const bytes = Buffer.from(body);
  const runs = Array.from({ length: 2 }, () => {
    const before = process.threadCpuUsage();
    const reading = readObject({ key: `articles/a/${name}`, bytes, now: new Date('2026-01-01T00:00:00Z') });
    if (reading.ok) expect([...reading.members].length).toBeGreaterThanOrEqual(0);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
};

const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));
const each = (length: number, part: (index: number) => string) =>
  Array.from({ length }, (_, index) => part(index)).join('');
const rss = (inner: string) => `<rss version="2.0"><channel><title>x</title><item>${inner}</item></channel></rss>`;
const described = (inner: string) => rss(`${inner}<description>Some words.</description>`);
const yaml = (inner: string) => `---\n${inner}\n---\nText.`;
const toml = (inner: string) => `+++\n${inner}\n+++\nText.`;
const json = (fields: object) => JSON.stringify({ text: 'Some words.', ...fields });

type Hostile = readonly [what: string, name: string, body: (length: number) => string];

/** Front matter is looked at up to 20,000 characters. */
const inFrontMatter: Hostile[] = [
  ['keys of keys', 'x.md', (n) => yaml(of('? ', n))],
  ['keys of keys in brackets', 'x.md', (n) => yaml(`a: ${of('[? ', n)}`)],
  ['brackets', 'x.md', (n) => yaml(`a: ${of('[', n)}`)],
  ['lists of lists', 'x.md', (n) => yaml(of('- ', n))],
  ['fields in fields', 'x.md', (n) => yaml(each(Math.sqrt(n * 2), (index) => `${' '.repeat(index)}a:\n`))],
  ['many fields', 'x.md', (n) => yaml(each(n / 10, (index) => `a${index}: 1\n`))],
  ['colons', 'x.md', (n) => yaml(`a: ${of('b: ', n)}`)],
  ['quotation marks', 'x.md', (n) => yaml(`a: ${of('"', n)}`)],
  ['anchors', 'x.md', (n) => yaml(`a: &a [x]\nb: [${of('*a,', n)}]`)],
  ['tags', 'x.md', (n) => yaml(`a: ${of('!!a ', n)}`)],
  ['blank lines in a block', 'x.md', (n) => yaml(`a: |\n${of('\n', n)}`)],
  ['TOML brackets', 'x.md', (n) => toml(`a = ${of('[', n)}`)],
  ['TOML comments', 'x.md', (n) => toml(of('#\n', n))],
  ['TOML keys of keys', 'x.md', (n) => toml(`${of('a.', n)}a = 1`)],
  ['TOML tables', 'x.md', (n) => toml(each(n / 8, (index) => `[a${index}]\n`))],
];

const hostile: Hostile[] = [
  ['a fence of newlines', 'x.md', (n) => `---\n${of('\n', n)}`],
  ['newlines before a fence', 'x.md', (n) => `${of('\n', n)}---\n${of('\n', n)}x`],
  ['fences', 'x.md', (n) => of('---\n', n)],
  ['a fence of spaces', 'x.md', (n) => `---${of(' ', n)}x`],
  ['a heading of spaces', 'x.md', (n) => `# ${of(' ', n)}x`],
  ['a heading of spaces and marks', 'x.md', (n) => `# a${of(' #', n)}${of(' ', n)}x`],
  ['emphasis', 'x.md', (n) => of('**a _b ', n)],
  ['links', 'x.md', (n) => of('[a](', n)],
  ['a long address and many links to it', 'x.md', (n) => `[a]: ${of('b', n)}\n\n${of('[a] ', n)}`],
  ['ticks', 'x.md', (n) => each(Math.sqrt(n * 2), (index) => `${'`'.repeat(index)} `)],
  ['lists', 'x.md', (n) => of('* a\n', n)],
  ['spaces and newlines', 'x.txt', (n) => `${of('\n ', n)}x`],
  ['carriage returns', 'x.txt', (n) => `a\n${of('\r', n)}x`],
  ['ends of sentences', 'x.txt', (n) => `Aa b\n\n${of('."', n)}`],
  ['spaces before a date', 'x.txt', (n) => `${of(' ', n)}date 2020 x`],
  ['an embargo of days', 'x.txt', (n) => `EMBARGOED UNTIL ${of('1 ', n)}`],
  ['marks before an embargo', 'x.txt', (n) => `${of('!', n)}EMBARGOED`],
  ['calls to editors', 'x.txt', (n) => `${of('editors: ', n)}kill the ${of('a ', n)}`],
  ['a title of spaces', 'x.json', (n) => json({ title: `${of(' ', n)}x` })],
  ['a title of no-break spaces', 'x.json', (n) => json({ title: `${of('\u00a0', n)}x` })],
  ['a title of tags', 'x.json', (n) => json({ title: of('<a', n) })],
  ['a title of references', 'x.json', (n) => json({ title: of('&a', n) })],
  ['an author of addresses', 'x.json', (n) => json({ author: of('a@', n) })],
  ['an embargo of words', 'x.json', (n) => json({ embargo: of('1 ', n) })],
  ['the name of an embargo', 'x.json', (n) => json({ [`embargo${of('_', n)}`]: '1' })],
  ['a note to editors', 'x.json', (n) => json({ ednote: of('. ', n) })],
  ['a date', 'x.json', (n) => json({ date: of('1 ', n) })],
  [
    'many fields of JSON',
    'x.json',
    (n) => json(Object.fromEntries(Array.from({ length: n / 8 }, (_, index) => [`a${index}`, 1]))),
  ],
  ['deep JSON', 'x.json', (n) => of('[', n)],
  ['lines with one id', 'x.jsonl', (n) => each(n / 400, (index) => `{"id":"a","text":"a${index}"}\n`)],
  ['lines that are none', 'x.jsonl', (n) => of(`${'x'.repeat(200)}\n`, n)],
  ['tags', 'x.xml', (n) => rss(of('<a>', n))],
  ['beginnings of tags', 'x.xml', (n) => rss(of('<a', n))],
  ['sections', 'x.xml', (n) => rss(of('<![CDATA[', n))],
  ['sections in items', 'x.xml', (n) => rss(`${of('<item><![CDATA[</item>', n)}]]>`)],
  ['comments in items', 'x.xml', (n) => rss(of('<item><!-- </item>', n))],
  ['items that are not closed', 'x.xml', (n) => rss(of('<item>', n))],
  [
    'declarations',
    'x.xml',
    (n) => described('').replace('<rss', `<rss ${each(n / 14, (index) => `xmlns:a${index}="b" `)}`),
  ],
  ['attributes', 'x.xml', (n) => described(`<a ${each(n / 8, (index) => `a${index}="1" `)}/>`)],
  ['a prolog of comments', 'x.xml', (n) => `${of('<!--', n)}<rss></rss>`],
  ['authors in brackets', 'x.xml', (n) => described(`<author>${of('a@b.c (x ', n)}</author>`)],
  ['references', 'x.xml', (n) => described(`<title>${of('&amp', n)}</title>`)],
  ['a deep description', 'x.xml', (n) => rss(`<description>${of('<b>', n)}</description>`)],
  ['a deep channel', 'x.xml', (n) => `<rss><channel>${of('<b>', n)}<item></item></channel></rss>`],
  ['items of a feed', 'x.xml', (n) => rss(of('</item><item><title>a</title>', n))],
];

const check = (length: number) => (_: string, name: string, body: (length: number) => string) => {
  const [once, twice] = [cost(name, body(length)), cost(name, body(2 * length))];
  expect(twice).toBeLessThan(3 * once + 150);
  expect(twice).toBeLessThan(4000);
};

describe('What it costs to read hostile files grows no faster than they do', () => {
  it.each(inFrontMatter)('front matter: %s', check(5000));
  it.each(hostile)('%s', check(10_000));
});
