import type { Breaker } from '../core/breaker.ts';
import { changeReader } from '../core/change-reader.ts';
import { legalMoves } from '../core/ledger.ts';
import { type Clock, type Counters, instantOf, type Ledger, type Log, type ReaderStore } from '../core/ports.ts';
import type { SesEvent } from './event.ts';

export interface Ports {
  readers: ReaderStore;
  ledger: Ledger;
  breaker: Breaker;
  counters: Counters;
  clock: Clock;
  log: Log;
}

const day = 86_400;
const softBounceDays = 14;
const softBouncesAllowed = 2;

const tagOf = ({ mail }: SesEvent, name: string): string | undefined => mail.tags[name]?.[0];
const decoded = (tag: string | undefined) => tag && Buffer.from(tag, 'base64url').toString();

/** SES has the mail: what the ledger does not know yet, it learns. A digest whose run gave up on it stays that run's. */
const accept = async ({ ledger, clock, log }: Ports, event: SesEvent): Promise<void> => {
  const { messageId } = event.mail;
  const readerId = tagOf(event, 'reader');
  const digest = decoded(tagOf(event, 'digest'));
  const to = decoded(tagOf(event, 'to'));
  const run = tagOf(event, 'run');
  if (!readerId || !digest || !to || !run) return;
  const key = { readerId, digest };
  let item = await ledger.get(key);
  while (item && legalMoves[item.state].includes('accepted')) {
    // Another run may have reserved the digest since: what was mailed is what this mail's run made.
    const mine = item.run === run;
    const moved = await ledger.move(key, item, {
      state: 'accepted',
      run,
      at: item.at,
      window: { from: item.window.from, to },
      attempts: item.attempts,
      updatedAt: instantOf(clock.now()),
      messageId,
      stories: mine && 'stories' in item ? item.stories : [],
      ...(mine && 'behind' in item && item.behind && { behind: item.behind }),
    });
    if (moved.moved) {
      log.info('SES says that it has a mail that nobody had noted.', {
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

/** Takes the reader off the list for good reason; someone who left stays left. */
const takeOff = (ports: Ports, readerId: string, state: 'suppressed' | 'left') =>
  changeReader(ports.readers, readerId, (reader) =>
    reader.state === 'active' || reader.state === 'pending' ? { ...reader, state, due: null } : undefined,
  );

/** Notes a soft bounce, each one once, and forgets those that are older than two weeks. */
const softBounce = (ports: Ports, readerId: string, at: string) =>
  changeReader(ports.readers, readerId, (reader) => {
    if (reader.softBounces.includes(at)) return undefined;
    const since = new Date(ports.clock.now().getTime() - softBounceDays * day * 1000).toISOString();
    const softBounces = [...reader.softBounces, at].filter((each) => each > since).sort();
    const over = softBounces.length > softBouncesAllowed && reader.state === 'active';
    return { ...reader, softBounces, ...(over && { state: 'suppressed' as const, due: null }) };
  });

/** Whether something is told for the first time in two weeks: SNS and SQS may tell it several times. */
const firstTime = async ({ counters, clock }: Ports, event: SesEvent): Promise<boolean> => {
  const name = `event:${event.mail.messageId}:${event.eventType}`;
  return (await counters.add({ name, windowSeconds: softBounceDays * day }, clock.now())) === 1;
};

const record = async (ports: Ports, event: SesEvent, what: 'bounces' | 'complaints'): Promise<void> => {
  if (!(await firstTime(ports, event))) return;
  const { stopped } = await ports.breaker.record({ sends: 0, bounces: 0, complaints: 0, [what]: 1 });
  if (stopped) ports.log.error('The sending is stopped until a person resets the breaker.', { ...stopped });
};

/**
 * Learns from one of SES's events. Events may come late, twice and in any order: each changes what it must whatever
 * came before. A hard bounce suppresses at once, the third soft bounce in 14 days too, a complaint unsubscribes;
 * bounces and complaints are counted by the circuit breaker once each.
 */
export const feedback = async (ports: Ports, event: SesEvent): Promise<void> => {
  const { log } = ports;
  const readerId = tagOf(event, 'reader');
  const about = { reader: readerId, run: tagOf(event, 'run'), messageId: event.mail.messageId };
  switch (event.eventType) {
    case 'Send':
    case 'Delivery':
    case 'DeliveryDelay':
    case 'Open':
    case 'Click':
      return accept(ports, event);
    case 'Bounce': {
      await accept(ports, event);
      const { bounceType, bounceSubType, bouncedRecipients, timestamp } = event.bounce;
      log.warn('A mail bounced.', { ...about, bounceType, bounceSubType });
      if (bounceType === 'Permanent') {
        if (readerId) await takeOff(ports, readerId, 'suppressed');
        return record(ports, event, 'bounces');
      }
      // An automatic reply comes as a transient bounce without a status: the mail did arrive.
      const failed = bouncedRecipients.some(({ status, diagnosticCode }) => status ?? diagnosticCode);
      if (readerId && failed) await softBounce(ports, readerId, timestamp);
      return;
    }
    case 'Complaint': {
      await accept(ports, event);
      log.warn('A reader complained.', { ...about, feedback: event.complaint.complaintFeedbackType });
      if (readerId && event.complaint.complaintFeedbackType !== 'not-spam') await takeOff(ports, readerId, 'left');
      return record(ports, event, 'complaints');
    }
    case 'Subscription':
      if (readerId && event.subscription.newTopicPreferences.unsubscribeAll) await takeOff(ports, readerId, 'left');
      return;
    case 'Reject':
      log.error('SES took a mail and then refused it.', { ...about, reason: event.reject.reason });
      return;
    case 'Rendering Failure':
      log.error('SES could not render a mail.', { ...about, reason: event.failure.errorMessage });
      return;
  }
};
