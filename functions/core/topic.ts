import { z } from 'zod';

const Phrases = z.array(z.string().trim().min(1).max(200)).max(500).default([]);

/**
 * `any`: at least one occurs; `all`: every one occurs; `none`: none occurs. Words, phrases or names.
 * `everything`: no word has to occur, so that every article matches unless `all` or `none` excludes it.
 */
export const MatchRule = z
  .strictObject({ any: Phrases, all: Phrases, none: Phrases, everything: z.literal(true).optional() })
  .refine(
    (rule) => rule.everything || rule.any.length + rule.all.length > 0,
    'Name at least one phrase under "any" or "all".',
  );
export type MatchRule = z.infer<typeof MatchRule>;

export const TopicId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.')
  .max(64);
export type TopicId = z.infer<typeof TopicId>;

/** How old articles of a topic may be on arrival if the topic does not say. Days. */
export const defaultMaxAgeDays = 3;

/** A pseudo-topic in the index that has every article. No topic can have this id. */
export const allArticles = '_all';

/** The prefix of custom topics' ids. */
export const customTopicPrefix = 'own-';

const reviewMinutes = 'Give the minutes for which an approval covers what arrives after it: from 0 to 720.';
/**
 * Whether editors review a topic's editions before they are sent. `optional`: they may. `required`: they should, and one that
 * nobody approved by the slot is sent as it stands, or held back until somebody does. An approval also covers what arrives in
 * the `minutes` after it.
 */
const Review = z.union([
  z.enum(['none', 'optional']),
  z.strictObject({
    required: z.enum(['hold', 'send']),
    minutes: z.int().min(0, reviewMinutes).max(720, reviewMinutes).default(0),
  }),
]);

/** Languages (BCP 47) that a sentence of a model can be checked in, also against reports in another of them. */
export const BriefLanguage = z.enum(
  ['en', 'de', 'fr', 'es'],
  'Write en, de, fr or es: briefs can be checked in these languages only.',
);

export const Topic = z.strictObject({
  id: TopicId,
  title: z.string().trim().min(1, 'Give the topic a title.').max(120, 'Keep the title to 120 characters.'),
  description: z.string().trim().max(500).default(''),
  match: MatchRule,
  /** An article that was published longer than this before it arrived is background, not news. Days. */
  maxAgeDays: z
    .int('Give maxAgeDays as a whole number of days.')
    .min(0, 'The days must not be negative: use 0 for articles of the same day only.')
    .max(3650, 'Give at most 3650 days, which is ten years.')
    .optional(),
  review: Review.optional(),
  /** Who writes its briefs: sentences of the reports, or the stage's model, whose sentences the reports must bear out. */
  writer: z.enum(['extract', 'model'], 'Write extract or model.').optional(),
  /** The language that the model writes its briefs in, also from reports in another one; absent: that of a story's reports. */
  briefLanguage: BriefLanguage.optional(),
});
export type Topic = z.infer<typeof Topic>;

/** The topics file: `topics:` with a list of topics whose ids differ. */
export const Topics = z
  .strictObject({ topics: z.array(Topic).min(1, 'Name at least one topic.').max(10_000) })
  .superRefine(({ topics }, context) => {
    const seen = new Set<string>();
    for (const [index, topic] of topics.entries()) {
      if (seen.has(topic.id))
        context.addIssue({
          code: 'custom',
          path: ['topics', index, 'id'],
          message: `The id "${topic.id}" is used twice.`,
        });
      if (topic.id.startsWith(customTopicPrefix))
        context.addIssue({
          code: 'custom',
          path: ['topics', index, 'id'],
          message: `Ids that begin with "${customTopicPrefix}" are reserved for custom topics: choose another.`,
        });
      seen.add(topic.id);
    }
  });
export type Topics = z.infer<typeof Topics>;
