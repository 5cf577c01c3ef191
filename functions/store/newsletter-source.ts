import { z } from 'zod';
import { Source } from '../core/source.ts';

/** Domains at which anybody can have a mailbox or a newsletter: as senders they would let in everybody's mail. */
const sharedDomains = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net web.de proton.me protonmail.com mail.com substack.com beehiiv.com mail.beehiiv.com buttondown.email buttondown.com mailchimpapp.net mcsv.net tinyletter.com convertkit.com kit.com sendgrid.net amazonses.com mailgun.org'.split(
    ' ',
  ),
);

const domain = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]';

/** A sender: an address or, without "@", a domain with everything below it. In lower case. */
const Sender = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(
    new RegExp(`^(?:[^\\s@"(),:;<>[\\]]{1,64}@)?${domain}$`),
    'A sender is a mail address, or a domain whose addresses are all meant.',
  )
  .refine((sender) => !sharedDomains.has(sender), {
    error: ({ input }) => `Anybody can write from ${String(input)}: give the whole address of the sender.`,
  });

/** A source whose news comes by mail, to `<id>@` the domain of the stage for mails that come in. */
export const NewsletterSource = z.strictObject({
  id: Source.shape.id,
  title: Source.shape.title,
  language: Source.shape.language,
  topics: Source.shape.topics,
  maxAgeDays: Source.shape.maxAgeDays,
  paused: Source.shape.paused,
  newsletter: z.strictObject({ from: z.array(Sender).min(1).max(20) }),
});
export type NewsletterSource = z.infer<typeof NewsletterSource>;

/** The address to subscribe to a newsletter with. */
export const newsletterAddress = (source: string, inboundDomain: string): string => `${source}@${inboundDomain}`;
