import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../cli/read-articles.ts';
import { memoryCounters } from '../../functions/adapters/memory/memory-counters.ts';
import { createApi } from '../../functions/api/api-app.ts';
import { openArchive } from '../../functions/archive/archive.ts';
import { compileEdition } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { ingestBatch } from '../../functions/ingest/ingest-batch.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { type LookAgain, releaseWithheld } from '../../functions/poll/release-withheld.ts';
import { objectKeys } from '../../functions/store/bucket-events.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { previewQuery } from '../../functions/web/routes/preview.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { newsroom } from '../kit/ingest.ts';

const siteUrl = 'https://news.example';
const web = {
  siteUrl,
  productName: 'Broadsheet',
  postalAddress: '12 Quay Street',
  zone: 'UTC',
  answerMilliseconds: 0,
  keepMilliseconds: 0,
  bodyMilliseconds: 2000,
};
const window = { from: '2026-03-01T10:00:00.000Z', to: '2026-03-02T10:00:00.000Z' };
const later = { from: window.to, to: '2026-03-03T10:00:00.000Z' };
const until = '2026-03-02T12:00:00.000Z';
/** A word of the release that no other article has. */
const secret = /quillfeather/i;
const text =
  'The harbour board of Port Ellery will name its new ferry the Quillfeather, the board said. The Quillfeather will carry 300 passengers and cost 9 million dollars.';
const told = `Ferry fares rise\n\nThe harbour board raised ferry fares by 4 percent on Sunday, the board said in Port Ellery. A single ticket now costs 3 dollars.`;

const fields = (more: object) => JSON.stringify({ title: 'New ferry is named Quillfeather', text, ...more });
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
const forms: readonly [string, string][] = [
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
const unreadable: readonly [string, string][] = [
  ['soon.json', fields({ embargo: 'when the minister has spoken' })],
  ['soon.md', `---\ntitle: Quillfeather\nembargo: after the meeting\n---\n${text}`],
  ['soon.txt', `STRICTLY EMBARGOED UNTIL DELIVERY\n\n${text}`],
];
const farAhead: readonly [string, string][] = [
  ['future.json', fields({ date: '2026-03-09T06:00:00Z' })],
  ['future.md', `---\ntitle: Quillfeather\ndate: 2026-03-09\n---\n${text}`],
  ['future.xml', item('<pubDate>Mon, 09 Mar 2026 06:00:00 GMT</pubDate>')],
];

/** A newsroom with one public report, with everything that leaves it. */
const publicNewsroom = async () => {
  const room = await newsroom();
  const { store, clock, log } = room;
  await room.drop('board/fares.txt', told);
  const compile = async (order: Parameters<typeof compileEdition>[1]) =>
    compileEdition({ store, render: (input) => renderEdition({ ...input, siteUrl }) }, order);
  const settings = Settings.parse({});
  const outputs = async (at = window): Promise<Record<string, string>> => {
    const counted: Record<string, string> = {};
    for (const shelf of ['editions', 'previews'] as const)
      await compile({ topic: 'harbour', window: at, languages: ['en'], readArticles: 1, settings, shelf });
    const archive = openArchive({ store, clock, log, keepMilliseconds: 1 });
    const api = createApi({ store, clock, log, siteUrl, runs: {}, compile: async () => undefined } as never);
    counted.news = JSON.stringify(await archive.news('harbour'));
    counted.recent = JSON.stringify(await archive.recent());
    const app = createApp({ store, clock, log, counters: memoryCounters(), settings: web } as never);
    const topicPage = '/topics/harbour';
    const edition = `${topicPage}/${windowName(at)}`;
    for (const path of ['/', topicPage, `${topicPage}/feed.atom`, `${topicPage}/feed.json`, edition, '/corrections']) {
      const page = await app.request(path);
      expect([path, page.status]).toEqual([path, 200]);
      counted[path] = await page.text();
    }
    counted.api = await (await api.request('/api/stories?topic=harbour')).text();
    for (const [key, { body }] of store.objects)
      if (!key.startsWith('articles/') && !/^(?:ingested|rejected|withheld)\//.test(key))
        counted[key] = body.toString();
    return counted;
  };
  return { ...room, outputs };
};

describe('A release under embargo', () => {
  it.each([...forms, ...unreadable, ...farAhead])(
    'in %s changes no byte of what leaves the newsroom',
    async (name, body) => {
      const without = await publicNewsroom();
      const room = await publicNewsroom();
      expect(await room.drop(`board/${name}`, body)).toMatchObject({ outcome: 'rejected' });
      // What else is known of it: that it is there, and why it is withheld, for the newsroom.
      const kept = [...room.store.objects].filter(([key]) => /^(?:ingested|rejected|withheld)\//.test(key));
      expect(kept.map(([, { body: bytes }]) => bytes.toString()).join()).not.toMatch(secret);
      const outputs = await room.outputs();
      expect(outputs).toEqual(await without.outputs());
      expect(JSON.stringify(outputs)).not.toMatch(secret);
    },
  );

  it('is read by nothing that answers the public, so that no answer takes longer because of it', async () => {
    const query = { own: ['harbour, quillfeather'] };
    const reads = async (...files: (readonly [string, string])[]) => {
      const room = await publicNewsroom();
      for (const [name, body] of files) await room.drop(`board/${name}`, body);
      const asked: string[] = [];
      const { store } = room;
      const listening = {
        ...store,
        get: (...order: Parameters<typeof store.get>) => {
          asked.push(`get ${order[0]}`);
          return store.get(...order);
        },
        head: (...order: Parameters<typeof store.head>) => {
          asked.push(`head ${order[0]}`);
          return store.head(...order);
        },
        async *list(...order: Parameters<typeof store.list>) {
          asked.push(`list ${order[0].prefix}`);
          for await (const one of store.list(...order)) {
            asked.push(`listed ${one.key}`);
            yield one;
          }
        },
      };
      const archive = openArchive({ store: listening, clock: room.clock, log: room.log, keepMilliseconds: 1 });
      const preview = await previewQuery({ archive } as unknown as AppContext, query);
      await archive.news('harbour');
      return { asked: asked.sort(), preview };
    };
    const without = await reads();
    expect(without.asked.length).toBeGreaterThan(3);
    expect(without.preview).toHaveProperty('preview');
    expect(await reads(...forms, ...unreadable, ...farAhead)).toEqual(without);
  });

  it('is left out of the topics that are suggested for a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'embargo-'));
    try {
      for (const [name, body] of [...forms, ...unreadable, ...farAhead]) await writeFile(join(folder, name), body);
      await writeFile(join(folder, 'fares.txt'), told);
      const read = await readArticles(folder, new Date('2026-03-02T09:00:00Z'));
      expect(read.map(({ title }) => title)).toEqual(['Ferry fares rise']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each(forms)('in %s arrives as new when its time has come', async (name, body) => {
    const room = await publicNewsroom();
    await room.drop(`board/${name}`, body);
    await room.outputs();
    room.clock.set('2026-03-02T11:59:59.999Z');
    expect(await ingest(room.ports, { key: `articles/board/${name}` })).toEqual({ outcome: 'unchanged' });
    expect(JSON.stringify(await room.outputs(later))).not.toMatch(secret);
    const sent: string[] = [];
    const ingestQueue = {
      send: async (messages: Iterable<LookAgain> | AsyncIterable<LookAgain>) => {
        for await (const message of messages) sent.push(...objectKeys(JSON.stringify(message))!.keys);
        return 1;
      },
    };
    expect(await releaseWithheld({ ...room, ingestQueue })).toBe(0);
    room.clock.set(until);
    expect(await releaseWithheld({ ...room, ingestQueue })).toBe(1);
    expect(await releaseWithheld({ ...room, ingestQueue })).toBe(0);
    expect(sent).toEqual([`articles/board/${name}`]);
    expect(await ingest(room.ports, { key: sent[0]! })).toMatchObject({
      outcome: 'indexed',
      articles: name.endsWith('.eml') ? 2 : 1,
    });
    expect(room.entriesUnder('harbour').at(-1)!.article).toMatchObject({ arrivedAt: until });
    const released = await room.outputs(later);
    for (const path of ['/topics/harbour', '/topics/harbour/feed.atom', '/topics/harbour/feed.json', 'api'])
      expect([path, secret.test(released[path]!)]).toEqual([path, true]);
  });

  it('is not forgotten when it is looked at again by a clock that is behind', async () => {
    const room = await publicNewsroom();
    const key = 'articles/board/embargo.json';
    await room.drop('board/embargo.json', fields({ embargo: until }));
    const sent: unknown[] = [];
    const ingestQueue = {
      send: async (messages: Iterable<LookAgain> | AsyncIterable<LookAgain>) => {
        for await (const message of messages) sent.push(message);
        return 1;
      },
    };
    room.clock.set(until);
    expect(await releaseWithheld({ ...room, ingestQueue })).toBe(1);
    room.clock.set('2026-03-02T11:59:59.990Z');
    expect(await ingest(room.ports, { key })).toEqual({ outcome: 'unchanged' });
    room.clock.set('2026-03-02T12:05:00.000Z');
    expect(await releaseWithheld({ ...room, ingestQueue })).toBe(1);
    expect(await ingest(room.ports, { key })).toMatchObject({ outcome: 'indexed', articles: 1 });
    expect(sent).toHaveLength(2);
  });

  it('raises no alarm, unless its time cannot be read', async () => {
    const room = await publicNewsroom();
    const counted: Record<string, number> = {};
    const metrics = {
      add: (name: string, _: string, value: number) => {
        counted[name] = (counted[name] ?? 0) + value;
      },
    };
    const drop = async (name: string, body: string) => {
      const key = `articles/board/${name}`;
      await room.store.put(key, body);
      const message = JSON.stringify({ Records: [{ s3: { object: { key } } }] });
      await ingestBatch({ ...room.ports, metrics }, [{ id: name, body: message }]);
    };
    for (const [name, body] of forms.slice(0, 4)) await drop(name, body);
    await drop('kill.json', fields({ pubstatus: 'canceled' }));
    await drop('batch.jsonl', `${fields({ id: 'q', embargo: until })}\n${JSON.stringify({ id: 'r', text: told })}`);
    expect(counted).toEqual({ ArticlesIngested: 1, ArticlesRejected: 0, ArticlesWithheld: 6 });
    for (const [name, body] of unreadable) await drop(name, body);
    expect(counted).toEqual({ ArticlesIngested: 1, ArticlesRejected: unreadable.length, ArticlesWithheld: 6 });
  });

  it.each(unreadable)('whose time in %s cannot be read is withheld, and says so', async (name, body) => {
    const room = await publicNewsroom();
    await room.drop(`board/${name}`, body);
    expect(room.rejected(`board/${name}`)).toMatchObject({
      code: 'withheld',
      reason: expect.stringMatching(/no time that can be read/),
    });
  });
});
