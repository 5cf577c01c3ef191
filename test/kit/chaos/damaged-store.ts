import type { memoryObjectStore } from '../../../functions/adapters/memory/memory-object-store.ts';
import type { Clock, ObjectStore } from '../../../functions/core/ports.ts';
import { keys } from '../../../functions/store/keys.ts';

/** What is wrong with an object: it is garbage, it is another object's content, it is missing, or S3 fails to return it. */
export type Damage = 'garbage' | 'another' | 'missing' | 'failing';

/** What may be missing or damaged and be a fault: without its article an entry was withdrawn, without a manifest it is new. */
const mayStrike = (key: string, damage: Damage): boolean => {
  if (damage === 'failing') return true;
  if (key.startsWith(keys.articles)) return false;
  const isManifest = key.startsWith('ingested/') && key !== keys.topicsIndexed;
  return damage === 'garbage' || !(key.startsWith('index/') || isManifest);
};

/**
 * A store in which the object of the `read`-th read breaks, counted from when it is armed; `read` 0 breaks none. An object
 * is damaged when it is read, not in the store, so that a step that writes it again has repaired it.
 */
export const damagedStore = ({
  store,
  clock,
  read,
  damage,
}: {
  store: ReturnType<typeof memoryObjectStore>;
  clock: Clock;
  read: number;
  damage: Damage;
}) => {
  let armed = false;
  let reads = 0;
  let damaged: { key: string; body: Buffer } | undefined;
  let struck: string | undefined;
  let failOnce = false;
  const strike = (key: string): void => {
    if (!armed || ++reads !== read) return;
    if (key.endsWith('/')) {
      failOnce = damage === 'failing';
      struck = failOnce ? key : undefined;
      return;
    }
    const there = store.objects.get(key);
    if (!there || !mayStrike(key, damage)) return;
    const folder = key.slice(0, key.lastIndexOf('/') + 1);
    const sibling = [...store.objects].find(([other]) => other !== key && other.startsWith(folder));
    const body = damage === 'another' && sibling ? sibling[1].body : Buffer.from('{"schema":1,\t');
    damaged = { key, body };
    struck = key;
  };
  const isDamaged = (key: string): boolean => damaged?.key === key;
  const damagedObject = () => ({ body: damaged!.body, etag: 'damaged', lastModified: clock.now() });
  const faulty: ObjectStore = {
    async get(key, options) {
      strike(key);
      if (!isDamaged(key)) return store.get(key, options);
      if (damage === 'failing') throw new Error(`S3 fails at ${key}`);
      return damage === 'missing' ? undefined : damagedObject();
    },
    async head(key) {
      strike(key);
      if (!isDamaged(key)) return store.head(key);
      if (damage === 'failing') throw new Error(`S3 fails at ${key}`);
      return damage === 'missing'
        ? undefined
        : { etag: 'damaged', size: damaged!.body.length, lastModified: clock.now() };
    },
    async put(key, body) {
      if (isDamaged(key)) damaged = undefined;
      await store.put(key, body);
    },
    async create(key, body) {
      if (isDamaged(key)) damaged = undefined;
      return store.create(key, body);
    },
    async *list(query) {
      strike(query.prefix.endsWith('/') ? query.prefix : `${query.prefix}/`);
      if (failOnce) {
        failOnce = false;
        throw new Error('S3 fails at a listing');
      }
      for await (const object of store.list(query))
        if (!isDamaged(object.key) || damage === 'failing') yield object;
        else if (damage !== 'missing') yield { ...object, etag: 'damaged' };
    },
    folders: store.folders,
    async delete(key) {
      if (isDamaged(key)) damaged = undefined;
      await store.delete(key);
    },
  };

  return {
    faulty,
    /** Whether reads are counted from now on. */
    arm(on: boolean) {
      armed = on;
    },
    /** Reads while it was armed. */
    reads: () => reads,
    /** The damaged object; undefined if this damage was not possible at this read. */
    struck: () => struck,
    /** Repairs the object that is still damaged, and returns its key. */
    repair(): string | undefined {
      const key = damaged?.key;
      damaged = undefined;
      return key;
    },
  };
};
