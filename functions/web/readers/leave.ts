import { type Clock, instantOf, type Log, type ReaderStore } from '../../core/ports.ts';
import { everything, type Reader } from '../../core/reader.ts';
import { nextSlot } from '../../core/slot.ts';
import { changeReader } from '../../store/change-reader.ts';

type Ports = { readers: ReaderStore; clock: Clock; log: Log };

/** Leaving can be undone for as long. */
const undoMilliseconds = 86_400_000;

/** What `about` of a link that undoes a leaving says: which one, so that it undoes no later one. */
export const undoName = ({ lastLeft }: Reader, now: Date): string | undefined =>
  lastLeft && Date.parse(lastLeft.at) > now.getTime() - undoMilliseconds
    ? `${lastLeft.what} ${lastLeft.at}`
    : undefined;

/**
 * Takes a reader, wherever they have moved to, out of one of their topics, or out of everything; leaving the last topic
 * is leaving everything. Doing it twice changes nothing more. Topics are kept when everything is left, so that it can be
 * undone. `left`: what was left, or had been before; undefined where they have no such topic. Undefined where there is
 * no such reader.
 */
export const leave = async (
  { readers, clock, log }: Ports,
  { readerId, topic }: { readerId: string; topic?: string },
): Promise<{ reader: Reader; left: string | undefined } | undefined> => {
  let left: string | undefined;
  const reader = await changeReader(
    readers,
    readerId,
    (current) => {
      const at = instantOf(clock.now());
      if (topic !== undefined && !current.topics.includes(topic)) {
        left = current.lastLeft?.what === topic ? topic : undefined;
        return undefined;
      }
      const topics = current.topics.filter((id) => id !== topic);
      if (topic !== undefined && topics.length > 0) {
        left = topic;
        return { ...current, topics, lastLeft: { what: topic, at } };
      }
      left = everything;
      return current.state === 'active'
        ? { ...current, state: 'left', due: null, lastLeft: { what: everything, at } }
        : undefined;
    },
    'anywhere',
  );
  if (reader && left !== undefined) log.info('A reader left.', { reader: reader.id, left });
  return reader && { reader, left };
};

/**
 * Puts back what was left by mistake: nothing that arrived in between is missed. Undefined where there is nobody, or the
 * leaving of that name (see `undoName`) was not their last or is too long ago.
 */
export const undoLeave = async (
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
