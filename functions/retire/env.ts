import { z } from 'zod';

/** The environment of the job that retires topics. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
});
export type Env = z.infer<typeof Env>;
