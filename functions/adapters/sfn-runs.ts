import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Execution, Runs } from '../core/ports.ts';
import type { Sender } from './lazy-client.ts';

const states: Partial<Record<string, Execution['state']>> = { RUNNING: 'running', SUCCEEDED: 'succeeded' };

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Runs as executions of the state machine, whose names Step Functions keeps unique for 90 days. */
export const sfnRuns = ({ client, stateMachineArn }: { client: Sender<SFNClient>; stateMachineArn: string }): Runs => ({
  async start({ name, input }) {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      return 'started';
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return 'already-started';
      throw error;
    }
  },

  async describe(name) {
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    try {
      const { status = '', input } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return { state: states[status] ?? 'failed', input: parsed(input) };
    } catch (error) {
      // DescribeExecution is eventually consistent.
      if (error instanceof ExecutionDoesNotExist) return undefined;
      throw error;
    }
  },
});
