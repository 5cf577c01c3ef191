import MailComposer from 'nodemailer/lib/mail-composer';
import { fieldsOf, listHeadersOf, settings } from './sample-digest.ts';
import type { Content } from './sample-mail.ts';

/** The n-th reader's message of given words by Nodemailer. */
export const composeNodemailer = ({ subject, text, html }: Content, reader: number): Promise<Buffer> =>
  new MailComposer({
    from: { name: settings.productName, address: settings.fromAddress },
    to: fieldsOf(reader).to,
    replyTo: settings.replyTo,
    subject,
    text,
    html,
    headers: listHeadersOf(reader),
  })
    .compile()
    .build();
