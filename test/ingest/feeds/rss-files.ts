import { type FeedCase, feedCase, item, one, rss } from './case.ts';

/** RSS 0.9x to 2.0: titles, links, texts, people, ids. */
export const rssFiles: FeedCase[] = [
  feedCase('a title with an escaped ampersand', one('<title>Fish &amp; chips</title>'), { title: 'Fish & chips' }),
  feedCase('a title with an ampersand escaped twice', one('<title>Fish &amp;amp; chips</title>'), {
    title: 'Fish & chips',
  }),
  feedCase('a title in CDATA', one('<title><![CDATA[Fish & chips]]></title>'), { title: 'Fish & chips' }),
  feedCase('a title in CDATA with a reference', one('<title><![CDATA[Fish &amp; chips]]></title>'), {
    title: 'Fish & chips',
  }),
  feedCase('a title partly in CDATA', one('<title>Ferry: <![CDATA[<late>]]> again</title>'), {
    title: 'Ferry: <late> again',
  }),
  feedCase('a title with two CDATA sections', one('<title><![CDATA[One]]> <![CDATA[two]]></title>'), {
    title: 'One two',
  }),
  feedCase('a title with numeric references', one('<title>&#8220;Caf&#xe9;&#8221;</title>'), { title: '“Café”' }),
  feedCase('a title with a numeric reference for an ampersand', one('<title>Q&#38;A</title>'), { title: 'Q&A' }),
  feedCase('a title with a numeric reference escaped twice', one('<title>Fish &amp;#38; chips</title>'), {
    title: 'Fish & chips',
  }),
  feedCase('a title with an apostrophe of XML', one('<title>Mia&apos;s boat</title>'), { title: "Mia's boat" }),
  feedCase('a title with “less than” as a sign', one('<title>5 &lt; 6 &gt; 4</title>'), { title: '5 < 6 > 4' }),
  feedCase('a title that is marked up', one('<title>A &lt;em&gt;hard&lt;/em&gt; frost</title>'), {
    title: 'A hard frost',
  }),
  feedCase('a title with tags that are not escaped', one('<title>A <em>hard</em> frost</title>'), {
    title: 'A hard frost',
  }),
  feedCase('a title about a tag', one('<title>The &lt;b&gt; tag</title>'), { title: 'The <b> tag' }),
  feedCase('a title about a tag, in CDATA', one('<title><![CDATA[Why <table> is back]]></title>'), {
    title: 'Why <table> is back',
  }),
  feedCase('a title about a tag, escaped twice', one('<title>The &amp;lt;b&amp;gt; tag</title>'), {
    title: 'The <b> tag',
  }),
  feedCase('a title about a type', one('<title><![CDATA[List<String> explained]]></title>'), {
    title: 'List<String> explained',
  }),
  feedCase('a title that is marked up and about a tag', one('<title><![CDATA[<i>Use</i> of <div>]]></title>'), {
    title: 'Use of <div>',
  }),
  feedCase(
    'a title with a tag that embeds something',
    one('<title>Safe&lt;embed src="https://x.example/"> words &lt;iframe src="x">!</title>'),
    {
      title: 'Safe words',
    },
  ),
  feedCase('a title over several lines', one('<title>\n  The ferry\n  is late\n</title>'), {
    title: 'The ferry is late',
  }),
  feedCase('an empty title', one('<title/><description>Words.</description>'), { title: undefined, text: 'Words.' }),
  feedCase('an empty title before one of Dublin Core', one('<title></title><dc:title>Second</dc:title>'), {
    title: 'Second',
  }),
  feedCase('a title of Media RSS beside its own', one('<media:title>Film</media:title><title>Item</title>'), {
    title: 'Item',
  }),
  feedCase('a title in an element of another’s', one('<title>Mine</title><x:title xmlns:x="urn:x">Theirs</x:title>'), {
    title: 'Mine',
  }),
  feedCase(
    'a text input in an item',
    one('<title>Mine</title><textInput><title>Search</title><link>https://x.example/</link></textInput>'),
    { title: 'Mine', link: undefined },
  ),
  feedCase('a link', one('<link>https://quay.example/1?a=1&amp;b=2</link>'), {
    link: 'https://quay.example/1?a=1&b=2',
  }),
  feedCase('a link in CDATA with white space', one('<link>\n <![CDATA[https://quay.example/1?a=1&b=2]]>\n</link>'), {
    link: 'https://quay.example/1?a=1&b=2',
  }),
  feedCase('a relative link', one('<link>/2026/1</link>'), { link: 'https://quay.example/2026/1' }),
  feedCase(
    'a link relative to xml:base of the root',
    one('<link>a</link>', { on: 'xml:base="https://b.example/x/"' }),
    { link: 'https://b.example/x/a' },
  ),
  feedCase('a link relative to its own xml:base', one('<link xml:base="https://b.example/y/">a</link>'), {
    link: 'https://b.example/y/a',
  }),
  feedCase('a link without a scheme', one('<link>//cdn.example/1</link>'), { link: 'https://cdn.example/1' }),
  feedCase('a permanent guid for a link', one('<guid>https://quay.example/7</guid>'), {
    link: 'https://quay.example/7',
    guid: 'https://quay.example/7',
  }),
  feedCase('a guid that says it is not a link', one('<guid isPermaLink="false">https://quay.example/7</guid>'), {
    link: undefined,
    guid: 'https://quay.example/7',
  }),
  feedCase('a guid that is not an address', one('<guid>tag:7</guid>'), { link: undefined, guid: 'tag:7' }),
  feedCase(
    'a link beside a permanent guid',
    one('<guid isPermaLink="true">https://quay.example/7</guid><link>https://quay.example/8</link>'),
    { link: 'https://quay.example/8' },
  ),
  feedCase('a link of Atom', one('<atom:link href="https://quay.example/9"/>'), { link: 'https://quay.example/9' }),
  feedCase(
    'a link of Atom to the feed before the item’s own',
    one('<atom:link rel="self" href="https://quay.example/f"/><link>https://quay.example/9</link>'),
    { link: 'https://quay.example/9' },
  ),
  feedCase('a link written as Atom’s without a prefix', one('<link href="https://quay.example/10"/>'), {
    link: 'https://quay.example/10',
  }),
  feedCase('an empty link before a guid', one('<link></link><guid>https://quay.example/11</guid>'), {
    link: 'https://quay.example/11',
  }),
  feedCase(
    'a link of a module by the same name',
    one(
      '<l:link xmlns:l="http://purl.org/rss/1.0/modules/link/" l:rel="x">no</l:link><link>https://quay.example/12</link>',
    ),
    { link: 'https://quay.example/12' },
  ),
  feedCase(
    'a link to a sound and no page',
    one(
      '<link>https://quay.example/1.mp3</link><enclosure url="https://quay.example/1.mp3" type="audio/mpeg" length="1"/>',
    ),
    { link: undefined, enclosures: [{ url: 'https://quay.example/1.mp3', type: 'audio/mpeg' }] },
  ),
  feedCase('a description in HTML', one('<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>'), {
    text: 'One.\nTwo.',
  }),
  feedCase('a description with tags that are not escaped', one('<description><p>One &amp; two.</p></description>'), {
    text: 'One & two.',
  }),
  feedCase('a description in CDATA', one('<description><![CDATA[<b>One</b> &amp; two.]]></description>'), {
    text: 'One & two.',
  }),
  feedCase('a description with a line break', one('<description>One.&lt;br/&gt;&lt;br/&gt;Two.</description>'), {
    text: 'One.\nTwo.',
  }),
  feedCase(
    'a script and a style in a text',
    one('<description><![CDATA[<style>p{}</style><script>alert(1)</script>Safe.]]></description>'),
    { text: 'Safe.' },
  ),
  feedCase(
    'a full text beside a teaser',
    one(
      '<description>Short.</description><content:encoded><![CDATA[<p>The full text is here.</p>]]></content:encoded>',
    ),
    { text: 'The full text is here.' },
  ),
  feedCase(
    'figures above and below the line, letters above it, and the number of a note',
    one(
      '<description>&lt;p&gt;Some 10&lt;sup&gt;6&lt;/sup&gt; fish live on 25 km&lt;sup&gt;2&lt;/sup&gt; of water with more CO&lt;sub&gt; 2 &lt;/sub&gt; than before.&lt;sup&gt;3&lt;/sup&gt; The 1&lt;sup&gt;st&lt;/sup&gt; of May is the day.&lt;/p&gt;</description>',
    ),
    { text: 'Some 10⁶ fish live on 25 km² of water with more CO₂ than before. The 1st of May is the day.' },
  ),
  feedCase(
    'a formula that is a row of signs, and one that is not',
    one(
      '<description>&lt;p&gt;The sum &lt;math xmlns="http://www.w3.org/1998/Math/MathML"&gt;&lt;mrow&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;mo&gt;+&lt;/mo&gt;&lt;mn&gt;2&lt;/mn&gt;&lt;/mrow&gt;&lt;/math&gt; is odd. Its root &lt;math&gt;&lt;msqrt&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;/msqrt&gt;&lt;/math&gt; is left out.&lt;/p&gt;</description>',
    ),
    { text: 'The sum a+2 is odd. Its root is left out.' },
  ),
  feedCase('a full text that is empty', one('<content:encoded> </content:encoded><description>Short.</description>'), {
    text: 'Short.',
  }),
  feedCase(
    'a description much longer than the full text',
    one(
      '<content:encoded>Read on.</content:encoded><description>The ferry is late because of ice on the river.</description>',
    ),
    { text: 'The ferry is late because of ice on the river.' },
  ),
  feedCase(
    'a description by another module’s name',
    one('<s:description xmlns:s="urn:s">Wrong.</s:description><description>Right.</description>'),
    { text: 'Right.' },
  ),
  feedCase(
    'a text in XHTML',
    one(
      '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>No.</xhtml:p></xhtml:body><description>Yes.</description>',
    ),
    { text: 'Yes.' },
  ),
  feedCase('a CDATA section in one', one('<description><![CDATA[Use &lt;![CDATA[ ]]]]><![CDATA[>.]]></description>'), {
    text: 'Use <![CDATA[ ]]>.',
  }),
  feedCase('an author by mail and name', one('<author>mia@quay.example (Mia Holt)</author>'), {
    authors: ['Mia Holt'],
  }),
  feedCase('an author by name and mail', one('<author>Mia Holt &lt;mia@quay.example&gt;</author>'), {
    authors: ['Mia Holt'],
  }),
  feedCase('an author by mail only', one('<author>mia@quay.example</author>'), { authors: [] }),
  feedCase('two creators', one('<dc:creator>Mia Holt</dc:creator><dc:creator>Jon Ek</dc:creator>'), {
    authors: ['Mia Holt', 'Jon Ek'],
  }),
  feedCase('a creator named twice', one('<dc:creator>Mia Holt</dc:creator><author>Mia Holt</author>'), {
    authors: ['Mia Holt'],
  }),
  feedCase('a creator in CDATA', one('<dc:creator><![CDATA[Mia & Jon]]></dc:creator>'), { authors: ['Mia & Jon'] }),
  feedCase(
    'an author of Atom',
    one('<atom:author><atom:name>Mia Holt</atom:name><atom:email>m@x.example</atom:email></atom:author>'),
    { authors: ['Mia Holt'] },
  ),
  feedCase('an author with a name in it', one('<author><name>Mia Holt</name><uri>https://m.example/</uri></author>'), {
    authors: ['Mia Holt'],
  }),
  feedCase('an author of a podcast', one('<itunes:author>Mia Holt</itunes:author>'), { authors: ['Mia Holt'] }),
  feedCase(
    'categories',
    one(
      '<category>Ports</category><category domain="x">Ice &amp; snow</category><category/><dc:subject>Rivers</dc:subject><category>Ports</category>',
    ),
    { categories: ['Ports', 'Ice & snow', 'Rivers'] },
  ),
  feedCase('a source', one('<source url="https://mole.example/f">Mole News</source>'), { publisher: 'Mole News' }),
  feedCase('a language of the channel', one('<title>x</title>', { top: '<language>de-AT</language>' }), {
    language: 'de-AT',
  }),
  feedCase('a language of the item', one('<dc:language>fr</dc:language>', { top: '<language>de</language>' }), {
    language: 'fr',
  }),
  feedCase('a language of the root', one('<title>x</title>', { on: 'xml:lang="es"' }), { language: 'es' }),
  feedCase(
    'a language of the text before that of the channel',
    one('<description xml:lang="ar">نص</description>', { top: '<language>en</language>' }),
    { language: 'ar' },
  ),
  feedCase(
    'an id that all items have in common with the site',
    rss(item('<guid>https://quay.example/</guid><title>A</title>')),
    { guid: undefined },
  ),
  feedCase('an empty guid', one('<guid></guid><title>A</title>'), { guid: undefined, title: 'A' }),
  feedCase(
    'a repeated guid',
    rss(item('<guid>x</guid><title>A</title>') + item('<guid>x</guid><title>B</title>')),
    { guid: 'x', title: 'A' },
    { guid: 'x', title: 'B' },
  ),
  feedCase(
    'enclosures',
    one('<enclosure url="/a.jpg" type="image/jpeg"/><enclosure url="https://x.example/b.mp3" type="audio/mpeg"/>'),
    {
      enclosures: [
        { url: 'https://quay.example/a.jpg', type: 'image/jpeg' },
        { url: 'https://x.example/b.mp3', type: 'audio/mpeg' },
      ],
      picture: { url: 'https://quay.example/a.jpg' },
    },
  ),
  feedCase('an enclosure without an address', one('<enclosure type="image/png"/><title>A</title>'), {
    title: 'A',
    enclosures: [],
    picture: undefined,
  }),
  feedCase(
    'the widest picture, with its words and credit',
    one(
      '<media:content url="https://x.example/s.jpg" medium="image" width="100"/><media:content url="https://x.example/l.jpg" medium="image" width="900"><media:description>Ice on the quay</media:description><media:credit role="photographer">M. Holt</media:credit></media:content>',
    ),
    { picture: { url: 'https://x.example/l.jpg', alt: 'Ice on the quay', credit: 'M. Holt' } },
  ),
  feedCase(
    'a picture in a group',
    one(
      '<media:group><media:content url="https://x.example/f.mp4" type="video/mp4"/><media:thumbnail url="https://x.example/t.jpg"/><media:description>The film.</media:description></media:group>',
    ),
    { picture: { url: 'https://x.example/t.jpg' }, text: 'The film.' },
  ),
  feedCase('a thumbnail', one('<media:thumbnail url="https://x.example/t.jpg" width="75"/>'), {
    picture: { url: 'https://x.example/t.jpg' },
  }),
  feedCase(
    'a picture of one pixel',
    one('<media:content url="https://x.example/p.gif" type="image/gif" width="1" height="1"/>'),
    { picture: undefined },
  ),
  feedCase('a picture of a podcast', one('<itunes:image href="https://x.example/i.png"/>'), {
    picture: { url: 'https://x.example/i.png' },
  }),
  feedCase('an image element in an item', one('<image><url>https://x.example/i.png</url><title>Ice</title></image>'), {
    picture: { url: 'https://x.example/i.png', alt: 'Ice' },
  }),
  feedCase('a description of a sound', one('<itunes:summary>All about &lt;i&gt;ice&lt;/i&gt;.</itunes:summary>'), {
    text: 'All about ice.',
  }),
  feedCase('no version', '<rss><channel><title>Q</title><item><title>A</title></item></channel></rss>', { title: 'A' }),
  feedCase('a channel without a root', '<channel><title>Q</title><item><title>A</title></item></channel>', {
    title: 'A',
  }),
  feedCase(
    'items beside the channel',
    '<rss version="0.92"><channel><title>Q</title></channel><item><title>A</title></item></rss>',
    { title: 'A' },
  ),
  feedCase(
    'RSS 0.91 with Netscape’s document type',
    '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Q</title><item><title>A</title></item></channel></rss>',
    { title: 'A' },
  ),
  feedCase(
    'RSS 2.0 with a namespace by default',
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>A</title></item></channel></rss>',
    { title: 'A' },
  ),
  feedCase(
    'RSS 2.0 with a namespace of a prefix',
    '<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title><r:description>Right.</r:description></r:item></r:channel></r:rss>',
    { title: 'A', text: 'Right.' },
  ),
  feedCase(
    'names in capitals',
    '<RSS version="2.0"><CHANNEL><ITEM><TITLE>A</TITLE><LINK>https://x.example/1</LINK></ITEM></CHANNEL></RSS>',
    { title: 'A', link: 'https://x.example/1' },
  ),
  feedCase('no items', rss('')),
  feedCase('an item between a comment and an instruction', rss(`<!-- a --><?x y?>${item('<title>A</title>')}`), {
    title: 'A',
  }),
  feedCase('a comment in a title', one('<title>A<!-- not this --> quay</title>'), { title: 'A quay' }),
];
