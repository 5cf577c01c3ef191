import { z } from 'zod';
import { describeFault, Malformed } from '../core/errors.ts';
import type { Metrics } from '../core/ports.ts';
import { DeliverMessage, type Outcome, Recipient } from '../core/run.ts';
import { inOneLine } from '../store/plain-issues.ts';
import { type Ports as DeliverPorts, deliver, type Settings } from './deliver.ts';

export interface Ports extends DeliverPorts {
  metrics: Metrics;
}

const Envelope = DeliverMessage.extend({ recipients: z.array(z.unknown()).min(1) });

/**
 * Reads a message of the deliver queue. Throws `Malformed`, saying what is wrong with it. Recipients that cannot be read
 * are left out and counted in `unreadable`, so that the others get their digests; it throws only if none can be read.
 */
const parseMessage = (body: string): { message: DeliverMessage; unreadable: number } => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Malformed('the message is not JSON');
  }
  const envelope = Envelope.safeParse(json);
  const recipients = envelope.data?.recipients.flatMap((one) => Recipient.safeParse(one).data ?? []);
  const parsed = DeliverMessage.safeParse(envelope.data ? { ...envelope.data, recipients } : json);
  if (!parsed.success) throw new Malformed(`the message is not a deliver message: ${inOneLine(parsed.error)}`);
  return { message: parsed.data, unreadable: envelope.data!.recipients.length - parsed.data.recipients.length };
};

/** Why a message must be delivered again: how many of its recipients are undecided, for each reason. */
const undecided = (outcomes: readonly Outcome[]): string => {
  const counts = new Map<string, number>();
  for (const { open, outcome, reason, detail } of outcomes) {
    if (!open) continue;
    const why = [outcome, reason, detail].filter(Boolean).join(', ');
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => `${count} × ${why}`).join('; ');
};

/**
 * Delivers the messages of one invocation, one after the other. `failed` has those that must be received again, with the
 * reason: undecided recipients, or a message that cannot be processed.
 * No send begins after `deadline` (milliseconds since 1970, real time).
 */
export const deliverBatch = async (
  ports: Ports,
  settings: Settings,
  { messages, deadline }: { messages: readonly { id: string; body: string }[]; deadline: number },
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const counts = new Map<Outcome['outcome'], number>();
  const failed = new Map<string, string>();
  for (const { id, body } of messages) {
    try {
      const { message, unreadable } = parseMessage(body);
      if (unreadable > 0)
        ports.log.error('recipients of a message cannot be read and stay due', {
          event: 'recipients.unreadable',
          message: id,
          unreadable,
        });
      const { complete, outcomes } = await deliver(ports, settings, { message, deadline });
      for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (!complete) failed.set(id, undecided(outcomes));
    } catch (error) {
      ports.log.error('a message could not be processed', { event: 'message.failed', message: id, error });
      ports.metrics.add('MessagesNotProcessed', 'Count', 1);
      failed.set(id, describeFault(error));
    }
  }
  for (const [outcome, count] of counts)
    ports.metrics.add(`Recipients${outcome[0]!.toUpperCase()}${outcome.slice(1)}`, 'Count', count);
  return { failed };
};
