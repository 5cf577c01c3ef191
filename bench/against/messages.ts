import { createMimeMessage } from 'mimetext';
import { Engine } from 'mrml';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { missingIn, mjmlSource, renderHandlebars, renderMjml, viewOf } from './peer-mails.ts';
import { renderReact } from './react-mail.ts';
import { fieldsOf, openSample, renderSample, settings } from './sample-digest.ts';

const engine = new Engine();
/** Throws if MRML does not accept the source. */
const renderMrml = (reader: number): string => {
  const result = engine.toHtml(mjmlSource(viewOf(reader)));
  if (result.type === 'error') throw new Error(result.message);
  return result.content;
};

interface Content {
  subject: string;
  text: string;
  html: string;
}

const headersOf = (reader: number) => {
  const { links } = fieldsOf(reader);
  return { 'List-Unsubscribe': `<${links.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
};

const composeNodemailer = ({ subject, text, html }: Content, reader: number): Promise<Buffer> =>
  new MailComposer({
    from: { name: settings.productName, address: settings.fromAddress },
    to: fieldsOf(reader).to,
    replyTo: settings.replyTo,
    subject,
    text,
    html,
    headers: headersOf(reader),
  })
    .compile()
    .build();

const composeMimetext = ({ subject, text, html }: Content, reader: number): string => {
  const message = createMimeMessage();
  message.setSender({ name: settings.productName, addr: settings.fromAddress });
  message.setRecipient(fieldsOf(reader).to);
  message.setSubject(subject);
  message.setHeaders(headersOf(reader));
  // It leaves encoding to its user, and a line of a message has at most 998 characters (RFC 5322).
  const encoded = (data: string) => Buffer.from(data).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  message.addMessage({ contentType: 'text/plain', encoding: 'base64', data: encoded(text) });
  message.addMessage({ contentType: 'text/html', encoding: 'base64', data: encoded(html) });
  return message.asRaw();
};

/**
 * One reader's mail by everybody: HTML alone, a message of given HTML, and a whole message. Each call is for another reader.
 * Throws if a peer's mail lacks a headline or a link of the digest.
 */
export const openMessages = async () => {
  const assemble = await openSample('en');
  let reader = 0;
  const next = () => reader++;
  const { subject = '', text = '', html = '' } = await PostalMime.parse(assemble(0).raw);
  const given: Content = { subject, text, html };
  const renderers = {
    MJML: renderMjml,
    MRML: renderMrml,
    'React Email': renderReact,
    Handlebars: renderHandlebars,
  };
  const whole = {
    'MJML + Nodemailer': async () => {
      const to = next();
      return composeNodemailer({ ...given, html: await renderMjml(to) }, to);
    },
    'MRML + Nodemailer': () => {
      const to = next();
      return composeNodemailer({ ...given, html: renderMrml(to) }, to);
    },
    'React Email + Nodemailer': async () => {
      const to = next();
      return composeNodemailer({ ...given, html: await renderReact(to) }, to);
    },
    'Handlebars + Nodemailer': () => {
      const to = next();
      return composeNodemailer({ ...given, html: renderHandlebars(to) }, to);
    },
  };
  for (const [name, render] of Object.entries(renderers)) {
    const missing = missingIn(await render(7), 7);
    if (missing.length > 0) throw new Error(`The mail of ${name} lacks ${missing.join(', ')}.`);
  }
  const composers = {
    'Nodemailer, the same HTML': () => composeNodemailer(given, next()),
    'MIMEtext, the same HTML': () => composeMimetext(given, next()),
  };
  for (const [name, compose] of Object.entries(composers)) {
    const parsed = await PostalMime.parse(await compose());
    const plain = (words = '') => words.replaceAll(/\s+/g, ' ').trim();
    if (plain(parsed.html) !== plain(html) || parsed.subject !== subject)
      throw new Error(`The message of ${name} is not the same mail.`);
  }
  const assembled = () => assemble(next()).raw;
  return {
    htmlBytes: Object.fromEntries(
      await Promise.all(
        Object.entries(renderers).map(async ([name, render]) => [name, Buffer.byteLength(await render(7))] as const),
      ),
    ),
    messageBytes: assembled().length,
    rendering: {
      'Broadsheet, five editions for all readers of a language': () => renderSample('en'),
      ...Object.fromEntries(Object.entries(renderers).map(([name, render]) => [name, () => render(next())])),
    },
    messages: { Broadsheet: assembled, ...composers, ...whole },
  };
};
