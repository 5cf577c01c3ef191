import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** A message that was given up, and why, as far as it can be told from the message itself. */
export interface DeadLetter {
  body: string;
  reason: string;
}

/**
 * Puts a dead-letter queue's messages back into the queue they came from, one after the other: sent first and deleted
 * then, so a crash may repeat one and loses none. Tells of each; one that `faultOf` finds fault with stays where it
 * is, because it would only come back. Gives how many went and how many stayed.
 */
export const redrive = async ({
  client,
  deadLetterUrl,
  url,
  faultOf,
  told,
}: {
  client: SQSClient;
  deadLetterUrl: string;
  url: string;
  /** What is wrong with a message as such; undefined where it may work now. */
  faultOf: (body: string) => string | undefined;
  told: (letter: DeadLetter & { outcome: 'put-back' | 'kept' }) => void;
}): Promise<{ putBack: number; kept: number }> => {
  const seen = new Set<string>();
  let putBack = 0;
  for (;;) {
    // What is kept stays hidden until the end, or this would not end.
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: deadLetterUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 120 }),
    );
    const fresh = Messages.filter(({ MessageId }) => !seen.has(MessageId!));
    if (fresh.length === 0) return { putBack, kept: seen.size };
    for (const { MessageId, Body = '', ReceiptHandle } of fresh) {
      const fault = faultOf(Body);
      if (fault !== undefined) {
        seen.add(MessageId!);
        told({ body: Body, reason: fault, outcome: 'kept' });
        continue;
      }
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: Body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: deadLetterUrl, ReceiptHandle }));
      putBack++;
      told({
        body: Body,
        reason: 'not decided after all its tries; its run’s open receipt says why',
        outcome: 'put-back',
      });
    }
  }
};
