import pMap from 'p-map';
import type { Breaker } from '../core/breaker.ts';
import { servedTo } from '../core/coverage.ts';
import { Unreadable } from '../core/errors.ts';
import { type LedgerItem, nextMove, owedDigest, requestedDigest, type Settled } from '../core/ledger.ts';
import { instantOf, type ObjectStore, type OptOuts, type ReaderStore } from '../core/ports.ts';
import { guestOf, type Reader } from '../core/reader.ts';
import type { DeliverMessage, Outcome, Receipt, Recipient } from '../core/run.ts';
import { nextSlot } from '../core/slot.ts';
import { changeReader } from '../store/change-reader.ts';
import { readReceipts, writeReceipt } from '../store/runs.ts';
import { valueIfFound } from '../store/stored.ts';
import type { MailRenderer } from './mail-renderer.ts';
import {
  type Letter,
  type Ports as SendPorts,
  type Settings as SendSettings,
  type Sent,
  sendOnce,
} from './send-once.ts';

export interface Ports extends SendPorts {
  store: ObjectStore;
  readers: ReaderStore;
  optOuts: OptOuts;
  breaker: Breaker;
  renderer: MailRenderer;
}

export interface Settings extends SendSettings {
  /** Recipients worked on at once. */
  concurrency: number;
}

/** How long an execution of the state machine may take. Milliseconds. */
const maxRunMilliseconds = 2 * 86_400_000;

/** What a recipient is read as: someone whose digest is still to come, or why not. */
type Standing = { fresh: true; reader: Reader } | { fresh: false; reason: string };

/** Looks at the reader as they are now: what was planned may be hours old. */
const standing = (reader: Reader | undefined, message: DeliverMessage, recipient: Recipient, now: Date): Standing => {
  if (!reader) return { fresh: false, reason: 'erased' };
  if (reader.state !== 'active') return { fresh: false, reason: reader.state };
  const paused = reader.pausedUntil !== null && Date.parse(reader.pausedUntil) > now.getTime();
  if (paused && message.kind !== 'reader') return { fresh: false, reason: 'paused' };
  if (message.kind === 'request') return { fresh: true, reader };
  if (reader.coveredUntil !== recipient.from) return { fresh: false, reason: 'covered-by-another-run' };
  if (message.kind === 'scheduled' && (reader.due === null || reader.due > message.at))
    return { fresh: false, reason: 'rescheduled' };
  return { fresh: true, reader };
};

/** Carries out what follows from a settled digest: coverage and the next slot. Doing it again changes nothing. */
const settle = async (
  { readers, clock }: Pick<Ports, 'readers' | 'clock'>,
  readerId: string,
  item: {
    state: 'accepted' | 'skipped' | 'failed' | 'waits';
    at: string;
    window: { from: string; to: string };
    behind?: Record<string, string>;
  },
): Promise<void> => {
  const now = clock.now();
  // An item of a clock that was ahead covers no time that has not come.
  const at = instantOf(new Date(Math.min(Date.parse(item.at), now.getTime())));
  const to = servedTo(item.window, now);
  await changeReader(
    readers,
    readerId,
    (reader) => {
      const due = reader.due !== null && reader.due <= at ? nextSlot(reader.schedule, at) : reader.due;
      const covers = (item.state === 'accepted' || item.state === 'skipped') && reader.coveredUntil < to;
      if (!covers) return due === reader.due ? undefined : { ...reader, due };
      const { behind: _, ...rest } = reader;
      return { ...rest, due, coveredUntil: to, ...(item.behind && { behind: item.behind }) };
    },
    'anywhere',
  );
};

/**
 * One recipient's outcome; undefined where the reader changed while the mail waited, and nothing was sent. Throws
 * faults; `progress` then tells whether a send had begun, `shared` is the message's.
 */
const tryToDeliver = async (
  ports: Ports,
  settings: Settings,
  { message, recipient, deadline }: { message: DeliverMessage; recipient: Recipient; deadline: number },
  progress: { begun: boolean },
  shared: { quotaSpent: boolean },
): Promise<Omit<Outcome, 'readerId'> | undefined> => {
  const { readers, optOuts, ledger, renderer, clock } = ports;
  const { run, at, kind } = message;
  const { readerId } = recipient;
  const owed = kind !== 'request';
  const key = { readerId, digest: owed ? owedDigest(recipient.from) : requestedDigest(run) };
  const window = { from: recipient.from, to: message.to };
  const [stored, item] = await Promise.all([readers.get(readerId), ledger.get(key)]);
  const now = clock.now();

  const counted = async (settled: Settled): Promise<Omit<Outcome, 'readerId'>> => {
    if (settled.state === 'deferred') return { outcome: 'deferred', reason: settled.reason };
    if (owed) await settle(ports, readerId, settled);
    switch (settled.state) {
      case 'accepted': {
        // Step Functions forgets a name after 90 days; an execution itself ends within two.
        const isOlder = Date.parse(settled.updatedAt) < Date.parse(at) - maxRunMilliseconds;
        if (settled.run !== run || isOlder) return { outcome: 'skipped', reason: 'sent-by-another-run' };
        const missed = Object.keys(settled.behind ?? {});
        const { stories, updatedAt: sentAt } = settled;
        return { outcome: 'sent', sentAt, stories: stories.length, ...(missed.length > 0 && { missed }) };
      }
      case 'skipped':
        return { outcome: 'skipped', reason: settled.reason };
      case 'failed':
        return { outcome: 'failed', reason: settled.code, detail: settled.reason };
    }
  };
  const told = async (sent: Sent): Promise<Omit<Outcome, 'readerId'> | undefined> => {
    switch (sent.state) {
      case 'outdated':
        return undefined;
      case 'settled':
        return counted(sent.item);
      case 'waiting':
        return { outcome: 'unknown', reason: sent.reason, ...(sent.detail && { detail: sent.detail }), open: true };
      case 'unsent': {
        if (sent.reason === 'quota-spent') {
          shared.quotaSpent = true;
          return { outcome: 'deferred', reason: 'quota-spent' };
        }
        return { outcome: 'deferred', reason: sent.reason, ...(sent.detail && { detail: sent.detail }), open: true };
      }
    }
  };

  const next = nextMove({ item, run, now, graceSeconds: settings.graceSeconds });
  if (next.act === 'settle') return counted(next.item);
  if (next.act === 'wait') return { outcome: 'unknown', reason: next.reason, open: true };

  const { address, from } = recipient;
  const isGuest = stored === undefined && address !== undefined;
  if (isGuest && (await optOuts.has(readerId))) return { outcome: 'skipped', reason: 'left' };
  const person = isGuest ? guestOf({ id: readerId, address, topics: recipient.topics, from }) : stored;
  const stands = standing(person, message, recipient, now);
  if (!stands.fresh) return { outcome: 'skipped', reason: stands.reason };
  const { reader } = stands;

  // An empty window covers nothing, so it must not take the place in the ledger of the digest that begins where it does.
  const isEmpty = window.from >= window.to;
  const topics = (isEmpty ? [] : recipient.topics)
    .filter((topic) => !owed || reader.topics.includes(topic))
    .map((topic) => ({ topic, window: { from: recipient.behind?.[topic] ?? recipient.from, to: message.to } }))
    .filter((edition) => edition.window.from < edition.window.to);
  const digest = await renderer.digest({ reader, isGuest, editions: topics, message, digest: key.digest, at: now });
  const behind =
    digest.missed.length > 0
      ? Object.fromEntries(digest.missed.map((each) => [each.topic, each.window.from]))
      : undefined;
  const missed = behind ? { missed: Object.keys(behind) } : {};

  const post = async (
    letter: Pick<Letter, 'key' | 'raw' | 'stories'> & { behind?: Record<string, string> },
    known: LedgerItem | undefined,
  ): Promise<Sent> => {
    progress.begun = true;
    const sent = await sendOnce(ports, settings, {
      letter: { run, at, window, to: reader.address, ...letter },
      known,
      pace: message.pace,
      deadline,
      quotaSpent: shared.quotaSpent,
      isCurrent: async () => {
        const now = await readers.get(readerId);
        // Whoever was erased and signed up again counts versions from the start.
        if (now?.version !== stored?.version || now?.createdAt !== stored?.createdAt) return false;
        return !isGuest || !(await optOuts.has(readerId));
      },
    });
    return sent;
  };

  if (digest.stories.length === 0) {
    if (behind) return { outcome: 'deferred', reason: 'editions-missing', ...missed };
    if (message.occasion === 'now') {
      const noticeKey = { readerId, digest: requestedDigest(run) };
      const raw = await renderer.nothingNew({ reader, run, at: now });
      const sent = await post({ key: noticeKey, raw, stories: [] }, await ledger.get(noticeKey));
      if (sent.state !== 'settled' || sent.item.state === 'deferred') return told(sent);
    }
    if (isEmpty) {
      if (owed) await settle(ports, readerId, { state: 'waits', at, window });
      return { outcome: 'skipped', reason: 'nothing-new' };
    }
    const skipped = {
      state: 'skipped' as const,
      run,
      at,
      window,
      reason: 'nothing-new',
      attempts: item?.attempts ?? 0,
      updatedAt: instantOf(now),
    };
    if (item?.state === undefined || item.state === 'deferred') {
      const moved = await ledger.move(key, item, skipped);
      if (!moved.moved) return { outcome: 'unknown', reason: 'in-work', open: true };
    }
    return counted(skipped);
  }
  if (kind === 'scheduled' && digest.stories.length < reader.minStories) {
    await settle(ports, readerId, { state: 'waits', at, window });
    return { outcome: 'skipped', reason: 'too-few-stories', ...missed };
  }
  return told(await post({ key, raw: digest.raw, stories: digest.stories, ...(behind && { behind }) }, item));
};

/** A reader who changes that often while one mail waits is left to the next time the message comes. */
const triesPerRecipient = 3;

/** Delivers to one recipient as they are when the mail goes out: what changes meanwhile has it composed again. */
const deliverTo = async (...order: Parameters<typeof tryToDeliver>): Promise<Omit<Outcome, 'readerId'>> => {
  for (let attempt = 0; attempt < triesPerRecipient; attempt++) {
    const outcome = await tryToDeliver(...order);
    if (outcome) return outcome;
  }
  return { outcome: 'deferred', reason: 'reader-changed', open: true };
};

/**
 * The outcomes that an earlier delivery of the same message left, by reader. `undefined`: the message is done with. What
 * was deferred is looked at again: a copy of the message, carried out at the same time, may have sent it after all. A
 * receipt that cannot be read says nothing: the ledger knows what was sent, and the receipt is written anew.
 */
const earlier = async (
  { store, log }: Pick<Ports, 'store' | 'log'>,
  { run, chunk, recipients }: DeliverMessage,
): Promise<Map<string, Outcome> | undefined> => {
  const receipts = await readReceipts(store, { run, chunk });
  for (const receipt of [receipts.final, receipts.open])
    if (receipt.state === 'unreadable') log.error('a receipt cannot be read', { run, chunk, key: receipt.key });
  const isSure = ({ open, outcome }: Outcome) => !open && outcome !== 'deferred';
  const final = valueIfFound(receipts.final)?.outcomes;
  const outcomes = final ?? valueIfFound(receipts.open)?.outcomes ?? [];
  const known = new Map(outcomes.filter(isSure).map((outcome) => [outcome.readerId, outcome]));
  // A run that is planned again may have other people under the same number of a message.
  return final && recipients.every(({ readerId }) => known.has(readerId)) ? undefined : known;
};

/**
 * Carries out one message: each recipient gets their digest once, however often the message comes, and one outcome.
 * Writes the receipt when every outcome is final and gives true; else an open one, and the message is to come again.
 * No send begins after `deadline` (milliseconds since 1970, real time). Throws where the message itself cannot be worked on.
 */
export const deliver = async (
  ports: Ports,
  settings: Settings,
  { message, deadline }: { message: DeliverMessage; deadline: number },
): Promise<{ complete: boolean; outcomes: Outcome[] }> => {
  const { store, breaker, clock, log } = ports;
  const { run, chunk } = message;
  const known = await earlier(ports, message);
  if (!known) return { complete: true, outcomes: [] };
  const stopped = await breaker.stopped();
  const shared = { quotaSpent: false };

  const outcomeOf = async (recipient: Recipient): Promise<Outcome> => {
    const { readerId } = recipient;
    const before = known.get(readerId);
    if (before) return before;
    if (stopped) return { readerId, outcome: 'deferred', reason: 'breaker-open', detail: stopped.reason };
    const progress = { begun: false };
    try {
      return { readerId, ...(await deliverTo(ports, settings, { message, recipient, deadline }, progress, shared)) };
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      log.error('A recipient could not be worked on.', { run, reader: readerId, error: fault });
      // Trying again does not help. Whether a digest went out whose record cannot be read, nobody knows: none is sent.
      if (fault instanceof Unreadable) {
        const outcome = fault.record === 'reader' && !progress.begun ? 'deferred' : 'unknown';
        return { readerId, outcome, reason: `${fault.record}-unreadable`, detail: fault.problem };
      }
      const outcome = progress.begun ? 'unknown' : 'deferred';
      return { readerId, outcome, reason: 'fault', detail: `${fault.name}: ${fault.message}`, open: true };
    }
  };
  const work = async () => {
    const outcomes = await pMap(message.recipients, outcomeOf, { concurrency: settings.concurrency });
    const complete = !outcomes.some(({ open }) => open);
    const receipt: Receipt = { schema: 1, run, chunk, complete, writtenAt: instantOf(clock.now()), outcomes };
    await writeReceipt(store, receipt);
    for (const { readerId, outcome, reason, detail } of outcomes)
      if (outcome === 'failed' || outcome === 'unknown')
        log.warn('A digest did not go out as it should.', { run, reader: readerId, outcome, reason, detail });
    return { complete, outcomes };
  };

  // The breaker counts the mails before they go out, so that it never hears of a bounce before it knows of its mail.
  const expected = stopped ? 0 : message.recipients.filter(({ readerId }) => !known.has(readerId)).length;
  const sentAt = instantOf(clock.now());
  let sent = 0;
  if (expected > 0) await breaker.record({ sends: expected, sentAt });
  try {
    const { complete, outcomes } = await work();
    sent = outcomes.filter(({ readerId, outcome }) => outcome === 'sent' && !known.has(readerId)).length;
    log.info('Delivered a message.', { run, chunk, complete, recipients: outcomes.length, sent });
    return { complete, outcomes };
  } finally {
    if (sent !== expected) await breaker.record({ sends: sent - expected, sentAt });
  }
};
