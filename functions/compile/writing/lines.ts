import type { Entry, Sentence, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import { names as calendarNames } from '../../text/en/calendar.ts';
import { opening } from '../../text/en/references.ts';
import { notHappened } from '../../text/en/turning-points.ts';
import type { Figure } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import type { Addition } from '../stories/member.ts';
import { cutHeadline } from './cut-headline.ts';
import { quotesBalance } from './passages.ts';

/** What new reports say line by line, and what earlier ones said. */

const maxSentences = 40;
/** The sentences of a report that say its news. */
export const leadSentences = 3;
/** Characters of an event's clause. */
const maxClause = 110;
const maxSentenceLength = 220;
/** A figure called approximate says nothing new beside a known one this near to it, as a share. */
const nearby = 0.1;

/** A sentence of a new report with its tokens, whose offsets are those of the text. */
export interface Line {
  entry: Entry;
  sentence: Sentence;
  position: number;
  tokens: readonly Token[];
}

export type Found = Addition & { weight: number; key: string; sentence: Sentence };

/** What earlier reports have, in whatever words. */
export interface Known {
  word: (hash: number) => boolean;
  figure: (figure: Figure) => boolean;
  /** Whether one of them says with any of these words that something has happened. */
  hasHappened: (hashes: ReadonlySet<number>) => boolean;
  /** The newest day on which one of them was published. */
  day: string;
}

export const knownFrom = (earlier: readonly Entry[]): Known => {
  const outlines = earlier.map((entry) => analysedArticle(entry).outline);
  const values = new Set(outlines.flatMap(({ figures }) => [...figures]));
  const days = earlier.map(({ article: { published, arrivedAt } }) =>
    published.precision === 'day' ? published.date : arrivedAt.slice(0, 10),
  );
  let read: Token[][] | undefined;
  return {
    hasHappened: (hashes) => {
      read ??= earlier.map(({ article: { title, text, language } }) => tokensOf(`${title ?? ''}\n${text}`, language));
      return read.some((tokens) => tokens.some(({ hash }, at) => hashes.has(hash) && hasHappenedAt(tokens, at)));
    },
    word: (hash) => outlines.some(({ words }) => words.has(hash)),
    figure: ({ value, hedge }) =>
      values.has(value) || (hedge !== 'none' && [...values].some((other) => Math.abs(other - value) <= nearby * value)),
    day: days.toSorted().at(-1) ?? '',
  };
};

export const linesOf = (entry: Entry): Line[] => {
  const { text, language } = entry.article;
  return entry.sentences
    .filter(({ residue, spans }) => !residue && spans.length > 0)
    .slice(0, maxSentences)
    .map((sentence, position) => ({
      entry,
      sentence,
      position,
      tokens: sentence.spans.flatMap((span) =>
        tokensOf(text.slice(span.start, span.end), language).map((token) => ({
          ...token,
          start: token.start + span.start,
          end: token.end + span.start,
        })),
      ),
    }));
};

export const isOfCalendar = (token: Token | undefined): boolean => token !== undefined && calendarNames.has(token.word);

/** Whether nothing but a space, or a hyphen, is between two words. */
export const adjoin = (text: string, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (/^(?:\s+|[-‑])$/u.test(text.slice(one.end, other.start)) ||
    // "Capt. Ewan Trask"
    (one.capital && one.word.length < 5 && other.capital && text.slice(one.end, other.start) === '. '));

export const finds = ({ entry, sentence }: Line, spans: Span[], weight: number, key: string): Found => ({
  entry,
  sentence,
  spans,
  weight,
  key,
});

/** Whether words can be shown alone: no quotation is open, and none is all there is. */
const standsAlone = (text: string, spans: readonly Span[]): boolean => {
  const printed = printSpans(text, spans);
  return quotesBalance(printed) && !/^["“„«»‘'’]/u.test(printed);
};

/** The clause of a sentence that says what happened, or the sentence if it is short; undefined if neither stands alone. */
export const clauseOf = ({ entry: { article }, sentence }: Line): Span[] | undefined => {
  const { text, language } = article;
  const whole = sentence.spans.at(-1)!;
  const { spans } = cutHeadline(text, whole, { language, max: maxClause });
  if (spans.length > 0) return standsAlone(text, spans) ? spans : undefined;
  const isShort = whole.end - sentence.spans[0]!.start <= maxSentenceLength;
  return isShort && standsAlone(text, sentence.spans) ? [...sentence.spans] : undefined;
};

/** The clause of a sentence if it has the words at a place and does not lean on what was said before. */
export const clauseWith = (line: Line, { start, end }: Span): Span[] | undefined => {
  const { text, language } = line.entry.article;
  if (!isReadAsEnglish(language)) return undefined;
  const { spans } = cutHeadline(text, line.sentence.spans.at(-1)!, { language, max: maxClause });
  const isIn = spans.some((span) => start >= span.start && end <= span.end);
  return isIn && standsAlone(text, spans) && !opening.backward.test(printSpans(text, spans)) ? spans : undefined;
};

/** Whether a word stands where it says that something has happened: not "will be lifted" or "asked to lift". */
export const hasHappenedAt = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(Math.max(0, at - 3), at).some(({ word }) => notHappened.has(word));
