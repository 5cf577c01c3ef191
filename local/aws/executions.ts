import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Clock } from '../../functions/core/ports.ts';
import { removeUnfinished, writeWhole } from './write-whole.ts';

const Call = z.object({
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
  name: z.string().optional(),
  input: z.string().default('{}'),
});

/** An unfinished execution as stored in its folder. */
const Begun = z.object({ name: z.string(), input: z.unknown() });

const readBegun = (path: string): { name: string; input: unknown } | undefined => {
  try {
    const { name, input } = Begun.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { name, input };
  } catch {
    return undefined;
  }
};

/** An execution of the state machine. */
export interface Execution {
  name: string;
  input: unknown;
  startedAt: Date;
  state: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  output?: unknown;
  error?: Error;
  /** Whether an earlier process started it. */
  resumed?: true;
  /** Settles when the execution has ended; never rejects. */
  ended: Promise<void>;
}

/** What is known about a run that an earlier process finished. */
export type Ended = Pick<Execution, 'input' | 'startedAt'> & { state: 'SUCCEEDED' | 'FAILED' };

export interface Executions {
  app: Hono;
  /** Runs the state machine; replaced once one is loaded. */
  run: (execution: { name: string; input: unknown }) => Promise<unknown>;
  /** Starts a run as StartExecution does; returns the existing execution if the name was used before. */
  start(execution: { name: string; input: unknown }): Execution;
  readonly all: ReadonlyMap<string, Execution>;
  /** Looks up a run that an earlier process finished, so that no name is used twice; replaced once reports can be read. */
  ended: (name: string) => Promise<Ended | undefined>;
  /**
   * Restarts executions that an earlier process did not finish; every step may be done twice. Returns how many, and the
   * files that could not be read, which are deleted.
   */
  resume(): Promise<{ resumed: number; unreadable: string[] }>;
  /** From now on, an execution that fails counts as unfinished. */
  stop(): void;
}

/**
 * Step Functions' StartExecution and DescribeExecution (AWS JSON 1.0) for one state machine. If a folder is given, it holds
 * a file for each execution that is running.
 */
export const createExecutions = ({ clock, folder }: { clock: Clock; folder?: string }): Executions => {
  if (folder) {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
  }
  let stopped = false;
  const all = new Map<string, Execution>();
  const executions: Executions = {
    app: new Hono(),
    all,
    run: () => Promise.reject(new Error('No state machine is running.')),
    ended: async () => undefined,
    start({ name, input }) {
      const known = all.get(name);
      if (known) return known;
      const execution: Execution = { name, input, startedAt: clock.now(), state: 'RUNNING', ended: Promise.resolve() };
      all.set(name, execution);
      const file = folder && join(folder, `${encodeURIComponent(name)}.json`);
      if (file) writeWhole(file, JSON.stringify({ name, input }));
      execution.ended = executions
        .run({ name, input })
        .then(
          (output) => {
            execution.state = 'SUCCEEDED';
            execution.output = output;
          },
          (error) => {
            execution.state = 'FAILED';
            execution.error = error as Error;
          },
        )
        .then(() => {
          if (file && !stopped) rmSync(file, { force: true });
        });
      return execution;
    },
    async resume() {
      const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
      const unreadable: string[] = [];
      let resumed = 0;
      for (const file of files) {
        const path = join(folder!, file);
        const begun = readBegun(path);
        const known = begun && (await find(begun.name));
        if (!begun) unreadable.push(path);
        if (begun && !known) {
          executions.start(begun).resumed = true;
          resumed++;
        } else if (known?.state !== 'RUNNING') rmSync(path, { force: true });
      }
      return { resumed, unreadable };
    },
    stop() {
      stopped = true;
    },
  };
  const find = async (name: string): Promise<Execution | undefined> => {
    const ended = all.has(name) ? undefined : await executions.ended(name);
    // The name may have been started in the meantime.
    if (ended && !all.has(name)) all.set(name, { name, ...ended, ended: Promise.resolve() });
    return all.get(name);
  };
  const arnOf = (machine: string, name: string) => `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
  const seconds = (date: Date) => date.getTime() / 1000;

  executions.app.post('*', async (context) => {
    const call = Call.parse(JSON.parse(await context.req.text()));
    context.header('content-type', 'application/x-amz-json-1.0');
    const refuse = (type: string, message: string) => context.body(JSON.stringify({ __type: type, message }), 400);
    switch (context.req.header('x-amz-target')) {
      case 'AWSStepFunctions.StartExecution': {
        const name = call.name ?? crypto.randomUUID();
        const input: unknown = JSON.parse(call.input);
        const known = await find(name);
        if (known && (known.state !== 'RUNNING' || JSON.stringify(known.input) !== JSON.stringify(input)))
          return refuse('ExecutionAlreadyExists', `Execution Already Exists: '${name}'`);
        const { startedAt } = executions.start({ name, input });
        const executionArn = arnOf(call.stateMachineArn ?? '', name);
        return context.body(JSON.stringify({ executionArn, startDate: seconds(startedAt) }));
      }
      case 'AWSStepFunctions.DescribeExecution': {
        const execution = await find(call.executionArn?.split(':').at(-1) ?? '');
        if (!execution) return refuse('ExecutionDoesNotExist', `Execution Does Not Exist: '${call.executionArn}'`);
        return context.body(
          JSON.stringify({
            executionArn: call.executionArn,
            name: execution.name,
            status: execution.state,
            startDate: seconds(execution.startedAt),
            input: JSON.stringify(execution.input),
            ...(execution.output === undefined ? {} : { output: JSON.stringify(execution.output) }),
            ...(execution.error ? { error: execution.error.name, cause: execution.error.message } : {}),
          }),
        );
      }
      default:
        return refuse('UnknownOperationException', 'Only StartExecution and DescribeExecution are supported.');
    }
  });
  return executions;
};
