import { z } from 'zod';
import { Instant } from '../core/article.ts';
import { Window } from '../core/edition.ts';

/** A range of bytes in a fragments object. */
const Slice = z.object({ start: z.int().min(0), end: z.int().min(0) });
/** One piece of a mail, transfer-encoded and ending on a line boundary: its HTML and its plain text. */
const Piece = z.object({ html: Slice, text: Slice });

/**
 * Table of contents of a fragments object: the bytes of a topic's heading and of each of its stories, rendered once
 * per language. All pieces of a language have the same transfer encoding, so any of them can be joined.
 */
export const FragmentTable = z.object({
  schema: z.literal(1),
  language: z.string(),
  encoding: z.enum(['quoted-printable', 'base64']),
  topic: z.object({ id: z.string(), title: z.string() }),
  /** An editor's words for the subject of a digest that begins with this topic. */
  subject: z.string().optional(),
  window: Window,
  /** Whether news of the window is in none of the stories: there was too much, or it could not be read. */
  leavesOut: z.boolean().optional(),
  /** Set if editors have yet to approve the edition: nothing of it is here or may be sent. */
  heldBack: z.literal(true).optional(),
  /** The hash of the fragments that it belongs to; missing in old tables. */
  fragments: z.string().optional(),
  /** The topic's heading opens its section, `closing` ends it. */
  heading: Piece,
  closing: Piece,
  /** The heading of the stories that are told in a line; missing in old tables. */
  inBrief: Piece.optional(),
  stories: z.array(
    z.object({
      id: z.string(),
      /** Sources and their copies: two topics' stories that share one are the same news. */
      articleIds: z.array(z.string()),
      /** Every article that it shows anything of, and when its first version arrived. Missing in old tables. */
      articles: z.array(z.object({ id: z.string(), since: Instant })).optional(),
      headline: z.string(),
      update: z.boolean(),
      sources: z.int().min(1),
      /** Who reported it, each once, so that publishers can be counted across topics. Missing in old tables. */
      publishers: z.array(z.string()).optional(),
      /** Words to read, in full and shortened. */
      words: z.int().min(0),
      shortWords: z.int().min(0),
      full: Piece,
      short: Piece,
      /** The headline with its publisher in a line, and the headline in the mail's contents; missing in old tables. */
      line: Piece.optional(),
      contents: Piece.optional(),
      /** The language of its text; missing in old tables. */
      language: z.string().optional(),
    }),
  ),
});
export type FragmentTable = z.infer<typeof FragmentTable>;

/** A topic's section of a digest, in one language: its table of contents and the bytes it points into. */
export interface TopicSection {
  table: FragmentTable;
  body: Buffer;
}
