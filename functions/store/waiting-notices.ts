import { z } from 'zod';
import { Instant, Origin, Published } from '../core/article.ts';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';

/**
 * Notices of publishers that take back or correct a report which has not arrived yet, by the folder of `articles/` that they
 * came from and the time at which they came.
 */

export const WaitingNotice = z.object({
  schema: z.literal(1),
  id: z.string(),
  at: Instant,
  origin: Origin,
  /** When its article first arrived; missing if it is none. */
  since: Instant.optional(),
  draft: z.object({
    title: z.string().nullable(),
    text: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    published: Published,
    about: z.array(z.string()).optional(),
  }),
  /** The article that it was tied to. */
  tied: z.string().optional(),
});
export type WaitingNotice = z.infer<typeof WaitingNotice>;

/** The folder of `articles/` that an object lies in. */
const folderOf = ({ key }: Origin): string => key.split('/')[1] ?? '';

export const writeWaitingNotice = (store: Pick<ObjectStore, 'put'>, notice: WaitingNotice): Promise<void> =>
  writeStored(store, keys.waitingNotice(folderOf(notice.origin), notice.at, notice.id), WaitingNotice.parse(notice));

/** The notices from the folder of an article that came at an instant or later and are tied to none yet, oldest first. */
export async function* listWaitingNotices(
  store: Pick<ObjectStore, 'get' | 'list'>,
  { origin, from }: { origin: Origin; from: Instant },
): AsyncGenerator<WaitingNotice> {
  const folder = folderOf(origin);
  const query = { prefix: keys.waitingNotices(folder), startAfter: keys.waitingNotice(folder, from, '') };
  for await (const { key } of store.list(query)) {
    const notice = valueIfFound(await readStored(store, key, { schema: WaitingNotice }));
    if (notice && notice.tied === undefined) yield notice;
  }
}
