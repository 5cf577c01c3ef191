import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type ReceiveMessageCommandOutput,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { LocalQueue } from './aws.ts';

/** A Lambda function that processes messages of a queue and returns those to retry. */
// biome-ignore lint/suspicious/noConfusingVoidType: as in Lambda's own handler type.
export type QueueFunction = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | void>;

export interface PumpOptions {
  sqs: SQSClient;
  queue: Pick<LocalQueue, 'url' | 'left'>;
  run: QueueFunction;
  /** Lambda's batch size; 10 by default. */
  batchSize?: number;
  /** How many batches are processed at once; 2 by default. */
  concurrency?: number;
  /** Called if the function throws; the messages of the batch are retried, as on AWS. */
  onError: (error: unknown) => void;
}

/** Lambda's event source mapping for one queue. */
export interface Pump {
  /** Resolves once the queue is empty, including hidden and delayed messages. */
  drained(): Promise<void>;
  /** Takes no more messages and waits for the batches in progress. */
  stop(): Promise<void>;
}

/** More time than any function reserves for stopping. */
const context = { functionName: 'local', awsRequestId: 'local', getRemainingTimeInMillis: () => 300_000 } as Context;

/**
 * How long a request waits for messages. Seconds. Short, because the embedded SQS still gives messages to a request whose
 * sender has gone away.
 */
const waitSeconds = 1;

/** The longest pause between two looks at whether a queue is empty. Milliseconds. */
const maxPause = 50;

type Messages = NonNullable<ReceiveMessageCommandOutput['Messages']>;

const recordOf = (message: Messages[number], queueUrl: string): SQSEvent['Records'][number] => ({
  messageId: message.MessageId!,
  receiptHandle: message.ReceiptHandle!,
  body: message.Body!,
  attributes: message.Attributes as unknown as SQSEvent['Records'][number]['attributes'],
  messageAttributes: {},
  md5OfBody: message.MD5OfBody!,
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queueUrl.split('/').at(-1)}`,
  awsRegion: 'us-east-1',
});

/**
 * Passes a queue's messages to a function as Lambda does, in batches. Deletes those that succeeded; those that failed are
 * retried until the redrive policy moves them to the dead-letter queue. Only one request waits for messages at a time,
 * because the embedded SQS answers all that wait as soon as there is one message.
 */
export const startPump = ({ sqs, queue, run, batchSize = 10, concurrency = 2, onError }: PumpOptions): Pump => {
  const queueUrl = queue.url;
  const stopped = new AbortController();
  const batches = new Set<Promise<void>>();

  const receive = async (): Promise<Messages> => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopped.signal },
    );
    return Messages;
  };

  const feed = async (messages: Messages) => {
    const Records = messages.map((message) => recordOf(message, queueUrl));
    const answer = await run({ Records }, context);
    const failed = new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const done = Records.filter(({ messageId }) => !failed.has(messageId));
    if (done.length === 0) return;
    const Entries = done.map(({ messageId, receiptHandle }) => ({ Id: messageId, ReceiptHandle: receiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  };

  const report = (error: unknown) => {
    if (!stopped.signal.aborted) onError(error);
  };
  const loop = async () => {
    while (!stopped.signal.aborted) {
      try {
        const messages = await receive();
        if (messages.length === 0) continue;
        const batch = feed(messages)
          .catch(report)
          .finally(() => batches.delete(batch));
        batches.add(batch);
        if (batches.size >= concurrency) await Promise.race(batches);
      } catch (error) {
        report(error);
      }
    }
    await Promise.all(batches);
  };
  const looping = loop();

  return {
    drained: async () => {
      let pause = 1;
      while (batches.size > 0 || (await queue.left()) > 0)
        if (batches.size > 0) {
          await Promise.all(batches);
          pause = 1;
        } else {
          // A message is on its way, or hidden until it is tried again. Each look at the queue is a request.
          await new Promise((resolve) => setTimeout(resolve, pause));
          pause = Math.min(2 * pause, maxPause);
        }
    },
    stop: async () => {
      stopped.abort();
      await looping;
    },
  };
};
