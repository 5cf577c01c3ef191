import fc from 'fast-check';
import { keys } from '../../functions/core/keys.ts';
import { allArticles } from '../../functions/core/topic.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { newsroom } from './kit.ts';

const ferry = 'date 2026-03-01 PORT ELLERY: The ferry ran onto a bank. Nobody was hurt.\n';
const storm = 'A storm is expected on the coast tonight, forecasters said on Sunday.\n';
const line = (fields: Record<string, string>) => JSON.stringify(fields);

describe('An article that is dropped', () => {
  it('gets an entry under each topic that it matches, stamped when it arrives', async () => {
    const room = await newsroom();
    expect(await room.drop('coastal-wire/ferry.txt', `${ferry}A gale kept the tugs away.`)).toEqual({
      outcome: 'indexed',
      articles: 1,
      entries: 2,
      rejected: 0,
    });
    const [entry] = room.entriesUnder('harbour');
    expect(entry?.article).toMatchObject({
      publisher: 'Coastal Wire',
      arrivedAt: '2026-03-02T09:00:00.000Z',
      published: { precision: 'day', date: '2026-03-01' },
      language: 'en',
      origin: { key: 'articles/coastal-wire/ferry.txt', etag: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    expect(entry?.matched).toEqual(['ferry']);
    expect(entry?.sentences.length).toBe(3);
    expect(room.entriesUnder('weather')[0]?.article.id).toBe(entry?.article.id);
    expect([...room.store.objects.keys()]).toContain(
      keys.entry('harbour', '2026-03-02T09:00:00.000Z', entry?.article.id ?? ''),
    );
  });

  it('counts as read though it matches no topic, and is news from the day a correction makes it match', async () => {
    const room = await newsroom();
    const organ = 'The cathedral organ will be tuned in spring.';
    expect(await room.drop('a/x.txt', organ)).toMatchObject({ articles: 1, entries: 0 });
    expect(room.textsUnder(allArticles)).toEqual([organ]);
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', `${organ} Again.`);
    expect(room.entriesUnder(allArticles).map(({ article }) => article.arrivedAt)).toEqual([
      '2026-03-02T09:00:00.000Z',
    ]);
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', `${organ} It came by ferry.`);
    for (const topic of ['harbour', allArticles])
      expect(room.entriesUnder(topic).map(({ article }) => article.arrivedAt)).toEqual(['2026-03-02T11:00:00.000Z']);
    await room.remove('a/x.txt');
    expect(room.textsUnder(allArticles)).toEqual([]);
  });

  it('changes nothing when it is told of again', async () => {
    const room = await newsroom();
    await room.drop('a/ferry.txt', ferry);
    const before = room.snapshot();
    room.clock.advance(3_600_000);
    expect(await ingest(room.ports, { key: 'articles/a/ferry.txt' })).toEqual({ outcome: 'unchanged' });
    expect(await room.drop('a/ferry.txt', ferry)).toEqual({ outcome: 'unchanged' });
    expect(room.snapshot()).toEqual(before);
  });

  it('is left alone where it is none: folders, and keys elsewhere', async () => {
    const room = await newsroom();
    for (const key of [
      'articles/',
      'articles/a/',
      'articles/a_$folder$',
      'editions/harbour/x.json',
      'topics/topics.yaml',
    ])
      expect(await ingest(room.ports, { key })).toEqual({ outcome: 'ignored' });
  });
});

describe('A correction', () => {
  it('replaces the entries and keeps when the article arrived', async () => {
    const room = await newsroom();
    await room.drop('a/ferry.txt', ferry);
    const [first] = room.entriesUnder('harbour');
    room.clock.advance(86_400_000);
    await room.drop('a/ferry.txt', 'The ferry ran onto a bank. Four were hurt, it is now known.');
    const [second, ...more] = room.entriesUnder('harbour');
    expect(more).toEqual([]);
    expect(second?.article.text).toMatch(/Four were hurt/);
    expect(second?.article.arrivedAt).toBe(first?.article.arrivedAt);
    expect(second?.article.id).toBe(first?.article.id);
    expect(second?.article.origin.etag).not.toBe(first?.article.origin.etag);
  });

  it('leaves a topic that it no longer matches', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', `${ferry}${storm}`);
    await room.drop('a/x.txt', storm);
    expect(room.textsUnder('harbour')).toEqual([]);
    expect(room.textsUnder('weather')).toHaveLength(1);
  });

  it('arrives when it first matches a topic: nobody could have seen it before', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', 'Nothing of note happened.');
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', ferry);
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('that cannot be read withdraws what it overwrote, and the next one takes its place in time', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', ferry);
    expect(await room.drop('a/x.txt', '')).toMatchObject({ outcome: 'rejected', code: 'empty' });
    expect(room.textsUnder('harbour')).toEqual([]);
    expect(room.rejected('a/x.txt')).toMatchObject({ code: 'empty', reason: 'The file is empty.' });
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', `${ferry}More follows.`);
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T09:00:00.000Z');
    expect(room.rejected('a/x.txt')).toBeUndefined();
  });
});

describe('A deletion', () => {
  it('withdraws the article from every topic', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', `${ferry}${storm}`);
    expect(await room.remove('a/x.txt')).toEqual({ outcome: 'withdrawn', articles: 1 });
    expect(room.textsUnder('harbour')).toEqual([]);
    expect(room.textsUnder('weather')).toEqual([]);
    expect(await room.remove('a/x.txt')).toEqual({ outcome: 'unchanged' });
  });

  it('undone is no news; another article under the freed name is', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', ferry);
    await room.remove('a/x.txt');
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', ferry);
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T09:00:00.000Z');
    await room.remove('a/x.txt');
    await room.drop('a/x.txt', 'The quay at Port Ellery is closed for repairs.');
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('takes what was said about a broken file with it', async () => {
    const room = await newsroom();
    await room.drop('a/x.bin', 'x');
    expect(room.rejected('a/x.bin')).toMatchObject({ code: 'unknown-format' });
    await room.remove('a/x.bin');
    expect(room.rejected('a/x.bin')).toBeUndefined();
  });
});

describe('A batch', () => {
  const one = line({ id: 'one', text: 'The ferry sails again on Monday.' });
  const two = line({ id: 'two', text: 'A storm kept the ferry in harbour.' });

  it('gives its good lines and says which are bad', async () => {
    const room = await newsroom();
    expect(await room.drop('a/x.jsonl', `${one}\n{"title": oops}\n\n${two}\n${one}\n`)).toMatchObject({
      articles: 2,
      entries: 3,
      rejected: 2,
    });
    expect(room.rejected('a/x.jsonl')).toMatchObject({
      code: 'members',
      reason: '2 of 4 could not be read.',
      accepted: 2,
      members: [
        { place: 'line 2', code: 'malformed' },
        { place: 'line 5', code: 'duplicate' },
      ],
    });
  });

  it('withdraws a line that is taken out and keeps the others where they were', async () => {
    const room = await newsroom();
    await room.drop('a/x.jsonl', `${one}\n${two}`);
    const [before] = room.entriesUnder('weather');
    room.clock.advance(60_000);
    const three = line({ id: 'three', text: 'The quay is closed.' });
    await room.drop('a/x.jsonl', `${three}\n${two}`);
    const after = room.entriesUnder('harbour').map(({ article }) => [article.arrivedAt, article.origin.item]);
    expect(after).toEqual([
      ['2026-03-02T09:00:00.000Z', 'two'],
      ['2026-03-02T09:01:00.000Z', 'three'],
    ]);
    expect(room.entriesUnder('weather')[0]?.article.id).toBe(before?.article.id);
  });

  it('knows lines without a name by their place', async () => {
    const room = await newsroom();
    await room.drop('a/x.jsonl', `${line({ text: 'The ferry sails.' })}\n${line({ text: 'The quay is open.' })}`);
    const ids = room.entriesUnder('harbour').map(({ article }) => article.id);
    await room.drop('a/x.jsonl', `${line({ text: 'The ferry sails late.' })}\n${line({ text: 'The quay is open.' })}`);
    expect(new Set(room.entriesUnder('harbour').map(({ article }) => article.id))).toEqual(new Set(ids));
  });

  it('of many articles is written in parts, each stamped when it is written', async () => {
    const room = await newsroom();
    const put = room.store.put;
    room.ports.store = {
      ...room.store,
      put: async (key, body, options) => {
        if (key.startsWith('index/')) room.clock.advance(1);
        await put(key, body, options);
      },
    };
    const lines = Array.from({ length: 1100 }, (_, index) => line({ text: `Ferry number ${index} sailed.` }));
    expect(await room.drop('a/x.jsonl', lines.join('\n'))).toMatchObject({ articles: 1100, entries: 1100 });
    const stamps = new Set(room.entriesUnder('harbour').map(({ article }) => article.arrivedAt));
    expect(stamps.size).toBe(3);
  });
});

describe('A feed', () => {
  const item = (id: string, words: string) =>
    `<item><guid>${id}</guid><title>On ${id}</title><description>${words}</description></item>`;
  const feed = (...items: string[]) =>
    `<rss version="2.0"><channel><title>Harbour &amp; Hold</title>${items.join('')}</channel></rss>`;
  const a = item('a', 'The ferry is late.');
  const b = item('b', 'The quay is closed.');
  const c = item('c', 'A new ferry is ordered.');

  it('rolls: new items arrive, old ones keep their place, and none is withdrawn for dropping off', async () => {
    const room = await newsroom();
    await room.drop('hold/feed.xml', feed(b, a));
    room.clock.advance(3_600_000);
    await room.drop('hold/feed.xml', feed(c, b));
    expect(
      room.entriesUnder('harbour').map(({ article }) => [article.origin.item, article.arrivedAt.slice(11, 16)]),
    ).toEqual(
      expect.arrayContaining([
        ['a', '09:00'],
        ['b', '09:00'],
        ['c', '10:00'],
      ]),
    );
    expect(room.entriesUnder('harbour')[0]?.article.publisher).toBe('Harbour & Hold');
    expect(await room.remove('hold/feed.xml')).toEqual({ outcome: 'withdrawn', articles: 3 });
    expect(room.textsUnder('harbour')).toEqual([]);
  });
});

describe('What goes wrong midway', () => {
  const lines = Array.from({ length: 8 }, (_, index) =>
    line({ id: `n${index}`, text: `The ferry ${index} met a storm.` }),
  );
  const quiet = line({ id: 'quiet', text: 'The organ was tuned.' });
  const awake = line({ id: 'quiet', text: 'The ferry brought an organ in a storm.' });

  /** Breaks the connection after some writes; everything before was done. */
  const breakAfter = async (
    room: Awaited<ReturnType<typeof newsroom>>,
    writes: number,
    work: () => Promise<unknown>,
  ) => {
    const { put, delete: remove } = room.store;
    let left = writes;
    const spend = () => {
      if (left-- <= 0) throw new Error('the connection broke');
    };
    room.ports.store = {
      ...room.store,
      put: async (key, body, options) => {
        spend();
        await put(key, body, options);
      },
      delete: async (key) => {
        spend();
        await remove(key);
      },
    };
    await work().catch(() => undefined);
    room.ports.store = room.store;
  };
  const index = (room: Awaited<ReturnType<typeof newsroom>>) =>
    [...room.store.objects.keys()].filter((key) => key.startsWith('index/'));

  it('leaves after the next try exactly one entry per article and topic, none of them lost to a closed window', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(32), fc.nat(40), fc.boolean(), async (first, second, corrected) => {
        const room = await newsroom();
        const key = 'articles/a/x.jsonl';
        await room.store.put(key, [quiet, ...lines].join('\n'));
        await breakAfter(room, first, () => ingest(room.ports, { key }));
        const seen = new Set(index(room));
        room.clock.advance(3_600_000);
        const last = corrected ? [awake, ...lines.slice(2), line({ id: 'new', text: 'A storm.' })] : [quiet, ...lines];
        await room.store.put(key, last.join('\n'));
        await breakAfter(room, second, () => ingest(room.ports, { key }));
        room.clock.advance(3_600_000);
        await ingest(room.ports, { key });

        expect(room.manifest('a/x.jsonl').articles.some(({ pending }) => pending)).toBe(false);
        const names = (topic: string) =>
          room
            .entriesUnder(topic)
            .map(({ article }) => article.origin.item)
            .sort();
        expect(names(allArticles)).toEqual(last.map((one) => JSON.parse(one).id).sort());
        expect(names('weather')).toEqual(names(allArticles).filter((name) => corrected || name !== 'quiet'));
        expect(names('harbour')).toEqual(names('weather').filter((name) => name !== 'new'));
        const etag = room.store.objects.get(key)?.etag;
        for (const { article } of room.entriesUnder('weather')) expect(article.origin.etag).toBe(etag);
        // What stands under an early stamp stood there already when that window was open.
        for (const entryKey of index(room)) if (entryKey.includes('T090000')) expect(seen.has(entryKey)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is told apart from being overwritten meanwhile, which asks for another look', async () => {
    const room = await newsroom();
    const { put } = room.store;
    let once = true;
    room.ports.store = {
      ...room.store,
      put: async (key, body, options) => {
        await put(key, body, options);
        if (key.startsWith('index/') && once) {
          once = false;
          await put('articles/a/x.txt', 'The ferry is late again.');
        }
      },
    };
    expect(await room.drop('a/x.txt', ferry)).toEqual({ outcome: 'superseded' });
    expect(await ingest(room.ports, { key: 'articles/a/x.txt' })).toMatchObject({ outcome: 'indexed' });
    expect(room.textsUnder('harbour')).toEqual(['The ferry is late again.']);
  });

  it('is left to ingest by whoever indexes topics again, so that its news is in no window that is closed', async () => {
    const room = await newsroom();
    const key = 'articles/a/x.txt';
    await room.store.put(key, ferry);
    await breakAfter(room, 1, () => ingest(room.ports, { key }));
    room.clock.advance(1_200_000);
    expect(await ingest(room.ports, { key, again: new Set(['weather']) })).toEqual({ outcome: 'superseded' });
    expect(await ingest(room.ports, { key })).toMatchObject({ outcome: 'indexed', entries: 1 });
    expect(room.entriesUnder('harbour').map(({ article }) => article.arrivedAt)).toEqual(['2026-03-02T09:20:00.000Z']);
  });

  it('leaves one owner where two look at one object at once', async () => {
    const room = await newsroom();
    await room.store.put('articles/a/x.txt', ferry);
    const slow = {
      ...room.ports,
      clock: { now: () => new Date('2026-03-02T09:00:05.000Z') },
      store: {
        ...room.store,
        put: async (key: string, body: Buffer | string) => {
          if (key.startsWith('index/')) await ingest(room.ports, { key: 'articles/a/x.txt' });
          await room.store.put(key, body);
        },
      },
    };
    expect(await ingest(slow, { key: 'articles/a/x.txt' })).toEqual({ outcome: 'superseded' });
    await ingest(room.ports, { key: 'articles/a/x.txt' });
    expect(room.entriesUnder('harbour')).toHaveLength(1);
  });
});
