import type { ObjectStore } from '../../functions/core/ports.ts';

/** What a call does with what: calls of one kind may be many, and happen in any number. */
const kindOf = (call: string): string => call.replace(/^(\w+ \w+(?:\/[a-z-]+)?).*$/s, '$1');

/** A store that does something else before the first call of a kind; `met` is called with the kind of each. */
export const stopping = (
  store: ObjectStore,
  { before, act, met = () => {} }: { before?: string; act?: () => Promise<unknown>; met?: (kind: string) => void },
): ObjectStore => {
  let isStopped = false;
  const stop = async (call: string) => {
    const kind = kindOf(call);
    met(kind);
    if (kind !== before || isStopped) return;
    isStopped = true;
    await act?.();
  };
  return {
    ...store,
    get: async (...given) => {
      await stop(`get ${given[0]}`);
      return store.get(...given);
    },
    head: async (...given) => {
      await stop(`head ${given[0]}`);
      return store.head(...given);
    },
    put: async (...given) => {
      await stop(`put ${given[0]}`);
      return store.put(...given);
    },
    create: async (...given) => {
      await stop(`create ${given[0]}`);
      return store.create(...given);
    },
    async *list(query) {
      await stop(`list ${query.prefix}`);
      yield* store.list(query);
    },
  };
};

/**
 * The kinds of calls before which something else is done: those that read or write what editors decide or what depends on it.
 * Whether it happens before or after any other call makes no difference.
 */
export const places = async (
  play: (through: (store: ObjectStore) => ObjectStore) => Promise<unknown>,
): Promise<string[]> => {
  const kinds = new Set<string>();
  await play((store) => stopping(store, { met: (kind) => void kinds.add(kind) }));
  return [...kinds].filter((kind) => / (?:desk|editions|reviews|withdrawn|corrections)\b/.test(kind));
};
