import { z } from 'zod';

/** What ingest is told about its surroundings. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  /** How old the topics that articles are matched against may be. The queue that reindex listens to waits as long. */
  TOPICS_FRESH_SECONDS: z.coerce.number().int().min(0).default(10),
});
export type Env = z.infer<typeof Env>;

/** What the job that indexes again is told. */
export const ReindexEnv = Env.extend({
  /** How far back a new or changed topic reaches. */
  REINDEX_DAYS: z.coerce.number().int().min(1).default(7),
});
export type ReindexEnv = z.infer<typeof ReindexEnv>;
