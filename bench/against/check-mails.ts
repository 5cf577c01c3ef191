import PostalMime from 'postal-mime';
import { assemblerOf } from './assemble-sample.ts';
import { composers, type Renderer, renderers } from './messages.ts';
import { missingIn } from './peer-mails.ts';
import { readSample } from './sample-mail.ts';

/**
 * Checks that all make the same mail: throws if a renderer's lacks a headline or a link of the digest, or a composer's is not that
 * which it was given. Returns the bytes of Broadsheet's message and of each renderer's HTML.
 */
export const checkMails = async (sample: string) => {
  const { content, ...rendered } = await readSample(sample);
  const htmlBytes: Partial<Record<Renderer, number>> = {};
  for (const [name, open] of Object.entries(renderers) as [Renderer, (typeof renderers)[Renderer]][]) {
    const html = await (await open())(7);
    const missing = missingIn(html, 7);
    if (missing.length > 0) throw new Error(`The mail of ${name} lacks ${missing.join(', ')}.`);
    htmlBytes[name] = Buffer.byteLength(html);
  }
  const plain = (words = '') => words.replaceAll(/\s+/g, ' ').trim();
  for (const [name, open] of Object.entries(composers)) {
    const parsed = await PostalMime.parse(await (await open(content))(7));
    if (plain(parsed.html) !== plain(content.html) || parsed.subject !== content.subject)
      throw new Error(`The message of ${name} is not the same mail.`);
  }
  return { htmlBytes, messageBytes: assemblerOf(rendered)(0).length };
};
