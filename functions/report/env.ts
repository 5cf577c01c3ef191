import { z } from 'zod';

/** What the report step is told about its surroundings. */
export const Env = z.object({ BUCKET: z.string().min(1) });
export type Env = z.infer<typeof Env>;
