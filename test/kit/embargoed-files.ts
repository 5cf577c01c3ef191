/** One release in every form in which it may be held back. */

/** When the releases may be told: noon. */
export const until = '2026-03-02T12:00:00.000Z';
/** A word of the release that no other article has. */
export const secret = /quillfeather/i;
const text =
  'The harbour board of Port Ellery will name its new ferry the Quillfeather, the board said. The Quillfeather will carry 300 passengers and cost 9 million dollars.';
/** A report that is public. */
export const told = `Ferry fares rise\n\nThe harbour board raised ferry fares by 4 percent on Sunday, the board said in Port Ellery. A single ticket now costs 3 dollars.`;

export const fields = (more: object) => JSON.stringify({ title: 'New ferry is named Quillfeather', text, ...more });
const item = (elements: string, channel = '') =>
  `<rss version="2.0"><channel><title>Board</title>${channel}<item><guid>q1</guid><title>New ferry is named Quillfeather</title><description>${text}</description>${elements}</item></channel></rss>`;

/** A newsletter of the board with the release and another item. */
const mail = ({ subject = 'News of the board', header = '', above = '' }): string =>
  [
    `From: The board <board@ellery.example>\r\nSubject: ${subject}\r\nDate: Mon, 02 Mar 2026 07:00:00 +0000\r\n${header}`,
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n',
    `${above}<h2><a href="https://ellery.example/1">New ferry is named Quillfeather</a></h2><p>${text}</p>`,
    '<h2><a href="https://ellery.example/2">The new Quillfeather needs a longer quay</a></h2>',
    '<p>The harbour board will make the quay of the Quillfeather longer by 12 metres, it said in Port Ellery.</p>',
  ].join('');

/** The forms in which a release is held back until noon, by file name. */
export const forms: readonly [string, string][] = [
  [
    'ninjs1.json',
    JSON.stringify({
      uri: 'q',
      type: 'text',
      headline: 'Quillfeather',
      body_text: text,
      versioncreated: '2026-03-02T08:00:00Z',
      embargoed: until,
    }),
  ],
  [
    'ninjs3.json',
    JSON.stringify({
      uri: 'q',
      type: 'text',
      headlines: [{ value: 'Quillfeather' }],
      bodies: [{ role: 'main', contentType: 'text/plain', value: text }],
      versionCreated: '2026-03-02T08:00:00Z',
      embargoed: until,
    }),
  ],
  ['embargo.json', fields({ embargo: until })],
  ['not-before.json', fields({ 'not-before': until })],
  ['publish-at.json', fields({ publish_at: until })],
  ['scheduled.json', fields({ status: 'scheduled', date: until })],
  ['lines.jsonl', fields({ id: 'q', embargo: until })],
  ['matter.md', `---\ntitle: Quillfeather\nembargo: ${until}\n---\n${text}`],
  ['toml.md', `+++\ntitle = "Quillfeather"\npublish_at = ${until}\n+++\n${text}`],
  ['feed.xml', item(`<embargo>${until}</embargo>`)],
  ['channel.xml', item('', `<embargo>${until}</embargo>`)],
  [
    'atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Board</title><embargoed>${until}</embargoed><entry><id>q1</id><title>Quillfeather</title><content>${text}</content></entry></feed>`,
  ],
  [
    'feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Board',
      items: [{ id: 'q', title: 'Quillfeather', content_text: text, _embargo: until }],
    }),
  ],
  ['line.txt', `EMBARGOED UNTIL 12:00 GMT MONDAY 2 MARCH 2026\n\nNew ferry is named Quillfeather\n\n${text}`],
  ['page.html', `<h1>Quillfeather</h1><p>EMBARGOED UNTIL 12:00 GMT ON 2 MARCH 2026</p><p>${text}</p>`],
  ['subject.eml', mail({ subject: 'EMBARGOED UNTIL 12:00 GMT 2 MARCH 2026: New ferry' })],
  ['bracket.eml', mail({ subject: 'Fwd: [EMBARGO until 12:00 GMT 2 March 2026] New ferry' })],
  ['header.eml', mail({ header: 'X-Embargo-Until: Mon, 02 Mar 2026 12:00:00 +0000\r\n' })],
  ['letter.eml', mail({ above: '<p>EMBARGOED UNTIL 12:00 GMT 2 MARCH 2026</p>' })],
  ['german.txt', `SPERRFRIST: Montag, 2. März 2026, 13 Uhr MEZ\n\n${text}`],
  ['french.txt', `Sous embargo jusqu’au lundi 2 mars 2026 à 13 h CET\n\n${text}`],
  ['spanish.txt', `Embargado hasta el lunes 2 de marzo de 2026 a las 13:00 horas CET\n\n${text}`],
  ['arabic.txt', `محظور النشر حتى الاثنين ٢ مارس ٢٠٢٦ الساعة ١٢:٠٠ بتوقيت غرينتش\n\n${text}`],
  ['urdu.txt', `2 مارچ 2026، دوپہر 12 بجے GMT سے پہلے شائع نہ کریں\n\n${text}`],
];
/** Those whose time nobody can tell. */
export const unreadable: readonly [string, string][] = [
  ['soon.json', fields({ embargo: 'when the minister has spoken' })],
  ['soon.md', `---\ntitle: Quillfeather\nembargo: after the meeting\n---\n${text}`],
  ['soon.txt', `STRICTLY EMBARGOED UNTIL DELIVERY\n\n${text}`],
];
/** Those that are dated next week. */
const farAhead: readonly [string, string][] = [
  ['future.json', fields({ date: '2026-03-09T06:00:00Z' })],
  ['future.md', `---\ntitle: Quillfeather\ndate: 2026-03-09\n---\n${text}`],
  ['future.xml', item('<pubDate>Mon, 09 Mar 2026 06:00:00 GMT</pubDate>')],
];

/** Everything that is held back until noon or longer, by file name. */
export const heldBack = [...forms, ...unreadable, ...farAhead];
