import { z } from 'zod';

/** The environment of the dispatch step. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  DELIVER_QUEUE_URL: z.url(),
});
export type Env = z.infer<typeof Env>;
