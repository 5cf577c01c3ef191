import { z } from 'zod';
import { Instant } from './article.ts';
import { Window } from './edition.ts';

/**
 * The ledger: one item per digest a reader is owed, keyed by (reader, window start). Because each digest starts
 * where the last one ended, any run that would cover the same news meets the same item: schedule, catch-up,
 * overlapping runs and "send me one now" cannot mail twice. An operator's own window is keyed by its run instead.
 */
export const LedgerKey = z.object({ readerId: z.string(), digest: z.string() });
export type LedgerKey = z.infer<typeof LedgerKey>;

/** A story as it was mailed: enough to show the digest again on the web. */
export const SentStory = z.object({ topic: z.string(), window: Window, storyId: z.string() });
export type SentStory = z.infer<typeof SentStory>;

const base = { run: z.string(), window: Window, attempts: z.int().min(0), updatedAt: Instant };

/**
 * `reserved`: someone may be sending until `leaseUntil`. `accepted`: SES has it. `failed`: it never will.
 * `unknown`: a send ended without an answer; SES's event, or the end of the grace time, decides.
 * `skipped`: nothing was owed after all.
 */
export const LedgerItem = z.discriminatedUnion('state', [
  z.object({ ...base, state: z.literal('reserved'), leaseUntil: Instant, owner: z.string() }),
  z.object({ ...base, state: z.literal('accepted'), messageId: z.string(), stories: z.array(SentStory) }),
  z.object({ ...base, state: z.literal('failed'), code: z.string(), reason: z.string() }),
  z.object({ ...base, state: z.literal('unknown'), graceUntil: Instant, stories: z.array(SentStory) }),
  z.object({ ...base, state: z.literal('skipped'), reason: z.string() }),
]);
export type LedgerItem = z.infer<typeof LedgerItem>;
export type LedgerState = LedgerItem['state'];

/** Which state may follow which. `accepted` and `skipped` are final; a late Send event makes `failed` accepted. */
export const legalMoves: Record<LedgerState | 'none', readonly LedgerState[]> = {
  none: ['reserved'],
  reserved: ['reserved', 'accepted', 'failed', 'unknown', 'skipped'],
  unknown: ['reserved', 'accepted', 'failed'],
  accepted: [],
  failed: ['accepted'],
  skipped: [],
};

/** The digest a reader is owed by schedule or on request: what came after `from`. */
export const owedDigest = (from: Instant) => `from#${from}`;
/** A digest an operator asked for with a window of its own. */
export const requestedDigest = (run: string) => `run#${run}`;

/** Outcomes a run's recipients end in. selected = the sum of all. */
export const RunOutcome = z.enum(['sent', 'skipped', 'failed', 'deferred', 'unknown']);
export type RunOutcome = z.infer<typeof RunOutcome>;
