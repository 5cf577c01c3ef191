import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import { type Newsstand, openNewsstand, topicsOf } from '../../functions/archive/archive.ts';
import { setFront } from '../../functions/archive/topic-news.ts';
import { keys } from '../../functions/store/keys.ts';
import { keepTopicsInForce, readTopicsInForce } from '../../functions/store/topic-catalog.ts';
import { handClock } from '../kit/servers.ts';

const clock = handClock('2026-03-02T09:00:00.000Z');
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const own = 'own-0123456789';
const file = 'topics:\n  - id: rail\n    title: Rail\n    match: { any: [rail] }\n';

let store: ReturnType<typeof memoryObjectStore>;
/** The pages of a function that has just started. */
const started = (): Newsstand => openNewsstand({ store, clock, log: silent, keepMilliseconds: 0 });
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
  ])('stays as it was where the topics file %s, with a front page and without', async (_, damage) => {
    await damage();
    expect(await started().topics()).toMatchObject([{ id: 'rail', title: 'Rail' }]);
    await setFront({ store, clock });
    const newsstand = started();
    expect(await newsstand.topics()).toMatchObject([{ id: 'rail', title: 'Rail' }]);
    expect(await newsstand.find('rail')).toMatchObject({ state: 'found' });
  });

  it('tells a topic that cannot be read from one that is gone, and shows neither', async () => {
    await store.put(keys.customTopic(own), '{"id":');
    const newsstand = started();
    expect(await newsstand.find(own)).toMatchObject({ state: 'unreadable', key: keys.customTopic(own) });
    expect(await newsstand.find('sport')).toEqual({ state: 'gone' });
    expect(await newsstand.find('../../x')).toEqual({ state: 'gone' });
    expect(await topicsOf(newsstand, [own, 'sport', 'rail'])).toMatchObject([{ id: 'rail' }]);
  });

  it('counts a custom topic as soon as it is repaired', async () => {
    await store.put(keys.customTopic(own), '{"id":');
    const newsstand = started();
    expect(await newsstand.topic(own)).toBeUndefined();
    const match = { any: ['heron'], all: [], none: [] };
    await store.put(keys.customTopic(own), JSON.stringify({ id: own, title: 'Herons', description: '', match }));
    expect(await newsstand.topic(own)).toMatchObject({ title: 'Herons' });
  });
});
