import { z } from 'zod';

/** The people who may sign in at the desk. Names sign their notes. */
const Editors = z.array(z.object({ name: z.string().trim().min(1).max(60), address: z.email() })).max(200);

const EditorsJson = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'EDITORS must be a JSON list of editors' });
    return z.NEVER;
  }
});

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** The environment of the desk. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
  /** The desk's own keys, not those of the readers' links. */
  SECRETS_ARN: z.string().min(1),
  /** The key by which CloudFront is known; absent: visitors come straight to API Gateway. */
  PAGE_CACHE_KEY_ARN: z.string().min(1).optional(),
  INGEST_QUEUE_URL: z.url(),
  /** The name of the compile function, which makes drafts. */
  COMPILE_FUNCTION: z.string().min(1),
  /** The address of the pages; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  PRODUCT_NAME: z.string().min(1),
  /** A JSON list of `{ name, address }`. */
  EDITORS: EditorsJson.pipe(Editors),
  /** The newsroom's time zone. */
  ZONE: z
    .string()
    .refine((zone) => isZone(zone), 'ZONE must be an IANA time zone, such as Europe/Berlin')
    .default('UTC'),
  /** SES publishes the events of mails sent under it. */
  CONFIGURATION_SET: z.string().min(1).optional(),
  /** Milliseconds that the answer to a request for a link takes, whoever asks. */
  ANSWER_MILLISECONDS: z.coerce.number().int().min(0).default(2000),
});
export type Env = z.infer<typeof Env>;
