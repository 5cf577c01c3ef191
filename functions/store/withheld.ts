import { z } from 'zod';
import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, writeStored } from './stored.ts';

/** Objects that hold something under embargo, in the order of the times at which they are to be looked at again. */

const Withheld = z.object({ schema: z.literal(1), key: z.string().min(1) });

/** Records that an object is to be looked at again at an instant. Doing it again changes nothing. */
export const noteWithheld = (
  store: Pick<ObjectStore, 'put'>,
  { key, until }: { key: string; until: string },
): Promise<void> =>
  writeStored(store, keys.embargoed(until, key), { schema: 1, key } satisfies z.infer<typeof Withheld>);

/** The objects whose time has come by an instant, each with the record to forget; without a key if it cannot be read. */
export async function* listReleased(
  store: Pick<ObjectStore, 'get' | 'list'>,
  now: string,
): AsyncGenerator<{ record: string; key: string | undefined }> {
  for await (const { key: record } of store.list({ prefix: keys.allEmbargoed })) {
    if (record > keys.embargoedThrough(now)) return;
    const stored = await readStored(store, record, { schema: Withheld });
    if (stored.state !== 'missing') yield { record, key: stored.state === 'found' ? stored.value.key : undefined };
  }
}

export const forgetWithheld = (store: Pick<ObjectStore, 'delete'>, record: string): Promise<void> =>
  store.delete(record);
