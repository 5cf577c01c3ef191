import { z } from 'zod';

const Shared = z.object({
  BUCKET: z.string().min(1),
  /** How old the topics that articles are matched against may be. The queue that reindex listens to waits as long. */
  TOPICS_FRESH_SECONDS: z.coerce.number().int().min(0).default(10),
});

/** What ingest is told about its surroundings. */
export const Env = Shared.extend({
  /** Where messages are dead-lettered that cannot be processed, and how often they are tried before. */
  INGEST_DEAD_QUEUE_URL: z.url(),
  INGEST_TRIES: z.coerce.number().int().min(1),
  /** Whether the pictures of articles are fetched. */
  PICTURES: z.enum(['on', 'off']).default('off'),
});
export type Env = z.infer<typeof Env>;

/** What the job that indexes again is told. */
export const ReindexEnv = Shared.extend({
  /** How far back a new or changed topic reaches. */
  REINDEX_DAYS: z.coerce.number().int().min(1).default(7),
});
export type ReindexEnv = z.infer<typeof ReindexEnv>;
