import { z } from 'zod';

export const Env = z.object({
  BUCKET: z.string().min(1),
  /** The domain at which sources have their addresses; empty where no mail is received. */
  INBOUND_DOMAIN: z.string(),
  INBOUND_DEAD_QUEUE_URL: z.url(),
  INBOUND_TRIES: z.coerce.number().int().min(1),
});
export type Env = z.infer<typeof Env>;
