import pMap from 'p-map';
import { type Clock, instantOf, type Log, type Metrics, type ObjectStore, type ReaderStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import type { BadReader } from '../core/stored-reader.ts';
import { customTopicPrefix } from '../core/topic.ts';
import { customTopicAge, listCustomTopics, retireCustomTopic } from '../store/custom-topics.ts';
import { entryArrival, listEntries, listIndexedTopics } from '../store/entries.ts';

export interface Ports {
  store: ObjectStore;
  readers: Pick<ReaderStore, 'following' | 'indexTopics'>;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

/** `finished`: every topic was checked. If not, nothing is wrong: the next call starts again and finds less to do. */
export interface Retired {
  topics: string[];
  entries: number;
  finished: boolean;
}

const day = 86_400_000;
/** A topic is kept this long after someone chose or left it: longer than a sign-up waits or an undo works. */
const keptDays = 14;
/**
 * A reader who left may come back by the links in their mails. The last of those works for 180 days: a key signs for 90,
 * and what it signed works for 90 more.
 */
const backDays = 180;
/** Topics, and deletions, at once. */
const atOnce = 16;

/** Whether a reader's topics are in use: those of active readers, of those who have yet to confirm, and of those who may still come back. */
const uses = ({ state, coveredUntil, pausedUntil }: Reader, now: Date): boolean => {
  switch (state) {
    case 'active':
    case 'pending':
      return true;
    case 'left':
      // They left after both: nothing goes out, and so nothing is covered, during a pause.
      return [coveredUntil, pausedUntil ?? coveredUntil].some((at) => Date.parse(at) > now.getTime() - backDays * day);
    case 'suppressed':
      return false;
  }
};

/**
 * Retires readers' own topics that nobody uses any more: they cost matching for every article, and space in the index.
 * Deleting a topic makes `reindex` delete its index entries, as far back as that reaches; older ones are deleted here, in
 * this call or a later one. Editions stay, so that the links in old mails still lead to their stories.
 * Of each topic that has not been chosen for two weeks, reads the readers who may have it, and no others. Stops at `until`.
 *
 * Why nobody loses a topic that they are choosing right now: choosing writes the topic's object before the reader, so
 * either the reader is among those read, or the object is new when it is looked at again right before it is deleted.
 * What remains is a choice that is written between that check and the deletion, a few milliseconds once a week, of a
 * topic that nobody had: without conditional deletes that gap stays. Its reader gets the rest of their digest.
 */
export const retire = async ({ store, readers, clock, log, metrics }: Ports, until: Date): Promise<Retired> => {
  const now = clock.now();
  const before = new Date(now.getTime() - keptDays * day);
  const done: Retired = { topics: [], entries: 0, finished: false };
  const inTime = () => clock.now() < until;

  /** Whether a reader uses a topic, or one whose record cannot be read may use it. */
  const isUsed = async (topic: string): Promise<boolean> => {
    let used = false;
    const bad = ({ id, problem }: BadReader) => {
      log.error("a reader's record cannot be read", { event: 'reader.unreadable', reader: id, problem });
      used = true;
    };
    for await (const reader of readers.following(topic, bad)) if (used || uses(reader, now)) return true;
    return used;
  };
  const retireUnused = async (topic: string): Promise<void> => {
    if (!inTime() || (await isUsed(topic))) return;
    const written = await customTopicAge(store, topic);
    if (!written || written >= before) return;
    await retireCustomTopic({ store, clock }, topic);
    done.topics.push(topic);
  };

  const old: string[] = [];
  for await (const { id, lastModified } of listCustomTopics(store)) if (lastModified < before) old.push(id);
  if (old.length > 0 && !(await readers.indexTopics(inTime))) {
    metrics.add('RetirementsGivenUp', 'Count', 1);
    log.warn('there was not enough time to note which custom topics each reader has, so no topic was retired', {
      event: 'topics.not-retired',
      ...done,
    });
    return done;
  }
  await pMap(old, retireUnused, { concurrency: atOnce });
  if (!inTime()) return done;

  const oldest = instantOf(before);
  for await (const topic of listIndexedTopics(store, customTopicPrefix)) {
    if (await customTopicAge(store, topic)) continue;
    async function* expired() {
      for await (const key of listEntries(store, topic)) {
        // They are in order of arrival. Recent ones are left to reindex, or belong to someone who chose the topic again.
        if ((entryArrival(key) ?? '') >= oldest || !inTime()) return;
        yield key;
      }
    }
    await pMap(
      expired(),
      async (key) => {
        await store.delete(key);
        done.entries++;
      },
      { concurrency: atOnce },
    );
    if (!inTime()) return done;
  }
  done.finished = true;
  log.info('unused topics were retired', { event: 'topics.retired', ...done, topics: done.topics.length });
  return done;
};
