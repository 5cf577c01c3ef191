import { beforeAll, describe, expect, it } from '@jest/globals';
import { Hono } from 'hono';
import { openArchive } from '../../functions/archive/archive.ts';
import { opening } from '../../functions/archive/topic-news.ts';
import { compileEdition, type Render } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { writeEdition } from '../../functions/store/editions.ts';
import type { FragmentTable } from '../../functions/store/fragments.ts';
import type { AppContext } from '../../functions/web/app-context.ts';
import { archiveRoutes } from '../../functions/web/routes/archive.ts';
import { edition, source, story } from '../../local/gallery/sample-news.ts';
import { newsroom } from '../kit/ingest.ts';

const window = { from: '2026-03-01T10:00:00.000Z', to: '2026-03-02T10:00:00.000Z' };
const lead = 'A wave struck a fishing ferry off Gannet Rise on Sunday and three of its crew are missing.';
const report = {
  title: 'Ferry struck by a wave off Gannet Rise',
  url: 'https://gazette.example/ferry',
  date: '2026-03-02',
  body: `${lead}\n\nTwo lifeboats searched until dark. A third will join them from Port Ellery in the morning.`,
};
/** Sections of mails have tests of their own. */
const render: Render = async () => ({ table: {} as FragmentTable, body: Buffer.from('') });

/** The ids of what the newsroom got. */
const ids = {} as Record<'linked' | 'dropped' | 'unprinted', string>;
let room: Awaited<ReturnType<typeof newsroom>>;
let get: (path: string) => Promise<{ status: number; page: string }>;

beforeAll(async () => {
  room = await newsroom();
  const drop = async (name: keyof typeof ids, file: string, text: string) => {
    await room.drop(file, text);
    ids[name] = room.entriesUnder(allArticles).find(({ article }) => article.origin.key.endsWith(file))!.article.id;
  };
  await drop('linked', 'gazette/a.json', JSON.stringify(report));
  await drop(
    'dropped',
    'agency/b.txt',
    'Quay at Aldmouth closes\n\nThe east quay of Aldmouth closed on Monday after a crane fell. It will open again in May.',
  );
  await compileEdition(
    { store: room.store, render },
    { topic: 'harbour', window, languages: ['en'], settings: Settings.parse({}) },
  );
  await drop(
    'unprinted',
    'agency/c.txt',
    'Gale over Ostmere\n\nA gale tore roofs from twelve houses in Ostmere on Monday. Nobody was hurt.',
  );
  const own = story('aaaaaaaaaaaaaaaaaaaa', {
    sources: [source(1, { articleId: ids.unprinted, arrivedAt: '2026-03-02T09:00:00.000Z' })],
  });
  await writeEdition(room.store, edition('own-gales', 'Gales', [own], { window }));
  const archive = openArchive({ store: room.store, clock: room.clock, log: room.log, keepMilliseconds: 0 });
  const settings = { siteUrl: 'https://news.example', productName: 'Broadsheet' };
  const app = new Hono<{ Variables: { language: string } }>();
  app.use(async (context, next) => {
    context.set('language', 'en');
    await next();
  });
  app.route('/', archiveRoutes({ ...room, archive, settings } as unknown as AppContext));
  get = async (path) => {
    const answer = await app.request(path);
    return { status: answer.status, page: await answer.text() };
  };
}, 30_000);

describe('the page of an article', () => {
  it('highlights what stories cite, and leads to the publisher’s page at the first of it', async () => {
    const { status, page } = await get(`/articles/${ids.linked}?topic=harbour&on=20260302`);
    expect(status).toBe(200);
    expect(page).toMatch(/<mark id="p\d+">A wave struck a fishing ferry/);
    expect(page).toMatch(/href="https:\/\/gazette\.example\/ferry#:~:text=A%20wave/);
    expect(page).toMatch(/href="\/topics\/harbour\/stories\/20260302-[0-9a-f]{20}"/);
  });

  it('invites whoever comes there to subscribe, as every page for the public does', async () => {
    const { page } = await get(`/articles/${ids.linked}`);
    expect(/<header class="masthead">[\s\S]*?<\/header>/.exec(page)![0]).toContain('>Subscribe</a>');
  });

  it('is headed by the first words behind the dateline where the article has no title', () => {
    const report =
      'PORT ELLERY: Dockers returned to work on Thursday after their union had accepted a rise of 7.2 percent over two years.';
    expect(opening(report)).toBe('Dockers returned to work on Thursday after their union had accepted a rise of 7.2…');
    expect(opening('ELLERY, Oct 29 (Reuters) - Dockers are back.')).toBe('Dockers are back.');
    expect(opening('Dockers are back.')).toBe('Dockers are back.');
  });

  it('opens at the passage, in the language that the visitor chose', async () => {
    const { page: list } = await get('/topics/harbour?lang=de');
    const [, story] = /href="(\/topics\/harbour\/stories\/[^"]+)"/.exec(list)!;
    const { page } = await get(story!.replaceAll('&amp;', '&'));
    const links = [...page.matchAll(/href="(\/articles\/[^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/articles\/\w+\?topic=harbour&on=20260302&lang=de#p\d+$/);
  });

  it('is found without its topic and day, and shows an article without an address whole', async () => {
    const { status, page } = await get(`/articles/${ids.dropped}`);
    expect(status).toBe(200);
    expect(page).toContain('Highlighted: the passages that our stories cite.');
    expect(page).toContain('It will open again in May.');
    expect(page).not.toContain('class="button"');
  });

  it.each(['', '?topic=own-gales&on=20260302', '?topic=weather&on=20260302', '?topic=%2e%2e&on=20261340'])(
    'is missing for an article that only a custom topic has printed: %s',
    async (query) => {
      const { status, page } = await get(`/articles/${ids.unprinted}${query}`);
      expect(status).toBe(404);
      expect(page).not.toMatch(/roofs|Ostmere/);
    },
  );

  it('is missing for an article that never came', async () => {
    expect((await get('/articles/ffffffffffffffffffff')).status).toBe(404);
  });

  it('says what was corrected of what we printed from it, and shows the wrong words nowhere else', async () => {
    room.clock.advance(4 * 3_600_000);
    await room.drop(
      'agency/b.txt',
      'Quay at Aldmouth closes\n\nThe east quay of Aldmouth closed on Saturday after a crane fell. It will open again in May.',
    );
    await new Promise((done) => setTimeout(done, 40));
    const { status, page } = await get(`/articles/${ids.dropped}?topic=harbour&on=20260302`);
    expect(status).toBe(200);
    const [notes] = /<aside class="corrections".*?<\/aside>/s.exec(page)!;
    expect(notes).toContain('Corrected on 2 March 2026');
    expect(notes).toMatch(/closed on Monday after.*closed on Saturday after/s);
    expect(page.replace(notes, '')).not.toContain('on Monday after');
    expect((await get(`/articles/${ids.linked}?topic=harbour&on=20260302`)).page).not.toContain('class="corrections"');
  });

  it('says that a withdrawn article is gone', async () => {
    await room.remove('gazette/a.json');
    const { status, page } = await get(`/articles/${ids.linked}?topic=harbour&on=20260302`);
    expect(status).toBe(410);
    expect(page).toContain('Its publisher withdrew it');
    expect(page).not.toContain('Gannet Rise');
  });
});
