import { describe, expect, it } from '@jest/globals';
import { memoryObjectStore } from '../../functions/adapters/memory/memory-object-store.ts';
import type { ObjectStore } from '../../functions/core/ports.ts';
import { type Correction, correctedArticle, correctionId, isStatedBy } from '../../functions/corrections/correction.ts';
import {
  dismissCorrection,
  listCorrections,
  listCorrectionsOf,
  openCorrections,
  readCorrection,
  writeCorrection,
} from '../../functions/store/corrections.ts';
import { keys } from '../../functions/store/keys.ts';

const window = { from: '2026-09-03T06:00:00.000Z', to: '2026-09-04T06:00:00.000Z' };
const printing = (topic: string, storyId = 'a1') => ({ topic, window, storyId, parts: ['opening' as const] });
const correction = (change: string, given: Partial<Correction> = {}): Correction => ({
  schema: 1,
  id: correctionId('a1', ['8 percent', change]),
  at: '2026-09-05T09:00:00.000Z',
  article: {
    id: 'a1',
    since: '2026-09-04T05:00:00.000Z',
    publisher: 'The Coastal Wire',
    title: 'Rates fall',
    url: null,
    language: 'en',
  },
  revision: { key: 'articles/wire/a1.txt', etag: change },
  kind: 'changed',
  topics: ['economy'],
  claims: [
    {
      was: 'Rates fall by 8 percent.',
      printedIn: [printing('economy')],
      now: { text: `Rates fall by ${change}.`, spans: [{ start: 0, end: 20 }] },
      note: null,
    },
  ],
  dismissed: null,
  ...given,
});

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('corrections in the bucket', () => {
  it('keep every part of a story that had a claim, in whichever order they are found', async () => {
    const store = memoryObjectStore();
    const inParts = (...parts: ('opening' | 'headline' | 'quotation')[]): Correction => {
      const one = correction('6 percent');
      return { ...one, claims: [{ ...one.claims[0]!, printedIn: [{ ...printing('economy'), parts }] }] };
    };
    for (const one of [inParts('opening', 'headline'), inParts('quotation'), inParts('opening')])
      await writeCorrection(store, one);
    const [stored] = await all(listCorrections(store));
    expect(stored).toMatchObject({
      value: { claims: [{ printedIn: [{ parts: ['opening', 'headline', 'quotation'] }] }] },
    });
  });

  it('are found by id, by topic, by article and by time', async () => {
    const store = memoryObjectStore();
    const first = correction('6 percent');
    const second = correction('5 percent', { at: '2026-09-06T09:00:00.000Z', topics: ['economy', 'banks'] });
    for (const one of [second, first]) await writeCorrection(store, one);
    expect(await readCorrection(store, first.id)).toEqual({ state: 'found', value: first });
    const { ofTopic } = openCorrections(store, 0);
    const idsOf = async (topic: string, from: string) => (await ofTopic(topic, from)).corrections.map(({ id }) => id);
    expect(await idsOf('economy', '2026-09-01T00:00:00.000Z')).toEqual([first.id, second.id]);
    expect(await idsOf('economy', '2026-09-05T09:00:00.000Z')).toEqual([first.id, second.id]);
    expect(await idsOf('economy', '2026-09-05T09:00:00.001Z')).toEqual([second.id]);
    expect(await idsOf('banks', '2026-09-01T00:00:00.000Z')).toEqual([second.id]);
    expect(await idsOf('bank', '2026-09-01T00:00:00.000Z')).toEqual([]);
    const listed = await all(listCorrections(store, { from: '2026-09-06T00:00:00.000Z' }));
    expect(listed).toEqual([{ state: 'found', value: second }]);
    expect(await all(listCorrectionsOf(store, 'a1'))).toHaveLength(2);
    expect(await all(listCorrectionsOf(store, 'a'))).toHaveLength(0);
    expect(correctedArticle(first.id)).toBe('a1');
  });

  it('written again keep their time and their dismissal, and gain the editions found since', async () => {
    const store = memoryObjectStore();
    const first = correction('6 percent');
    await writeCorrection(store, first);
    const objects = new Map([...store.objects].map(([key, { etag }]) => [key, etag]));
    await writeCorrection(store, { ...first, at: '2026-09-05T09:10:00.000Z' });
    expect(new Map([...store.objects].map(([key, { etag }]) => [key, etag]))).toEqual(objects);

    const dismissed = { by: 'editor@example.org', at: '2026-09-05T10:00:00.000Z', reason: 'Only the wording changed.' };
    await dismissCorrection(store, first, dismissed);
    const [claim] = first.claims;
    const more = { ...first, topics: ['banks'], claims: [{ ...claim!, printedIn: [printing('banks', 'b2')] }] };
    const merged = await writeCorrection(store, more);
    expect(merged).toMatchObject({ at: first.at, dismissed, topics: ['economy', 'banks'] });
    expect(merged.claims.map(({ printedIn }) => printedIn.map(({ topic }) => topic))).toEqual([['economy', 'banks']]);
    const { ofTopic } = openCorrections(store, 0);
    for (const topic of ['economy', 'banks'])
      expect((await ofTopic(topic, '2026-09-01T00:00:00.000Z')).corrections).toEqual([merged]);
  });

  it('broken off at any write are whole after a repetition', async () => {
    const complete = correction('6 percent', { topics: ['economy', 'banks'] });
    const sound = memoryObjectStore();
    await writeCorrection(sound, complete);
    for (let failing = 0; failing < sound.objects.size; failing++) {
      const store = memoryObjectStore();
      let writes = 0;
      const put: ObjectStore['put'] = async (...order) => {
        if (writes++ === failing) throw new Error('the process ended');
        await store.put(...order);
      };
      await expect(writeCorrection({ ...store, put }, complete)).rejects.toThrow('the process ended');
      await writeCorrection(store, { ...complete, at: '2026-09-05T09:10:00.000Z' });
      const [record] = await all(listCorrections(store));
      const times = new Set([...store.objects.values()].map(({ etag }) => etag));
      expect(record).toMatchObject({ state: 'found' });
      expect(times.size).toBe(1);
      expect(store.objects.size).toBe(sound.objects.size);
    }
  });

  it('cost a topic without any one listing for all readers, and one that cannot be read is named', async () => {
    const store = memoryObjectStore();
    let calls = 0;
    const counted: ObjectStore = {
      ...store,
      get: async (...asked) => {
        calls++;
        return store.get(...asked);
      },
      list: (query) => {
        calls++;
        return store.list(query);
      },
    };
    const { ofTopic } = openCorrections(counted, 60_000);
    for (let reader = 0; reader < 100; reader++)
      expect(await ofTopic('economy', '2026-09-01T00:00:00.000Z')).toEqual({ corrections: [], unreadable: [] });
    expect(calls).toBe(1);

    const key = keys.correctionUnder('banks', '2026-09-05T09:00:00.000Z', 'a1-0123456789ab');
    await store.put(key, '{');
    expect(await ofTopic('banks', '2026-09-01T00:00:00.000Z')).toEqual({ corrections: [], unreadable: [key] });
  });
});

describe('a claim', () => {
  it('was stated by the pieces of a story that print its part', () => {
    expect(isStatedBy('line', ['headline'])).toBe(true);
    expect(isStatedBy('line', ['opening', 'quotation'])).toBe(false);
    expect(isStatedBy('short', ['opening'])).toBe(true);
    expect(isStatedBy('short', ['brief', 'disagreement'])).toBe(false);
    expect(isStatedBy('full', ['quotation'])).toBe(true);
    // No mail has the timeline.
    expect(isStatedBy('full', ['timeline'])).toBe(false);
  });
});
