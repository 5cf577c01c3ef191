import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { sqsQueue } from '../adapters/sqs-queue.ts';
import { type DeliverMessage, DispatchInput, type WatchState } from '../core/run.ts';
import { dispatch, type Ports } from './dispatch.ts';
import { Env } from './env.ts';

/** Builds the Dispatch step of the state machine from its environment. */
export const createHandler = (environment: Record<string, string | undefined>) => {
  const env = Env.parse(environment);
  const ports: Ports = {
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    queue: sqsQueue<DeliverMessage>({ client: new SQSClient(), url: env.DELIVER_QUEUE_URL }),
    log: powertoolsLog({ service: 'dispatch' }),
  };
  return (input: unknown): Promise<WatchState> => dispatch(ports, DispatchInput.parse(input));
};

export const handler = lambda(createHandler);
