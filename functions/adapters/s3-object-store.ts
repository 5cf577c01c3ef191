import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Throttled } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports.ts';
import { listPages } from './s3-listing.ts';

const unquoted = (etag: string | undefined) => (etag ?? '').replaceAll('"', '');

const absent = new Set(['NoSuchKey', 'NoSuchVersion', 'NotFound']);
const busy = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'RequestLimitExceeded',
  'ThrottlingException',
  'ConditionalRequestConflict',
]);

const isAbsent = (error: unknown) => error instanceof S3ServiceException && absent.has(error.name);

/** Distinguishes "try again later", which callers act on, from every other fault. */
const orThrottled = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((cause: unknown) => {
    if (cause instanceof S3ServiceException && busy.has(cause.name))
      throw new Throttled('S3 asks to slow down', { cause });
    throw cause;
  });

const orUndefined = <Result>(work: Promise<Result>): Promise<Result | undefined> =>
  orThrottled(work).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });

/** Reads a body, and at most `most` bytes: a caller with a limit has no use for the rest. */
const bytesOf = async (body: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks, Math.min(size, most));
};

/** A bucket on S3 or on anything that speaks its protocol. ETags come without their quotes. */
export const s3ObjectStore = ({ client, bucket }: { client: S3Client; bucket: string }): ObjectStore => {
  const pages = ({ prefix, startAfter, delimiter }: { prefix: string; startAfter?: string; delimiter?: string }) =>
    listPages(client, { Bucket: bucket, Prefix: prefix, StartAfter: startAfter, Delimiter: delimiter });
  return {
    get: async (key, { versionId, maxBytes } = {}) => {
      const found = await orUndefined(
        client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })),
      );
      if (!found) return undefined;
      return {
        body: await bytesOf(found.Body as AsyncIterable<Uint8Array>, maxBytes),
        etag: unquoted(found.ETag),
        // An object from before versioning was turned on has the version "null", which does not identify it for good.
        ...(found.VersionId && found.VersionId !== 'null' && { versionId: found.VersionId }),
        lastModified: found.LastModified ?? new Date(0),
      };
    },
    head: async (key) => {
      const found = await orUndefined(client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })));
      return (
        found && {
          etag: unquoted(found.ETag),
          size: found.ContentLength ?? 0,
          lastModified: found.LastModified ?? new Date(0),
        }
      );
    },
    put: async (key, body, { contentType } = {}) => {
      const bytes = Buffer.from(body);
      const object = { Bucket: bucket, Key: key, Body: bytes, ContentLength: bytes.length, ContentType: contentType };
      await orThrottled(client.send(new PutObjectCommand(object)));
    },
    create: async (key, body, { contentType } = {}) => {
      const bytes = Buffer.from(body);
      const object = { Bucket: bucket, Key: key, Body: bytes, ContentLength: bytes.length, ContentType: contentType };
      const writing = client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*' }));
      return orThrottled(writing).then(
        () => 'created',
        (error: unknown) => {
          if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return 'exists';
          throw error;
        },
      );
    },
    async *list({ prefix, startAfter }) {
      for await (const { objects } of pages({ prefix, ...(startAfter !== undefined && { startAfter }) }))
        yield* objects;
    },
    async *folders(prefix) {
      for await (const { prefixes } of pages({ prefix, delimiter: '/' })) yield* prefixes;
    },
    delete: async (key) => {
      await orThrottled(client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
    },
  };
};
