import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { type Archive, openArchive, topicsOf } from '../../functions/archive/archive.ts';
import { writeHomePage } from '../../functions/archive/topic-news.ts';
import { keys } from '../../functions/store/keys.ts';
import { keepTopicsInForce, readTopicsInForce } from '../../functions/store/topic-catalog.ts';
import { handClock } from '../kit/servers.ts';

const clock = handClock('2026-03-02T09:00:00.000Z');
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const own = 'own-0123456789';
const file = 'topics:\n  - id: rail\n    title: Rail\n    match: { any: [rail] }\n';

let store: ReturnType<typeof memoryObjectStore>;
/** The pages of a function that has just started. */
const started = (): Archive => openArchive({ store, clock, log: silent, keepMilliseconds: 0 });
beforeEach(async () => {
  store = memoryObjectStore({ clock });
  await store.put(keys.topics, file);
  await keepTopicsInForce(store, clock, await readTopicsInForce(store));
});

describe('what pages know of topics', () => {
  it.each<[string, () => unknown]>([
    ['has a tab', () => store.put(keys.topics, 'topics:\n\t- id: rail\n')],
    ['is empty', () => store.put(keys.topics, '')],
    ['was deleted', () => store.delete(keys.topics)],
  ])('does not change if the topics file %s, with and without a stored home page', async (_, damage) => {
    await damage();
    expect(await started().topics()).toMatchObject([{ id: 'rail', title: 'Rail' }]);
    await writeHomePage({ store, clock });
    const archive = started();
    expect(await archive.topics()).toMatchObject([{ id: 'rail', title: 'Rail' }]);
    expect(await archive.find('rail')).toMatchObject({ state: 'found' });
  });

  it('tells a topic that cannot be read from one that is gone, and shows neither', async () => {
    await store.put(keys.customTopic(own), '{"id":');
    const archive = started();
    expect(await archive.find(own)).toMatchObject({ state: 'unreadable', key: keys.customTopic(own) });
    expect(await archive.find('sport')).toEqual({ state: 'gone' });
    expect(await archive.find('../../x')).toEqual({ state: 'gone' });
    expect(await topicsOf(archive, [own, 'sport', 'rail'])).toMatchObject([{ id: 'rail' }]);
  });

  it('counts a custom topic as soon as it is repaired', async () => {
    await store.put(keys.customTopic(own), '{"id":');
    const archive = started();
    expect(await archive.topic(own)).toBeUndefined();
    const match = { any: ['heron'], all: [], none: [] };
    await store.put(keys.customTopic(own), JSON.stringify({ id: own, title: 'Herons', description: '', match }));
    expect(await archive.topic(own)).toMatchObject({ title: 'Herons' });
  });
});
