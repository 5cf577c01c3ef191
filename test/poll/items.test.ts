import { describe, expect, it } from '@jest/globals';
import { type MemorySite, memoryFetchPage } from '../../functions/adapters/memory/memory-fetch-page.ts';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { memoryPollStates } from '../../functions/adapters/memory/memory-poll-states.ts';
import { Source } from '../../functions/core/source.ts';
import { readFeed } from '../../functions/feeds/read-feed.ts';
import { readObject } from '../../functions/ingest/read.ts';
import { planPolls } from '../../functions/poll/plan-polls.ts';
import { poll } from '../../functions/poll/poll.ts';
import type { PollPorts } from '../../functions/poll/poll-ports.ts';
import { keys } from '../../functions/store/keys.ts';
import { keepSourcesInForce, readSourcesFile, readSourcesInForce } from '../../functions/store/sources.ts';
import { handClock } from '../kit/servers.ts';

const long =
  'The harbour master said that the ferry to Port Example sails again on Tuesday after repairs to its engine. ';

const open = (site: MemorySite) => {
  const clock = handClock('2026-03-02T07:30:00.000Z');
  const store = memoryObjectStore({ clock });
  const pauses: number[] = [];
  const reasons: unknown[] = [];
  const note = (_: string, { reason }: Record<string, unknown>) => void (reason !== undefined && reasons.push(reason));
  const ports: PollPorts = {
    store,
    states: memoryPollStates(),
    fetchPage: memoryFetchPage(site),
    clock,
    log: { info: note, warn: note, error: note },
    metrics: { add: () => {} },
    random: () => 0,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    siteUrl: 'https://news.example',
  };
  /** The articles that ingest reads from what was polled. */
  const articles = () =>
    [...store.objects]
      .filter(([key]) => key.startsWith('articles/'))
      .map(([key, { body }]) => {
        const read = readObject({ key, bytes: body });
        if (!read.ok) throw new Error(read.reason);
        const [member] = [...read.members];
        return member?.ok ? { key, ...member.draft } : undefined;
      });
  return { ports, clock, pauses, reasons, articles, store };
};
const source = (fields: Partial<Source> = {}) =>
  Source.parse({ id: 'harbour', url: 'https://harbour.example/feed', ...fields });
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Harbour Post</title><language>en</language>${items}</channel></rss>`;
const ferry = `<item><title>Ferry sails again</title><link>/ferry</link><guid isPermaLink="false">7</guid>
  <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>${long}</description></item>`;

describe('an item that was polled', () => {
  it('is read by ingest with what its feed says', async () => {
    const { ports, articles } = open(async () => ({ status: 200, body: rss(ferry) }));
    expect(await poll(ports, source({ topics: ['ferries'] }))).toEqual({ outcome: 'feed', items: 1 });
    expect(articles()).toMatchObject([
      {
        key: expect.stringMatching(/^articles\/harbour\/2026-03-01\/[0-9a-f]{20}\.json$/),
        title: 'Ferry sails again',
        publisher: 'Harbour Post',
        url: 'https://harbour.example/ferry',
        language: 'en',
        published: { date: '2026-03-01' },
        text: long.trim(),
        onlyTopics: ['ferries'],
      },
    ]);
  });

  it('is left out where it is too old, by a date in any form that ingest reads, and has the day of that', async () => {
    const dated = (guid: string, date: string) =>
      `<item><title>Fähre ${guid}</title><guid>${guid}</guid><pubDate>${date}</pubDate><description>${long}</description></item>`;
    const items = [
      dated('alt', 'Sa, 10 Jan 2026 08:00:00 +0100'),
      dated('neu', 'Sa, 28 Feb 2026 08:00:00 +0100'),
      dated('offen', '02/03/2026'),
    ];
    const { ports, articles } = open(async () => ({ status: 200, body: rss(items.join('')) }));
    expect(await poll(ports, source({ maxAgeDays: 7 }))).toEqual({ outcome: 'feed', items: 2 });
    const days = articles().map((article) => [article?.title, article?.key.split('/')[2]]);
    expect(new Map(days as [string, string][])).toEqual(
      new Map([
        ['Fähre neu', '2026-02-28'],
        ['Fähre offen', ports.clock.now().toISOString().slice(0, 10)],
      ]),
    );
  });

  it('has a link relative to where its feed says that it is', async () => {
    const { ports, articles } = open(async () => ({
      status: 200,
      headers: { 'content-location': '/cgi/feed.pl' },
      body: rss(ferry.replace('/ferry', 'ferry')),
    }));
    await poll(ports, source());
    expect(articles()[0]?.url).toBe('https://harbour.example/cgi/ferry');
  });

  it('keeps its title, its picture and its embargo as the feed has them, and nothing else of what the feed says', async () => {
    const odd = `<item><title>The &lt;b&gt; tag</title><guid>8</guid><description>${long}</description>
      <media:text>Not this.</media:text><x:date>1999-01-01</x:date><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate>
      <media:content url="/b.jpg" medium="image"><media:credit>M. Holt</media:credit></media:content></item>`;
    const held = ferry.replace('<link>', '<x:embargo>2026-03-05T10:00:00Z</x:embargo><link>');
    const { ports, articles, store } = open(async () => ({ status: 200, body: rss(odd + held) }));
    await poll(ports, source());
    const read = articles();
    expect(read.find((one) => one?.title !== 'Ferry sails again')).toMatchObject({
      title: 'The <b> tag',
      text: long.trim(),
      published: { date: '2026-03-01' },
      picture: { url: 'https://harbour.example/b.jpg', credit: 'M. Holt' },
    });
    const held7 = [...store.objects].find(([, { body }]) => String(body).includes('embargo'))!;
    const now = new Date('2026-03-02T10:00:00Z');
    expect(readObject({ key: held7[0], bytes: Buffer.from(held7[1].body), now })).toMatchObject({ code: 'withheld' });
  });

  const paragraphs = Array.from(
    { length: 6 },
    (_, at) => `<p>${long} Paragraph ${at} tells more of the ferry.</p>`,
  ).join('');
  const page = (body: string) =>
    `<html><head><title>Ferry sails again</title></head><body><article><h1>Ferry sails again</h1>${body}</article></body></html>`;
  it.each([
    ['the fuller text of its page', 200, page(paragraphs), /Paragraph 5/],
    [
      'its own text, if the page asks for consent',
      200,
      page(`<p>${'We and our partners store cookies. Please accept or decline. '.repeat(20)}</p>`),
      /^The harbour master.*engine\.$/,
    ],
    ['its own text, if there is no page', 404, '', /^The harbour master.*engine\.$/],
  ])('has %s', async (_, status, body, text) => {
    const { ports, articles, pauses } = open(async ({ url }) => {
      if (url.pathname === '/robots.txt')
        return { status: 200, body: 'User-agent: *\nCrawl-delay: 3\nDisallow: /private' };
      if (url.pathname === '/feed') return { status: 200, body: rss(ferry) };
      return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    });
    await poll(ports, source({ fullText: true }));
    expect(articles()[0]?.text).toMatch(text);
    expect(pauses).toEqual([3000]);
  });

  it.each([
    ['disallows it', 200, 'User-agent: Broadsheet\nDisallow: /'],
    ['asks for long pauses', 200, 'User-agent: *\nCrawl-delay: 60'],
    ['cannot be read', 503, ''],
  ])('comes without its page if robots.txt %s', async (_, status, body) => {
    const asked: string[] = [];
    const { ports, articles } = open(async ({ url }) => {
      asked.push(url.pathname);
      return url.pathname === '/robots.txt' ? { status, body } : { status: 200, body: rss(ferry) };
    });
    await poll(ports, source({ fullText: true }));
    expect(articles()).toHaveLength(1);
    expect(asked).toEqual(['/feed', '/robots.txt']);
  });

  /** A feed with items of which each has a teaser, and pages that answer as `status` says at the time. */
  const withPages = (count: number) => {
    const now = { status: 503, asked: [] as string[], teaser: long };
    const items = () =>
      Array.from(
        { length: count },
        (_, at) => `<item><title>Ferry sails again, part ${at}</title><link>/ferry/${at}</link><guid>${at}</guid>
          <pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>Part ${at}. ${now.teaser}</description></item>`,
      ).join('');
    const opened = open(async ({ url, headers }): ReturnType<MemorySite> => {
      const body = rss(items());
      if (url.pathname === '/robots.txt') return { status: 404 };
      if (url.pathname !== '/feed') {
        now.asked.push(url.pathname);
        const at = url.pathname.split('/').at(-1)!;
        const told = paragraphs.replaceAll('<p>', `<p>Part ${at} in full. `);
        return { status: now.status, headers: { 'content-type': 'text/html' }, body: page(told) };
      }
      const etag = `"${body.length}"`;
      return headers['if-none-match'] === etag
        ? { status: 304, headers: { etag } }
        : { status: 200, headers: { etag }, body };
    });
    const next = async () => {
      now.asked = [];
      const { outcome } = await poll(opened.ports, source({ fullText: true }));
      opened.clock.advance(7 * 3_600_000);
      return { outcome, asked: now.asked.length };
    };
    return { ...opened, now, next };
  };

  it('becomes fuller when a page that failed comes later, as the same article, and takes nothing back', async () => {
    const { now, next, articles } = withPages(1);
    expect(await next()).toEqual({ outcome: 'feed', asked: 1 });
    const [teaser] = articles();
    expect(teaser?.text).toBe(`Part 0. ${long.trim()}`);
    expect(await next()).toEqual({ outcome: 'same', asked: 1 });
    now.status = 200;
    expect(await next()).toEqual({ outcome: 'same', asked: 1 });
    const [full, ...others] = articles();
    expect(others).toEqual([]);
    expect(full?.key).toBe(teaser?.key);
    expect(full?.text).toMatch(/Paragraph 5/);
    expect(full?.text.startsWith(teaser!.text)).toBe(true);
    expect(await next()).toEqual({ outcome: 'same', asked: 0 });
  });

  it('gets its page at a later poll if one poll has too many of them', async () => {
    const { now, next, articles } = withPages(45);
    now.status = 200;
    expect([await next(), await next(), await next(), await next()].map(({ asked }) => asked)).toEqual([20, 20, 5, 0]);
    expect(articles().filter((one) => /Paragraph 5/.test(one!.text))).toHaveLength(45);
  });

  it('is done without its page after four tries, each of which leaves a host that fails alone', async () => {
    const { next, articles } = withPages(3);
    const asked: number[] = [];
    for (let tried = 0; tried < 14; tried++) asked.push((await next()).asked);
    expect(asked).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect(articles()).toHaveLength(3);
  });

  it('keeps its page when it is changed and its page fails', async () => {
    const { now, next, articles } = withPages(1);
    now.status = 200;
    await next();
    now.status = 500;
    now.teaser = `${long} The ferry company added a later boat.`;
    expect(await next()).toEqual({ outcome: 'feed', asked: 1 });
    expect(articles()[0]?.text).toMatch(/Paragraph 5/);
  });

  it('is not taken for another that only has the same words', async () => {
    const weather = (day: number) =>
      `<item><title>Weather</title><link>https://a.example/${day}</link><guid>${day}</guid><description>Rain.</description></item>`;
    let day = 1;
    const { ports, articles, clock } = open(async () => ({ status: 200, body: rss(weather(day)) }));
    for (; day < 4; day++) {
      await poll(ports, source());
      clock.advance(86_400_000);
    }
    expect(articles()).toHaveLength(3);
  });

  const bulletins = (day: number, text: (name: string) => string, guid = (name: string) => `${day}-${name}`) =>
    ['Morning news', 'Weather', 'Evening news']
      .map(
        (name) => `<item><title>${name}</title><guid isPermaLink="false">${guid(name)}</guid>
          <pubDate>${new Date(Date.UTC(2026, 2, day, 6)).toUTCString()}</pubDate><description>${text(name)}</description></item>`,
      )
      .join('');
  it.each([
    [
      'new, if titles come again with other news',
      (day: number) => bulletins(day, (name) => `${name} of day ${day}.`),
      9,
    ],
    [
      'new, if the news of a day is as short as that of another',
      (day: number) => bulletins(day, () => `Rain ${day}.`),
      9,
    ],
    [
      'old, if a feed only gives it another id',
      (day: number) =>
        bulletins(
          1,
          () => 'Rain.',
          (name) => `${day}${name}`,
        ),
      3,
    ],
    [
      'old, if its text is in other words now, but of the same day',
      (day: number) => bulletins(1, () => `Version ${day}`),
      3,
    ],
  ])('is %s', async (_, items, count) => {
    let day = 1;
    const { ports, articles, clock } = open(async () => ({ status: 200, body: rss(items(day)) }));
    for (; day < 4; day++) {
      await poll(ports, source());
      clock.advance(86_400_000);
    }
    expect(articles()).toHaveLength(count);
  });

  it('is known by its text if both its id and its link have changed', async () => {
    let version = 1;
    const { ports, articles, clock } = open(async () => ({
      status: 200,
      body: rss(ferry.replace('/ferry', `/ferry-${version}`).replace('>7<', `>${version}<`)),
    }));
    for (; version < 4; version++) {
      await poll(ports, source());
      clock.advance(86_400_000);
    }
    expect(articles()).toHaveLength(1);
  });
});

describe('what is not a feed', () => {
  it.each([
    [
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
      'This is an HTML page, not a feed; it links to /feed.xml.',
    ],
    ['<html><body>Hello</body></html>', 'This is an HTML page, not a feed.'],
    ['{"a":1}', 'This is JSON, but neither a JSON Feed nor a list of WordPress posts.'],
    ['', 'The answer is empty.'],
    [
      'Not found',
      'There is no XML in it: this is plain text, not a feed. RSS, RDF, Atom, JSON Feed and news sitemaps are read.',
    ],
    [
      '<urlset></urlset>',
      'This is a sitemap without news, not a feed. Give the address of a news sitemap or of a feed.',
    ],
    [
      '<?xml version="1.0"?><opml version="2.0"></opml>',
      'This is an OPML list of feeds, not a feed: import it as that.',
    ],
    [
      '<catalogue/>',
      'This XML is not a feed: its first element is <catalogue>. RSS, RDF, Atom, JSON Feed and news sitemaps are read.',
    ],
  ])('%s is rejected by its shape', (body, reason) => {
    expect(readFeed(Buffer.from(body), { url: 'https://a.example/' })).toMatchObject({ ok: false, reason });
  });

  it('costs one broken item no other', () => {
    const read = readFeed(Buffer.from(rss(`${ferry}<item><title>broken<b</item>${ferry.replace('Ferry', 'Boat')}`)), {
      url: 'https://a.example/',
    });
    expect(read.ok && read.feed.members.map((member) => member.ok && member.item.title)).toEqual([
      'Ferry sails again',
      false,
      'Boat sails again',
    ]);
  });
});

describe('the sources file', () => {
  it('says by line and field what is wrong, and uses the rest', () => {
    const yaml =
      'sources:\n  - id: harbour\n    url: https://harbour.example/feed\n  - id: valley\n    url: ftp://valley.example/\n    colour: red\n';
    expect(readSourcesFile(Buffer.from(yaml))).toMatchObject({
      ok: false,
      sources: [{ id: 'harbour', maxAgeDays: 30, fullText: false, paused: false }],
      problems: [
        { line: 5, field: 'sources[1].url', message: 'Only addresses with https:// or http:// can be polled.' },
        {
          line: 6,
          field: 'sources[1].colour',
          message: expect.stringMatching(/^"colour" is not known here: a source may have "id"/),
        },
      ],
    });
  });

  it('keeps the last good version of a source in force, until a file without mistakes lacks it', async () => {
    const { store, clock } = open(async () => ({ status: 404 }));
    const write = (yaml: string) => store.put(keys.sources, yaml);
    const ids = async () => {
      const inForce = await readSourcesInForce(store);
      await keepSourcesInForce(store, clock, inForce);
      return inForce.sources.map(({ id }) => id);
    };
    expect(await ids()).toEqual([]);
    await write('sources: [{ id: a, url: "https://a.example/" }, { id: b, url: "https://b.example/" }]');
    expect(await ids()).toEqual(['a', 'b']);
    await write('sources: [{ id: a, url: "https://a.example/" }, { id: b }]');
    expect(await ids()).toEqual(['a', 'b']);
    await write('sources: [');
    expect(await ids()).toEqual(['a', 'b']);
    await write('sources: [{ id: a, url: "https://a.example/" }]');
    expect(await ids()).toEqual(['a']);
  });

  it('forgets a source that it no longer has, so that another one under the id starts anew', async () => {
    const { store, ports } = open(async () => ({ status: 410 }));
    const write = (...ids: string[]) =>
      store.put(
        keys.sources,
        JSON.stringify({ sources: ids.map((id) => ({ id, url: 'https://harbour.example/feed' })) }),
      );
    const plan = () =>
      planPolls({ ...ports, sources: () => readSourcesInForce(store), queue: { send: async () => 0 } });
    await write('harbour', 'valley');
    await poll(ports, source());
    expect((await ports.states.get('harbour')).state?.goneAt).toBeDefined();
    await store.put(keys.sources, 'sources: [{ id: valley, url: "https://valley.example/" }, { id: harbour, url: 7 }]');
    await plan();
    expect((await ports.states.get('harbour')).state).toBeDefined();
    await write('valley');
    await plan();
    await write('harbour');
    expect((await ports.states.get('harbour')).state).toBeUndefined();
    expect(await plan()).toMatchObject({ sources: 1, due: 1 });
  });
});
