import { z } from 'zod';

/** The environment of the start step. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
});
export type Env = z.infer<typeof Env>;
