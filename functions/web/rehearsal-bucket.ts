import { Readable } from 'node:stream';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { s3ObjectStore } from '../adapters/s3-object-store.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { instantOf, type ObjectStore } from '../core/ports.ts';
import { storeHomePage } from '../store/home-page.ts';

const etag = 'rehearsal';

/** The home page of one topic, as it is stored. */
const homePage = async (): Promise<string> => {
  let written = '';
  const at = instantOf(systemClock.now());
  const headline = { text: '-', language: 'en', href: '/-', brief: ['-'], publisher: '-' };
  const put: ObjectStore['put'] = async (_key, body) => {
    written = body.toString();
  };
  await storeHomePage({ put } as ObjectStore, {
    schema: 1,
    at,
    topicsEtag: etag,
    topics: [{ id: '-', title: '-', description: '-' }],
    news: { '-': { perDay: [1, 1, 1], headlines: [{ ...headline, article: { since: at, id: '-' } }], edition: '/-' } },
  });
  return written;
};

/**
 * A bucket of which every object is a home page of one topic, and that lists none. Objects are read by S3's own client, whose requests
 * are answered here instead of being sent: the first that a process makes takes its processor some 15 ms.
 */
export const rehearsalBucket = async (): Promise<ObjectStore> => {
  const body = Buffer.from(await homePage());
  const headers = { etag: `"${etag}"`, 'content-length': `${body.length}` };
  const handle = async () => ({ response: { statusCode: 200, headers, body: Readable.from([body]) } });
  const client = new S3Client({
    region: 'us-east-1',
    endpoint: 'https://rehearsal.invalid',
    forcePathStyle: true,
    credentials: { accessKeyId: '-', secretAccessKey: '-' },
    requestHandler: { handle } as unknown as NonNullable<S3ClientConfig['requestHandler']>,
  });
  return {
    ...s3ObjectStore({ client, bucket: '-' }),
    head: async () => ({ etag, size: body.length, lastModified: systemClock.now() }),
    async *list() {},
  };
};
