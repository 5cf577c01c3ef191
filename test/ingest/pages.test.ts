import type { Draft } from '../../functions/ingest/draft.ts';
import { readObject } from '../../functions/ingest/read.ts';

const read = (page: string): Draft => {
  const reading = readObject({ key: 'articles/harbour-news/x.html', bytes: Buffer.from(page) });
  const [member] = reading.ok ? [...reading.members] : [];
  if (!member?.ok) throw new Error('it was not read');
  return member.draft;
};

const text =
  '<p>The harbour board closed the old quay on Tuesday, after engineers found that its piles had rotted below the water line and would not hold.</p><p>Ships that load grain there will be sent to the new terminal until spring, the board said, and their fees will stay as they are until then.</p>';
const story = `<article><h1>Old quay closes</h1>${text}</article>`;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('The address of a page', () => {
  const url = (head: string) => read(`<html><head>${head}</head><body>${story}</body></html>`).url;
  const good = '<meta property="og:url" content="https://news.example/2026/quay">';

  it('is the first that can be used, made whole by the base', () => {
    expect(url(`<base href="https://news.example/2026/"><link rel="canonical" href="quay">`)).toBe(
      'https://news.example/2026/quay',
    );
    expect(url(`<base href="//news.example/2026/"><link rel="canonical" href="quay">`)).toBe(
      'https://news.example/2026/quay',
    );
    expect(url('<link rel="nofollow CANONICAL" href="//news.example/2026/quay">')).toBe(
      'https://news.example/2026/quay',
    );
    expect(url(`<link rel="canonical" href="https://news.example/the-quay">${good}`)).toBe(
      'https://news.example/the-quay',
    );
  });

  it('is not one that leads nowhere, or away', () => {
    for (const broken of [
      '/2026/quay',
      'https:///2026/quay',
      'http:/2026/quay',
      'javascript:void(0)',
      'http://localhost:8080/2026/quay',
      'http://10.0.0.7/2026/quay',
      'https://staging/2026/quay',
      'https://news.example',
      'https://news.example@evil.example/quay',
      ' ',
      '#',
    ])
      expect([broken, url(`<link rel="canonical" href="${broken}">${good}`)]).toEqual([
        broken,
        'https://news.example/2026/quay',
      ]);
    expect(url('<link rel="canonical" href="/2026/quay">')).toBeNull();
    const told = ld('{"@type":"NewsArticle","headline":"Old quay closes","url":"/2026/quay"}');
    expect(url(`${told}<link rel="canonical" href="https://news.example/2026/quay">`)).toBe(
      'https://news.example/2026/quay',
    );
  });
});

describe('A page among the cards of other articles', () => {
  const cards = [
    '<article class="card"><a rel="author" href="/o">Olle Berg</a><time datetime="2019-03-02">2 March 2019</time><h3>Bus lane</h3></article>',
    '<ul><li><span itemprop="author">Pia Lund</span><time itemprop="datePublished" datetime="2024-07-09">July</time></li></ul>',
    '<div class="teaser"><meta itemprop="datePublished" content="2018-01-01"><p class="byline">By Ole Finn</p></div>',
  ];
  const frame = (inner: string) => read(`<html><body><main>${cards.join('')}${inner}</main></body></html>`);

  it('takes neither their dates nor their authors', () => {
    const bare = frame(`<div class="story"><h1>Old quay closes</h1>${text}</div>`);
    expect(bare).toMatchObject({ title: 'Old quay closes', author: null, published: { precision: 'unknown' } });
    for (const own of [
      '<div>By Frida Nor</div><div>Published: 14 October 2026, 07:40 | Updated: 15 October 2026, 08:00</div>',
      '<p>By Frida Nor</p><p>Wednesday 14 October 2026</p>',
      '<a rel="author">Frida Nor</a> <time datetime="2026-10-14T07:40:00Z">14 October 2026</time>',
      '<span itemprop="author">Frida Nor</span><meta itemprop="datePublished" content="2026-10-14">',
    ])
      for (const inner of [
        `<div class="story"><h1>Old quay closes</h1>${own}${text}</div>`,
        `<article><h1>Old quay closes</h1>${own}${text}<aside>${cards[0]}</aside></article>`,
      ])
        expect(frame(inner)).toMatchObject({
          author: 'Frida Nor',
          published: { precision: 'day', date: '2026-10-14' },
          text: expect.stringMatching(/^The harbour board.*until then\.$/s),
        });
  });

  it('is described by the JSON-LD of its own headline', () => {
    const other = '{"@type":"NewsArticle","headline":"Bus lane","author":"Olle Berg","datePublished":"2019-03-02"}';
    const own =
      '{"@type":"NewsArticle","headline":"Old quay closes","author":"Frida Nor","datePublished":"2026-10-14"}';
    expect(read(`${ld(`[${other},${own}]`)}${story}`)).toMatchObject({
      author: 'Frida Nor',
      published: { date: '2026-10-14' },
    });
    expect(read(`${ld(`[${other},${other.replace('Bus', 'Bike')}]`)}${story}`)).toMatchObject({
      title: 'Old quay closes',
      author: null,
      published: { precision: 'unknown' },
    });
  });

  it('has its own heading below the name of the site', () => {
    const page = `<title>Harbour News: Old quay closes</title><header><h1>Harbour News</h1></header>${story}`;
    expect(read(page).title).toBe('Old quay closes');
  });
});

describe('JSON-LD', () => {
  const fields =
    '"headline":"Council&#8217;s &amp;amp; sitting","author":{"name":"Frida Nor"},"datePublished":"2026-10-14"';
  const expected = {
    title: 'Council’s &amp; sitting',
    author: 'Frida Nor',
    published: { precision: 'day', date: '2026-10-14' },
  };

  it('is read as carelessly as pages write it', () => {
    for (const block of [
      `{"@type":"NewsArticle",${fields}}`,
      `{"@type":"NewsArticle",${fields}};`,
      `{"@type":"NewsArticle",${fields},}`,
      `<!-- {"@type":"NewsArticle",${fields}} -->`,
      `//<![CDATA[\n{"@type":"NewsArticle",${fields}}\n//]]>`,
      `/*<![CDATA[*/{"@type":"NewsArticle",${fields}}/*]]>*/`,
      `/* made by hand */ {"@type":"NewsArticle", // the type\n${fields}}`,
      `{"@type":"NewsArticle","description":"two\nlines\tand \u0001 more",${fields}}`,
      `{"@type":"NewsArticle","description":"it\\'s the "best" \\x",${fields}}`,
      `{"@type":["Thing","ReportageNewsArticle"],${fields}}`,
      `{"@type":"https://schema.org/NewsArticle",${fields}}`,
      `{"@graph":[{"@type":"WebSite"},{"@type":"BlogPosting",${fields}}]}`,
      `[[{"@type":"Organization"},{"@graph":[{"@type":"WebPage","mainEntity":{"@type":"Article",${fields}}}]}]]`,
      `{"@type":"NewsArticle",${fields.replace('"2026-10-14"', '{"@type":"Date","@value":"2026-10-14"}')}}`,
      `{"@type":"NewsArticle",${fields.replace('{"name":"Frida Nor"}', '[{"@type":"Person","name":"Frida Nor"},"https://news.example/staff/frida"]')}}`,
    ])
      expect([block, read(`${ld(block)}${text}`)]).toMatchObject([block, expected]);
  });

  it('is passed over where it cannot be read, and its dates where they are none', () => {
    const meta = '<meta property="article:published_time" content="2026-10-14T05:00:00Z">';
    expect(read(`<html><head>${ld('{"@type": oops')}${meta}</head><body>${story}</body></html>`)).toMatchObject({
      title: 'Old quay closes',
      published: { date: '2026-10-14' },
    });
    const vague = ld(
      '{"@type":"NewsArticle","headline":"Old quay closes","datePublished":"yesterday","inLanguage":"English"}',
    );
    expect(read(`<html lang="en"><head>${vague}${meta}</head><body>${story}</body></html>`)).toMatchObject({
      language: 'en',
      published: { date: '2026-10-14' },
    });
  });
});

describe('A page that must not be told yet', () => {
  it('is withheld where its JSON-LD or a meta element says so', () => {
    for (const head of [
      '<meta name="embargo" content="2999-01-01T00:00:00Z">',
      '<meta name="status" content="draft">',
      ld('{"@type":"NewsArticle","headline":"Old quay closes","embargoUntil":"2999-01-01T00:00:00Z"}'),
      '<meta property="article:published_time" content="2999-01-01T00:00:00Z">',
    ]) {
      const bytes = Buffer.from(`<html><head>${head}</head><body>${story}</body></html>`);
      const reading = readObject({ key: 'articles/a/x.html', bytes, now: new Date('2026-10-14T08:00:00Z') });
      expect([head, reading.ok ? 'read' : reading.code]).toEqual([head, 'withheld']);
    }
  });
});
