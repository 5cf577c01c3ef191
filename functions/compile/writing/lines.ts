import type { Entry, Sentence, Span } from '../../core/article.ts';
import { printSpans } from '../../core/citation.ts';
import { names as calendarNames } from '../../text/en/calendar.ts';
import { isWholeClause } from '../../text/en/clauses.ts';
import { attribution, condition } from '../../text/en/headlines.ts';
import { taggedWords } from '../../text/en/parts-of-speech.ts';
import { definite, dependent, firstOrSecondPerson, headingBefore, opening } from '../../text/en/references.ts';
import { notHappened } from '../../text/en/turning-points.ts';
import type { Figure } from '../../text/figures.ts';
import { isReadAsEnglish } from '../../text/primary-language.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { analysedArticle } from '../analysed-article.ts';
import type { Addition } from '../stories/member.ts';
import { cutHeadline, isBalanced } from './cut-headline.ts';
import { isStatement, quotesBalance } from './passages.ts';

/** What new reports say line by line, and what earlier ones said. */

const maxSentences = 40;
/** Characters of an address or of code, which is not the text of a report. */
const markup = /[<>{}@]/u;
/** "The soundtrack: David Bowie's …". */
const withoutVerb = /^The\s(?:\p{Ll}+\s){0,2}\p{Ll}+:\s/u;
/** The sentences of a report that say its news. */
export const leadSentences = 3;
/** Characters of an event's clause. */
const maxClause = 110;
/** A sentence that is shown in whole for one of its words. */
const maxShortSentence = 160;
/** A figure called approximate says nothing new beside a known one this near to it, as a share. */
const nearby = 0.1;

/** A sentence of a new report with its tokens, whose offsets are those of the text. */
export interface Line {
  entry: Entry;
  sentence: Sentence;
  position: number;
  tokens: readonly Token[];
}

/** What was found. `isWhole` if its words are a whole sentence, because none of its clauses can be understood alone. */
export type Found = Addition & { weight: number; key: string; sentence: Sentence; isWhole?: boolean };

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

/** Whether a sentence tells something: it is no heading, no link without a full stop, no question, no list of a name and a thing. */
const isTold = (sentence: string): boolean =>
  isStatement(sentence) && !headingBefore.test(sentence) && !withoutVerb.test(sentence);

export const linesOf = (entry: Entry): Line[] => {
  const { text, language } = entry.article;
  return entry.sentences
    .filter(
      ({ residue, spans, start, end }) =>
        !residue && spans.length > 0 && !markup.test(text.slice(start, end)) && isTold(text.slice(start, end)),
    )
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

/** The words of a sentence to show for those at a place; the whole sentence is only shown if there is nothing better. */
export const findsAt = (line: Line, place: Span, weight: number, key: string): Found => {
  const spans = clauseWith(line, place);
  return spans
    ? finds(line, spans, weight, key)
    : { ...finds(line, withoutStop(line.entry.article.text, line.sentence.spans), weight, key), isWhole: true };
};

/** Words that a clause cannot end with while its sentence goes on: "as good", "began", "400,000" of crowns. */
const openEnd = /(?:\bas \p{L}+|\bbegan|\p{N}|\p{Ll} and \p{Lu}\p{L}*|\bbut \p{Ll}+(?:\s\p{Lu}\p{L}+){1,3})$/u;

/** "The zone bears an English name: …": so few words before a colon only announce what follows it. */
const maxAnnouncing = 50;

/** "The Taliban said the bombing, which tore a crater in the road": what they said of it is cut off. */
const saidOfWhat = /\b(?:said|says|claimed|announced)\s(?:that\s)?[^,]+,\s(?:which|who|whose|where)\s[^,]+$/u;

const isCutShort = (text: string, { start, end }: Span): boolean => {
  const rest = text.slice(end, end + 3);
  if (/^:\s/u.test(rest) && end - start < maxAnnouncing) return true;
  const shown = text.slice(start, end);
  return /^,?\s[\p{L}\p{N}]/u.test(rest) && [shown, shown.replace(attribution, '')].some((one) => openEnd.test(one));
};

/** Whether words can be shown alone: they refer to nothing before them, no quotation is open, and none is all there is. */
export const standsAlone = (text: string, spans: readonly Span[]): boolean => {
  const printed = printSpans(text, spans);
  return (
    quotesBalance(printed) &&
    !/^["“„«»‘'’]/u.test(printed) &&
    !opening.backward.test(printed) &&
    !definite.test(printed) &&
    !firstOrSecondPerson.test(printed) &&
    !dependent.some((pattern) => pattern.test(printed)) &&
    !(text[spans.at(-1)!.end] === ',' && saidOfWhat.test(printed)) &&
    !spans.some((span) => isCutShort(text, span))
  );
};

/** A sentence without its full stop, as additions are shown. */
const withoutStop = (text: string, spans: readonly Span[]): Span[] =>
  spans.map(({ start, end }) => ({
    start,
    end: end === spans.at(-1)!.end && /[\p{Ll}\p{N}][.。۔]$/u.test(text.slice(start, end)) ? end - 1 : end,
  }));

/** The clause of a sentence that says what happened, or the sentence if it is short; undefined if neither stands alone. */
export const clauseOf = ({ entry: { article }, sentence }: Line): Span[] | undefined => {
  const { text, language } = article;
  const { spans } = cutHeadline(text, sentence.spans.at(-1)!, { language, max: maxClause });
  if (spans.length > 0 && standsAlone(text, spans)) return spans;
  const whole = withoutStop(text, sentence.spans);
  return whole.at(-1)!.end - whole[0]!.start <= maxShortSentence && standsAlone(text, whole) ? whole : undefined;
};

/** Where a part of a sentence may begin that is a clause of its own. */
const joint = /(?:;|,\s(?:and|but))\s+/gu;
/** Where a clause may be over. */
const pause = /[,;:](?=\s)|\s[–—]\s|[.!]$/gu;

/** The shortest whole clause between punctuation marks around a place of an English sentence; with who says so. */
const shortestClause = (text: string, { start, end }: Span, place: Span): Span[] | undefined => {
  const sentence = text.slice(start, end);
  if (condition.test(sentence)) return undefined;
  const said = [...sentence.replace(/[.!]$/u, '').matchAll(attribution)][0];
  const body = said ? sentence.slice(0, said.index) : sentence;
  const from = [0, ...[...body.matchAll(joint)].map((found) => found.index + found[0].length)];
  const to = [...[...body.matchAll(pause)].map(({ index }) => index), body.length];
  const options = from
    .flatMap((first) => to.map((last) => ({ first, last })))
    .filter(({ first, last }) => start + first <= place.start && start + last >= place.end && last - first <= maxClause)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last } of options) {
    const clause = sentence.slice(first, last);
    const isToTheEnd = last >= body.length - 1;
    if (!isBalanced(clause) || !isWholeClause(taggedWords(clause), isToTheEnd)) continue;
    const spans = [{ start: start + first, end: start + last }];
    if (said) spans.push({ start: start + said.index, end: start + said.index + said[0].length });
    if (standsAlone(text, spans)) return spans;
  }
  return undefined;
};

/**
 * The shortest words of a sentence that can be understood alone and have those at a place: a clause, else the sentence if it
 * is short. Undefined if they lean on what was said before, or nothing is short enough.
 */
const clauseWith = (line: Line, place: Span): Span[] | undefined => {
  const { text, language } = line.entry.article;
  const whole = line.sentence.spans.at(-1)!;
  const isIn = ({ start, end }: Span) => place.start >= start && place.end <= end;
  const clause = isReadAsEnglish(language) ? shortestClause(text, whole, place) : undefined;
  if (clause) return clause;
  const cut = clauseOf(line);
  return cut?.some(isIn) ? cut : undefined;
};

/** Whether a word stands where it says that something has happened: not "will be lifted" or "asked to lift". */
export const hasHappenedAt = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(Math.max(0, at - 3), at).some(({ word }) => notHappened.has(word));
