import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Edition } from '../../functions/core/edition.ts';
import type { LedgerItem, SentStory } from '../../functions/core/ledger.ts';
import { signLink } from '../../functions/core/link.ts';
import { Language } from '../../functions/core/reader.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import { sitePaths } from '../../functions/site/site-paths.ts';
import { articlePath, firstReport, storyNamed, storyPath } from '../../functions/site/story-path.ts';
import { keys } from '../../functions/store/keys.ts';
import { createApp } from '../../functions/web/web-app.ts';
import { cachedPaths, maxKeptSeconds, requestFunction } from '../../infra/page-cache.ts';
import { openTestSite, printCorpus, siteUrl, subscribe, type TestSite } from '../kit/web.ts';

const corpusTopics = readFileSync(new URL('../../corpus/topics.yaml', import.meta.url), 'utf8');

describe('the archive', () => {
  let site: TestSite;
  let editions: Edition[];

  beforeAll(async () => {
    site = await openTestSite({ topics: corpusTopics });
    await printCorpus(site, { days: 28 });
    editions = [];
    for await (const { key } of site.ports.store.list({ prefix: 'editions/' }))
      if (keys.editionWindow(key))
        editions.push(Edition.parse(JSON.parse((await site.ports.store.get(key))!.body.toString())));
  });
  afterAll(() => site.stop());

  const unescaped = (page: string) => page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const read = async (path: string) => (await site.app.request(path)).text();
  /** The page that a story's address leads to. */
  const readStory = async (path: string): Promise<string> => {
    const answer = await site.app.request(path);
    return answer.status === 301 ? readStory(answer.headers.get('location')!.replace(/#.*/, '')) : answer.text();
  };
  const storyPaths = (page: string) =>
    [...page.matchAll(/<h\d[^>]*><a href="(\/topics\/[^"/]+\/[^"/]+\/[^"]+)"/g)].map(([, path]) => path!);

  /** Notes in the ledger that a reader was sent a digest of these stories. */
  const send = async ({ readerId, digest, stories }: { readerId: string; digest: string; stories: SentStory[] }) => {
    const at = site.clock.now().toISOString();
    const base = { run: 'slot-1', window: stories[0]!.window, at, attempts: 1, updatedAt: at, stories };
    const reserved: LedgerItem = { ...base, state: 'reserved', leaseUntil: at };
    await site.ports.ledger.move({ readerId, digest }, undefined, reserved);
    await site.ports.ledger.move({ readerId, digest }, reserved, { ...base, state: 'accepted', messageId: 'm1' });
  };
  const viewPath = (readerId: string, about: string) =>
    `/digest/${signLink({ purpose: 'view', readerId, issuedAt: site.clock.now().getTime() / 1000, about }, site.servers.secrets.linkKeys)}`;

  it('what CloudFront may keep is public and short-lived; every other page is for its visitor alone', async () => {
    const { topic, window } = editions.find(({ stories }) => stories.length > 0)!;
    // Articles with an address of their own have no page here.
    const [article] = editions.flatMap((edition) =>
      edition.stories.flatMap(({ sources }) =>
        sources.flatMap((source) => (source.url ? [] : (articlePath({ topic: edition.topic.id, source }) ?? []))),
      ),
    );
    const pages = [
      '/',
      `/topics/${topic.id}`,
      `/topics/${topic.id}/feed.atom`,
      `/topics/${topic.id}/feed.json`,
      `/topics/${topic.id}/${windowName(window)}`,
      article!,
      '/corrections',
      '/corrections/feed.atom',
      '/corrections/feed.json',
      '/privacy',
      '/robots.txt',
    ];
    const isCached = (path: string) =>
      cachedPaths.some((pattern) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path.split('?')[0] === pattern,
      );
    for (const path of pages) {
      const { status, headers } = await site.app.request(path);
      expect([path, status, isCached(path), headers.get('cache-control')]).toEqual([
        path,
        200,
        true,
        expect.stringMatching(/^public, max-age=(60|3600)$/),
      ]);
      expect(headers.get('set-cookie')).toBeNull();
    }
    for (const path of Object.values(sitePaths).filter((one) => one.includes(':token'))) {
      const { headers } = await site.app.request(path.replace(':token', 'none'));
      expect([path, isCached(path), headers.get('cache-control')]).toEqual([path, false, 'no-store']);
    }
    for (const path of ['/subscribe', '/link', '/check-your-mail', '/undone', '/desk', '/api/topics'])
      expect([path, isCached(path)]).toEqual([path, false]);
    expect(maxKeptSeconds).toBeLessThanOrEqual(60);
  });

  it('CloudFront settles the language of a page as the pages do', async () => {
    const code = `${requestFunction()}; handler(event)`;
    const settled = (header?: string): string => {
      const headers = header === undefined ? {} : { 'accept-language': { value: header } };
      const event = { viewer: { ip: '203.0.113.7' }, request: { headers } };
      return runInNewContext(code, { event }).headers['accept-language'].value;
    };
    const header = fc
      .array(
        fc.tuple(
          fc.constantFrom(...Language.options, 'it', 'de-AT', 'FR', 'pt-BR', '*'),
          fc.constantFrom('', ';q=0.9', ';q=0.5', '; q=0.1', ';q=1'),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.map((part) => part.join('')).join(', '));
    const languageAsked = async (value?: string) => {
      const answer = await site.app.request(
        '/privacy',
        value === undefined ? {} : { headers: { 'accept-language': value } },
      );
      return answer.headers.get('content-language');
    };
    expect(settled()).toBe(await languageAsked());
    await fc.assert(
      fc.asyncProperty(header, async (value) => expect(settled(value)).toBe(await languageAsked(value))),
      { numRuns: 60 },
    );
  });

  it('shows every story of every edition under its topic, each once', async () => {
    for (const id of new Set(editions.map(({ topic }) => topic.id))) {
      const paths = storyPaths(await read(`/topics/${id}`));
      const articles = editions
        .filter(({ topic }) => topic.id === id)
        .flatMap(({ stories }) => stories.map((story) => firstReport(story).id));
      expect(paths.length).toBeGreaterThan(0);
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) expect(articles).toContain(storyNamed(path.split('/').at(-1)!).id);
      const former = editions.find(({ topic, stories }) => topic.id === id && stories.length > 0)!;
      const moved = await site.app.request(
        `/topics/${id}/${windowName(former.window)}/${former.stories[0]!.id}?lang=de`,
      );
      expect([moved.status, moved.headers.get('location')]).toEqual([
        301,
        expect.stringMatching(new RegExp(`^/topics/${id}/stories/\\d{8}-\\w+\\?lang=de#r-${former.stories[0]!.id}$`)),
      ]);
    }
  });

  it('tells a story with its sources, quotes and dates, and why it is there', async () => {
    const isFull = ({ quotes, timeline }: Edition['stories'][number]) =>
      quotes.length > 0 && new Set(timeline.flatMap(({ date }) => ('date' in date ? date.date : []))).size > 1;
    const edition = editions.find(({ stories }) => stories.some(isFull))!;
    const story = edition.stories.find(isFull)!;
    const page = await readStory(storyPath(edition.topic.id, story));
    const plain = page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const mixed = new Set(story.brief.map(({ source }) => source)).size > 1;
    for (const { text } of story.brief) expect(plain).toContain(mixed ? `${text}<sup><a href="#source-` : `${text} `);
    story.sources.forEach((_, index) => void expect(page).toContain(`<li id="source-${index + 1}">`));
    for (const { text, speaker } of story.quotes) {
      expect(plain).toContain(text);
      expect(plain).toContain(speaker);
    }
    expect(/<header class="masthead">[\s\S]*?<\/header>/.exec(page)![0]).toContain(
      `<a href="/?topics=${edition.topic.id}">Subscribe</a>`,
    );
    expect(page).toContain('class="time" role="img"');
    expect(page).toContain('<meta property="og:type" content="article">');
    expect(page).toContain(`<link rel="canonical" href="${siteUrl}/topics/`);
    expect(page).toContain(`“${story.matched[0]}”`);
    expect(page).toMatch(
      /We read (\d+) articles for this edition\. \d+ articles? on this topic became \d+ (story|stories)/,
    );
  });

  it('says that a damaged edition is our fault and logs it, and still shows the others', async () => {
    const [edition] = editions;
    const { topic, window } = edition!;
    const key = keys.edition(topic.id, window);
    const sound = (await site.ports.store.get(key))!.body;
    await site.ports.store.put(key, '{"schema":');
    const app = createApp(site.ports);
    const path = `/topics/${topic.id}/${windowName(window)}`;
    for (const page of [path, `${path}/${edition!.stories[0]!.id}`]) {
      const answer = await app.request(page);
      expect([page, answer.status]).toEqual([page, 500]);
      expect(await answer.text()).toContain('Something went wrong');
    }
    expect(site.logged.some(({ fields }) => fields.event === 'page.failed')).toBe(true);
    expect((await app.request(`/topics/${topic.id}`)).status).toBe(200);
    expect((await app.request(`/topics/${topic.id}/20200101T000000Z-20200102T000000Z`)).status).toBe(404);
    await site.ports.store.put(key, sound);
  });

  it("leaves an operator's preview out of every list, although its links work", async () => {
    const shown = editions.find(({ stories }) => stories.length > 0)!;
    const edition = { ...shown, window: { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' } };
    const { id } = edition.topic;
    const lists = [`/topics/${id}`, `/topics/${id}/feed.json`];
    const before = await Promise.all(lists.map(read));
    await site.put(keys.edition(id, edition.window, 'previews'), JSON.stringify(edition));
    const page = `/topics/${id}/${windowName(edition.window)}`;
    expect(await read(`${page}/${edition.stories[0]!.id}`)).toContain('Why this story');
    expect(await Promise.all(lists.map(read))).toEqual(before);
    expect(before.join()).not.toContain(page);
  });

  it('is read in feeds that programs understand', async () => {
    const [{ topic }] = editions as [Edition];
    const atom = parseAtomFeed(await read(`/topics/${topic.id}/feed.atom`));
    const json = parseJsonFeed(await read(`/topics/${topic.id}/feed.json`));
    const paths = storyPaths(await read(`/topics/${topic.id}`)).map((path) => siteUrl + path);
    expect(atom.entries?.map(({ id }) => id)).toEqual(paths);
    expect(json.items?.map(({ id }) => id)).toEqual(paths);
    expect(new Set(atom.entries?.map(({ updated }) => Number.isNaN(Date.parse(updated!)))).has(true)).toBe(false);
  });

  it('goes back page by page to the first edition, over months without any', async () => {
    const topic = 'strait-and-ports';
    const [first] = editions.filter((edition) => edition.topic.id === topic && edition.stories.length > 0);
    const months = ['2024-01-05', '2025-03-05', '2025-03-06'];
    for (const [index, day] of months.entries()) {
      const window = { from: `${day}T00:00:00.000Z`, to: `${day}T12:00:00.000Z` };
      const story = { ...first!.stories[0]!, id: `old${index}`, earlier: [] };
      story.sources = story.sources.map((source) => ({
        ...source,
        articleId: `old-${index}-${source.number}`,
        copies: [],
        arrivedAt: window.to,
      }));
      await site.put(keys.edition(topic, window), JSON.stringify({ ...first, window, stories: [story] }));
    }
    const seen: string[] = [];
    let path: string | undefined = `/topics/${topic}`;
    for (let pages = 0; path && pages < 10; pages++) {
      const page: string = await read(path);
      seen.push(...storyPaths(page).map((story) => story.split('/').at(-1)!));
      path = /<a rel="next" href="([^"]+)"/.exec(page)?.[1];
    }
    expect(path).toBeUndefined();
    expect(seen.slice(-3).map((name) => name.split('-').slice(1, 3).join('-'))).toEqual(['old-2', 'old-1', 'old-0']);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows a reader their own digest again, and says once, at its end, how it was made', async () => {
    const preferences = await subscribe(site, 'amal@example.com', { topics: ['strait-and-ports', 'public-health'] });
    const readerId = site.idOf('amal@example.com');
    const wanted = editions.filter(({ topic }) => ['strait-and-ports', 'public-health'].includes(topic.id)).slice(-4);
    const stories: SentStory[] = wanted.flatMap(({ topic, window, stories }) =>
      stories.slice(0, 2).map(({ id }) => ({ topic: topic.id, window, storyId: id })),
    );
    const digest = 'from#2026-11-18T00:00:00.000Z';
    // The page after confirming shows it as soon as it was sent, and says until then that it is on its way.
    const welcome = () => read(preferences.replace('/preferences/', '/welcome/'));
    expect(await welcome()).toMatch(/data-await="\/welcome\/[^"]+".*We’re putting your first digest together/s);
    await send({ readerId, digest, stories });
    const view = (about: string) => viewPath(readerId, about);
    const sent = await welcome();
    expect(sent).not.toContain('data-await');
    for (const { id, headline } of wanted.flatMap((edition) => edition.stories.slice(0, 2)).slice(0, 5))
      expect([id, unescaped(sent).includes(headline.text)]).toEqual([id, true]);
    expect((await site.app.request(/href="(\/digest\/[^"]+)"/.exec(sent)![1]!)).status).toBe(200);
    const answer = await site.app.request(view(digest));
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'");
    expect(page.split('<h2').length).toBeGreaterThan(2);
    expect(page.split('How this digest was made: ').length).toBe(2);
    const [told, made] = page.split('How this digest was made: ') as [string, string];
    expect(told.lastIndexOf('<h3')).toBeGreaterThan(0);
    expect(made).not.toContain('<h3');
    for (const { topic } of wanted) expect(made).toContain(`${topic.title.replace('&', '&amp;')}: `);
    expect(page).not.toContain('Matched: ');
    expect(page).toContain('2026');
    expect((await site.app.request(view('from#never'))).status).toBe(404);
    expect((await site.app.request(`${view(digest)}?from=${stories.length}`)).status).toBe(404);
    expect(await (await site.app.request(`${view(digest)}?from=x`)).text()).toBe(page);
    expect((await site.app.request(`${preferences}/data`)).status).toBe(200);
  });

  it('shows a digest of many stories on several pages, each under 60 kB and each story once', async () => {
    await subscribe(site, 'many@example.com', { topics: ['public-health'] });
    const readerId = site.idOf('many@example.com');
    const [first] = editions.filter(({ topic, stories }) => topic.id === 'public-health' && stories.length > 0);
    const window = { from: '2020-01-01T00:00:00.000Z', to: '2020-01-02T00:00:00.000Z' };
    const edition: Edition = {
      ...first!,
      window,
      stories: Array.from({ length: 60 }, (_, index) => ({
        ...first!.stories[0]!,
        id: `many${index}`,
        earlier: [],
        sources: first!.stories[0]!.sources.map((source) => ({
          ...source,
          articleId: `many${index}-${source.number}`,
          copies: [],
        })),
      })),
    };
    const { table, body } = await renderEdition({ edition, language: 'en', siteUrl });
    await site.put(keys.edition('public-health', window), JSON.stringify(edition));
    await site.put(keys.fragmentTable('public-health', window, 'en'), JSON.stringify(table));
    await site.put(keys.fragments('public-health', window, 'en'), body);
    const stories = edition.stories.map(({ id }) => ({ topic: 'public-health', window, storyId: id }));
    await send({ readerId, digest: 'from#many', stories });
    const told: string[] = [];
    const minutes: number[] = [];
    let path: string | undefined = viewPath(readerId, 'from#many');
    let pages = 0;
    for (; path && pages < 10; pages++) {
      const page: string = await read(path);
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(60_000);
      minutes.push(Number(/>60 stories [^<]* · (\d+) min</.exec(page)?.[1]));
      told.push(...[...page.matchAll(/<h3[^>]*><a [^>]*href="[^"]+-(many\d+)-\d+"/g)].map(([, id]) => id!));
      path = new RegExp(`href="${siteUrl}(/digest/[^"]+\\?from=\\d+)"`).exec(page)?.[1];
      expect(/>\d+ more stor(y|ies)</.test(page)).toBe(path !== undefined);
    }
    expect(pages).toBeGreaterThan(1);
    expect(told).toEqual(edition.stories.map(({ id }) => id));
    // Each page says how long it takes to read itself.
    const words = table.stories.reduce((sum, story) => sum + story.words, 0);
    expect(minutes).toHaveLength(pages);
    const all = minutes.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(all - words / 230)).toBeLessThanOrEqual(pages);
    expect(Math.max(...minutes)).toBeLessThan(words / 230 - 1);
  });

  it('changes nothing, whichever link in a page or mail is followed', async () => {
    const preferences = await subscribe(site, 'walker@example.com', { topics: ['public-health'], own: 'ferry -cup' });
    const readerId = site.idOf('walker@example.com');
    const stories = editions.flatMap(({ topic, window, stories: [first] }) =>
      first ? [{ topic: topic.id, window, storyId: first.id }] : [],
    );
    await send({ readerId, digest: 'from#walk', stories });
    const { linkKeys } = site.servers.secrets;
    const issuedAt = site.clock.now().getTime() / 1000;
    const sign = (purpose: Parameters<typeof signLink>[0]['purpose']) =>
      signLink({ purpose, readerId, issuedAt, about: '*' }, linkKeys);
    const mails = (await Promise.all(site.servers.outbox.mails.map(({ to }) => site.lastMail(to[0]!)))).flatMap(
      ({ paths }) => paths,
    );
    const waiting = [
      '/',
      '/link',
      '/subscribe',
      preferences,
      ...mails,
      viewPath(readerId, 'from#walk'),
      `/unsubscribe/${sign('unsubscribe')}`,
      `/pause/${sign('preferences')}`,
      `/undo/${sign('undo')}`,
      `/address/${sign('address')}`,
    ];
    const before = await site.everything();
    const walked = new Set<string>();
    const kinds = new Set<string>();
    while (waiting.length > 0) {
      const path = waiting.pop()!.replace(/#.*/, '') || '/';
      if (walked.has(path) || walked.size > 400) continue;
      walked.add(path);
      kinds.add(path.split('/')[1]!.split('?')[0]!);
      const head = await site.app.request(path, { method: 'HEAD' });
      expect(await head.text()).toBe('');
      const answer = await site.app.request(path);
      expect([path, answer.status]).toEqual([path, head.status]);
      expect([path, answer.status >= 500]).toEqual([path, false]);
      const page = await answer.text();
      expect([path, Buffer.byteLength(page) < 60_000]).toEqual([path, true]);
      const links = [...page.matchAll(/(?:href|action|src|formaction)="([^"]+)"/g)].map(([, link]) =>
        link!.replaceAll('&amp;', '&'),
      );
      for (const link of [...links, answer.headers.get('location') ?? '']) {
        const local = link.startsWith(siteUrl) ? link.slice(siteUrl.length) : link;
        // Each page offers itself in five more languages; one of them is walked.
        if (local.startsWith('/') && !/[?&]lang=(?!ar)/.test(local)) waiting.push(local);
      }
    }
    expect([...kinds].sort()).toEqual([
      '',
      'address',
      'articles',
      'assets',
      'confirm',
      'corrections',
      'digest',
      'link',
      'pause',
      'preferences',
      'privacy',
      'subscribe',
      'topics',
      'undo',
      'unsubscribe',
    ]);
    expect(walked.size).toBeGreaterThan(60);
    expect(await site.everything()).toBe(before);
  });
});

describe('a story that continues', () => {
  const day = (date: string) => `${date}T06:00:00.000Z`;
  const windows = [
    { from: day('2026-11-17'), to: day('2026-11-18') },
    { from: day('2026-11-18'), to: day('2026-11-19') },
    { from: day('2026-11-21'), to: day('2026-11-22') },
  ] as const;
  const reports = [
    {
      file: 'crane',
      at: '2026-11-17T15:00:00.000Z',
      title: 'Gantry crane collapses at Ostmere container port',
      text: 'A gantry crane collapsed at the Ostmere container port on Tuesday and crushed two empty lorries. Nobody was hurt when the crane fell across berth four of the container port. Harbour master Ilse Brandt closed the berth until engineers from Varn Steel have looked at the crane.',
    },
    {
      file: 'berth',
      at: '2026-11-21T15:00:00.000Z',
      title: 'Ostmere container port reopens berth after crane collapse',
      text: 'The Ostmere container port reopened berth four on Saturday, four days after a gantry crane collapsed there. Engineers from Varn Steel found a cracked bolt in the leg of the gantry crane, said harbour master Ilse Brandt. The container port will have every crane bolt tested before the end of the year.',
    },
  ];
  let site: TestSite;
  const paths: string[] = [];

  beforeAll(async () => {
    site = await openTestSite({ now: windows[0].from });
    for (const { file, at, title, text } of reports) {
      const key = `articles/courier/${file}.json`;
      site.clock.set(at);
      const url = `https://courier.example/${file}`;
      await site.put(key, JSON.stringify({ title, text, url, publisher: 'Courier', published: at, language: 'en' }));
      await site.index(key);
    }
    site.clock.set(windows[2].to);
    for (const window of windows) {
      await site.print('trade', window);
      const edition = Edition.parse(
        JSON.parse((await site.ports.store.get(keys.edition('trade', window)))!.body.toString()),
      );
      for (const story of edition.stories) paths.push(`/topics/trade/${windowName(window)}/${story.id}`);
    }
  });
  afterAll(() => site.stop());

  it('has one address, to which those of both editions lead, and tells what went before', async () => {
    expect(paths).toHaveLength(2);
    const answers = await Promise.all(paths.map((path) => site.app.request(path)));
    const [first, second] = answers.map((answer) => answer.headers.get('location')!.split('#'));
    expect(answers.map(({ status }) => status)).toEqual([301, 301]);
    expect(first![0]).toBe(second![0]);
    const page = await (await site.app.request(first![0]!)).text();
    const [latest, earlier] = page.split('<h2>Earlier in this story</h2>') as [string, string];
    expect(latest).toContain(`>${reports[1]!.title}</h1>`);
    expect(earlier).toContain(`id="${first![1]}"`);
    expect(earlier).toContain(`>${reports[0]!.title}</h3>`);
    expect(earlier).toMatch(/<a href="https:\/\/courier.example\/crane#:~:text=[^"]+"[^>]*>Courier<\/a>/);
  });

  it('names only the publisher if no edition with it is left', async () => {
    await site.ports.store.delete(keys.edition('trade', windows[0]));
    const fresh = createApp(site.ports);
    const moved = (await fresh.request(paths[1]!)).headers.get('location')!;
    const page = await (await fresh.request(moved.replace(/#.*/, ''))).text();
    expect(page).toContain('<a href="https://courier.example/crane" rel="noopener nofollow">');
    expect(page).not.toContain('class="before"');
  });
});
