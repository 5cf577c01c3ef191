import type { ObjectStore } from '../../functions/core/ports.ts';

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
};

/** What every bucket must do, whatever it is made of. */
export const objectStoreContract = (
  name: string,
  open: () => Promise<{ store: ObjectStore; close: () => Promise<void> }>,
): void => {
  describe(`A bucket ${name}`, () => {
    let store: ObjectStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());

    it('returns the bytes that were put, with their ETag and time', async () => {
      const body = Buffer.from([0, 255, 10, 13, 200]);
      await store.put('bytes/a.bin', body);
      const found = await store.get('bytes/a.bin');
      expect(found?.body).toEqual(body);
      expect(found?.etag).toMatch(/^[0-9a-f]{32}$/);
      expect(Date.now() - (found?.lastModified.getTime() ?? 0)).toBeLessThan(60_000);
      expect(await store.head('bytes/a.bin')).toMatchObject({ etag: found?.etag, size: 5 });
    });

    it('keeps characters of every script, and empty objects', async () => {
      await store.put('text/urdu.txt', 'خبریں — «news»', { contentType: 'text/plain; charset=utf-8' });
      await store.put('text/empty.txt', '');
      expect((await store.get('text/urdu.txt'))?.body.toString()).toBe('خبریں — «news»');
      expect((await store.get('text/empty.txt', { maxBytes: 10 }))?.body.length).toBe(0);
    });

    it('returns undefined for what is not there', async () => {
      expect(await store.get('nowhere/x')).toBeUndefined();
      expect(await store.head('nowhere/x')).toBeUndefined();
      expect(await all(store.list({ prefix: 'nowhere/' }))).toEqual([]);
      expect(await all(store.folders('nowhere/'))).toEqual([]);
    });

    it('reads at most as much as requested, with the whole object’s ETag', async () => {
      await store.put('large/a', Buffer.alloc(300_000, 'x'));
      const part = await store.get('large/a', { maxBytes: 1000 });
      expect(part?.body.length).toBe(1000);
      expect(part?.etag).toBe((await store.head('large/a'))?.etag);
      expect((await store.get('large/a', { maxBytes: 400_000 }))?.body.length).toBe(300_000);
    });

    it('overwrites: other bytes have another ETag, the same bytes the same', async () => {
      await store.put('over/a', 'one');
      const first = await store.head('over/a');
      await store.put('over/a', 'two');
      expect((await store.head('over/a'))?.etag).not.toBe(first?.etag);
      await store.put('over/a', 'one');
      expect((await store.head('over/a'))?.etag).toBe(first?.etag);
    });

    it('creates an object once, and leaves alone what is there', async () => {
      expect(await store.create('once/a b', 'first')).toBe('created');
      expect(await store.create('once/a b', 'second')).toBe('exists');
      expect((await store.get('once/a b'))?.body.toString()).toBe('first');
      await store.delete('once/a b');
      expect(await store.create('once/a b', 'third')).toBe('created');
    });

    it('deletes, even what is not there', async () => {
      await store.put('gone/a', 'x');
      await store.delete('gone/a');
      await store.delete('gone/a');
      expect(await store.get('gone/a')).toBeUndefined();
    });

    it('lists in key order over more than one page, from after a key', async () => {
      const names = Array.from({ length: 1105 }, (_, index) => `list/${String(index).padStart(5, '0')}`);
      for (let from = 0; from < names.length; from += 100)
        await Promise.all(names.slice(from, from + 100).map((key) => store.put(key, key)));
      expect((await all(store.list({ prefix: 'list/' }))).map(({ key }) => key)).toEqual(names);
      const later = await all(store.list({ prefix: 'list/', startAfter: 'list/01099' }));
      expect(later.map(({ key }) => key)).toEqual(names.slice(1100));
      expect(later[0]).toMatchObject({ size: 10, etag: expect.stringMatching(/^[0-9a-f]{32}$/) });
      // A name between two keys need not exist.
      const between = await all(store.list({ prefix: 'list/', startAfter: 'list/01103~' }));
      expect(between.map(({ key }) => key)).toEqual(['list/01104']);
    });

    it('names the folders directly below a prefix', async () => {
      for (const key of ['tree/a/1', 'tree/a/b/2', 'tree/c/3', 'tree/leaf']) await store.put(key, '');
      expect(await all(store.folders('tree/'))).toEqual(['tree/a/', 'tree/c/']);
      expect(await all(store.folders('tree/a/'))).toEqual(['tree/a/b/']);
    });

    it('takes keys as people write them', async () => {
      const keys = ['odd/a b+c%20d.txt', 'odd/naïve & <x>.txt', 'odd/خبر.txt'];
      for (const key of keys) await store.put(key, key);
      const listed = (await all(store.list({ prefix: 'odd/' }))).map(({ key }) => key);
      expect(listed.toSorted()).toEqual(keys.toSorted());
      for (const key of keys) expect((await store.get(key))?.body.toString()).toBe(key);
    });
  });
};
