import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languageOf } from '../../cli/topics-suggest.ts';
import { readOptions } from '../../local/demo/options.ts';
import { gatherOwnFeeds, handOver, recentIn, topicsForFeeds } from '../../local/demo/own-feeds.ts';
import { folderOf } from '../kit/flow.ts';
import { recordOutput } from '../kit/recorded-output.ts';
import { startProcess } from '../kit/started.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

interface Report {
  title: string;
  days: number;
  text: string;
}

const rss = (title: string, host: string, reports: readonly Report[]) =>
  `<rss version="2.0"><channel><title>${title}</title><link>http://${host}/</link>${reports
    .map(
      (report, at) =>
        `<item><title>${report.title}</title><link>http://${host}/news/${at}</link><guid>${host}-${at}</guid>
         <pubDate>${daysAgo(report.days).toUTCString()}</pubDate><description>${report.text}</description></item>`,
    )
    .join('')}</channel></rss>`;

const harbour: Report[] = [
  {
    title: 'Ferry Grey Heron runs aground off Port Ellery',
    days: 1,
    text: 'The ferry Grey Heron ran aground on the Maiden Bank with 214 passengers on board, the coastguard said. Nobody was hurt, and lifeboats took all of the passengers back to Port Ellery. The ferry company, the Skerrow Line, said that divers would look at her hull before the next high tide.',
  },
  {
    title: 'Ferry company to charge less for bicycles',
    days: 2,
    text: 'The Skerrow Line will charge two crowns for a bicycle on its ferry to the islands from January, half of what it takes now. Its director, Ada Finch, said that every third passenger of the ferry came with a bicycle last summer.',
  },
  {
    title: 'Second ferry for the island route',
    days: 4,
    text: 'A second ferry for the island route was launched at Port Ellery on a rainy afternoon. The ferry will carry 90 cars and 400 passengers, the shipyard said, and her first voyage is planned for spring.',
  },
  {
    title: 'Fish market moves to the old customs house',
    days: 3,
    text: 'The fish market of Port Ellery will move to the old customs house in March, the town council decided by nine votes to four. Traders had asked for a hall with a roof since a storm tore their tents apart two years ago.',
  },
  {
    title: 'The lighthouse of 1903',
    days: 20,
    text: 'The lighthouse on the Maiden Bank has stood there since 1903, and its lamp was turned by hand until 1961. A new book tells its story with 120 photographs, most of them never printed before.',
  },
];

const valley: Report[] = [
  {
    title: 'Dam above Quillhaven to be raised by four metres',
    days: 1,
    text: 'The dam above Quillhaven will be raised by four metres, the water board of the valley said. Work on the dam begins in April and costs 31 million crowns. Farmers below it had asked for a higher dam after two dry summers.',
  },
  {
    title: 'Water board asks farmers to save water',
    days: 2,
    text: 'The water board of the valley asks farmers to water their fields at night, because the lake behind the dam is a third lower than usual. The dam has not been so empty since 1976, its engineer, Jon Marsh, said.',
  },
  {
    title: 'Dam engineer honoured',
    days: 5,
    text: 'Jon Marsh, the engineer of the dam above Quillhaven, received the medal of the water board for forty years of work. He said that a dam is only as good as the people who look at it every morning.',
  },
  {
    title: 'School orchestra wins first prize',
    days: 2,
    text: 'The orchestra of the school in Quillhaven won first prize at the national contest for young players. Its conductor, Mira Stone, said that the children had practised in a barn while their hall was repaired.',
  },
  {
    title: 'Bus line 7 to run until midnight',
    days: 3,
    text: 'Bus line 7 will run until midnight from the first of December, the transport office said. So far its last bus left the station at ten, which visitors of the theatre had called too early.',
  },
];

const pages: Record<string, string> = {
  'harbour.example/feed.xml': rss('Harbour Post', 'harbour.example', harbour),
  'valley.example/':
    '<!doctype html><title>Valley</title><link rel="alternate" type="application/rss+xml" href="/rss">',
  'valley.example/rss': rss('Valley Radio', 'valley.example', valley),
  'quiet.example/feed': rss('Quiet Weekly', 'quiet.example', []),
  'ended.example/feed': rss('Log of 1998', 'ended.example', [
    {
      title: 'The last entry',
      days: 400,
      text: 'This log of the lighthouse ends here, its keeper wrote, because he retires.',
    },
  ]),
  'plain.example/': '<!doctype html><title>A page without feeds</title>',
};

/** Runs `npm start` against the server of the test. */
const start = (port: number, ...options: string[]) =>
  startProcess('test/kit/start-with-feeds.ts', String(port), ...options);

describe('npm start with feeds of one’s own', () => {
  let server: Server;
  let port: number;
  let data: { folder: string; remove: () => Promise<void> };
  let lists: { folder: string; remove: () => Promise<void> };
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  beforeAll(async () => {
    server = createServer(({ url = '', headers }, answer) => {
      const place = `${headers.host!.replace(/:\d+$/, '')}${url}`;
      asked.push(place);
      agents.add(headers['user-agent']);
      const page = pages[place];
      answer.writeHead(page === undefined ? 404 : 200, { etag: '"1"' }).end(page);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    port = (server.address() as AddressInfo).port;
    data = await folderOf({});
    lists = await folderOf({
      'reader.opml': `<opml version="2.0"><body><outline text="News">
        <outline text="The Quiet Weekly" xmlUrl="http://quiet.example:${port}/feed"/>
        <outline text="Lost" xmlUrl="http://lost.example:${port}/feed"/></outline></body></opml>`,
      'notes.opml': 'Not a list of feeds.',
    });
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await Promise.all([data.remove(), lists.remove()]);
  });

  it('shows their digest, and says in a sentence what cannot be used', async () => {
    const first = start(
      port,
      ...['--data', data.folder, '--feed', `http://harbour.example:${port}/feed.xml`],
      ...['--feed', `http://valley.example:${port}`, '--feed', `http://gone.example:${port}/feed`],
      ...['--feed', `http://plain.example:${port}/`, '--feed', 'http://192.168.0.1/feed', '--feed', 'my feed'],
      ...['--feed', `http://ended.example:${port}/feed`],
      ...['--opml', join(lists.folder, 'reader.opml'), '--opml', join(lists.folder, 'notes.opml')],
    );
    const [, address] = (await first.said(/Your digest +(\S+)[\s\S]*Press Ctrl-C/)) ?? [];
    const digest = await (await fetch(`${address}/html`)).text();
    for (const title of ['Grey Heron', 'Dam above Quillhaven', 'Fish market', 'School orchestra'])
      expect(digest).toContain(title);
    // Already old by the date that its feed gives.
    expect(digest).not.toContain('lighthouse of 1903');
    expect([...agents]).toEqual(['Broadsheet/1.0 (personal use)']);
    for (const sentence of [
      '"my feed" is neither a file nor an address. Give the address of a feed or site, or an OPML file.',
      `notes.opml cannot be read as OPML, or has nothing in it. Export the feeds of your reader as OPML and try again.`,
      `http://gone.example:${port}/feed was left out: The host gone.example cannot be found.`,
      `http://lost.example:${port}/feed was left out: There is no feed at this address (status 404).`,
      'http://192.168.0.1/feed was left out: The host 192.168.0.1 is in a private network.',
      `http://plain.example:${port}/ is a web page, and no feed was found that it links to`,
      '10 items, of which 9 are of the last 7 days',
      'Quiet Weekly has no items at the moment.',
      `Log of 1998 has nothing from the last 30 days: its newest item is of ${daysAgo(400).toISOString().slice(0, 10)}.`,
    ])
      expect(first.seen.text).toContain(sentence);
    expect(first.seen.text).toMatch(/The Quiet Weekly +│ 0 /);
    expect(first.seen.text).not.toMatch(/\bat \S+ \(|Error:/);
    // Each address is asked once, although feeds are looked at before they are polled.
    expect(asked.filter((place) => pages[place])).toEqual([...new Set(asked.filter((place) => pages[place]))]);
    first.child.kill('SIGINT');
    expect(await first.code).toBe(0);
    // Feeds are read now, not on a morning of the past.
    const { behind, feeds } = JSON.parse(await readFile(join(data.folder, 'state.json'), 'utf8'));
    expect(behind).toBeLessThan(1000);
    expect(feeds[`http://valley.example:${port}`]).toBe(`http://valley.example:${port}/rss`);
  });

  it('prints no sentence that its stored original does not have', async () => {
    const verify = async () => {
      const { code, seen } = startProcess('cli/main.ts', 'verify', '--data', data.folder);
      return { code: await code, text: seen.text };
    };
    const sound = await verify();
    expect(sound.text).toMatch(/\d editions: \d+ stories, [1-9]\d sentences,.* Findings: 0\./);
    expect(sound.code).toBe(0);
    const articles = join(data.folder, 'bucket', 'articles');
    const files = await readdir(articles, { recursive: true });
    const stored = await Promise.all(
      files
        .filter((file) => file.endsWith('.json'))
        .map(async (file) => ({ file: join(articles, file), text: await readFile(join(articles, file), 'utf8') })),
    );
    const { file, text } = stored.find((one) => one.text.includes('ran aground on the Maiden Bank'))!;
    await writeFile(file, text.replace('ran aground on the Maiden Bank', 'was seen off the Maiden Bank'));
    const changed = await verify();
    expect(changed.code).toBe(1);
    expect(changed.text).toContain('Not verified: the article has changed');
  });

  it('says that there is nothing to show if no feed can be read', async () => {
    const own = await folderOf({});
    const { code, seen } = start(port, '--data', own.folder, '--feed', `http://gone.example:${port}/feed`);
    expect(await code).toBe(1);
    expect(seen.text).toMatch(/None of the feeds could be read, so there is nothing to show\. Nothing was stored\.\n$/);
    expect(await readdir(own.folder)).not.toContain('state.json');
    await own.remove();
  });
});

describe('what feeds bring in', () => {
  const now = new Date('2026-03-20T08:00:00Z');
  const article = (published: string | undefined, language = 'de') => ({
    ...{ title: 'Fähre', text: 'Die Fähre fährt wieder.', language, source: 'hafen', publisher: null, published },
  });
  const days = (...published: (string | undefined)[]) =>
    recentIn(
      published.map((one) => article(one)),
      now,
    );

  it('is news of a week, or of a month if a week has little; what has no date is new', () => {
    expect(days('2026-03-19', '2026-03-18', '2026-03-14', '2026-02-01')).toEqual({ days: 7, count: 3 });
    expect(days('2026-03-19', '2026-03-01', '2026-02-27', '2025-02-01')).toEqual({ days: 30, count: 3 });
    expect(days(undefined, undefined, undefined)).toEqual({ days: 7, count: 3 });
    expect(days()).toEqual({ days: 30, count: 0 });
  });

  it('is looked for once: what an earlier start has found is polled only, also without a connection', async () => {
    const requests: string[] = [];
    const { output, text } = recordOutput();
    const gathered = await gatherOwnFeeds(['https://valley.example', 'https://harbour.example/feed', 'gone.example'], {
      fetchPage: handOver(async ({ url }) => {
        requests.push(url);
        return { outcome: 'failed', reason: 'The host gone.example cannot be found.' };
      }).look,
      siteUrl: 'http://localhost',
      clock: { now: () => now },
      output,
      known: [
        { id: 'valley', url: 'https://valley.example/rss' },
        { id: 'harbour', url: 'https://www.harbour.example/feed/' },
      ],
      before: { 'https://valley.example': 'https://valley.example/rss' },
    });
    expect(gathered).toMatchObject({ sources: [], articles: [] });
    expect(requests).toEqual(['https://gone.example/']);
    expect(text()).toContain('This machine seems to have no connection to the internet.');
  });

  it('is in one topic if it is too little for more, named in its language', () => {
    const few = [article('2026-03-19'), article('2026-03-19'), article('2026-03-19', 'xx')];
    expect(languageOf(few)).toBe('de');
    expect(languageOf([article(undefined, 'sv')])).toBe('en');
    expect(topicsForFeeds(few, 7)).toMatchObject({ topics: [{ id: 'everything', title: 'Alles', maxAgeDays: 7 }] });
  });

  it('needs a start of its own', () => {
    const { feeds, data } = readOptions([
      '--feed',
      'a.example',
      '--opml',
      'https://b.example/list',
      '--feed',
      'c.example',
    ]);
    expect(feeds).toEqual(['a.example', 'c.example', 'https://b.example/list']);
    expect(data).toBe(resolve('local/.data/feeds'));
  });
});
