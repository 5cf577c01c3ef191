import { z } from 'zod';

/** The environment of the canary. */
export const Env = z.object({
  /** The address of the pages; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  /** The secret with the key by which the pages know the canary. */
  CANARY_KEY_ARN: z.string().min(1),
  /** Seconds that a first digest may take. */
  WAIT_SECONDS: z.coerce.number().int().min(1).default(240),
});
export type Env = z.infer<typeof Env>;
