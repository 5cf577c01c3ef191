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
  /** A send is over within this time; until then nobody else begins one. */
  leaseSeconds: number;
  /** How long SES's own event may take before a send without an answer is done again. */
  graceSeconds: number;
}

/** A mail and what the ledger is to say of it. */
export interface Letter {
  key: LedgerKey;
  run: string;
  at: string;
  window: { from: string; to: string };
  to: string;
  raw: Buffer;
  stories: Extract<LedgerItem, { state: 'accepted' }>['stories'];
  behind?: Record<string, string>;
}

/**
 * `settled`: the ledger holds its final word for this run. `waiting` and `unsent` may be tried again. `outdated`: the
 * reader is not as the letter was written for, and nothing was sent.
 */
export type Sent =
  | { state: 'settled'; item: Settled }
  | { state: 'waiting'; reason: string; detail?: string }
  | { state: 'outdated' }
  | { state: 'unsent'; reason: 'throttled' | 'quota-spent' | 'unavailable' | 'out-of-time'; detail?: string };

const throttleTries = 4;
/** No send begins in the last part of a lease. */
const leaseMarginSeconds = 15;

const later = (date: Date, seconds: number) => new Date(date.getTime() + seconds * 1000).toISOString();

/** SES tags take letters, digits, `_`, `-`, `.` and `@` only, so what has others is written in base64url. */
const tagOf = (value: string) => Buffer.from(value).toString('base64url');

/**
 * Sends a letter unless the ledger says that it was, may have been, or is being sent. A fault that is thrown leaves a
 * reservation: until its lease and grace time have run out nobody sends again, and SES's event may settle it before.
 * Where the quota is known to be spent SES is not asked, but the ledger is: it may be another copy's to send.
 * `isCurrent` is asked after each wait, right before a send: a reader may leave while their mail waits for its turn.
 */
export const sendOnce = async (
  ports: Ports,
  settings: Settings,
  {
    letter,
    known,
    pace,
    deadline,
    quotaSpent,
    isCurrent,
  }: {
    letter: Letter;
    known: LedgerItem | undefined;
    pace: number;
    deadline: number;
    quotaSpent: boolean;
    isCurrent: () => Promise<boolean>;
  },
): Promise<Sent> => {
  const { ledger, mailer, clock, log } = ports;
  const { key, run, at, window, stories, behind, raw, to } = letter;
  const mailed = { stories, ...(behind && { behind }) };

  let item = known;
  let reserved: Extract<LedgerItem, { state: 'reserved' }> | undefined;
  while (!reserved) {
    const next = nextMove({ item, run, now: clock.now(), graceSeconds: settings.graceSeconds });
    if (next.act === 'settle') return { state: 'settled', item: next.item };
    if (next.act === 'wait') return { state: 'waiting', reason: next.reason };
    if (!quotaSpent && !(await ports.pace.turn(pace, deadline))) return { state: 'unsent', reason: 'out-of-time' };
    if (!(await isCurrent())) return { state: 'outdated' };
    const now = clock.now();
    const wanted = {
      state: 'reserved' as const,
      run,
      at,
      window,
      attempts: (item?.attempts ?? 0) + 1,
      updatedAt: now.toISOString(),
      leaseUntil: later(now, settings.leaseSeconds),
      ...mailed,
    };
    const moved = await ledger.move(key, item, wanted);
    if (moved.moved) reserved = wanted;
    else item = moved.stored;
  }
  const { attempts } = reserved;
  const base = () => ({ run, at, window, attempts, updatedAt: clock.now().toISOString() });
  /** Moves on from the reservation; gives what is stored where someone was faster, which only SES's event can be. */
  const record = async <Item extends LedgerItem>(next: Item): Promise<LedgerItem | undefined> => {
    const moved = await ledger.move(key, reserved, next);
    return moved.moved ? next : moved.stored;
  };

  let outcome: SendOutcome = { outcome: quotaSpent ? 'quota-spent' : 'throttled' };
  for (let attempt = 0; attempt < throttleTries && outcome.outcome === 'throttled'; attempt++) {
    if (attempt > 0) {
      await ports.sleep((0.5 + ports.random()) * 250 * 2 ** attempt);
      if (!(await isCurrent())) {
        await record({ ...base(), state: 'deferred' as const, reason: 'reader-changed' });
        return { state: 'outdated' };
      }
    }
    if (clock.now().getTime() > Date.parse(reserved.leaseUntil) - leaseMarginSeconds * 1000) break;
    const tags = { run, reader: key.readerId, digest: tagOf(key.digest), to: tagOf(window.to) };
    outcome = await mailer.send({ to, raw, tags });
  }

  switch (outcome.outcome) {
    case 'accepted': {
      const { messageId } = outcome;
      const accepted = { ...base(), state: 'accepted' as const, messageId, ...mailed };
      const stored = await record(accepted);
      if (stored && stored.state !== 'accepted') {
        log.error('A mail was accepted after its reservation was lost.', { run, reader: key.readerId, messageId });
        await ledger.move(key, stored, accepted);
      }
      return { state: 'settled', item: stored?.state === 'accepted' ? stored : accepted };
    }
    case 'rejected': {
      const { code, reason } = outcome;
      await record({ ...base(), state: 'failed' as const, code, reason });
      return { state: 'settled', item: { ...base(), state: 'failed', code, reason } };
    }
    case 'unknown': {
      const graceUntil = later(clock.now(), settings.graceSeconds);
      const stored = await record({ ...base(), state: 'unknown' as const, graceUntil, ...mailed });
      if (stored?.state === 'accepted') return { state: 'settled', item: stored };
      return { state: 'waiting', reason: 'no-answer', detail: outcome.reason };
    }
    default: {
      const detail = 'reason' in outcome ? { detail: outcome.reason } : {};
      await record({ ...base(), state: 'deferred' as const, reason: outcome.outcome });
      return { state: 'unsent', reason: outcome.outcome, ...detail };
    }
  }
};
