import pMap from 'p-map';
import { describeFault, Malformed } from '../core/errors.ts';
import type { ObjectStore } from '../core/ports.ts';
import { objectKeys } from '../store/bucket-events.ts';
import { parseEvent } from './event.ts';
import { feedback, type Ports } from './feedback.ts';

/** Events of a batch, or of a file, handled at once: one mostly waits for the table. Their order makes no difference. */
export const eventsAtOnce = 10;

/** The files in which Firehose keeps SES's events of sends. SES ends each event with a line break. */
type Sends = Pick<ObjectStore, 'get'>;

/**
 * Returns what handles a message of the queue by its id and body: an event of SES, or S3's notification of a file of them. If an
 * event of a file fails, the others are handled all the same, and the message fails: handling an event again changes nothing.
 */
export const messageHandler = (ports: Ports & { sends: Sends }) => {
  const { log, metrics, sends } = ports;

  const handleEvent = async (message: string, body: string): Promise<void> => {
    const parsed = parseEvent(body);
    if (!parsed.ok) {
      const { ignored } = parsed;
      log.info('a message that is not an event of a mail was ignored', { event: 'feedback.ignored', message, ignored });
      return;
    }
    await feedback(ports, parsed.event);
    metrics.add(`MailEvent${parsed.event.eventType.replaceAll(' ', '')}`, 'Count', 1);
  };

  const handleFile = async (message: string, key: string): Promise<void> => {
    const file = await sends.get(key);
    if (!file) {
      // Files are deleted after some days, so a message that comes back from the dead letters may find none.
      log.error('a file of events is gone', { event: 'feedback.file-gone', message, key });
      return;
    }
    const lines = file.body
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '');
    const faults: unknown[] = [];
    const handle = (line: string) => handleEvent(message, line).catch((fault: unknown) => void faults.push(fault));
    await pMap(lines, handle, { concurrency: eventsAtOnce });
    const [cause] = faults;
    if (cause)
      throw new Error(
        `${faults.length} of the ${lines.length} events in ${key} could not be processed, the first: ${describeFault(cause)}`,
        { cause },
      );
  };

  return async (id: string, body: string): Promise<void> => {
    const told = objectKeys(body);
    if (!told) return handleEvent(id, body);
    if (told.malformed > 0) throw new Malformed(`${told.malformed} keys in the notification of S3 cannot be read`);
    for (const key of told.keys) await handleFile(id, key);
  };
};
