import type { ReadAgain } from '../functions/compile/verify.ts';
import type { Origin } from '../functions/core/article.ts';
import type { ObjectStore } from '../functions/core/ports.ts';
import type { Member } from '../functions/ingest/batch.ts';
import { bytesWorthReading } from '../functions/ingest/file-names.ts';
import { readAny } from '../functions/ingest/read.ts';
import { isArticleKey } from '../functions/store/articles.ts';

/** Fetches the object that an article came from. */
type Fetch = (origin: Origin) => Promise<{ body: Buffer; etag: string } | undefined>;

/** Fetches objects from the bucket in the version that was cited. */
export const fromStore =
  (store: ObjectStore): Fetch =>
  ({ key, versionId }) =>
    store.get(key, { maxBytes: bytesWorthReading(key), ...(versionId !== undefined && { versionId }) });

/** Reads articles again, each object once. */
export const articleReader = (fetch: Fetch) => {
  const objects = new Map<string, Promise<{ etag: string; members: Member[] } | { reason: string }>>();
  const read = async (origin: Origin) => {
    const object = await fetch(origin);
    if (!object) return { reason: 'the article no longer exists' };
    const reading = await readAny({ key: origin.key, bytes: object.body });
    return reading.ok ? { etag: object.etag, members: [...reading.members] } : { reason: reading.reason };
  };
  return async (origin: Origin): Promise<ReadAgain> => {
    const { key, versionId = '', etag, member } = origin;
    if (!isArticleKey(key)) return { ok: false, reason: 'its key is not under articles/' };
    const name = `${key}\n${versionId}`;
    const object = await (objects.get(name) ?? objects.set(name, read(origin)).get(name)!);
    if ('reason' in object) return { ok: false, reason: object.reason };
    if (object.etag !== etag)
      return { ok: false, reason: `the article has changed: its ETag was ${etag} and is now ${object.etag}` };
    const found = object.members.find((one) => one.ok && one.draft.member === member);
    return found?.ok
      ? { ok: true, article: found.draft }
      : { ok: false, reason: 'the file no longer contains that article' };
  };
};
