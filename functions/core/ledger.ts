import { z } from 'zod';
import { Instant } from './article.ts';
import { Window } from './edition.ts';
import { Malformed } from './errors.ts';
import { runOfAttempt } from './run.ts';
import { fieldsAtFault } from './stored-reader.ts';

/**
 * The ledger: one item per digest that is due to a reader, keyed by (reader, window start). Because each digest starts
 * where the last one ended, any run that would cover the same news meets the same item: schedule, catch-up,
 * overlapping runs and "send me one now" cannot mail twice. An operator's own window is keyed by its run instead.
 */
export const LedgerKey = z.object({ readerId: z.string(), digest: z.string() });
export type LedgerKey = z.infer<typeof LedgerKey>;

/** A story as it was mailed: enough to show the digest again on the web. `web`: it was only linked. Old items lack `piece`. */
export const SentStory = z.object({
  topic: z.string(),
  window: Window,
  storyId: z.string(),
  piece: z.enum(['full', 'short', 'line', 'web']).optional(),
});
export type SentStory = z.infer<typeof SentStory>;

const base = {
  run: z.string(),
  window: Window,
  /** The slot or moment that the digest is for: the reader's next slot is after it. */
  at: Instant,
  /** How often it was reserved. */
  attempts: z.int().min(0),
  updatedAt: Instant,
};
const mailed = {
  stories: z.array(SentStory),
  /** Topics that the mail lacks because their edition was missing, and from when they are pending. */
  behind: z.record(z.string(), Instant).optional(),
  /** Ids of the corrections that the mail tells. */
  corrections: z.array(z.string()).optional(),
};

/**
 * `reserved`: someone may be sending until `leaseUntil`. `accepted`: SES has it. `failed`: SES refused it.
 * `unknown`: a send ended without an answer; SES's event, or the end of the grace time, decides.
 * `deferred`: reserved but certainly not sent, so anyone may send. `skipped`: there was nothing to send after all.
 */
export const LedgerItem = z.discriminatedUnion('state', [
  z.object({ ...base, state: z.literal('reserved'), leaseUntil: Instant, ...mailed }),
  z.object({ ...base, state: z.literal('accepted'), messageId: z.string(), ...mailed }),
  z.object({ ...base, state: z.literal('failed'), code: z.string(), reason: z.string() }),
  z.object({ ...base, state: z.literal('unknown'), graceUntil: Instant, ...mailed }),
  z.object({ ...base, state: z.literal('deferred'), reason: z.string() }),
  z.object({ ...base, state: z.literal('skipped'), reason: z.string() }),
]);
export type LedgerItem = z.infer<typeof LedgerItem>;
export type LedgerState = LedgerItem['state'];

/**
 * Which state may follow which. `accepted` is final, and any other state becomes accepted once SES is known to have the
 * mail, however late. What failed in one run may be tried again by a later one.
 */
export const allowedMoves: Record<LedgerState | 'none', readonly LedgerState[]> = {
  none: ['reserved', 'skipped'],
  reserved: ['reserved', 'accepted', 'failed', 'unknown', 'deferred'],
  unknown: ['reserved', 'accepted'],
  deferred: ['reserved', 'accepted', 'skipped'],
  failed: ['reserved', 'accepted'],
  accepted: [],
  skipped: ['accepted'],
};

/** Throws `Malformed` if `to` is not an item of a ledger, or may not follow `from`. Every ledger calls it before it writes. */
export const checkMove = (key: LedgerKey, from: LedgerItem | undefined, to: LedgerItem): void => {
  const { error } = LedgerItem.safeParse(to);
  if (error) throw new Malformed(`digest ${key.digest} cannot be written: ${fieldsAtFault(error)}`);
  const state = from?.state ?? 'none';
  if (!allowedMoves[state].includes(to.state))
    throw new Malformed(`digest ${key.digest} cannot be moved from ${state} to ${to.state}`);
};

/** The digest that is due to a reader, by schedule or on request: what arrived after `from`. */
export const owedDigest = (from: Instant) => `from#${from}`;
/** A digest that an operator requested, with a window of its own: one for all attempts of the run. */
export const requestedDigest = (run: string) => `run#${runOfAttempt(run)}`;

/** Whether an operator requested a digest, by its name in the ledger. */
export const isRequested = (digest: string) => digest.startsWith(requestedDigest(''));

/** An item that is final for a run. */
export type Settled = Extract<LedgerItem, { state: 'accepted' | 'skipped' | 'failed' | 'deferred' }>;

/** Next action for a sender, given the ledger item. */
export type NextMove =
  | { act: 'reserve' }
  /** It is settled: update coverage and next slot, and count it. */
  | { act: 'settle'; item: Settled }
  /** A send may be in progress; there is no point in trying again before `until`. */
  | { act: 'wait'; until: Instant; reason: string };

/**
 * Decides from the ledger alone. A reservation whose lease ran out is treated like a send without an answer: the mail
 * may have gone out, so SES gets `graceSeconds` more to say so before anyone sends again. An item
 * dated more than `graceSeconds` in the future was written by a clock that was ahead, so nobody waits for its times.
 */
export const nextMove = ({
  item,
  run,
  now,
  graceSeconds,
}: {
  item: LedgerItem | undefined;
  run: string;
  now: Date;
  graceSeconds: number;
}): NextMove => {
  switch (item?.state) {
    case undefined:
      return { act: 'reserve' };
    case 'deferred':
      // Once the quota is spent the run leaves the digest to a later one, whichever copy of its message comes next.
      return item.run === run && item.reason === 'quota-spent' ? { act: 'settle', item } : { act: 'reserve' };
    case 'accepted':
    case 'skipped':
      return { act: 'settle', item };
    case 'failed':
      return item.run === run ? { act: 'settle', item } : { act: 'reserve' };
    case 'reserved':
    case 'unknown': {
      const until =
        item.state === 'unknown'
          ? item.graceUntil
          : new Date(Date.parse(item.leaseUntil) + graceSeconds * 1000).toISOString();
      if (Date.parse(item.updatedAt) > now.getTime() + graceSeconds * 1000) return { act: 'reserve' };
      const reason = item.state === 'unknown' || Date.parse(item.leaseUntil) <= now.getTime() ? 'no-answer' : 'in-work';
      return Date.parse(until) <= now.getTime() ? { act: 'reserve' } : { act: 'wait', until, reason };
    }
  }
};
