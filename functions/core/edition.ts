import { z } from 'zod';
import { Instant, Origin, Published, Span } from './article.ts';
import { TopicId } from './topic.ts';
import { WritingFailure } from './writer.ts';

/** Arrival times after `from`, up to and including `to`. */
/**
 * Editions that readers were sent are the archive; those of an operator's preview are stored separately and are in no list.
 * Drafts are for editors only: no page or feed reads them.
 */
export type Shelf = 'editions' | 'previews' | 'desk/drafts';

export const Window = z.object({ from: Instant, to: Instant });
export type Window = z.infer<typeof Window>;

/** The date that a word such as "Tuesday" or "yesterday" means, printed in brackets after the word. */
export const DayNote = z.object({
  /** Where the word ends, as an offset in the printed text. */
  end: z.int().min(1),
  date: z.iso.date(),
});
export type DayNote = z.infer<typeof DayNote>;

/** Words printed from an article, with their address: source number (from 1, in `Story.sources`) and spans. */
export const Cited = z.object({
  text: z.string(),
  source: z.int().min(1),
  spans: z.array(Span).min(1),
  /** In the order of the text. Only for words that a reader of this edition could misread. */
  days: z.array(DayNote).optional(),
});
export type Cited = z.infer<typeof Cited>;

/**
 * A sentence of a brief: words of an article or, with `written`, a model's own. Those have the source and the spans of the first
 * sentence that bears them out.
 */
export const BriefSentence = Cited.extend({
  written: z
    .object({
      /** The model. */
      by: z.string(),
      /** The sentences of reports that bear it out, word for word. */
      from: z.array(Cited).min(1),
      /** BCP 47; missing if it is that of the story. */
      language: z.string().optional(),
    })
    .optional(),
});
export type BriefSentence = z.infer<typeof BriefSentence>;

/** What came of asking a model for a story's brief. */
const Writing = z.object({
  model: z.string(),
  /** Sentences of the model that are not printed, and what nothing that they cite bears out. */
  refused: z.array(
    z.object({
      text: z.string(),
      reasons: z.array(z.object({ code: z.string(), words: z.string(), why: z.string() })),
    }),
  ),
  /** Why there is no answer, or no second one. */
  failed: WritingFailure.optional(),
});
export type Writing = z.infer<typeof Writing>;

/** One article behind a story, numbered from 1 in reading order. */
export const Source = z.object({
  number: z.int().min(1),
  articleId: z.string(),
  origin: Origin,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  published: Published,
  arrivedAt: Instant,
  /** When the article's first version arrived, if this is a later one. */
  since: Instant.optional(),
  /** Near copies of this article that were left out, with their publishers. */
  copies: z.array(
    z.object({
      articleId: z.string(),
      publisher: z.string().nullable(),
      /** When its first version arrived; missing in old editions. */
      since: Instant.optional(),
    }),
  ),
});
export type Source = z.infer<typeof Source>;

export const Quote = Cited.extend({
  speaker: z.string(),
  speakerSpans: z.array(Span).min(1),
  /** The words of a report that say who the speaker is ("who leads the claims office"), if the brief does not. */
  introduction: Cited.optional(),
});
export type Quote = z.infer<typeof Quote>;

/** A dated event. `date` is cut to what the text and the article's own date support. */
export const TimelineEvent = z.object({ date: Published, event: Cited });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** Sources that give different figures for one quantity, each with the words that state it. */
export const Disagreement = z.object({
  about: z.string(),
  /** What is counted, in the plural, to ask "How many homes?" with; missing if it is not a count of things. */
  counted: Cited.optional(),
  claims: z
    .array(
      z.object({
        figure: z.string(),
        figureSpans: z.array(Span).min(1),
        said: Cited,
        /** Who states the figure according to the report ("the Power Board"); missing if the report states it itself. */
        claimant: Cited.optional(),
      }),
    )
    .min(2),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** An earlier report that this story continues. */
export const Earlier = z.object({
  articleId: z.string(),
  /** To read it again; missing in old editions. */
  origin: Origin.optional(),
  headline: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: Published,
  arrivedAt: Instant,
  since: Instant.optional(),
});
export type Earlier = z.infer<typeof Earlier>;

/** One step of a story that runs for days, as a line of a few words. */
export const ThreadStep = z.object({
  day: z.iso.date(),
  /** A title, or words cut from the text, of the article named. */
  text: z.string(),
  articleId: z.string(),
});
export type ThreadStep = z.infer<typeof ThreadStep>;

export const Headline = z.discriminatedUnion('kind', [
  /** The article's own title. */
  z.object({ kind: z.literal('title'), text: z.string(), source: z.int().min(1) }),
  /** Cut from the lead sentence. */
  z.object({ kind: z.literal('cut'), text: z.string(), source: z.int().min(1), spans: z.array(Span).min(1) }),
]);
export type Headline = z.infer<typeof Headline>;

/** A picture that a story is printed with: a JPEG of the site, and what the publisher of its source says of it. */
export const StoryPicture = z.object({
  name: z.string(),
  width: z.int().min(1),
  height: z.int().min(1),
  alt: z.string().nullable(),
  credit: z.string().nullable(),
  source: z.int().min(1),
});
export type StoryPicture = z.infer<typeof StoryPicture>;
/** Words of an editor, which no article bears out: always printed as such, with the editor's name. */
export const EditorNote = z.object({ text: z.string().min(1), by: z.string().min(1), at: Instant });
export type EditorNote = z.infer<typeof EditorNote>;

export const Story = z.object({
  /** The id of the story's first article to arrive in the window. */
  id: z.string(),
  headline: Headline,
  /** 2–4 sentences in reading order; for an update, what is new comes first. */
  brief: z.array(BriefSentence).min(1),
  sources: z.array(Source).min(1),
  timeline: z.array(TimelineEvent),
  quotes: z.array(Quote),
  disagreements: z.array(Disagreement),
  /** Newest first; empty unless the story continues earlier news. */
  earlier: z.array(Earlier),
  /**
   * For an update, what it has that was not reported before the window: new figures, names or events, at most three, the
   * most important first. A story that continues earlier news and has nothing new is not in an edition.
   */
  added: z.array(Cited).optional(),
  /** The steps of a story that runs for days, oldest first, the last being this story's own; missing if there is one. */
  thread: z.array(ThreadStep).min(2).optional(),
  /** Only of a topic's first story. */
  picture: StoryPicture.optional(),
  note: EditorNote.optional(),
  /** Missing unless a model was asked for the brief. */
  writing: Writing.optional(),
  /** Words of the topic's rule that the story's articles matched. */
  matched: z.array(z.string()),
  language: z.string(),
});
export type Story = z.infer<typeof Story>;

export const LeftOut = z.object({
  code: z.enum([
    'near-copy',
    'old-news',
    'old-on-arrival',
    'over-cap',
    // The window has more articles than a function has memory for.
    'over-capacity',
    'too-short',
    'too-long',
    'no-sentences',
    'unreadable',
    'by-editor',
  ]),
  count: z.int().min(1),
  /** At most 20 examples, but all that editors keep out. */
  articleIds: z.array(z.string()),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** A topic's stories in a window: a pure function of (topic, window, articles, settings, decisions of editors). */
export const Edition = z.object({
  schema: z.literal(1),
  topic: z.object({ id: TopicId, title: z.string(), description: z.string() }),
  window: Window,
  introduction: EditorNote.optional(),
  /** What the subject of a digest says that begins with this topic, instead of headlines. */
  subject: EditorNote.optional(),
  stories: z.array(Story),
  /** Articles of any topic that arrived in the window, if they were counted. */
  readArticles: z.int().min(0).optional(),
  /** Articles of the topic in the window, near copies included. */
  matchedArticles: z.int().min(0),
  leftOut: z.array(LeftOut),
});
export type Edition = z.infer<typeof Edition>;
