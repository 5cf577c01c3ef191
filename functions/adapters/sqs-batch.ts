import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Log } from '../core/ports.ts';
import { type DeadLetters, type Received, splitRetries } from './split-retries.ts';

const receivedOf = ({ messageId, body, attributes }: SQSEvent['Records'][number]): Received => ({
  id: messageId,
  body,
  // Only absent where a test or the laptop calls the function.
  receives: Number((attributes as typeof attributes | undefined)?.ApproximateReceiveCount ?? 1),
});

/**
 * Works off a batch of a queue's messages. `work` returns the messages that failed, with their reasons; those that are to
 * be received again are the answer to Lambda, and one that failed for the last time is dead-lettered.
 */
export const workOffBatch = async (
  event: SQSEvent,
  retrying: { deadLetters: DeadLetters; tries: number; log: Log },
  work: (messages: readonly Received[]) => Promise<{ failed: ReadonlyMap<string, string> }>,
): Promise<SQSBatchResponse> => {
  const messages = event.Records.map(receivedOf);
  const { failed } = await work(messages);
  const again = await splitRetries(retrying, messages, failed);
  return { batchItemFailures: again.map((itemIdentifier) => ({ itemIdentifier })) };
};
