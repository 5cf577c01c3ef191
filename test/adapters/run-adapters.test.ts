import { SFNClient } from '@aws-sdk/client-sfn';
import { ReceiveMessageCommand, type SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sfnRuns } from '../../functions/adapters/sfn-runs.ts';
import { sqsQueue } from '../../functions/adapters/sqs-queue.ts';
import { type Servers, startServers } from '../kit/servers.ts';

let servers: Servers;
let sqs: SQSClient;
beforeAll(async () => {
  servers = await startServers();
  sqs = new SQSClient();
});
afterAll(async () => {
  sqs.destroy();
  await servers.stop();
});

describe('a queue on SQS', () => {
  const all = async (url: string) => {
    const bodies: string[] = [];
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) return bodies;
      bodies.push(...Messages.map(({ Body }) => Body!));
    }
  };

  it('sends any number of messages of any size that SQS accepts', async () => {
    const url = servers.queues.deliver.url;
    const messages = Array.from({ length: 43 }, (_, index) => ({ index, text: 'x'.repeat((index % 5) * 40_000) }));
    expect(await sqsQueue({ client: sqs, url }).send(messages)).toBe(43);
    const indexes = (await all(url)).map((body) => (JSON.parse(body) as { index: number }).index);
    expect(indexes.sort((a, b) => a - b)).toEqual(messages.map(({ index }) => index));
  });

  it('sends again what SQS refuses, and fails if it keeps refusing', async () => {
    const sent: string[][] = [];
    let refusals = 2;
    let keptEach = 1;
    const client = {
      send: async ({ input }: SendMessageBatchCommand) => {
        const entries = input.Entries!;
        sent.push(entries.map(({ MessageBody }) => MessageBody!));
        const refused = refusals-- > 0 ? entries.slice(keptEach) : [];
        return { Failed: refused.map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' })) };
      },
    } as unknown as SQSClient;
    expect(await sqsQueue({ client, url: 'u' }).send([1, 2, 3])).toBe(3);
    expect(sent).toEqual([['1', '2', '3'], ['2', '3'], ['3']]);
    [refusals, keptEach] = [100, 0];
    await expect(sqsQueue({ client, url: 'u' }).send([1, 2])).rejects.toThrow('refused 2 messages 6 times');
    await expect(sqsQueue({ client, url: 'u' }).send(['x'.repeat(300_000)])).rejects.toThrow(
      'more than the queue takes',
    );
  });
});

describe('runs on Step Functions', () => {
  it('start once under a name', async () => {
    servers.executions.run = async () => ({});
    const client = new SFNClient();
    const runs = sfnRuns({ client, stateMachineArn: servers.environment.RUN_STATE_MACHINE_ARN! });
    const run = { name: 'slot-20260302T073000Z', input: { kind: 'scheduled', slot: '2026-03-02T07:30:00.000Z' } };
    expect(await runs.start(run)).toBe('started');
    await servers.executions.all.get(run.name)!.ended;
    expect(await runs.start(run)).toBe('already-started');
    client.destroy();
  });
});
