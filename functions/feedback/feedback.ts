import { Instant } from '../core/article.ts';
import { Unreadable } from '../core/errors.ts';
import { allowedMoves, type LedgerItem, type LedgerKey } from '../core/ledger.ts';
import {
  type Breaker,
  type Clock,
  type Counters,
  instantOf,
  type Ledger,
  type Log,
  type Metrics,
  type OptOuts,
  type ReaderStore,
} from '../core/ports.ts';
import type { Reader } from '../core/reader.ts';
import { changeReader } from '../store/change-reader.ts';
import { readerMovedFrom } from '../store/find-reader.ts';
import { meaningOf } from './bounce.ts';
import type { SesEvent } from './event.ts';

export interface Ports {
  readers: ReaderStore;
  optOuts: OptOuts;
  ledger: Ledger;
  breaker: Breaker;
  counters: Counters;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}

const day = 86_400;
const softBounceDays = 14;
const softBouncesAllowed = 2;

const tagOf = ({ mail }: SesEvent, name: string): string | undefined => mail.tags[name]?.[0];
const decoded = (tag: string | undefined) => tag && Buffer.from(tag, 'base64url').toString();

/** A digest's ledger item, unless it says already that SES accepted the mail: then, as of nearly every mail, there is nothing to do. */
const itemToAccept = async (
  { readers, ledger }: Pick<Ports, 'readers' | 'ledger'>,
  key: LedgerKey,
): Promise<{ key: LedgerKey; item: LedgerItem | undefined } | undefined> => {
  if ((await ledger.peek(key))?.state === 'accepted') return undefined;
  const item = await ledger.get(key);
  if (item) return { key, item };
  // The reader may have moved while the mail was under way, and their ledger with them.
  const moved = await readerMovedFrom(readers, key.readerId, 'anywhere');
  if (!moved) return undefined;
  const there = { ...key, readerId: moved.id };
  return { key: there, item: await ledger.get(there) };
};

/** Records in the ledger that SES accepted a mail, if it does not say so yet, under the run that sent the mail. */
const noteAccepted = async (ports: Ports, event: SesEvent): Promise<void> => {
  const { ledger, clock, log } = ports;
  const { messageId } = event.mail;
  const readerId = tagOf(event, 'reader');
  const digest = decoded(tagOf(event, 'digest'));
  const to = decoded(tagOf(event, 'to'));
  const run = tagOf(event, 'run');
  if (!readerId || !digest || !run) return;
  const found = await itemToAccept(ports, { readerId, digest });
  if (!found) return;
  const { key } = found;
  let { item } = found;
  while (item && allowedMoves[item.state].includes('accepted')) {
    // Another run may have reserved the digest since: what was mailed is what this mail's run made.
    const mine = item.run === run;
    const end = Instant.safeParse(to).data ?? (mine ? item.window.to : undefined);
    if (end === undefined) {
      log.warn('the window of an accepted mail cannot be read, and another run has its digest', {
        event: 'mail.window-unreadable',
        run,
        reader: readerId,
      });
      return;
    }
    const moved = await ledger.move(key, item, {
      state: 'accepted',
      run,
      at: item.at,
      window: { from: item.window.from, to: end },
      attempts: item.attempts,
      updatedAt: instantOf(clock.now()),
      messageId,
      stories: mine && 'stories' in item ? item.stories : [],
      ...(mine && 'behind' in item && item.behind && { behind: item.behind }),
      ...(mine && 'corrections' in item && item.corrections && { corrections: item.corrections }),
    });
    if (moved.moved) {
      log.info('an event of SES shows that an unrecorded mail was accepted', {
        event: 'mail.found-accepted',
        run,
        reader: readerId,
        messageId,
        was: item.state,
      });
      return;
    }
    item = moved.stored;
  }
};

/** A ledger item that cannot be read is left as it is, and does not keep the event from the reader's record. */
const accept = async (ports: Ports, event: SesEvent): Promise<void> => {
  try {
    await noteAccepted(ports, event);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    ports.log.error("a digest's ledger item cannot be read", {
      event: 'digest.unreadable',
      run: tagOf(event, 'run'),
      error: fault,
    });
    ports.metrics.add('RecordsUnreadable', 'Count', 1);
  }
};

const weight: Record<Reader['state'], number> = { pending: 0, active: 0, left: 1, suppressed: 2 };

/** Stops a reader's digests, unless they were stopped for a stronger reason: the order of events makes no difference. */
const stop = (reader: Reader, state: 'suppressed' | 'left') =>
  weight[reader.state] < weight[state] ? { ...reader, state, due: null } : undefined;

/** An event of a mail from before the reader confirmed the address says nothing about it any more. */
const isOutdated = ({ confirmedAt }: Reader, { mail }: SesEvent) =>
  confirmedAt !== null && mail.timestamp < confirmedAt;

/** Changes a reader; a guest is opted out of mail that operators request. */
const stopMails = async (
  { readers, optOuts }: Ports,
  readerId: string,
  change: (reader: Reader) => Omit<Reader, 'version'> | undefined,
  follow?: 'anywhere',
): Promise<void> => {
  if (!(await changeReader(readers, readerId, change, follow))) await optOuts.add(readerId);
};

const suppress = (ports: Ports, readerId: string, event: SesEvent) =>
  stopMails(ports, readerId, (reader) => (isOutdated(reader, event) ? undefined : stop(reader, 'suppressed')));

const unsubscribe = (ports: Ports, readerId: string) =>
  stopMails(ports, readerId, (reader) => stop(reader, 'left'), 'anywhere');

/** Records a soft bounce, each one once, and removes those that are older than two weeks. */
const softBounce = (ports: Ports, readerId: string, event: SesEvent, at: string) =>
  changeReader(ports.readers, readerId, (reader) => {
    if (isOutdated(reader, event) || reader.softBounces.includes(at)) return undefined;
    const since = new Date(ports.clock.now().getTime() - softBounceDays * day * 1000).toISOString();
    const softBounces = [...reader.softBounces, at].filter((each) => each > since).sort();
    const noted = { ...reader, softBounces };
    return (softBounces.length > softBouncesAllowed && stop(noted, 'suppressed')) || noted;
  });

/**
 * Has the circuit breaker count a bounce or complaint of a digest, once however often the event is received. Other mails,
 * such as confirmations, go to any address that a visitor typed: neither they nor their bounces are counted.
 */
const count = async (ports: Ports, event: SesEvent, what: 'bounces' | 'complaints'): Promise<void> => {
  if (tagOf(event, 'digest') === undefined) return;
  const { messageId, timestamp } = event.mail;
  const counter = { name: `event:${messageId}:${what}`, windowSeconds: softBounceDays * day };
  const sentAt = new Date(timestamp);
  if ((await ports.counters.add(counter, sentAt)) !== 1) return;
  try {
    const { stopped } = await ports.breaker.record({ [what]: 1, sentAt: timestamp });
    if (stopped)
      ports.log.error('sending is stopped until a person resets the breaker', { event: 'sending.stopped', ...stopped });
  } catch (fault) {
    await ports.counters.add({ ...counter, by: -1 }, sentAt);
    throw fault;
  }
};

type EventOf<Type extends SesEvent['eventType']> = Extract<SesEvent, { eventType: Type }>;

/** What identifies the mail of an event in the log. */
const mailFields = (event: SesEvent) => ({
  reader: tagOf(event, 'reader'),
  run: tagOf(event, 'run'),
  messageId: event.mail.messageId,
});

const countRefused = ({ metrics }: Ports) => metrics.add('MailsRefused', 'Count', 1);

const handleBounce = async (ports: Ports, event: EventOf<'Bounce'>): Promise<void> => {
  const readerId = tagOf(event, 'reader');
  const { bounceType, bounceSubType, timestamp, bouncedRecipients } = event.bounce;
  const meaning = meaningOf(event.bounce);
  const statuses = bouncedRecipients.map(({ status }) => status);
  ports.log.warn('a mail bounced', {
    event: 'mail.bounced',
    ...mailFields(event),
    bounceType,
    bounceSubType,
    statuses,
    meaning,
  });
  if (meaning === 'dead') await count(ports, event, 'bounces');
  if (meaning === 'refused') countRefused(ports);
  if (!readerId) return;
  switch (meaning) {
    case 'dead':
    case 'listed':
      await suppress(ports, readerId, event);
      return;
    case 'left':
      await unsubscribe(ports, readerId);
      return;
    case 'soft':
      await softBounce(ports, readerId, event, timestamp);
      return;
  }
};

const handleComplaint = async (ports: Ports, event: EventOf<'Complaint'>): Promise<void> => {
  const readerId = tagOf(event, 'reader');
  const fields = mailFields(event);
  const { complaintSubType: subType, complaintFeedbackType: kind } = event.complaint;
  if (kind === 'not-spam') {
    ports.log.info('a reader reported that a mail is not spam', { event: 'mail.not-spam', ...fields });
    return;
  }
  ports.log.warn('a reader complained about a mail', { event: 'mail.complaint', ...fields, feedback: kind, subType });
  if (subType) {
    if (readerId) await suppress(ports, readerId, event);
    return;
  }
  // A report of failed authentication comes from a mail server, not from the reader.
  if (kind === 'auth-failure') {
    countRefused(ports);
    return;
  }
  await count(ports, event, 'complaints');
  if (readerId) await unsubscribe(ports, readerId);
};

/**
 * Handles one event of SES. Events may come late, twice and in any order; the result is the same. A hard bounce
 * suppresses the reader at once and so does the third soft bounce in 14 days; a complaint unsubscribes them. The circuit
 * breaker counts each hard bounce and complaint once. An address on SES's suppression list is suppressed but not counted.
 * A mail that was refused for its content or sender changes no reader.
 */
export const feedback = async (ports: Ports, event: SesEvent): Promise<void> => {
  const { log } = ports;
  switch (event.eventType) {
    case 'Send':
    case 'Delivery':
    case 'DeliveryDelay':
    case 'Open':
    case 'Click':
      return accept(ports, event);
    case 'Bounce':
      await accept(ports, event);
      return handleBounce(ports, event);
    case 'Complaint':
      await accept(ports, event);
      return handleComplaint(ports, event);
    case 'Subscription': {
      const readerId = tagOf(event, 'reader');
      if (readerId && event.subscription.newTopicPreferences.unsubscribeAll) await unsubscribe(ports, readerId);
      return;
    }
    case 'Reject':
      log.error('SES accepted a mail and then rejected it', {
        event: 'mail.rejected',
        ...mailFields(event),
        reason: event.reject.reason,
      });
      countRefused(ports);
      return;
    case 'Rendering Failure':
      log.error('SES could not render a mail', {
        event: 'mail.not-rendered',
        ...mailFields(event),
        reason: event.failure.errorMessage,
      });
      countRefused(ports);
      return;
  }
};
