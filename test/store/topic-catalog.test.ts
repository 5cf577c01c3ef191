import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { keys } from '../../functions/store/keys.ts';
import {
  findTopic,
  keepTopicsInForce,
  openTopicCatalog,
  readTopicsInForce,
} from '../../functions/store/topic-catalog.ts';
import { handClock } from '../kit/servers.ts';

const clock = handClock('2026-03-02T09:00:00.000Z');
let store: ReturnType<typeof memoryObjectStore>;
beforeEach(() => {
  store = memoryObjectStore({ clock });
});

const topic = (id: string) => `  - id: ${id}\n    title: About ${id}\n    match: { any: [${id}] }\n`;
const file = (...ids: string[]) => `topics:\n${ids.map(topic).join('')}`;
const put = (body: string | Buffer) => store.put(keys.topics, body);
/** What ingest does whenever the topics file has changed. */
const taken = async () => keepTopicsInForce(store, clock, await readTopicsInForce(store));
const ids = async () => (await readTopicsInForce(store)).topics.map(({ id }) => id);
/** Asks as a function does that has just started. */
const find = async (id: string) => findTopic(store, await readTopicsInForce(store), id);
const own = (id: string) =>
  JSON.stringify({ id, title: 'Herons', description: '', match: { any: ['heron'], all: [], none: [] } });

const unreadableFiles: [string, string | Buffer][] = [
  ['with a tab', file('rail', 'trade').replace('    title', '\ttitle')],
  ['that is empty', ''],
  ['of no topics', 'topics: []\n'],
  ['that is something else', '<html><body>503 Service Unavailable</body></html>'],
  ['that is cut off in the middle of a list', 'topics: ['],
  ['in UTF-16', Buffer.from(file('rail', 'trade'), 'utf16le')],
  ['of nothing but zeros', Buffer.alloc(300)],
  ['that is nested a thousand times', `topics: ${'['.repeat(20_000)}`],
];

describe('a topics file that cannot be read', () => {
  it.each(unreadableFiles)(
    'leaves the last version in force, also for a function that starts now: %s',
    async (_, body) => {
      await put(file('rail', 'trade'));
      await taken();
      await put(body);
      expect(await find('rail')).toMatchObject({ state: 'found', topic: { title: 'About rail' } });
      expect(await readTopicsInForce(store)).toMatchObject({ file: 'faulty', complete: true });
      expect(await ids()).toEqual(['rail', 'trade']);
    },
  );

  it.each(unreadableFiles)('does not make topics gone if no earlier version is known: %s', async (_, body) => {
    await put(body);
    expect(await find('rail')).toMatchObject({ state: 'unreadable', key: keys.topics });
  });

  it('is a fault if it was deleted, not an empty catalogue', async () => {
    await put(file('rail'));
    await taken();
    await store.delete(keys.topics);
    expect(await find('rail')).toMatchObject({ state: 'found' });
    expect(await readTopicsInForce(store)).toMatchObject({ file: 'missing', complete: true });
    await store.delete(keys.topicsInForce);
    expect(await find('rail')).toMatchObject({ state: 'unreadable' });
  });

  it('is read if the copy of the earlier one cannot be', async () => {
    await put(file('rail'));
    await store.put(keys.topicsInForce, '{"schema":1,');
    expect(await ids()).toEqual(['rail']);
    await put('topics: [');
    expect(await find('rail')).toMatchObject({ state: 'unreadable' });
  });
});

describe('a topics file with a mistake in one topic', () => {
  const mistaken = file('rail', 'trade', 'water').replace('any: [trade]', 'any: trade');

  it('takes no topic away: not the one with the mistake, nor one that it lacks', async () => {
    await put(file('rail', 'trade', 'sport'));
    await taken();
    await put(mistaken);
    expect((await ids()).toSorted()).toEqual(['rail', 'sport', 'trade', 'water']);
    // The version with a mistake is kept too: what is new and sound in it may be chosen.
    await taken();
    await put('topics: [');
    expect((await ids()).toSorted()).toEqual(['rail', 'sport', 'trade', 'water']);
  });

  it('takes topics away once it is corrected', async () => {
    await put(file('rail', 'trade', 'sport'));
    await taken();
    await put(mistaken);
    await taken();
    await put(file('rail', 'water'));
    expect(await ids()).toEqual(['rail', 'water']);
    expect(await find('sport')).toEqual({ state: 'gone' });
    await taken();
    await put('topics: [');
    expect(await ids()).toEqual(['rail', 'water']);
  });

  it('that is not UTF-8 costs only the topics with damaged letters', async () => {
    await put(file('rail', 'trade'));
    await taken();
    await put(Buffer.from(file('rail', 'trade').replace('About trade', 'Café'), 'latin1'));
    const { topics, problems } = await readTopicsInForce(store);
    expect(topics.map(({ title }) => title).toSorted()).toEqual(['About rail', 'About trade']);
    expect(problems).toMatchObject([{ line: 6, message: 'This is not UTF-8: save the file in that encoding.' }]);
  });
});

describe('the copy of the topics in force', () => {
  it('is written only when the topics file has changed', async () => {
    await put(file('rail'));
    await taken();
    const { lastModified } = store.objects.get(keys.topicsInForce)!;
    clock.advance(60_000);
    await taken();
    expect(store.objects.get(keys.topicsInForce)!.lastModified).toEqual(lastModified);
  });

  it('is never left older than the file, whoever writes last', async () => {
    await put(file('rail'));
    const slow = await readTopicsInForce(store);
    await put(file('rail', 'trade'));
    await taken();
    await keepTopicsInForce(store, clock, slow);
    await put('topics: [');
    expect(await ids()).toEqual(['rail', 'trade']);
  });

  it('stands for any sound file, whatever replaces that', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 }),
        fc.oneof(
          fc.string(),
          fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        ),
        async (names, garbage) => {
          store = memoryObjectStore({ clock });
          await put(file(...names.map((name) => `t-${name}`)));
          await taken();
          await put(garbage);
          for (const name of names) expect(await find(`t-${name}`)).toMatchObject({ state: 'found' });
        },
      ),
    );
  });
});

describe('a custom topic', () => {
  const id = 'own-0123456789';
  beforeEach(() => put(file('rail')));

  it('is found by its id', async () => {
    await store.put(keys.customTopic(id), own(id));
    expect(await find(id)).toMatchObject({ state: 'found', topic: { title: 'Herons' } });
  });

  it.each(['', '{', '[]', '{"id":"own-0123456789"}', own('own-9')])('whose object says %j is owed', async (body) => {
    await store.put(keys.customTopic(id), body);
    expect(await find(id)).toMatchObject({ state: 'unreadable', key: keys.customTopic(id) });
  });

  it('whose object is missing is owed, unless it was retired', async () => {
    expect(await find(id)).toMatchObject({ state: 'unreadable' });
    await store.put(keys.retiredTopic(id), '{}');
    expect(await find(id)).toEqual({ state: 'gone' });
    await store.put(keys.customTopic(id), own(id));
    expect(await find(id)).toMatchObject({ state: 'found' });
  });
});

describe('an open catalogue', () => {
  it('looks at the topics file no more often than it is told, and sees a change after that', async () => {
    let now = 0;
    let reads = 0;
    const get: typeof store.get = (key) => {
      if (key === keys.topics) reads++;
      return store.get(key);
    };
    const counting = { ...store, get };
    const catalog = openTopicCatalog(counting, { freshMilliseconds: 5000, now: () => now });
    await put(file('rail'));
    await Promise.all([catalog.find('rail'), catalog.find('trade')]);
    expect(reads).toBe(1);
    await put(file('rail', 'trade'));
    expect(await catalog.find('trade')).toEqual({ state: 'gone' });
    now = 5000;
    expect(await catalog.find('trade')).toMatchObject({ state: 'found' });
    expect(reads).toBe(2);
  });

  it('asks again after a read that failed', async () => {
    await put(file('rail'));
    let failing = true;
    const get: typeof store.get = async (key) => {
      if (failing) throw new Error('reset by peer');
      return store.get(key);
    };
    const catalog = openTopicCatalog({ ...store, get }, { freshMilliseconds: 5000, now: () => 0 });
    await expect(catalog.find('rail')).rejects.toThrow('reset by peer');
    failing = false;
    expect(await catalog.find('rail')).toMatchObject({ state: 'found' });
  });
});
