import type { ObjectStore } from '../../../functions/core/ports.ts';

/** Requests that S3 charges for. A listing counts once for each page that is read of it. */
export interface Requests {
  gets: number;
  puts: number;
  lists: number;
}

const keysOnPage = 1000;

/** A bucket that counts what S3 would be asked. */
export const countedStore = (store: ObjectStore): { store: ObjectStore; requests: Requests } => {
  const requests: Requests = { gets: 0, puts: 0, lists: 0 };
  const counted: ObjectStore = {
    get: (...asked) => {
      requests.gets++;
      return store.get(...asked);
    },
    head: (...asked) => {
      requests.gets++;
      return store.head(...asked);
    },
    put: (...asked) => {
      requests.puts++;
      return store.put(...asked);
    },
    create: (...asked) => {
      requests.puts++;
      return store.create(...asked);
    },
    async *list(query) {
      requests.lists++;
      let read = 0;
      for await (const object of store.list(query)) {
        if (read > 0 && read % keysOnPage === 0) requests.lists++;
        read++;
        yield object;
      }
    },
    async *folders(prefix) {
      requests.lists++;
      yield* store.folders(prefix);
    },
    delete: (...asked) => store.delete(...asked),
  };
  return { store: counted, requests };
};

/** Milliseconds of processor time that work takes, and the requests that it makes of a bucket. */
export const measured = async <Result>(
  bucket: { requests: Requests },
  work: () => Promise<Result>,
): Promise<{ cpuMs: number; requests: Requests; result: Result }> => {
  const before = { ...bucket.requests };
  const started = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(started);
  const { gets, puts, lists } = bucket.requests;
  const requests = { gets: gets - before.gets, puts: puts - before.puts, lists: lists - before.lists };
  return { cpuMs: (user + system) / 1000, requests, result };
};
