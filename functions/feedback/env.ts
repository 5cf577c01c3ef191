import { z } from 'zod';

/** The environment of the feedback step. */
export const Env = z.object({
  TABLE: z.string().min(1),
  /** Where Firehose keeps SES's events of sends, in files. */
  SENDS_BUCKET: z.string().min(1),
  /** Where events are dead-lettered that cannot be processed, and how often they are tried before. */
  FEEDBACK_DEAD_QUEUE_URL: z.url(),
  FEEDBACK_TRIES: z.coerce.number().int().min(1),
});
export type Env = z.infer<typeof Env>;
