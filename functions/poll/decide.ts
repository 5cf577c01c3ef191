import type { Instant } from '../core/article.ts';
import { instantOf } from '../core/ports.ts';
import type { PollState, Source } from '../core/source.ts';
import type { Wishes } from '../feeds/feed-reading.ts';
import { currentState } from '../feeds/source-health.ts';
import { noWishes } from '../feeds/wishes.ts';

/** When a source is polled, and what is remembered of each answer. Pure: times in, state out. Lengths are seconds. */

const quarterHour = 900;
const hour = 3600;
const day = 86_400;

/** No source is polled more often, whatever it says. */
const minInterval = quarterHour;
/** The longest time between two polls that Broadsheet chooses by itself. */
const maxInterval = 6 * hour;
/** A source of which nothing is known is polled this often, the rate that operators of servers recommend. */
const usualInterval = hour;
/** `max-age`, `ttl` and the like are obeyed up to here: some mean files that never change. */
const maxFreshness = day;
/** `Retry-After` is obeyed up to here. */
const maxRetryAfter = 7 * day;
const maxBackOff = 12 * hour;
/** A permanent redirect is believed when it was seen this often in a row. */
const confirmations = 3;
/** How much of a new rate of items counts, per poll of a day. */
const rateWeight = 0.3;

const later = (now: Date, seconds: number): Instant => instantOf(new Date(now.getTime() + Math.ceil(seconds) * 1000));
const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));
const secondsBetween = (from: Instant, to: Date) => Math.max(0, (to.getTime() - Date.parse(from)) / 1000);

/** The first moment from `at` on that is in no hour and on no day to skip; `at` itself if every one is. */
const outside = (at: Instant, { skipHours, skipDays }: Pick<Wishes, 'skipHours' | 'skipDays'>): Instant => {
  let moment = new Date(at);
  for (let tried = 0; tried < 8 * 24; tried++) {
    if (!skipHours.includes(moment.getUTCHours()) && !skipDays.includes(moment.getUTCDay())) return instantOf(moment);
    moment = new Date((Math.floor(moment.getTime() / 3_600_000) + 1) * 3_600_000);
  }
  return at;
};

/** Whether a source is to be polled now. */
export const isDue = (stored: PollState | undefined, source: Source, now: Date): boolean => {
  if (source.paused) return false;
  const state = currentState(stored, source, now);
  if (state.goneAt !== undefined || Date.parse(state.nextPoll) > now.getTime()) return false;
  return !state.wishes || outside(instantOf(now), state.wishes) === instantOf(now);
};

/** How often a source is worth polling, by how often it publishes: twice for each item that is expected. */
const intervalOf = ({ itemsPerDay }: PollState): number =>
  itemsPerDay === undefined ? usualInterval : clamp(day / Math.max(itemsPerDay, 0.01) / 2, minInterval, maxInterval);

/**
 * The state to store before a source is asked: whoever else has the message leaves it, and if this poll dies, the next
 * one is no sooner than the server may expect.
 */
export const claimed = (state: PollState, now: Date): PollState => ({
  ...state,
  polledAt: instantOf(now),
  nextPoll: later(
    now,
    Math.max(
      clamp(intervalOf(state), minInterval, usualInterval),
      state.freshSeconds ?? 0,
      Math.min(state.wishes?.seconds ?? 0, maxFreshness),
    ),
  ),
});

/** Seconds of `Retry-After`, which is a number or a date; undefined if there is none. */
const retryAfterIn = (value: string | undefined, now: Date): number | undefined => {
  if (value === undefined) return undefined;
  const seconds = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : (Date.parse(value) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? clamp(seconds, 0, maxRetryAfter) : undefined;
};

/** Seconds for which an answer says that it stays the same: `max-age`, else `Expires`. 0 if it does not say. */
const freshnessIn = (headers: Readonly<Record<string, string>>, now: Date): number => {
  const [, age] = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,10})/i.exec(headers['cache-control'] ?? '') ?? [];
  const { expires, date } = headers;
  const from = Number.isNaN(Date.parse(date ?? '')) ? now.getTime() : Date.parse(date!);
  const until = age === undefined ? (Date.parse(expires ?? '') - from) / 1000 : Number(age);
  return Number.isFinite(until) ? clamp(until, 0, maxFreshness) : 0;
};

/** What an answer says, as far as the next poll depends on it. */
export interface PollAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Where it was found, and how it was led there. */
  url: string;
  redirects: readonly { status: number; to: string }[];
}

/** What came of a poll. `feed`: an answer with a feed; `same`: nothing has changed. */
export type PollResult =
  | {
      outcome: 'feed';
      answer: PollAnswer;
      wishes: Wishes;
      newItems: number;
      mayHaveMissed: boolean;
      body: string;
      perDay?: number | undefined;
      wantsPages?: boolean;
    }
  | { outcome: 'same'; answer: PollAnswer; body?: string | undefined; wantsPages?: boolean }
  | { outcome: 'gone'; answer: PollAnswer }
  | { outcome: 'failed'; reason: string; answer?: PollAnswer | undefined };

/** The next poll: never before `floor`, up to a tenth later than `interval` so that polls spread, outside hours to skip. */
const nextAt = (
  state: PollState,
  now: Date,
  { interval, floor, random }: { interval: number; floor: number; random: number },
): Instant =>
  outside(
    later(
      now,
      Math.max(minInterval, floor, Math.min(state.wishes?.seconds ?? 0, maxFreshness), interval * (1 + random / 10)),
    ),
    state.wishes ?? noWishes,
  );

/** Where a feed is found from now on: a permanent redirect counts after three answers in a row that agree. */
const moved = (state: PollState, { redirects }: PollAnswer): Pick<PollState, 'movedTo' | 'moving'> => {
  const isPermanent = redirects.length > 0 && redirects.every(({ status }) => status === 301 || status === 308);
  if (!isPermanent) return { movedTo: state.movedTo, moving: undefined };
  const { to } = redirects.at(-1)!;
  const seen = state.moving?.to === to ? state.moving.seen + 1 : 1;
  return seen >= confirmations ? { movedTo: to, moving: undefined } : { movedTo: state.movedTo, moving: { to, seen } };
};

/** The validators of an answer, byte for byte. A 304 may leave out what has not changed. */
const validatorsOf = (state: PollState, { status, headers, url }: PollAnswer): PollState['validators'] => {
  const before = status === 304 && state.validators?.url === url ? state.validators : undefined;
  const etag = headers.etag || before?.etag;
  const lastModified = headers['last-modified'] || before?.lastModified;
  if (etag === undefined && lastModified === undefined) return undefined;
  return { url, ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
};

/** Items a day, as a running average in which about three days count; at first what the dates in the feed show. */
const rateOf = (state: PollState, result: Exclude<PollResult, { outcome: 'failed' | 'gone' }>, now: Date): number => {
  const newItems = result.outcome === 'feed' ? result.newItems : 0;
  const shown = result.outcome === 'feed' ? result.perDay : undefined;
  if (state.succeededAt === undefined) return shown ?? day / usualInterval / 2;
  const days = Math.max(secondsBetween(state.succeededAt, now) / day, minInterval / day);
  const before = state.itemsPerDay ?? newItems / days;
  return before + (newItems / days - before) * (1 - (1 - rateWeight) ** days);
};

const afterFailure = (
  state: PollState,
  { reason, answer }: Extract<PollResult, { outcome: 'failed' }>,
  now: Date,
  random: number,
): PollState => {
  const failures = state.failures + 1;
  const asked = answer && retryAfterIn(answer.headers['retry-after'], now);
  const isBusy = answer?.status === 429 || answer?.status === 503;
  const backOff = clamp((isBusy ? hour : quarterHour) * 2 ** Math.min(failures - 1, 10), intervalOf(state), maxBackOff);
  const floor = Math.max(asked ?? 0, isBusy ? freshnessIn(answer!.headers, now) : 0);
  return {
    ...state,
    failures,
    failingSince: state.failingSince ?? instantOf(now),
    reason,
    nextPoll: nextAt(state, now, { interval: backOff, floor, random }),
  };
};

/**
 * The state of a source after a poll. `random`, from 0 to 1, spreads polls. Validators are stored with every answer that
 * has a feed, also if the feed is the same: otherwise the next request would repeat outdated ones for good.
 */
export const nextPoll = (
  state: PollState,
  result: PollResult,
  { now, random }: { now: Date; random: number },
): PollState => {
  if (result.outcome === 'failed') return afterFailure(state, result, now, random);
  const at = instantOf(now);
  if (result.outcome === 'gone') return { ...state, goneAt: at, reason: 'The server says that the feed is gone.' };
  const { answer } = result;
  const newItems = result.outcome === 'feed' ? result.newItems : 0;
  const itemsPerDay = rateOf(state, result, now);
  const freshSeconds = freshnessIn(answer.headers, now);
  const next: PollState = {
    ...state,
    ...moved(state, answer),
    validators: validatorsOf(state, answer),
    succeededAt: at,
    failures: 0,
    failingSince: undefined,
    reason: undefined,
    itemsPerDay,
    freshSeconds,
    ...(newItems > 0 && { lastItemAt: at }),
    ...(result.body !== undefined && { body: result.body }),
    ...(result.outcome === 'feed' && { wishes: result.wishes }),
    ...(result.wantsPages !== undefined && { wantsPages: result.wantsPages || undefined }),
    ...(result.outcome === 'feed' && result.mayHaveMissed && { missedAt: at }),
  };
  // What was missed once is missed again unless the source is polled more often for a while.
  const isHurried = next.missedAt !== undefined && secondsBetween(next.missedAt, now) < day;
  const hasValidators = next.validators !== undefined;
  const usual = isHurried ? intervalOf(next) / 2 : intervalOf(next);
  // Without validators every poll transfers the whole feed.
  const interval = hasValidators ? usual : Math.max(usual, usualInterval);
  return { ...next, nextPoll: nextAt(next, now, { interval, floor: freshSeconds, random }) };
};
