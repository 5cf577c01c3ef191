import { z } from 'zod';

/** What an edition depends on besides its topic, window and articles. */
export const Settings = z.object({
  /** How many days before the window old news is looked for. */
  backgroundDays: z.int().min(0).max(60).default(14),
  /** At most this many earlier articles, the newest ones. */
  backgroundArticles: z.int().min(0).default(5_000),
  /**
   * At most this many articles in a window, the newest ones, and at most so many bytes of them in the index. A function of
   * 1,769 MB has room for both (`npm run bench:scale compile`).
   */
  maxArticles: z.int().min(1).default(25_000),
  maxArticleBytes: z.int().min(1).default(160_000_000),
  /** At most this many stories in an edition. */
  storiesPerTopic: z.int().min(1).default(20),
  /** At most this many stories that have no other publisher than the same one. */
  storiesPerSource: z.int().min(1).default(5),
  /** An article of fewer words is no report. */
  minimumWords: z.int().min(0).default(12),
  /** An article of more characters is no report but an archive. */
  maximumCharacters: z.int().min(1).default(1_000_000),
});
export type Settings = z.infer<typeof Settings>;
