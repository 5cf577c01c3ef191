import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { z } from 'zod';

/** A mail that the local SES took: what the inbox lists. */
const Kept = z.object({
  messageId: z.string(),
  /** File name in the outbox, without its ending. */
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

/**
 * The outbox, in memory and, where a folder is given, on disk: each mail as `.eml` and `.html` beside a `.json` with
 * what SES knew of it. A folder from an earlier start is taken up again.
 */
export const openOutbox = async (folder?: string): Promise<Outbox> => {
  const mails: Kept[] = [];
  const raws = new Map<string, Buffer>();
  if (folder) {
    await mkdir(folder, { recursive: true });
    const described = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
    for (const file of described) mails.push(Kept.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))));
  }
  const raw = async (name: string) =>
    mails.some((mail) => mail.name === name)
      ? folder
        ? readFile(join(folder, `${name}.eml`))
        : raws.get(name)
      : undefined;
  const parse = (bytes: Buffer) => PostalMime.parse(bytes);
  let count = Number(mails.at(-1)?.name.slice(0, 5) ?? 0);
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
        await writeFile(join(folder, `${kept.name}.eml`), bytes);
        if (email.html !== undefined) await writeFile(join(folder, `${kept.name}.html`), email.html);
        // Written last: a mail without it was cut off by a crash and was never answered for.
        await writeFile(join(folder, `${kept.name}.json`), `${JSON.stringify(kept, undefined, 2)}\n`);
      } else raws.set(kept.name, bytes);
      mails.push(kept);
      return kept;
    },
  };
};
