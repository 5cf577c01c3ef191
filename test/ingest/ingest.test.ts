import fc from 'fast-check';
import { allArticles } from '../../functions/core/topic.ts';
import { ingest } from '../../functions/ingest/ingest.ts';
import { keys } from '../../functions/store/keys.ts';
import { newsroom } from '../kit/ingest.ts';

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
      withheld: 0,
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
  it('is news of the moment it came, and the earlier version stays as what readers may know, less what it took back', async () => {
    const room = await newsroom();
    await room.drop('a/ferry.txt', ferry);
    const [first] = room.entriesUnder('harbour');
    room.clock.advance(86_400_000);
    await room.drop('a/ferry.txt', 'The ferry ran onto a bank. Four were hurt, it is now known.');
    const [earlier, second, ...more] = room.entriesUnder('harbour');
    expect(more).toEqual([]);
    expect(earlier?.article.text).toBe(first?.article.text);
    expect(earlier?.sentences.map(({ residue }) => residue)).toEqual([false, true]);
    expect(second?.article.text).toMatch(/Four were hurt/);
    expect(second?.article.arrivedAt).toBe('2026-03-03T09:00:00.000Z');
    expect(second?.article.since).toBe(first?.article.arrivedAt);
    expect(second?.article.id).toBe(first?.article.id);
    expect(room.textsUnder(allArticles)).toHaveLength(1);
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

  it.each([
    [
      'a change of spaces and punctuation',
      'The ferry ran on to a bank!\n\nNobody was hurt.',
      'The ferry ran on to a bank. Nobody was hurt.',
    ],
    [
      'a spelling mended',
      'The ferry was towed to the harbor by two tugs.',
      'The ferry was towed to the harbour by two tugs.',
    ],
    [
      'letters that changed places',
      'The fery captain was not on the bridge when his ferry stopped.',
      'The ferry captain was not on the bridge when his ferry stopped.',
    ],
    [
      'a time stamp',
      'Last updated: 2 March 2026 10:00 GMT\n\nThe ferry sails again.',
      'Last updated: 2 March 2026 12:30 GMT\n\nThe ferry sails again.',
    ],
    ['a sentence taken out', 'The ferry sails again. The mayor was glad.', 'The ferry sails again.'],
  ])('that only is %s keeps its time: nobody is told again', async (_, first, second) => {
    const room = await newsroom();
    await room.drop('a/ferry.txt', first);
    room.clock.advance(3_600_000);
    await room.drop('a/ferry.txt', second);
    expect(room.entriesUnder('harbour').map(({ article }) => [article.arrivedAt.slice(11, 16), article.text])).toEqual([
      ['09:00', second],
    ]);
  });

  it.each([
    ['a toll that rises', 'Six people were hurt on the ferry.', 'Nine people were hurt on the ferry.'],
    [
      'a name put right',
      'The ferry captain Ansel Grew was on the bridge.',
      'The ferry captain Ewan Trask was on the bridge.',
    ],
    ['a word that turns the sentence round', 'The ferry will sail on Monday.', 'The ferry will not sail on Monday.'],
    ['a denial taken out', 'The ferry owner did not know of the fault.', 'The ferry owner did know of the fault.'],
    [
      'a sentence at the end of a long text',
      `The ferry sails. ${storm.repeat(60)}`,
      `The ferry sails. ${storm.repeat(60)}A body was found on the beach.`,
    ],
  ])('with %s arrives when it comes', async (_, first, second) => {
    const room = await newsroom();
    await room.drop('a/ferry.txt', first);
    room.clock.advance(3_600_000);
    await room.drop('a/ferry.txt', second);
    expect(room.entriesUnder('harbour').map(({ article }) => article.arrivedAt.slice(11, 16))).toEqual([
      '09:00',
      '10:00',
    ]);
    room.clock.advance(3_600_000);
    const before = room.snapshot();
    await ingest(room.ports, { key: 'articles/a/ferry.txt' });
    expect(room.snapshot()).toEqual(before);
    await room.remove('a/ferry.txt');
    expect(room.entriesUnder('harbour')).toEqual([]);
  });

  it('of a live blog is remembered as often as it makes sense', async () => {
    const room = await newsroom();
    for (let count = 1; count <= 60; count++) {
      await room.drop('a/blog.txt', `The ferry is on the bank. ${count} people are on the beach.`);
      room.clock.advance(count === 20 ? 36_000_000 : 300_000);
    }
    const entries = room.entriesUnder('harbour');
    expect(entries.at(-1)?.article.text).toMatch(/60 people/);
    expect(room.manifest('a/blog.txt').articles[0]?.earlier).toHaveLength(50);
    expect(entries[0]?.article.text).toMatch(/ 1 people/);
    for (const { article, sentences } of entries.slice(0, -1)) {
      expect(article.text).toMatch(/people are on the beach/);
      expect(sentences.map(({ residue }) => residue)).toEqual([false, true]);
    }
    expect(room.textsUnder(allArticles)).toHaveLength(1);
  });

  it('that cannot be read withdraws what it overwrote, and the next one is news if it says something else', async () => {
    const room = await newsroom();
    await room.drop('a/x.txt', ferry);
    expect(await room.drop('a/x.txt', '')).toMatchObject({ outcome: 'rejected', code: 'empty' });
    expect(room.textsUnder('harbour')).toEqual([]);
    expect(room.rejected('a/x.txt')).toMatchObject({ code: 'empty', reason: 'The file is empty.' });
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', `${ferry}More follows.`);
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T10:00:00.000Z');
    expect(room.rejected('a/x.txt')).toBeUndefined();
    await room.drop('a/x.txt', '');
    room.clock.advance(3_600_000);
    await room.drop('a/x.txt', `${ferry}\nMore follows`);
    expect(room.entriesUnder('harbour')[0]?.article.arrivedAt).toBe('2026-03-02T10:00:00.000Z');
  });
});

describe('Another article under a known name', () => {
  const item = (guid: string, link: string, title: string, words: string) =>
    `<item><guid>${guid}</guid><link>${link}</link><title>${title}</title><description>${words}</description></item>`;
  const feed = (...items: string[]) =>
    `<rss version="2.0"><channel><title>Hold</title>${items.join('')}</channel></rss>`;
  const first = item(
    '1',
    'https://hold.example/late',
    'Ferry late',
    'The ferry was late because of fog on the strait.',
  );
  const second = item(
    '1',
    'https://hold.example/quay',
    'Quay closed',
    'The quay at Port Ellery is closed for repairs until May.',
  );
  const titles = (room: Awaited<ReturnType<typeof newsroom>>) =>
    room.entriesUnder('harbour').map(({ article }) => `${article.arrivedAt.slice(11, 16)} ${article.title}`);

  it('is one of its own, and the older one stays: a guid that a feed uses again', async () => {
    const room = await newsroom();
    await room.drop('hold/feed.xml', feed(first));
    room.clock.advance(3_600_000);
    await room.drop('hold/feed.xml', feed(second));
    expect(titles(room)).toEqual(['09:00 Ferry late', '10:00 Quay closed']);
    room.clock.advance(3_600_000);
    await room.drop('hold/feed.xml', `${feed(second)} `);
    expect(titles(room)).toEqual(['09:00 Ferry late', '10:00 Quay closed']);
    await room.drop('hold/feed.xml', feed(second.replace('until May', 'until June')));
    expect(titles(room)).toEqual(['09:00 Ferry late', '10:00 Quay closed', '11:00 Quay closed']);
    expect(await room.remove('hold/feed.xml')).toMatchObject({ outcome: 'withdrawn', articles: 2 });
    expect(titles(room)).toEqual([]);
  });

  it('is one of its own where a file is written over, and an id of a line', async () => {
    const room = await newsroom();
    const page = (link: string, title: string, text: string) => line({ id: 'top', url: link, title, text });
    for (const name of ['a/top.json', 'b/all.jsonl']) {
      await room.drop(
        name,
        page('https://a.example/1', 'Ferry late', 'The ferry was late because of fog on the strait.'),
      );
      room.clock.advance(3_600_000);
      await room.drop(name, page('https://a.example/2', 'Quay closed', 'The quay at Port Ellery is closed until May.'));
    }
    expect(titles(room).map((title) => title.slice(6))).toEqual([
      'Ferry late',
      'Quay closed',
      'Ferry late',
      'Quay closed',
    ]);
    expect(new Set(room.entriesUnder('harbour').map(({ article }) => article.id)).size).toBe(4);
  });

  it('is the same one where the link stays, though all of its text is new', async () => {
    const room = await newsroom();
    await room.drop('hold/feed.xml', feed(first));
    room.clock.advance(3_600_000);
    await room.drop('hold/feed.xml', feed(second.replace('/quay', '/late?utm=2')));
    expect(new Set(room.entriesUnder('harbour').map(({ article }) => article.id)).size).toBe(1);
    expect(titles(room)).toEqual(['09:00 null', '10:00 Quay closed']);
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

  it('of revisions leaves each version where it was seen, the latest one as news, and each article once among all', async () => {
    const version = (id: string, toll: number) => line({ id, text: `The ferry ${id} is late. ${toll} people wait.` });
    await fc.assert(
      fc.asyncProperty(fc.nat(24), fc.nat(24), fc.boolean(), async (first, second, rises) => {
        const room = await newsroom();
        const key = 'articles/a/x.jsonl';
        const names = ['a', 'b', 'c'];
        await room.store.put(key, names.map((id) => version(id, 3)).join('\n'));
        await ingest(room.ports, { key });
        room.clock.advance(3_600_000);
        await room.store.put(key, names.map((id) => version(id, 5)).join('\n'));
        await breakAfter(room, first, () => ingest(room.ports, { key }));
        const seen = new Set(index(room));
        room.clock.advance(3_600_000);
        if (rises) await room.store.put(key, names.map((id) => version(id, 8)).join('\n'));
        await breakAfter(room, second, () => ingest(room.ports, { key }));
        room.clock.advance(3_600_000);
        await ingest(room.ports, { key });

        expect(room.manifest('a/x.jsonl').articles.some(({ pending }) => pending)).toBe(false);
        expect(
          room
            .entriesUnder(allArticles)
            .map(({ article }) => article.origin.item)
            .sort(),
        ).toEqual(names);
        for (const name of names) {
          const versions = room.entriesUnder('harbour').filter(({ article }) => article.origin.item === name);
          const [oldest, ...later] = versions;
          expect(oldest?.article.arrivedAt).toBe('2026-03-02T09:00:00.000Z');
          expect(oldest?.article.text).toMatch(/3 people/);
          expect(later.at(-1)?.article.text).toMatch(rises ? /8 people/ : /5 people/);
          for (const { sentences } of versions.slice(0, -1)) expect(sentences[1]?.residue).toBe(true);
          expect(versions.at(-1)?.sentences[1]?.residue).toBe(false);
        }
        for (const entryKey of index(room)) if (entryKey.includes('T100000')) expect(seen.has(entryKey)).toBe(true);
      }),
      { numRuns: 60 },
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
