import { DeleteMessageBatchCommand, ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { type QueueName, queueNames } from '../functions/core/queues.ts';
import type { Deployment } from './deployment.ts';
import type { Output } from './output.ts';

/** Moves a queue's dead-lettered messages back, deleting each only once it is in the queue. Returns how many. */
const putBack = async ({ sqs, queues }: Deployment, name: QueueName): Promise<number> => {
  const { url, deadLetterUrl } = queues[name];
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetterUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 1,
        // Those of a queue that keeps order say which others they wait for.
        MessageSystemAttributeNames: ['MessageGroupId'],
      }),
    );
    if (Messages.length === 0) return moved;
    const Entries = Messages.map(({ Body, MessageId, Attributes }, index) => ({
      Id: String(index),
      MessageBody: Body,
      ...(Attributes?.MessageGroupId !== undefined && {
        MessageGroupId: Attributes.MessageGroupId,
        MessageDeduplicationId: MessageId,
      }),
    }));
    const { Successful = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    const back = Successful.map(({ Id }) => ({ Id, ReceiptHandle: Messages[Number(Id)]!.ReceiptHandle }));
    if (back.length === 0) return moved;
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: deadLetterUrl, Entries: back }));
    moved += back.length;
  }
};

/** Retries dead-lettered messages. Processing one twice changes nothing, because each step knows what it has done. */
export const redrive = async (
  deployment: Deployment,
  output: Output,
  { queue }: { queue?: QueueName },
): Promise<void> => {
  const moved: Partial<Record<QueueName, number>> = {};
  const names = queue === undefined ? queueNames : [queue];
  const counts = await Promise.all(names.map((name) => putBack(deployment, name)));
  for (const [index, name] of names.entries()) {
    moved[name] = counts[index]!;
    output.say(`${name}: ${moved[name]} ${moved[name] === 1 ? 'message' : 'messages'} to retry.`);
  }
  output.result(moved);
};

/** Resumes sending by decision of a person: closes the circuit breaker and resets its counts. */
export const resume = async ({ breaker }: Deployment, output: Output): Promise<void> => {
  const stopped = await breaker.stopped();
  await breaker.reset();
  output.say(stopped ? 'Sending has resumed. Pending digests go out in the next slot.' : 'Sending was not stopped.');
  output.result({ was: stopped ?? null });
};
