import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { Instant } from './article.ts';
import { Schedule } from './slot.ts';
import { Topic, TopicId } from './topic.ts';

/**
 * `pending`: asked, not confirmed. `active`: gets digests. `left`: unsubscribed from everything.
 * `suppressed`: SES reported that the address must not be mailed.
 */
const ReaderState = z.enum(['pending', 'active', 'left', 'suppressed']);

/** A sign-up that is not confirmed is deleted after this long, and its links stop working. */
export const pendingSeconds = 3 * 86_400;

/** The languages in which mails and pages are available. */
export const Language = z.enum(['en', 'es', 'de', 'fr', 'ar', 'ur']);
export type Language = z.infer<typeof Language>;

/** The maximum number of a reader's topics. */
export const maxTopics = 50;

/** What a reader chooses. */
const choices = {
  topics: z.array(TopicId).max(maxTopics),
  schedule: Schedule,
  language: Language,
  length: z.enum(['short', 'full']),
  /** A digest with fewer stories is not sent; they wait for the next slot. */
  minStories: z.int().min(1).max(50),
  /** Other languages in which the reader reads news; their mails' own language is always one. */
  alsoReads: z.array(Language).max(5).optional(),
};

/**
 * The choices of the last sign-up for an address, until a confirmation link with this `id` confirms them. Repeated
 * sign-ups share the id until it is confirmed or three days old; the next one then gets a new id.
 */
export const Asked = z.object({
  id: z.string().min(1).max(64),
  at: Instant,
  ...choices,
  /** A custom topic among `topics`. It is written to the bucket, and matched, only once it is confirmed. */
  own: Topic.optional(),
});
export type Asked = z.infer<typeof Asked>;

/** Stands for unsubscribing from everything, in place of a topic. */
export const everything = '*';

export const Reader = z.object({
  id: z.string(),
  address: z.string(),
  state: ReaderState,
  ...choices,
  pausedUntil: Instant.nullable(),
  /** Everything that arrived up to here has been sent or is from before the reader subscribed. */
  coveredUntil: Instant,
  /** Topics whose coverage ends earlier, because their edition could not be compiled; the next digest includes them. */
  behind: z.record(TopicId, Instant).optional(),
  /** When the next digest is due; null if none is (pending, left, suppressed). */
  due: Instant.nullable(),
  createdAt: Instant,
  confirmedAt: Instant.nullable(),
  asked: Asked.optional(),
  /** Which reader requested a change to this address, and when. */
  moving: z.object({ from: z.string().min(1), at: Instant }).optional(),
  /** What the reader last unsubscribed from, and when; it can be undone for a day. */
  lastLeft: z.object({ what: z.union([z.literal(everything), TopicId]), at: Instant }).optional(),
  /** Ids that the reader had before, each of which has a record of where they moved to. */
  formerIds: z.array(z.string()).max(50).optional(),
  /** Topics that they dropped, the latest last: they are told of corrections of what they were sent of them. */
  formerTopics: z.array(TopicId).max(maxTopics).optional(),
  /** Soft bounces of the last 14 days. */
  softBounces: z.array(Instant),
  /** Counts writes; a conditional write names the version that was read. */
  version: z.int().min(0),
});
export type Reader = z.infer<typeof Reader>;

/** A person who is not a reader but gets a digest from an operator: what mails and pages need to know about them. */
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

/** When a pending reader was last asked to confirm: `pendingSeconds` later they are deleted. */
export const lastAsked = ({ createdAt, asked, moving }: Reader): Instant =>
  [createdAt, asked?.at ?? createdAt, moving?.at ?? createdAt].sort().at(-1)!;

const hashed = (address: string, secret: string): string =>
  `r${createHmac('sha256', secret).update(`reader:${address}`).digest('base64url').slice(0, 25)}`;

/**
 * Keyed hash of the address in lower case, however its owner writes it: no look-up table, no address in logs. 26
 * characters, of which 25 are base64url (150 bits); the first is a letter, so that no command mistakes an id for an option.
 */
export const readerId = (address: string, secret: string): string => hashed(address.toLowerCase(), secret);

/** The id that readers had before letter case was ignored, derived from the spelling of their address. */
export const spelledReaderId = hashed;
