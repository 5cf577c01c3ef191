import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import pMap from 'p-map';
import { Malformed, Throttled } from '../core/errors.ts';
import type { Queue } from '../core/ports.ts';

const maxEntries = 10;
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html, the older limit. */
const maxBytes = 262_144;
const tries = 6;
const concurrency = 8;

/** Bodies in batches of at most ten and 256 KiB. */
async function* batchesOf<Message>(messages: Iterable<Message> | AsyncIterable<Message>): AsyncGenerator<string[]> {
  let batch: string[] = [];
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
    batch.push(body);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** An SQS queue of JSON messages. Messages of a batch that SQS refuses are sent again, with back-off and jitter. */
export const sqsQueue = <Message>({ client, url }: { client: SQSClient; url: string }): Queue<Message> => {
  const sendBatch = async (bodies: string[]) => {
    let left = bodies;
    for (let attempt = 0; left.length > 0; attempt++) {
      if (attempt === tries) throw new Throttled(`the queue refused ${left.length} messages ${tries} times`);
      if (attempt > 0) await sleep(Math.random() * 100 * 2 ** attempt);
      const entries = left.map((body, index) => ({ Id: String(index), MessageBody: body }));
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
        batchesOf(messages),
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
