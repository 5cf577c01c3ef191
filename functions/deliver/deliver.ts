import pMap from 'p-map';
import { Unreadable } from '../core/errors.ts';
import { type Breaker, instantOf, type ObjectStore } from '../core/ports.ts';
import type { DeliverMessage, Outcome, Receipt, Recipient } from '../core/run.ts';
import { readReceipts, writeReceipt } from '../store/runs.ts';
import { valueIfFound } from '../store/stored.ts';
import { deliverToRecipient, type RecipientPorts } from './deliver-to-recipient.ts';
import type { Settings as SendSettings } from './send-once.ts';

export interface Ports extends RecipientPorts {
  store: ObjectStore;
  breaker: Breaker;
}

export interface Settings extends SendSettings {
  /** Recipients processed at once. */
  concurrency: number;
}

/**
 * The outcomes that an earlier delivery of the same message recorded, by reader; undefined if the message is finished.
 * Deferred recipients are tried again, because a copy of the message may have sent the digest at the same time. A receipt
 * that cannot be read is ignored: the ledger knows what was sent, and the receipt is written again.
 */
const readEarlierOutcomes = async (
  { store, log }: Pick<Ports, 'store' | 'log'>,
  { run, chunk, recipients }: DeliverMessage,
): Promise<Map<string, Outcome> | undefined> => {
  const receipts = await readReceipts(store, { run, chunk });
  for (const receipt of [receipts.final, receipts.open])
    if (receipt.state === 'unreadable')
      log.error('a receipt cannot be read', { event: 'receipt.unreadable', run, chunk, key: receipt.key });
  const isSure = ({ open, outcome }: Outcome) => !open && outcome !== 'deferred';
  const final = valueIfFound(receipts.final)?.outcomes;
  const outcomes = final ?? valueIfFound(receipts.open)?.outcomes ?? [];
  const known = new Map(outcomes.filter(isSure).map((outcome) => [outcome.readerId, outcome]));
  // A run that is planned again may have other recipients under the same message number.
  return final && recipients.every(({ readerId }) => known.has(readerId)) ? undefined : known;
};

/**
 * Delivers one message: each recipient gets their digest once, however often the message is received, and one outcome.
 * Writes a receipt; `complete` is false if some outcome is not final, and the message must then be delivered again. No
 * send begins after `deadline` (milliseconds since 1970, real time). Throws if the message itself cannot be processed.
 */
export const deliver = async (
  ports: Ports,
  settings: Settings,
  { message, deadline }: { message: DeliverMessage; deadline: number },
): Promise<{ complete: boolean; outcomes: Outcome[] }> => {
  const { store, breaker, clock, log } = ports;
  const { run, chunk } = message;
  const known = await readEarlierOutcomes(ports, message);
  if (!known) return { complete: true, outcomes: [] };
  const stopped = await breaker.stopped();
  const shared = { quotaSpent: false };

  const outcomeOf = async (recipient: Recipient): Promise<Outcome> => {
    const { readerId } = recipient;
    const before = known.get(readerId);
    if (before) return before;
    if (stopped) return { readerId, outcome: 'deferred', reason: 'breaker-open', detail: stopped.reason };
    const progress = { hasBegun: false };
    try {
      const task = { message, recipient, deadline, progress, shared };
      return { readerId, ...(await deliverToRecipient(ports, settings, task)) };
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      log.error('a recipient could not be processed', {
        event: 'recipient.failed',
        run,
        reader: readerId,
        error: fault,
      });
      // A retry does not help. A digest whose record cannot be read may have been sent, so it is not sent again.
      if (fault instanceof Unreadable) {
        const outcome = fault.record === 'reader' && !progress.hasBegun ? 'deferred' : 'unknown';
        return { readerId, outcome, reason: `${fault.record}-unreadable`, detail: fault.problem };
      }
      const outcome = progress.hasBegun ? 'unknown' : 'deferred';
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
        log.warn('a digest was not sent', { event: 'digest.not-sent', run, reader: readerId, outcome, reason, detail });
    return { complete, outcomes };
  };

  // The breaker counts mails before they are sent, so that a bounce is never counted before its mail.
  const expected = stopped ? 0 : message.recipients.filter(({ readerId }) => !known.has(readerId)).length;
  const sentAt = instantOf(clock.now());
  let sent = 0;
  if (expected > 0) await breaker.record({ sends: expected, sentAt });
  try {
    const { complete, outcomes } = await work();
    sent = outcomes.filter(({ readerId, outcome }) => outcome === 'sent' && !known.has(readerId)).length;
    log.info('message delivered', {
      event: 'message.delivered',
      run,
      chunk,
      complete,
      recipients: outcomes.length,
      sent,
    });
    return { complete, outcomes };
  } finally {
    if (sent !== expected) await breaker.record({ sends: sent - expected, sentAt });
  }
};
