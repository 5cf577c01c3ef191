import type { ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';

/** Sessions of the desk that were ended. The others end by themselves, so their records are kept for two days only. */

export const endSession = async (store: Pick<ObjectStore, 'create'>, session: string): Promise<void> => {
  await store.create(keys.signedOut(session), '{}\n', { contentType: 'application/json' });
};

export const isSessionEnded = async (store: Pick<ObjectStore, 'head'>, session: string): Promise<boolean> =>
  (await store.head(keys.signedOut(session))) !== undefined;
