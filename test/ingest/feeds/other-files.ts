import { type FeedCase, feedCase, refusedCase } from './case.ts';

const json = (items: unknown[], head: object = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Jetty',
    home_page_url: 'https://j.example/',
    ...head,
    items,
  });
const post = {
  id: 7,
  date: '2026-03-01T23:30:00',
  date_gmt: '2026-03-02T04:30:00',
  guid: { rendered: 'https://w.example/?p=7' },
  link: 'https://w.example/ice',
  title: { rendered: 'Ice &#038; snow' },
  content: { rendered: '<p>All of it.</p>', protected: false },
  excerpt: { rendered: '<p>Part.</p>' },
  author: 3,
  categories: [1],
  _embedded: {
    author: [{ name: 'Mia Holt' }],
    'wp:term': [[{ name: 'Ports' }], []],
    'wp:featuredmedia': [
      { source_url: 'https://w.example/i.jpg', alt_text: 'Ice', caption: { rendered: '<p>Photo: J. Ek</p>' } },
    ],
  },
};

/** Feeds in JSON, and what is not a feed. */
export const otherFiles: FeedCase[] = [
  feedCase(
    'an item of a JSON Feed',
    json([
      {
        id: 'a',
        url: '/1',
        title: 'Ice &amp; snow',
        content_html: '<p>One.</p>',
        content_text: 'No.',
        date_published: '2026-03-01T01:00:00+02:00',
        tags: ['Ports'],
        language: 'de',
        authors: [{ name: 'Mia' }],
        image: '/i.jpg',
        attachments: [{ url: 'https://j.example/a.mp3', mime_type: 'audio/mpeg' }],
      },
    ]),
    {
      guid: 'a',
      link: 'https://j.example/1',
      title: 'Ice & snow',
      text: 'One.',
      date: '2026-03-01',
      categories: ['Ports'],
      language: 'de',
      authors: ['Mia'],
      picture: { url: 'https://j.example/i.jpg' },
      enclosures: [{ url: 'https://j.example/a.mp3', type: 'audio/mpeg' }],
    },
  ),
  feedCase(
    'a JSON Feed that names no version',
    '{"items":[{"id":1,"title":"One","url":"https://j.example/1","content_text":"One."}]}',
    { guid: '1', title: 'One', link: 'https://j.example/1', text: 'One.' },
  ),
  feedCase(
    'text that is fuller than its HTML',
    json([
      { id: 1, content_html: '<img src="a.jpg">', content_text: 'The ferry is late.' },
      { id: 2, content_html: '<p>The ferry is late.</p>', content_text: 'The ferry is late.' },
      { id: 3, content_text: '<p>The ferry</p><p>is late.</p>' },
      { id: 5, content_html: '<p>The ferry</p><iframe src="a"/><p>is late.</p>' },
      { id: 4, content_text: 'Late.', summary: 'The ferry is late, and the bus will not wait.' },
    ]),
    { text: 'The ferry is late.' },
    { text: 'The ferry is late.' },
    { text: 'The ferry\nis late.' },
    { text: 'The ferry\nis late.' },
    { text: 'The ferry is late, and the bus will not wait.' },
  ),
  feedCase(
    'authors of a JSON Feed with entities, and in other shapes',
    json([{ id: 1, content_text: 'A.', authors: [{ name: 'Se&aacute;n' }, { display_name: 'Mia' }] }]),
    { authors: ['Seán', 'Mia'] },
  ),
  feedCase(
    'a JSON Feed of version 1',
    json([{ id: 1, content_text: 'One.', author: { name: 'Mia' } }], { version: 'https://jsonfeed.org/version/1' }),
    { guid: '1', text: 'One.', authors: ['Mia'] },
  ),
  feedCase('a JSON Feed with an author for all', json([{ id: '1', summary: 'S.' }], { authors: [{ name: 'Desk' }] }), {
    text: 'S.',
    authors: ['Desk'],
  }),
  feedCase('an external link in a JSON Feed', json([{ id: '1', external_url: 'https://x.example/' }]), {
    link: 'https://x.example/',
  }),
  feedCase(
    'an attached picture in a JSON Feed',
    json([{ id: '1', attachments: [{ url: 'https://x.example/1.png', mime_type: 'image/png', title: 'Ice' }] }]),
    { picture: { url: 'https://x.example/1.png', alt: 'Ice' } },
  ),
  feedCase(
    'an item that is none in a JSON Feed',
    json([null, 5, { id: '1', title: 'A' }]),
    { rejected: /not an object/ },
    { rejected: /not an object/ },
    { title: 'A' },
  ),
  feedCase(
    'values of the wrong kind in a JSON Feed',
    json([{ id: {}, url: 5, title: [], tags: 'x', authors: 7, date_published: 1 }]),
    { title: undefined, link: undefined, authors: [], categories: [] },
  ),
  feedCase('a JSON Feed with a byte order mark', `\ufeff${json([{ id: '1', title: 'A' }])}`, { title: 'A' }),
  feedCase('posts of WordPress', JSON.stringify([post]), {
    guid: 'https://w.example/?p=7',
    link: 'https://w.example/ice',
    title: 'Ice & snow',
    text: 'All of it.',
    date: '2026-03-02',
    authors: ['Mia Holt'],
    categories: ['Ports'],
    picture: { url: 'https://w.example/i.jpg', alt: 'Ice', credit: 'Photo: J. Ek' },
  }),
  feedCase(
    'a post with an excerpt only',
    JSON.stringify([{ ...post, content: { rendered: '' }, _embedded: undefined }]),
    { text: 'Part.', authors: [], picture: undefined },
  ),
  feedCase(
    'a post among what is none',
    JSON.stringify([post, null]),
    { title: 'Ice & snow' },
    { rejected: /not an object/ },
  ),
  refusedCase(
    'a web page that links to its feed',
    '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    /^This is an HTML page, not a feed; it links to \/feed\.xml\.$/,
  ),
  refusedCase('a web page without a feed', '\n<html><body>Hello</body></html>', /^This is an HTML page, not a feed\.$/),
  refusedCase('a web page with a comment before it', '<!-- x --><!doctype html><title>Hi</title>', /HTML page/),
  refusedCase(
    'a sitemap without news',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://s.example/</loc></url></urlset>',
    /sitemap without news/,
  ),
  refusedCase(
    'a list of sitemaps',
    '<sitemapindex><sitemap><loc>https://s.example/pages.xml</loc></sitemap><sitemap><loc>https://s.example/news.xml</loc></sitemap></sitemapindex>',
    /list of sitemaps.*links to https:\/\/s\.example\/news\.xml/,
  ),
  refusedCase('an OPML list', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', /OPML/),
  refusedCase('other XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', /first element is <Error>/),
  refusedCase('other JSON', '{"error":"not found"}', /JSON, but neither/),
  refusedCase('broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', /JSON that is broken/),
  refusedCase('plain text', 'Not found', /plain text/),
  refusedCase('nothing', '', /empty/),
  refusedCase('white space', ' \n ', /empty/),
  refusedCase('a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0, 0, 0]), /a picture/),
  refusedCase('a feed that is cut off in its first item', '<rss><channel><item><title>A</title><descr', /cut off/),
];
