import pMap from 'p-map';
import { describeFault } from '../core/errors.ts';
import { objectKeys } from '../store/bucket-events.ts';
import { type Received, type ReceivePorts, receive } from './receive.ts';

const mailsAtOnce = 5;

const note = ({ log, metrics }: ReceivePorts, key: string, received: Received): void => {
  switch (received.outcome) {
    case 'ignored':
      return;
    case 'rejected':
      metrics.add('MailsRejected', 'Count', 1);
      log.warn('a mail was rejected', { event: 'newsletter.rejected', key, ...received });
      return;
    case 'confirmation':
      log.warn('a list asks to confirm a subscription', { event: 'newsletter.confirmation', key, ...received });
      return;
    default:
      metrics.add('MailsReceived', 'Count', 1);
      log.info('a mail of a newsletter was received', { event: 'newsletter.received', key, ...received });
  }
};

/**
 * Works off messages of the inbound queue, each mail once however many messages name it. Returns the messages that failed
 * with their reasons.
 */
export const inboundBatch = async (
  ports: ReceivePorts,
  messages: readonly { id: string; body: string }[],
): Promise<{ failed: ReadonlyMap<string, string> }> => {
  const failed = new Map<string, string>();
  const named = new Map<string, string[]>();
  for (const { id, body } of messages) {
    const found = objectKeys(body);
    if (!found) failed.set(id, 'the message is not an S3 notification');
    else if (found.malformed > 0) failed.set(id, `${found.malformed} of its keys cannot be read`);
    for (const key of found?.keys ?? []) named.set(key, [...(named.get(key) ?? []), id]);
  }
  await pMap(
    named,
    async ([key, ids]) => {
      try {
        for (const received of await receive(ports, key)) note(ports, key, received);
      } catch (error) {
        ports.log.error('a mail could not be processed', { event: 'newsletter.failed', key, error });
        for (const id of ids) failed.set(id, `${key}: ${describeFault(error)}`);
      }
    },
    { concurrency: mailsAtOnce },
  );
  return { failed };
};
