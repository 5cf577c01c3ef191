import type { SentStory } from '../../../functions/core/ledger.ts';
import type { Mailer, SendOutcome } from '../../../functions/core/ports.ts';
import { iso, type Morning } from './morning.ts';
import type { Processes } from './processes.ts';
import type { ChaosQueue } from './queues.ts';

/** Events come well within the grace time, even when processing them fails a few times. */
const maxEventDelay = 400_000;

export interface ReceivedMail {
  to: string;
  run: string;
  reader: string;
  messageId: string;
  stories: SentStory[];
  /** Ids of the corrections that it tells. */
  corrections: string[];
}

/** SES: accepts mails, and reports them later, sometimes twice, in any order. */
export const createMailService = (
  { time, refused, dice: { chance, between } }: Morning,
  { mailerFault }: Processes,
  eventQueue: ChaosQueue,
) => {
  const inbox: ReceivedMail[] = [];
  const accept = ({ to, raw, tags }: Parameters<Mailer['send']>[0]) => {
    const messageId = `mail-${inbox.length}`;
    const { stories, corrections } = JSON.parse(raw.toString()) as Pick<ReceivedMail, 'stories' | 'corrections'>;
    inbox.push({ to, run: tags.run!, reader: tags.reader!, messageId, stories, corrections });
    const mail = {
      messageId,
      timestamp: iso(time.milliseconds()),
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    };
    for (const eventType of ['Send', 'Delivery']) {
      const event = JSON.stringify({ eventType, mail });
      for (let copies = chance(0.2) ? 2 : 1; copies > 0; copies--) eventQueue.add(event, between(0, maxEventDelay));
    }
    return messageId;
  };
  const mailer: Mailer = {
    quota: async () => ({ max24Hour: 50_000, maxPerSecond: 14, sentLast24Hours: 0 }),
    async send(mail): Promise<SendOutcome> {
      if (refused.has(mail.to)) return { outcome: 'rejected', code: 'MessageRejected', reason: 'not verified' };
      const fault = mailerFault();
      if (!fault) return { outcome: 'accepted', messageId: accept(mail) };
      if (fault === 'throttled' || fault === 'quota-spent') return { outcome: fault };
      if (fault === 'unavailable') return { outcome: 'unavailable', reason: 'ServiceUnavailable' };
      if (fault === 'accepted-and-lost') accept(mail);
      return { outcome: 'unknown', reason: 'ECONNRESET' };
    },
  };
  return { inbox, mailer };
};
