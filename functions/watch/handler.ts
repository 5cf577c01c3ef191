import { S3Client } from '@aws-sdk/client-s3';
import { lambda } from '../adapters/lambda.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { WatchState } from '../core/run.ts';
import { Env } from './env.ts';
import { watch } from './watch.ts';

/** Builds the Watch step of the state machine from its environment. */
export const createHandler = (environment: Record<string, string | undefined>) => {
  const env = Env.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  return (input: unknown): Promise<WatchState> => watch({ store }, WatchState.parse(input));
};

export const handler = lambda(createHandler);
