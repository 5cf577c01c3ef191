import { Hono } from 'hono';
import { z } from 'zod';
import type { Clock } from '../functions/core/ports.ts';

const Call = z.object({
  stateMachineArn: z.string().optional(),
  executionArn: z.string().optional(),
  name: z.string().optional(),
  input: z.string().default('{}'),
});

/** An execution of the state machine. */
export interface Execution {
  name: string;
  input: unknown;
  startedAt: Date;
  state: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  output?: unknown;
  error?: Error;
  /** Settles when the execution has ended; never rejects. */
  ended: Promise<void>;
}

export interface Executions {
  app: Hono;
  /** Runs the machine; replaced by whoever has one. */
  run: (execution: { name: string; input: unknown }) => Promise<unknown>;
  /** Starts a run as StartExecution does; the same name again gives the execution there is. */
  start(execution: { name: string; input: unknown }): Execution;
  readonly all: ReadonlyMap<string, Execution>;
}

/** Step Functions' StartExecution and DescribeExecution (AWS JSON 1.0) for one state machine. */
export const createExecutions = (clock: Clock): Executions => {
  const all = new Map<string, Execution>();
  const executions: Executions = {
    app: new Hono(),
    all,
    run: () => Promise.reject(new Error('No state machine is running.')),
    start({ name, input }) {
      const known = all.get(name);
      if (known) return known;
      const execution: Execution = { name, input, startedAt: clock.now(), state: 'RUNNING', ended: Promise.resolve() };
      all.set(name, execution);
      execution.ended = executions.run({ name, input }).then(
        (output) => {
          execution.state = 'SUCCEEDED';
          execution.output = output;
        },
        (error) => {
          execution.state = 'FAILED';
          execution.error = error as Error;
        },
      );
      return execution;
    },
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
        const known = all.get(name);
        if (known && (known.state !== 'RUNNING' || JSON.stringify(known.input) !== JSON.stringify(input)))
          return refuse('ExecutionAlreadyExists', `Execution Already Exists: '${name}'`);
        const { startedAt } = executions.start({ name, input });
        const executionArn = arnOf(call.stateMachineArn ?? '', name);
        return context.body(JSON.stringify({ executionArn, startDate: seconds(startedAt) }));
      }
      case 'AWSStepFunctions.DescribeExecution': {
        const execution = all.get(call.executionArn?.split(':').at(-1) ?? '');
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
        return refuse('UnknownOperationException', 'StartExecution and DescribeExecution are all there is here.');
    }
  });
  return executions;
};
