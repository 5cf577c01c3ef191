import type { Span } from '../core/article.ts';
import { datelineLength } from './datelines.ts';

/** Paragraphs that a page prints before the dateline of its report, at most: a caption, a byline, highlights. */
const maxBefore = 3;
/** Characters of a report's first paragraph behind its dateline, at least: a credit has no sentence behind it. */
const minBehind = 40;
/** A dateline is within this many characters. */
const maxRead = 240;
/** "READ MORE:", "HOST:": words in capitals before a colon are labels as often as places. */
const colon = /^[^—–()|-]*:\s/u;

const hasDateline = (text: string, { start, end }: Span): boolean => {
  const length = datelineLength(text.slice(start, Math.min(end, start + maxRead)));
  return length > 0 && end - start - length >= minBehind && !colon.test(text.slice(start, start + length));
};

/**
 * Index of the paragraph with which a report begins: a caption, a byline or highlights may stand before the dateline. 0 if the
 * first has a dateline itself, or if several have, as in a summary of several reports.
 */
export const reportStart = (text: string, paragraphs: readonly Span[]): number => {
  const first = paragraphs.slice(0, maxBefore + 1).findIndex((paragraph) => hasDateline(text, paragraph));
  if (first <= 0) return 0;
  return paragraphs.slice(first + 1).some((paragraph) => hasDateline(text, paragraph)) ? 0 : first;
};
