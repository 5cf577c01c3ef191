import { z } from 'zod';
import { Instant } from './article.ts';
import { TopicId } from './topic.ts';

/** Sources: addresses that are polled for items, and what is remembered of each between two polls. */

const maxAddress = 2000;

/** Why an address cannot be polled, as a sentence; undefined if it can. Private networks are refused when it is fetched. */
export const addressFault = (address: string): string | undefined => {
  if (address.length > maxAddress) return `Keep the address to ${maxAddress} characters.`;
  if (!URL.canParse(address)) return 'Give the whole address of the feed, beginning with https:// or http://.';
  const { protocol, username, password } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Only addresses with https:// or http:// can be polled.';
  if (username || password)
    return 'Remove the user name and password, which this file does not keep secret: "broadsheet sources add" stores them.';
  return undefined;
};

const Address = z
  .string()
  .trim()
  .superRefine((address, context) => {
    const message = addressFault(address);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** A source of the sources file. */
export const Source = z.strictObject({
  id: TopicId,
  url: Address,
  /** Named as the publisher; without it, the feed's own title. */
  title: z.string().trim().min(1, 'Give the source a title.').max(120, 'Keep the title to 120 characters.').optional(),
  /** The language of its items if the feed does not say so, or says it wrongly. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write the language as a tag, such as en or pt-BR.')
    .optional(),
  /** The topics that its items may be in; without it, any. */
  topics: z.array(TopicId).min(1).max(1000).optional(),
  /** Fetches the page of each new item, where robots.txt allows it. */
  fullText: z.boolean().default(false),
  /** Items that were published longer ago than this are not taken in. Days. */
  maxAgeDays: z.int().min(1).max(3650).default(30),
  paused: z.boolean().default(false),
  /** Signs in with the user name and password that the secret store has for it. */
  signIn: z.boolean().optional(),
  /** Ports that may be used besides 80 and 443. */
  ports: z.array(z.int().min(1).max(65_535)).max(10).optional(),
});
export type Source = z.infer<typeof Source>;

/** What is remembered of a source between polls. Times are instants, lengths of time are seconds. */
export const PollState = z.object({
  source: z.string(),
  /** The address in the sources file that this belongs to: under another address, polling starts again. */
  address: z.string(),
  /** Where the feed has moved to for good. */
  movedTo: z.string().optional(),
  /** A permanent redirect that is not yet confirmed, and how often it was seen in a row. */
  moving: z.object({ to: z.string(), seen: z.int() }).optional(),
  /** What the server gave with its last answer, byte for byte, and the address that gave it. */
  validators: z
    .object({ url: z.string(), etag: z.string().optional(), lastModified: z.string().optional() })
    .optional(),
  nextPoll: Instant,
  polledAt: Instant.optional(),
  succeededAt: Instant.optional(),
  /** Failures in a row, since when, and the last reason. */
  failures: z.int().min(0),
  failingSince: Instant.optional(),
  reason: z.string().optional(),
  /** The server says that the feed is gone: it is not polled again until its address is changed. */
  goneAt: Instant.optional(),
  itemsPerDay: z.number().min(0).optional(),
  lastItemAt: Instant.optional(),
  /** When items may have been missed, because the feed held nothing that was known. */
  missedAt: Instant.optional(),
  /** Pages of items are still to be fetched. */
  wantsPages: z.literal(true).optional(),
  /** What the feed itself asks for, which holds for answers without a feed too. */
  wishes: z
    .object({ seconds: z.number().optional(), skipHours: z.array(z.int()), skipDays: z.array(z.int()) })
    .optional(),
  /** For how long the last answer with a feed said that it stays the same. */
  freshSeconds: z.number().min(0).optional(),
  /** Hash of the last feed. */
  body: z.string().optional(),
});
export type PollState = z.infer<typeof PollState>;

/** A message of the poll queue. */
export const PollMessage = z.object({ source: TopicId, host: z.string() });
export type PollMessage = z.infer<typeof PollMessage>;

/** The host that a source is polled at, as far as politeness goes: `www` and the bare name are one server. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
