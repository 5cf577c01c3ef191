import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { Instant } from './article.ts';
import { Schedule } from './slot.ts';
import { Topic, TopicId } from './topic.ts';

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

/** What a reader chooses. */
const choices = {
  topics: z.array(TopicId).max(maxTopics),
  schedule: Schedule,
  language: Language,
  length: z.enum(['short', 'full']),
  /** No digest goes out with fewer stories; they wait for the next slot. */
  minStories: z.int().min(1).max(50),
};

/**
 * What the last sign-up for an address asked for, until a confirmation link of this `id` confirms it. Sign-ups that
 * follow each other share the id; once confirmed or past its three days, the next one gets a new id.
 */
export const Asked = z.object({
  id: z.string().min(1).max(64),
  at: Instant,
  ...choices,
  /** A custom topic among `topics`. It is written to the bucket, and matched, only once it is confirmed. */
  own: Topic.optional(),
});
export type Asked = z.infer<typeof Asked>;

/** Says that everything was left, where a topic would say which. */
export const everything = '*';

export const Reader = z.object({
  id: z.string(),
  address: z.string(),
  state: ReaderState,
  ...choices,
  pausedUntil: Instant.nullable(),
  /** Everything that arrived up to here has been sent or was before the reader's time. */
  coveredUntil: Instant,
  /** Topics whose coverage ends earlier, because their edition could not be made; the next digest makes it up. */
  behind: z.record(TopicId, Instant).optional(),
  /** When the next digest is due; null while none is (pending, left, suppressed). */
  due: Instant.nullable(),
  createdAt: Instant,
  confirmedAt: Instant.nullable(),
  asked: Asked.optional(),
  /** Which reader asked to move to this address, and when. */
  moving: z.object({ from: z.string().min(1), at: Instant }).optional(),
  /** What was left last, and when, for a day in which it can be undone. */
  lastLeft: z.object({ what: z.union([z.literal(everything), TopicId]), at: Instant }).optional(),
  /** Ids that the reader had before, under which there is word of where they went. */
  formerIds: z.array(z.string()).max(50).optional(),
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

/** When a pending reader was last asked to confirm: `pendingSeconds` later they vanish. */
export const lastAsked = ({ createdAt, asked, moving }: Reader): Instant =>
  [createdAt, asked?.at ?? createdAt, moving?.at ?? createdAt].sort().at(-1)!;

const hashed = (address: string, secret: string): string =>
  `r${createHmac('sha256', secret).update(`reader:${address}`).digest('base64url').slice(0, 25)}`;

/**
 * Keyed hash of the address in lower case, however its owner spells it: no look-up table, no address in logs. 26
 * characters, of which 25 are base64url (150 bits); the first is a letter, so that no command takes an id for an option.
 */
export const readerId = (address: string, secret: string): string => hashed(address.toLowerCase(), secret);

/** The id that readers got from the spelling of their address before capitals were ignored. */
export const spelledReaderId = hashed;
