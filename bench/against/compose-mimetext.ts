import { createMimeMessage } from 'mimetext';
import { fieldsOf, listHeadersOf, settings } from './sample-digest.ts';
import type { Content } from './sample-mail.ts';

/** The n-th reader's message of given words by MIMEtext. */
export const composeMimetext = ({ subject, text, html }: Content, reader: number): string => {
  const message = createMimeMessage();
  message.setSender({ name: settings.productName, addr: settings.fromAddress });
  message.setRecipient(fieldsOf(reader).to);
  message.setSubject(subject);
  message.setHeaders(listHeadersOf(reader));
  // It leaves encoding to its user, and a line of a message has at most 998 characters (RFC 5322).
  const encoded = (data: string) => Buffer.from(data).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  message.addMessage({ contentType: 'text/plain', encoding: 'base64', data: encoded(text) });
  message.addMessage({ contentType: 'text/html', encoding: 'base64', data: encoded(html) });
  return message.asRaw();
};
