import type { BucketChange } from './bucket-changes.ts';

/** The message that S3 sends for a change in a bucket, which fauxqs does not. Keys are form-encoded. */
export const notification = ({
  bucket,
  at,
  change: { key, created },
}: {
  bucket: string;
  at: Date;
  change: BucketChange;
}): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventTime: at.toISOString(),
        eventName: created ? 'ObjectCreated:Put' : 'ObjectRemoved:Delete',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
            ...(created && { size: created.size, eTag: created.etag }),
            sequencer: at.getTime().toString(16).toUpperCase().padStart(16, '0'),
          },
        },
      },
    ],
  });
