import type { Published, Span } from '../core/article.ts';
import type { Headline, LeftOut, Story } from '../core/edition.ts';
import type { Passage } from './writing/passages.ts';

/** A sentence of a brief. Without a score it continues the one before it or is part of a report's opening. */
export interface TracedSentence {
  passage: Passage;
  /** It depends on the sentence before it and was chosen with it, under one score. */
  isContinuation?: true;
  score?: {
    /** Weight that the unit added to those chosen before it. */
    weight: number;
    /** Words of the unit: one sentence, or two of which the second depends on the first. */
    words: number;
    /** Share of the weight that counts: less than 1 for an earlier phase. */
    worth: number;
    isOpener: boolean;
    /** The stems, and pairs of stems, that it added to the brief, heaviest first. */
    concepts: string[];
  };
}

/** Why a title was not used as the headline. */
export type TitleRejection = 'unusable' | 'too-little-shared' | 'older-report' | 'figure-not-in-brief' | 'better-title';

/**
 * A decision of the engine, reported as it is made. Those about how a story is written come before its `story`, and
 * after that of the story before.
 */
export type Decision =
  | { kind: 'story'; story: Story }
  | { kind: 'left-out'; code: LeftOut['code']; articleId: string }
  /**
   * Two groups of reports were joined: `score` reached `threshold`. Across languages the score is how many names and figures
   * they share that tell the event from others.
   */
  | { kind: 'joined'; across?: 'languages'; score: number; threshold: number; articleIds: [string[], string[]] }
  | { kind: 'brief'; method: 'lead' | 'coverage'; sentences: TracedSentence[] }
  | { kind: 'first-sentence-in-headline'; text: string }
  | { kind: 'title-rejected'; text: string; source: number; reason: TitleRejection }
  | { kind: 'headline'; headline: Headline; from: 'same-report' | 'other-report' | 'sentence' }
  /** A timeline event: the words that name the date, and the date of the report that they are relative to. */
  | { kind: 'date'; text: string; source: number; date: Published; words: Span; anchor: Published };

/** Receives the engine's decisions. Without one the engine does no extra work. */
export type Trace = (decision: Decision) => void;
