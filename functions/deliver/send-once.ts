import { Malformed, Unreadable } from '../core/errors.ts';
import { type LedgerItem, type LedgerKey, nextMove, type Settled } from '../core/ledger.ts';
import type { Clock, Ledger, Log, Mailer, SendOutcome } from '../core/ports.ts';
import type { Pace } from './pace.ts';

export interface Ports {
  ledger: Ledger;
  mailer: Pick<Mailer, 'send'>;
  pace: Pace;
  clock: Clock;
  log: Log;
  sleep(milliseconds: number): Promise<unknown>;
  /** Between 0 and 1. */
  random(): number;
}

export interface Settings {
  /** A send ends within this time; until then nobody else begins one. */
  leaseSeconds: number;
  /** How long SES's own event may take before a send without an answer is repeated. */
  graceSeconds: number;
}

/** A mail, and what the ledger records about it. */
export interface Mail {
  key: LedgerKey;
  run: string;
  at: string;
  window: { from: string; to: string };
  to: string;
  raw: Buffer;
  stories: Extract<LedgerItem, { state: 'accepted' }>['stories'];
  /** Topics that the mail lacks, each with the start of the window that is still to be sent. */
  pendingTopics?: Record<string, string>;
  /** Ids of the corrections that it tells. */
  corrections?: string[];
}

/**
 * `settled`: final for this run. `waiting` and `unsent` may be tried again. `outdated`: the reader changed after the mail
 * was composed, and nothing was sent.
 */
export type Sent =
  | { state: 'settled'; item: Settled }
  | { state: 'waiting'; reason: string; detail?: string }
  | { state: 'outdated' }
  | { state: 'unsent'; reason: 'throttled' | 'quota-spent' | 'unavailable' | 'out-of-time'; detail?: string };

const throttleTries = 4;
/**
 * How often it is tried to record that SES accepted a mail, with twice the pause each time, about 13 seconds in all. No other write
 * is tried for as long: without this one, a reader may get their digest twice.
 */
const acceptedTries = 8;
const acceptedPauseMilliseconds = 100;
/** No send begins in the last part of a lease. */
const leaseMarginSeconds = 15;

const later = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000).toISOString();

/** SES tags take letters, digits, `_`, `-`, `.` and `@` only, so other values are written in base64url. */
const tagOf = (value: string) => Buffer.from(value).toString('base64url');

type Reserved = Extract<LedgerItem, { state: 'reserved' }>;

interface SendOrder {
  mail: Mail;
  /** The ledger item as it was read last. */
  known: LedgerItem | undefined;
  /** Mails per second. */
  pace: number;
  /** No send begins after it. Milliseconds since 1970. */
  deadline: number;
  quotaSpent: boolean;
  isCurrent: () => Promise<boolean>;
  /** Called right before SES is asked, each time. */
  onSend: () => void;
}

/** The result of an attempt. `outdated` and `out-of-time` are not answers of SES: it was not asked, or not again. */
type Attempted = SendOutcome | { outcome: 'outdated' } | { outcome: 'out-of-time' };

/** The fields of a ledger item that say what is in the mail. */
const mailedFields = ({ stories, pendingTopics, corrections }: Mail) => ({
  stories,
  ...(corrections && { corrections }),
  ...(pendingTopics && { behind: pendingTopics }),
});

/** Reserves the digest in the ledger; returns why not if it is settled, in work, out of time or outdated. */
const reserve = async (
  { ledger, clock, pace: turns }: Ports,
  settings: Settings,
  { mail, known, pace, deadline, quotaSpent, isCurrent }: SendOrder,
): Promise<{ reserved: Reserved } | { sent: Sent }> => {
  const { key, run, at, window } = mail;
  let item = known;
  while (true) {
    const next = nextMove({ item, run, now: clock.now(), graceSeconds: settings.graceSeconds });
    if (next.act === 'settle') return { sent: { state: 'settled', item: next.item } };
    if (next.act === 'wait') return { sent: { state: 'waiting', reason: next.reason } };
    if (!quotaSpent && !(await turns.turn(pace, deadline))) return { sent: { state: 'unsent', reason: 'out-of-time' } };
    if (!(await isCurrent())) return { sent: { state: 'outdated' } };
    const now = clock.now();
    const reserved: Reserved = {
      state: 'reserved',
      run,
      at,
      window,
      attempts: (item?.attempts ?? 0) + 1,
      updatedAt: now.toISOString(),
      leaseUntil: later(now, settings.leaseSeconds),
      ...mailedFields(mail),
    };
    const moved = await ledger.move(key, item, reserved);
    if (moved.moved) return { reserved };
    item = moved.stored;
  }
};

/**
 * Asks SES to send, again after a random wait while it throttles. 'outdated' if the reader changed during a wait;
 * 'out-of-time' if the lease is nearly over before SES was asked once.
 */
const sendWithRetries = async (
  { mailer, clock, sleep, random }: Ports,
  { mail: { key, run, window, to, raw }, quotaSpent, isCurrent, onSend }: SendOrder,
  leaseUntil: string,
): Promise<Attempted> => {
  if (quotaSpent) return { outcome: 'quota-spent' };
  const tags = { run, reader: key.readerId, digest: tagOf(key.digest), to: tagOf(window.to) };
  const lastStart = Date.parse(leaseUntil) - leaseMarginSeconds * 1000;
  let answer: SendOutcome | undefined;
  for (let attempt = 0; attempt < throttleTries; attempt++) {
    if (attempt > 0) {
      await sleep((0.5 + random()) * 250 * 2 ** attempt);
      if (!(await isCurrent())) return { outcome: 'outdated' };
    }
    if (clock.now().getTime() > lastStart) break;
    onSend();
    answer = await mailer.send({ to, raw, tags });
    if (answer.outcome !== 'throttled') break;
  }
  return answer ?? { outcome: 'out-of-time' };
};

/** The settled digest if another send of it was accepted meanwhile: then that is the outcome, not this attempt's. */
const sentMeanwhile = (stored: LedgerItem | undefined): Sent | undefined =>
  stored?.state === 'accepted' ? { state: 'settled', item: stored } : undefined;

/** Does a write that must not be lost again while it fails, unless it could never succeed. */
const insist = async <Result>({ sleep, random }: Ports, write: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (fault) {
      if (attempt === acceptedTries || fault instanceof Malformed || fault instanceof Unreadable) throw fault;
      await sleep((0.5 + random()) * acceptedPauseMilliseconds * 2 ** (attempt - 1));
    }
  }
};

/** Writes what became of a reserved digest to the ledger. */
const recordOutcome = async (
  ports: Ports,
  settings: Settings,
  { mail, reserved }: { mail: Mail; reserved: Reserved },
  outcome: Attempted,
): Promise<Sent> => {
  const { ledger, clock, log } = ports;
  const { key, run, at, window } = mail;
  const mailed = mailedFields(mail);
  const base = () => ({ run, at, window, attempts: reserved.attempts, updatedAt: clock.now().toISOString() });
  /** Returns the stored item, which is another one only if an event of SES came first. */
  const record = async (next: LedgerItem): Promise<LedgerItem | undefined> => {
    const moved = await ledger.move(key, reserved, next);
    return moved.moved ? next : moved.stored;
  };
  switch (outcome.outcome) {
    case 'outdated':
      await record({ ...base(), state: 'deferred', reason: 'reader-changed' });
      return { state: 'outdated' };
    case 'accepted': {
      const { messageId } = outcome;
      const accepted = { ...base(), state: 'accepted' as const, messageId, ...mailed };
      const stored = await insist(ports, () => record(accepted));
      if (stored && stored.state !== 'accepted') {
        log.error('a mail was accepted after its reservation was lost', {
          event: 'mail.reservation-lost',
          run,
          reader: key.readerId,
          messageId,
        });
        await insist(ports, () => ledger.move(key, stored, accepted));
      }
      return { state: 'settled', item: stored?.state === 'accepted' ? stored : accepted };
    }
    case 'rejected': {
      const { code, reason } = outcome;
      const failed = { ...base(), state: 'failed' as const, code, reason };
      return sentMeanwhile(await record(failed)) ?? { state: 'settled', item: failed };
    }
    case 'unknown': {
      const graceUntil = later(clock.now(), settings.graceSeconds);
      const stored = await record({ ...base(), state: 'unknown', graceUntil, ...mailed });
      return sentMeanwhile(stored) ?? { state: 'waiting', reason: 'no-answer', detail: outcome.reason };
    }
    default: {
      const detail = 'reason' in outcome ? { detail: outcome.reason } : {};
      const stored = await record({ ...base(), state: 'deferred', reason: outcome.outcome });
      return sentMeanwhile(stored) ?? { state: 'unsent', reason: outcome.outcome, ...detail };
    }
  }
};

/**
 * Sends a mail unless the ledger says that it was sent, may have been, or is being sent. If it throws, the reservation
 * stays: until its lease and the grace time have passed nobody sends again, unless an event of SES settles it first.
 * If the quota is known to be spent, SES is not asked but the ledger still is, since another copy of the message may hold it.
 * `isCurrent` is checked after each wait, right before a send, because a reader may leave while their mail waits.
 */
export const sendOnce = async (ports: Ports, settings: Settings, order: SendOrder): Promise<Sent> => {
  const reservation = await reserve(ports, settings, order);
  if ('sent' in reservation) return reservation.sent;
  const { reserved } = reservation;
  const outcome = await sendWithRetries(ports, order, reserved.leaseUntil);
  return recordOutcome(ports, settings, { mail: order.mail, reserved }, outcome);
};
