import type { MemoryObjects } from '../../functions/adapters/memory/memory-object-store.ts';
import { Malformed } from '../../functions/core/errors.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { reindex } from '../../functions/ingest/reindex.ts';
import { topicShelf } from '../../functions/ingest/topic-rules.ts';
import { keys } from '../../functions/store/keys.ts';
import { newsroom } from '../kit/ingest.ts';

const never = new Date('2100-01-01T00:00:00.000Z');
const own = (id: string, ...any: string[]) =>
  JSON.stringify({ id, title: id, description: '', match: { any, all: [], none: [] } });

describe('A topic that is new', () => {
  it('finds what arrived in the last days, at the time at which it arrived', async () => {
    const room = await newsroom();
    await room.drop('a/old.txt', 'A heron was seen in the harbour.');
    room.clock.advance(8 * 86_400_000);
    await room.drop('a/new.txt', 'Another heron was seen, far from any water.');
    await reindex(room.ports, { since: '2026-03-01T00:00:00.000Z' }, never);
    const before = room.snapshot();
    room.clock.advance(3_600_000);
    await room.store.put(keys.customTopic('herons'), own('herons', 'heron'));
    const since = new Date(room.clock.now().getTime() - 7 * 86_400_000).toISOString();
    expect(await reindex(room.ports, { since }, never)).toEqual({
      topics: ['herons'],
      articles: 1,
      entries: 1,
      superseded: 0,
      next: null,
    });
    expect(room.entriesUnder('herons').map(({ article }) => article.arrivedAt)).toEqual(['2026-03-10T09:00:00.000Z']);
    for (const [key, etag] of before)
      if (key.startsWith(keys.entries('harbour'))) expect(room.snapshot().get(key)).toBe(etag);

    // Told of it again, there is nothing to do; what comes in later is indexed as it comes.
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: [], articles: 0 });
    await room.drop('a/later.txt', 'The heron is back.');
    expect(room.textsUnder('herons')).toHaveLength(2);
  });

  it('is found again as far back as an operator asks', async () => {
    const room = await newsroom();
    await room.drop('a/old.txt', 'A heron was seen in the harbour.');
    room.clock.advance(30 * 86_400_000);
    await room.store.put(keys.customTopic('herons'), own('herons', 'heron'));
    const asked = { topics: ['herons'], since: '2026-01-01T00:00:00.000Z' };
    expect(await reindex(room.ports, asked, never)).toMatchObject({ articles: 1, entries: 1 });
  });
});

describe('What arrived in hours that are over', () => {
  const since = '2026-03-01T00:00:00.000Z';
  /** A newsroom in which one pass has looked at some articles, and a function that indexes another topic and counts the entries read. */
  const passedOver = async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'A heron and a gull were seen in the harbour.');
    await room.drop('a/2.txt', 'A ferry sailed.');
    await room.drop('a/3.txt', 'A gull stole a sandwich.');
    room.clock.advance(3 * 3_600_000);
    await room.drop('a/4.txt', 'Another gull came in the last hour.');
    const index = async (id: string, ...words: string[]) => {
      await room.store.put(keys.customTopic(id), own(id, ...words));
      const read: string[] = [];
      const get: ObjectStore['get'] = (key, ...asked) => {
        if (key.startsWith(keys.entries(allArticles))) read.push(key);
        return room.store.get(key, ...asked);
      };
      await reindex({ ...room.ports, store: { ...room.store, get } }, { since }, never);
      return read.length;
    };
    expect(await index('herons', 'heron')).toBe(4);
    expect(room.textsUnder('herons')).toHaveLength(1);
    const hour = keys.hourArticles(Date.parse('2026-03-02T09:00:00.000Z'));
    expect(room.store.objects.has(hour)).toBe(true);
    return { ...room, index, hour };
  };

  it('is read hour by hour by the next topic, and one by one only in the last hours', async () => {
    const room = await passedOver();
    expect(await room.index('gulls', 'gull')).toBe(1);
    expect(room.textsUnder('gulls')).toHaveLength(3);
  });

  it('counts as the index has it now: withdrawn articles are gone, others are read anew', async () => {
    const room = await passedOver();
    await room.remove('a/1.txt');
    const [second] = [...room.store.objects.keys()].filter((key) => key.startsWith(keys.entries(allArticles)));
    const entry = JSON.parse(room.store.objects.get(second!)!.body.toString());
    await room.store.put(second!, JSON.stringify({ ...entry, article: { ...entry.article, text: 'An otter swam.' } }));
    await room.store.put(entry.article.origin.key, 'An otter swam.');
    expect(await room.index('otters', 'otter')).toBe(2);
    expect(await room.index('gulls', 'gull')).toBe(1);
    expect(room.textsUnder('gulls')).toHaveLength(2);
  });

  it.each([
    ['damaged', async (room: Awaited<ReturnType<typeof passedOver>>) => room.store.put(room.hour, '{"schema":1,')],
    ['missing', async (room: Awaited<ReturnType<typeof passedOver>>) => room.store.delete(room.hour)],
    [
      'of another hour',
      async (room: Awaited<ReturnType<typeof passedOver>>) =>
        room.store.put(
          room.hour,
          JSON.stringify({
            schema: 1,
            articles: { x: { etag: 'x', object: 'articles/x', title: null, text: 'gull' } },
          }),
        ),
    ],
  ])('is read one by one if what was kept of it is %s, and kept again', async (_, harm) => {
    const room = await passedOver();
    await harm(room);
    expect(await room.index('gulls', 'gull')).toBe(4);
    expect(room.textsUnder('gulls')).toHaveLength(3);
    expect(await room.index('ferries', 'ferry')).toBe(1);
    expect(room.textsUnder('ferries')).toHaveLength(1);
  });
});

describe('A topic that has changed', () => {
  it('gains and loses articles, and one that is gone loses all', async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'The ferry sails in a gale.');
    await room.drop('a/2.txt', 'The lighthouse is dark.');
    const since = '2026-03-01T00:00:00.000Z';
    await reindex(room.ports, { since }, never);
    await room.store.put(
      keys.topics,
      'topics:\n  - id: harbour\n    title: Harbour\n    match: { any: [lighthouse] }\n',
    );
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: ['harbour', 'weather'] });
    expect(room.textsUnder('harbour')).toEqual(['The lighthouse is dark.']);
    expect(room.textsUnder('weather')).toEqual([]);
  });

  it('is worked off in several goes where time is short, none of it twice', async () => {
    const room = await newsroom('topics:\n  - id: sky\n    title: Sky\n    match: { any: [sky] }\n');
    for (let index = 0; index < 40; index++)
      await room.drop(`a/${String(index).padStart(3, '0')}.txt`, `Ferry ${index} sailed.`);
    await room.store.put(keys.customTopic('ferries'), own('ferries', 'ferry'));
    const since = '2026-03-01T00:00:00.000Z';
    let goes = 0;
    for (let next: string | null = ''; next !== null; goes++)
      ({ next } = await reindex(room.ports, { since }, room.clock.now()));
    expect(goes).toBeGreaterThan(2);
    expect(room.entriesUnder('ferries')).toHaveLength(40);
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: [] });
  });

  it('goes on with the pass that it began when more topics come, and does not start over', async () => {
    const room = await newsroom('topics:\n  - id: sky\n    title: Sky\n    match: { any: [sky] }\n');
    for (let index = 0; index < 150; index++) {
      await room.drop(`a/${index}.txt`, index % 50 === 7 ? `Heron ${index} flew.` : `Ferry ${index} sailed.`);
      room.clock.advance(1000);
    }
    const since = '2026-03-01T00:00:00.000Z';
    await reindex(room.ports, { since }, never);
    const entriesRead: string[] = [];
    const originalsRead: string[] = [];
    const get: ObjectStore['get'] = async (key, options) => {
      if (key.startsWith(keys.entries('_all'))) entriesRead.push(key);
      if (key.startsWith(keys.articles)) originalsRead.push(key);
      return room.store.get(key, options);
    };
    const ports = { ...room.ports, store: { ...room.store, get } };
    await room.store.put(keys.customTopic('herons'), own('herons', 'heron'));
    let [goes, added] = [0, 0];
    for (let next: string | null = ''; next !== null; goes++) {
      ({ next } = await reindex(ports, { since }, room.clock.now()));
      // A reader defines a topic while the pass is under way, and another one changes their mind.
      if (goes === 1) await room.store.put(keys.customTopic('egrets'), own('egrets', 'egret'));
      if (goes === 2) await room.store.put(keys.customTopic('egrets'), own('egrets', 'ferry 9'));
      if (goes === 2) added = entriesRead.length;
    }
    expect(added).toBeLessThan(150);
    expect([room.entriesUnder('herons').length, room.entriesUnder('egrets').length]).toEqual([3, 1]);
    // Only what matches is read from its original.
    expect(new Set(originalsRead).size).toBe(4);
    // Each of the two passes reads each entry once, apart from those under way whenever time ran out.
    expect(entriesRead.length).toBeLessThan(2 * 150 + goes * 48);
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: [], next: null });
  });

  it('looks once more only at objects that somebody else was writing about', async () => {
    const room = await newsroom();
    for (const name of ['1', '2', '3']) await room.drop(`a/${name}.txt`, `A heron, number ${name}.`);
    const manifest = room.manifest('a/2.txt');
    // A function died while it wrote the entries of this object.
    const pending = { ...manifest, articles: manifest.articles.map((one) => ({ ...one, pending: 'rewriting' })) };
    await room.store.put(keys.ingested('articles/a/2.txt'), JSON.stringify(pending));
    await room.store.put(keys.customTopic('herons'), own('herons', 'heron'));
    const since = '2026-03-01T00:00:00.000Z';
    const first = await reindex(room.ports, { since }, never);
    expect(first).toMatchObject({ superseded: 1, articles: 2, next: null });
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ superseded: 0, articles: 1, next: null });
    expect(room.textsUnder('herons')).toHaveLength(3);
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: [] });
  });

  it('misses no article that was being ingested when it became known', async () => {
    const room = await newsroom();
    let isDefined = false;
    const put: ObjectStore['put'] = async (key, ...rest) => {
      await room.store.put(key, ...rest);
      // Reindex runs to its end between two writes of ingest.
      if (!key.startsWith(keys.entries('_all')) && key.startsWith(keys.manifests) && !isDefined) {
        isDefined = true;
        await room.store.put(keys.customTopic('herons'), own('herons', 'heron'));
        await reindex(room.ports, { since: '2026-03-01T00:00:00.000Z' }, never);
      }
    };
    await room.store.put('articles/a/1.txt', 'A heron sailed on the ferry.');
    const ports = { ...room.ports, store: { ...room.store, put } };
    expect(await ingest(ports, { key: 'articles/a/1.txt' })).toMatchObject({ outcome: 'indexed', entries: 2 });
    expect([room.textsUnder('herons'), room.textsUnder('harbour')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('leaves to ingest what ingest has not seen yet', async () => {
    const room = await newsroom();
    await room.store.put('articles/a/x.txt', 'The ferry sails.');
    expect(await reindex(room.ports, { since: '2026-03-01T00:00:00.000Z' }, never)).toMatchObject({ articles: 0 });
    expect(room.textsUnder('harbour')).toEqual([]);
    await ingest(room.ports, { key: 'articles/a/x.txt' });
    expect(room.textsUnder('harbour')).toHaveLength(1);
  });
});

describe('A mistake in the topics file', () => {
  const broken =
    'topics:\n  - id: harbour\n    title: Harbour\n    match: { any: [ferry] }\n  - id: Bad id\n    title: x\n';

  it('costs only the topic it is in, and is set aside with line and field until it is mended', async () => {
    const room = await newsroom(broken);
    await room.drop('a/x.txt', 'The ferry sails.');
    expect(room.textsUnder('harbour')).toHaveLength(1);
    const said = room.store.objects.get(keys.rejected(keys.topics))?.body.toString() ?? '';
    expect(said).toMatch(/line 5, topics\[1\]\.id/);
    await room.store.put(keys.topics, broken.slice(0, broken.indexOf('  - id: Bad')));
    await room.topics();
    expect(room.store.objects.has(keys.rejected(keys.topics))).toBe(false);
  });

  it('that leaves no topic keeps the last file in force; without one, articles wait', async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'The ferry sails.');
    await room.store.put(keys.topics, 'topics: [');
    await room.drop('a/2.txt', 'The ferry sails again.');
    expect(room.textsUnder('harbour')).toHaveLength(2);
    const cold = await newsroom('topics: [');
    await expect(cold.drop('a/1.txt', 'The ferry sails.')).rejects.toThrow(Malformed);
    expect(cold.store.objects.has(keys.ingested('articles/a/1.txt'))).toBe(false);
  });
});

describe('The topics', () => {
  it('are looked up no more often than asked, and read only when they have changed', async () => {
    const { store, clock, log } = await newsroom();
    let reads = 0;
    const counting = {
      ...store,
      get: (key: string) => {
        reads++;
        return store.get(key);
      },
    };
    await store.put(keys.customTopic('herons'), own('herons', 'heron'));
    await store.put(keys.customTopic('broken'), '{');
    const topics = topicShelf({ store: counting, clock, log, freshSeconds: 10 });
    const [first, second] = await Promise.all([topics(), topics()]);
    expect(second).toBe(first);
    expect(first.topics.map(({ id }) => id)).toEqual(['harbour', 'weather', 'herons']);
    // The topics file, the two custom topics and the snapshot, which there is not yet.
    expect(reads).toBe(4);
    clock.advance(9_000);
    expect(await topics()).toBe(first);
    expect(reads).toBe(4);
    clock.advance(2_000);
    await topics();
    expect(reads).toBe(5);
    await store.delete(keys.customTopic('herons'));
    clock.advance(11_000);
    expect((await topics()).topics).toHaveLength(2);
  });
});

describe('Topics that cannot be read for a while', () => {
  const since = '2026-03-01T00:00:00.000Z';
  const herons = keys.customTopic('herons');
  /** A newsroom whose function has just started. */
  const started = (room: Awaited<ReturnType<typeof newsroom>>) => ({
    ...room.ports,
    topics: topicShelf({ ...room.ports, freshSeconds: 0 }),
  });
  const dropped = async (room: Awaited<ReturnType<typeof newsroom>>, name: string, text: string) => {
    await room.store.put(`articles/${name}`, text);
    return ingest(started(room), { key: `articles/${name}` });
  };

  it.each([
    ['broken', (room: Awaited<ReturnType<typeof newsroom>>) => room.store.put(keys.topics, 'topics:\n\t- id: x\n')],
    ['deleted', (room: Awaited<ReturnType<typeof newsroom>>) => room.store.delete(keys.topics)],
  ])('lose nothing where the topics file is %s, nor does their index', async (_, breakFile) => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'The ferry sails.');
    await reindex(room.ports, { since }, never);
    await breakFile(room);
    await dropped(room, 'a/2.txt', 'The ferry sails again.');
    expect(await reindex(started(room), { since }, never)).toMatchObject({ topics: [] });
    expect(room.textsUnder('harbour')).toHaveLength(2);
    expect(room.store.objects.has(keys.rejected(keys.topics))).toBe(true);
    expect(room.log.lines).toContainEqual({ level: 'error', event: 'topics.faulty' });
  });

  it('cost only themselves where a custom topic is damaged, and are made up for once it is repaired', async () => {
    const room = await newsroom();
    await room.store.put(herons, own('herons', 'heron'));
    await dropped(room, 'a/1.txt', 'A heron by the quay.');
    await reindex(started(room), { since }, never);
    await room.store.put(herons, '{"id":');
    await dropped(room, 'a/2.txt', 'Another heron by the quay.');
    expect(room.textsUnder('harbour')).toHaveLength(2);
    expect(await reindex(started(room), { since }, never)).toMatchObject({ topics: [] });
    expect(room.textsUnder('herons')).toEqual(['A heron by the quay.']);
    expect(room.store.objects.get(keys.rejected(herons))?.body.toString()).toMatch('This is not a custom topic.');

    await room.store.put(herons, own('herons', 'heron'));
    expect(await reindex(started(room), { since }, never)).toMatchObject({ topics: ['herons'] });
    expect(room.textsUnder('herons')).toHaveLength(2);
    expect(room.store.objects.has(keys.rejected(herons))).toBe(false);
  });

  it('go on by their last version in a function that knows it', async () => {
    const room = await newsroom();
    await room.store.put(herons, own('herons', 'heron'));
    await room.drop('a/1.txt', 'A heron by the quay.');
    await room.store.put(herons, own('egrets', 'egret'));
    await room.drop('a/2.txt', 'Another heron by the quay.');
    expect(room.textsUnder('herons')).toHaveLength(2);
  });

  it('are forgotten where the damaged object is deleted', async () => {
    const room = await newsroom();
    await room.store.put(herons, '{');
    await dropped(room, 'a/1.txt', 'A heron by the quay.');
    await room.store.delete(herons);
    await reindex(started(room), { since }, never);
    await room.store.put(keys.customTopic('egrets'), own('egrets', 'egret'));
    await reindex(started(room), { since }, never);
    expect(room.store.objects.has(keys.rejected(herons))).toBe(false);
  });

  it('are indexed again where the record of what was indexed is damaged', async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'The ferry sails.');
    await reindex(room.ports, { since }, never);
    await room.store.put(keys.topicsIndexed, '{"schema":1,');
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: ['harbour', 'weather'], next: null });
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ topics: [] });
  });

  it('are indexed again without the one object whose manifest is damaged', async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'A heron.');
    await room.drop('a/2.txt', 'Another heron.');
    await room.store.put(keys.ingested('articles/a/1.txt'), '{"schema":1,');
    await room.store.put(herons, own('herons', 'heron'));
    expect(await reindex(room.ports, { since }, never)).toMatchObject({ articles: 1, next: null });
    expect(room.textsUnder('herons')).toEqual(['Another heron.']);
    expect(room.log.lines).toContainEqual({ level: 'error', event: 'manifest.unreadable' });
  });
});

describe('Articles that a clock ten years ahead let arrive', () => {
  const inTenYears = '2036-03-02T09:00:00.000Z';

  it('arrive anew once the topics are looked at again, and are where they were no more', async () => {
    const room = await newsroom();
    await room.drop('a/1.txt', 'The ferry sails.');
    room.clock.set(inTenYears);
    await room.drop('a/2.txt', 'The ferry sails again.');
    await room.drop('a/3.txt', 'Nobody sails.');
    room.clock.set('2026-03-02T10:00:00.000Z');
    await reindex(room.ports, { since: '2026-03-01T00:00:00.000Z' }, never);
    expect(room.entriesUnder('harbour').map(({ article }) => article.arrivedAt)).toEqual([
      '2026-03-02T09:00:00.000Z',
      '2026-03-02T10:00:00.000Z',
    ]);
    expect([...room.store.objects.keys()].filter((key) => key.includes('/2036'))).toEqual([]);
    const before = room.snapshot();
    await reindex(room.ports, { since: '2026-03-01T00:00:00.000Z' }, never);
    expect(room.snapshot()).toEqual(before);
  });

  it('arrive anew where their publisher corrects them', async () => {
    const room = await newsroom();
    room.clock.set(inTenYears);
    await room.drop('a/1.txt', 'The ferry sails.');
    room.clock.set('2026-03-02T10:00:00.000Z');
    await room.drop('a/1.txt', 'The ferry does not sail.');
    expect(room.entriesUnder('harbour').map(({ article }) => article.arrivedAt)).toEqual(['2026-03-02T10:00:00.000Z']);
  });
});

describe('Five thousand custom topics', () => {
  /** A bucket that counts what is asked of it at once, and answers as fast as S3. */
  const counting = (store: MemoryObjects, milliseconds: number) => {
    const seen = { gets: 0, lists: 0, underWay: 0, most: 0 };
    const get: ObjectStore['get'] = async (key, options) => {
      seen.gets++;
      seen.most = Math.max(seen.most, ++seen.underWay);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      seen.underWay--;
      return store.get(key, options);
    };
    const list: ObjectStore['list'] = (query) => {
      seen.lists++;
      return store.list(query);
    };
    return { seen, store: { ...store, get, list } satisfies ObjectStore };
  };

  it('are read 50 at once the first time, and from then on from one object with what came since', async () => {
    const { store, clock, log } = await newsroom();
    const key = (index: number) => keys.customTopic(`own-${String(index).padStart(4, '0')}`);
    const write = (index: number, ...phrases: string[]) =>
      store.put(key(index), own(keys.customTopicId(key(index)), ...phrases));
    for (let index = 0; index < 5000; index++) await write(index, `term${index}`, `heron ${index % 50}`);
    const start = async (milliseconds = 0) => {
      const bucket = counting(store, milliseconds);
      const topics = topicShelf({ store: bucket.store, clock, log, freshSeconds: 0 });
      const { match } = await topics();
      const under = (text: string) => match({ title: null, text }).map(({ topic }) => topic);
      return { seen: bucket.seen, under, topics };
    };

    const first = await start(5);
    expect(first.under('A heron 7 came with term4999.')).toContain('own-4999');
    // At most 50 topics, and the topics file beside them.
    expect(first.seen.most).toBeLessThanOrEqual(51);
    const { gets } = first.seen;
    await first.topics();
    expect(first.seen.gets).toBe(gets + 1);

    // A topic of a second ago, one that was changed and one that was retired.
    await write(5000, 'kittiwake');
    await write(17, 'avocet');
    await store.delete(key(18));
    const second = await start();
    // The topics file, its copy, the snapshot and two topics.
    expect(second.seen).toMatchObject({ gets: 5, lists: 7 });
    expect(second.under('A kittiwake and an avocet, with term17, term18 and term19.')).toEqual([
      'own-0017',
      'own-0019',
      'own-5000',
    ]);

    // A snapshot that is damaged costs time, not topics; it is written again.
    await store.put(keys.customTopicsSnapshot, '{"schema":1,');
    const third = await start();
    expect(third.under('A kittiwake.')).toEqual(['own-5000']);
    expect(third.seen.gets).toBeGreaterThan(5000);
    expect(log.lines).toContainEqual({ level: 'error', event: 'custom-topics.snapshot-failed' });
    expect((await start()).seen.gets).toBe(3);
  }, 60_000);

  it('are read without a snapshot where none can be written', async () => {
    const { store, clock, log } = await newsroom();
    for (let index = 0; index < 60; index++)
      await store.put(keys.customTopic(`own-${index}`), own(`own-${index}`, 'x'));
    const put: ObjectStore['put'] = async (key, ...rest) => {
      if (key === keys.customTopicsSnapshot) throw new Error('Access Denied');
      return store.put(key, ...rest);
    };
    const topics = topicShelf({ store: { ...store, put }, clock, log, freshSeconds: 0 });
    expect((await topics()).topics).toHaveLength(62);
    expect(log.lines).toContainEqual({ level: 'error', event: 'custom-topics.snapshot-failed' });
  });
});
