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
import { createApp } from '../../functions/web/web-app.ts';
import { fields, forms, heldBack, secret, told, unreadable, until } from '../kit/embargoed-files.ts';
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

/** What leaves a newsroom that was sent no release. */
let without: Promise<Record<string, string>> | undefined;
const outputsWithout = () => {
  without ??= publicNewsroom().then(({ outputs }) => outputs());
  return without;
};

describe('A release under embargo', () => {
  it.each(heldBack)('in %s changes no byte of what leaves the newsroom', async (name, body) => {
    const room = await publicNewsroom();
    expect(await room.drop(`board/${name}`, body)).toMatchObject({ outcome: 'rejected' });
    // What else is known of it: that it is there, and why it is withheld, for the newsroom.
    const kept = [...room.store.objects].filter(([key]) => /^(?:ingested|rejected|withheld)\//.test(key));
    expect(kept.map(([, { body: bytes }]) => bytes.toString()).join()).not.toMatch(secret);
    const outputs = await room.outputs();
    expect(outputs).toEqual(await outputsWithout());
    expect(JSON.stringify(outputs)).not.toMatch(secret);
  });

  it('is left out of the topics that are suggested for a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'embargo-'));
    try {
      for (const [name, body] of heldBack) await writeFile(join(folder, name), body);
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
