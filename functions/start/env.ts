import { z } from 'zod';

/** What the start step is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  RUN_STATE_MACHINE_ARN: z.string().min(1),
});
export type Env = z.infer<typeof Env>;
