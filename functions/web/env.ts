import { z } from 'zod';

/** What the pages are told about their surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
  SECRETS_ARN: z.string().min(1),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
  /** Where the pages are; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  PRODUCT_NAME: z.string().min(1),
  /** SES publishes the events of mails sent under it. */
  CONFIGURATION_SET: z.string().min(1).optional(),
  /** Milliseconds that answers take which must not tell whether an address is known. */
  ANSWER_MILLISECONDS: z.coerce.number().int().min(0).default(2000),
  /** Milliseconds that what is shown of topics may be old. */
  KEEP_MILLISECONDS: z.coerce.number().int().min(0).default(60_000),
});
export type Env = z.infer<typeof Env>;
