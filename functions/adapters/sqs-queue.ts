import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import pMap from 'p-map';
import { Malformed, Throttled } from '../core/errors.ts';
import type { Queue } from '../core/ports.ts';

const maxEntries = 10;
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html, the older limit. */
const maxBytes = 262_144;
const tries = 6;
const concurrency = 8;

type Entry = Omit<SendMessageBatchRequestEntry, 'Id'>;

/** How a FIFO queue handles a message: one of its group at a time, and one of its id within five minutes. */
type Fifo<Message> = (message: Message) => { group: string; id: string };

/** Messages in batches of at most ten and 256 KiB. */
async function* batchesOf<Message>(
  messages: Iterable<Message> | AsyncIterable<Message>,
  fifo: Fifo<Message> | undefined,
): AsyncGenerator<Entry[]> {
  let batch: Entry[] = [];
  let bytes = 0;
  for await (const message of messages) {
    const body = JSON.stringify(message);
    const size = Buffer.byteLength(body);
    if (size > maxBytes) throw new Malformed(`a message of ${size} bytes is more than the queue takes`);
    if (batch.length === maxEntries || bytes + size > maxBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    const { group, id } = fifo?.(message) ?? {};
    batch.push({
      MessageBody: body,
      ...(group !== undefined && { MessageGroupId: group, MessageDeduplicationId: id }),
    });
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** An SQS queue of JSON messages. Messages of a batch that SQS refuses are sent again, with back-off and jitter. */
export const sqsQueue = <Message>({
  client,
  url,
  fifo,
}: {
  client: SQSClient;
  url: string;
  fifo?: Fifo<Message>;
}): Queue<Message> => {
  const sendBatch = async (batch: Entry[]) => {
    let left = batch;
    for (let attempt = 0; left.length > 0; attempt++) {
      if (attempt === tries) throw new Throttled(`the queue refused ${left.length} messages ${tries} times`);
      if (attempt > 0) await sleep(Math.random() * 100 * 2 ** attempt);
      const entries = left.map((entry, index) => ({ Id: String(index), ...entry }));
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
      const refused = Failed.find(({ SenderFault }) => SenderFault);
      if (refused) throw new Malformed(`the queue refused a message: ${refused.Code} ${refused.Message}`);
      left = Failed.map(({ Id }) => left[Number(Id)]!);
    }
  };
  return {
    async send(messages) {
      let sent = 0;
      await pMap(
        batchesOf(messages, fifo),
        async (batch) => {
          await sendBatch(batch);
          sent += batch.length;
        },
        { concurrency },
      );
      return sent;
    },
  };
};
