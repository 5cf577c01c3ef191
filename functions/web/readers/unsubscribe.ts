import { type Clock, instantOf, type Log, type ReaderStore } from '../../core/ports.ts';
import { everything, type Reader } from '../../core/reader.ts';
import { nextSlot } from '../../core/slot.ts';
import { changeReader } from '../../store/change-reader.ts';

type Ports = { readers: ReaderStore; clock: Clock; log: Log };

/** How long unsubscribing can be undone. */
const undoMilliseconds = 86_400_000;

/** The `about` of an undo link: names the unsubscription it undoes, so that it cannot undo a later one. */
export const undoName = ({ lastLeft }: Reader, now: Date): string | undefined =>
  lastLeft && Date.parse(lastLeft.at) > now.getTime() - undoMilliseconds
    ? `${lastLeft.what} ${lastLeft.at}`
    : undefined;

/**
 * Unsubscribes a reader, whatever address they have now, from one topic or from everything; without their last topic
 * they are unsubscribed from everything. Doing it twice changes nothing. Their topics are kept when they unsubscribe
 * from everything, so that it can be undone. Returns the reader and what they are unsubscribed `from` (now or since an
 * earlier click; undefined if they never had the topic), or undefined if there is no such reader.
 */
export const unsubscribe = async (
  { readers, clock, log }: Ports,
  { readerId, topic }: { readerId: string; topic?: string },
): Promise<{ reader: Reader; from: string | undefined } | undefined> => {
  let from: string | undefined;
  const reader = await changeReader(
    readers,
    readerId,
    (current) => {
      const at = instantOf(clock.now());
      if (topic !== undefined && !current.topics.includes(topic)) {
        from = current.lastLeft?.what === topic ? topic : undefined;
        return undefined;
      }
      const topics = current.topics.filter((id) => id !== topic);
      if (topic !== undefined && topics.length > 0) {
        from = topic;
        return { ...current, topics, lastLeft: { what: topic, at } };
      }
      from = everything;
      return current.state === 'active'
        ? { ...current, state: 'left', due: null, lastLeft: { what: everything, at } }
        : undefined;
    },
    'anywhere',
  );
  if (reader && from !== undefined)
    log.info('a reader unsubscribed', { event: 'reader.unsubscribed', reader: reader.id, from });
  return reader && { reader, from };
};

/**
 * Undoes an unsubscription: the reader misses nothing that arrived in between. Returns undefined if there is no such
 * reader, or if the unsubscription of that name (see `undoName`) was not their last one or is too long ago.
 */
export const undoUnsubscribe = async (
  { readers, clock }: Ports,
  { readerId, name }: { readerId: string; name: string },
): Promise<Reader | undefined> => {
  let undone = false;
  const reader = await changeReader(
    readers,
    readerId,
    (current) => {
      const { lastLeft, ...rest } = current;
      const what = name.split(' ')[0]!;
      undone = current.state === 'active' && (what === everything || current.topics.includes(what));
      if (undone || !lastLeft || undoName(current, clock.now()) !== name) return undefined;
      undone = true;
      if (lastLeft.what !== everything)
        return current.topics.length >= 50 ? undefined : { ...rest, topics: [...current.topics, lastLeft.what] };
      if (current.state !== 'left' || current.confirmedAt === null) return undefined;
      return { ...rest, state: 'active', due: dueAfter(current, clock.now()) };
    },
    'anywhere',
  );
  return undone ? reader : undefined;
};

/** When a reader's next digest is due: the first slot after now and after their pause. */
export const dueAfter = (reader: Pick<Reader, 'schedule' | 'pausedUntil'>, now: Date): string => {
  const after = Math.max(now.getTime(), reader.pausedUntil ? Date.parse(reader.pausedUntil) - 1 : 0);
  return nextSlot(reader.schedule, instantOf(new Date(after)));
};
