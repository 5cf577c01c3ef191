import { DeleteMessageBatchCommand, ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { Deployment } from './deployment.ts';
import type { Output } from './output.ts';

type QueueName = keyof Deployment['queues'];

/** Moves a queue's dead letters back, each deleted only once it is there again. Gives how many. */
const putBack = async ({ sqs, queues }: Deployment, name: QueueName): Promise<number> => {
  const { url, deadLetterUrl } = queues[name];
  let moved = 0;
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: deadLetterUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    if (Messages.length === 0) return moved;
    const Entries = Messages.map(({ Body }, index) => ({ Id: String(index), MessageBody: Body }));
    const { Successful = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    const back = Successful.map(({ Id }) => ({ Id, ReceiptHandle: Messages[Number(Id)]!.ReceiptHandle }));
    if (back.length === 0) return moved;
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: deadLetterUrl, Entries: back }));
    moved += back.length;
  }
};

/** Puts back what was set aside. What is done twice by this changes nothing: each step knows what it has done. */
export const redrive = async (
  deployment: Deployment,
  output: Output,
  { queue }: { queue?: QueueName },
): Promise<void> => {
  const moved: Partial<Record<QueueName, number>> = {};
  const names = queue === undefined ? (Object.keys(deployment.queues) as QueueName[]) : [queue];
  const counts = await Promise.all(names.map((name) => putBack(deployment, name)));
  for (const [index, name] of names.entries()) {
    moved[name] = counts[index]!;
    output.say(`${name}: ${moved[name]} put back.`);
  }
  output.result(moved);
};

/** A person's decision that sending goes on: the circuit breaker is closed and counts anew. */
export const resume = async ({ breaker }: Deployment, output: Output): Promise<void> => {
  const stopped = await breaker.stopped();
  await breaker.reset();
  output.say(stopped ? 'Mails go out again; what is owed goes with the next slot.' : 'Sending was not stopped.');
  output.result({ was: stopped ?? null });
};
