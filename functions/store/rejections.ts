import pMap from 'p-map';
import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { type Clock, instantOf, type ListedObject, type ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, type Stored, writeStored } from './stored.ts';

/** What was rejected, why, and what its publisher can do about it. */
export const Rejected = z.object({
  schema: z.literal(1),
  key: z.string(),
  etag: z.string(),
  at: Instant,
  code: z.string(),
  reason: z.string(),
  /** Of a mail that came in: who sent it, as it says, and which source it was for. */
  from: z.string().optional(),
  source: z.string().optional(),
  /** When withheld articles may be read. */
  until: Instant.optional(),
  /** In a batch: how many items were accepted, and the first 100 that were not. */
  accepted: z.int().min(0).optional(),
  members: z
    .array(z.object({ place: z.string(), code: z.string(), reason: z.string(), until: Instant.optional() }))
    .optional(),
});
export type Rejected = z.infer<typeof Rejected>;

/** Records why an object was rejected. `key` is the key of the object. */
export const writeRejection = async (
  { store, clock }: { store: Pick<ObjectStore, 'put'>; clock: Clock },
  { key, etag, ...why }: Omit<Rejected, 'schema' | 'at'>,
): Promise<void> => {
  const rejected: Rejected = { schema: 1, key, etag, at: instantOf(clock.now()), ...why };
  await writeStored(store, keys.rejected(key), rejected);
};

export const readRejection = (store: Pick<ObjectStore, 'get'>, key: string): Promise<Stored<Rejected>> =>
  readStored(store, keys.rejected(key), { schema: Rejected });

/**
 * The records of rejections, with their keys and ages; with `folder`, those of one publisher or source. Those of mails that
 * came in are only among the ones of their own folder.
 */
export async function* listRejectedObjects(
  store: Pick<ObjectStore, 'list'>,
  { folder, after }: { folder?: string | undefined; after?: string | undefined } = {},
): AsyncGenerator<ListedObject> {
  const listed = store.list({
    prefix: folder === undefined ? keys.rejections : keys.rejectionsOf(folder),
    ...(after !== undefined && { startAfter: after }),
  });
  for await (const object of listed)
    if (folder !== undefined || !object.key.startsWith(keys.rejectedMails)) yield object;
}

/** Up to `max` rejections after a place in their list, and the place of the last if there are more. */
export const rejectionsPage = async (
  store: Pick<ObjectStore, 'get' | 'list'>,
  { folder, after, max }: { folder?: string | undefined; after?: string | undefined; max: number },
): Promise<{ rejections: Stored<Rejected>[]; next: string | undefined }> => {
  const found: string[] = [];
  for await (const { key } of listRejectedObjects(store, { folder, after })) {
    found.push(key);
    if (found.length > max) break;
  }
  const shown = found.slice(0, max);
  const rejections = await pMap(shown, (key) => readStored(store, key, { schema: Rejected }), { concurrency: 8 });
  return { rejections, next: found.length > max ? shown.at(-1) : undefined };
};

/** How many mails that came in are rejected, and the latest of them, newest first. */
export const newestRejectedMails = async (
  store: Pick<ObjectStore, 'get' | 'list'>,
  max: number,
): Promise<{ total: number; newest: Rejected[] }> => {
  const listed: ListedObject[] = [];
  for await (const object of store.list({ prefix: keys.rejectedMails })) listed.push(object);
  listed.sort((one, other) => other.lastModified.getTime() - one.lastModified.getTime());
  const read = await Promise.all(listed.slice(0, max).map(({ key }) => readStored(store, key, { schema: Rejected })));
  return { total: listed.length, newest: read.flatMap((one) => (one.state === 'found' ? [one.value] : [])) };
};

/** Everything that is currently rejected. */
export async function* listRejections(store: Pick<ObjectStore, 'get' | 'list'>): AsyncGenerator<Stored<Rejected>> {
  for await (const { key } of listRejectedObjects(store)) yield readStored(store, key, { schema: Rejected });
}

/** Deletes the record of an object's rejection. */
export const deleteRejection = (store: Pick<ObjectStore, 'delete'>, key: string): Promise<void> =>
  store.delete(keys.rejected(key));

/** Ids of custom topics that were rejected. */
export const listRejectedTopics = async (store: Pick<ObjectStore, 'list'>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { key } of store.list({ prefix: keys.rejectedTopics })) ids.push(keys.rejectedTopicId(key));
  return ids;
};

export const deleteTopicRejection = (store: Pick<ObjectStore, 'delete'>, topic: string): Promise<void> =>
  deleteRejection(store, keys.customTopic(topic));
