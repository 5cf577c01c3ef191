import {
  type LedgerItem,
  type LedgerKey,
  nextMove,
  owedDigest,
  requestedDigest,
  type Settled,
} from '../core/ledger.ts';
import { instantOf, type Ledger, type OptOuts, type ReaderStore } from '../core/ports.ts';
import { guestOf, type Reader } from '../core/reader.ts';
import type { DeliverMessage, Outcome, Recipient } from '../core/run.ts';
import type { OwedCorrection } from '../corrections/owed.ts';
import type { MailRenderer } from './mail-renderer.ts';
import type { OwedCorrections } from './owed-corrections.ts';
import { type Mail, type Ports as SendPorts, type Sent, type Settings, sendOnce } from './send-once.ts';
import { settle } from './settle.ts';

export interface RecipientPorts extends SendPorts {
  readers: ReaderStore;
  optOuts: OptOuts;
  renderer: MailRenderer;
  owedCorrections: OwedCorrections;
}

/** One recipient of a message. */
interface Task {
  message: DeliverMessage;
  recipient: Recipient;
  /** No send begins after it. Milliseconds since 1970. */
  deadline: number;
  /** Set once SES is asked to send, so that faults before and after it can be distinguished. */
  progress: { hasBegun: boolean };
  /** Shared by all recipients of the message. */
  shared: { quotaSpent: boolean };
}

type RecipientOutcome = Omit<Outcome, 'readerId'>;

/** How long an execution of the state machine may take. Milliseconds. */
const maxRunMilliseconds = 2 * 86_400_000;

/** A reader who changes this often while one mail waits is left to the next delivery of the message. */
const triesPerRecipient = 3;

/** Whether the digest counts towards the reader's coverage; one that an operator requested does not. */
const countsAsCoverage = ({ kind }: DeliverMessage) => kind !== 'request';

const windowOf = ({ message, recipient }: Task) => ({ from: recipient.from, to: message.to });

/** Why a reader, as they are now, gets no digest although one was planned, perhaps hours ago; undefined if they get it. */
const reasonToSkip = (reader: Reader | undefined, { message, recipient }: Task, now: Date): string | undefined => {
  if (!reader) return 'erased';
  if (reader.state !== 'active') return reader.state;
  const isPaused = reader.pausedUntil !== null && Date.parse(reader.pausedUntil) > now.getTime();
  if (isPaused && message.kind !== 'reader') return 'paused';
  if (message.kind === 'request') return undefined;
  if (reader.coveredUntil !== recipient.from) return 'covered-by-another-run';
  const isRescheduled = message.kind === 'scheduled' && (reader.due === null || reader.due > message.at);
  return isRescheduled ? 'rescheduled' : undefined;
};

/** The person to mail, a reader or a guest whom an operator named; or why they get nothing. */
const findAddressee = async (
  { optOuts }: RecipientPorts,
  task: Task,
  stored: Reader | undefined,
  now: Date,
): Promise<{ reader: Reader; isGuest: boolean } | { skipped: string }> => {
  const { readerId, address, from, topics } = task.recipient;
  const isGuest = stored === undefined && address !== undefined;
  if (isGuest && (await optOuts.has(readerId))) return { skipped: 'left' };
  const reader = isGuest ? guestOf({ id: readerId, address, topics, from }) : stored;
  const skipped = reasonToSkip(reader, task, now);
  return skipped === undefined ? { reader: reader!, isGuest } : { skipped };
};

/** The editions of a digest: of the topics that the reader still has, each from where its news is due. */
const editionsOf = ({ message, recipient }: Task, reader: Reader) =>
  (recipient.from >= message.to ? [] : recipient.topics)
    .filter((topic) => !countsAsCoverage(message) || reader.topics.includes(topic))
    .map((topic) => ({ topic, window: { from: recipient.behind?.[topic] ?? recipient.from, to: message.to } }))
    .filter(({ window }) => window.from < window.to);

/** The outcome of a digest that is settled in the ledger, whose effect on the reader is written first. */
const settledOutcome = async (
  ports: RecipientPorts,
  task: Task,
  settled: Settled,
  known?: Reader,
): Promise<RecipientOutcome> => {
  const { message, recipient } = task;
  if (settled.state === 'deferred') return { outcome: 'deferred', reason: settled.reason };
  if (countsAsCoverage(message)) await settle(ports, recipient.readerId, settled, known);
  switch (settled.state) {
    case 'accepted': {
      // Step Functions may reuse a name after 90 days; an execution ends within two.
      const isOlder = Date.parse(settled.updatedAt) < Date.parse(message.at) - maxRunMilliseconds;
      if (settled.run !== message.run || isOlder) return { outcome: 'skipped', reason: 'sent-by-another-run' };
      const missed = Object.keys(settled.behind ?? {});
      const { stories, updatedAt: sentAt, corrections: told = [] } = settled;
      return {
        ...{ outcome: 'sent', sentAt, stories: stories.length },
        ...(missed.length > 0 && { missed }),
        ...(told.length > 0 && { corrections: { told: told.length, left: 0, pending: 0 } }),
      };
    }
    case 'skipped':
      return { outcome: 'skipped', reason: settled.reason };
    case 'failed':
      return { outcome: 'failed', reason: settled.code, detail: settled.reason };
  }
};

/** The outcome of a send; undefined if the reader changed while the mail waited, and nothing was sent. */
const sentOutcome = async (
  ports: RecipientPorts,
  task: Task,
  sent: Sent,
  known: Reader | undefined,
): Promise<RecipientOutcome | undefined> => {
  switch (sent.state) {
    case 'outdated':
      return undefined;
    case 'settled':
      return settledOutcome(ports, task, sent.item, known);
    case 'waiting':
      return { outcome: 'unknown', reason: sent.reason, ...(sent.detail && { detail: sent.detail }), open: true };
    case 'unsent': {
      if (sent.reason === 'quota-spent') {
        task.shared.quotaSpent = true;
        return { outcome: 'deferred', reason: 'quota-spent' };
      }
      return { outcome: 'deferred', reason: sent.reason, ...(sent.detail && { detail: sent.detail }), open: true };
    }
  }
};

/** What is known of the addressee when their mail is composed. */
interface Addressee {
  reader: Reader;
  isGuest: boolean;
  /** The reader as stored; a guest has none. */
  stored: Reader | undefined;
}

/** Sends a mail once, unless the addressee has changed since it was composed. */
const post = (
  ports: RecipientPorts,
  settings: Settings,
  task: Task,
  { reader, isGuest, stored }: Addressee,
  mail: Pick<Mail, 'key' | 'raw' | 'stories' | 'pendingTopics' | 'corrections'>,
  known: LedgerItem | undefined,
): Promise<Sent> => {
  const { message, recipient, deadline, progress, shared } = task;
  return sendOnce(ports, settings, {
    mail: { run: message.run, at: message.at, window: windowOf(task), to: reader.address, ...mail },
    known,
    pace: message.pace,
    deadline,
    quotaSpent: shared.quotaSpent,
    onSend: () => {
      progress.hasBegun = true;
    },
    isCurrent: async () => {
      const now = await ports.readers.get(recipient.readerId);
      // Versions start again for someone who was erased and signed up again.
      if (now?.version !== stored?.version || now?.createdAt !== stored?.createdAt) return false;
      return !isGuest || !(await ports.optOuts.has(recipient.readerId));
    },
  });
};

/** Settles a digest without stories. A reader who asked for one now is told that there is nothing new. */
const deliverNothingNew = async (
  ports: RecipientPorts,
  settings: Settings,
  task: Task,
  addressee: Addressee,
  { key, item, now }: { key: LedgerKey; item: LedgerItem | undefined; now: Date },
): Promise<RecipientOutcome | undefined> => {
  const { ledger, renderer } = ports;
  const { run, at, occasion } = task.message;
  const { readerId } = task.recipient;
  const window = windowOf(task);
  if (occasion === 'now') {
    const notificationKey = { readerId, digest: requestedDigest(run) };
    const raw = await renderer.nothingNew({ reader: addressee.reader, run, at: now });
    const mail = { key: notificationKey, raw, stories: [] };
    const sent = await post(ports, settings, task, addressee, mail, await ledger.get(notificationKey));
    if (sent.state !== 'settled' || sent.item.state === 'deferred')
      return sentOutcome(ports, task, sent, addressee.stored);
  }
  // An empty window covers nothing, so it must not take the ledger key of the digest that begins where it does.
  if (window.from >= window.to) {
    if (countsAsCoverage(task.message)) await settle(ports, readerId, { state: 'waits', at, window });
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
  } else {
    // What it would have told may be told by now: another copy of the message can have sent it since the item was read.
    const current = await ledger.get(key);
    if (current?.state === 'accepted') return settledOutcome(ports, task, current);
  }
  return settledOutcome(ports, task, skipped);
};

/** Whether a reader gets no mail any more, so that nobody can be told of their corrections. */
const isGone = (reason: string): boolean => ['left', 'suppressed', 'erased'].includes(reason);

/** The corrections that a recipient is owed; none with a digest that an operator requested, which may be sent to anyone. */
const owedIn = async (
  { owedCorrections, log }: RecipientPorts,
  { message, recipient }: Task,
  known: Pick<Reader, 'topics' | 'formerTopics'> | undefined,
): Promise<OwedCorrection[]> => {
  const { topics, formerTopics }: NonNullable<typeof known> = known ?? recipient;
  // A digest of an empty window has no place in the ledger to record what it tells.
  if (!countsAsCoverage(message) || recipient.from >= message.to) return [];
  const { owed, unreadable } = await owedCorrections(
    { id: recipient.readerId, topics, ...(formerTopics && { formerTopics }) },
    recipient.from,
  );
  for (const key of unreadable)
    log.error('a correction cannot be read', { event: 'object.unreadable', key, reason: 'It is damaged.' });
  return owed;
};

/** Why a reader gets nothing of what they are due: it waits for editors, or some of it could not be made. */
const reasonToDefer = (missed: readonly { heldBack?: boolean }[]): string =>
  missed.every(({ heldBack }) => heldBack) ? 'held-for-review' : 'editions-missing';

/** A digest's ledger item. That there is none may be old news, because reserving the digest then fails; `accepted` is final. */
const itemToActOn = async (ledger: Ledger, key: LedgerKey): Promise<LedgerItem | undefined> => {
  const item = await ledger.peek(key);
  return item === undefined || item.state === 'accepted' ? item : ledger.get(key);
};

/** One attempt; undefined if the reader changed while the mail waited, and nothing was sent. */
const tryToDeliver = async (
  ports: RecipientPorts,
  settings: Settings,
  task: Task,
): Promise<RecipientOutcome | undefined> => {
  const { readers, ledger, renderer, clock } = ports;
  const { message, recipient } = task;
  const { run, at, kind } = message;
  const { readerId } = recipient;
  const key = { readerId, digest: countsAsCoverage(message) ? owedDigest(recipient.from) : requestedDigest(run) };
  const [stored, item] = await Promise.all([readers.get(readerId), itemToActOn(ledger, key)]);
  const now = clock.now();

  const next = nextMove({ item, run, now, graceSeconds: settings.graceSeconds });
  if (next.act === 'settle') return settledOutcome(ports, task, next.item);
  if (next.act === 'wait') return { outcome: 'unknown', reason: next.reason, open: true };

  const found = await findAddressee(ports, task, stored, now);
  if ('skipped' in found) {
    const { outcome, reason } = { outcome: 'skipped' as const, reason: found.skipped };
    const owed = isGone(found.skipped) ? await owedIn(ports, task, stored) : [];
    return { outcome, reason, ...(owed.length > 0 && { corrections: { told: 0, left: owed.length, pending: 0 } }) };
  }
  const addressee = { ...found, stored };
  const { reader, isGuest } = found;

  const editions = editionsOf(task, reader);
  const { from } = recipient;
  const corrections = await owedIn(ports, task, reader);
  const digest = await renderer.digest({
    ...{ reader, isGuest, editions, message, corrections, from },
    digest: key.digest,
    at: now,
  });
  const pendingTopics = Object.fromEntries(digest.missed.map(({ topic, window }) => [topic, window.from]));
  const pending = Object.keys(pendingTopics);
  const missed = pending.length > 0 ? { missed: pending } : {};

  if (digest.stories.length === 0 && corrections.length === 0) {
    if (pending.length > 0) return { outcome: 'deferred', reason: reasonToDefer(digest.missed), ...missed };
    return deliverNothingNew(ports, settings, task, addressee, { key, item, now });
  }
  const waiting = corrections.length > 0 ? { corrections: { told: 0, left: 0, pending: corrections.length } } : {};
  // Who wants no digest of fewer stories hears of corrections with the next; without any story they are a notification.
  const isTooShort = digest.stories.length > 0 || reader.minStories > 1;
  if (kind === 'scheduled' && isTooShort && digest.stories.length < reader.minStories) {
    await settle(ports, readerId, { state: 'waits', at, window: windowOf(task) });
    return { outcome: 'skipped', reason: 'too-few-stories', ...missed, ...waiting };
  }
  const { raw, stories } = digest;
  const mail = {
    ...{ key, raw, stories },
    ...(pending.length > 0 && { pendingTopics }),
    ...(corrections.length > 0 && { corrections: corrections.map(({ correction }) => correction.id) }),
  };
  const outcome = await sentOutcome(ports, task, await post(ports, settings, task, addressee, mail, item), stored);
  return outcome && (outcome.outcome === 'sent' ? outcome : { ...waiting, ...outcome });
};

/**
 * Delivers to one recipient and returns the outcome. The mail is composed again if the reader changes before it is sent.
 * Throws on faults; `task.progress` then says whether a send may have begun.
 */
export const deliverToRecipient = async (
  ports: RecipientPorts,
  settings: Settings,
  task: Task,
): Promise<RecipientOutcome> => {
  for (let attempt = 0; attempt < triesPerRecipient; attempt++) {
    const outcome = await tryToDeliver(ports, settings, task);
    if (outcome) return outcome;
  }
  return { outcome: 'deferred', reason: 'reader-changed', open: true };
};
