import { readObject } from '../../functions/ingest/read.ts';
import { pageScores } from '../kit/measure/main-text.ts';

const read = (page: string) => {
  const reading = readObject({ key: 'articles/harbour-news/x.html', bytes: Buffer.from(page) });
  const [member] = reading.ok ? [...reading.members] : [];
  if (!member?.ok) throw new Error('it was not read');
  return member.draft;
};

const one =
  'The harbour board closed the old quay on Tuesday, after engineers found that its piles had rotted below the water line and would not hold.';
const two =
  'Ships that load grain there will be sent to the new terminal until spring, the board said, and their fees will stay as they are until then.';
const three =
  'Dockers fear for their shifts, since the new terminal is run by another company that has a staff of its own.';
const story = `<article><h1>Old quay closes</h1><p>${one}</p><p>${two}</p></article>`;
const scripts = `<script>${'track({slot: "top", bid: 0.12});'.repeat(3000)}</script>`;

describe('The main text of a page', () => {
  it('is found on pages of many makes', () => {
    const scores = pageScores();
    const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
    expect(scores.length).toBeGreaterThan(100);
    expect(mean).toBeGreaterThanOrEqual(0.98);
    expect(scores.filter(({ f1 }) => f1 < 0.8)).toEqual([]);
  }, 30_000);

  it('is not lost to the names of its boxes, however long the scripts beside it', () => {
    for (const box of ['paywall', 'entry-content-read-more', 'share-area', 'is-unsubscribed', 'SubscribeWall promo'])
      for (const body of [
        `<div class="${box}"><p>${one}</p><p>${two}</p></div>`,
        `<div class="intro"><p>${one}</p></div><div class="${box}"><p>${two}</p><p>${three}</p></div>`,
      ])
        expect([box, read(`<html><body>${scripts}<h1>Old quay closes</h1>${body}</body></html>`).text]).toEqual([
          box,
          expect.stringContaining(two),
        ]);
  });

  it('has nothing of what asks for money, consent or an address', () => {
    for (const box of [
      `<div class="paywall"><p>Subscribe now to read on, and support the people who stand on the quay for you each day.</p><a href="/s">Subscribe</a></div>`,
      `<div class="newsletterBox"><p>Every morning at seven we send you what happened on the quay and in the town, free.</p></div>`,
      `<div id="cookieConsent"><p>We and our 214 partners store what you read and show you what they sell, unless you object.</p></div>`,
    ]) {
      const { text } = read(`<html><body>${scripts}${story.replace('</h1>', `</h1>${box}`)}</body></html>`);
      expect(text).toBe(`${one}\n\n${two}`);
    }
  });

  it('is every post of a live blog, shown or told to machines', () => {
    const posts = [one, two, three];
    const shown = posts.map((post, at) => `<article id="p${at}"><h2>1${at}:00</h2><p>${post}</p></article>`).join('');
    const told = JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Old quay closes',
      liveBlogUpdate: posts.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })),
    });
    for (const page of [
      `<html><body><main><h1>Old quay closes</h1>${shown}</main></body></html>`,
      `<html><head><script type="application/ld+json">${told}</script></head><body><h1>Old quay closes</h1><div id="app"></div></body></html>`,
    ])
      for (const post of posts) expect(read(page).text).toContain(post);
  });

  it('holds each long paragraph once', () => {
    const { text } = read(
      `<html><body><h1>Old quay closes</h1><div><p>${one}</p><p>${one}</p><p>${two}</p></div></body></html>`,
    );
    expect(text).toBe(`${one}\n\n${two}`);
  });

  it('is read from pages of up to 5 MB', () => {
    const padded = (length: number) => `<html><body>${story}<script>${'x'.repeat(length)}</script></body></html>`;
    expect(read(padded(4_900_000)).text).toBe(`${one}\n\n${two}`);
    const reading = readObject({ key: 'articles/a/x.html', bytes: Buffer.from(padded(5_100_000)) });
    expect(reading).toMatchObject({ ok: false, code: 'too-large', reason: expect.stringContaining('5 MB') });
  });
});

describe('The date of a page', () => {
  const dated = (head: string, before = '') =>
    read(`<html><head>${head}</head><body>${before}${story}</body></html>`).published;

  it('is found where pages put it', () => {
    for (const head of [
      '<meta itemprop="datePublished dateCreated" content="2026-10-14">',
      '<meta itemprop="dateCreated datePublished" content="2026-10-14">',
      '<meta property="og:article:published_time" content="2026-10-14T08:00:00Z">',
      '<link rel="canonical" href="https://news.example/2026/10/14/quay">',
      '<link rel="canonical" href="https://news.example/harbour/2026-10-14/quay">',
      '<link rel="canonical" href="https://news.example/2026/oct/14/quay">',
      '<link rel="canonical" href="https://news.example/20261014/quay">',
    ])
      expect([head, dated(head)]).toEqual([head, { precision: 'day', date: '2026-10-14' }]);
    const time = '<time datetime="2026-10-14T08:00:00Z">14 October</time>';
    expect(
      read(
        `<html><body><header><h1>Old quay closes</h1><div>${time}</div></header><div><p>${one}</p><p>${two}</p></div></body></html>`,
      ).published,
    ).toEqual({ precision: 'day', date: '2026-10-14' });
  });

  it('is neither that of the site’s clock, of a change, of a comment, nor a number in the address', () => {
    expect(dated('', '<div id="clock"><time datetime="2027-01-05">Today</time></div>')).toEqual({
      precision: 'unknown',
    });
    for (const other of [
      '<time class="updated" datetime="2026-10-15">15 October</time>',
      '<time itemprop="dateModified" datetime="2026-10-15">15 October</time>',
      '<div class="comment"><time datetime="2026-10-16">yesterday</time></div>',
    ])
      expect(read(`<html><body>${story.replace('</h1>', `</h1>${other}`)}</body></html>`).published).toEqual({
        precision: 'unknown',
      });
    for (const path of ['2026/10-things', 'quay-20261014', 'items/20269914/x', '2026/13/40/x'])
      expect(dated(`<link rel="canonical" href="https://news.example/${path}">`)).toEqual({ precision: 'unknown' });
  });
});

describe('The address of a page', () => {
  it('is not the number by which a program knows it', () => {
    const ld =
      '{"@type":"NewsArticle","headline":"Old quay closes","url":48151,"mainEntityOfPage":"https://news.example/quay"}';
    const page = `<html><head><base href="https://news.example/"><script type="application/ld+json">${ld}</script></head><body>${story}</body></html>`;
    expect(read(page).url).toBe('https://news.example/quay');
  });
});
