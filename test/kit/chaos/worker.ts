import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
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

let calls = 0;
let die: Order['die'];
const killSelf = () => process.kill(process.pid, 'SIGKILL');

// Every wait of a function is a call to AWS over HTTP, whichever way it is made.
const { request } = http;
const counted = (...inputs: Parameters<typeof request>): http.ClientRequest => {
  const call = ++calls;
  if (die?.call === call && die.when === 'before') killSelf();
  const made = request(...inputs);
  if (die?.call === call && die.when === 'after') made.once('response', (response) => response.once('end', killSelf));
  return made;
};
http.request = counted as typeof request;
syncBuiltinESMExports();

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
