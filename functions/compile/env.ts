import { z } from 'zod';

/** What the compile step is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  /** Where the stories' pages are, without a slash at the end. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  /** Stories in an edition at most. */
  STORIES_PER_TOPIC: z.coerce.number().int().min(1).optional(),
  /** Stories in an edition at most that rest on one publisher alone. */
  STORIES_PER_SOURCE: z.coerce.number().int().min(1).optional(),
  /** Days before the window in which old news is looked for. */
  BACKGROUND_DAYS: z.coerce.number().int().min(0).max(60).optional(),
});
export type Env = z.infer<typeof Env>;
