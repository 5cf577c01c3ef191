import type { Instant } from './article.ts';
import type { Window } from './edition.ts';
import { instantOf } from './ports.ts';
import type { Reader } from './reader.ts';
import { nextSlot } from './slot.ts';

/**
 * No reader can have been served up to a future time. If a reader or a digest says so, a clock was once ahead, and without
 * a repair the reader would get nothing until that time.
 */

const later = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** How far a digest of this window served its reader. One that ends in the future served them at least to its start. */
export const digestServedUntil = ({ from, to }: Window, now: Date): Instant => {
  if (Date.parse(to) <= now.getTime()) return to;
  // Not the start itself: the ledger has this digest under it.
  return Date.parse(from) < now.getTime() ? later(from, 1) : instantOf(now);
};

/** The latest slot at which a reader's next digest can be due. */
const latestDue = ({ schedule, pausedUntil }: Pick<Reader, 'schedule' | 'pausedUntil'>, now: Date): Instant => {
  const pause = pausedUntil === null ? 0 : Date.parse(pausedUntil) - 1;
  return nextSlot(schedule, instantOf(new Date(Math.max(now.getTime(), pause))));
};

/** Whether a reader's coverage, or the slot that they wait for, is later than a correct clock could have set it. */
export const isAhead = (reader: Reader, now: Date): boolean => {
  const instant = instantOf(now);
  return (
    reader.coveredUntil > instant ||
    Object.values(reader.behind ?? {}).some((from) => from > instant) ||
    (reader.due !== null && reader.due > latestDue(reader, now))
  );
};

/**
 * The same reader, served as far as is certain and due at their first slot after that: at once if it is past, so that
 * one digest covers what they missed. A pause is their own choice and stays.
 */
export const resetCoverage = (reader: Reader, { now, served }: { now: Date; served: Instant }): Reader => {
  const instant = instantOf(now);
  const coveredUntil = reader.coveredUntil > instant ? served : reader.coveredUntil;
  const { behind = {}, ...rest } = reader;
  const stillPending = Object.fromEntries(Object.entries(behind).filter(([, from]) => from <= instant));
  const after = reader.pausedUntil === null ? coveredUntil : [coveredUntil, later(reader.pausedUntil, -1)].sort()[1]!;
  const first = nextSlot(reader.schedule, after);
  return {
    ...rest,
    coveredUntil,
    ...(Object.keys(stillPending).length > 0 && { behind: stillPending }),
    due: reader.due === null || reader.due <= first ? reader.due : first,
  };
};
