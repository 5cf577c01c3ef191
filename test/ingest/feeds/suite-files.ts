import { type ExpectedItem, entry, type FeedCase, item, one, rss } from './case.ts';

/**
 * Feeds with the oddities of the suites of feedparser, gofeed and the W3C validator, by the folder of the suite in which
 * each was found. The words are our own; what is expected is what feedparser reads, unless the name says otherwise.
 */
const cases: FeedCase[] = [];
const of =
  (dir: string) =>
  (
    name: string,
    file: string | Buffer,
    expected: ExpectedItem | ExpectedItem[],
    { differs = false, ...sent }: Partial<FeedCase> & { differs?: boolean } = {},
  ) => {
    const remark = differs ? ' (feedparser reads it otherwise)' : '';
    cases.push({ name: `${dir}: ${name}${remark}`, file, items: [expected].flat(), ...sent });
  };

const old = (inner: string, on = 'xmlns="http://purl.org/atom/ns#"'): string =>
  `<feed version="0.3" ${on}><entry>${inner}</entry></feed>`;
const base64 = (words: string) => Buffer.from(words).toString('base64');
const at = 'https://harbour.example/feeds/all.xml';

const atom = of('atom');
for (const address of [
  'http://purl.org/echo/',
  'http://purl.org/pie/',
  'http://example.com/newformat#',
  'http://example.com/necho',
])
  atom(
    `a draft of Atom at ${address} under a prefix`,
    `<a:feed version="0.3" xmlns:a="${address}"><a:entry><a:title>Tide</a:title><a:link rel="alternate" href="https://harbour.example/1"/></a:entry></a:feed>`,
    { title: 'Tide', link: 'https://harbour.example/1' },
  );
atom(
  'an address between the tags',
  old(
    '<link rel="alternate" type="text/html">https://harbour.example/2</link><link rel="enclosure" type="audio/ogg">https://harbour.example/2.ogg</link>',
  ),
  { link: 'https://harbour.example/2' },
);
atom('naked markup in a summary', old('<summary>Low <b>water</b> at noon</summary>'), { text: 'Low water at noon' });
atom(
  'markup in base64',
  old(`<content type="text/html" mode="base64">\n${base64('<p>Low water <em>at noon</em></p>')}\n</content>`),
  { text: 'Low water at noon' },
);
atom(
  'escaped markup in XHTML stays words',
  old(
    '<summary type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">Write &lt;p&gt; before it</div></summary>',
  ),
  { text: 'Write <p> before it' },
);
atom('dates of an entry', old('<issued>2004-02-28T23:14:55-08:00</issued><modified>2004-03-05T00:00:00Z</modified>'), {
  date: '2004-02-28',
});
atom('a date of creation alone', old('<created>2004-02-28T08:14:55Z</created>'), { date: '2004-02-28' });

atom(
  'two dates by one name, of which the later in the file stands',
  old('<created>2010-12-01T10:14:55Z</created><created>2003-12-31T10:14:55Z</created>'),
  { date: '2003-12-31' },
);

const atom10 = of('atom10');
atom10(
  'a relation in full',
  entry(
    '<link rel="http://www.iana.org/assignments/relation/enclosure" href="https://harbour.example/a.ogg"/><link rel="http://www.iana.org/assignments/relation/alternate" href="https://harbour.example/a"/>',
  ),
  { link: 'https://harbour.example/a', enclosures: [{ url: 'https://harbour.example/a.ogg' }] },
);
atom10(
  'letters of the query in an address',
  entry('<title type="html">Q&amp;amp;A at the quay</title><link href="https://harbour.example/?a=1&amp;b=2"/>'),
  { title: 'Q&A at the quay', link: 'https://harbour.example/?a=1&b=2' },
);
atom10('an ampersand escaped once in HTML', entry('<title type="html">Q&amp;A at the quay</title>'), {
  title: 'Q&A at the quay',
});
atom10(
  'a quotation mark in an attribute',
  entry(`<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a title='"low"'>Water</a></div></title>`),
  { title: 'Water' },
);
atom10(
  'a quotation mark that is missing',
  entry('<title type="html"><![CDATA[<a href=https://harbour.example/">Water</a>]]></title>'),
  { title: 'Water' },
);
atom10(
  'the page before the enclosure, whichever order',
  `${entry('<link rel="alternate" type="text/html">https://harbour.example/p</link><link rel="enclosure" type="text/html">https://harbour.example/e</link>')}`,
  { link: 'https://harbour.example/p' },
);
atom10(
  'an enclosure between tags before the page',
  entry(
    '<link rel="enclosure" type="text/html">https://harbour.example/e</link><link rel="alternate" type="text/html" href="https://harbour.example/p"/>',
  ),
  { link: 'https://harbour.example/p' },
);
atom10(
  'related and via beside a page without a type',
  entry(
    '<link rel="alternate" href="https://harbour.example/p"/><link rel="related" type="text/html" href="https://harbour.example/r"/><link rel="via" type="text/html" href="https://harbour.example/v"/>',
  ),
  { link: 'https://harbour.example/p' },
);
atom10(
  'a page behind what is related',
  entry(
    '<link rel="related" type="text/html" href="https://harbour.example/r"/><link href="https://harbour.example/p"/>',
  ),
  { link: 'https://harbour.example/p' },
);
atom10('an id without a link', entry('<id>urn:uuid:7</id><title>Ferry</title>'), { title: 'Ferry', link: undefined });
atom10(
  'a summary behind the content',
  entry('<content>The whole report of the ferry that ran aground.</content><summary>Ferry aground</summary>'),
  { text: 'The whole report of the ferry that ran aground.' },
);
atom10(
  'text in base64',
  entry(`<content type="application/octet-stream">${base64('<p>History of the &lt;blink&gt; tag</p>')}</content>`),
  { text: 'History of the <blink> tag' },
);
atom10(
  'an attribute that nobody knows in XHTML',
  entry(
    '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The ferry <b onbug="true">ran</b> aground.</div></summary>',
  ),
  { text: 'The ferry ran aground.' },
);
atom10(
  'elements of a custom name in the author',
  entry('<author><name>Mia</name><desk>Harbour</desk></author><title>Ferry</title>'),
  { title: 'Ferry', authors: ['Mia'] },
);
atom10(
  'the title of the source is not the entry’s',
  entry(
    '<source><title>Pier</title><link href="https://pier.example/"/><updated>2001-01-01T00:00:00Z</updated></source><title>Ferry</title><link href="https://harbour.example/p"/><updated>2004-01-02T00:00:00Z</updated>',
  ),
  { title: 'Ferry', link: 'https://harbour.example/p', date: '2004-01-02' },
);
atom10(
  'comments on an entry',
  entry(
    '<id>tag:harbour.example,2009:9</id><published>2009-12-08T16:59:02.544-08:00</published><title type="text">By te...</title><content type="html">By &lt;a rel="nofollow" href="https://harbour.example/te..."&gt;te...&lt;/a&gt;</content><link rel="edit" href="https://harbour.example/e"/><link rel="self" href="https://harbour.example/s"/><link rel="alternate" type="text/html" href="https://harbour.example/p?showComment=1#c4" title=""/>',
  ),
  { title: 'By te...', link: 'https://harbour.example/p?showComment=1#c4', date: '2009-12-08', text: 'By te...' },
);

atom10('an id that is the address of the page', entry('<id>https://harbour.example/7</id><title>Ferry</title>'), {
  link: 'https://harbour.example/7',
});
atom10(
  'an id that is the path of the page',
  entry('<id>/2026/ferry</id><title>Ferry</title>', { top: '<link href="https://harbour.example/"/>' }),
  { link: 'https://harbour.example/2026/ferry' },
);
atom10(
  'an id that is the address of the site',
  entry('<id>https://harbour.example/</id><title>Ferry</title>', { top: '<link href="https://harbour.example/"/>' }),
  { title: 'Ferry', link: undefined, guid: undefined },
  { differs: true },
);
of('rss')(
  'a guid that is the address of the site',
  one('<guid>https://quay.example/</guid><title>Ferry</title>'),
  {
    title: 'Ferry',
    link: undefined,
    guid: undefined,
  },
  { differs: true },
);

const base = of('base');
const relative = '<link rel="alternate" type="text/html" href="/p/1"/>';
base(
  'a link relative to where the feed was found',
  old(relative),
  { link: 'https://harbour.example/p/1' },
  { url: at },
);
base(
  'a link relative to Content-Location',
  old(relative),
  { link: 'https://quay.example/p/1' },
  { url: at, contentLocation: 'https://quay.example/' },
);
base(
  'a link in RSS relative to Content-Location',
  '<rss version="2.0"><channel><item><link>p/2</link></item></channel></rss>',
  { link: 'https://quay.example/f/p/2' },
  { url: at, contentLocation: 'https://quay.example/f/rss' },
);
base(
  'xml:base before Content-Location',
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://pier.example/x/"><entry><link href="p"/></entry></feed>`,
  { link: 'https://pier.example/x/p' },
  { url: at, contentLocation: 'https://quay.example/' },
);
base(
  'xml:base of a link overrides that of the feed',
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://pier.example/x/"><entry xml:base="y/"><link xml:base="https://quay.example/z/" href="p"/></entry></feed>`,
  { link: 'https://quay.example/z/p' },
);
base(
  'xml:base of a sibling has no effect',
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:base="https://pier.example/x/"><entry><summary xml:base="https://quay.example/">A</summary><link rel="alternate" type="text/html" href="p"/></entry></feed>`,
  { link: 'https://pier.example/x/p' },
);
base(
  'xml:base relative to that around it',
  '<rss version="2.0" xml:base="https://pier.example/f/feed.xml"><channel><item><link>p</link></item><item xml:base="old/"><link>p</link></item><item><link>#part</link></item></channel></rss>',
  [
    { link: 'https://pier.example/f/p' },
    { link: 'https://pier.example/f/old/p' },
    { link: 'https://pier.example/f/feed.xml#part' },
  ],
);
base(
  'a link relative to an address without a scheme',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://pier.example/"><entry><link href="//quay.example/1"/></entry></feed>',
  { link: 'http://quay.example/1' },
);

const cdf = of('cdf');
cdf(
  'an abstract without anything else that tells CDF',
  '<CHANNEL><ITEM><ABSTRACT>Low water at noon.</ABSTRACT></ITEM></CHANNEL>',
  { text: 'Low water at noon.' },
);
cdf(
  'a base in an attribute',
  '<CHANNEL BASE="https://pier.example/" HREF="https://harbour.example/" LASTMOD="2004-04-06T23:05:43-05:00"><TITLE>Pier</TITLE><ITEM HREF="/i/1" LASTMOD="2004-04-06T23:05:43-05:00"><TITLE>Ice</TITLE><ABSTRACT>Ice on the pier.</ABSTRACT></ITEM></CHANNEL>',
  { title: 'Ice', link: 'https://pier.example/i/1', date: '2004-04-06', text: 'Ice on the pier.' },
);
cdf(
  'a channel without attributes',
  '<CHANNEL><ITEM HREF="https://harbour.example/i" LASTMOD="2004-04-06T23:05:43-05:00"><TITLE>Ice</TITLE><ABSTRACT>Ice on the pier.</ABSTRACT></ITEM></CHANNEL>',
  { title: 'Ice', link: 'https://harbour.example/i', date: '2004-04-06', text: 'Ice on the pier.' },
);

const encoding = of('encoding');
encoding('a control character for an apostrophe', one('<description>don\u0092t</description>'), { text: 'don’t' });
encoding('the number of a control character for an apostrophe', one('<description>don&#146;t</description>'), {
  text: 'don’t',
});
encoding('the same, escaped twice', one('<description>don&amp;#146;t</description>'), { text: 'don’t' });
encoding('the same in hexadecimal', one('<description>isn&amp;#x92;t</description>'), { text: 'isn’t' });
encoding(
  'a charset of the header before that of the file',
  Buffer.from(
    "<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel><item><description>A \xa3\x93toll\x94</description></item></channel></rss>",
    'latin1',
  ),
  { text: 'A £“toll”' },
  { contentType: 'text/xml; charset=windows-1252' },
);
const bytes = (before: string, hex: string, after: string, declared = ' encoding="utf-8"') =>
  Buffer.concat([
    Buffer.from(`<?xml version="1.0"${declared}?><rss version="2.0"><channel>${before}`),
    Buffer.from(hex, 'hex'),
    Buffer.from(`${after}</channel></rss>`),
  ]);
encoding(
  'a letter of Latin-1 in UTF-8',
  bytes('<item><title>Caf', 'e9', ' am Kai</title></item><item><title>Brücke</title></item>'),
  [{ title: 'Café am Kai' }, { title: 'Brücke' }],
  { differs: true },
);
encoding('a letter of Latin-1 where no encoding is declared', bytes('<item><title>Caf', 'e9', '</title></item>', ''), {
  title: 'Café',
});
encoding(
  'quotation marks of Windows in UTF-8',
  bytes('<item><title>The ', '93', 'low” water</title></item>'),
  { title: 'The “low” water' },
  { differs: true },
);
encoding('an apostrophe of Windows behind a figure', bytes('<item><title>The 1990', '92', 's boat</title></item>'), {
  title: 'The 1990’s boat',
});
encoding('an apostrophe of Windows in UTF-8', bytes('<item><title>Mia', '92', 's boat</title></item>'), {
  title: 'Mia’s boat',
});
encoding('a letter of Windows within a word', bytes('<item><title>Ma', 'f1', 'ana</title></item>'), {
  title: 'Mañana',
});
encoding('a capital of Windows that begins a word', bytes('<item><title>Au lac ', 'c9', 'vian</title></item>'), {
  title: 'Au lac Évian',
});
encoding('a dash of Windows between words', bytes('<item><title>Ferry ', '96', ' late</title></item>'), {
  title: 'Ferry – late',
});
encoding(
  'the same letter in a feed in Polish',
  bytes('<language>pl</language><item><title>b', 'ea', 'dzie</title></item>'),
  { title: 'b\ufffddzie' },
  { differs: true },
);
encoding(
  'half a character is not a letter',
  bytes('<item><title>Caf', 'c3', '</title></item>'),
  { title: 'Caf\ufffd' },
  { differs: true },
);
encoding(
  'bad bytes among letters of other alphabets',
  bytes('<item><title>Мо', 'e9', 'т</title></item>'),
  { title: 'Мо\ufffdт' },
  { differs: true },
);
encoding(
  'bad bytes among signs',
  bytes('<item><description><![CDATA[ 𝑏𝑢𝑡 𝒆', 'f09d', '𝒐𝒓𝒔 ]]></description></item>', ''),
  { text: '𝑏𝑢𝑡 𝒆\ufffd𝒐𝒓𝒔' },
  { contentType: 'application/xml; charset="utf-8"', differs: true },
);

const http = of('http');
http(
  'a Content-Location relative to where the feed was found',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="p"/></entry></feed>',
  { link: 'https://harbour.example/cgi/p' },
  { url: at, contentLocation: '/cgi/pg.cgi' },
);
http(
  'a Content-Location that is a script',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/p"/></entry></feed>',
  { link: 'https://harbour.example/p' },
  { url: at, contentLocation: "javascript:alert('unsafe');" },
);

const itunes = of('itunes');
itunes(
  'names in any case',
  '<rss xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><channel><ITEM><TiTlE>Fog</TiTlE><LINK>https://harbour.example/fog</LINK></ITEM></channel></rss>',
  { title: 'Fog', link: 'https://harbour.example/fog' },
);
itunes(
  'a link to a picture',
  one(
    '<title>Fog</title><itunes:link rel="image" href="https://harbour.example/fog.jpg"/><link>https://harbour.example/fog</link>',
  ),
  { link: 'https://harbour.example/fog' },
);
itunes(
  'a subtitle and a summary',
  one(
    '<title>Fog</title><itunes:subtitle>Fog</itunes:subtitle><itunes:summary>Fog on the lower river until noon.</itunes:summary>',
  ),
  { title: 'Fog', text: 'Fog on the lower river until noon.' },
);
itunes(
  'an address of the namespace with white space',
  '<rss version="2.0" xmlns:p=" http://www.itunes.com/DTDs/PodCast-1.0.dtd "><channel><item><p:summary>Fog until noon.</p:summary></item></channel></rss>',
  { text: 'Fog until noon.' },
);

const lang = of('lang');
lang(
  'an empty language is the entry’s own',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry xml:lang=""><content>A</content></entry><entry><content>B</content></entry></feed>',
  [{ text: 'A' }, { language: 'en', text: 'B' }],
);
lang(
  'the language of a full item',
  '<rss version="2.0"><channel><item><fullitem xml:lang="en">&lt;p&gt;Fog until noon.&lt;/p&gt;</fullitem></item></channel></rss>',
  { text: 'Fog until noon.', language: 'en' },
);

const media = of('media');
media(
  'a restriction',
  one(
    '<title>Is it a good boat?</title><link>https://harbour.example/b</link><media:content url="https://harbour.example/b.mov" type="video/quicktime"/><media:restriction relationship="deny"/>',
  ),
  { title: 'Is it a good boat?', link: 'https://harbour.example/b' },
);
media(
  'a title of the picture beside that of the item',
  one(
    '<media:content url="https://harbour.example/b.jpg"><media:title>Bow</media:title></media:content><title>Boat</title>',
  ),
  { title: 'Boat' },
);

const namespace = of('namespace');
const clash = (prefix: string) =>
  `<${prefix}title>Lock</${prefix}title><${prefix}link>https://harbour.example/l</${prefix}link><l:link l:rel="permalink" rdf:resource="https://harbour.example/x"/><szf:description>Not this, the longer one, which stands before.</szf:description><${prefix}description>This one</${prefix}description><szf:description>Nor this, the longer one, which stands behind.</szf:description><dcterms:created>2002-09-28T20:01:19Z</dcterms:created>`;
const names =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:l="http://purl.org/rss/1.0/modules/link/" xmlns:szf="http://schemas.pocketsoap.com/rss/myDescModule/"';
const lock = { title: 'Lock', link: 'https://harbour.example/l', text: 'This one', date: '2002-09-28' };
namespace(
  'RSS 2.0 with a description of another namespace',
  `<rss version="2.0" ${names}><channel><item>${clash('')}</item></channel></rss>`,
  lock,
);
namespace(
  'the same under a prefix',
  `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2" ${names}><r:channel><r:item>${clash('r:')}</r:item></r:channel></r:rss>`,
  lock,
);
namespace(
  'the same in RSS 1.0',
  `<rdf:RDF xmlns:rss="http://purl.org/rss/1.0/" ${names}><rss:channel rdf:about="https://harbour.example/"><rss:title>H</rss:title></rss:channel><rss:item rdf:about="https://harbour.example/l">${clash('rss:')}</rss:item></rdf:RDF>`,
  lock,
);
namespace(
  'an address of the namespace that is another page',
  '<rss xmlns="https://cyber.harvard.edu/rss/rss.html" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel><atom:link href="https://harbour.example/rss" rel="self"/><item><title><![CDATA[Торгівля]]></title><link>https://harbour.example/t</link><pubDate>Fri, 22 Dec 2023 01:04:55 +0200</pubDate></item></channel></rss>',
  { title: 'Торгівля', link: 'https://harbour.example/t', date: '2023-12-22' },
);
namespace(
  'an item in a feed of Atom',
  '<feed xmlns="http://www.w3.org/2005/Atom"><item><title>Ebb</title></item></feed>',
  { title: 'Ebb' },
);
namespace(
  'an entry in a feed of RSS',
  '<rss version="2.0"><channel><entry><title>Ebb</title></entry></channel></rss>',
  { title: 'Ebb' },
);
namespace(
  'encoded text without a prefix',
  '<rss version="2.0"><channel><item><encoded>Spring tide.</encoded><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);

const precedence = of('node_precedence');
precedence(
  'a title deeper down before and behind',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Right</title><image><title>Wrong</title></image></entry><entry><image><title>Wrong</title></image><title>Right</title></entry></feed>',
  [{ title: 'Right' }, { title: 'Right' }],
);

const rdf = of('rdf');
rdf(
  'RSS 0.90',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>H</title></channel><item><title>Ebb</title><link>https://harbour.example/e</link></item></rdf:RDF>',
  { title: 'Ebb', link: 'https://harbour.example/e' },
);
rdf(
  'several links',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://harbour.example/x"/><item rdf:about="https://harbour.example/1"><link>https://harbour.example/a</link><link>https://quay.example/b</link></item></rdf:RDF>',
  { link: 'https://harbour.example/a' },
  { differs: true },
);
rdf(
  'words between elements',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://harbour.example/x"></channel>Words<item><title>Ebb</title></item>and words</rdf:RDF>',
  { title: 'Ebb' },
);

const rssCase = of('rss');
rssCase(
  'names of letters without their semicolon, and what looks like them in an address',
  one('<title>Caf&eacute, Br&ouml and R&D</title><link>https://quay.example/?a=1&copy=3&reg&amp;b</link>'),
  { title: 'Café, Brö and R&D', link: 'https://quay.example/?a=1&copy=3&reg&b' },
);
rssCase(
  'a guid that is no address although it begins as one',
  one('<title>Ebb</title><guid>https://quay.[test/1</guid>'),
  {
    title: 'Ebb',
    link: undefined,
  },
);
rssCase(
  'the body of a page',
  one('<title>Ebb</title><body xmlns="http://www.w3.org/1999/xhtml"><p>Low water at noon.</p></body>'),
  { text: 'Low water at noon.' },
);
rssCase(
  'the body of a page under a prefix',
  '<rss version="2.0" xmlns:x="http://www.w3.org/1999/xhtml"><channel><item><x:body><x:p>Low water at noon.</x:p></x:body></item></channel></rss>',
  { text: 'Low water at noon.' },
);
rssCase('a full item', one('<fullitem>&lt;p&gt;Low water at noon.&lt;/p&gt;</fullitem>'), {
  text: 'Low water at noon.',
});
rssCase('a summary without a description', one('<summary>Low water.</summary>'), { text: 'Low water.' });
rssCase(
  'a summary beside a description',
  one('<description>Low water at noon, high at six.</description><summary>Low water.</summary>'),
  { text: 'Low water at noon, high at six.' },
);
rssCase(
  'code about a tag',
  one('<link>https://harbour.example/</link><description><![CDATA[<code>&lt;br /></code>]]></description>'),
  { text: '<br />' },
);
rssCase(
  'dates in the names of Atom',
  rss(
    ['issued', 'published', 'created', 'modified', 'updated']
      .map((name) => item(`<${name}>2004-01-01T19:48:21Z</${name}>`))
      .join(''),
  ),
  Array.from({ length: 5 }, () => ({ date: '2004-01-01' })),
);
rssCase('a date of modification in Dublin Core', one('<dcterms:modified>2004-01-01T19:48:21Z</dcterms:modified>'), {
  date: '2004-01-01',
});
rssCase(
  'an expiry beside the date',
  one('<expirationDate>Fri, 02 Jan 2004 00:00:00 GMT</expirationDate><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>'),
  { date: '2004-01-01' },
);
rssCase('a guid that is the link', one('<guid>https://harbour.example/g</guid>'), {
  link: 'https://harbour.example/g',
});
rssCase('a guid that is not the link', one('<guid isPermaLink="false">https://harbour.example/g</guid>'), {
  link: undefined,
});
rssCase('a link beside a guid', one('<guid>https://harbour.example/g</guid><link>https://harbour.example/l</link>'), {
  link: 'https://harbour.example/l',
});
rssCase('apostrophes and angle brackets in a title', one('<title>Mia&amp;apos;s 5 &amp;gt; 4 &amp;lt; 6</title>'), {
  title: 'Mia’s 5 > 4 < 6'.replace('’', "'"),
});
rssCase('a short tag', one('<description>&lt;br/&gt;Low water</description>'), { text: 'Low water' });
rssCase(
  'a name of HTML without its semicolon in a query',
  one('<link>https://harbour.example/?page=1&copy=2&amp;x=3</link><title>page=1&copy=2;mode=x &amp; done</title>'),
  { link: 'https://harbour.example/?page=1&copy=2&x=3', title: 'page=1&copy=2;mode=x & done' },
);
rssCase(
  'elements that nobody knows around the channel',
  '<rss version="2.0"><junk>y</junk><channel><skipHours><hour>1</hour><junk/></skipHours><item><junk><title>No</title></junk><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);

const sanitize = of('sanitize');
const html = (inner: string) =>
  old(
    `<content type="text/html" mode="escaped">${inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content><title type="text/html" mode="escaped">${inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
  );
for (const [name, inner] of Object.entries({
  'a script': '<script type="text/javascript">location.href="https://x.example/";</script>',
  'a style': '<style>b {color:red}</style>',
  'an applet': '<applet code="a.class" codebase="https://x.example/"></applet>',
  'an embed': '<embed src="https://x.example/">',
  'a frame': '<frameset rows="*"><frame src="https://x.example/"></frameset>',
  'an iframe': '<iframe src="https://x.example/"></iframe>',
  'a link element': '<link rel="stylesheet" type="text/css" href="https://x.example/evil.css">',
  'a meta element': '<meta http-equiv="refresh" content="0; url=https://x.example/">',
  'a comment': '<!-- not this -->',
  'a document type': '<!DOCTYPE html>',
}))
  sanitize(name, html(`safe ${inner} <b>words</b>`), { title: 'safe words', text: 'safe words' });
sanitize('a blinking word', html('<blink>safe</blink> words'), { title: 'safe words', text: 'safe words' });
sanitize('a handler of events', html('<b onclick="location.href=1" style="color:red">safe</b> words'), {
  title: 'safe words',
  text: 'safe words',
});
for (const [name, inner] of Object.entries({
  'an object that is not closed': '<object classid="clsid:0">',
  'an object closed in its own tag': '<object classid="clsid:0" />',
  'a frame closed in its own tag': '<iframe src="https://x.example/"/>',
  'a script closed in its own tag': '<script src="https://x.example/a.js" async/>',
  'an anchor closed in its own tag': '<a id="top"/>',
}))
  sanitize(name, html(`safe ${inner} <b>words</b>`), { title: 'safe words', text: 'safe words' });
sanitize(
  'an address that ends in a slash, without quotation marks',
  html('<a href=https://x.example/>safe</a> words'),
  { title: 'safe words', text: 'safe words' },
);
for (const tag of ['description', 'body', 'fullitem', 'content:encoded'])
  sanitize(
    `an object and a frame in unescaped markup of ${tag}`,
    one(`<${tag}>safe<object classid="clsid:0" /> words <iframe src="https://x.example/"/>of ours</${tag}>`),
    { text: 'safe words of ours' },
  );
sanitize(
  'a video in XHTML',
  entry(
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>safe</p><video src="a.mp4"/><p>words</p></div></content>',
  ),
  { text: 'safe\nwords' },
);
sanitize(
  'a dollar sign in an attribute',
  entry('<content type="html">&lt;img i$="true" src="https://x.example/i.jpg" /&gt; words</content>'),
  { text: 'words' },
);
sanitize(
  'a script in base64',
  old(`<content type="text/html" mode="base64">${base64('safe<script>alert(1)</script> words')}</content>`),
  { text: 'safe words' },
);

const xml = of('xml');
xml('an empty namespace', '<rss xmlns=""><channel><item><title>Ebb</title></item></channel></rss>', { title: 'Ebb' });
xml(
  'a namespace of links without a prefix',
  '<rss><bogus xmlns="http://www.w3.org/1999/xlink"/><channel><item><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);
xml(
  'a stylesheet behind a comment',
  '<?xml version="1.0"?><!-- a > b --><?xml-stylesheet href="a.css"?><rss><channel><item><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);

const entities = of('entities');
entities('names and numbers', one('<title>&empty; &#732; &#x1d54f; &hArr; &AElig; &frac12; &doesnotexist;</title>'), {
  title: '∅ ˜ 𝕏 ⇔ Æ ½ &doesnotexist;',
});
entities('an end tag that is cut off', '<rss><channel><item><title>A &#8217; B</title></item></channel></rss', {
  title: 'A ’ B',
});
entities(
  'an ampersand of an attribute',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="alternate" href="https://harbour.example/?a=1&amp;b=2" /></entry></feed',
  { link: 'https://harbour.example/?a=1&b=2' },
);

const ill = of('illformed');
ill(
  'a document type of HTML',
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://site.invalid/"><rss><channel><item><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);
ill('characters beyond Unicode', one('<title>a &#1114112; b &#x110000; c &#55296; d</title>'), {
  title: 'a \ufffd b \ufffd c \ufffd d',
});
ill(
  'an end tag without a beginning',
  '<rss version="2.0"><channel><image><url>https://harbour.example/u</url></height></image><item><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);
ill(
  'an ampersand in a link, and a cut end tag',
  '<rss version="2.0"><channel><item><link>https://harbour.example/g?a=1&amp;b=2</link></item></channel></rss\n',
  { link: 'https://harbour.example/g?a=1&b=2' },
);
ill(
  'a text input in an item',
  one(
    '<title>Ebb</title><textInput><name>q</name><link>https://harbour.example/s</link><description>Search</description></textInput>',
  ),
  { title: 'Ebb', link: undefined },
);
ill(
  'a point on the map',
  '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:gml="http://www.opengis.net/gml"><entry><title>Ebb</title><gml:Point><gml:pos>36.9 31.1</gml:pos></gml:Point></entry></feed>',
  { title: 'Ebb' },
);
ill(
  'an enclosure between tags with a page',
  entry(
    '<link rel="alternate" type="text/html" href="https://harbour.example/p"/><link rel="enclosure" type="text/html">https://harbour.example/e</link>',
  ),
  { link: 'https://harbour.example/p' },
);
ill(
  'a prefix that is not declared',
  '<rss version="2.0"><channel><item><dc:date>2004-01-01</dc:date><x:y>z</x:y><title>Ebb</title></item></channel></rss>',
  { title: 'Ebb', date: '2004-01-01' },
);
ill(
  'an attribute twice',
  '<rss version="2.0" version="2.0"><channel><item><title a="1" a="2">Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);
ill(
  'an attribute without a value',
  '<rss version="2.0"><channel><item><title nowrap>Ebb</title></item></channel></rss>',
  { title: 'Ebb' },
);
ill(
  'tags in another case',
  '<rss version="2.0"><channel><item><title>Ebb</Title><Link>https://harbour.example/e</link></item></channel></rss>',
  { title: 'Ebb', link: 'https://harbour.example/e' },
);
ill('tags that overlap', one('<title>Ebb</title><description><p>Low <b>water <i>at</b> noon</i></p></description>'), {
  text: 'Low water at noon',
});
ill('a break that is not closed', one('<title>Ebb</title><description>Low water<br>at noon</description>'), {
  title: 'Ebb',
  text: 'Low water at noon',
});

export const suiteFiles: FeedCase[] = cases;
