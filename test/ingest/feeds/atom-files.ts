import { atom, atom03, entry, type FeedCase, feedCase, rdf } from './case.ts';

const xhtml = (inner: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`;

/** Atom 0.3 and 1.0, RSS 1.0 and what came before it. */
export const atomFiles: FeedCase[] = [
  feedCase('a plain title', entry('<title>Fish &amp; chips</title>'), { title: 'Fish & chips' }),
  feedCase('a plain title that looks like HTML', entry('<title type="text">The &lt;b&gt;tag&lt;/b&gt;</title>'), {
    title: 'The <b>tag</b>',
  }),
  feedCase('a title in HTML', entry('<title type="html">A &lt;b&gt;hard&lt;/b&gt; frost &amp;amp; ice</title>'), {
    title: 'A hard frost & ice',
  }),
  feedCase('a title in HTML in CDATA', entry('<title type="html"><![CDATA[A <b>hard</b> frost]]></title>'), {
    title: 'A hard frost',
  }),
  feedCase('a title in XHTML', entry(`<title type="xhtml">${xhtml('A <b>hard</b> frost &lt; ice')}</title>`), {
    title: 'A hard frost < ice',
  }),
  feedCase(
    'a title in base64',
    atom03('<title type="application/octet-stream" mode="base64">RmlzaCAmIGNoaXBz</title>'),
    { title: 'Fish & chips' },
  ),
  feedCase(
    'a text in base64 of HTML',
    atom03('<content type="text/html" mode="base64">PHA+SWNlICZhbXA7IHNub3cuPC9wPg==</content>'),
    { text: 'Ice & snow.' },
  ),
  feedCase(
    'a text in base64 by its type',
    entry('<content type="application/octet-stream">SWNlIGFuZCBzbm93Lg==</content>'),
    { text: 'Ice and snow.' },
  ),
  feedCase(
    'escaped markup of Atom 0.3',
    atom03('<title type="text/html" mode="escaped">&lt;b&gt;Ice&lt;/b&gt;</title>'),
    { title: 'Ice' },
  ),
  feedCase(
    'inline markup of Atom 0.3',
    atom03(`<content type="application/xhtml+xml">${xhtml('<p>One.</p><p>Two.</p>')}</content>`),
    { text: 'One.\nTwo.' },
  ),
  feedCase('naked markup', atom03('<summary>A <b>hard</b> frost.</summary>'), { text: 'A hard frost.' }),
  feedCase('a summary only', entry('<summary>Short.</summary>'), { text: 'Short.' }),
  feedCase(
    'a content before a summary',
    entry('<summary>Short.</summary><content type="html">&lt;p&gt;Long, long text.&lt;/p&gt;</content>'),
    { text: 'Long, long text.' },
  ),
  feedCase(
    'a content elsewhere',
    entry('<content src="https://m.example/1.mp4" type="video/mp4"/><summary>A film.</summary>'),
    { text: 'A film.' },
  ),
  feedCase('a content of plain text', entry('<content type="text">2 &lt; 3 and 4.</content>'), {
    text: '2 < 3 and 4.',
  }),
  feedCase(
    'a content in XHTML with a prefix',
    entry('<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One.</h:p></h:div></content>'),
    { text: 'One.' },
  ),
  feedCase(
    'a content in XHTML without its div',
    entry('<content type="xhtml"><p xmlns="http://www.w3.org/1999/xhtml">One.</p></content>'),
    { text: 'One.' },
  ),
  feedCase('a link without rel', entry('<link href="https://m.example/1"/>'), { link: 'https://m.example/1' }),
  feedCase(
    'a link among others',
    entry(
      '<link rel="self" href="https://m.example/s"/><link rel="related" href="https://m.example/r"/><link rel="via" href="https://m.example/v"/><link rel="alternate" href="https://m.example/a"/>',
    ),
    { link: 'https://m.example/a' },
  ),
  feedCase(
    'addresses between the tags of links, of which one is of a sound',
    entry('<link rel="enclosure">https://m.example/s.mp3</link><link rel="alternate">https://m.example/w</link>'),
    { link: 'https://m.example/w' },
  ),
  feedCase('an address between the tags of a link without rel', entry('<link> https://m.example/b </link>'), {
    link: 'https://m.example/b',
  }),
  feedCase(
    'an address between the tags of a link to something else',
    entry('<link rel="via">https://m.example/v</link>'),
    {
      link: undefined,
    },
  ),
  feedCase('a link that is not an alternate', entry('<link rel="related" href="https://m.example/r"/>'), {
    link: undefined,
  }),
  feedCase(
    'an alternate in HTML before others',
    entry(
      '<link rel="alternate" type="application/json" href="https://m.example/j"/><link rel="alternate" type="text/html" href="https://m.example/h"/>',
    ),
    { link: 'https://m.example/h' },
  ),
  feedCase(
    'a link without href before one with it',
    entry('<link rel="alternate"/><link href="https://m.example/1"/>'),
    { link: 'https://m.example/1' },
  ),
  feedCase('a link without href', entry('<title>A</title><link rel="alternate"/>'), { title: 'A', link: undefined }),
  feedCase('an enclosure without href', entry('<title>A</title><link rel="enclosure"/>'), {
    title: 'A',
    enclosures: [],
  }),
  feedCase('an address between the tags', entry('<link>https://m.example/1</link>'), { link: 'https://m.example/1' }),
  feedCase('an ampersand in an attribute', entry('<link href="https://m.example/?a=1&amp;b=2"/>'), {
    link: 'https://m.example/?a=1&b=2',
  }),
  feedCase(
    'xml:base of feed, entry and link',
    atom('<entry xml:base="b/"><link xml:base="c/" href="d"/></entry>', { on: 'xml:base="https://m.example/a/"' }),
    { link: 'https://m.example/a/b/c/d' },
  ),
  feedCase(
    'xml:base of an entry beside one without',
    atom('<entry xml:base="b/"><link href="d"/></entry><entry><link href="d"/></entry>', {
      on: 'xml:base="https://m.example/a/"',
    }),
    { link: 'https://m.example/a/b/d' },
    { link: 'https://m.example/a/d' },
  ),
  feedCase(
    'xml:base that begins at the root of the host',
    atom('<entry xml:base="/b/"><link href="d"/></entry>', { on: 'xml:base="https://m.example/a/"' }),
    { link: 'https://m.example/b/d' },
  ),
  feedCase(
    'a link relative to the feed’s own address',
    entry('<link href="d"/>', { top: '<link rel="self" href="https://m.example/f/feed"/>' }),
    { link: 'https://m.example/f/d' },
  ),
  feedCase('an address with letters of other scripts', entry('<link href="https://m.example/eisglätte"/>'), {
    link: 'https://m.example/eisgl%C3%A4tte',
  }),
  feedCase('xml:lang of the feed', entry('<content>x</content>', { on: 'xml:lang="de"' }), { language: 'de' }),
  feedCase(
    'xml:lang of the entry',
    atom('<entry xml:lang="fr"><content>x</content></entry>', { on: 'xml:lang="de"' }),
    { language: 'fr' },
  ),
  feedCase(
    'xml:lang of the content',
    atom('<entry xml:lang="fr"><content xml:lang="ur">x</content></entry>', { on: 'xml:lang="de"' }),
    { language: 'ur' },
  ),
  feedCase('an empty xml:lang', atom('<entry xml:lang=""><content>x</content></entry>', { on: 'xml:lang="de"' }), {
    language: 'de',
  }),
  feedCase(
    'an author of the entry',
    entry('<author><name>Mia</name><email>m@m.example</email></author>', { top: '<author><name>Desk</name></author>' }),
    { authors: ['Mia'] },
  ),
  feedCase('an author of the feed', entry('<title>x</title>', { top: '<author><name>Desk</name></author>' }), {
    authors: ['Desk'],
  }),
  feedCase(
    'an author of the source',
    entry('<source><title>Far</title><author><name>Far Desk</name></author></source>', {
      top: '<author><name>Desk</name></author>',
    }),
    { authors: ['Far Desk'], publisher: 'Far' },
  ),
  feedCase(
    'authors',
    entry(
      '<author><name>Mia</name></author><author><name>Jon</name></author><contributor><name>Eva</name></contributor>',
    ),
    { authors: ['Mia', 'Jon'] },
  ),
  feedCase(
    'an author with an element of another’s',
    entry('<author><name>Mia</name><x:age xmlns:x="urn:x">9</x:age></author>'),
    { authors: ['Mia'] },
  ),
  feedCase('an id as it is written', entry('<id>http://www.M.example/%7eA/./B</id>'), {
    guid: 'http://www.M.example/%7eA/./B',
  }),
  feedCase(
    'a category by its label, then its term',
    entry('<category term="ice" label="Ice &amp; snow"/><category term="ports"/>'),
    { categories: ['Ice & snow', 'ports'] },
  ),
  feedCase('an enclosure', entry('<link rel="enclosure" type="image/png" href="https://m.example/1.png"/>'), {
    enclosures: [{ url: 'https://m.example/1.png', type: 'image/png' }],
    picture: { url: 'https://m.example/1.png' },
    link: undefined,
  }),
  feedCase(
    'a film',
    entry(
      '<title>Film</title><media:group><media:title>Film</media:title><media:thumbnail url="https://m.example/t.jpg"/><media:description>It is about ice.</media:description></media:group>',
    ),
    { title: 'Film', text: 'It is about ice.', picture: { url: 'https://m.example/t.jpg' } },
  ),
  feedCase(
    'published before updated',
    entry('<updated>2026-03-02T00:00:00Z</updated><published>2026-03-01T00:00:00Z</published>'),
    { date: '2026-03-01' },
  ),
  feedCase('updated only', entry('<updated>2026-03-02T00:00:00Z</updated>'), { date: '2026-03-02' }),
  feedCase(
    'dates of Atom 0.3',
    atom03('<modified>2003-12-14T18:30:02Z</modified><issued>2003-12-13T08:29:29-04:00</issued>'),
    { date: '2003-12-13' },
  ),
  feedCase(
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:link href="https://m.example/1"/></a:entry></a:feed>',
    { title: 'A', link: 'https://m.example/1' },
  ),
  feedCase('Atom without a namespace', '<feed><entry><title>A</title></entry></feed>', { title: 'A' }),
  feedCase(
    'Atom with another namespace',
    '<feed xmlns="http://example.com/newformat#"><entry><title>A</title></entry></feed>',
    { title: 'A' },
  ),
  feedCase(
    'a namespace that an entry declares',
    atom('<entry xmlns:z="http://search.yahoo.com/mrss/"><z:description>Words.</z:description></entry>'),
    { text: 'Words.' },
  ),
  feedCase(
    'a reply with an element for what it replies to',
    entry('<title>Re</title><thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="x"/>'),
    { title: 'Re' },
  ),
  feedCase(
    'RSS 1.0',
    rdf(
      '<item rdf:about="https://pier.example/1"><title>A</title><link>https://pier.example/1</link><description>Words.</description><dc:date>2026-03-01</dc:date><dc:creator>Mia</dc:creator></item>',
    ),
    {
      title: 'A',
      link: 'https://pier.example/1',
      guid: 'https://pier.example/1',
      text: 'Words.',
      date: '2026-03-01',
      authors: ['Mia'],
    },
  ),
  feedCase(
    'RSS 1.0 without a link: what an item is about is its name',
    rdf('<item rdf:about="https://pier.example/1"><title>A</title></item>'),
    { guid: 'https://pier.example/1', link: undefined },
  ),
  feedCase(
    'RSS 1.0 with a text in content',
    rdf('<item><content:encoded><![CDATA[<p>All.</p>]]></content:encoded></item>'),
    { text: 'All.' },
  ),
  feedCase(
    'RSS 1.0 with prefixes for its own names',
    rdf('<s:item><s:title>A</s:title></s:item>', 'xmlns:s="http://purl.org/rss/1.0/"'),
    { title: 'A' },
  ),
  feedCase(
    'RSS 0.90',
    rdf(
      '<item><title>A</title><link>https://pier.example/1</link></item>',
      'xmlns="http://my.netscape.com/rdf/simple/0.9/"',
    ),
    { title: 'A', link: 'https://pier.example/1' },
  ),
  feedCase(
    'RSS 1.0 with another prefix for RDF',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item r:about="https://pier.example/1"><title>A</title></item></r:RDF>',
    { title: 'A', guid: 'https://pier.example/1' },
  ),
  feedCase(
    'an image and a text input beside the items',
    rdf(
      '<image><title>Logo</title><url>x</url></image><item><title>A</title></item><textinput><title>Find</title></textinput>',
    ),
    { title: 'A' },
  ),
  feedCase(
    'CDF',
    '<CHANNEL HREF="https://c.example/" BASE="https://c.example/b/"><TITLE>C</TITLE><ITEM HREF="1" LASTMOD="2026-03-01T05:00"><TITLE>A</TITLE><ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>',
    { title: 'A', link: 'https://c.example/b/1', date: '2026-03-01', text: 'Words.' },
  ),
  feedCase(
    'a news sitemap',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://s.example/1</loc><n:news><n:publication><n:name>S Post</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-03-01</n:publication_date><n:title>Ice &amp; snow</n:title><n:keywords>Ice, Ports</n:keywords></n:news><i:image><i:loc>https://s.example/1.jpg</i:loc><i:caption>Ice</i:caption></i:image></url><url><loc>https://s.example/about</loc></url></urlset>',
    {
      title: 'Ice & snow',
      link: 'https://s.example/1',
      date: '2026-03-01',
      publisher: 'S Post',
      language: 'en',
      categories: ['Ice', 'Ports'],
      picture: { url: 'https://s.example/1.jpg', alt: 'Ice' },
    },
  ),
];
