import { z } from 'zod';

/** What the job that retires topics is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  TABLE: z.string().min(1),
});
export type Env = z.infer<typeof Env>;
