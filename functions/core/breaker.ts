import { z } from 'zod';
import { Instant } from './article.ts';

const hour = 3_600_000;
const windowHours = 24;

/**
 * When the breaker opens: at this many of a kind, if they are also more than this share of the mails. SES reviews an
 * account at a bounce rate of 5 % and a complaint rate of 0.1 %, but a few complaints about a few mails say nothing about the rate:
 * https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-messages.html
 */
const limits = {
  bounces: { min: 10, share: 0.05, words: 'bounced' },
  complaints: { min: 5, share: 0.001, words: 'were complained about' },
} as const;

const Counts = z.object({ sends: z.int().min(0), bounces: z.int().min(0), complaints: z.int().min(0) });

/** What to add, for mails sent at `sentAt` (now unless given). Negative numbers take back what was added. */
export interface Tally extends Partial<z.infer<typeof Counts>> {
  sentAt?: Instant;
}

const unreadable = { at: '1970-01-01T00:00:00.000Z', reason: 'the record of why cannot be read' };

/** Counts that cannot be read start again; a breaker that may have been open stays open until a person resets it. */
export const BreakerState = z.object({
  /** Mails by the hour in which they were sent, and what became of them; newest first. */
  hours: z.array(Counts.extend({ hour: Instant })).catch([]),
  /** Earlier mails no longer count: a person closed the breaker then. */
  since: Instant.nullable().catch(null),
  stopped: z.object({ at: Instant, reason: z.string() }).nullable().default(null).catch(unreadable),
});
export type BreakerState = z.infer<typeof BreakerState>;

export const closedBreaker: BreakerState = { hours: [], since: null, stopped: null };

const hourOf = (instant: Instant): Instant => new Date(Math.floor(Date.parse(instant) / hour) * hour).toISOString();

/**
 * The circuit breaker: Broadsheet stops sending before SES would stop it. Each bounce and complaint is credited to the
 * hour in which its mail was sent, and the mails of the last 24 hours are judged together, so that late events of older
 * mails do not count against today's. Only a person closes an open breaker.
 */
export const recordTally = (state: BreakerState, { sentAt, ...counts }: Tally, now: Instant): BreakerState => {
  const oldest = hourOf(new Date(Date.parse(now) - windowHours * hour).toISOString());
  const recent = state.hours.filter((each) => each.hour >= oldest);
  const at = sentAt !== undefined && sentAt < now ? sentAt : now;
  const credited = hourOf(at);
  if (credited < oldest || (state.since !== null && at < state.since)) return { ...state, hours: recent };

  const before = recent.find((each) => each.hour === credited);
  const sum = (field: keyof typeof counts) => Math.max(0, (before?.[field] ?? 0) + (counts[field] ?? 0));
  const hours = [
    { hour: credited, sends: sum('sends'), bounces: sum('bounces'), complaints: sum('complaints') },
    ...recent.filter((each) => each !== before),
  ].sort((a, b) => (a.hour < b.hour ? 1 : -1));

  const total = (field: keyof typeof counts) => hours.reduce((all, each) => all + each[field], 0);
  const sends = total('sends');
  const reasons = (['bounces', 'complaints'] as const).flatMap((kind) => {
    const { min, share, words } = limits[kind];
    const count = total(kind);
    return count >= min && count > sends * share
      ? [`${count} of ${sends.toLocaleString('en')} mails of the last ${windowHours} hours ${words}`]
      : [];
  });
  const stopped = state.stopped ?? (reasons.length > 0 ? { at: now, reason: reasons.join('; ') } : null);
  return { ...state, hours, stopped };
};

/** The closed breaker after a person's decision: earlier mails no longer count. */
export const resetBreaker = (now: Instant): BreakerState => ({ ...closedBreaker, since: now });
