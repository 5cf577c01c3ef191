import { z } from 'zod';
import { hashOf } from '../core/article-id.ts';
import type { ObjectStore } from '../core/ports.ts';
import { TopicId } from '../core/topic.ts';
import { keys } from './keys.ts';
import { parseJson } from './parse-json.ts';

/**
 * The mails of newsletters: each is kept as it was received, below one header field that says which source it belongs to
 * and what its source asks for. As with the fields of mail servers, only the one at the very top counts.
 */

const field = 'X-Broadsheet-Source';

/** What ingest needs to know of the source of a mail. */
const MailSource = z.object({
  id: TopicId,
  title: z.string().optional(),
  language: z.string().optional(),
  topics: z.array(z.string()).optional(),
});
export type MailSource = z.infer<typeof MailSource>;

/** ASCII only, as a header field must be. */
const ascii = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The bytes to keep of a mail. */
const withSource = ({ id, title, language, topics }: MailSource, mail: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${field}: ${ascii(JSON.stringify({ id, title, language, topics }))}\r\n`), mail]);

/** What a kept mail says of its source; undefined for one that was dropped as a file. */
export const sourceOfMail = (bytes: Buffer): MailSource | undefined => {
  const end = bytes.indexOf('\n');
  const line = bytes.subarray(0, Math.max(end, 0));
  if (!line.toString('latin1').startsWith(`${field}:`)) return undefined;
  return MailSource.safeParse(parseJson(line.subarray(field.length + 1))).data;
};

/** The key of a mail that has not been received before: `day` is that of its date. */
export const keyOfMail = (source: string, { day, messageId }: { day: string; messageId: string }): string =>
  keys.newsletterMail(source, day, hashOf(messageId, 20));

export const writeMail = async (
  store: Pick<ObjectStore, 'put'>,
  key: string,
  { source, mail }: { source: MailSource; mail: Buffer },
): Promise<void> => {
  await store.put(key, withSource(source, mail), { contentType: 'message/rfc822' });
};
