import { createHash } from 'node:crypto';
import { Malformed } from '../core/errors.ts';
import { parseJson } from '../core/json.ts';
import { keys } from '../core/keys.ts';
import type { Clock, Log, ObjectStore } from '../core/ports.ts';
import { instantOf } from '../core/ports.ts';
import { Topic } from '../core/topic.ts';
import { parseTopics } from '../core/topics-file.ts';
import { topicMatcher } from '../text/match.ts';
import type { Rejected } from './manifest.ts';

/** The topics there are, and the function that tells which of them an article is under. */
export interface TopicSet {
  topics: readonly Topic[];
  match: ReturnType<typeof topicMatcher>;
}

/** A short name for what a topic matches: two topics of the same name match the same. */
export const ruleName = (topic: Topic): string =>
  createHash('sha256').update(JSON.stringify(topic.match)).digest('hex').slice(0, 16);

/**
 * Gives the topics of the topics file and readers' own. They are looked up again at most every `freshSeconds`, and read
 * and compiled again only where an ETag has changed. A mistake in the topics file costs only the topics it is in: the
 * file is set aside with its problems, and its sound topics go on. With no sound topic left, the last file that had
 * some stays in force; where there was none yet it throws `Malformed`, so that articles wait in the queue.
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
  let file: { etag: string; topics: Topic[] } | undefined;
  let own = new Map<string, { etag: string; topic: Topic | undefined }>();
  let set: { name: string; checkedAt: number; topics: TopicSet } | undefined;
  let checking: Promise<TopicSet> | undefined;

  const readFile = async (): Promise<void> => {
    const object = await store.get(keys.topics);
    if (!object || object.etag === file?.etag) {
      if (!object) file = undefined;
      return;
    }
    const read = parseTopics(object.body.toString());
    if (read.ok) {
      file = { etag: object.etag, topics: read.topics };
      await store.delete(keys.rejected(keys.topics));
      return;
    }
    const [first] = read.problems;
    const reason = `Line ${first?.line}, ${first?.field}: ${first?.message}`;
    log.error('The topics file has problems', { problems: read.problems, usable: read.topics.length });
    const rejected: Rejected = {
      schema: 1,
      key: keys.topics,
      etag: object.etag,
      at: instantOf(clock.now()),
      code: 'malformed',
      reason,
      accepted: read.topics.length,
      members: read.problems.slice(0, 100).map(({ line, field, message }) => ({
        place: `line ${line}, ${field}`,
        code: 'malformed',
        reason: message,
      })),
    };
    await store.put(keys.rejected(keys.topics), JSON.stringify(rejected), { contentType: 'application/json' });
    if (read.topics.length === 0 && !file) throw new Malformed(`${keys.topics} has no usable topic. ${reason}`);
    file = { etag: object.etag, topics: read.topics.length > 0 ? read.topics : (file?.topics ?? []) };
  };

  const readOwn = async (): Promise<void> => {
    const found = new Map<string, { etag: string; topic: Topic | undefined }>();
    for await (const { key, etag } of store.list({ prefix: keys.customTopics })) {
      const known = own.get(key);
      if (known?.etag === etag) {
        found.set(key, known);
        continue;
      }
      const object = await store.get(key);
      const topic = object && Topic.safeParse(parseJson(object.body)).data;
      if (object && !topic) log.warn('A topic of a reader cannot be read', { key });
      found.set(key, { etag, topic });
    }
    own = found;
  };

  const check = async (): Promise<TopicSet> => {
    const now = clock.now().getTime();
    await Promise.all([readFile(), readOwn()]);
    const name = [file?.etag, ...[...own].map(([key, { etag }]) => `${key}@${etag}`)].join('\n');
    if (set?.name === name) {
      set.checkedAt = now;
      return set.topics;
    }
    // An id in the file goes before a reader's own of the same id.
    const topics = new Map<string, Topic>();
    for (const topic of [...(file?.topics ?? []), ...[...own.values()].flatMap(({ topic }) => topic ?? [])])
      if (!topics.has(topic.id)) topics.set(topic.id, topic);
    const all = [...topics.values()];
    set = { name, checkedAt: now, topics: { topics: all, match: topicMatcher(all) } };
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
