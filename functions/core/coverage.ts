import type { Instant } from './article.ts';
import type { Window } from './edition.ts';
import { instantOf } from './ports.ts';
import type { Reader } from './reader.ts';
import { nextSlot } from './slot.ts';

/**
 * Nobody can have been served what has not come yet. Where a reader or a digest says so, a clock was ahead once, and left
 * as it is the reader would get nothing until that time has come.
 */

const later = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** How far a digest of this window served its reader. One that ends in the future served them at least to its begin. */
export const servedTo = ({ from, to }: Window, now: Date): Instant => {
  if (Date.parse(to) <= now.getTime()) return to;
  // Not the begin itself: the ledger has this digest under it.
  return Date.parse(from) < now.getTime() ? later(from, 1) : instantOf(now);
};

/** The latest slot at which a reader's next digest can be due. */
const latestDue = ({ schedule, pausedUntil }: Pick<Reader, 'schedule' | 'pausedUntil'>, now: Date): Instant => {
  const pause = pausedUntil === null ? 0 : Date.parse(pausedUntil) - 1;
  return nextSlot(schedule, instantOf(new Date(Math.max(now.getTime(), pause))));
};

/** Whether a reader's coverage, or the slot that they wait for, lies where no right clock puts it. */
export const isAhead = (reader: Reader, now: Date): boolean => {
  const instant = instantOf(now);
  return (
    reader.coveredUntil > instant ||
    Object.values(reader.behind ?? {}).some((from) => from > instant) ||
    (reader.due !== null && reader.due > latestDue(reader, now))
  );
};

/**
 * The same reader, served as far as is certain and due at their first slot after that: at once where it is past, so that
 * one digest makes up for what they missed. A pause is their own wish and stays.
 */
export const broughtBack = (reader: Reader, { now, served }: { now: Date; served: Instant }): Reader => {
  const instant = instantOf(now);
  const coveredUntil = reader.coveredUntil > instant ? served : reader.coveredUntil;
  const { behind = {}, ...rest } = reader;
  const owed = Object.fromEntries(Object.entries(behind).filter(([, from]) => from <= instant));
  const after = reader.pausedUntil === null ? coveredUntil : [coveredUntil, later(reader.pausedUntil, -1)].sort()[1]!;
  const first = nextSlot(reader.schedule, after);
  return {
    ...rest,
    coveredUntil,
    ...(Object.keys(owed).length > 0 && { behind: owed }),
    due: reader.due === null || reader.due <= first ? reader.due : first,
  };
};
