import { readObject } from '../../functions/ingest/read.ts';
import { growthOf } from '../kit/speed.ts';

const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));
const words = '<p>Hello, world of words.</p>';
const ld = (inner: string) => `<script type="application/ld+json">${inner}</script>${words}`;
const deep = (depth: number) => `${'<div>'.repeat(depth)}a, b${'</div>'.repeat(depth)}`;

/** Pages that hold a reader up, each by the length it shall have. */
const hostile: Record<string, (length: number) => string> = {
  'a title of no-break spaces': (n) => `<title>a${of('\u00a0', n)}b</title>${words}`,
  'a heading of spaces': (n) => `<h1>a${of(' ', n)}b</h1>${words}`,
  'a title of dashes': (n) => `<title>${of(' - ', n)}</title><h1>${of(' - ', n)}</h1>${words}`,
  'a style of at-rules': (n) => `<style>${of('@w', n)}</style>${words}`,
  'a style of comments': (n) => `<style>${of('/*', n)}</style>${words}`,
  'a style of selectors': (n) => `<style>${of('.a,', n)}{${of('display:', n)}</style>${words}`,
  'a style of blocks': (n) => `<style>${of('@a{.b{', n)}</style>${words}`,
  'piles of accents': (n) => `<title>a${of('\u0301\u0323', n)}</title><p>a${of('\u0301\u0323', n)}</p>`,
  'boxes in boxes': (n) => of(deep(300), n),
  'boxes in boxes around text': (n) => `${'<div class="share">'.repeat(390)}${of('hello, world. ', n)}`,
  'boxes side by side': (n) => of('<div>a</div>', n),
  'headings side by side': (n) => of('<h1>a</h1>', n),
  'pictures side by side': (n) => of('<img src=x><noscript><img src=x></noscript>', n),
  'comments side by side': (n) => `${of('<!--a-->', n)}${words}`,
  'links to itself': (n) => `${of('<link rel=canonical href="javascript:x">', n)}${words}`,
  'bases and metas': (n) => `${of('<base href="/x"><meta name="author" content="x">', n)}${words}`,
  'attributes without end': (n) => `<p ${Array.from({ length: n / 6 }, (_, at) => `a${at}`).join(' ')}>x</p>${words}`,
  'an attribute without end': (n) => `<img data-x="${of('a.jpg', n)} x" class="${of('a ', n)}">${words}`,
  'times of other articles': (n) =>
    of('<article><time datetime="2019-03-02">x</time><a rel="author">A</a></article>', n),
  'a byline of spaces': (n) => `<p class="byline">By ${of('\u00a0', n)}x</p>${words}`,
  'JSON-LD of brackets': (n) => ld(of('[', n)),
  'JSON-LD of comments': (n) => ld(of('/*', n)),
  'JSON-LD of quotation marks': (n) => ld(`{"a":"${of('" ', n)}`),
  'JSON-LD of commas': (n) => ld(`{"@type":"Article"${of(', ', n)}`),
  'JSON-LD of spaces and CDATA': (n) => ld(of('// ', n) + of('//<![CDATA[', n)),
  'JSON-LD of semicolons': (n) => ld(`{}${of('; ', n)}`),
  'JSON-LD of articles': (n) => ld(`[${of('{"@type":"Article"},', n)}{}]`),
  'metas without end': (n) => `${of('<meta ', n)}${words}`,
};

describe('Reading a page takes time in proportion to its length', () => {
  it.each(Object.keys(hostile))('with %s', (what) => {
    const inputs = [10_000, 20_000, 40_000].map((length) => Buffer.from(hostile[what]!(length)));
    const read = (bytes: Buffer) => {
      const reading = readObject({ key: 'articles/a/x.html', bytes });
      return reading.ok ? [...reading.members] : reading;
    };
    const [one, two, four] = inputs as [Buffer, Buffer, Buffer];
    // What looks slow is looked at once more, twice as long: a machine that is busy with other work misleads once.
    const ratio = growthOf(read, [one, two], 200) > 3.2 ? growthOf(read, [two, four], 200) : 0;
    expect(ratio).toBeLessThan(3.2);
  });
});
