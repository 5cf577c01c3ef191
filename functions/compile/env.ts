import { z } from 'zod';
import { WriterSettings } from '../core/writer.ts';

const parsed = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'WRITER is not JSON' });
    return z.NEVER;
  }
};

/** The environment variables of the compile step. */
export const Env = z.object({
  BUCKET: z.string().min(1),
  /** Where the stories' pages are, without a slash at the end. */
  SITE_URL: z.url().regex(/[^/]$/, 'SITE_URL must not end in a slash'),
  /** Whether the first story of an edition has a picture. */
  PICTURES: z.enum(['on', 'off']).default('off'),
  /** The stage's model as JSON; absent or empty: it has none, and every brief is an extract. */
  WRITER: z
    .string()
    .optional()
    .transform((text, context) => (text ? parsed(text, context) : undefined))
    .pipe(WriterSettings.optional()),
  /** The table with the counters of what models cost; needed with a model only. */
  TABLE: z.string().min(1).optional(),
  /** At most this many stories in an edition. */
  STORIES_PER_TOPIC: z.coerce.number().int().min(1).optional(),
  /** At most this many stories that have no other publisher than the same one. */
  STORIES_PER_SOURCE: z.coerce.number().int().min(1).optional(),
  /** How many days before the window old news is looked for. */
  BACKGROUND_DAYS: z.coerce.number().int().min(0).max(60).optional(),
});
export type Env = z.infer<typeof Env>;

/** The settings of a stage's model, as a stage writes them down. */
export type WriterInput = z.input<typeof WriterSettings>;
