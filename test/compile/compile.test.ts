import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { s3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { compileEdition, compileGroup, type Render } from '../../functions/compile/compile.ts';
import { createHandler } from '../../functions/compile/handler.ts';
import { Settings } from '../../functions/compile/settings.ts';
import type { Entry } from '../../functions/core/article.ts';
import { Edition } from '../../functions/core/edition.ts';
import { Malformed, Missing } from '../../functions/core/errors.ts';
import type { LogEvent } from '../../functions/core/log-events.ts';
import type { LogFields, ObjectStore } from '../../functions/core/ports.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { FragmentTable } from '../../functions/store/fragments.ts';
import { keys } from '../../functions/store/keys.ts';
import { keepTopicsInForce, readTopicsInForce } from '../../functions/store/topic-catalog.ts';
import { plainSection } from '../kit/plain-section.ts';
import { ferry, report } from '../kit/reports.ts';
import { type Servers, startServers } from '../kit/servers.ts';

const topic = 'harbours';
const window = { from: '2026-09-02T06:00:00.000Z', to: '2026-09-02T18:00:00.000Z' };
const settings = Settings.parse({});
const render = plainSection;

let servers: Servers;
let store: ObjectStore;
const logged: LogEvent[] = [];
const note = (_: string, { event }: LogFields) => void logged.push(event);
const log = { info: note, warn: note, error: note };
const metrics = { add: () => {} };

const indexed = async (entry: Entry, under = topic) =>
  store.put(keys.entry(under, entry.article.arrivedAt, entry.article.id), JSON.stringify(entry));
const text = async (key: string) => (await store.get(key))?.body.toString();

beforeAll(async () => {
  servers = await startServers();
  store = s3ObjectStore({ client: new S3Client(), bucket: servers.environment.BUCKET! });
  await store.put(
    keys.topics,
    'topics:\n  - id: harbours\n    title: Harbours\n    match: { any: [ferry, harbour] }\n  - id: quiet\n    title: Quiet\n    match: { any: [silence] }\n',
  );
  await store.put(
    keys.customTopic('my-ferries'),
    JSON.stringify({ id: 'my-ferries', title: 'My ferries', match: { any: ['ferry'] } }),
  );
  for (const [hour, [publisher, words]] of Object.entries(ferry).entries())
    await indexed(report({ publisher, text: words, hour: 5 + 4 * hour }));
  await indexed(report({ publisher: 'Late', text: ferry.post, hour: 19 }));
  await store.put(keys.entry(topic, '2026-09-02T10:00:00.000Z', 'broken'), '{"schema":1');
});
afterAll(() => servers.stop());

describe('compiling an edition', () => {
  it('reads the window and what was before it, and says what cannot be read', async () => {
    const compiled = await compileEdition(
      { store, render },
      { topic, window, languages: ['en'], readArticles: 9, settings },
    );
    expect(compiled).toMatchObject({ known: true, articles: 3, stories: 1, sources: 2 });
    const edition = Edition.parse(JSON.parse((await text(keys.edition(topic, window)))!));
    expect([edition.readArticles, edition.matchedArticles]).toEqual([9, 3]);
    expect(edition.stories[0]!.sources.map(({ publisher }) => publisher).toSorted()).toEqual(['post', 'radio']);
    expect(edition.stories[0]!.earlier.map(({ publisher }) => publisher)).toEqual(['wire']);
    expect(edition.leftOut).toEqual([{ code: 'unreadable', count: 1, articleIds: ['broken'] }]);
  });

  it('reads the newest articles of a window that has more than there is memory for, and names the others', async () => {
    const of = async (limits: Partial<typeof settings>) => {
      const draft = { topic, window, languages: [], shelf: 'desk/drafts' as const };
      const compiled = await compileEdition({ store, render }, { ...draft, settings: { ...settings, ...limits } });
      const edition = Edition.parse(JSON.parse((await text(keys.edition(topic, window, 'desk/drafts')))!));
      const told = edition.stories.flatMap(({ sources }) => sources.map(({ publisher }) => publisher));
      return { ...compiled, told, leftOut: edition.leftOut };
    };
    // The oldest of the three has no room.
    const two = await of({ maxArticles: 2 });
    expect(two).toMatchObject({ articles: 3, overCapacity: 1 });
    expect(two.leftOut.map(({ code, count }) => [code, count])).toEqual([
      ['over-capacity', 1],
      ['unreadable', 1],
    ]);
    expect(await of({ maxArticles: 1 })).toMatchObject({ told: ['radio'], overCapacity: 2 });
    // However long it is, the newest one is read.
    expect(await of({ maxArticleBytes: 1 })).toMatchObject({ told: ['radio'], overCapacity: 2 });
    expect(await of({ maxArticles: 3 })).toMatchObject({ overCapacity: undefined });
  });

  it('again writes the same bytes, once per language', async () => {
    const once = await text(keys.edition(topic, window));
    await compileEdition({ store, render }, { topic, window, languages: ['en', 'ur'], readArticles: 9, settings });
    expect(await text(keys.edition(topic, window))).toBe(once);
    expect(await text(keys.fragments(topic, window, 'ur'))).toBe(await text(keys.fragments(topic, window, 'en')));
    expect(JSON.parse((await text(keys.fragmentTable(topic, window, 'ur')))!)).toMatchObject({ language: 'ur' });
  });

  it('makes an empty one where nothing came, and none of a topic that is gone', async () => {
    expect(
      await compileEdition({ store, render }, { topic: 'quiet', window, languages: ['en'], settings }),
    ).toMatchObject({
      known: true,
      stories: 0,
    });
    const gone = await compileEdition({ store, render }, { topic: 'gone', window, languages: ['en'], settings });
    expect(gone).toMatchObject({ known: false, stories: 0 });
    expect(await store.head(keys.edition('gone', window))).toBeUndefined();
  });

  it('knows the topics that readers made themselves', async () => {
    await indexed(report({ text: ferry.wire, hour: 9 }), 'my-ferries');
    const request = { topic: 'my-ferries', window, languages: ['en' as const], settings };
    expect(await compileEdition({ store, render }, request)).toMatchObject({ known: true, stories: 1 });
  });
});

describe('a topic that cannot be read', () => {
  const request = { topic, window, languages: ['en' as const], settings };
  const putAside = async (key: string, work: () => Promise<void>) => {
    const before = (await store.get(key))!.body;
    try {
      await work();
    } finally {
      await store.put(key, before);
    }
  };

  it('is compiled as it was last in force', async () => {
    await keepTopicsInForce(store, { now: () => new Date() }, await readTopicsInForce(store));
    await putAside(keys.topics, async () => {
      await store.put(keys.topics, 'topics:\n\t- id: harbours\n');
      expect(await compileEdition({ store, render }, request)).toMatchObject({ known: true, stories: 1 });
      await store.delete(keys.topics);
      expect(await compileEdition({ store, render }, request)).toMatchObject({ known: true, stories: 1 });
    });
    await store.delete(keys.topicsInForce);
  });

  it('is a fault where no earlier version is known, and no edition is written', async () => {
    const later = { ...request, window: { ...window, to: '2026-09-02T19:00:00.000Z' } };
    await putAside(keys.topics, async () => {
      await store.put(keys.topics, 'topics:\n\t- id: harbours\n');
      await expect(compileEdition({ store, render }, later)).rejects.toThrow('The topic harbours cannot be read');
      expect(await store.head(keys.edition(topic, later.window))).toBeUndefined();
    });
  });

  it('is a fault where it is one of a reader’s own', async () => {
    await putAside(keys.customTopic('my-ferries'), async () => {
      await store.put(keys.customTopic('my-ferries'), '{"id":"my-ferries","title":');
      await expect(compileEdition({ store, render }, { ...request, topic: 'my-ferries' })).rejects.toThrow(Malformed);
      await expect(compileEdition({ store, render }, { ...request, topic: 'own-lost' })).rejects.toThrow(
        'The object is missing',
      );
    });
  });
});

describe('an entry of the index that cannot be read', () => {
  it('is made up for by the article’s entry among all articles', async () => {
    const entry = report({ publisher: 'twin', text: ferry.post, hour: 11 });
    const { arrivedAt, id } = entry.article;
    await store.put(keys.entry('quiet', arrivedAt, id), '{"schema":1,');
    await indexed(entry, allArticles);
    const compiled = await compileEdition(
      { store, render },
      { topic: 'quiet', window, languages: ['en'], settings, shelf: 'previews' },
    );
    expect(compiled).toMatchObject({ articles: 1, stories: 1, unreadable: [keys.entry('quiet', arrivedAt, id)] });
    await store.delete(keys.entry('quiet', arrivedAt, id));
  });
});

describe('compiling a group of editions', () => {
  const requests = [
    { topic, window, languages: ['en'] },
    { topic: 'quiet', window, languages: ['en'] },
  ];

  it('makes the others where one fails, and fails so that it is tried again', async () => {
    await store.put(keys.editionGroup('run-1', 0), JSON.stringify(requests));
    const fragile: Render = (input) => {
      if (input.edition.topic.id === topic) throw new Error('no ink');
      return render(input);
    };
    await store.delete(keys.edition('quiet', window));
    await expect(
      compileGroup({ store, render: fragile, log, metrics }, { run: 'run-1', group: 0, settings }),
    ).rejects.toThrow('no ink');
    expect(await store.head(keys.edition('quiet', window))).toBeDefined();
    expect(logged).toContain('edition.failed');
  });

  it('says that its list cannot be read', async () => {
    await store.put(keys.editionGroup('run-3', 0), '[{"topic":"harbours"');
    await expect(compileGroup({ store, render, log, metrics }, { run: 'run-3', group: 0, settings })).rejects.toThrow(
      'The list of editions at runs/run-3/editions-000000.json cannot be read.',
    );
  });

  it('does not go on without its list', async () => {
    await expect(compileGroup({ store, render, log, metrics }, { run: 'none', group: 0, settings })).rejects.toThrow(
      Missing,
    );
  });

  it('is what the function does, down to the fragments of the mail', async () => {
    await store.put(keys.editionGroup('run-2', 3), JSON.stringify(requests));
    const compile = createHandler({ ...servers.environment, SITE_URL: 'https://news.example' });
    expect(await compile({ run: 'run-2', group: 3 })).toEqual({ run: 'run-2', group: 3, editions: 2, stories: 1 });
    const table = FragmentTable.parse(JSON.parse((await text(keys.fragmentTable(topic, window, 'en')))!));
    const body = (await store.get(keys.fragments(topic, window, 'en')))!.body;
    const { start, end } = table.stories[0]!.full.html;
    expect(body.subarray(start, end).toString().replaceAll('=\r\n', '')).toContain('Grey Heron');
  });

  it('is not wired to half an environment', () => {
    expect(() => createHandler({ BUCKET: 'b', SITE_URL: 'https://news.example/' })).toThrow('SITE_URL');
  });
});
