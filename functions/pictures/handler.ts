import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambda } from '../adapters/lambda.ts';
import { magickPicture } from '../adapters/magick-picture.ts';
import { nodeFetchPage } from '../adapters/node-fetch-page.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { workOffBatch } from '../adapters/sqs-batch.ts';
import { sqsDeadLetters } from '../adapters/sqs-dead-letters.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Clock, FetchPage } from '../core/ports.ts';
import { codecFile } from './codec-file.ts';
import { Env } from './env.ts';
import { fetchPictures } from './fetch-pictures.ts';

const limits = { maxBytes: 8_000_000, milliseconds: 10_000, maxRedirects: 5 };

/** Builds the function that the pictures queue feeds from its environment. `fetchPage` is given by tests only. */
export const createHandler = (
  environment: Record<string, string | undefined>,
  clock: Clock = systemClock,
  fetchPage: FetchPage = nodeFetchPage({ limits }),
) => {
  const env = Env.parse(environment);
  const log = powertoolsLog({ service: 'pictures' });
  const metrics = powertoolsMetrics({ service: 'pictures' });
  const ports = {
    store: s3ObjectStore({ client: new S3Client(), bucket: env.BUCKET }),
    fetchPage,
    makePicture: magickPicture(codecFile),
    clock,
    log,
    metrics,
    siteUrl: env.SITE_URL,
  };
  const retrying = {
    deadLetters: sqsDeadLetters({ client: new SQSClient(), url: env.PICTURES_DEAD_QUEUE_URL }),
    tries: env.PICTURES_TRIES,
    log,
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    metrics.written(() => workOffBatch(event, retrying, (messages) => fetchPictures(ports, messages)));
};

export const handler = lambda(createHandler);
