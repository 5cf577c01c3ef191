import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Runs } from '../core/ports.ts';

/** Runs as executions of the state machine, whose names Step Functions keeps unique for 90 days. */
export const sfnRuns = ({ client, stateMachineArn }: { client: SFNClient; stateMachineArn: string }): Runs => ({
  async start({ name, input }) {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      return 'started';
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return 'already-started';
      throw error;
    }
  },
});
