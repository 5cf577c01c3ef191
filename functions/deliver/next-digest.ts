import type { Instant } from '../core/article.ts';
import { instantOf } from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import type { DeliverMessage } from '../core/run.ts';
import { nextSlot } from '../core/slot.ts';

/**
 * When a reader's next digest is due after one that is sent at `now`; undefined if it is an operator's, which no schedule
 * follows, or so late that the next is due already.
 */
export const nextDigestOf = (
  { schedule, pausedUntil }: Pick<Reader, 'schedule' | 'pausedUntil'>,
  { kind, at }: Pick<DeliverMessage, 'kind' | 'at'>,
  now: Date,
): Instant | undefined => {
  if (kind === 'request') return undefined;
  const pause = pausedUntil === null ? 0 : Date.parse(pausedUntil) - 1;
  const next = nextSlot(schedule, instantOf(new Date(Math.max(Date.parse(at), pause))));
  return Date.parse(next) > now.getTime() ? next : undefined;
};
