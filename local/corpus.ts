import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PutObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import pMap from 'p-map';
import { keys } from '../functions/core/keys.ts';

/** A file of a corpus folder and the object that it becomes. Its sub-folder is its publisher. */
export interface CorpusFile {
  path: string;
  key: string;
}

/** Files at the root of a corpus that speak about it. */
const aboutTheCorpus = new Set(['topics.yaml', 'stories.jsonl', 'references.jsonl', 'README.md']);

/** A corpus's articles in the order of their keys; hidden files are left alone. */
export const corpusFiles = async (folder: string): Promise<CorpusFile[]> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !aboutTheCorpus.has(name) && !/(^|\/)\./.test(name))
    .map(({ path, name }) => ({ path, key: `${keys.articles}${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

interface Changed {
  key: string;
  etag: string;
  size: number;
}

/** The notification that S3 sends for an object that was put or deleted. Its keys are written as in a form. */
const notification = ({ bucket, at, change }: { bucket: string; at: string; change: Changed | { key: string } }) => {
  const created = 'etag' in change;
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventTime: at,
        eventName: created ? 'ObjectCreated:Put' : 'ObjectRemoved:Delete',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(change.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
            ...(created ? { size: change.size, eTag: change.etag } : {}),
            sequencer: Date.parse(at).toString(16).toUpperCase().padStart(16, '0'),
          },
        },
      },
    ],
  };
};

/** What a publisher does, and what S3 does by itself on AWS: puts objects and tells the ingest queue of them. */
export const createPublisher = ({
  s3,
  sqs,
  bucket,
  ingestQueueUrl,
  now,
}: {
  s3: S3Client;
  sqs: SQSClient;
  bucket: string;
  ingestQueueUrl: string;
  now: () => Date;
}) => {
  const notify = async (changes: (Changed | { key: string })[]) => {
    for (let from = 0; from < changes.length; from += 10) {
      const batch = changes.slice(from, from + 10);
      const Entries = batch.map((change, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(notification({ bucket, at: now().toISOString(), change })),
      }));
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: ingestQueueUrl, Entries }));
      if (Failed.length > 0) throw new Error(`The ingest queue refused a message: ${Failed[0]?.Message}`);
    }
  };

  /** The objects under articles/, with the MD5 of each. */
  const published = async (): Promise<Map<string, string>> => {
    const etags = new Map<string, string>();
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: s3 },
      { Bucket: bucket, Prefix: keys.articles },
    ))
      for (const { Key, ETag } of Contents) etags.set(Key!, ETag!.replaceAll('"', ''));
    return etags;
  };

  return {
    published,
    /** Puts the files that are new or changed; `onFile` is told of each file, put or not. Gives how many were put. */
    async publish(files: readonly CorpusFile[], onFile: () => void = () => {}): Promise<number> {
      const there = await published();
      const put = await pMap(
        files,
        async ({ key, path }): Promise<Changed | undefined> => {
          const body = await readFile(path);
          const etag = createHash('md5').update(body).digest('hex');
          const fresh = there.get(key) !== etag;
          if (fresh) await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
          onFile();
          return fresh ? { key, etag, size: body.length } : undefined;
        },
        { concurrency: 8 },
      );
      const changes = put.filter((change) => change !== undefined);
      await notify(changes);
      return changes.length;
    },
    /** Puts the topics file, which the functions read from the bucket. */
    async publishTopics(yaml: string): Promise<void> {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: keys.topics, Body: yaml }));
    },
  };
};
export type Publisher = ReturnType<typeof createPublisher>;
