import { z } from 'zod';

const Shared = z.object({ BUCKET: z.string().min(1), TABLE: z.string().min(1) });

/** The environment of the function that finds the sources that are due. */
export const PlanPollsEnv = Shared.extend({ POLL_QUEUE_URL: z.url(), INGEST_QUEUE_URL: z.url() });
export type PlanPollsEnv = z.infer<typeof PlanPollsEnv>;

/** The environment of the function that polls them. */
export const Env = Shared.extend({
  SITE_URL: z.url(),
  /** The secret with the user names and passwords of sources. */
  SOURCE_CREDENTIALS_ARN: z.string().min(1),
  POLL_DEAD_QUEUE_URL: z.url(),
  POLL_TRIES: z.coerce.number().int().min(1),
});
export type Env = z.infer<typeof Env>;
