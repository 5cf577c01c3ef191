import { z } from 'zod';
import { zoneNamed } from './readers/zones.ts';

/** The environment of the pages. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
  SECRETS_ARN: z.string().min(1),
  /** The key by which the canary is known; absent: there is none. */
  CANARY_KEY_ARN: z.string().min(1).optional(),
  /** The key by which CloudFront is known; absent: visitors come straight to API Gateway. */
  PAGE_CACHE_KEY_ARN: z.string().min(1).optional(),
  /** Where the keys of links are; absent: beside the key of reader ids. */
  LINK_KEYS_ARN: z.string().min(1).optional(),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
  /** The address of the pages; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  PRODUCT_NAME: z.string().min(1),
  POSTAL_ADDRESS: z.string().default(''),
  /** A mail address or a URL. */
  CONTACT: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  /** The IANA time zone of a form that nobody has filled in. */
  ZONE: z
    .string()
    .refine((zone) => zoneNamed(zone) === zone, 'ZONE must be an IANA time zone, such as Europe/Berlin')
    .default('UTC'),
  /** SES publishes the events of mails sent under it. */
  CONFIGURATION_SET: z.string().min(1).optional(),
  /** Milliseconds that responses take if they must not reveal whether an address is known. */
  ANSWER_MILLISECONDS: z.coerce.number().int().min(0).default(2000),
  /** Milliseconds for which data about topics is cached. */
  KEEP_MILLISECONDS: z.coerce.number().int().min(0).default(60_000),
});
export type Env = z.infer<typeof Env>;
