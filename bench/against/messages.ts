import type { Content } from './sample-mail.ts';
import { readSample } from './sample-mail.ts';

/**
 * One reader's mail by everybody: HTML alone, and a whole message. Each opener loads what its maker needs and nothing of the
 * others, and returns the function that makes the n-th reader's mail.
 */

type Html = (reader: number) => string | Promise<string>;

/** Those whose templates print the digest for each reader. */
export const renderers = {
  MJML: async (): Promise<Html> => (await import('./mjml-mail.ts')).renderMjml,
  MRML: async (): Promise<Html> => (await import('./mrml-mail.ts')).renderMrml,
  'React Email': async (): Promise<Html> => (await import('./react-mail.ts')).renderReact,
  Handlebars: async (): Promise<Html> => (await import('./peer-mails.ts')).renderHandlebars,
};
export type Renderer = keyof typeof renderers;

type Message = (reader: number) => string | Buffer | Promise<string | Buffer>;

/** Those that are given HTML, which is Broadsheet's. */
export const composers = {
  'Nodemailer, the same HTML': async (content: Content): Promise<Message> => {
    const { composeNodemailer } = await import('./compose-nodemailer.ts');
    return (reader) => composeNodemailer(content, reader);
  },
  'MIMEtext, the same HTML': async (content: Content): Promise<Message> => {
    const { composeMimetext } = await import('./compose-mimetext.ts');
    return (reader) => composeMimetext(content, reader);
  },
};

const renderedAndComposed = (name: Renderer) => async (sample: string) => {
  const { content } = await readSample(sample);
  const render = await renderers[name]();
  const { composeNodemailer } = await import('./compose-nodemailer.ts');
  return forReaders(async (reader) => composeNodemailer({ ...content, html: await render(reader) }, reader));
};

/** Each call is for another reader. */
const forReaders = (make: Message) => {
  let reader = 0;
  return () => make(reader++);
};

const composed = (name: keyof typeof composers) => async (sample: string) =>
  forReaders(await composers[name]((await readSample(sample)).content));

/** Whole messages, from the file of the sample. */
export const messageMakers = {
  Broadsheet: async (sample: string) => {
    const { assemblerOf } = await import('./assemble-sample.ts');
    return forReaders(assemblerOf(await readSample(sample)));
  },
  'Nodemailer, the same HTML': composed('Nodemailer, the same HTML'),
  'MIMEtext, the same HTML': composed('MIMEtext, the same HTML'),
  'MJML + Nodemailer': renderedAndComposed('MJML'),
  'MRML + Nodemailer': renderedAndComposed('MRML'),
  'React Email + Nodemailer': renderedAndComposed('React Email'),
  'Handlebars + Nodemailer': renderedAndComposed('Handlebars'),
};

const ofRenderer = (name: Renderer) => async () => forReaders(await renderers[name]());

/** HTML alone. */
export const htmlMakers = {
  'Broadsheet, five editions for all readers of a language': async () => {
    const { renderSections } = await import('./render-sample.ts');
    return () => renderSections('en');
  },
  MJML: ofRenderer('MJML'),
  MRML: ofRenderer('MRML'),
  'React Email': ofRenderer('React Email'),
  Handlebars: ofRenderer('Handlebars'),
};
