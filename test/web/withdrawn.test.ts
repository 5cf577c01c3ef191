import { OpenAPIHono } from '@hono/zod-openapi';
import { describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { addCorrectionRoutes } from '../../functions/api/correction-routes.ts';
import { openArchive } from '../../functions/archive/archive.ts';
import { compileEdition } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { windowName } from '../../functions/core/window-name.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { renderEdition } from '../../functions/mail/render/render-edition.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { archiveRoutes } from '../../functions/web/routes/archive.ts';
import { correctionRoutes } from '../../functions/web/routes/corrections.ts';
import { newsroom } from '../kit/ingest.ts';

const siteUrl = 'https://news.example';
const morning = { from: '2026-03-01T10:00:00.000Z', to: '2026-03-02T10:00:00.000Z' };
const nextDay = { from: morning.to, to: '2026-03-03T10:00:00.000Z' };
const wrong = `Thirteen fishermen missing off Gannet Rise

Thirteen fishermen were missing on Sunday after their ferry was struck by a wave off Gannet Rise, the coastguard said.

Two lifeboats searched until dark. A third will join them from Port Ellery in the morning.`;
const right = wrong.replaceAll('Thirteen', 'Three');
const other = `Ferry struck by wave, crew sought

A wave struck a fishing ferry off Gannet Rise on Sunday and its crew were swept overboard, the harbour master of Port Ellery said. Lifeboats are out. The ferry was found drifting near the rocks with its lights on.`;

/** A newsroom with its public pages, where every visitor is a new one. */
const publicPages = async () => {
  const room = await newsroom();
  const print = (window: { from: string; to: string }) =>
    compileEdition(
      { store: room.store, render: (input) => renderEdition({ ...input, siteUrl }) },
      { topic: 'harbour', window, languages: ['en'], settings: Settings.parse({}) },
    );
  /** Kept by one visitor's instance, so that what it keeps in memory is put to the test too. */
  const archive = openArchive({ store: room.store, clock: room.clock, log: room.log, keepMilliseconds: 30 });
  const site = { ...room, archive, settings: { siteUrl, productName: 'Broadsheet' } } as unknown as AppContext;
  const app = new Hono<{ Variables: { language: string } }>();
  app.use(async (context, next) => {
    context.set('language', 'en');
    await next();
  });
  app.route('/', correctionRoutes(site));
  app.route('/', archiveRoutes(site));
  const paths = async (window: { from: string; to: string }) => {
    const printed = await archive.printed('harbour', window);
    return printed!.stories.map(({ id }) => `/topics/harbour/${windowName(window)}/${id}`);
  };
  const everywhere = async (window: { from: string; to: string }) => {
    // Longer than anything is kept.
    await new Promise((done) => setTimeout(done, 40));
    const pages = ['/topics/harbour', '/topics/harbour/feed.atom', '/topics/harbour/feed.json'];
    const all = [...pages, `/topics/harbour/${windowName(window)}`, ...(await paths(window))];
    const read = async (path: string): Promise<string> => {
      const answer = await app.request(path);
      return answer.status === 301 ? read(answer.headers.get('location')!.replace(/#.*/, '')) : answer.text();
    };
    // A dated note may say what was said.
    const texts = (await Promise.all(all.map(read))).map((text) =>
      text.replaceAll(/<aside class="corrections".*?<\/aside>/gs, ''),
    );
    const { headlines } = await archive.news('harbour');
    return [...texts, ...headlines.map(({ text }) => text)].join('\n');
  };
  return { room, print, app, paths, everywhere, archive };
};

describe('What a publisher withdraws', () => {
  it('goes from every page when the article is deleted, and the story answers that it is gone', async () => {
    const { room, print, app, paths, everywhere } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    await print(morning);
    room.clock.set('2026-03-02T11:00:00.000Z');
    const before = await everywhere(morning);
    expect(before).toMatch(/Thirteen fishermen were missing/);
    await room.remove('agency/a.txt');
    const after = await everywhere(morning);
    expect(after).not.toMatch(/fishermen|lifeboats/i);
    const [path] = await paths(morning);
    const gone = await app.request(path!);
    expect(gone.status).toBe(410);
    expect(await gone.text()).toMatch(/withdrawn/);
    expect(gone.headers.get('cache-control')).toBe('no-store');
    await room.drop('agency/a.txt', wrong);
    expect(await everywhere(morning)).toMatch(/Thirteen fishermen were missing/);
  }, 60_000);

  it('leaves the words of the other sources in place', async () => {
    const { room, print, app, paths, everywhere } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    room.clock.advance(60_000);
    await room.drop('gazette/b.txt', other);
    await print(morning);
    room.clock.set('2026-03-02T11:00:00.000Z');
    await room.remove('agency/a.txt');
    const after = await everywhere(morning);
    expect(after).not.toMatch(/Thirteen|fishermen/);
    expect(after).toMatch(/Ferry struck by wave|swept overboard/);
    for (const path of await paths(morning)) expect([301, 410]).toContain((await app.request(path)).status);
  }, 60_000);

  it('disappears when the text is corrected, and readers who got the wrong figure get the right one', async () => {
    const { room, print, everywhere, archive } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    await print(morning);
    room.clock.set('2026-03-03T09:00:00.000Z');
    await room.drop('agency/a.txt', right);
    const after = await everywhere(morning);
    expect(after).not.toMatch(/Thirteen/);
    expect(after).toMatch(/Two lifeboats searched until dark/);
    await print(nextDay);
    const next = await archive.edition('harbour', nextDay);
    expect(next?.stories.map(({ headline, earlier }) => [headline.text, earlier.length])).toEqual([
      ['Three fishermen missing off Gannet Rise', 1],
    ]);
    expect(JSON.stringify(next)).toMatch(/Three fishermen were missing/);
    expect(JSON.stringify(next)).not.toMatch(/Thirteen/);
    // Whoever gets the day before only now is not told the wrong figure, and nobody who had both days is told again.
    await print(morning);
    expect(
      JSON.stringify(
        await room.store.get(`editions/harbour/${windowName(morning)}.json`).then((o) => o!.body.toString()),
      ),
    ).not.toMatch(/Thirteen/);
    await ingest(room.ports, { key: 'articles/agency/a.txt' });
    await print({ from: nextDay.to, to: '2026-03-04T10:00:00.000Z' });
    expect((await archive.edition('harbour', { from: nextDay.to, to: '2026-03-04T10:00:00.000Z' }))?.stories).toEqual(
      [],
    );
  }, 60_000);
});

describe('What a publisher corrects', () => {
  const note = `Correction: An earlier version of this article misstated the number of missing fishermen.`;
  const owner = `Owner of struck ferry named

The ferry that was struck by a wave off Gannet Rise on Sunday belongs to Tarn Lines, the coastguard said.`;
  const texts = async (app: Hono<{ Variables: { language: string } }>, paths: readonly string[]) => {
    await new Promise((done) => setTimeout(done, 40));
    const read = async (path: string): Promise<string> => {
      const answer = await app.request(path);
      return answer.status === 301 ? read(answer.headers.get('location')!.replace(/#.*/, '')) : answer.text();
    };
    return Promise.all(paths.map(read));
  };

  it('is said with its date on the story’s page, in lists, in feeds and on the page of all corrections', async () => {
    const { room, print, app, paths } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    await print(morning);
    const [story] = await paths(morning);
    const lists = ['/topics/harbour', `/topics/harbour/${windowName(morning)}`];
    const feeds = ['/topics/harbour/feed.json', '/corrections/feed.json', '/corrections/feed.atom'];
    const [empty] = await texts(app, ['/corrections']);
    expect(empty).toContain('There are no corrections to show.');
    room.clock.set('2026-03-03T09:00:00.000Z');
    await room.drop('agency/a.txt', `${right}\n\n${note}`);

    const [page] = await texts(app, [story!]);
    const aside = /<aside class="corrections".*?<\/aside>/s.exec(page!)![0];
    expect(aside).toContain('<time datetime="2026-03-03T09:00:00.000Z">Corrected on 3 March 2026</time>');
    expect(aside).toMatch(/We reported on 2 March 2026: <q>.*Thirteen fishermen were missing/);
    expect(aside).toMatch(/Agency has since corrected it to: <q>.*Three fishermen were missing/);
    expect(aside).toContain(note);
    expect(page!.replace(aside, '')).not.toMatch(/Thirteen/);
    for (const list of await texts(app, lists)) expect(list).toContain('Corrected on 3 March 2026');
    const [topicFeed, jsonFeed, atomFeed] = await texts(app, feeds);
    expect(JSON.parse(topicFeed!).items[0]).toMatchObject({ date_modified: '2026-03-03T09:00:00.000Z' });
    expect(JSON.parse(jsonFeed!).items).toMatchObject([
      { title: 'Corrected on 3 March 2026: Agency', date_published: '2026-03-03T09:00:00.000Z' },
    ]);
    expect(atomFeed).toMatch(/<updated>2026-03-03T09:00:00.000Z<\/updated>/);
    const [all] = await texts(app, ['/corrections']);
    expect(all).toMatch(/Thirteen fishermen were missing.*Three fishermen were missing/s);
    const answered = await app.request('/corrections');
    expect(answered.headers.get('cache-control')).toBe('public, max-age=60');
  }, 60_000);

  it('is said without the words of a report that was withdrawn, where other reports are left', async () => {
    const { room, print, app, paths } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    room.clock.advance(60_000);
    await room.drop('gazette/b.txt', owner);
    await print(morning);
    expect((await texts(app, await paths(morning))).join()).toMatch(/Thirteen/);
    room.clock.set('2026-03-02T11:00:00.000Z');
    await room.remove('agency/a.txt');
    const pages = [...(await paths(morning)), '/topics/harbour', '/corrections', '/corrections/feed.json'];
    const read = (await texts(app, pages)).join('\n');
    expect(read).toContain('Report withdrawn on 2 March 2026');
    expect(read).toContain('Agency has withdrawn a report that we quoted.');
    expect(read).not.toMatch(/Thirteen|fishermen/);
  }, 60_000);

  const kill = `KILL: Fishermen off Gannet Rise\n\nEditors: please withdraw the story.`;
  it.each<[string, (room: Awaited<ReturnType<typeof publicPages>>['room']) => Promise<unknown>]>([
    ['deleted', ({ remove }) => remove('agency/a.txt')],
    ['killed', ({ drop }) => drop('agency/a.txt', kill)],
    ['put under embargo', ({ drop }) => drop('agency/a.txt', `EMBARGOED UNTIL 06:00 GMT 1 JUNE 2027\n\n${right}`)],
  ])(
    'has none of its words left, old or new, once the report is %s',
    async (_, withdraw) => {
      const { room, print, app, archive, paths } = await publicPages();
      await room.drop('agency/a.txt', wrong);
      room.clock.advance(60_000);
      await room.drop('gazette/b.txt', owner);
      await print(morning);
      room.clock.set('2026-03-03T09:00:00.000Z');
      await room.drop('agency/a.txt', `${right}\n\n${note}`);
      await print(nextDay);
      const api = new OpenAPIHono();
      addCorrectionRoutes(api, { store: room.store, clock: room.clock, archive });
      const inApi = async () => {
        const all = (await (await api.request('/api/corrections')).json()) as { corrections: { id: string }[] };
        const each = all.corrections.map(async ({ id }) => (await api.request(`/api/corrections/${id}`)).text());
        return [JSON.stringify(all), ...(await Promise.all(each))];
      };
      const pages = [
        ...(await paths(morning)),
        ...(await paths(nextDay)),
        ...['', '/feed.json', '/feed.atom'].flatMap((end) => [`/topics/harbour${end}`, `/corrections${end}`]),
        ...[morning, nextDay].map((window) => `/topics/harbour/${windowName(window)}`),
      ];
      const read = async () => [...(await texts(app, pages)), ...(await inApi())];
      expect((await read()).join()).toMatch(/Thirteen fishermen were.*Three fishermen were/s);
      room.clock.set('2026-03-03T11:00:00.000Z');
      await withdraw(room);
      const after = (await read()).join('\n');
      // The other report has words of its own.
      expect(after).not.toMatch(/Thirteen|fishermen|Three|misstated|lifeboats searched/);
      expect(after).toContain('Corrected on 3 March 2026');
      expect(after).toContain('Agency has withdrawn a report that we quoted.');
      const [feed] = await texts(app, ['/corrections/feed.json']);
      const { items } = JSON.parse(feed!) as { items: { date_published: string; date_modified: string }[] };
      expect(items.map((item) => [item.date_published, item.date_modified].map((at) => at.slice(11, 16)))).toEqual([
        ['11:00', '11:00'],
        ['09:00', '11:00'],
      ]);
    },
    60_000,
  );

  it('of custom topics is on no public list', async () => {
    const { room, print, app } = await publicPages();
    await room.drop('agency/a.txt', wrong);
    await print(morning);
    await room.drop('agency/a.txt', right);
    for (const [key, { body }] of room.store.objects)
      if (key.startsWith('corrections/topics/_all/'))
        await room.store.put(key, body.toString().replaceAll('"harbour"', '"own-0123456789"'));
    const [page] = await texts(app, ['/corrections']);
    expect(page).toContain('There are no corrections to show.');
  }, 60_000);
});
