import { z } from 'zod';

/** The environment of the plan step. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
  SECRETS_ARN: z.string().min(1),
  /** Seconds before now at which windows end; more than the time-out of `ingest`. */
  SETTLE_SECONDS: z.coerce.number().int().min(0).default(120),
  /** Readers who sign up within this many seconds share the editions of their first digest; 0 to turn this off. */
  SHARE_SECONDS: z.coerce.number().int().min(0).default(60),
  /** Deliver functions at once, among which the SES rate is shared. */
  DELIVER_CONCURRENCY: z.coerce.number().int().min(1).default(5),
});
export type Env = z.infer<typeof Env>;
