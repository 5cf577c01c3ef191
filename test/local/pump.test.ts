import { GetQueueAttributesCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import { startPump } from '../../local/aws/pump.ts';
import { type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
let sqs: SQSClient;
beforeAll(async () => {
  servers = await startServers({ visibilitySeconds: 1, maxReceives: 2 });
  sqs = new SQSClient();
});
afterAll(() => servers.stop());

it('processes a queue as Lambda does: what fails is retried and finally dead-lettered', async () => {
  const { url, deadLetterUrl } = servers.queues.deliver;
  const Entries = ['good', 'bad', 'fine'].map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  const seen: string[] = [];
  const pump = startPump({
    sqs,
    queue: servers.queues.deliver,
    onError: () => undefined,
    run: async ({ Records }: SQSEvent) => {
      seen.push(...Records.map(({ body }) => body));
      const bad = Records.filter(({ body }) => body === 'bad');
      return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    },
  });
  await pump.drained();
  await pump.stop();
  expect(seen.sort()).toEqual(['bad', 'bad', 'fine', 'good']);
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetterUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  expect(Attributes?.ApproximateNumberOfMessages).toBe('1');
});
