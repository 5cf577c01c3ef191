import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { Throttled } from '../core/errors.ts';
import type { CompileItem } from '../core/run.ts';

const late = new Set(['TimeoutError', 'TooManyRequestsException', 'ServiceException']);

/**
 * The Compile step of a run, called as a function. Throws `Throttled` if the answer takes longer than the client
 * waits: the editions are still written, and the same call finds them.
 */
export const lambdaCompiler =
  ({ client, functionName }: { client: LambdaClient; functionName: string }) =>
  async (item: CompileItem): Promise<void> => {
    const called = client.send(new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(item) }));
    const { FunctionError, Payload } = await called.catch((cause: Error) => {
      if (late.has(cause.name)) throw new Throttled('the editions are still being compiled', { cause });
      throw cause;
    });
    if (FunctionError) throw new Error(`the compile function failed: ${Buffer.from(Payload ?? []).toString('utf8')}`);
  };
