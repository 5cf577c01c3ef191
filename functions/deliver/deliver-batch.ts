import { z } from 'zod';
import { Malformed } from '../core/errors.ts';
import type { Measures } from '../core/ports.ts';
import { DeliverMessage, type Outcome } from '../core/run.ts';
import { type Ports as DeliverPorts, deliver, type Settings } from './deliver.ts';

export interface Ports extends DeliverPorts {
  measures: Measures;
}

/** Reads a message of the deliver queue. Throws `Malformed`, saying what is wrong with it. */
const parseMessage = (body: string): DeliverMessage => {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Malformed('the message is not JSON');
  }
  const parsed = DeliverMessage.safeParse(json);
  if (!parsed.success) throw new Malformed(`the message is not a deliver message: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

/**
 * Carries out the messages of one invocation, one after the other. `again` names those that must come again: undecided
 * recipients, or a message that cannot be worked on, which the queue moves to its dead letters after some tries.
 * No send begins after `deadline` (milliseconds since 1970, real time).
 */
export const deliverBatch = async (
  ports: Ports,
  settings: Settings,
  { messages, deadline }: { messages: readonly { id: string; body: string }[]; deadline: number },
): Promise<{ again: string[] }> => {
  const counts = new Map<Outcome['outcome'], number>();
  const again: string[] = [];
  for (const { id, body } of messages) {
    try {
      const message = parseMessage(body);
      const { complete, outcomes } = await deliver(ports, settings, { message, deadline });
      for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (!complete) again.push(id);
    } catch (error) {
      ports.log.error('A deliver message could not be worked on.', { message: id, error });
      ports.measures.add('messages not worked on', 'Count', 1);
      again.push(id);
    }
  }
  for (const [outcome, count] of counts) ports.measures.add(`recipients ${outcome}`, 'Count', count);
  return { again };
};
