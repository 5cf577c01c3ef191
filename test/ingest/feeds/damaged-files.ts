import { atom, type FeedCase, feedCase, item, one, rss } from './case.ts';

const cut = (file: string, from: string) => file.slice(0, file.indexOf(from));
const good = item('<guid>g</guid><title>Good</title><description>Words.</description>');
const ok = { title: 'Good', text: 'Words.' };
const latin1 = (file: string, declared: string) =>
  Buffer.from(file.replace('<?xml version="1.0"?>', `<?xml version="1.0" encoding="${declared}"?>`), 'latin1');
const cafe = one('<title>Caf\u00e9</title>');
const utf32 = (file: string, { big }: { big: boolean }) => {
  const points = [...file].map((one) => one.codePointAt(0)!);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries())
    big ? bytes.writeUInt32BE(point, at * 4) : bytes.writeUInt32LE(point, at * 4);
  return bytes;
};
const utf16be = (file: string) => Buffer.from(file, 'utf16le').swap16();
/** `#` stands for the bytes. */
const withBytes = (file: string, bytes: number[], declared = '') => {
  const [before, after] = file
    .replace('<?xml version="1.0"?>', declared && `<?xml version="1.0" encoding="${declared}"?>`)
    .split('#');
  return Buffer.concat([Buffer.from(before!), Buffer.from(bytes), Buffer.from(after!)]);
};
const read = { title: 'Caf\u00e9' };

/** Feeds that are not well-formed, or whose encoding is not what they say. */
export const damagedFiles: FeedCase[] = [
  feedCase('a bare ampersand', one('<title>Fish & chips</title><link>https://quay.example/?a=1&b=2</link>'), {
    title: 'Fish & chips',
    link: 'https://quay.example/?a=1&b=2',
  }),
  feedCase('an ampersand before letters that are no entity', one('<title>AT&T and R&D;</title>'), {
    title: 'AT&T and R&D;',
  }),
  feedCase('entities of HTML', one('<title>Caf&eacute;&nbsp;bar &mdash; &hellip;</title>'), { title: 'Café bar — …' }),
  feedCase('a name of an entity that nobody knows', one('<title>A &isp; B</title>'), { title: 'A &isp; B' }),
  feedCase('a character beyond Unicode', one('<title>A &#1114112; B</title>'), { title: 'A \ufffd B' }),
  feedCase('half a character', one('<title>A &#55296; B</title>'), { title: 'A \ufffd B' }),
  feedCase('a character of Windows by number', one('<title>A &#150; B</title>'), { title: 'A – B' }),
  feedCase('a sign of Windows as a control character', one('<title>Mia\u0092s boat</title>'), { title: 'Mia’s boat' }),
  feedCase('control characters', one('<title>A\u0001\u000b B</title>'), { title: 'A B' }),
  feedCase('a bare “less than”', one('<title>5 < 6</title>'), { title: '5 < 6' }),
  feedCase(
    'attributes without quotation marks',
    '<rss version=2.0><channel><item><title>A</title><guid isPermaLink=false>https://x.example/1</guid></item></channel></rss>',
    { title: 'A', guid: 'https://x.example/1', link: undefined },
  ),
  feedCase(
    'prefixes that are not declared',
    '<rss><channel><item><dc:creator>Mia</dc:creator><content:encoded>Words.</content:encoded><media:thumbnail url="https://x.example/1.jpg"/></item></channel></rss>',
    { authors: ['Mia'], text: 'Words.', picture: { url: 'https://x.example/1.jpg' } },
  ),
  feedCase(
    'a prefix for RDF that is not declared',
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item rdf:about="https://x.example/1"><title>A</title></item></rdf:RDF>',
    { title: 'A', guid: 'https://x.example/1' },
  ),
  feedCase('the end tag of something else', one('<title>A</title></width></image><description>Words.</description>'), {
    title: 'A',
    text: 'Words.',
  }),
  feedCase('an item without its end tag', rss(`<item><title>A</title>${good}`), { title: 'A' }, ok),
  feedCase(
    'an entry without its end tag',
    atom('<entry><title>A</title><entry><title>B</title></entry>'),
    { title: 'A' },
    { title: 'B' },
  ),
  feedCase(
    'a title without its end tag',
    rss(`${item('<title>A<description>B</description>')}${good}`),
    { rejected: /not closed/ },
    ok,
  ),
  feedCase('a comment without its end', rss(`${item('<title>A</title><!-- b')}${good}`), { rejected: /comment/ }, ok),
  feedCase(
    'a CDATA section without its end',
    rss(`${item('<title><![CDATA[A</title>')}${good}`),
    { rejected: /CDATA/ },
    ok,
  ),
  feedCase(
    'an end in the midst of an item',
    cut(rss(`${good}${item('<title>A</title><description>Lost')}`), 'Lost'),
    ok,
    { rejected: /ends before/ },
  ),
  feedCase(
    'an end behind the elements of an item',
    cut(rss(`${good}${item('<title>A</title>')}`), '</item></channel>'),
    ok,
    { title: 'A' },
  ),
  feedCase('an end between two items', cut(rss(good), '</channel>'), ok),
  feedCase('an end tag that is cut off', rss(good).slice(0, -1), ok),
  feedCase('something behind the end', `${rss(good)}<script>x()</script>`, ok),
  feedCase('two feeds one behind the other', rss(good) + rss(good), ok, ok),
  feedCase('white space before the declaration', `\n\n  ${rss(good)}`, ok),
  feedCase('a byte order mark and white space', `\ufeff\n${rss(good)}`, ok),
  feedCase('two byte order marks', `\ufeff\ufeff${rss(good)}`, ok),
  feedCase(
    'a message of PHP',
    `<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/feed.php</b> on line <b>3</b><br />\n${rss(good)}`,
    ok,
  ),
  feedCase('a message in plain text', `Notice: Undefined index: lang in /srv/feed.php on line 12\n${rss(good)}`, ok),
  feedCase('a comment before the declaration', `<!-- cached 12:00 --> ${rss(good)}`, ok),
  feedCase('no declaration', rss(good).replace(/^<\?xml.*?\?>/, ''), ok),
  feedCase('an instruction for a style sheet', rss(good).replace('?>', '?><?xml-stylesheet href="a.xsl"?>'), ok),
  feedCase(
    'a document type that is wrong',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://x.invalid/">${rss(good)}`,
    ok,
  ),
  feedCase(
    'entities of its own that are not used',
    `<!DOCTYPE rss [<!ENTITY a "<b>x</b>"> <!ENTITY % b SYSTEM "file:///etc/passwd">]>${rss(good)}`,
    ok,
  ),
  feedCase(
    'an entity of its own',
    `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item('<title>&a;</title>') + good)}`,
    { rejected: /&a;/ },
    ok,
  ),
  feedCase('an item that is nested beyond reason', rss(item('<a>'.repeat(2000)) + good), { rejected: /nested/ }, ok),
  feedCase(
    'a bad byte in a title',
    withBytes(rss(item('<title>Caf#</title>') + good.repeat(9)), [0xc3]),
    { title: 'Caf\ufffd' },
    ...Array.from({ length: 9 }, () => ok),
  ),
  feedCase('UTF-8', Buffer.from(cafe), read),
  feedCase(
    'UTF-8 with a byte order mark that declares something else',
    Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(cafe.replace('"1.0"?', '"1.0" encoding="iso-8859-1"?')),
    ]),
    read,
  ),
  feedCase('UTF-8 that declares ISO 8859-1', Buffer.from(cafe.replace('"1.0"?', '"1.0" encoding="iso-8859-1"?')), read),
  feedCase('UTF-8 that declares UTF-16', Buffer.from(cafe.replace('"1.0"?', '"1.0" encoding="utf-16"?')), read),
  feedCase('UTF-8 that declares ASCII', Buffer.from(cafe.replace('"1.0"?', '"1.0" encoding="us-ascii"?')), read),
  feedCase(
    'UTF-8 that declares what nobody knows',
    Buffer.from(cafe.replace('"1.0"?', '"1.0" encoding="x-quay"?')),
    read,
  ),
  feedCase('ISO 8859-1', latin1(cafe, 'ISO-8859-1'), read),
  feedCase('windows-1252', withBytes(one('<title>#</title>'), [0x93, 0x41, 0x94], 'windows-1252'), { title: '“A”' }),
  feedCase(
    'windows-1252 that declares ISO 8859-1',
    withBytes(one('<title>#</title>'), [0x93, 0x41, 0x94], 'iso-8859-1'),
    { title: '“A”' },
  ),
  feedCase(
    'windows-1252 that declares UTF-8',
    latin1(
      rss(Array.from({ length: 12 }, () => item('<title>Caf\u00e9, Gr\u00fc\u00dfe, \u00e0 Paris</title>')).join('')),
      'utf-8',
    ),
    ...Array.from({ length: 12 }, () => ({ title: 'Café, Grüße, à Paris' })),
  ),
  feedCase('windows-1251', withBytes(one('<title>#</title>'), [0xcc, 0xee, 0xf1, 0xf2], 'windows-1251'), {
    title: 'Мост',
  }),
  feedCase('KOI8-R', withBytes(one('<title>#</title>'), [0xed, 0xcf, 0xd3, 0xd4], 'koi8-r'), { title: 'Мост' }),
  feedCase('ISO 8859-6', withBytes(one('<title>#</title>'), [0xe3, 0xe4, 0xe5], 'iso-8859-6'), { title: 'كلم' }),
  feedCase('windows-1256', withBytes(one('<title>#</title>'), [0xe3, 0xd1, 0xcd, 0xc8, 0xc7], 'windows-1256'), {
    title: 'مرحبا',
  }),
  feedCase('Shift JIS', withBytes(one('<title>#</title>'), [0x93, 0xfa, 0x96, 0x7b], 'shift_jis'), { title: '日本' }),
  feedCase('EUC-JP', withBytes(one('<title>#</title>'), [0xc6, 0xfc, 0xcb, 0xdc], 'euc-jp'), { title: '日本' }),
  feedCase('Big5', withBytes(one('<title>#</title>'), [0xa4, 0xa4, 0xa4, 0xe5], 'big5'), { title: '中文' }),
  feedCase('GB 2312', withBytes(one('<title>#</title>'), [0xd6, 0xd0, 0xce, 0xc4], 'gb2312'), { title: '中文' }),
  feedCase('EUC-KR', withBytes(one('<title>#</title>'), [0xc7, 0xd1, 0xb1, 0xdb], 'euc-kr'), { title: '한글' }),
  feedCase(
    'UTF-16 with a mark, little end first',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(cafe, 'utf16le')]),
    read,
  ),
  feedCase('UTF-16 with a mark, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(cafe)]), read),
  feedCase('UTF-16 without a mark', Buffer.from(cafe, 'utf16le'), read),
  feedCase('UTF-16 that declares UTF-8', utf16be(cafe.replace('"1.0"?', '"1.0" encoding="utf-8"?')), read),
  feedCase('UTF-32 with a mark, little end first', utf32(`\ufeff${cafe}`, { big: false }), read),
  feedCase('UTF-32 with a mark, big end first', utf32(`\ufeff${cafe}`, { big: true }), read),
  feedCase('UTF-32 without a mark', utf32(cafe, { big: true }), read),
  {
    ...feedCase(
      'an encoding that only the header tells',
      withBytes(one('<title>#</title>'), [0xcc, 0xee, 0xf1, 0xf2]),
      { title: 'Мост' },
    ),
    contentType: 'application/rss+xml; charset="windows-1251"',
  },
  {
    ...feedCase(
      'a header before a declaration',
      withBytes(one('<title>#</title>'), [0xcc, 0xee, 0xf1, 0xf2], 'koi8-r'),
      { title: 'Мост' },
    ),
    contentType: 'text/xml;charset=windows-1251',
  },
  {
    ...feedCase('a header that nobody knows', latin1(cafe, 'iso-8859-1'), read),
    contentType: 'text/xml; charset=quay',
  },
  {
    ...feedCase('a header of the server’s for UTF-8', Buffer.from(cafe), read),
    contentType: 'text/xml; charset=ISO-8859-1',
  },
  feedCase(
    'an encoding declared behind a message',
    withBytes(`Notice: x\n${one('<title>#</title>')}`, [0xcc, 0xee, 0xf1, 0xf2], 'windows-1251'),
    { title: 'Мост' },
  ),
];
