import { describeFault } from '../core/errors.ts';
import { workOffObjects } from '../store/object-messages.ts';
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

/** Works off messages of the inbound queue. Returns the messages that failed, with their reasons. */
export const inboundBatch = (
  ports: ReceivePorts,
  messages: readonly { id: string; body: string }[],
): Promise<{ failed: ReadonlyMap<string, string> }> =>
  workOffObjects(messages, { atOnce: mailsAtOnce }, async (key) => {
    try {
      for (const received of await receive(ports, key)) note(ports, key, received);
      return undefined;
    } catch (error) {
      ports.log.error('a mail could not be processed', { event: 'newsletter.failed', key, error });
      return describeFault(error);
    }
  });
