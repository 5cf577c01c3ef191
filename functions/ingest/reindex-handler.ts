import { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambda } from '../adapters/lambda.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { type Clock, instantOf } from '../core/ports.ts';
import { ReindexEnv } from './env.ts';
import { Reindex, type Reindexed, reindex } from './reindex.ts';
import { topicShelf } from './topic-rules.ts';

/** Kept back from the function's time for what is under way to end. */
const marginMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;

/**
 * Builds the function that makes the index agree with the topics. Notifications that a topic was written or deleted
 * reach it through a queue; an operator may also ask for named topics and a longer past.
 */
export const createHandler = (environment: Record<string, string | undefined>, clock: Clock = systemClock) => {
  const env = ReindexEnv.parse(environment);
  const store = s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET });
  const log = powertoolsLog({ service: 'reindex' });
  const topics = topicShelf({ store, clock, log, freshSeconds: 0 });
  const run = async (asked: Reindex, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Reindexed> => {
    const until = clock.now().getTime() + context.getRemainingTimeInMillis() - marginMilliseconds;
    const reindexed = await reindex({ store, clock, log, topics }, asked, new Date(until));
    log.info('articles were reindexed', { event: 'articles.reindexed', ...reindexed });
    return reindexed;
  };
  return async (
    event: SQSEvent | Reindex,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<SQSBatchResponse | Reindexed> => {
    if (!('Records' in event)) return run(Reindex.parse(event), context);
    // Whichever topic a message tells of: what has changed shows by itself.
    const since = instantOf(new Date(clock.now().getTime() - env.REINDEX_DAYS * dayMilliseconds));
    const { next, superseded } = await run({ since }, context);
    const unfinished = next !== null || superseded > 0;
    return {
      batchItemFailures: unfinished ? event.Records.map(({ messageId }) => ({ itemIdentifier: messageId })) : [],
    };
  };
};

export const handler = lambda(createHandler);
