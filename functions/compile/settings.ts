import { z } from 'zod';

/** What an edition depends on besides its topic, window and articles. */
export const Settings = z.object({
  /** How far before the window old news is looked for, in days. */
  backgroundDays: z.int().min(0).max(60).default(14),
  /** Articles of the background at most, the newest ones. */
  backgroundArticles: z.int().min(0).default(5_000),
  /** Stories in an edition at most; the stages of one count once. */
  storiesPerTopic: z.int().min(1).default(20),
  /** Stories at most that rest on one and the same publisher alone. */
  storiesPerSource: z.int().min(1).default(5),
  /** An article of fewer words is no report. */
  minimumWords: z.int().min(0).default(12),
  /** An article of more characters is no report but an archive. */
  maximumCharacters: z.int().min(1).default(1_000_000),
});
export type Settings = z.infer<typeof Settings>;
