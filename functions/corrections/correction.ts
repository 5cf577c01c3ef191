import { z } from 'zod';
import { Instant, Origin, Span } from '../core/article.ts';
import { hashOf } from '../core/article-id.ts';
import { Window } from '../core/edition.ts';
import { TopicId } from '../core/topic.ts';

/** The parts of a story that can state a claim. `opening` are the sentences of the brief that also open its short form; `earlier` is the headline of an earlier report, in a line under it. */
const storyParts = [
  'headline',
  'added',
  'opening',
  'brief',
  'disagreement',
  'quotation',
  'thread',
  'earlier',
  'timeline',
] as const;
export const StoryPart = z.enum(storyParts);
export type StoryPart = z.infer<typeof StoryPart>;

/** How much of a story a mail has: all that is told of it, its opening, or its headline in a line. */
export type Piece = 'full' | 'short' | 'line';

/** A story of an edition that stated a claim, and where in it. */
export const Printing = z.object({
  topic: TopicId,
  window: Window,
  storyId: z.string(),
  parts: z.array(StoryPart).min(1),
});
export type Printing = z.infer<typeof Printing>;

/** Words of the version that corrects, with the spans of its text that they are; without spans they are an editor's. */
const Statement = z.object({ text: z.string().min(1), spans: z.array(Span).min(1).optional() });

/** Whether two places are the same story of one edition. */
export const isSamePlace = (
  one: Pick<Printing, 'topic' | 'window' | 'storyId'>,
  other: Pick<Printing, 'topic' | 'window' | 'storyId'>,
): boolean =>
  one.topic === other.topic &&
  one.window.from === other.window.from &&
  one.window.to === other.window.to &&
  one.storyId === other.storyId;

/** One more place in which words were printed, or more parts of a story that is known. */
export const withPrinting = (printedIn: readonly Printing[], printing: Printing): Printing[] => {
  const known = printedIn.find((one) => isSamePlace(one, printing));
  if (!known) return [...printedIn, printing];
  const parts = [...new Set([...known.parts, ...printing.parts])];
  return printedIn.map((one) => (one === known ? { ...known, parts } : one));
};

/** Something that editions stated and that no longer stands. */
export const Claim = z.object({
  /** As it was printed. */
  was: z.string().min(1),
  printedIn: z.array(Printing).min(1),
  /** What the publisher states instead; null if nothing takes its place. */
  now: Statement.nullable(),
  /** What the publisher (or an editor) says about the correction, where they say anything. */
  note: Statement.nullable(),
});
export type Claim = z.infer<typeof Claim>;

/**
 * What one revision or withdrawal of an article takes back of what editions printed.
 * `changed`: the article says something else instead. `gone`: it no longer says it. `noted`: the publisher adds a note that
 * says what was wrong. `withdrawn`: the article was taken back as a whole. `issued`: an editor wrote it.
 */
export const Correction = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+-[0-9a-f]{12}$/),
  /** When it became known here. */
  at: Instant,
  article: z.object({
    id: z.string(),
    /** When its first version arrived. */
    since: Instant,
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
  }),
  /** The version of the article that `now` and `note` are words of; null where there is none. */
  revision: Origin.nullable(),
  kind: z.enum(['changed', 'gone', 'noted', 'withdrawn', 'issued']),
  /** The topics whose editions printed it. */
  topics: z.array(TopicId).min(1),
  claims: z.array(Claim).min(1),
  /** Who of the newsroom issued it. */
  by: z.string().optional(),
  /** Who of the newsroom dismissed it, and why; null while it is in force. */
  dismissed: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
});
export type Correction = z.infer<typeof Correction>;

/**
 * The id of what a change of an article corrects: the same however often the change is seen. `change` tells apart the
 * changes of one article, for example by the contents of the versions before and after.
 */
export const correctionId = (articleId: string, change: readonly string[]): string =>
  `${articleId}-${hashOf(JSON.stringify(change), 12)}`;

/** What is said of a correction; the rest of it follows from that. */
type Told = Pick<Correction, 'article' | 'at' | 'claims' | 'kind' | 'revision' | 'by'> & { change: readonly string[] };

/** Each claim once: a sentence of a model stands on several of its article, of which more than one may be wrong. */
const onceEach = (claims: readonly Claim[]): Claim[] =>
  [...Map.groupBy(claims, ({ was }) => was).values()].map(([first, ...others]) => ({
    ...first!,
    printedIn: [
      ...new Map(
        [first!, ...others].flatMap(({ printedIn }) => printedIn).map((one) => [JSON.stringify(one), one]),
      ).values(),
    ],
  }));

/** A correction in force, with its id (see `correctionId` for `change`) and the topics that printed what it takes back. */
export const correctionOf = ({ change, ...told }: Told): Correction => ({
  schema: 1,
  id: correctionId(told.article.id, change),
  topics: [...new Set(told.claims.flatMap(({ printedIn }) => printedIn.map(({ topic }) => topic)))],
  dismissed: null,
  ...told,
  claims: onceEach(told.claims),
});

/** The article that a correction's id is of. */
export const correctedArticle = (id: string): string => id.slice(0, id.lastIndexOf('-'));

const statedBy: Record<Piece, readonly StoryPart[]> = {
  line: ['headline'],
  short: ['headline', 'added', 'opening'],
  full: ['headline', 'added', 'opening', 'brief', 'disagreement', 'quotation', 'thread', 'earlier'],
};

/** Whether a story in a mail stated what these parts of it state. */
export const isStatedBy = (piece: Piece, parts: readonly StoryPart[]): boolean =>
  parts.some((part) => statedBy[piece].includes(part));
