import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { Instant } from './article.ts';
import { Schedule } from './slot.ts';
import { TopicId } from './topic.ts';

/**
 * `pending`: asked, not confirmed. `active`: gets digests. `left`: unsubscribed from everything.
 * `suppressed`: SES said the address must not be written to.
 */
const ReaderState = z.enum(['pending', 'active', 'left', 'suppressed']);

/** A sign-up that nobody confirms vanishes after this long, and so do its links. */
export const pendingSeconds = 3 * 86_400;

/** The languages of the mail's and the pages' own words. */
export const Language = z.enum(['en', 'es', 'de', 'fr', 'ar', 'ur']);
export type Language = z.infer<typeof Language>;

/** A reader follows no more topics than this. */
export const maxTopics = 50;

export const Reader = z.object({
  id: z.string(),
  address: z.string(),
  state: ReaderState,
  topics: z.array(TopicId).max(maxTopics),
  schedule: Schedule,
  language: Language,
  length: z.enum(['short', 'full']),
  /** No digest goes out with fewer stories; they wait for the next slot. */
  minStories: z.int().min(1).max(50),
  pausedUntil: Instant.nullable(),
  /** Everything that arrived up to here has been sent or was before the reader's time. */
  coveredUntil: Instant,
  /** Topics whose coverage ends earlier, because their edition could not be made; the next digest makes it up. */
  behind: z.record(TopicId, Instant).optional(),
  /** When the next digest is due; null while none is (pending, left, suppressed). */
  due: Instant.nullable(),
  createdAt: Instant,
  confirmedAt: Instant.nullable(),
  /** Soft bounces of the last 14 days. */
  softBounces: z.array(Instant),
  /** Counts writes; a conditional write names the version it read. */
  version: z.int().min(0),
});
export type Reader = z.infer<typeof Reader>;

/** A person who is no reader, as somebody whom an operator sends a digest: what mails and pages need to know of them. */
export const guestOf = ({
  id,
  address,
  topics,
  from,
}: Pick<Reader, 'id' | 'address' | 'topics'> & { from: Instant }): Reader => ({
  id,
  address,
  state: 'active',
  topics,
  schedule: { cadence: { every: 'day' }, at: '00:00', zone: 'UTC' },
  language: 'en',
  length: 'full',
  minStories: 1,
  pausedUntil: null,
  coveredUntil: from,
  due: null,
  createdAt: from,
  confirmedAt: null,
  softBounces: [],
  version: 0,
});

/**
 * Keyed hash of the normalised address: no look-up table, no address in logs. 26 characters, of which 25 are base64url
 * (150 bits); the first is a letter, so that no command takes an id for an option.
 */
export const readerId = (address: string, secret: string): string =>
  `r${createHmac('sha256', secret).update(`reader:${address}`).digest('base64url').slice(0, 25)}`;
