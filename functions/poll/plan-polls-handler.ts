import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamodbPollStates } from '../adapters/dynamodb-poll-states.ts';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { sqsQueue } from '../adapters/sqs-queue.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock } from '../core/ports.ts';
import type { PollMessage } from '../core/source.ts';
import { sourceShelf } from '../store/sources.ts';
import { PlanPollsEnv } from './env.ts';
import { type PlannedPolls, planPolls } from './plan-polls.ts';
import { type LookAgain, releaseWithheld } from './release-withheld.ts';

/** Builds the function that a schedule calls every five minutes from its environment. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
): (() => Promise<PlannedPolls>) => {
  const env = PlanPollsEnv.parse(environment);
  const metrics = powertoolsMetrics({ service: 'plan-polls' });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const ports = {
    store,
    sources: sourceShelf(store),
    states: dynamodbPollStates({ client, table: env.TABLE }),
    // One message of a host at a time, and one of a source in five minutes.
    queue: sqsQueue<PollMessage>({
      client: new SQSClient(),
      url: env.POLL_QUEUE_URL,
      fifo: ({ source, host }) => ({ group: host, id: `${source}-${Math.floor(clock.now().getTime() / 60_000)}` }),
    }),
    ingestQueue: sqsQueue<LookAgain>({ client: new SQSClient(), url: env.INGEST_QUEUE_URL }),
    clock,
    log: powertoolsLog({ service: 'plan-polls' }),
    metrics,
  };
  return () =>
    metrics.written(async () => {
      // A fault of one does not keep the other from its work.
      const [released, planned] = await Promise.allSettled([releaseWithheld(ports), planPolls(ports)]);
      if (released.status === 'rejected') throw released.reason;
      if (planned.status === 'rejected') throw planned.reason;
      return planned.value;
    });
};

export const handler = lambda(createHandler);
