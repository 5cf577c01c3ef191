import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { z } from 'zod';
import { removeUnfinished, writeWhole } from './write-whole.ts';

/** An email that the local SES accepted, as the inbox lists it. */
const Kept = z.object({
  messageId: z.string(),
  /** File name in the outbox, without its extension. */
  name: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  tags: z.record(z.string(), z.string()),
});
export type Kept = z.infer<typeof Kept>;

export interface Outbox {
  /** Oldest first. */
  readonly mails: readonly Kept[];
  keep(mail: { at: string; to: string[]; raw: Buffer; tags: Record<string, string> }): Promise<Kept>;
  raw(name: string): Promise<Buffer | undefined>;
  parsed(name: string): Promise<Email | undefined>;
}

const slug = (text: string, length: number) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replaceAll(/^-+|-+$/g, '');

/** The number at the start of a file name, by which emails are ordered; 0 if there is none. */
const numberOf = (file: string) => Number(/^\d{1,15}/.exec(file)?.[0] ?? 0);

const described = async (path: string): Promise<Kept | undefined> => {
  try {
    return Kept.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/**
 * The emails of earlier starts in a folder, oldest first, and the last number used. Descriptions that cannot be read are
 * reported and skipped. An email without description was interrupted by a crash before SES accepted it: its files are
 * deleted, because it will be sent again.
 */
const readKept = async (folder: string, onUnreadable: (path: string) => void) => {
  await mkdir(folder, { recursive: true });
  removeUnfinished(folder);
  const mails: Kept[] = [];
  const files = (await readdir(folder)).sort((a, b) => numberOf(a) - numberOf(b));
  const there = new Set(files);
  for (const file of files) {
    const path = join(folder, file);
    if (file.endsWith('.json')) {
      const mail = await described(path);
      if (mail && there.has(`${mail.name}.eml`)) mails.push(mail);
      else onUnreadable(path);
    } else if (/\.(eml|html)$/.test(file) && !there.has(file.replace(/\.\w+$/, '.json')))
      await rm(path, { force: true });
  }
  return { mails, last: Math.max(0, ...files.map(numberOf)) };
};

/**
 * Opens the outbox: in memory, or in a folder with an `.eml`, an `.html` and a `.json` description for each email. Emails
 * that the folder has from earlier starts are included; calls `onUnreadable` for files that are skipped.
 */
export const openOutbox = async (folder?: string, onUnreadable: (path: string) => void = () => {}): Promise<Outbox> => {
  const { mails, last } = folder ? await readKept(folder, onUnreadable) : { mails: [], last: 0 };
  const raws = new Map<string, Buffer>();
  const raw = async (name: string) =>
    mails.some((mail) => mail.name === name)
      ? folder
        ? readFile(join(folder, `${name}.eml`))
        : raws.get(name)
      : undefined;
  const parse = (bytes: Buffer) => PostalMime.parse(bytes);
  let count = last;
  return {
    mails,
    raw,
    parsed: async (name) => {
      const bytes = await raw(name);
      return bytes && parse(bytes);
    },
    keep: async ({ at, to, raw: bytes, tags }) => {
      const number = String(++count).padStart(5, '0');
      const email = await parse(bytes);
      const subject = email.subject ?? '';
      const kept: Kept = {
        messageId: `local-${randomBytes(12).toString('hex')}`,
        name: [number, slug(to[0]?.split('@')[0] ?? '', 24), slug(subject, 40)].filter(Boolean).join('-'),
        at,
        from: email.from?.address ?? '',
        to,
        subject,
        tags,
      };
      if (folder) {
        const file = (ending: string) => join(folder, `${kept.name}.${ending}`);
        writeWhole(file('eml'), bytes, { durable: true });
        if (email.html !== undefined) writeWhole(file('html'), email.html);
        // Written last, because an email with a description counts as sent.
        writeWhole(file('json'), `${JSON.stringify(kept, undefined, 2)}\n`, { durable: true });
      } else raws.set(kept.name, bytes);
      mails.push(kept);
      return kept;
    },
  };
};
