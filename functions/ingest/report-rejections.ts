import type { Clock, ObjectStore } from '../core/ports.ts';
import { deleteRejection, type Rejected, writeRejection } from '../store/rejections.ts';
import type { Member } from './batch.ts';
import { inertLine } from './clean.ts';

export type Rejection = Extract<Member, { ok: false }>;

const maxReasonLength = 500;
const maxListed = 100;

/** Reasons quote what publishers wrote. */
const reasonOf = ({ reason }: Rejection): string => inertLine(reason).slice(0, maxReasonLength);

/** What is said of an object: of the whole, or of the items in it that are rejected. */
const summaryOf = (
  rejections: readonly Rejection[],
  accepted: number,
): Pick<Rejected, 'code' | 'reason' | 'until' | 'accepted' | 'members'> => {
  const [first] = rejections as [Rejection, ...Rejection[]];
  if (first.place === undefined)
    return { code: first.code, reason: reasonOf(first), ...(first.until !== undefined && { until: first.until }) };
  const withheld = rejections.filter(({ code }) => code === 'withheld').length;
  const unread = `${rejections.length - withheld} of ${rejections.length + accepted} could not be read`;
  return {
    code: 'members',
    reason: withheld > 0 ? `${unread}; ${withheld} withheld.` : `${unread}.`,
    accepted,
    members: rejections.slice(0, maxListed).map((one) => ({
      place: one.place ?? '',
      code: one.code,
      reason: reasonOf(one),
      ...(one.until !== undefined && { until: one.until }),
    })),
  };
};

/**
 * Stores what was rejected of an object and why, or deletes what was stored before. Returns the
 * code and reason that stand for the whole object; undefined where nothing was rejected.
 */
export const reportRejections = async (
  { store, clock }: { store: ObjectStore; clock: Clock },
  {
    key,
    etag,
    rejections,
    accepted,
    hadRejections,
  }: { key: string; etag: string; rejections: readonly Rejection[]; accepted: number; hadRejections: boolean },
): Promise<{ code: string; reason: string } | undefined> => {
  if (rejections.length === 0) {
    if (hadRejections) await deleteRejection(store, key);
    return undefined;
  }
  const summary = summaryOf(rejections, accepted);
  await writeRejection({ store, clock }, { key, etag, ...summary });
  return { code: summary.code, reason: summary.reason };
};
