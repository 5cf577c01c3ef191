import { expect, it } from '@jest/globals';
import type { ReaderStore } from '../../functions/core/ports.ts';
import { pendingSeconds, type Reader } from '../../functions/core/reader.ts';
import type { BadReader } from '../../functions/core/stored-reader.ts';

/** A reader of the tests. */
export const reader = (id: string, more: Partial<Reader> = {}): Reader => ({
  id,
  address: `${id}@example.com`,
  state: 'active',
  topics: ['trade'],
  schedule: { cadence: { every: 'day' }, at: '07:30', zone: 'Asia/Karachi' },
  language: 'en',
  length: 'full',
  minStories: 1,
  pausedUntil: null,
  coveredUntil: '2026-01-01T00:00:00.000Z',
  due: '2026-01-02T02:30:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  confirmedAt: '2026-01-01T00:05:00.000Z',
  softBounces: [],
  version: 0,
  ...more,
});

const gather = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** A store to test, with a way to put anything into it as its readers' item, and the time it goes by. */
export interface OpenStore {
  store: ReaderStore;
  plant(id: string, item: Record<string, unknown>): Promise<void>;
  setTime(now: string): void;
}

/** What every reader store must do. `open` gives an empty one, at ten past midnight on 1 January 2026. */
export const readerStoreContract = (open: () => Promise<OpenStore>): void => {
  it('returns what was put, and undefined for an unknown id', async () => {
    const { store } = await open();
    expect(await store.get('nobody')).toBeUndefined();
    expect(await store.put(reader('amal'), 'new')).toBe('ok');
    expect(await store.get('amal')).toEqual(reader('amal'));
  });

  it('creates a reader once', async () => {
    const { store } = await open();
    expect(await store.put(reader('amal'), 'new')).toBe('ok');
    expect(await store.put(reader('amal', { language: 'ur' }), 'new')).toBe('conflict');
    expect((await store.get('amal'))?.language).toBe('en');
  });

  it('replaces only the version that was read', async () => {
    const { store } = await open();
    await store.put(reader('amal'), 'new');
    expect(await store.put(reader('amal', { version: 1, language: 'ur' }), 0)).toBe('ok');
    expect(await store.put(reader('amal', { version: 1, language: 'de' }), 0)).toBe('conflict');
    expect(await store.put(reader('bo', { version: 1 }), 0)).toBe('conflict');
    expect(await store.get('amal')).toEqual(reader('amal', { version: 1, language: 'ur' }));
  });

  it('lets one of two writers win', async () => {
    const { store } = await open();
    await store.put(reader('amal'), 'new');
    const outcomes = await Promise.all(
      ['de', 'fr', 'es'].map((language) =>
        store.put(reader('amal', { version: 1, language: language as Reader['language'] }), 0),
      ),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'conflict', 'ok']);
  });

  it('forgets an unconfirmed sign-up, even before the table does', async () => {
    const { store, setTime } = await open();
    const pending = reader('amal', { state: 'pending', due: null, confirmedAt: null });
    await store.put(pending, 'new');
    expect(await store.get('amal')).toEqual(pending);
    const end = new Date(Date.parse(pending.createdAt) + pendingSeconds * 1000).toISOString();
    setTime(end);
    expect(await store.get('amal')).toBeUndefined();
    expect(await gather(store.all())).toEqual([]);
    const again = { ...pending, createdAt: end };
    expect(await store.put(again, 'new')).toBe('ok');
    await store.put(reader('amal', { version: 1 }), 0);
    setTime('2036-01-01T00:00:00.000Z');
    expect((await store.get('amal'))?.state).toBe('active');
  });

  it('streams the readers who are due', async () => {
    const { store } = await open();
    const ids = Array.from({ length: 60 }, (_, index) => `reader-${index}`);
    const dueAt = (index: number) => new Date(Date.UTC(2026, 0, 2, 0, 15 * (index % 20))).toISOString();
    await Promise.all(ids.map((id, index) => store.put(reader(id, { due: dueAt(index) }), 'new')));
    await store.put(reader('left', { state: 'left', due: null }), 'new');
    const until = dueAt(9);
    const due = await gather(store.due(until));
    expect(due.map(({ id }) => id).sort()).toEqual(ids.filter((_, index) => dueAt(index) <= until).sort());
    const [first] = due;
    await store.put({ ...first!, version: 1, due: '2027-01-01T00:00:00.000Z' }, 0);
    expect((await gather(store.due(until))).map(({ id }) => id)).not.toContain(first!.id);
    expect(await gather(store.all())).toHaveLength(61);
  });

  it('serves everyone else if a record cannot be read, and names it without its content', async () => {
    const { store, plant } = await open();
    for (const id of ['amal', 'bo', 'cy']) await store.put(reader(id), 'new');
    const damage: Record<string, Record<string, unknown>> = {
      'no-topic': { topics: ['*', 'Trade & more'] },
      'no-schedule': { schedule: { cadence: { every: 'day' }, at: '07:30', zone: 'Mars/Olympus' } },
      'no-state': { state: 'asleep' },
      'no-address': { address: 7 },
      'of-somebody-else': { id: 'amal' },
      'no-coverage': { coveredUntil: 'yesterday' },
    };
    for (const [id, more] of Object.entries(damage)) await plant(id, { ...reader(id), ...more });
    for (const stream of ['all', 'due'] as const) {
      const bad: BadReader[] = [];
      const read =
        stream === 'all'
          ? store.all((one) => bad.push(one))
          : store.due('2027-01-01T00:00:00.000Z', (one) => bad.push(one));
      expect((await gather(read)).map(({ id }) => id).sort()).toEqual(['amal', 'bo', 'cy']);
      expect(Object.fromEntries(bad.map(({ id, problem }) => [id, problem]))).toEqual({
        'no-topic': 'topics.0, topics.1',
        'no-schedule': 'schedule',
        'no-state': 'state',
        'no-address': 'address',
        'of-somebody-else': 'id',
        'no-coverage': 'coveredUntil',
      });
      expect(JSON.stringify(bad)).not.toMatch(/example|Mars|Trade &/);
    }
    for (const id of Object.keys(damage)) await expect(store.get(id)).rejects.toThrow(`reader ${id} cannot be read`);
  });

  it('forgets where a reader moved from once they are erased', async () => {
    const { store } = await open();
    await store.put(reader('amal'), 'new');
    const to = (from: Reader) => ({ ...from, id: 'bo' });
    await store.move(reader('amal'), { to, into: 'new', sameMailbox: true });
    const bo = (await store.get('bo'))!;
    await store.move(bo, { to: (from) => ({ ...from, id: 'cy' }), into: 'new', sameMailbox: true });
    expect([(await store.movedTo('amal'))?.to, (await store.movedTo('bo'))?.to]).toEqual(['bo', 'cy']);
    await store.erase('cy');
    expect(await Promise.all(['amal', 'bo'].map((id) => store.movedTo(id)))).toEqual([undefined, undefined]);
  });

  it('throws at the end of a stream if no callback takes what cannot be read', async () => {
    const { store, plant } = await open();
    await store.put(reader('amal'), 'new');
    await plant('odd', { ...reader('odd'), topics: 'trade' });
    const seen: string[] = [];
    const read = async () => {
      for await (const { id } of store.all()) seen.push(id);
    };
    await expect(read()).rejects.toThrow('reader odd cannot be read: topics');
    expect(seen).toEqual(['amal']);
  });

  it.each([
    ['topics', { topics: ['trade', '*', 'rail'] }, { topics: ['trade', 'rail'] }, 'topics.1'],
    [
      'too many topics',
      { topics: Array.from({ length: 60 }, (_, index) => `t${index}`) },
      { topics: Array.from({ length: 50 }, (_, index) => `t${index}`) },
      'topics',
    ],
    ['coverage of topics', { behind: { '<b>': '2026-01-01T00:00:00.000Z', trade: 'soon' } }, { behind: {} }, 'behind'],
    [
      'bounces',
      { softBounces: [7, '2026-01-01T00:00:00.000Z'] },
      { softBounces: ['2026-01-01T00:00:00.000Z'] },
      'softBounces.0',
    ],
  ])('serves a reader without the %s that cannot be read', async (_, damaged, served, problem) => {
    const { store, plant } = await open();
    await plant('amal', { ...reader('amal'), ...damaged });
    expect(await store.get('amal')).toEqual(reader('amal', served as Partial<Reader>));
    const bad: BadReader[] = [];
    expect(await gather(store.due('2027-01-01T00:00:00.000Z', (one) => bad.push(one)))).toHaveLength(1);
    expect(bad).toMatchObject([{ id: 'amal', problem, served: true }]);
  });

  it('refuses to write what could not be read again', async () => {
    const { store } = await open();
    await store.put(reader('amal'), 'new');
    for (const more of [{ topics: ['*'] }, { due: 'soon' }, { schedule: { ...reader('amal').schedule, at: '07:31' } }])
      await expect(store.put(reader('amal', { version: 1, ...more }), 0)).rejects.toThrow(
        `reader amal cannot be written so: ${Object.keys(more)[0]}`,
      );
    expect(await store.get('amal')).toEqual(reader('amal'));
  });

  it('repairs a record: what can be read is kept, the rest is as for a new reader', async () => {
    const { store, plant } = await open();
    const { address, topics, language } = reader('amal');
    await plant('amal', {
      id: 7,
      state: 'active',
      address,
      topics: [...topics, '*'],
      language,
      schedule: 'daily',
      version: 'x',
    });
    expect(await store.repair('amal')).toMatchObject({
      outcome: 'repaired',
      replaced: expect.arrayContaining(['id', 'schedule', 'topics', 'coveredUntil']),
    });
    expect(await store.get('amal')).toMatchObject({
      address,
      topics,
      language,
      schedule: { at: '07:00', zone: 'UTC' },
      coveredUntil: '2025-12-31T00:10:00.000Z',
      due: '2026-01-01T07:00:00.000Z',
    });
    expect(await store.repair('amal')).toEqual({ outcome: 'sound' });
    expect(await store.repair('nobody')).toEqual({ outcome: 'gone' });
    await plant('bo', { id: 'bo', state: 'active', topics });
    expect(await store.repair('bo')).toEqual({ outcome: 'beyond-repair' });
    expect((await gather(store.due('2027-01-01T00:00:00.000Z', () => {}))).map(({ id }) => id)).toEqual(['amal']);
  });

  it('finds the readers of a custom topic, in any state, and nobody else', async () => {
    const { store, setTime } = await open();
    const [otters, herons] = ['own-otters', 'own-herons'];
    const found = async (topic: string) => (await gather(store.following(topic, () => {}))).map(({ id }) => id).sort();
    await store.put(reader('amal', { topics: ['trade', otters] }), 'new');
    await store.put(reader('bo', { topics: [otters, herons], state: 'left', due: null }), 'new');
    await store.put(reader('cy'), 'new');
    await store.put(reader('di', { topics: [herons], state: 'pending', due: null, confirmedAt: null }), 'new');
    expect([await found(otters), await found(herons), await found('own-ferries')]).toEqual([
      ['amal', 'bo'],
      ['bo', 'di'],
      [],
    ]);
    await store.put(reader('amal', { topics: ['trade'], version: 1 }), 0);
    await store.put(reader('cy', { topics: [herons], version: 1 }), 0);
    await store.put(reader('cy', { topics: [herons], version: 2, language: 'ur' }), 1, 'topics-unchanged');
    await store.erase('bo');
    expect([await found(otters), await found(herons)]).toEqual([[], ['cy', 'di']]);
    await store.move(reader('cy', { topics: [herons], version: 2 }), {
      ...{ to: (from) => ({ ...from, id: 'cyrus' }), into: 'new', sameMailbox: true },
    });
    expect(await found(herons)).toEqual(['cyrus', 'di']);
    // Who confirms after a day still has the topic when their sign-up would have expired.
    await store.put(reader('di', { topics: [herons], version: 1 }), 0);
    setTime('2036-01-01T00:00:00.000Z');
    expect(await found(herons)).toEqual(['cyrus', 'di']);
    expect(await store.indexTopics(() => true)).toBe(true);
  });

  it('names readers of a custom topic that cannot be read', async () => {
    const { store, plant } = await open();
    await store.put(reader('amal', { topics: ['own-otters'] }), 'new');
    await plant('amal', { ...reader('amal', { topics: ['own-otters'] }), state: 'asleep' });
    const bad: string[] = [];
    expect(await gather(store.following('own-otters', ({ id }) => bad.push(id)))).toEqual([]);
    expect(bad).toEqual(['amal']);
  });
};
