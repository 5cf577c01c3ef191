import { z } from 'zod';
import type { Instant } from '../core/article.ts';
import type { Edition } from '../core/edition.ts';
import { instantOf, type ObjectStore } from '../core/ports.ts';
import { EditionReview, type Report } from '../core/run.ts';
import { type Topic, TopicId } from '../core/topic.ts';
import type { Decision } from './desk-decisions.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** Whether editions are reviewed by editors before they are sent, and what becomes of those that nobody approved. */

export type ReviewPolicy = 'none' | 'optional' | 'send' | 'hold';

/** What happens to an edition of a topic that nobody approved: only `hold` keeps it back. */
export const policyOf = ({ review = 'none' }: Pick<Topic, 'review'>): ReviewPolicy =>
  typeof review === 'string' ? review : review.required;

/** An approval that counts: the decision, and the arrivals that it covers, up to and including `until`. */
export interface Approval {
  decision: Decision;
  until: Instant;
}

const minute = 60_000;

/**
 * The approval of a topic that covers most, of those since the last one that was taken back; undefined if there is none. One
 * given on an older page takes nothing from a later one.
 */
export const approvalOf = ({ review }: Pick<Topic, 'review'>, decisions: readonly Decision[]): Approval | undefined => {
  const minutes = typeof review === 'object' ? review.minutes : 0;
  let approval: Approval | undefined;
  for (const decision of decisions) {
    const { decided } = decision;
    if (decided.kind === 'unapprove') approval = undefined;
    if (decided.kind !== 'approve') continue;
    const until = instantOf(new Date(Date.parse(decided.seen) + minutes * minute));
    if (approval === undefined || until >= approval.until) approval = { decision, until };
  }
  return approval;
};

/** Reports of an edition's stories that arrived after an instant; all of them without one. Copies count as reports. */
const reportsAfter = ({ stories }: Pick<Edition, 'stories'>, instant: Instant | undefined): number =>
  stories
    .flatMap(({ sources }) => sources)
    .flatMap(({ arrivedAt, copies }) => [arrivedAt, ...copies.map(({ since }) => since ?? arrivedAt)])
    .filter((arrivedAt) => instant === undefined || arrivedAt > instant).length;

/** How an edition stands with its topic's editors. `since`: its reports that no approval covers. */
export interface ReviewState {
  policy: ReviewPolicy;
  approval?: Approval | undefined;
  since: number;
  /** What is reported of it; undefined if nobody has to review it: its topic is not reviewed, or it has no stories. */
  review?: EditionReview | undefined;
}

/** Whether an edition is approved, and if not, whether its topic sends it or holds it back. Pure. */
export const reviewOf = (
  topic: Pick<Topic, 'review'>,
  edition: Pick<Edition, 'stories'>,
  decisions: readonly Decision[],
): ReviewState => {
  const policy = policyOf(topic);
  if (policy === 'none') return { policy, since: 0 };
  const approval = approvalOf(topic, decisions);
  const since = reportsAfter(edition, approval?.until);
  if (edition.stories.length === 0) return { policy, approval, since };
  return { policy, approval, since, review: since === 0 ? 'approved' : policy === 'hold' ? 'heldBack' : 'unreviewed' };
};

const GroupReview = z.object({
  schema: z.literal(1),
  editions: z.array(z.object({ topic: TopicId, review: EditionReview })),
});
export type GroupReview = z.infer<typeof GroupReview>;

/** Records how the editions of a group of a run stood with editors, for the report. Doing it again replaces the record. */
export const writeGroupReview = (
  store: Pick<ObjectStore, 'put'>,
  { run, group }: { run: string; group: number },
  editions: GroupReview['editions'],
): Promise<void> => writeStored(store, keys.groupReview(run, group), { schema: 1, editions });

/** The records of a run's groups. */
export async function* readGroupReviews(
  store: Pick<ObjectStore, 'get' | 'list'>,
  run: string,
): AsyncGenerator<Stored<GroupReview>> {
  for await (const { key } of store.list({ prefix: keys.groupReviews(run) }))
    yield await readStored(store, key, { schema: GroupReview });
}

/** How many of a run's editions were approved, sent unreviewed and held back, with their topics; states of none are left out. */
export const reviewSummary = (
  review: NonNullable<Report['review']>,
): { state: EditionReview; count: number; topics: string[] }[] =>
  EditionReview.options
    .map((state) => {
      const topics = Object.entries(review).filter(([, counts]) => counts[state] > 0);
      const count = topics.reduce((sum, [, counts]) => sum + counts[state], 0);
      return { state, count, topics: topics.map(([topic]) => topic) };
    })
    .filter(({ count }) => count > 0);
