import { changeReader } from '../core/change-reader.ts';
import { type Clock, instantOf, type Log, type ReaderStore } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { nextSlot } from '../core/slot.ts';

type Ports = { readers: ReaderStore; clock: Clock; log: Log };

/** What `about` of an undo link says where everything was left; else it is the topic. */
export const everything = '*';

/**
 * Takes a reader out of one topic, or out of everything; leaving the last topic is leaving everything. Doing it twice
 * changes nothing more. Topics are kept when everything is left, so that it can be undone. Gives what was left, to be
 * undone; undefined where there is no such reader.
 */
export const leave = async (
  { readers, log }: Ports,
  { readerId, topic }: { readerId: string; topic?: string },
): Promise<{ reader: Reader; left: string } | undefined> => {
  let left = everything;
  const reader = await changeReader(readers, readerId, (current) => {
    const others = current.topics.filter((id) => id !== topic);
    if (topic !== undefined && others.length > 0) {
      left = topic;
      return others.length < current.topics.length ? { ...current, topics: others } : undefined;
    }
    left = everything;
    return current.state === 'active' ? { ...current, state: 'left', due: null } : undefined;
  });
  if (reader) log.info('A reader left.', { reader: readerId, left });
  return reader && { reader, left };
};

/** Puts back what was left by mistake: nothing that arrived in between is missed. */
export const undoLeave = (
  { readers, clock }: Ports,
  { readerId, left }: { readerId: string; left: string },
): Promise<Reader | undefined> =>
  changeReader(readers, readerId, (current) => {
    if (left !== everything)
      return current.topics.includes(left) || current.topics.length >= 50
        ? undefined
        : { ...current, topics: [...current.topics, left] };
    if (current.state !== 'left' || current.confirmedAt === null) return undefined;
    return { ...current, state: 'active', due: dueAfter(current, clock.now()) };
  });

/** When a reader's next digest is due: the first slot after now and after their pause. */
export const dueAfter = (reader: Pick<Reader, 'schedule' | 'pausedUntil'>, now: Date): string => {
  const after = Math.max(now.getTime(), reader.pausedUntil ? Date.parse(reader.pausedUntil) - 1 : 0);
  return nextSlot(reader.schedule, instantOf(new Date(after)));
};
