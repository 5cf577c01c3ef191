import type { Log } from './ports.ts';

/** A message of a queue as a function gets it. `receives`: how often it was given out, this time included. */
export interface Received {
  id: string;
  body: string;
  receives: number;
}

/** The messages that could not be worked off, by id, and why. */
export type Failed = ReadonlyMap<string, string>;

/** Where messages wait for a person. */
export interface DeadLetters {
  add(letter: { body: string; reason: string }): Promise<void>;
}

/**
 * Tells which messages must come again. One that failed for the last time is set aside here, with the reason beside it,
 * rather than by its queue, which knows none. Even a malformed one is tried until then: it may be of a version that is
 * being deployed. It is set aside before it is done with, so a function that dies in between leaves two of it and loses
 * none; whatever is not set aside here, as when a function dies at its last try, the queue sets aside without a reason.
 */
export const splitRetries = async (
  { deadLetters, tries, log }: { deadLetters: DeadLetters; tries: number; log: Log },
  received: readonly Received[],
  failed: Failed,
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
      log.error('A message was set aside.', { message: id, receives, reason });
    } catch (error) {
      log.error('A message could not be set aside; its queue will do so.', { message: id, reason, error });
      again.push(id);
    }
  }
  return again;
};

/** A fault as the reason beside a message. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
