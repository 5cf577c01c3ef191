import { inertLine } from '../functions/ingest/clean.ts';
import { readNewsletter } from '../functions/store/newsletter-records.ts';
import { type NewsletterSource, newsletterAddress } from '../functions/store/newsletter-source.ts';
import { newestRejectedMails } from '../functions/store/rejections.ts';
import type { Deployment } from './deployment.ts';
import { minuteOf } from './minute.ts';
import type { Output } from './output.ts';

/** Rejected mails that are shown. */
const maxRejected = 10;

/** A newsletter as it is listed. */
interface ListedNewsletter extends NewsletterSource {
  address: string | undefined;
  lastMailAt?: string | undefined;
  /** The link by which its list asks to confirm the subscription. */
  confirm?: string | undefined;
}

/** Prints the newsletters, the questions of their lists, and the mails that were rejected. Returns the newsletters. */
export const listNewsletters = async (
  deployment: Deployment,
  output: Output,
  newsletters: readonly NewsletterSource[],
): Promise<ListedNewsletter[]> => {
  const { store, inboundDomain, deployed } = deployment;
  const listed = await Promise.all(
    newsletters.map(async (source) => {
      const address = deployed && inboundDomain ? newsletterAddress(source.id, inboundDomain) : undefined;
      return { source, address, ...(await readNewsletter(store, source.id)) };
    }),
  );
  if (listed.length > 0)
    output.table(
      ['Newsletter', 'State', 'Last mail', 'Address to subscribe with', 'Senders'],
      listed.map(({ source, address, lastMailAt, confirmation }) => [
        source.id,
        source.paused ? 'paused' : confirmation ? 'to be confirmed' : lastMailAt ? 'in order' : 'no mail yet',
        minuteOf(lastMailAt),
        address ?? '',
        source.newsletter.from.join(', '),
      ]),
    );
  for (const { source, confirmation } of listed) {
    if (!confirmation) continue;
    const { from, subject, link, at, proved } = confirmation;
    output.say(
      `${source.id} asks to confirm the subscription (${minuteOf(at)}, from ${inertLine(from)}): "${inertLine(subject)}"`,
    );
    output.say(`  Open this link yourself: ${link}`);
    if (!proved) output.warn('It is not certain who wrote it: open it only if you have just subscribed.');
  }
  const { total, newest } = await newestRejectedMails(store, maxRejected);
  if (total > 0) {
    output.say(`Mails that were rejected: ${total}.${total > newest.length ? ' The latest:' : ''}`);
    output.table(
      ['Received', 'Source', 'From', 'Reason'],
      newest.map(({ at, source = '', from = '', reason }) => [
        minuteOf(at),
        source,
        inertLine(from),
        inertLine(reason),
      ]),
    );
  }
  return listed.map(({ source, address, lastMailAt, confirmation }) => ({
    ...source,
    address,
    lastMailAt,
    confirm: confirmation?.link,
  }));
};
