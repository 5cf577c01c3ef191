import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, FunctionName, Order } from './worker.ts';

const workerFile = fileURLToPath(new URL('./worker.ts', import.meta.url));
const exitError = () => Object.assign(new Error('the process was killed'), { name: 'Runtime.ExitError' });

/** A function that runs in child processes: one is kept warm, and another is started when it has been killed. */
export const lambda = ({
  name,
  ahead = () => 0,
  deathOf = () => undefined,
  bundle,
  memoryMb,
}: {
  name: FunctionName;
  /** How far its clock is ahead, in milliseconds. */
  ahead?: () => number;
  /** At which of its next calls to AWS it is to die, given how many it has made. */
  deathOf?: (calls: number) => Order['die'];
  /** The bundle that is run; the sources without it. */
  bundle?: string;
  /** The memory that the function has; the process is told so as Lambda does. */
  memoryMb?: number;
}) => {
  let child: ChildProcess | undefined;
  let ids = 0;
  let total = 0;
  let peakMb = 0;
  let cpuMs = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const start = () => {
    const started = fork(workerFile, bundle ? [name, bundle] : [name], {
      env: process.env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      ...(memoryMb && { execArgv: [`--max-old-space-size=${Math.floor(memoryMb * 0.6)}`, '--max-semi-space-size=8'] }),
    });
    child = started;
    started.on('message', (answer: Answer) => {
      const { resolve, reject } = waiting.get(answer.id)!;
      waiting.delete(answer.id);
      total += answer.calls;
      peakMb = Math.max(peakMb, answer.peakMb);
      ({ cpuMs } = answer);
      if ('error' in answer) reject(Object.assign(new Error(answer.error.message), { name: answer.error.name }));
      else resolve(answer.value);
    });
    started.on('exit', () => {
      if (child === started) child = undefined;
      for (const { reject } of waiting.values()) reject(exitError());
      waiting.clear();
    });
    return started;
  };
  // One invocation at a time, as in a Lambda environment; calls are then counted over the morning.
  let last: Promise<unknown> = Promise.resolve();
  const invoke = (input: unknown): Promise<unknown> => {
    const mine = last.then(
      () =>
        new Promise((resolve, reject) => {
          const id = ids++;
          waiting.set(id, { resolve, reject });
          const die = deathOf(total);
          const order: Order = { id, input, ahead: ahead(), ...(die && { die }) };
          (child ?? start()).send(order);
        }),
    );
    last = mine.catch(() => {});
    return mine;
  };
  return {
    invoke,
    /** Calls made since last asked. */
    taken: () => {
      const taken = total;
      total = 0;
      return taken;
    },
    /** The most memory that one of its processes took, in MB. */
    peakMb: () => peakMb,
    /** Processor time that the present process took, in milliseconds. */
    cpuMs: () => cpuMs,
    stop: async () => {
      if (!child) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
};
