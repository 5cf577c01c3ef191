import type { Instant } from '../core/article.ts';
import { instantOf } from '../core/ports.ts';
import type { PollState, Source } from '../core/source.ts';

/** How a source is, as far as what is remembered of its polls tells. Pure. */

const day = 86_400;
const secondsBetween = (from: Instant, to: Date) => Math.max(0, (to.getTime() - Date.parse(from)) / 1000);

/** The state of a source that was never polled, or that has another address now. */
const freshState = (source: Source, now: Date): PollState => ({
  source: source.id,
  address: source.url,
  nextPoll: instantOf(now),
  failures: 0,
});

/** The state that counts for a source: under another address, polling starts again. */
export const currentState = (stored: PollState | undefined, source: Source, now: Date): PollState =>
  stored?.address === source.url ? stored : freshState(source, now);

/** How long a source may be without a new item before it counts as silent: five times what is usual, at least three days. */
const silentAfter = (itemsPerDay: number | undefined) => Math.max(3 * day, (5 * day) / Math.max(itemsPerDay ?? 0, 0.1));

/** Whether polling a source has failed for a day, or the feed is gone. */
export const isFailing = ({ failingSince, goneAt }: PollState, now: Date): boolean =>
  goneAt !== undefined || (failingSince !== undefined && secondsBetween(failingSince, now) >= day);

/** Whether a source that can be polled has had no new item for much longer than usual. */
export const isSilent = (
  { lastItemAt, itemsPerDay }: Pick<PollState, 'lastItemAt' | 'itemsPerDay'>,
  now: Date,
): boolean => lastItemAt !== undefined && secondsBetween(lastItemAt, now) >= silentAfter(itemsPerDay);
