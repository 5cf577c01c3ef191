import { z } from 'zod';

/** What the operators' API is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
  /** The function that compiles editions, called for previews. */
  COMPILE_FUNCTION: z.string().min(1),
  /** Where the pages and this API are; no trailing slash. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
});
export type Env = z.infer<typeof Env>;
