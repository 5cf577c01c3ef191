import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { hashOf } from '../core/article-id.ts';
import { type Clock, instantOf, type ObjectStore } from '../core/ports.ts';
import { keys } from './keys.ts';
import { readStored, valueIfFound, writeStored } from './stored.ts';

/** What is remembered of the mails of newsletters. Each record is an object of its own, so that none overwrites another. */

/** A mail that was taken in: where it is kept, and a hash of what it says. */
const KnownMail = z.object({ schema: z.literal(1), at: Instant, key: z.string(), content: z.string() });
export type KnownMail = z.infer<typeof KnownMail>;

/** By what a mail is known: its Message-ID, or its subject for a later mail that corrects it. */
export type MailName = { messageId: string } | { subject: string };

const keyOf = (source: string, name: MailName): string =>
  'messageId' in name
    ? keys.knownMail(source, hashOf(name.messageId, 24))
    : keys.knownMail(source, `subject-${hashOf(name.subject, 24)}`);

export const readKnownMail = async (
  store: Pick<ObjectStore, 'get'>,
  source: string,
  name: MailName,
): Promise<KnownMail | undefined> => valueIfFound(await readStored(store, keyOf(source, name), { schema: KnownMail }));

export const writeKnownMail = async (
  store: Pick<ObjectStore, 'put'>,
  source: string,
  { name, mail }: { name: MailName; mail: Omit<KnownMail, 'schema'> },
): Promise<void> => writeStored(store, keyOf(source, name), { schema: 1, ...mail });

/** A list's question whether it may send; its link is shown to the operator and never followed. */
const Confirmation = z.object({
  schema: z.literal(1),
  at: Instant,
  from: z.string(),
  subject: z.string(),
  link: z.url({ protocol: /^https?$/ }),
  /** Whether it is certain that a sender of the source wrote it. */
  proved: z.boolean(),
});
export type Confirmation = z.infer<typeof Confirmation>;

export const writeConfirmation = async (
  { store, clock }: { store: Pick<ObjectStore, 'put'>; clock: Clock },
  source: string,
  confirmation: Omit<Confirmation, 'schema' | 'at'>,
): Promise<void> =>
  writeStored(store, keys.newsletterConfirmation(source), { schema: 1, at: instantOf(clock.now()), ...confirmation });

const LastMail = z.object({ schema: z.literal(1), at: Instant, subject: z.string() });

export const writeLastMail = async (
  { store, clock }: { store: Pick<ObjectStore, 'put'>; clock: Clock },
  source: string,
  subject: string,
): Promise<void> =>
  writeStored(store, keys.newsletterLastMail(source), { schema: 1, at: instantOf(clock.now()), subject });

/** How a newsletter is: when its last mail came, and the question of its list, if no mail came since. */
export const readNewsletter = async (
  store: Pick<ObjectStore, 'get'>,
  source: string,
): Promise<{ lastMailAt?: Instant; confirmation?: Confirmation }> => {
  const [last, asked] = await Promise.all([
    readStored(store, keys.newsletterLastMail(source), { schema: LastMail }),
    readStored(store, keys.newsletterConfirmation(source), { schema: Confirmation }),
  ]);
  const lastMailAt = valueIfFound(last)?.at;
  const confirmation = valueIfFound(asked);
  const isOpen = confirmation !== undefined && (lastMailAt === undefined || confirmation.at > lastMailAt);
  return { ...(lastMailAt !== undefined && { lastMailAt }), ...(isOpen && { confirmation }) };
};

/** Whether a key is that of a mail as SES received it. */
export const isInboundKey = (key: string): boolean =>
  key.startsWith(keys.inbound) && key.length > keys.inbound.length && !key.endsWith('/AMAZON_SES_SETUP_NOTIFICATION');

export const inboundPrefix = keys.inbound;
