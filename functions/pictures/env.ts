import { z } from 'zod';

/** The environment of the function that fetches pictures. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  SITE_URL: z.url(),
  PICTURES_DEAD_QUEUE_URL: z.url(),
  PICTURES_TRIES: z.coerce.number().int().min(1),
});
export type Env = z.infer<typeof Env>;
