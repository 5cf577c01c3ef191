import { Throttled } from '../core/errors.ts';
import type { ReaderStore } from '../core/ports.ts';
import { maxTopics, type Reader } from '../core/reader.ts';
import { findReader } from './find-reader.ts';

const tries = 8;

/** With the topics noted that a change drops: what was sent of them may be corrected later. */
export const withFormerTopics = (
  before: Pick<Reader, 'topics' | 'formerTopics'>,
  after: Pick<Reader, 'topics'>,
): Pick<Reader, 'formerTopics'> => {
  const all = [...(before.formerTopics ?? []), ...before.topics];
  const former = [...new Set(all.toReversed())].reverse().filter((topic) => !after.topics.includes(topic));
  return former.length > 0 ? { formerTopics: former.slice(-maxTopics) } : {};
};

/**
 * Reads a reader, changes them and writes them back; starts again if someone else wrote in between. `follow` says whether
 * a reader who has moved to another id is found. `known`: the reader as just read, which saves reading them again.
 * `change` returns undefined if there is nothing to do. Returns the reader as they are now; undefined if there is none.
 * Throws `Throttled` if others keep writing.
 */
export const changeReader = async (
  readers: ReaderStore,
  id: string,
  change: (reader: Reader) => Omit<Reader, 'version'> | undefined,
  follow: 'same-mailbox' | 'anywhere' = 'same-mailbox',
  known?: Reader,
): Promise<Reader | undefined> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const reader = attempt === 0 && known ? known : await findReader(readers, id, follow);
    const changed = reader && change(reader);
    if (!changed) return reader;
    const { formerTopics: _, ...rest } = changed;
    const next = { ...rest, ...withFormerTopics(reader, changed), version: reader.version + 1 };
    // What is noted of someone who has not confirmed expires with them.
    const isNoted = reader.state !== 'pending' && next.topics.every((topic) => reader.topics.includes(topic));
    if ((await readers.put(next, reader.version, isNoted ? 'topics-unchanged' : undefined)) === 'ok') return next;
  }
  throw new Throttled(`a reader was written by others ${tries} times in a row`);
};
