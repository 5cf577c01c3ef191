import { z } from 'zod';

/** The environment of the layouts step: where to write, and what every mail says about its sender. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  PRODUCT_NAME: z.string().min(1),
  FROM_ADDRESS: z.string().min(3),
  REPLY_TO: z.string().min(3),
  POSTAL_ADDRESS: z.string(),
});
export type Env = z.infer<typeof Env>;
