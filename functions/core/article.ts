import { z } from 'zod';

/** Half-open range [start, end) of UTF-16 code units in an article's text. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** An instant in UTC, as `Date.prototype.toISOString` writes it, so that instants sort as strings. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/**
 * When an article was published, exactly as precise as its publisher stated: the ISO 8601 date is cut to
 * that precision (`2021-05-25`, `2022-05`, `2022`) and never padded.
 */
export const Published = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('day'), date: z.iso.date() }),
  z.object({ precision: z.literal('month'), date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.object({ precision: z.literal('year'), date: z.string().regex(/^\d{4}$/) }),
  z.object({ precision: z.literal('unknown') }),
]);
export type Published = z.infer<typeof Published>;

/** Where an article's exact bytes are: the object, the version of it that was read, and the place in a batch. */
export const Origin = z.object({
  key: z.string(),
  etag: z.string(),
  versionId: z.string().optional(),
  /** Position in a batch file (JSONL, feed), counted from 0. */
  member: z.int().min(0).optional(),
  /** The article's own id in the batch (a feed's guid, a line's id), which outlives its position. */
  item: z.string().optional(),
});
export type Origin = z.infer<typeof Origin>;

/** A picture that an article's publisher offers with it. */
const ArticlePicture = z.object({
  url: z.url({ protocol: /^https?$/ }),
  alt: z.string().nullable(),
  credit: z.string().nullable(),
});

/**
 * One article as a format parser reads it. Every span refers to `text`: the body in reading order, paragraphs
 * separated by a blank line, without markup and control characters.
 */
export const Article = z.object({
  /** Derived from the object key (and batch position), so a correction keeps its id. */
  id: z.string(),
  origin: Origin,
  /** When this version was first indexed; windows are cut by this time. */
  arrivedAt: Instant,
  /** When its first version arrived, if this is a later one. */
  since: Instant.optional(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  /** The publisher's own page; http or https only. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** BCP 47 tag; `und` if it cannot be determined. */
  language: z.string(),
  published: Published,
  picture: ArticlePicture.optional(),
  text: z.string(),
});
export type Article = z.infer<typeof Article>;

/** A sentence of an article. `spans` is the part that may be printed: without datelines, credits and the like. */
export const Sentence = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  spans: z.array(Span),
  paragraph: z.int().min(0),
  /** True for captions, bylines, "read more" lines: kept for their offsets, never printed. */
  residue: z.boolean(),
});
export type Sentence = z.infer<typeof Sentence>;

/** What the index keeps under a topic: the article, its sentences, and which words of the topic's rule it matched. */
export const Entry = z.object({
  schema: z.literal(1),
  article: Article,
  sentences: z.array(Sentence),
  matched: z.array(z.string()),
});
export type Entry = z.infer<typeof Entry>;
