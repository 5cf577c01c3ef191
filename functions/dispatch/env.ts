import { z } from 'zod';

/** What the dispatch step is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  DELIVER_QUEUE_URL: z.url(),
});
export type Env = z.infer<typeof Env>;
