import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  type S3ServiceException,
} from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { type CorpusFile, largestFile } from '../../cli/corpus-files.ts';
import { sentenceOf } from '../../cli/fault-sentences.ts';
import { articlesPrefix } from '../../functions/store/articles.ts';
import { topicsFileKey } from '../../functions/store/topic-catalog.ts';

const read = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > largestFile) throw new Error(`it has ${size} bytes; the limit is ${largestFile}`);
  return readFile(path);
};

/** Puts files into the bucket, as a publisher does. */
export const createPublisher = ({ s3, bucket }: { s3: S3Client; bucket: string }) => {
  /** The objects under articles/, with the MD5 of each. */
  const published = async (): Promise<Map<string, string>> => {
    const etags = new Map<string, string>();
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: s3 },
      { Bucket: bucket, Prefix: articlesPrefix },
    ))
      for (const { Key, ETag } of Contents) etags.set(Key!, ETag!.replaceAll('"', ''));
    return etags;
  };

  return {
    published,
    /**
     * Puts files that are new or changed; calls `onFile` for every file. Returns how many were put. `existing`: what the
     * bucket holds already, for callers that publish often.
     */
    async publish(
      files: readonly CorpusFile[],
      onFile: () => void = () => {},
      existing?: ReadonlyMap<string, string>,
    ): Promise<number> {
      const known = existing ?? (await published());
      const put = await pMap(
        files,
        async ({ key, path }) => {
          const skip = (why: string) => {
            console.error(`${path} ${why} and was skipped.`);
            return false;
          };
          const body = await read(path).catch(
            ({ code, message }: NodeJS.ErrnoException) => void skip(`cannot be read (${code ?? message})`),
          );
          if (!body) return false;
          const etag = createHash('md5').update(body).digest('hex');
          onFile();
          if (known.get(key) === etag) return false;
          const refused = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body })).then(
            () => undefined,
            (fault: Error) => {
              const { $metadata, $response } = fault as S3ServiceException;
              const status = $metadata?.httpStatusCode ?? $response?.statusCode ?? 0;
              // A fault with a sentence, or in the store itself, concerns every file.
              if (sentenceOf(fault) || status >= 500) throw fault;
              return fault;
            },
          );
          return refused ? skip(`could not be uploaded (${refused.message})`) : true;
        },
        { concurrency: 8 },
      );
      return put.filter(Boolean).length;
    },
    /** Deletes the objects of files that were removed. */
    async withdraw(files: readonly CorpusFile[]): Promise<void> {
      for (const { key } of files) await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    /** Puts the topics file, which the functions read from the bucket. */
    async publishTopics(yaml: string): Promise<void> {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: topicsFileKey, Body: yaml }));
    },
  };
};
export type Publisher = ReturnType<typeof createPublisher>;
