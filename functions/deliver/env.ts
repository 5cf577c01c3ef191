import { z } from 'zod';

/** The environment of the deliver step. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
  /** Where messages are dead-lettered that cannot be processed, and how often they are tried before. */
  DELIVER_DEAD_QUEUE_URL: z.url(),
  DELIVER_TRIES: z.coerce.number().int().min(1),
  SECRETS_ARN: z.string().min(1),
  /** Where the keys of links are; absent: beside the key of reader ids. */
  LINK_KEYS_ARN: z.string().min(1).optional(),
  /** Where readers find the web pages; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  /** SES publishes the events of mails sent under it. */
  CONFIGURATION_SET: z.string().min(1).optional(),
  /** Seconds within which a send ends once it has begun. */
  LEASE_SECONDS: z.coerce.number().int().min(30).default(60),
  /** Seconds that SES's send event may take before a send without an answer is repeated. */
  GRACE_SECONDS: z.coerce.number().int().min(0).default(600),
});
export type Env = z.infer<typeof Env>;
