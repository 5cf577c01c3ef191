import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Clock } from '../../../functions/core/ports.ts';

/**
 * A function in a process of its own, as Lambda would run it: controlled by its parent, and killed by itself,
 * with SIGKILL, at the call to AWS that the parent chose.
 */

export interface Order {
  id: number;
  input: unknown;
  /** How far this function's clock is ahead, in milliseconds. */
  ahead: number;
  /** Die at the n-th call to AWS, before it is made or when it is answered. */
  die?: { call: number; when: 'before' | 'after' };
}
/** `peakMb`: the most memory that the process has taken so far; `cpuMs`: the processor time since it was ready. */
export type Answer = { id: number; calls: number; peakMb: number; cpuMs: number } & (
  | { value: unknown }
  | { error: { name: string; message: string } }
);

export type FunctionName = 'plan' | 'compile' | 'dispatch' | 'watch' | 'report' | 'deliver' | 'feedback';

interface Sender {
  send(...inputs: unknown[]): Promise<unknown>;
}

let calls = 0;
let die: Order['die'];
const killSelf = () => process.kill(process.pid, 'SIGKILL');

// Every wait of a function is a call to AWS, and all of the SDK's clients send by the same inherited method.
const senders = new Set(
  [S3Client, SQSClient, DynamoDBClient, SESClient].map((client) => Object.getPrototypeOf(client.prototype) as Sender),
);
for (const sender of senders) {
  const { send } = sender;
  sender.send = async function (this: Sender, ...inputs) {
    const call = ++calls;
    if (die?.call === call && die.when === 'before') killSelf();
    const answer = await send.apply(this, inputs);
    if (die?.call === call && die.when === 'after') killSelf();
    return answer;
  };
}

let ahead = 0;
const clock: Clock = { now: () => new Date(Date.now() + ahead) };
const context = { getRemainingTimeInMillis: () => 60_000 };
const name = process.argv[2] as FunctionName;
// A bundle, where one is named, is the code as it is deployed.
const file = process.argv[3] ?? `../../../functions/${name}/handler.ts`;
const { createHandler } = (await import(file)) as {
  createHandler: (
    environment: NodeJS.ProcessEnv,
    clock: Clock,
  ) => (input: unknown, context: unknown) => Promise<unknown>;
};
const work = createHandler(process.env, clock);

const { user, system } = process.cpuUsage();
const readyCpuMs = (user + system) / 1000;

process.on('message', async (order: Order) => {
  calls = 0;
  ({ die, ahead } = order);
  const { id } = order;
  const used = () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    return { peakMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 - readyCpuMs };
  };
  const answer = await work(order.input, context).then(
    (value) => ({ id, calls, ...used(), value }),
    (error: Error) => ({ id, calls, ...used(), error: { name: error.name, message: error.message } }),
  );
  process.send!(answer satisfies Answer);
});
