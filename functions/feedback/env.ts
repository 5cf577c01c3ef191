import { z } from 'zod';

/** What the feedback step is told about its surroundings. */
export const Env = z.object({ TABLE: z.string().min(1) });
export type Env = z.infer<typeof Env>;
