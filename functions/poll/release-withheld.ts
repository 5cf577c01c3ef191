import { type Clock, instantOf, type Log, type ObjectStore, type Queue } from '../core/ports.ts';
import { forgetWithheld, listReleased } from '../store/withheld.ts';

/** What the ingest queue is told of an object, as S3 tells it. */
export interface LookAgain {
  Records: { s3: { object: { key: string } } }[];
}

/** Objects that are released at once; the others follow five minutes later. */
const maxReleased = 1000;

/**
 * Has the objects looked at again whose embargo is over, so that what they hold arrives as new. A record is forgotten only
 * after its message is in the queue: a crash in between looks at an object twice, which changes nothing. Returns how many.
 */
export const releaseWithheld = async ({
  store,
  ingestQueue,
  clock,
  log,
}: {
  store: ObjectStore;
  ingestQueue: Queue<LookAgain>;
  clock: Clock;
  log: Log;
}): Promise<number> => {
  let released = 0;
  for await (const { record, key } of listReleased(store, instantOf(clock.now()))) {
    if (key === undefined) {
      log.error('a record of an embargo cannot be read', { event: 'object.unreadable', key: record });
      continue;
    }
    await ingestQueue.send([{ Records: [{ s3: { object: { key: encodeURIComponent(key) } } }] }]);
    await forgetWithheld(store, record);
    if (++released >= maxReleased) break;
  }
  return released;
};
