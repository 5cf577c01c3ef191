import pMap from 'p-map';
import { objectKeys } from './bucket-events.ts';

/** A message of a queue that S3's notifications go to. */
interface ObjectMessage {
  id: string;
  body: string;
}

/**
 * Works off messages of such a queue, each object once however many messages name it. `work` returns why an object is not
 * done with; undefined if it is. `isRequest`: a message asks to read it again though its bytes are known. Returns the messages
 * that failed, with their reasons: those of such an object, those that are not a notification, and those of which a
 * key cannot be read, though their other keys are worked off. `onMalformed` is called with each of the last two.
 */
export const workOffObjects = async (
  messages: readonly ObjectMessage[],
  { atOnce, onMalformed }: { atOnce: number; onMalformed?: (message: ObjectMessage, reason: string) => void },
  work: (key: string, isRequest: boolean) => Promise<string | undefined>,
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const failed = new Map<string, string>();
  const named = new Map<string, { ids: string[]; isRequest: boolean }>();
  for (const message of messages) {
    const found = objectKeys(message.body);
    if (!found || found.malformed > 0) {
      const reason = found ? `${found.malformed} of its keys cannot be read` : 'the message is not an S3 notification';
      failed.set(message.id, reason);
      onMalformed?.(message, reason);
    }
    for (const key of found?.keys ?? []) {
      const { ids, isRequest } = named.get(key) ?? { ids: [], isRequest: false };
      named.set(key, { ids: [...ids, message.id], isRequest: isRequest || found!.isRequest });
    }
  }
  await pMap(
    named,
    async ([key, { ids, isRequest }]) => {
      const reason = await work(key, isRequest);
      if (reason !== undefined) for (const id of ids) failed.set(id, `${key}: ${reason}`);
    },
    { concurrency: atOnce },
  );
  return { failed };
};
