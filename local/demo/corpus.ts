import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
  type S3ServiceException,
} from '@aws-sdk/client-s3';
import pMap from 'p-map';
import { sentenceOf } from '../../cli/operational-error.ts';
import { articlesPrefix } from '../../functions/store/articles.ts';
import { topicsFileKey } from '../../functions/store/topic-catalog.ts';

/** A file of a corpus folder and the object that it becomes. Its sub-folder is its publisher. */
export interface CorpusFile {
  path: string;
  key: string;
}

/** No file is published beyond this: no format is read so far. Bytes. */
export const largestFile = 50_000_000;

/** Files at the root of a corpus that speak about it. */
const aboutTheCorpus = new Set(['topics.yaml', 'README.md']);

/**
 * The files under a folder. Links are followed: one to a folder leads into it once, after the folders proper, so that
 * links in a circle end; one that leads nowhere counts as a file, so that whoever reads it can say so.
 */
const filesUnder = async (folder: string): Promise<string[]> => {
  const files: string[] = [];
  const linked: string[] = [];
  const seen = new Set<string>();
  const walk = async (path: string): Promise<void> => {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await walk(inside);
      else if (entry.isFile()) files.push(inside);
      else if (entry.isSymbolicLink()) {
        const target = await stat(inside).catch(() => undefined);
        if (target?.isDirectory()) linked.push(inside);
        else if (!target || target.isFile()) files.push(inside);
      }
    }
  };
  await walk(folder);
  // Names decide which of two links to one folder it is read by; links found on the way join the end.
  linked.sort();
  for (const link of linked) await walk(link);
  return files;
};

/** A corpus's articles in the order of their keys; hidden files are left alone. */
export const corpusFiles = async (folder: string): Promise<CorpusFile[]> =>
  (await filesUnder(folder))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => !aboutTheCorpus.has(name))
    .map(({ path, name }) => ({ path, key: `${articlesPrefix}${name}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

const read = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > largestFile) throw new Error(`${size} bytes are more than ${largestFile}`);
  return readFile(path);
};

/** What a publisher does: puts files into the bucket. */
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
    /** Puts the files that are new or changed; `onFile` is told of each file, put or not. Gives how many were put. */
    async publish(files: readonly CorpusFile[], onFile: () => void = () => {}): Promise<number> {
      const there = await published();
      const put = await pMap(
        files,
        async ({ key, path }) => {
          const leave = (why: string) => {
            console.error(`${path} ${why}; the other files go on.`);
            return false;
          };
          const body = await read(path).catch(
            ({ code, message }: NodeJS.ErrnoException) => void leave(`cannot be read (${code ?? message})`),
          );
          if (!body) return false;
          const etag = createHash('md5').update(body).digest('hex');
          onFile();
          if (there.get(key) === etag) return false;
          const refused = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body })).then(
            () => undefined,
            (fault: Error) => {
              const { $metadata, $response } = fault as S3ServiceException;
              const status = $metadata?.httpStatusCode ?? $response?.statusCode ?? 0;
              // What has a sentence, or fails in the store itself, concerns every file.
              if (sentenceOf(fault) || status >= 500) throw fault;
              return fault;
            },
          );
          return refused ? leave(`was not taken (${refused.message})`) : true;
        },
        { concurrency: 8 },
      );
      return put.filter(Boolean).length;
    },
    /** Deletes the objects of files that are no more. */
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
