import type { Log } from '../core/ports.ts';

/** A message of a queue as a function receives it. `receives`: how often it was received, this time included. */
export interface Received {
  id: string;
  body: string;
  receives: number;
}

/** A dead-letter queue. */
export interface DeadLetters {
  add(message: { body: string; reason: string }): Promise<void>;
}

/**
 * Returns the ids of the messages to receive again. `failed` has the reason of each message that failed, by its id. One
 * that failed for the last time is dead-lettered here, with its reason; its queue would dead-letter it without one. Even
 * a malformed message is retried until then: it may come from a version that is being deployed. Dead-lettering comes
 * before deleting, so a crash in between duplicates a message and never loses it. If a function dies at the last try,
 * the queue dead-letters the message without a reason.
 */
export const splitRetries = async (
  { deadLetters, tries, log }: { deadLetters: DeadLetters; tries: number; log: Log },
  received: readonly Received[],
  failed: ReadonlyMap<string, string>,
): Promise<string[]> => {
  const again: string[] = [];
  for (const { id, body, receives } of received) {
    const reason = failed.get(id);
    if (reason === undefined) continue;
    if (receives < tries) {
      again.push(id);
      continue;
    }
    try {
      await deadLetters.add({ body, reason });
      log.error('a message was dead-lettered', { event: 'message.dead-lettered', message: id, receives, reason });
    } catch (error) {
      log.error('a message could not be dead-lettered; its queue will do so', {
        event: 'message.not-dead-lettered',
        message: id,
        reason,
        error,
      });
      again.push(id);
    }
  }
  return again;
};
