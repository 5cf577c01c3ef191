import { z } from 'zod';

/** The environment of the operators' API. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
  /** The function that compiles editions, called for previews. */
  COMPILE_FUNCTION: z.string().min(1),
  /** The address of the pages and this API; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
});
export type Env = z.infer<typeof Env>;
