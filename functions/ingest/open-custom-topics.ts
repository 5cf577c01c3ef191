import pMap from 'p-map';
import type { Log, ObjectStore } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import {
  type ListedCustomTopic,
  listCustomTopicsAtOnce,
  readCustomTopic,
  readCustomTopicsSnapshot,
  writeCustomTopicsSnapshot,
} from '../store/custom-topics.ts';
import type { writeRejection } from '../store/rejections.ts';

export type Reject = (rejected: Parameters<typeof writeRejection>[1]) => Promise<void>;

export interface CustomTopic {
  id: string;
  etag: string;
  /** The last version that could be read. */
  topic: Topic | undefined;
  readable: boolean;
}

/** Custom topics read at once. */
const readsAtOnce = 50;
/** Custom topics are a few hundred bytes; of anything longer no more than this is read. */
const maxBytes = 64 * 1024;
/** The snapshot is written again once it differs from the topics in more places than are read at once at a start. */
const maxDifferences = readsAtOnce;

/**
 * Returns a function that reads the custom topics there are, by key and in the order of their keys. The listing of their
 * objects decides which there are and which version of each counts, so one that was written a second ago is among them and
 * one that was retired is not; what they say comes from the snapshot, or from what is remembered, where that has the same
 * ETag, and only the rest is read, 50 at once. A topic that cannot be read is rejected and costs only itself; a snapshot
 * that cannot be read or written costs time. Returns the same map for as long as nothing changes.
 */
export const openCustomTopics = ({
  store,
  log,
  reject,
}: {
  store: ObjectStore;
  log: Log;
  reject: Reject;
}): (() => Promise<ReadonlyMap<string, CustomTopic>>) => {
  let known: ReadonlyMap<string, CustomTopic> | undefined;
  /** ETags of the topics in the snapshot, by key. */
  let snapshot = new Map<string, string>();

  const fromSnapshot = async (): Promise<ReadonlyMap<string, CustomTopic>> => {
    const stored = await readCustomTopicsSnapshot(store);
    if (stored.state === 'unreadable')
      log.error('the snapshot of custom topics cannot be read', { event: 'custom-topics.snapshot-failed', ...stored });
    if (stored.state !== 'found') return new Map();
    snapshot = new Map([...stored.value].map(([key, { etag }]) => [key, etag]));
    return new Map([...stored.value].map(([key, one]) => [key, { id: one.topic.id, ...one, readable: true }]));
  };

  const readOne = async (
    { id, key, etag }: ListedCustomTopic,
    last: Topic | undefined,
  ): Promise<CustomTopic | undefined> => {
    const custom = await readCustomTopic(store, key, { maxBytes });
    if (custom.state === 'missing') return undefined;
    if (custom.state === 'found') return { id, etag, topic: custom.value, readable: true };
    log.error('a custom topic cannot be read', { event: 'custom-topic.unreadable', key });
    const reason = 'This is not a custom topic. Restore an earlier version of the object, or delete it.';
    await reject({ key, etag, code: 'malformed', reason });
    return { id, etag, topic: last, readable: false };
  };

  const keepSnapshot = async (topics: ReadonlyMap<string, CustomTopic>): Promise<void> => {
    const kept = [...topics].flatMap(([key, { etag, topic, readable }]) =>
      topic && readable ? [{ key, etag, topic }] : [],
    );
    const same = kept.filter(({ key, etag }) => snapshot.get(key) === etag).length;
    if (kept.length + snapshot.size - 2 * same <= maxDifferences) return;
    try {
      await writeCustomTopicsSnapshot(
        store,
        kept.map(({ etag, topic }) => ({ etag, topic })),
      );
      snapshot = new Map(kept.map(({ key, etag }) => [key, etag]));
    } catch (error) {
      log.error('the snapshot of custom topics cannot be written', { event: 'custom-topics.snapshot-failed', error });
    }
  };

  return async () => {
    const before = known ?? (await fromSnapshot());
    const listed = await listCustomTopicsAtOnce(store, [...before.keys()]);
    const isSame = ({ key, etag }: ListedCustomTopic) => before.get(key)?.etag === etag;
    const changed = listed.filter((one) => !isSame(one));
    if (known && changed.length === 0 && listed.length === known.size) return known;
    const read = new Map(
      await pMap(changed, async (one) => [one.key, await readOne(one, before.get(one.key)?.topic)] as const, {
        concurrency: readsAtOnce,
      }),
    );
    const topics = new Map<string, CustomTopic>();
    for (const one of listed) {
      const topic = isSame(one) ? before.get(one.key) : read.get(one.key);
      if (topic) topics.set(one.key, topic);
    }
    known = topics;
    await keepSnapshot(topics);
    return topics;
  };
};
