import { z } from 'zod';
import { Instant } from './article.ts';

/**
 * The circuit breaker: Broadsheet stops sending before SES would stop it. It opens when more than 5 % of the last
 * 1,000 mails bounced for good or more than 0.1 % were complained about, and only a person closes it.
 * SES reviews an account at a bounce rate of 5 % and a complaint rate of 0.1 %:
 * https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-messages.html
 */
const maxBounces = 50;
const maxComplaints = 1;
/** The last 1,000 mails are kept as ten blocks of a hundred and the one being filled. */
const blockSize = 100;
const fullBlocks = 10;

export const Tally = z.object({ sends: z.int().min(0), bounces: z.int().min(0), complaints: z.int().min(0) });
export type Tally = z.infer<typeof Tally>;

export const BreakerState = z.object({
  /** Newest first. */
  blocks: z.array(Tally),
  stopped: z.object({ at: Instant, reason: z.string() }).nullable(),
});
export type BreakerState = z.infer<typeof BreakerState>;

export const closedBreaker: BreakerState = { blocks: [], stopped: null };

/** Adds what happened and opens the breaker where a limit is passed. An open breaker stays open. */
export const recordTally = (state: BreakerState, tally: Tally, now: Instant): BreakerState => {
  const [newest = { sends: 0, bounces: 0, complaints: 0 }, ...older] = state.blocks;
  const current = {
    sends: newest.sends + tally.sends,
    bounces: newest.bounces + tally.bounces,
    complaints: newest.complaints + tally.complaints,
  };
  const blocks = [current, ...older];
  if (current.sends >= blockSize) blocks.unshift({ sends: 0, bounces: 0, complaints: 0 });
  // A message's worth of sends may fill a block past its size, so blocks are kept while fewer would not reach 1,000.
  let sends = 0;
  const kept = blocks.filter((block, index) => {
    const needed = index === 0 || sends < blockSize * fullBlocks;
    sends += block.sends;
    return needed;
  });
  const sum = (field: keyof Tally) => kept.reduce((total, block) => total + block[field], 0);
  const bounces = sum('bounces');
  const complaints = sum('complaints');
  const reasons = [
    ...(bounces > maxBounces ? [`${bounces} of the last 1,000 mails bounced`] : []),
    ...(complaints > maxComplaints ? [`${complaints} of the last 1,000 mails were complained about`] : []),
  ];
  return {
    blocks: kept,
    stopped: state.stopped ?? (reasons.length > 0 ? { at: now, reason: reasons.join('; ') } : null),
  };
};

export interface Breaker {
  /** When and why the sending was stopped; undefined while it is not. */
  stopped(): Promise<{ at: Instant; reason: string } | undefined>;
  /** Counts what happened and gives the state after it. */
  record(tally: Tally): Promise<BreakerState>;
  /** A person's decision: sending goes on and counting starts anew. */
  reset(): Promise<void>;
}
