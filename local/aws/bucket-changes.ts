import type { buildApp } from 'fauxqs';

export type S3Server = ReturnType<typeof buildApp>;

/** One object that was put or deleted. */
export interface BucketChange {
  key: string;
  created?: { etag: string; size: number };
}

/** Marks a request that restores an object of an earlier start, which is not a change. */
export const restoring = { 'x-restoring': '1' };

/**
 * Calls `tell` for every object put into a bucket of the embedded S3 or deleted from it. The writer gets its response only
 * after `tell` has finished.
 */
export const onBucketChange = ({
  server,
  bucket,
  tell,
}: {
  server: S3Server;
  bucket: string;
  tell: (change: BucketChange) => Promise<unknown>;
}) => {
  // fauxqs's handlers send a response and then return without one, so an asynchronous hook runs twice per request.
  const told = new WeakMap<object, Promise<unknown>>();
  server.addHook('onSend', async (request, reply, payload) => {
    const [, at = '', ...segments] = request.url.split('?')[0]!.split('/');
    const key = segments.map(decodeURIComponent).join('/');
    const put = request.method === 'PUT';
    const changes = (put || request.method === 'DELETE') && reply.statusCode < 300 && at === bucket && key !== '';
    if (!changes || request.headers['x-restoring']) return payload;
    if (!told.has(request)) {
      const etag = String(reply.getHeader('etag') ?? '').replaceAll('"', '');
      const size = Buffer.isBuffer(request.body) ? request.body.length : 0;
      told.set(request, tell({ key, ...(put && { created: { etag, size } }) }));
    }
    await told.get(request);
    return payload;
  });
};
