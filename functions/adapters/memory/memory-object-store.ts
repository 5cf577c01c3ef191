import { createHash } from 'node:crypto';
import type { Clock, ObjectStore } from '../../core/ports.ts';

/** A bucket in memory, for tests that make a step crash between two calls or count what it does. */
export const memoryObjectStore = ({ clock }: { clock: Clock } = { clock: { now: () => new Date() } }) => {
  const objects = new Map<string, { body: Buffer; etag: string; lastModified: Date }>();
  const sorted = (prefix: string) => [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
  const store: ObjectStore = {
    get: async (key, { maxBytes } = {}) => {
      const found = objects.get(key);
      return found && { ...found, body: found.body.subarray(0, maxBytes) };
    },
    head: async (key) => {
      const found = objects.get(key);
      return found && { etag: found.etag, size: found.body.length, lastModified: found.lastModified };
    },
    put: async (key, body) => {
      const bytes = Buffer.from(body);
      const etag = createHash('md5').update(bytes).digest('hex');
      objects.set(key, { body: bytes, etag, lastModified: clock.now() });
    },
    create: async (key, body) => {
      if (objects.has(key)) return 'exists';
      await store.put(key, body);
      return 'created';
    },
    async *list({ prefix, startAfter = '' }) {
      for (const key of sorted(prefix)) {
        const found = objects.get(key);
        if (found && key > startAfter)
          yield { key, etag: found.etag, size: found.body.length, lastModified: found.lastModified };
      }
    },
    async *folders(prefix) {
      const found = sorted(prefix).filter((key) => key.indexOf('/', prefix.length) >= 0);
      yield* new Set(found.map((key) => key.slice(0, key.indexOf('/', prefix.length) + 1)));
    },
    delete: async (key) => {
      objects.delete(key);
    },
  };
  return { ...store, objects };
};

export type MemoryObjects = ReturnType<typeof memoryObjectStore>;
