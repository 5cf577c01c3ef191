import { createHash } from 'node:crypto';
import { Malformed } from '../core/errors.ts';
import type { Clock, Log, ObjectStore } from '../core/ports.ts';
import type { Topic } from '../core/topic.ts';
import { deleteRejection, writeRejection } from '../store/rejections.ts';
import { keepTopicsInForce, readTopicsInForce, type TopicsInForce, topicsFileKey } from '../store/topic-catalog.ts';
import { topicMatcher } from '../text/match.ts';
import { type CustomTopic, openCustomTopics, type Reject } from './open-custom-topics.ts';

/** The topics there are, and the function that tells which of them an article is under. */
export interface TopicSet {
  topics: readonly Topic[];
  match: ReturnType<typeof topicMatcher>;
  /** Ids of custom topics whose objects cannot be read: they exist, and what they match is not known just now. */
  unreadable: ReadonlySet<string>;
}

/** A short name for what a topic matches: two topics of the same name match the same. */
export const ruleName = (topic: Topic): string =>
  createHash('sha256').update(JSON.stringify(topic.match)).digest('hex').slice(0, 16);

/** Ids of the topics that are new or gone, or that have other rules. */
export const changedTopics = (before: TopicSet, now: TopicSet): ReadonlySet<string> => {
  if (before === now) return new Set();
  const [old, latest] = [before, now].map(({ topics }) => new Map(topics.map(({ id, match }) => [id, match])));
  const isChanged = (id: string) => JSON.stringify(old!.get(id)) !== JSON.stringify(latest!.get(id));
  return new Set([...old!.keys(), ...latest!.keys()].filter(isChanged));
};

/**
 * Returns the topics of the catalogue and readers' own. They are looked up again at most every `freshSeconds`, and read
 * and compiled again only where an ETag has changed. A mistake in the topics file costs only the topics it is in: the
 * file is rejected with its problems, its sound topics count, and for the others the last version stays in force, as it
 * does where the file is missing. Where no version was ever readable it throws `Malformed`, so that articles wait in the
 * queue. A custom topic that cannot be read costs only itself: it is rejected with a reason, and `reindex` makes up for
 * what it missed once it can be read.
 */
export const topicShelf = ({
  store,
  clock,
  log,
  freshSeconds,
}: {
  store: ObjectStore;
  clock: Clock;
  log: Log;
  freshSeconds: number;
}): (() => Promise<TopicSet>) => {
  let catalog: TopicsInForce | undefined;
  let set:
    | { catalog: TopicsInForce; own: ReadonlyMap<string, CustomTopic>; checkedAt: number; topics: TopicSet }
    | undefined;
  let checking: Promise<TopicSet> | undefined;

  const reject: Reject = (rejected) => writeRejection({ store, clock }, rejected);

  const readCatalog = async (): Promise<void> => {
    const read = await readTopicsInForce(store, catalog);
    if (read === catalog) return;
    const { file, etag, problems, topics } = read;
    if (file === 'sound') {
      await deleteRejection(store, topicsFileKey);
      await keepTopicsInForce(store, clock, read);
    }
    if (file === 'missing') {
      log.error('the topics file is missing', { event: 'topics.faulty', file, usable: topics.length });
      const reason = 'The topics file is missing. Its last version stays in force until the file is put back.';
      await reject({ key: topicsFileKey, etag: '', code: 'missing', reason });
    }
    if (file === 'faulty') {
      const [first] = problems;
      const reason = `Line ${first?.line}, ${first?.field}: ${first?.message}`;
      log.error('the topics file has problems', { event: 'topics.faulty', file, problems, usable: topics.length });
      await reject({
        key: topicsFileKey,
        etag: etag ?? '',
        code: 'malformed',
        reason,
        accepted: topics.length,
        members: problems.slice(0, 100).map(({ line, field, message }) => ({
          place: `line ${line}, ${field}`,
          code: 'malformed',
          reason: message,
        })),
      });
      if (topics.length === 0) throw new Malformed(`${topicsFileKey} has no usable topic. ${reason}`);
      await keepTopicsInForce(store, clock, read);
    }
    catalog = read;
  };

  const readOwn = openCustomTopics({ store, log, reject });

  const check = async (): Promise<TopicSet> => {
    const now = clock.now().getTime();
    const [own] = await Promise.all([readOwn(), readCatalog()]);
    if (set && set.catalog === catalog && set.own === own) {
      set.checkedAt = now;
      return set.topics;
    }
    // An id in the file goes before a reader's own of the same id.
    const topics = new Map<string, Topic>();
    for (const topic of [...(catalog?.topics ?? []), ...[...own.values()].flatMap(({ topic }) => topic ?? [])])
      if (!topics.has(topic.id)) topics.set(topic.id, topic);
    const all = [...topics.values()];
    const unreadable = new Set([...own.values()].filter(({ readable }) => !readable).map(({ id }) => id));
    set = { catalog: catalog!, own, checkedAt: now, topics: { topics: all, match: topicMatcher(all), unreadable } };
    return set.topics;
  };

  return async () => {
    if (set && Math.abs(clock.now().getTime() - set.checkedAt) < freshSeconds * 1000) return set.topics;
    checking ??= check().finally(() => {
      checking = undefined;
    });
    return checking;
  };
};
